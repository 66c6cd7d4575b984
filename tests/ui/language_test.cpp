// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "sitting.h"
#include "words/words.h"

#include <QtCore/QSettings>
#include <QtWidgets/QPushButton>

using namespace hall;

namespace {

/** What the counter's own file says, read as the next start reads it. */
QString kept(const DeskRoom &room)
{
    return QSettings(room.folder.filePath(QStringLiteral("desk/desk.ini")), QSettings::IniFormat).value(QStringLiteral("screen/language")).toString();
}

} // namespace

TEST_CASE("a language chosen at signing in is the one of the next start", "[language]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    DeskRoom room;
    MainWindow window(*room.desk, room.printer);
    activate(window);
    auto *languages = window.findChild<QComboBox *>(QStringLiteral("languageChoice"));
    REQUIRE(languages);
    CHECK(languages->focusPolicy() & Qt::TabFocus);
    CHECK_FALSE(languages->accessibleName().isEmpty());
    languages->setFocus();
    while (languages->currentData().toString() != QStringLiteral("ug") && languages->currentIndex() + 1 < languages->count())
        QTest::keyClick(languages, Qt::Key_Down);
    CHECK(words::language() == QStringLiteral("ug"));
    CHECK(kept(room) == QStringLiteral("ug"));

    words::useLanguage(QStringLiteral("zh_CN"));
    applySettings({}, Settings(room.folder.filePath(QStringLiteral("desk"))));
    CHECK(words::language() == QStringLiteral("ug"));
}

TEST_CASE("a language chosen while working is kept, and the keyboard reaches it", "[language]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    Sitting clerk;
    CHECK(kept(clerk.room).isEmpty());
    clerk.find<QPushButton>("statusOfficer")->setFocus();
    QTest::keyClick(clerk.window.focusWidget(), Qt::Key_Space);
    QWidget *note = QApplication::activePopupWidget();
    REQUIRE(note);
    auto *english = note->findChild<QPushButton *>(QStringLiteral("language_en"));
    REQUIRE(english);
    CHECK(english->accessibleName() == QStringLiteral("English"));
    for (int presses = 0; presses < 12 && note->focusWidget() != english; ++presses)
        QTest::keyClick(note->focusWidget(), Qt::Key_Tab);
    REQUIRE(note->focusWidget() == english);
    QTest::keyClick(english, Qt::Key_Space);
    CHECK(words::language() == QStringLiteral("en"));
    CHECK(kept(clerk.room) == QStringLiteral("en"));
}

TEST_CASE("the command line goes before the language of the counter, and does not change it", "[language]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    const QTemporaryDir folder;
    Settings counter(folder.path());
    counter.set(settings::language, QStringLiteral("ug"));
    counter.set(settings::centreName, QStringLiteral("伊宁市综治中心"));
    DeskOptions asked;
    asked.language = QStringLiteral("kk_Arab");
    applySettings(asked, counter);
    CHECK(words::language() == QStringLiteral("kk_Arab"));
    CHECK(counter.value(settings::language) == QStringLiteral("ug"));
    CHECK(words::centreName() == QStringLiteral("伊宁市综治中心"));
    words::setCentreName({});
}

TEST_CASE("a counter that nobody has set speaks Chinese, and one with a language of another version too", "[language]")
{
    const Speaking speaking(QStringLiteral("en"));
    const QTemporaryDir folder;
    Settings counter(folder.path());
    applySettings({}, counter);
    CHECK(words::language() == QStringLiteral("zh_CN"));
    words::useLanguage(QStringLiteral("en"));
    counter.set(settings::language, QStringLiteral("fr"));
    applySettings({}, counter);
    CHECK(words::language() == QStringLiteral("zh_CN"));
}
