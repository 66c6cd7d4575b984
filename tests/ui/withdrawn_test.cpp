// SPDX-License-Identifier: GPL-3.0-or-later
/** A case leaves what its window may see while it is on the screen, or the desk is locked: nothing of it stays there. */
#include "sitting.h"

#include "fakes/lines.h"
#include "fakes/printers.h"
#include "fakes/readings.h"
#include "forms/caseorders.h"
#include "forms/keptform.h"
#include "sync/wire.h"
#include "views/casepage.h"
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

namespace {

/** An officer at a window, and the centre's side of their line. */
struct Counter
{
    QTemporaryDir folder;
    FakeTransport *line = nullptr;
    std::shared_ptr<FakeTimers> timers = std::make_shared<FakeTimers>();
    DeskIdentity identity = aDeskIdentity(5, {FrontDesk});
    QUuid epoch = QUuid::fromRfc4122(QByteArray(16, 'e'));
    qint64 position = 0;
    qint64 number = 0;
    QByteArray chain = firstPrevious();
    std::unique_ptr<Desk> desk;
    std::unique_ptr<PaperPrinter> printer;
    std::unique_ptr<MainWindow> window;
    CaseId file;

    /** With one case that the centre has. */
    Counter()
    {
        Desk::Options options = builtInOptions(folder.filePath(QStringLiteral("desk")));
        EnrolledDesk enrolled;
        enrolled.identity = identity;
        enrolled.server = QStringLiteral("https://127.0.0.1:9");
        REQUIRE(identityfiles::prepare(QDir(options.directory)));
        REQUIRE(identityfiles::write(QDir(options.directory), enrolled));
        options.timers = timers;
        options.transport = [this](const EnrolledDesk &) {
            auto made = std::make_unique<FakeTransport>();
            line = made.get();
            return made;
        };
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        desk = std::move(opened.value());
        printer = std::make_unique<PaperPrinter>(PaperPrinter::Target{{}, folder.filePath(QStringLiteral("papers")), PaperSize::A5});
        window = std::make_unique<MainWindow>(*desk, *printer);
        activate(*window);
        signIn();
        const auto filed = desk->fileCase(DeskRoom::order());
        REQUIRE(filed.ok());
        file = *filed;
        QList<FeedRow> rows;
        for (const SealedEvent &event : takesPush()) {
            FeedRow row;
            row.file = file;
            row.event = event;
            row.event.number = 0;
            row.event.previous.clear();
            rows << row;
        }
        feeds(rows);
        REQUIRE(desk->owned().size() == 1);
    }
    void signIn()
    {
        auto *name = window->findChild<QLineEdit *>(QStringLiteral("signInName"));
        name->setText(QStringLiteral("王芳"));
        QTest::keyClick(name, Qt::Key_Return);
        REQUIRE_FALSE(desk->status().locked);
        timers->pass(100); // the lists are filled
    }
    FakeTransport::Asked asked(const QString &path)
    {
        for (int waited = 0; waited < 70'000 && !line->waitsFor(path); waited += 100) {
            if (const auto hall = line->take(QStringLiteral("/v1/hall"))) {
                wire::HallCard card;
                card.centre = identity.centre;
                card.epoch = epoch;
                card.serverTime = desk->now();
                card.device = identity.device;
                card.windows = identity.windows;
                card.headNumber = number;
                hall->done({Reply::Outcome::Answered, 200, wire::encode(card)});
            }
            timers->pass(100);
        }
        const auto found = line->take(path);
        REQUIRE(found);
        return *found;
    }
    QList<SealedEvent> takesPush()
    {
        const auto push = asked(QStringLiteral("/v1/events"));
        const auto read = wire::decodePush(push.request.body);
        REQUIRE(read);
        wire::PushAnswer answer;
        answer.epoch = epoch;
        for (const SealedEvent &event : read->events) {
            answer.acknowledgements << Acknowledgement{decodeEnvelope(event.envelope)->id, event.hash, Verdict::Accepted, {}};
            answer.headNumber = number = event.number;
            answer.headHash = event.hash;
        }
        push.done({Reply::Outcome::Answered, 200, wire::encode(answer)});
        return read->events;
    }
    void feeds(QList<FeedRow> rows)
    {
        FeedPage page;
        page.epoch = epoch;
        page.window = FrontDesk;
        for (FeedRow &row : rows) {
            row.position = ++position;
            row.chain = chain = feedChain(chain, row);
            page.rows << row;
        }
        page.head = position;
        asked(QStringLiteral("/v1/feed")).done({Reply::Outcome::Answered, 200, wire::encode(page)});
        timers->pass(1'000);
    }
    void withdraws()
    {
        FeedRow row;
        row.kind = FeedRowKind::Withdraw;
        row.file = file;
        feeds({row});
        REQUIRE(desk->owned().isEmpty());
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    /** Everything that stands in the case page, shown or not. */
    QString heldByPage()
    {
        QString all = find<QTextBrowser>("caseTimeline")->toPlainText();
        for (const QLabel *label : find<CasePage>("caseView")->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    bool holdsNothing()
    {
        const QString all = heldByPage();
        const FileCase order = DeskRoom::order();
        return !all.contains(order.matter.subject.text) && !all.contains(order.matter.facts.text) && !all.contains(order.representatives.first().name.text)
               && !all.contains(QStringLiteral("654002-")) && !all.contains(QStringLiteral("王芳"));
    }
    MessageBar *bar() { return find<QWidget>("work")->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }
    QString said() { return bar()->text(); }
    void answerBar() { bar()->findChild<QPushButton *>(QStringLiteral("messageAction"))->click(); }
};

} // namespace

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
