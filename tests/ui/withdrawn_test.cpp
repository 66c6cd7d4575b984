// SPDX-License-Identifier: GPL-3.0-or-later
/** A case leaves what its window may see while it is on the screen, or the desk is locked: nothing of it stays there. */
#include "takencase.h"

#include "fakes/printers.h"
#include "forms/caseorders.h"
#include "forms/keptform.h"
#include "views/readersdialog.h"
#include "words/accesswords.h"
#include "words/keptwords.h"
#include "words/shellwords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

using namespace hall;
using namespace hall::fakes;
using taken::Counter;

TEST_CASE("a case that the centre takes away leaves its page, its lists and every form of it, and the window says so", "[case][withdrawn]")
{
    Counter counter;
    counter.window->showCase(counter.file);
    REQUIRE(counter.heldByPage().contains(DeskRoom::order().matter.facts.text));
    counter.find<QPushButton>("noteButton")->click();
    const QPointer<NoteDialog> note = counter.window->findChild<NoteDialog *>();
    REQUIRE(note);
    note->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(QStringLiteral("来访人补充说明"));
    counter.withdraws();
    CHECK_FALSE(note);
    CHECK(counter.holdsNothing());
    CHECK_FALSE(counter.find<CasePage>("caseView")->isVisible());
    CHECK(counter.find<CasePage>("caseView")->currentCase().isNull());
    // What was typed is kept, and the bar says that rather than only that the case has left.
    CHECK(counter.said() == words::onKept(words::OnKept::CaseGone).arg(words::plain(Say::NoteTitle)));
    const QList<KeptForm> kept = keptForms(*counter.desk);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().file == counter.file);
    counter.answerBar();
    const auto *left = counter.find<QPlainTextEdit>("leftTextTyped");
    CHECK(left->isVisible());
    CHECK(left->toPlainText().contains(QStringLiteral("来访人补充说明")));
    CHECK(counter.holdsNothing());
}

TEST_CASE("of a case that is taken away while another page is open nothing stays in the page behind, and nobody is led away", "[case][withdrawn]")
{
    Counter counter;
    counter.window->showCase(counter.file);
    counter.window->showRegister();
    counter.withdraws();
    CHECK(counter.holdsNothing());
    CHECK(counter.find<QWidget>("facts")->isVisible());
}

TEST_CASE("a form that was open when the desk was locked does not come back when its case was taken away meanwhile", "[case][withdrawn]")
{
    Counter counter;
    counter.window->showCase(counter.file);
    counter.find<QPushButton>("correctButton")->click();
    const QPointer<CorrectDialog> form = counter.window->findChild<CorrectDialog *>();
    REQUIRE(form);
    counter.window->lock();
    CHECK(counter.holdsNothing());
    REQUIRE(form);
    FeedRow row;
    row.kind = FeedRowKind::Withdraw;
    row.file = counter.file;
    counter.feeds({row});
    counter.signIn();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(form);
    CHECK_FALSE(counter.find<CasePage>("caseView")->isVisible());
    CHECK(counter.holdsNothing());
    CHECK(counter.said() == words::say(Say::CaseLeft));
}

TEST_CASE("the desk's own officer finds the case as it was after a lock, and an order of theirs closes no form early", "[case][withdrawn]")
{
    Counter counter;
    counter.window->showCase(counter.file);
    counter.find<QPushButton>("noteButton")->click();
    const QPointer<NoteDialog> note = counter.window->findChild<NoteDialog *>();
    REQUIRE(note);
    note->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(QStringLiteral("来访人补充说明"));
    counter.window->lock();
    CHECK(counter.holdsNothing());
    counter.signIn();
    QCoreApplication::processEvents();
    REQUIRE(note);
    CHECK(note->isVisible());
    CHECK(counter.find<CasePage>("caseView")->isVisible());
    CHECK(counter.heldByPage().contains(DeskRoom::order().matter.facts.text));
    note->accept();
    CHECK(counter.heldByPage().contains(QStringLiteral("来访人补充说明")));
    CHECK(counter.said() == words::say(Say::DoneNoted));
}

TEST_CASE("locking empties every list, and the officer who comes back finds them as they were", "[window][withdrawn]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    REQUIRE(clerk.room.desk->give(clerk.room.file(), TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职责")}).ok());
    TakeStep tabled;
    tabled.step = Step::ConferenceTabled;
    tabled.words.insert(Item::Reason, QStringLiteral("三个部门都认为不归自己管"));
    REQUIRE(clerk.room.desk->give(file, tabled).ok());
    ReceptionPlan plan;
    plan.day = legalDate(clerk.room.desk->now()).addDays(1);
    plan.from = QTime(10, 0);
    plan.to = QTime(12, 0);
    plan.leader = QStringLiteral("王建国");
    plan.post = QStringLiteral("副县长");
    plan.place = QStringLiteral("一楼接待室");
    REQUIRE(clerk.room.desk->planReception(plan).ok());
    clerk.window.showFind();
    clerk.find<QLineEdit>("findField")->setText(QStringLiteral("阿"));
    REQUIRE(QTest::qWaitFor([&] { return clerk.find<QTableView>("findResults")->model()->rowCount() > 0; }));
    clerk.window.showReceptions();
    clerk.find<QTableView>("receptionTable")->selectRow(0);
    const QStringList filled{QStringLiteral("ownedTable"), QStringLiteral("sentTable"), QStringLiteral("attentionTable"), QStringLiteral("receptionTable"), QStringLiteral("slotTable")};
    const auto rows = [&](const QString &name) { return clerk.find<QTableView>(name.toLatin1().constData())->model()->rowCount(); };
    for (const QString &name : filled) {
        INFO(name.toStdString());
        CHECK(rows(name) > 0);
    }
    clerk.window.lock();
    for (const QString &name : filled + QStringList{QStringLiteral("waitingTable"), QStringLiteral("findResults"), QStringLiteral("troubleTable")}) {
        INFO(name.toStdString());
        CHECK(rows(name) == 0);
    }
    auto *name = clerk.find<QLineEdit>("signInName");
    name->setText(QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    for (const char *again : {"ownedTable", "sentTable", "attentionTable", "receptionTable"})
        CHECK(rows(QString::fromLatin1(again)) > 0);
}

TEST_CASE("who looked at a case is told neither to a locked screen nor after it without asking again", "[access][withdrawn]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showCase(file);
    clerk.find<QPushButton>("readersButton")->click();
    const QPointer<ReadersDialog> dialog = clerk.window.findChild<ReadersDialog *>();
    REQUIRE(dialog);
    const auto *table = dialog->findChild<QTableView *>(QStringLiteral("readersTable"));
    const QList<AccessEntry> told{aReading(AccessAct::Opened, file, QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC))};
    Q_EMIT clerk.room.desk->whoLooked(file, told);
    REQUIRE(table->model()->rowCount() == 1);
    clerk.window.lock();
    CHECK(table->model()->rowCount() == 0);
    Q_EMIT clerk.room.desk->whoLooked(file, told); // asked before, answered late
    CHECK(table->model()->rowCount() == 0);
    auto *name = clerk.find<QLineEdit>("signInName");
    name->setText(QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(table->model()->rowCount() == 0);
    const QString said = dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    CHECK((said == words::onAccess(words::OnAccess::ReadersAsking) || said == words::onAccess(words::OnAccess::ReadersOffline))); // asked, and nobody there
    dialog->reject();
}

/** Not a test: see privacyshots_test.cpp. */
TEST_CASE("pictures of what is kept of a form whose case was taken away", "[.shots][.privacyshots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        const auto shoot = [&](QWidget *widget, const char *name) {
            QTest::qWait(30);
            REQUIRE(widget->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, QString::fromLatin1(name), language.code)));
        };
        Counter counter;
        counter.window->resize(1366, 768 - 30);
        counter.window->showCase(counter.file);
        counter.find<QPushButton>("noteButton")->click();
        counter.window->findChild<NoteDialog *>()->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(QStringLiteral("来访人补充：工资表在社区服务站，证人两名。"));
        counter.withdraws();
        shoot(counter.window.get(), "form_kept");
        counter.answerBar();
        shoot(counter.find<QDialog>("leftText"), "left_text");
    }
}
