// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/orderdialog.h"
#include "sitting.h"
#include "views/casefacts.h"
#include "views/casepage.h"
#include "widgets/idlewatch.h"
#include "widgets/maskedtext.h"
#include "words/officerwords.h"
#include "words/shellwords.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace hall;

TEST_CASE("the watch says once that nobody is there, and each key or press of the mouse begins anew", "[idle]")
{
    QLineEdit field;
    field.show();
    IdleWatch watch(30);
    QSignalSpy spy(&watch, &IdleWatch::idle);
    QTest::qWait(100);
    CHECK(spy.isEmpty()); // nobody has asked yet
    watch.setLimit(1'000);
    watch.begin();
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(250);
        i % 2 ? QTest::keyClick(&field, Qt::Key_A) : QTest::mouseClick(&field, Qt::LeftButton);
    }
    CHECK(spy.isEmpty());
    watch.setLimit(50);
    REQUIRE(spy.wait(5'000));
    QTest::qWait(200);
    CHECK(spy.size() == 1);
    watch.begin();
    watch.end();
    QTest::qWait(200);
    CHECK(spy.size() == 1);
}

TEST_CASE("a desk that nobody uses locks itself and keeps what was being typed for its author", "[idle][window]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    clerk.find<QPushButton>("noteButton")->click();
    auto *dialog = clerk.window.findChild<OrderDialog *>();
    REQUIRE(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"));
    text->setPlainText(QStringLiteral("来访人补充说明"));
    clerk.window.findChild<IdleWatch *>()->setLimit(60);
    REQUIRE(QTest::qWaitFor([&] { return clerk.room.desk->status().locked; }));
    CHECK_FALSE(dialog->isVisible()); // a dialog does not stop it
    CHECK(clerk.find<QLineEdit>("signInName")->isVisible());
    clerk.window.findChild<IdleWatch *>()->setLimit(60'000);
    auto *name = clerk.find<QLineEdit>("signInName");
    name->setText(QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog->isVisible());
    CHECK(text->toPlainText() == QStringLiteral("来访人补充说明"));
    dialog->reject();
}

TEST_CASE("a note of the status strip, which may name cases, goes away with the lock", "[idle][window]")
{
    Sitting clerk;
    clerk.room.file();
    clerk.find<QPushButton>("statusUnsent")->click();
    REQUIRE(QApplication::activePopupWidget());
    clerk.window.lock();
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("a locked desk stays as it is, however long nobody comes", "[idle][window]")
{
    Sitting clerk;
    clerk.window.lock();
    auto *name = clerk.find<QLineEdit>("signInName");
    name->setText(QStringLiteral("王"));
    clerk.window.findChild<IdleWatch *>()->setLimit(20);
    QTest::qWait(150);
    CHECK(name->text() == QStringLiteral("王"));
}

TEST_CASE("the open case of one officer is not what the next one finds", "[window]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    REQUIRE(clerk.find<CasePage>("caseView")->isVisible());
    clerk.window.switchOfficer();
    auto *name = clerk.find<QLineEdit>("signInName");
    name->setText(QStringLiteral("别人"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(clerk.find<CasePage>("caseView")->isVisible());
    CHECK(clerk.find<CasePage>("caseView")->currentCase().isNull());
    CHECK(clerk.find<QLabel>("caseCode")->text().isEmpty());
}

TEST_CASE("numbers are uncovered only for whom the case allows it", "[case][rights]")
{
    DeskRoom room;
    room.signIn();
    CaseView view = room.desk->caseView(room.file()).value();
    CHECK(view.allowed.contains(QStringLiteral("unmask")));
    view.allowed.remove(QStringLiteral("unmask"));
    CaseFacts facts;
    facts.show(view, room.desk->matterTypes());
    for (const char *name : {"maskedNumber1", "maskedPhone1"}) {
        auto *masked = facts.findChild<MaskedText *>(QString::fromLatin1(name));
        REQUIRE(masked);
        const QString covered = masked->text();
        CHECK(facts.findChild<QWidget *>(QString::fromLatin1(name) + QStringLiteral("Show"))->isHidden());
        masked->reveal();
        CHECK(masked->text() == covered);
        masked->cover();
    }
}

TEST_CASE("every role and every act has a name of its own in every language", "[words]")
{
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        QSet<QString> names;
        int all = 0;
        for (const Role role : Roles) {
            names.insert(words::nameOf(role));
            ++all;
        }
        for (int act = 1; act <= LastAct; ++act) {
            names.insert(words::nameOf(static_cast<Act>(act)));
            CHECK(words::whyNot(static_cast<Act>(act)).contains(words::nameOf(static_cast<Act>(act))));
            ++all;
        }
        CHECK(names.size() == all);
        CHECK_FALSE(names.contains(QString()));
    }
}

TEST_CASE("a pause is said in seconds up to a minute and in whole minutes above", "[words]")
{
    const Speaking speaking(QStringLiteral("en"));
    const auto pause = [](int seconds) { return words::inWords(Refusal{RefusalCode::GuessedTooOften, {{QStringLiteral("seconds"), seconds}}}); };
    CHECK(pause(40).contains(QStringLiteral("40 seconds")));
    CHECK(pause(60).contains(QStringLiteral("60 seconds")));
    CHECK(pause(61).contains(QStringLiteral("2 minutes")));
    CHECK(pause(900).contains(QStringLiteral("15 minutes")));
    CHECK(words::inWords(*pinRefusal(QStringLiteral("123456"))).contains(QStringLiteral("PIN")));
    CHECK_FALSE(words::inWords(*passwordRefusal(QStringLiteral("kurz"), {})).contains(QStringLiteral("PIN")));
}

TEST_CASE("the history says who became what, and who is no officer any more", "[words]")
{
    const Speaking speaking(QStringLiteral("en"));
    DeskRoom room;
    TimelineEntry entry;
    entry.event.body = OfficerAppointed{QStringLiteral("阿里木"), {Role::WindowOfficer, Role::Receptionist}, {WindowNumber(3), WindowNumber(1)}};
    const QString sentence = words::timelineSentence(entry, room.desk->windows(), room.desk->matterTypes());
    CHECK(sentence.contains(QStringLiteral("阿里木 (Receptionist, Window officer), at windows 01 ")));
    entry.event.body = OfficerAppointed{QStringLiteral("阿里木"), {}, {}};
    CHECK(words::timelineSentence(entry, room.desk->windows(), room.desk->matterTypes()) == QStringLiteral("No officer of this hall any more: 阿里木."));
}
