// SPDX-License-Identifier: GPL-3.0-or-later
/** Who read what at a desk: each act leaves one entry before anything is shown, and what was refused leaves none. */
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/lines.h"
#include "fakes/officers.h"
#include "fakes/printers.h"
#include "fakes/readings.h"
#include "fakes/verdicts.h"
#include "sync/wire.h"
#include "sync/wire_access.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString Fang = QStringLiteral("王芳");
const QString Gulnar = QStringLiteral("古丽娜尔");
const QString Own = QStringLiteral("koktogay-2026");
const QString Why = QStringLiteral("来访人要求核对电话");

/** A desk whose line, clock and timers the test holds in its hand, and a centre that takes what comes. */
struct Handheld
{
    QTemporaryDir folder;
    FakeTransport *line = nullptr;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<FakeTimers> timers = std::make_shared<FakeTimers>();
    std::unique_ptr<Desk> desk;
    AccessHead head{0, firstPrevious()};
    QList<AccessEntry> heard;

    explicit Handheld(const QList<WindowNumber> &windows = {FrontDesk}, const QList<OfficerAppointed> &officers = {})
    {
        enrolAlone(folder.path(), 1, windows);
        for (const OfficerAppointed &officer : officers)
            REQUIRE(appointAlone(folder.path(), officer.name, officer.roles, officer.windows, Own));
        open();
        if (officers.isEmpty())
            REQUIRE_FALSE(desk->signIn(Alim));
    }
    void open()
    {
        desk.reset();
        Desk::Options options = deskOptions(folder.path());
        options.clock = clock;
        options.timers = timers;
        options.passwordCost = Cheap;
        options.transport = [this](const EnrolledDesk &) {
            auto made = std::make_unique<FakeTransport>();
            line = made.get();
            return made;
        };
        desk = std::move(Desk::open(options).value());
    }
    void signsIn(const QString &name)
    {
        desk->lock();
        desk->signIn({name, Own, {}});
        timers->pass(1);
        REQUIRE_FALSE(desk->status().locked);
        REQUIRE(desk->status().officer == name);
    }
    CaseId files(Category category = Category::Claim)
    {
        FileCase order = aFiling();
        order.code.reset();
        order.category = category;
        const auto file = desk->fileCase(order);
        REQUIRE(file.ok());
        return file.value();
    }
    /** Everything that the centre has heard by now. */
    const QList<AccessEntry> &entries()
    {
        for (int waited = 0; waited < 30'000; waited += 500) {
            timers->pass(500);
            if (const auto asked = line->take(QStringLiteral("/v1/hall"))) {
                wire::HallCard card;
                card.centre = CentreId(QUuid::fromRfc4122(QByteArray(16, 'c')));
                card.epoch = idOf(77);
                card.serverTime = clock->now;
                card.device = DeviceId(idOf(3));
                card.windows = {FrontDesk};
                asked->done({Reply::Outcome::Answered, 200, wire::encode(card)});
            }
            if (const auto asked = line->take(QStringLiteral("/v1/events"))) {
                wire::PushAnswer answer{idOf(77), 0, firstPrevious(), {}};
                const auto pushed = wire::decodePush(asked->request.body);
                REQUIRE(pushed);
                for (const SealedEvent &event : pushed->events) {
                    answer.acknowledgements << Acknowledgement{decodeEnvelope(event.envelope)->id, event.hash, Verdict::Accepted, {}};
                    answer.headNumber = event.number;
                    answer.headHash = event.hash;
                }
                asked->done({Reply::Outcome::Answered, 200, wire::encode(answer)});
            }
            if (const auto asked = line->take(QStringLiteral("/v1/boxes")))
                asked->done({Reply::Outcome::Answered, 200, QByteArrayLiteral("{}")});
            if (const auto asked = line->take(QStringLiteral("/v1/access"))) {
                const auto pushed = wire::decodeAccessPush(asked->request.body);
                REQUIRE(pushed);
                for (const ChainedAccess &entry : *pushed) {
                    REQUIRE(entry.number == head.number + 1);
                    head = {entry.number, entry.hash};
                    heard << *decodeAccess(entry.plain);
                }
                asked->done({Reply::Outcome::Answered, 200, wire::encode(head)});
            }
        }
        return heard;
    }
    QList<AccessAct> acts()
    {
        QList<AccessAct> found;
        for (const AccessEntry &entry : entries())
            found << entry.act;
        return found;
    }
    void minutesPass(int minutes) { clock->now = clock->now.addSecs(60 * minutes); }
};

RefusalCode refusedWith(const std::optional<Refusal> &refusal)
{
    REQUIRE(refusal);
    return refusal->code;
}

} // namespace

TEST_CASE("each of the five acts leaves one entry: who, when, at which window, of which case and why", "[desk][access]")
{
    Handheld counter;
    const CaseId file = counter.files();
    CHECK(counter.entries().isEmpty()); // registering is no reading
    const auto opened = counter.desk->openCase(file);
    REQUIRE(opened.ok());
    CHECK(opened->file.id == file);
    REQUIRE_FALSE(counter.desk->unmask(file, QStringLiteral("  ") + Why));
    REQUIRE(counter.desk->give(file, RecordPrint{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("pdf")}).ok());
    REQUIRE_FALSE(counter.desk->noteExport());
    REQUIRE_FALSE(counter.desk->noteSearch(QStringLiteral("13900001234")));
    CHECK((counter.acts() == QList<AccessAct>{AccessAct::Opened, AccessAct::Unmasked, AccessAct::Printed, AccessAct::Exported, AccessAct::IdentitySearched}));
    for (const AccessEntry &entry : std::as_const(counter.heard)) {
        INFO(codeName(entry.act).toStdString());
        CHECK(entry.officerName == Alim);
        CHECK(entry.window == FrontDesk);
        CHECK(entry.at == counter.clock->now);
        CHECK((entry.file == (isOfCase(entry.act) ? file : CaseId())));
        CHECK(entry.reason == (entry.act == AccessAct::Unmasked ? Why : QString()));
        CHECK_FALSE(encodeAccess(entry).contains("13900001234"));
    }
    CHECK(counter.heard[2].form == PaperForm::F03Receipt);
    CHECK(counter.heard[2].copy == 1);
    REQUIRE_FALSE(counter.desk->notePrint(file)); // a slip
    CHECK((counter.acts().last() == AccessAct::Printed));
    CHECK_FALSE(counter.heard.last().form);
}

TEST_CASE("a numbered paper is noted before it comes out, and its record notes no second reading", "[desk][access]")
{
    Handheld counter;
    const CaseId file = counter.files();
    const RecordPrint printed{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("pdf")};
    REQUIRE_FALSE(counter.desk->notePrint(file, PaperForm::F03Receipt));
    CHECK((counter.acts() == QList<AccessAct>{AccessAct::Printed})); // though the paper may be stuck in the printer
    CHECK(counter.heard.last().form == PaperForm::F03Receipt);
    CHECK(counter.heard.last().copy == 1);
    CHECK(counter.desk->caseView(file)->file.copies.isEmpty());
    REQUIRE(counter.desk->give(file, printed).ok());
    CHECK(counter.entries().size() == 1);
    REQUIRE(counter.desk->give(file, printed).ok()); // one that nobody noted
    CHECK(counter.entries().size() == 2);
    CHECK(counter.heard.last().copy == 2);
    // Noted for one paper is not noted for another, nor by another officer.
    REQUIRE_FALSE(counter.desk->notePrint(file, PaperForm::F03Receipt));
    REQUIRE(counter.desk->give(file, RecordPrint{PaperForm::F02Registration, QStringLiteral("zh_CN"), QStringLiteral("pdf")}).ok());
    CHECK(counter.entries().size() == 4);
    counter.desk->lock();
    REQUIRE_FALSE(counter.desk->signIn(Fang));
    REQUIRE(counter.desk->give(file, printed).ok());
    CHECK(counter.entries().size() == 5);
    CHECK(counter.heard.last().officerName == Fang);
    CHECK((refusedWith(counter.desk->notePrint(CaseId(idOf(1)), PaperForm::F03Receipt)) == RefusalCode::CaseUnknown));
    CHECK(counter.entries().size() == 5);
}

TEST_CASE("a page that is filled anew reads nothing anew, and the same opening within five minutes is one", "[desk][access]")
{
    Handheld counter;
    const CaseId file = counter.files();
    const CaseId other = counter.files();
    for (int i = 0; i < 5; ++i) {
        REQUIRE(counter.desk->openCase(file).ok());
        CHECK(counter.desk->caseView(file));
    }
    CHECK(counter.entries().size() == 1);
    REQUIRE(counter.desk->openCase(other).ok());
    CHECK(counter.entries().size() == 2);
    counter.minutesPass(4);
    REQUIRE(counter.desk->openCase(file).ok());
    CHECK(counter.entries().size() == 2);
    counter.minutesPass(1);
    REQUIRE(counter.desk->openCase(file).ok());
    CHECK(counter.entries().size() == 3);
    REQUIRE_FALSE(counter.desk->unmask(file, Why));
    REQUIRE_FALSE(counter.desk->unmask(file, Why));
    CHECK(counter.entries().size() == 5);
    counter.desk->lock();
    REQUIRE_FALSE(counter.desk->signIn(Fang));
    REQUIRE(counter.desk->openCase(file).ok()); // somebody else
    CHECK(counter.entries().size() == 6);
    CHECK(counter.heard.last().officerName == Fang);
}

TEST_CASE("a search by name, by a case code or by less than four digits looks for no number", "[desk][access]")
{
    Handheld counter;
    const QString code = counter.desk->caseView(counter.files())->file.code->text();
    for (const QString &typed : {QStringLiteral("张三"), code, QStringLiteral("234"), QString()})
        CHECK_FALSE(counter.desk->noteSearch(typed));
    CHECK(counter.entries().isEmpty());
    CHECK_FALSE(counter.desk->noteSearch(QStringLiteral("002X")));
    CHECK(counter.entries().size() == 1);
}

TEST_CASE("a record that the centre did not accept is opened, unmasked and printed like its case, by whoever looks at it", "[desk][access][trouble]")
{
    Handheld counter({FrontDesk}, {{Alim, {Role::Receptionist}, {FrontDesk}}, {Fang, {Role::Receptionist, Role::Supervisor}, {FrontDesk}}, {Gulnar, {Role::Supervisor}, {FrontDesk}}});
    counter.signsIn(Alim);
    const CaseId file = counter.files();
    const CaseId accusation = counter.files(Category::Accusation);
    counter.timers->pass(1); // what was filed is boxed for the centre as soon as the save is over, and not before
    counter.desk.reset();
    REQUIRE(answerOutbox(counter.folder.path(), [](const Envelope &envelope) {
        if (envelope.kind == static_cast<int>(EventKind::OfficerAppointed))
            return Judgement();
        return Judgement{envelope.kind == static_cast<int>(EventKind::CaseFiled) ? Verdict::Quarantined : Verdict::Contested, QStringLiteral("code_not_of_device")};
    }));
    counter.open();
    const auto actOf = [&](const CaseId &of) {
        for (const TroubledAct &act : counter.desk->troubledActs()) {
            if (act.file == of)
                return act.id;
        }
        return EventId();
    };
    counter.signsIn(Fang);
    const EventId act = actOf(file);
    const EventId sealed = actOf(accusation);
    REQUIRE_FALSE(act.isNull());
    REQUIRE_FALSE(sealed.isNull());
    CHECK_FALSE(counter.desk->caseView(file)); // no case: it lies here alone
    const auto opened = counter.desk->openTrouble(act);
    REQUIRE(opened.ok());
    CHECK_FALSE(opened->mine);
    REQUIRE(counter.desk->openTrouble(act).ok()); // within five minutes
    CHECK((refusedWith(counter.desk->unmaskTrouble(act, QStringLiteral("看"))) == RefusalCode::ReasonMissing));
    REQUIRE_FALSE(counter.desk->unmaskTrouble(act, Why));
    REQUIRE_FALSE(counter.desk->notePrintOfTrouble(act));
    // Of an accusation that is not theirs nothing is told, and nothing is noted.
    REQUIRE(counter.desk->openTrouble(sealed).ok());
    CHECK(counter.desk->openTrouble(sealed)->act.sealed);
    CHECK((refusedWith(counter.desk->unmaskTrouble(sealed, Why)) == RefusalCode::CaseUnknown));
    CHECK((refusedWith(counter.desk->notePrintOfTrouble(sealed)) == RefusalCode::CaseUnknown));
    counter.signsIn(Gulnar);
    CHECK((refusedWith(counter.desk->unmaskTrouble(act, Why)) == RefusalCode::RoleLacks)); // a supervisor is shown no number
    counter.signsIn(Alim);
    REQUIRE(counter.desk->openTrouble(sealed).ok());
    CHECK(counter.desk->openTrouble(sealed)->mine);

    const QList<AccessEntry> &told = counter.entries();
    REQUIRE((counter.acts() == QList<AccessAct>{AccessAct::Opened, AccessAct::Unmasked, AccessAct::Printed, AccessAct::Opened}));
    for (const AccessEntry &entry : told) {
        const bool last = entry.officerName == Alim;
        CHECK(entry.officerName == (last ? Alim : Fang));
        CHECK((entry.file == (last ? accusation : file)));
        CHECK(entry.reason == (entry.act == AccessAct::Unmasked ? Why : QString()));
    }
}

TEST_CASE("what is refused leaves no entry: nobody signed in, a case that is not theirs, a reason that is none", "[desk][access]")
{
    Handheld counter({FrontDesk}, {{Alim, {Role::Receptionist}, {FrontDesk}}, {Fang, {Role::Supervisor}, {FrontDesk}}});
    CHECK((refusedWith(counter.desk->openCase(CaseId(idOf(1))).refusal()) == RefusalCode::NotSignedIn));
    CHECK((refusedWith(counter.desk->noteExport()) == RefusalCode::NotSignedIn));
    CHECK_FALSE(counter.desk->noteSearch(QStringLiteral("13900001234"))); // and nothing is found
    counter.signsIn(Alim);
    const CaseId file = counter.files();
    const CaseId accusation = counter.files(Category::Accusation);
    CHECK((refusedWith(counter.desk->openCase(CaseId(idOf(1))).refusal()) == RefusalCode::CaseUnknown));
    CHECK((refusedWith(counter.desk->unmask(file, QStringLiteral("看"))) == RefusalCode::ReasonMissing));
    CHECK((refusedWith(counter.desk->unmask(file, QString(300, u'a'))) == RefusalCode::FieldTooLong));
    counter.signsIn(Fang);
    CHECK((refusedWith(counter.desk->openCase(accusation).refusal()) == RefusalCode::CaseUnknown));
    CHECK((refusedWith(counter.desk->unmask(accusation, Why)) == RefusalCode::CaseUnknown));
    CHECK((refusedWith(counter.desk->notePrint(accusation)) == RefusalCode::CaseUnknown));
    CHECK((refusedWith(counter.desk->unmask(file, Why)) == RefusalCode::RoleLacks)); // a supervisor reads, and is shown no number in full
    CHECK(counter.entries().isEmpty());
    REQUIRE(counter.desk->openCase(file).ok());
    CHECK((counter.acts() == QList<AccessAct>{AccessAct::Opened}));
    CHECK(counter.heard.first().officerName == Fang);
}

TEST_CASE("what was read while the line was down reaches the centre after a restart", "[desk][access]")
{
    Handheld counter;
    const CaseId file = counter.files();
    REQUIRE(counter.desk->openCase(file).ok());
    REQUIRE_FALSE(counter.desk->unmask(file, Why));
    counter.open();
    CHECK((counter.acts() == QList<AccessAct>{AccessAct::Opened, AccessAct::Unmasked})); // nobody has signed in
}

TEST_CASE("a supervisor's desk is told who looked at a case, or why not, once", "[desk][access]")
{
    struct Wrong { Reply reply; const char *code; };
    const QByteArray none;
    for (const Wrong &wrong : {Wrong{{Reply::Outcome::Answered, 200, wire::encode(QList<AccessEntry>{aReading(AccessAct::Opened, {}, FakeClock().nowUtc())})}, ""},
                               Wrong{{Reply::Outcome::Unreachable, 0, none}, "offline"}, Wrong{{Reply::Outcome::Answered, 403, wire::encodeError("role_lacks")}, "role_lacks"},
                               Wrong{{Reply::Outcome::Answered, 404, wire::encodeError("path_unknown")}, "update_server"},
                               Wrong{{Reply::Outcome::Answered, 503, wire::encodeError("busy")}, "busy"}, Wrong{{Reply::Outcome::Answered, 200, "{}"}, "answer_unreadable"}}) {
        Handheld counter;
        const CaseId file = counter.files();
        QList<AccessEntry> told;
        QStringList codes;
        QObject::connect(counter.desk.get(), &Desk::whoLooked, counter.desk.get(), [&](const CaseId &of, const QList<AccessEntry> &entries) {
            CHECK((of == file));
            told += entries;
        });
        QObject::connect(counter.desk.get(), &Desk::whoLookedRefused, counter.desk.get(), [&](const QString &code) { codes << code; });
        counter.desk->askWhoLooked(file);
        const auto asked = counter.line->take(QStringLiteral("/v1/access/of"));
        REQUIRE(asked);
        const auto question = wire::decodeWhoLooked(asked->request.body);
        REQUIRE(question);
        CHECK((question->file == file));
        asked->done(wrong.reply);
        counter.timers->pass(200'000);
        CHECK(codes == (*wrong.code ? QStringList{QString::fromLatin1(wrong.code)} : QStringList()));
        CHECK(told.size() == (*wrong.code ? 0 : 1));
    }
}

TEST_CASE("who may not list who looked does not even ask", "[desk][access]")
{
    Handheld counter({FrontDesk}, {{Alim, {Role::Receptionist}, {FrontDesk}}, {Fang, {Role::Coordinator}, {FrontDesk}}});
    QStringList codes;
    QObject::connect(counter.desk.get(), &Desk::whoLookedRefused, counter.desk.get(), [&](const QString &code) { codes << code; });
    counter.signsIn(Alim);
    const CaseId file = counter.files();
    const CaseId accusation = counter.files(Category::Accusation);
    const auto asks = [&](const CaseId &of) {
        counter.desk->askWhoLooked(of);
        counter.timers->pass(1);
        return counter.line->take(QStringLiteral("/v1/access/of")).has_value();
    };
    CHECK_FALSE(asks(file));
    CHECK_FALSE(asks(accusation)); // not even of one's own
    CHECK_FALSE(counter.desk->mayReviewReading(counter.desk->caseView(file)->file));
    CHECK(codes == QStringList{QStringLiteral("role_lacks"), QStringLiteral("role_lacks")});
    counter.signsIn(Fang);
    CHECK(counter.desk->mayReviewReading(counter.desk->caseView(file)->file));
    CHECK(asks(file));
    CHECK_FALSE(asks(accusation));
}

TEST_CASE("an accusation's readers are for the discipline room, others' for windows 01 and 02, while the hall is set up as well", "[desk][access]")
{
    CaseFile claim;
    claim.category = Category::Claim;
    CaseFile accusation;
    accusation.category = Category::Accusation;
    for (const int window : {1, 2, 3, 23}) {
        Handheld counter({WindowNumber(window)});
        INFO(window);
        CHECK(counter.desk->mayReviewReading(claim) == (window < 3));
        CHECK(counter.desk->mayReviewReading(accusation) == (window == 23));
        counter.desk->lock();
        CHECK_FALSE(counter.desk->mayReviewReading(claim));
        CHECK_FALSE(counter.desk->mayReviewReading(accusation));
    }
}
