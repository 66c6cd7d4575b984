// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/desks.h"
#include "fakes/printers.h"
#include "fakes/verdicts.h"

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr WindowNumber Labour{3};

/** One desk with the front desk's window and window 3, so that both sides of a transfer happen here. */
struct Judged
{
    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<Desk> desk;

    Judged()
    {
        enrolAlone(folder.path(), 1, {FrontDesk, Labour});
        open();
    }
    void open(const QString &officer = QStringLiteral("阿里木"))
    {
        desk.reset();
        Desk::Options options = deskOptions(folder.path());
        options.clock = clock;
        options.random = std::make_shared<SystemRandom>();
        desk = std::move(Desk::open(options).value());
        REQUIRE_FALSE(desk->signIn(officer));
    }
    void answered(const Judge &judge)
    {
        desk.reset();
        REQUIRE(answerOutbox(folder.path(), judge));
        open();
    }
    void sit(WindowNumber window) { REQUIRE_FALSE(desk->chooseWindow(window)); }
    /** Each order in a second of its own. */
    template <typename Order>
    void does(const CaseId &file, const Order &order)
    {
        clock->now = clock->now.addSecs(1);
        REQUIRE(desk->give(file, order).ok());
    }
    CaseId files(Category category = Category::Claim)
    {
        clock->now = clock->now.addSecs(1);
        FileCase order = aFiling();
        order.code.reset();
        order.category = category;
        return desk->fileCase(order).value();
    }
    TransferId transferOf(const CaseId &file) const { return desk->caseView(file)->file.pending->id; }
    QList<TroubledAct> acts() const { return desk->troubledActs(); }
};

/** Window 3's acceptance is contested: while it was on its way the front desk recalled the case, and closed it. */
struct LateAcceptance : Judged
{
    CaseId file;
    LateAcceptance()
    {
        file = files();
        does(file, TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")});
        answered(accepting());
        const TransferId transfer = transferOf(file);
        does(file, RecallTransfer{transfer, QStringLiteral("误转，收回")});
        answered(accepting());
        // Recorded by the store alone: the rules of this desk, which knows of the recall, would refuse it.
        Event late;
        late.id = EventId(uuidV7(clock->now.toMSecsSinceEpoch() + 1000, SystemRandom().bytes(10)));
        late.file = file;
        late.device = aDeskIdentity(1).device;
        late.officer = officerIdOf(aDeskIdentity(1).centre, QStringLiteral("阿里木"));
        late.officerName = QStringLiteral("阿里木");
        late.window = Labour;
        late.claimedAt = clock->now.addSecs(1);
        late.body = TransferAccepted{transfer, Labour};
        desk.reset();
        recordRaw({late});
        REQUIRE(answerOutbox(folder.path(), contesting(EventKind::TransferAccepted, QStringLiteral("no_transfer_pending"))));
        open();
    }
    void recordRaw(const Events &events)
    {
        const QDir directory(folder.path());
        SystemRandom random;
        auto opened = DeskLedger::open(identityfiles::storePath(directory), identityfiles::storeKey(directory, random), identityfiles::read(directory)->identity, random);
        REQUIRE(opened.ok());
        REQUIRE_FALSE(opened.value()->record(events, false));
    }
};

} // namespace

TEST_CASE("a contested acceptance tells both sides: what was done here, what took its place, and who owns the case since when", "[trouble]")
{
    LateAcceptance day;
    const QList<TroubledAct> acts = day.acts();
    REQUIRE(acts.size() == 1);
    CHECK((acts.first().verdict == TroubledAct::Verdict::Contested));
    CHECK((acts.first().kind == EventKind::TransferAccepted));
    CHECK(acts.first().code == QStringLiteral("no_transfer_pending"));
    CHECK(acts.first().caseCode == day.desk->caseView(day.file)->file.code->text());
    const auto view = day.desk->troubleView(acts.first().id);
    REQUIRE(view);
    REQUIRE(view->order.size() == 1);
    CHECK(view->order.first().window == Labour);
    REQUIRE(view->why);
    CHECK((view->why->code == RefusalCode::NoTransferPending));
    REQUIRE(view->instead);
    CHECK(std::holds_alternative<TransferRecalled>(view->instead->body));
    REQUIRE(view->owned);
    CHECK(std::holds_alternative<CaseFiled>(view->owned->body));
    CHECK(view->now.owner == FrontDesk);
    CHECK(view->caseHere);
    CHECK(view->allowed.contains(QStringLiteral("transfer")));
    CHECK_FALSE(view->allowed.contains(QStringLiteral("accept")));
}

TEST_CASE("an order of several events is one act, with all its words", "[trouble]")
{
    Judged day;
    const CaseId file = day.files();
    day.answered(accepting());
    day.does(file, TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")});
    day.does(file, AddNote{QStringLiteral("来访人补充说明")});
    // The centre took the words of the transfer and not the transfer.
    day.answered(contesting(EventKind::CaseTransferred, QStringLiteral("not_owner")));
    REQUIRE(day.acts().size() == 1);
    const auto view = day.desk->troubleView(day.acts().first().id);
    REQUIRE(view);
    REQUIRE(view->order.size() == 2);
    CHECK(std::get<Explained>(view->order.last().body).reason == QStringLiteral("属于劳动争议"));
    CHECK(view->act.events.size() == 1);
    // The rules of this desk would take it: no facts are made up for the centre's code.
    CHECK_FALSE(view->why);
    CHECK_FALSE(view->instead);
}

TEST_CASE("a filing the centre put aside is one act, newest first, and its words can all be read", "[trouble]")
{
    Judged day;
    const CaseId first = day.files();
    const CaseId second = day.files();
    day.answered([](const Envelope &envelope) {
        return envelope.kind == static_cast<int>(EventKind::CaseFiled) ? Judgement{Verdict::Quarantined, QStringLiteral("code_not_of_device")}
                                                                       : Judgement{Verdict::Contested, QStringLiteral("case_unknown")};
    });
    const QList<TroubledAct> acts = day.acts();
    REQUIRE(acts.size() == 2);
    CHECK(acts.first().file == second);
    CHECK(acts.last().file == first);
    CHECK((acts.first().verdict == TroubledAct::Verdict::Quarantined));
    CHECK(acts.first().code == QStringLiteral("code_not_of_device"));
    CHECK(acts.first().events.size() == 3);
    CHECK_FALSE(acts.first().caseCode.isEmpty());
    CHECK(day.desk->status().troubled == 6);
    CHECK(day.desk->status().unseen == 2);
    const auto view = day.desk->troubleView(acts.first().id);
    REQUIRE(view);
    CHECK_FALSE(view->caseHere);
    CHECK((view->now.state == CaseState::Unknown));
    CHECK(view->allowed.isEmpty());
}

TEST_CASE("seen is remembered with who and when, deletes nothing, and counts down", "[trouble]")
{
    LateAcceptance day;
    const EventId act = day.acts().first().id;
    CHECK(day.desk->status().unseen == 1);
    int told = 0;
    QObject::connect(day.desk.get(), &Desk::statusChanged, day.desk.get(), [&told] { ++told; });
    REQUIRE_FALSE(day.desk->markSeen(act));
    CHECK(told == 1);
    CHECK(day.desk->status().unseen == 0);
    CHECK(day.desk->status().troubled == 1);
    day.clock->now = day.clock->now.addDays(1);
    day.open(QStringLiteral("古丽"));
    REQUIRE(day.acts().size() == 1);
    CHECK(day.acts().first().seen);
    CHECK(day.acts().first().seenBy == QStringLiteral("阿里木"));
    CHECK(day.acts().first().seenAt == day.clock->now.addDays(-1));
    CHECK(day.acts().first().events.size() == 1);
    // A second press changes neither who nor when.
    REQUIRE_FALSE(day.desk->markSeen(act));
    CHECK(day.acts().first().seenBy == QStringLiteral("阿里木"));
    CHECK(day.desk->status().unsent == 0); // and nothing is sent again by it
    for (const char *name : {"desk.db", "desk.db-wal"}) {
        QFile file(day.folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains(QStringLiteral("阿里木").toUtf8()));
    }
}

TEST_CASE("another verdict on an act that was seen has been seen by nobody", "[trouble]")
{
    LateAcceptance day;
    REQUIRE_FALSE(day.desk->markSeen(day.acts().first().id));
    day.desk.reset();
    const QDir directory(day.folder.path());
    SystemRandom random;
    {
        auto opened = DeskLedger::open(identityfiles::storePath(directory), identityfiles::storeKey(directory, random), identityfiles::read(directory)->identity, random);
        REQUIRE_FALSE(opened.value()->startOver(idOf(5))); // a restored centre judges everything anew
    }
    REQUIRE(answerOutbox(day.folder.path(), contesting(EventKind::TransferAccepted, QStringLiteral("case_closed"))));
    day.open();
    CHECK(day.desk->status().unseen == 1);
    CHECK_FALSE(day.acts().first().seen);
}

TEST_CASE("REG 30: of an accusation that was not accepted another officer learns that there is something, and nothing of it", "[trouble][accusation]")
{
    Judged day;
    day.files(Category::Accusation);
    day.answered([](const Envelope &envelope) {
        return Judgement{envelope.kind == static_cast<int>(EventKind::CaseFiled) ? Verdict::Quarantined : Verdict::Contested, QStringLiteral("malformed")};
    });
    REQUIRE(day.acts().size() == 1);
    CHECK(day.acts().first().events.size() == 3);
    day.open(QStringLiteral("别人"));
    REQUIRE(day.acts().size() == 1);
    const TroubledAct act = day.acts().first();
    CHECK(act.sealed);
    CHECK(act.events.isEmpty());
    CHECK(act.caseCode.isEmpty());
    CHECK(act.code.isEmpty());
    CHECK_FALSE(act.kind);
    const auto view = day.desk->troubleView(act.id);
    REQUIRE(view);
    CHECK(view->order.isEmpty());
    CHECK((view->now.state == CaseState::Unknown));
    CHECK(day.desk->status().unseen == 1);
}

TEST_CASE("a locked desk counts what waits for a look and shows none of it", "[trouble]")
{
    LateAcceptance day;
    const EventId act = day.acts().first().id;
    day.desk->lock();
    CHECK(day.acts().isEmpty());
    CHECK_FALSE(day.desk->troubleView(act));
    CHECK(day.desk->status().unseen == 1);
    const auto refusal = day.desk->markSeen(act);
    REQUIRE(refusal);
    CHECK((refusal->code == RefusalCode::NotSignedIn));
}

TEST_CASE("of a restricted matter a colleague is told that there is trouble, and its author what it was, even when they handle it no more", "[trouble][restricted]")
{
    const QString fang = QStringLiteral("王芳");
    Judged day;
    day.sit(Labour);
    FileCase order = aFiling();
    order.code.reset();
    order.restricted = true;
    const CaseId file = day.desk->fileCase(order).value();
    day.answered(accepting());
    day.sit(Labour);
    day.does(file, AddNote{QStringLiteral("补充说明材料")});
    day.answered(contesting(EventKind::NoteAdded, QStringLiteral("case_closed")));

    day.open(fang);
    day.sit(Labour);
    REQUIRE(day.acts().size() == 1);
    CHECK(day.acts().first().sealed);
    CHECK(day.acts().first().restricted);
    CHECK(day.acts().first().events.isEmpty());
    CHECK(day.acts().first().caseCode.isEmpty());
    CHECK(day.desk->troubleView(day.acts().first().id)->order.isEmpty());

    day.open();
    day.sit(Labour);
    CHECK_FALSE(day.acts().first().sealed);
    CHECK(day.desk->troubleView(day.acts().first().id)->now.hasMatter);
    day.does(file, TransferCase{FrontDesk, TransferReason::Competent, QStringLiteral("由综合窗口统筹办理")});
    day.open(fang);
    day.sit(FrontDesk);
    day.does(file, AcceptTransfer{day.transferOf(file)});
    day.answered(accepting());
    day.sit(Labour);
    CHECK(day.desk->caseView(file)->veiled);
    REQUIRE(day.acts().size() == 1);
    CHECK_FALSE(day.acts().first().sealed);
    const auto view = day.desk->troubleView(day.acts().first().id);
    REQUIRE(view);
    REQUIRE(view->order.size() == 1);
    CHECK(std::get<NoteAdded>(view->order.first().body).text == QStringLiteral("补充说明材料"));
    CHECK(view->now.owner == FrontDesk);
    CHECK_FALSE(view->now.hasMatter);
    CHECK_FALSE(view->now.hasParties);
}
