// SPDX-License-Identifier: GPL-3.0-or-later
#include "officershall.h"
#include "words/officerwords.h"
#include "words/shellwords.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace hall;
using words::OnOfficer;
using words::onOfficer;

TEST_CASE("while the hall is being set up a name alone signs in, and the form says that anybody may", "[signin]")
{
    DeskRoom room;
    MainWindow window(*room.desk, room.printer);
    activate(window);
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        QCoreApplication::processEvents(); // the change of language is posted
        auto *warning = window.findChild<QLabel *>(QStringLiteral("setUpWarning"));
        REQUIRE(warning);
        CHECK(warning->isVisible());
        CHECK(warning->text() == onOfficer(OnOfficer::SetUpWarning));
    }
    for (const char *name : {"signInPassword", "signInNewPassword", "signInNewPasswordAgain", "signInPin", "signInByPassword"})
        CHECK_FALSE(window.findChild<QWidget *>(QString::fromLatin1(name))->isVisible());
}

TEST_CASE("Enter goes from the name to the password, and from there signs in; the password is nowhere afterwards", "[signin][officers]")
{
    OfficersHall hall;
    CHECK_FALSE(hall.shows("setUpWarning"));
    CHECK_FALSE(hall.shows("signInPin"));
    CHECK(hall.line("signInPassword")->echoMode() == QLineEdit::Password);
    hall.line("signInName")->setText(Alim);
    QTest::keyClick(hall.line("signInName"), Qt::Key_Return);
    CHECK(hall.room.desk->status().locked);
    CHECK(hall.window.focusWidget() == hall.line("signInPassword"));
    hall.unlocked();
    CHECK(hall.room.desk->status().officer == Alim);
    CHECK(hall.shows("work"));
    CHECK(hall.nothingKept());
    hall.window.lock();
    CHECK(hall.nothingKept());
    CHECK(hall.line("signInName")->text().isEmpty());
}

TEST_CASE("a wrong password is answered in the page, and the name stays", "[signin][officers]")
{
    OfficersHall hall;
    hall.signIn(Alim, QStringLiteral("not-the-password"));
    CHECK(hall.room.desk->status().locked);
    CHECK(hall.said() == words::inWords(Refusal{RefusalCode::PasswordWrong, {}}));
    CHECK(hall.line("signInName")->text() == Alim);
    CHECK(hall.window.focusWidget() == hall.line("signInPassword"));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("without a name or a password the desk is not even asked", "[signin][officers]")
{
    OfficersHall hall;
    hall.find<QPushButton>("signInButton")->click();
    CHECK(hall.find<QPushButton>("signInButton")->isEnabled());
    CHECK(hall.window.focusWidget() == hall.line("signInName"));
    hall.line("signInName")->setText(Alim);
    hall.find<QPushButton>("signInButton")->click();
    CHECK(hall.said() == words::inWords(Refusal{RefusalCode::PasswordNeeded, {}}));
    CHECK(hall.window.focusWidget() == hall.line("signInPassword"));
}

TEST_CASE("a password that was given out opens nothing: the form asks for one of the owner's own, twice", "[signin][officers]")
{
    OfficersHall hall;
    hall.line("signInName")->setText(Gul); // this desk has never seen her: the centre is asked, and its answer comes later
    hall.line("signInPassword")->setText(OwnPassword);
    QTest::keyClick(hall.line("signInPassword"), Qt::Key_Return);
    auto *button = hall.find<QPushButton>("signInButton");
    REQUIRE_FALSE(button->isEnabled());
    CHECK(button->text() == onOfficer(OnOfficer::SigningIn));
    QTest::keyClick(hall.line("signInPassword"), Qt::Key_Return); // a second press is no second question
    Q_EMIT hall.room.desk->signInRefused(Refusal{RefusalCode::PasswordOnce, {}});
    CHECK(button->isEnabled());
    CHECK(hall.shows("signInNewPasswordWhy"));
    CHECK(hall.window.focusWidget() == hall.line("signInNewPassword"));
    CHECK(hall.line("signInNewPassword")->echoMode() == QLineEdit::Password);
    const auto tried = [&hall](const QString &first, const QString &second) {
        hall.line("signInNewPassword")->setText(first);
        hall.line("signInNewPasswordAgain")->setText(second);
        QTest::keyClick(hall.line("signInNewPasswordAgain"), Qt::Key_Return);
        return hall.said();
    };
    const QString own = QStringLiteral("a river in the county");
    CHECK(tried(own, own + QLatin1Char('!')) == onOfficer(OnOfficer::NewPasswordsDiffer));
    CHECK(tried(OwnPassword, OwnPassword) == onOfficer(OnOfficer::NewPasswordSame));
    CHECK(tried(QStringLiteral("123"), QStringLiteral("123")) == words::inWords(*passwordRefusal(QStringLiteral("123"), Gul)));
    CHECK(button->isEnabled());
    QTest::keyClick(hall.line("signInName"), Qt::Key_X); // another name has a password of its own
    CHECK_FALSE(hall.shows("signInNewPassword"));
    CHECK(hall.line("signInNewPassword")->text().isEmpty());
}

TEST_CASE("the PIN opens the locked desk for its owner alone, and after three wrong ones the password does", "[signin][officers]")
{
    OfficersHall hall;
    hall.unlocked();
    REQUIRE_FALSE(hall.room.desk->setPin(Pin));
    hall.window.lock();
    auto *pin = hall.line("signInPin");
    CHECK(pin->isVisible());
    CHECK(hall.window.focusWidget() == pin);
    CHECK_FALSE(hall.shows("signInName"));
    CHECK(hall.find<QLabel>("signInHint")->text().contains(Alim));
    QTest::keyClicks(pin, QStringLiteral("4a9 38-17")); // digits only
    CHECK(pin->text() == Pin);
    QTest::keyClick(pin, Qt::Key_Return);
    CHECK_FALSE(hall.room.desk->status().locked);
    CHECK(hall.shows("work"));
    CHECK(hall.nothingKept());

    hall.window.lock();
    for (int wrong = 1; wrong <= PinTries; ++wrong) {
        REQUIRE(pin->isVisible());
        pin->setText(QStringLiteral("820364"));
        QTest::keyClick(pin, Qt::Key_Return);
        CHECK(hall.room.desk->status().locked);
        CHECK(pin->text().isEmpty());
        CHECK_FALSE(hall.said().isEmpty());
    }
    CHECK_FALSE(pin->isVisible());
    CHECK(hall.shows("signInPassword"));
    CHECK(hall.window.focusWidget() == hall.line("signInName"));
    hall.unlocked();
}

TEST_CASE("whoever comes to a desk locked with a PIN signs in by password", "[signin][officers]")
{
    OfficersHall hall;
    hall.unlocked();
    REQUIRE_FALSE(hall.room.desk->setPin(Pin));
    hall.window.lock();
    hall.find<QPushButton>("signInByPassword")->click();
    CHECK_FALSE(hall.shows("signInPin"));
    CHECK_FALSE(hall.shows("signInByPassword"));
    CHECK(hall.shows("signInPassword"));
    CHECK(hall.window.focusWidget() == hall.line("signInName"));
    CHECK(hall.line("signInName")->text().isEmpty());
    hall.unlocked();
    hall.window.switchOfficer(); // it is not the one who locked it who comes
    CHECK_FALSE(hall.shows("signInPin"));
    CHECK(hall.window.focusWidget() == hall.line("signInName"));
}

TEST_CASE("a window that merely stood there gives way to one that is the officer's", "[signin][officers]")
{
    OfficersHall hall({{Alim, {Role::WindowOfficer}, {WindowNumber(3)}}});
    hall.signIn(Alim);
    CHECK_FALSE(hall.room.desk->status().locked);
    CHECK(hall.room.desk->status().window == WindowNumber(3));
}

TEST_CASE("a window that was chosen and is not the officer's is refused by words, and leaves the desk locked", "[signin][officers]")
{
    OfficersHall hall({{Alim, {Role::WindowOfficer}, {WindowNumber(3)}}});
    auto *windows = hall.find<QComboBox>("windowChoice");
    windows->setCurrentIndex(windows->findData(1));
    Q_EMIT windows->activated(windows->currentIndex()); // by hand
    hall.signIn(Alim);
    CHECK(hall.room.desk->status().locked);
    CHECK(hall.said() == words::inWords(Refusal{RefusalCode::SeatNotOfOfficer, {{QStringLiteral("window"), 1}}}));
    CHECK(hall.line("signInName")->text() == Alim);
    CHECK(hall.nothingKept());
    windows->setCurrentIndex(windows->findData(3));
    hall.unlocked();
}

TEST_CASE("the PIN is set, changed and removed in a dialog of its own", "[signin][officers]")
{
    OfficersHall hall;
    hall.unlocked();
    const auto opened = [&hall]() {
        activate(hall.window);
        QTest::keyClick(&hall.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = hall.window.findChild<QDialog *>(QStringLiteral("pinDialog"));
        REQUIRE(dialog);
        return dialog;
    };
    const auto typed = [](QDialog *dialog, const QString &first, const QString &second) {
        dialog->findChild<QLineEdit *>(QStringLiteral("pinNew"))->setText(first);
        dialog->findChild<QLineEdit *>(QStringLiteral("pinAgain"))->setText(second);
        dialog->findChild<QPushButton *>(QStringLiteral("pinSave"))->click();
        return dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    };
    QDialog *dialog = opened();
    CHECK(typed(dialog, Pin, QStringLiteral("493818")) == onOfficer(OnOfficer::PinsDiffer));
    CHECK(typed(dialog, QStringLiteral("111111"), QStringLiteral("111111")) == words::inWords(*pinRefusal(QStringLiteral("111111"))));
    CHECK(typed(dialog, {}, {}) == words::inWords(*pinRefusal({})));
    CHECK(dialog->isVisible());
    typed(dialog, Pin, Pin);
    CHECK_FALSE(dialog->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    hall.window.lock();
    CHECK(hall.shows("signInPin"));
    REQUIRE_FALSE(hall.room.desk->unlock(Pin));
    hall.window.lock();
    hall.find<QPushButton>("signInByPassword")->click();
    hall.unlocked();
    opened()->findChild<QPushButton *>(QStringLiteral("pinRemove"))->click();
    hall.window.lock();
    CHECK_FALSE(hall.shows("signInPin"));
}

TEST_CASE("what was typed into the PIN's dialog does not outlive a lock", "[signin][officers]")
{
    OfficersHall hall;
    hall.unlocked();
    QTest::keyClick(&hall.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = hall.window.findChild<QDialog *>(QStringLiteral("pinDialog"));
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("pinNew"))->setText(Pin);
    hall.window.lock();
    CHECK_FALSE(dialog->isVisible());
    CHECK(dialog->findChild<QLineEdit *>(QStringLiteral("pinNew"))->text().isEmpty());
    hall.unlocked();
    CHECK(dialog->isVisible());
    dialog->reject();
}

TEST_CASE("the status strip offers the PIN where there are passwords, and the sheet of keys names its key", "[signin][officers]")
{
    OfficersHall hall;
    hall.unlocked();
    hall.find<QPushButton>("statusOfficer")->click();
    QWidget *note = QApplication::activePopupWidget();
    REQUIRE(note);
    auto *choice = note->findChild<QPushButton *>(QStringLiteral("officerPin"));
    REQUIRE(choice);
    choice->click();
    auto *dialog = hall.window.findChild<QDialog *>(QStringLiteral("pinDialog"));
    REQUIRE(dialog);
    dialog->reject();
    const auto sheet = words::shortcutLines();
    CHECK(std::any_of(sheet.begin(), sheet.end(), [](const words::ShortcutLine &line) { return line.keys == QStringLiteral("Ctrl+Shift+L"); }));
}

TEST_CASE("what one officer has typed is shown to no other, and offered again when its author comes back", "[signin][officers][recovery]")
{
    OfficersHall hall(justAlim() + QList<OfficerAppointed>{{Gul, {Role::Receptionist}, {WindowNumber(1)}}});
    hall.unlocked();
    hall.window.showRegister();
    auto *facts = hall.find<QPlainTextEdit>("facts");
    facts->setPlainText(QStringLiteral("检举某局长收受贿赂"));
    hall.window.lock();
    hall.unlocked(Gul);
    hall.window.showRegister();
    CHECK(facts->toPlainText().isEmpty());
    CHECK_FALSE(hall.shows("recoveryBar"));
    hall.window.lock();
    hall.unlocked(Alim);
    hall.window.showRegister();
    CHECK(hall.shows("recoveryBar"));
    hall.find<QPushButton>("recoveryRestore")->click();
    CHECK(facts->toPlainText() == QStringLiteral("检举某局长收受贿赂"));
}

TEST_CASE("a desk that locks by itself keeps the last words for who typed them", "[signin][officers][recovery]")
{
    OfficersHall hall({{Alim, {Role::Receptionist}, {FrontDesk}}, {Gul, {Role::Receptionist}, {FrontDesk}}});
    hall.unlocked(Alim);
    hall.line("name1")->setFocus();
    QTest::keyClicks(hall.line("name1"), QStringLiteral("Zhang San"));
    hall.room.desk->lock(); // as when its officer was dismissed, a moment after the last key
    CHECK_FALSE(hall.find("work")->isVisible());
    hall.unlocked(Gul);
    CHECK(hall.line("name1")->text().isEmpty());
    hall.window.lock();
    hall.unlocked(Alim);
    hall.find<QPushButton>("recoveryRestore")->click();
    CHECK(hall.line("name1")->text() == QStringLiteral("Zhang San"));
}

TEST_CASE("the earlier password is asked for below the new one, with a way on without it", "[signin][officers]")
{
    OfficersHall hall;
    for (const char *name : {"signInEarlierPassword", "signInWithoutEarlier"})
        CHECK_FALSE(hall.shows(name));
    // Right, given out, and one of the owner's own typed: from then on that is what the centre knows.
    hall.line("signInName")->setText(Gul);
    hall.line("signInPassword")->setText(OwnPassword);
    QTest::keyClick(hall.line("signInPassword"), Qt::Key_Return);
    Q_EMIT hall.room.desk->signInRefused(Refusal{RefusalCode::PasswordOnce, {}});
    const QString own = QStringLiteral("a river in the county");
    for (const char *name : {"signInNewPassword", "signInNewPasswordAgain"})
        hall.line(name)->setText(own);
    auto *button = hall.find<QPushButton>("signInButton");
    button->click();
    REQUIRE_FALSE(button->isEnabled());
    CHECK_FALSE(hall.find<QPushButton>("signInWithoutEarlier")->isEnabled());
    Q_EMIT hall.room.desk->signInRefused(Refusal{RefusalCode::EarlierPassword, {}});
    auto *earlier = hall.line("signInEarlierPassword");
    REQUIRE(earlier->isVisible());
    CHECK(earlier->echoMode() == QLineEdit::Password);
    CHECK_FALSE(earlier->accessibleName().isEmpty());
    CHECK(hall.window.focusWidget() == earlier);
    CHECK(hall.line("signInPassword")->text() == own);
    CHECK_FALSE(hall.shows("signInNewPassword"));
    CHECK(hall.find<QLabel>("signInNewPasswordWhy")->text() == words::inWords(Refusal{RefusalCode::EarlierPassword, {}}));
    // Nothing typed is no guess.
    QTest::keyClick(earlier, Qt::Key_Return);
    CHECK(button->isEnabled());
    QTest::keyClick(hall.find<QPushButton>("signInWithoutEarlier"), Qt::Key_Space);
    CHECK_FALSE(button->isEnabled());
    const Refusal wrong{RefusalCode::EarlierPassword, {{QStringLiteral("wrong"), true}}};
    Q_EMIT hall.room.desk->signInRefused(wrong);
    CHECK(hall.said() == words::inWords(wrong));
    CHECK(words::inWords(wrong) != words::inWords(Refusal{RefusalCode::EarlierPassword, {}}));
    CHECK(hall.window.focusWidget() == earlier);
    earlier->setText(OwnPassword);
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        QTest::qWait(20);
        CHECK(hall.window.minimumSizeHint().width() <= 1366);
        CHECK(hall.find("signIn")->isRightToLeft() == language.rightToLeft);
    }
    QTest::keyClick(hall.line("signInName"), Qt::Key_X); // another officer's is not asked for
    CHECK_FALSE(hall.shows("signInEarlierPassword"));
    CHECK(earlier->text().isEmpty());
}

TEST_CASE("every face of the sign-in page fits a small screen, mirrored where the script is", "[signin][officers]")
{
    OfficersHall hall;
    hall.unlocked();
    REQUIRE_FALSE(hall.room.desk->setPin(Pin));
    hall.window.lock();
    for (const bool byPassword : {false, true}) {
        if (byPassword)
            hall.find<QPushButton>("signInByPassword")->click();
        for (const words::Language &language : words::languages()) {
            INFO(language.code.toStdString());
            const Speaking speaking(language.code);
            QTest::qWait(20);
            CHECK(hall.window.minimumSizeHint().width() <= 1366);
            CHECK(hall.find("signIn")->isRightToLeft() == language.rightToLeft);
            for (const QPushButton *button : hall.find("signIn")->findChildren<QPushButton *>())
                CHECK((!button->isVisible() || button->width() >= button->sizeHint().width()));
            for (const QLineEdit *field : hall.find("signIn")->findChildren<QLineEdit *>())
                CHECK_FALSE(field->accessibleName().isEmpty());
        }
    }
}
