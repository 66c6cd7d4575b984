// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/orderdialog.h"
#include "sitting.h"
#include "views/casepage.h"
#include "widgets/casetable.h"
#include "widgets/maskedtext.h"
#include "words/shellwords.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace hall;

TEST_CASE("a desk that is not enrolled asks for the server's line, and for nothing else", "[window]")
{
    DeskRoom room({}, false);
    MainWindow window(*room.desk, room.printer);
    window.show();
    CHECK(window.findChild<QWidget *>(QStringLiteral("enrolLine"))->isVisible());
    CHECK_FALSE(window.findChild<QWidget *>(QStringLiteral("signInName"))->isVisible());
    window.findChild<QPushButton *>(QStringLiteral("enrolButton"))->click();
    CHECK_FALSE(window.findChild<QWidget *>(QStringLiteral("enrol"))->findChild<QLabel *>(QStringLiteral("messageText"))->text().isEmpty());
}

TEST_CASE("Enter in the name signs in at the chosen window", "[window]")
{
    Sitting clerk(3);
    CHECK_FALSE(clerk.room.desk->status().locked);
    CHECK(clerk.room.desk->status().window == WindowNumber(3));
    CHECK(clerk.find<QPushButton>("statusOfficer")->text() == QStringLiteral("王芳"));
    CHECK(clerk.find<QPushButton>("statusWindow")->text().startsWith(QStringLiteral("03")));
}

TEST_CASE("an empty name is answered in the page", "[window]")
{
    DeskRoom room;
    MainWindow window(*room.desk, room.printer);
    window.show();
    window.findChild<QPushButton *>(QStringLiteral("signInButton"))->click();
    CHECK(room.desk->status().locked);
    CHECK(window.findChild<QWidget *>(QStringLiteral("signInName"))->isVisible());
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("the title of the window names no person and no case", "[window]")
{
    Sitting clerk;
    const QString before = clerk.window.windowTitle();
    clerk.window.showCase(clerk.room.file());
    CHECK(clerk.window.windowTitle() == before);
    CHECK_FALSE(before.contains(QStringLiteral("王芳")));
}

TEST_CASE("2.4(7): the code of a slip whose case has not come yet is told apart from a code that nobody has", "[find]")
{
    Sitting clerk;
    QTest::keyClick(&clerk.window, Qt::Key_F, Qt::ControlModifier);
    auto *field = clerk.find<QLineEdit>("findField");
    const QString code = CaseCode::mint(QStringLiteral("654002"), QDate(2026, 11, 23), 5, 7)->text();
    const auto told = [&](const QString &typed) {
        field->setText(typed);
        QTest::qWait(300);
        return clerk.find<QLabel>("findCount")->text();
    };
    CHECK(told(code) == words::say(Say::FindCodeNotHere));
    CHECK(told(code.chopped(1) + QStringLiteral("0")) != words::say(Say::FindCodeNotHere)); // its check digit is wrong
    CHECK(told(QStringLiteral("无此人")) == words::say(Say::FindNothing));
}

TEST_CASE("results come as the clerk types, and Enter opens the first", "[find]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    const QString code = clerk.room.desk->caseView(file)->file.code->text();
    QTest::keyClick(&clerk.window, Qt::Key_F, Qt::ControlModifier);
    auto *field = clerk.find<QLineEdit>("findField");
    auto *results = clerk.find<CaseTable>("findResults");
    for (const QString &typed : {QStringLiteral("阿"), QStringLiteral("迪力"), QStringLiteral("0014"), QStringLiteral("1234"), code}) {
        field->setText(typed);
        for (int i = 0; i < 200 && results->model()->rowCount() != 1; ++i)
            QTest::qWait(10);
        REQUIRE(results->model()->rowCount() == 1);
        INFO(typed.toStdString());
        CHECK(results->rowModel()->rows().first().id == file);
    }
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(clerk.find<CasePage>("caseView")->isVisible());
    CHECK(clerk.find<QLabel>("caseCode")->text() == code);
}

TEST_CASE("the three tables follow what happens", "[tables]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showMyWindow();
    auto *owned = clerk.find<CaseTable>("ownedTable");
    REQUIRE(owned->rowModel()->rowCount() == 1);
    const int mark = static_cast<int>(owned->rowModel()->columns().indexOf(CaseColumn::Mark));
    CHECK_FALSE(owned->rowModel()->index(0, mark).data().toString().isEmpty()); // not yet at the centre
    CHECK(owned->rowModel()->headerData(0, Qt::Horizontal).toString().size() > 0);
    CHECK(owned->rowModel()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1Char(':')));
    REQUIRE(clerk.room.desk->give(file, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职责")}));
    CHECK(clerk.find<CaseTable>("sentTable")->rowModel()->rowCount() == 1);
    REQUIRE_FALSE(clerk.room.desk->chooseWindow(WindowNumber(3)));
    CHECK(clerk.find<CaseTable>("waitingTable")->rowModel()->rowCount() == 1);
    clerk.window.showCase(file);
    auto *accept = clerk.find<QPushButton>("acceptButton");
    REQUIRE(accept->isEnabled());
    QTest::keyClick(accept, Qt::Key_Space);
    CHECK(clerk.room.desk->caseView(file)->file.owner == WindowNumber(3));
    CHECK_FALSE(accept->isEnabled());
    CHECK(clerk.find<CaseTable>("waitingTable")->rowModel()->rowCount() == 0);
}

TEST_CASE("an arrival announces itself by its code, not by a name", "[tables]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    Q_EMIT clerk.room.desk->casesArrived(clerk.room.desk->owned());
    const QString banner = clerk.find<QWidget>("work")->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    CHECK(banner.contains(clerk.room.desk->caseView(file)->file.code->text()));
    CHECK_FALSE(banner.contains(QStringLiteral("阿迪力")));
}

TEST_CASE("identity number and phone are covered until asked for, and cover themselves again", "[case]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    auto *number = clerk.find<MaskedText>("maskedNumber1");
    auto *phone = clerk.find<MaskedText>("maskedPhone1");
    CHECK(MaskedText::ShownForMs == 30'000);
    CHECK(number->findChild<QLabel *>()->textFormat() == Qt::PlainText);
    CHECK_FALSE(number->text().contains(QStringLiteral("440524188001010014")));
    CHECK(phone->text() == QStringLiteral("138****1234"));
    for (const QLabel *label : clerk.find<CasePage>("caseView")->findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("440524188001010014")));
    number->setShownFor(40);
    clerk.find<QAbstractButton>("maskedNumber1Show")->click();
    CHECK_FALSE(number->isShown()); // a reason comes first
    clerk.find<QComboBox>("unmaskReason")->setCurrentIndex(0);
    clerk.find<QPushButton>("unmaskDialogSend")->click();
    CHECK(number->text() == QStringLiteral("440524188001010014"));
    QTest::qWait(120);
    CHECK_FALSE(number->text().contains(QStringLiteral("0101")));
    phone->reveal();
    const QPointer<MaskedText> shown = phone;
    clerk.window.lock();
    CHECK_FALSE(shown); // with all that the page held of the case
}

TEST_CASE("only the actions that the rules allow now can be pressed", "[case]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showCase(file);
    const QSet<QString> allowed = clerk.room.desk->caseView(file)->allowed;
    CHECK(clerk.find<QPushButton>("transferButton")->isEnabled() == allowed.contains(QStringLiteral("transfer")));
    CHECK_FALSE(clerk.find<QPushButton>("acceptButton")->isEnabled());
    CHECK_FALSE(clerk.find<QPushButton>("objectButton")->isEnabled());
    CHECK(clerk.find<QPushButton>("noteButton")->isEnabled());
    CHECK(clerk.find<QTextBrowser>("caseTimeline")->toPlainText().contains(QStringLiteral("王芳")));
    CHECK(clerk.find<QLabel>("caseOwner")->text().contains(QStringLiteral("01")));
}

TEST_CASE("a field is corrected, and a correction that changes nothing is refused in the dialog", "[case]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showCase(file);
    clerk.find<QPushButton>("correctButton")->click();
    auto *dialog = clerk.window.findChild<OrderDialog *>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text().isEmpty());
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("correctValue"))->setPlainText(QStringLiteral("拖欠去年工资"));
    dialog->findChild<QLineEdit *>(QStringLiteral("correctReason"))->setText(QStringLiteral("登记时输入有误"));
    dialog->accept();
    CHECK(clerk.room.desk->caseView(file)->file.matter.subject.text == QStringLiteral("拖欠去年工资"));
}

TEST_CASE("Ctrl+Shift+P prints the receipt of the case at once and a second one is a copy", "[case]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showCase(file);
    QTest::keyClick(&clerk.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&clerk.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(clerk.room.desk->caseView(file)->file.copies.value(PaperForm::F03Receipt) == 2);
}

TEST_CASE("locking hides the lists and keeps an open form for the same officer", "[window]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    clerk.find<QPushButton>("noteButton")->click();
    auto *dialog = clerk.window.findChild<OrderDialog *>();
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(QStringLiteral("来访人补充说明"));
    activate(*dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_L, Qt::ControlModifier);
    CHECK(clerk.room.desk->status().locked);
    CHECK_FALSE(dialog->isVisible());
    CHECK_FALSE(clerk.find<CasePage>("caseView")->isVisible());
    auto *name = clerk.find<QLineEdit>("signInName");
    CHECK(name->isVisible());
    name->setText(QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->toPlainText() == QStringLiteral("来访人补充说明"));
    dialog->reject();
}

TEST_CASE("no key does two things", "[window]")
{
    Sitting clerk;
    QSet<QString> keys;
    for (const QShortcut *shortcut : clerk.window.findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QString key = shortcut->key().toString(QKeySequence::PortableText);
        INFO(key.toStdString());
        CHECK_FALSE(keys.contains(key));
        keys.insert(key);
    }
    for (const char *key : {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+N", "Ctrl+F", "F3", "F5", "F6", "F9", "Ctrl+P", "Ctrl+Shift+P", "Ctrl+L", "F1", "Ctrl+/"})
        CHECK(keys.contains(QString::fromLatin1(key)));
}

TEST_CASE("Tab walks every page and comes round to where it began", "[window]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    const std::function<void()> pages[] = {[&] { clerk.window.showFind(); }, [&] { clerk.window.showMyWindow(); }, [&] { clerk.window.showCase(file); }};
    for (const auto &show : pages) {
        show();
        QWidget *start = clerk.window.focusWidget();
        REQUIRE(start);
        QSet<QWidget *> seen;
        for (int presses = 0; presses < 80; ++presses) {
            QWidget *now = clerk.window.focusWidget();
            REQUIRE(now);
            CHECK(now->isVisible());
            CHECK_FALSE(now->objectName().isEmpty());
            if (presses > 0 && now == start)
                break;
            seen.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        CHECK(clerk.window.focusWidget() == start);
        for (const char *name : {"navRegister", "navFind", "navWindow"})
            CHECK(seen.contains(clerk.find<QPushButton>(name)));
        CHECK(seen.contains(clerk.find<QPushButton>("statusLink")));
    }
}

TEST_CASE("every control has a name for programs and a name for screen readers", "[window]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    for (const QWidget *widget : clerk.window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                             || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTableView *>(widget);
        if (!control || widget->isHidden() || widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QComboBox *>(widget->parentWidget()) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        INFO(widget->objectName().toStdString() << " in " << widget->parentWidget()->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK_FALSE((widget->accessibleName().isEmpty() && widget->property("text").toString().isEmpty()));
    }
}

TEST_CASE("what one officer has typed and not saved is shown to nobody else, and waits for its author", "[window][recovery]")
{
    Sitting clerk;
    const auto subject = [&clerk] { return clerk.window.findChild<QPlainTextEdit *>(QStringLiteral("facts")); };
    const auto signIn = [&clerk](const QString &name) {
        clerk.window.findChild<QLineEdit *>(QStringLiteral("signInName"))->setText(name);
        clerk.window.findChild<QPushButton *>(QStringLiteral("signInButton"))->click();
    };
    clerk.window.showRegister();
    REQUIRE(subject());
    subject()->setPlainText(QStringLiteral("检举某局长收受贿赂"));
    clerk.window.showFind();
    auto *typed = clerk.window.findChild<QLineEdit *>(QStringLiteral("findField"));
    REQUIRE(typed);
    typed->setText(QStringLiteral("张"));
    clerk.window.switchOfficer();
    CHECK(clerk.room.desk->status().locked);
    CHECK(typed->text().isEmpty());
    CHECK(clerk.room.desk->recoveryCopy(QStringLiteral("register")).isEmpty()); // nobody's while it is locked

    signIn(QStringLiteral("别人"));
    clerk.window.showRegister();
    CHECK(subject()->toPlainText().isEmpty());
    CHECK(clerk.room.desk->recoveryCopy(QStringLiteral("register")).isEmpty());
    clerk.window.switchOfficer();

    signIn(QStringLiteral("王芳"));
    clerk.window.showRegister();
    CHECK(QJsonDocument(clerk.room.desk->recoveryCopy(QStringLiteral("register"))).toJson().contains(QStringLiteral("收受贿赂").toUtf8()));
    CHECK(clerk.window.findChild<QWidget *>(QStringLiteral("recoveryBar"))->isVisible());
}
