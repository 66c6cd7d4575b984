// SPDX-License-Identifier: GPL-3.0-or-later
/** Matters that few may read: which they are, who handles them, and whose guardian is named (PIPL 6, 28-31; domain rules 7, P-15). */
#include "domain/eventcodec.h"
#include "domain/mattertypes.h"
#include "domain/restriction.h"
#include "fakes/cases.h"
#include "fakes/filledsteps.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QDate Today(2026, 9, 16);
const QString Fang = QStringLiteral("王芳");

const MatterTypes &types()
{
    static const MatterTypes shipped = MatterTypes::fromJson(resourceFile(QStringLiteral("matter-types.json"))).value();
    return shipped;
}

Circumstances here(WindowNumber window, quint64 seed, const QString &officer = QStringLiteral("阿里木"))
{
    Circumstances now = at(window, seed, CaseId(idOf(1)), officer);
    now.matterTypes = &types();
    return now;
}

Party child(const QString &number)
{
    Party party = aParty();
    party.document.number = number;
    party.guardian = {QStringLiteral("古丽"), {}};
    party.guardianRelation = QStringLiteral("母亲");
    return party;
}

/** An identity number of somebody born on that day, with its check character. */
QString numberOf(QDate birth)
{
    const QString seventeen = QStringLiteral("110105") + birth.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("002");
    return seventeen + mod11_2(seventeen);
}

CaseFile restricted(WindowNumber window = FrontDesk)
{
    FileCase order = aFiling();
    order.restricted = true;
    return filed(window, order);
}

RefusalCode refusedWith(const Result<Events> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.refusal().code;
}

CaseFile does(const CaseFile &file, const Command &order, const Circumstances &now)
{
    const auto events = decide(file, order, now);
    INFO((events ? QString() : codeName(events.refusal().code)).toStdString());
    REQUIRE(events.ok());
    return after(file, *events);
}

} // namespace

TEST_CASE("matters of family, health, sexual violence and minors are restricted by their type, and no others", "[restricted]")
{
    QSet<QString> marked;
    for (const MatterType &type : types().list()) {
        if (type.restricted)
            marked << type.code;
    }
    CHECK(marked == QSet<QString>{QStringLiteral("family.marriage"), QStringLiteral("family.violence"), QStringLiteral("sexual.violence"),
                                  QStringLiteral("minors.protection"), QStringLiteral("medical"), QStringLiteral("health")});
    for (const MatterType &type : types().list()) {
        INFO(type.code.toStdString());
        FileCase order = aFiling();
        order.matter.matterType = type.code;
        const CaseFile file = after({}, decide({}, order, here(FrontDesk, 1)).value());
        CHECK((file.accessLevel() == (type.restricted ? AccessLevel::Restricted : AccessLevel::Ordinary)));
    }
    CHECK(MatterTypes::fromJson(R"({"types":[{"code":"a","name":{"zh_CN":"甲"},"restricted":"yes"}]})").refusal().facts.value(QStringLiteral("field")).toString()
          == QStringLiteral("types[0].restricted"));
}

TEST_CASE("the officer may restrict any matter, and an accusation is sealed whatever is ticked", "[restricted]")
{
    CHECK((restricted().accessLevel() == AccessLevel::Restricted));
    FileCase order = aFiling();
    order.restricted = true;
    order.category = Category::Accusation;
    const auto events = decide({}, order, here(FrontDesk, 1));
    REQUIRE(events.ok());
    CHECK_FALSE(std::get<CaseFiled>(events->first().body).restricted);
    CHECK((after({}, *events).accessLevel() == AccessLevel::Sealed));
}

TEST_CASE("PIPL 28: whoever is under 14 on the day of registration makes a matter restricted, until the end of the birthday", "[restricted]")
{
    for (const auto &[birth, young] : {std::pair{QDate(2012, 9, 17), true}, {QDate(2012, 9, 16), true}, {QDate(2012, 9, 15), false}, {QDate(1980, 1, 1), false}, {QDate(2026, 9, 17), false}}) {
        INFO(birth.toString(Qt::ISODate).toStdString());
        const Party party = child(numberOf(birth));
        CHECK(underFourteen(party, Today) == young);
        FileCase order = aFiling();
        order.representatives = {party};
        const CaseFile file = after({}, decide({}, order, here(FrontDesk, 1)).value());
        CHECK(file.restricted == young);
        // A guardian stays with the children, and with nobody else.
        CHECK(file.parties.first().guardian.text == (young ? QStringLiteral("古丽") : QString()));
    }
    // In the last hours of the UTC day it is tomorrow in Beijing already.
    Circumstances late = here(FrontDesk, 1);
    late.now = QDateTime(QDate(2026, 9, 16), QTime(16, 30), Qt::UTC);
    FileCase order = aFiling();
    order.representatives = {child(numberOf(QDate(2012, 9, 16)))};
    CHECK_FALSE(after({}, decide({}, order, late).value()).restricted);
}

TEST_CASE("where no number tells the age the officer does, and a number goes before a tick", "[restricted]")
{
    Party party = child({});
    party.document = {};
    CHECK_FALSE(underFourteen(party, Today));
    party.underFourteen = true;
    CHECK(underFourteen(party, Today));
    party.organisation = true;
    CHECK_FALSE(underFourteen(party, Today));
    Party adult = aParty();
    adult.underFourteen = true;
    CHECK_FALSE(underFourteen(adult, Today));
}

TEST_CASE("PIPL 31: a child's guardian is named, or it is said why nobody is; registering is never barred", "[restricted]")
{
    FileCase order = aFiling();
    order.representatives = {aParty(), child(numberOf(QDate(2015, 5, 5)))};
    order.headcount = 2;
    order.representatives[1].guardian = {};
    const auto refused = decide({}, order, here(FrontDesk, 1));
    CHECK((refusedWith(refused) == RefusalCode::GuardianMissing));
    CHECK(refused.refusal().facts.value(QStringLiteral("field")).toString() == QStringLiteral("guardian2"));
    order.representatives[1].guardian.text = QStringLiteral("古丽");
    order.representatives[1].guardianRelation = QStringLiteral("  ");
    const auto without = decide({}, order, here(FrontDesk, 1));
    CHECK((refusedWith(without) == RefusalCode::FieldMissing));
    CHECK(without.refusal().facts.value(QStringLiteral("field")).toString() == QStringLiteral("guardian_relation2"));
    order.representatives[1].guardian = {{}, QStringLiteral("孩子独自来访,家长联系不上")};
    const auto filed = decide({}, order, here(FrontDesk, 1));
    REQUIRE(filed.ok());
    const CaseFile file = after({}, *filed);
    CHECK(file.parties.at(1).guardian.whyMissing == QStringLiteral("孩子独自来访,家长联系不上"));
    // When the family is found, it is put right.
    const CaseFile known = does(does(file, CorrectField{Field::Guardian, 1, QStringLiteral("古丽"), {}}, here(FrontDesk, 2)),
                                CorrectField{Field::GuardianRelation, 1, QStringLiteral("母亲"), {}}, here(FrontDesk, 3));
    CHECK(known.parties.at(1).guardian == Stated{QStringLiteral("古丽"), {}});
    CHECK(known.parties.at(1).guardianRelation == QStringLiteral("母亲"));
}

TEST_CASE("what is new stays out of the bytes of what is old, and comes back from its own", "[restricted][codec]")
{
    const auto bytesOf = [](const FileCase &order) {
        QList<QByteArray> bytes;
        const Events events = decide({}, order, here(FrontDesk, 1)).value();
        for (const Event &event : events)
            bytes << encodeBody(event).bytes;
        return bytes;
    };
    for (const QByteArray &bytes : bytesOf(aFiling())) {
        for (const char *key : {"restricted", "guardian", "under_fourteen"})
            CHECK_FALSE(bytes.contains(key));
    }
    FileCase order = aFiling();
    order.representatives = {child({})};
    order.representatives[0].document = {};
    order.representatives[0].underFourteen = true;
    const Events events = decide({}, order, here(FrontDesk, 1)).value();
    CaseFile read;
    for (const Event &event : events) {
        const EncodedBody body = encodeBody(event);
        Event back = event;
        back.body = NoteAdded{};
        REQUIRE(decodeBody(static_cast<int>(body.kind), body.version, body.bytes, back));
        read = evolve(std::move(read), back);
    }
    CHECK(read.restricted);
    CHECK(read.parties == after({}, events).parties);
    CHECK(read.parties.first().underFourteen);
    CHECK(read.parties.first().guardianRelation == QStringLiteral("母亲"));
}

TEST_CASE("a correction that shows the need restricts the matter in the same order, and no other does", "[restricted]")
{
    const CaseFile file = filed();
    const auto corrected = decide(file, CorrectField{Field::MatterType, 0, QStringLiteral("family.violence"), {}}, here(FrontDesk, 2));
    REQUIRE(corrected.ok());
    REQUIRE(corrected->size() == 2);
    CHECK(std::holds_alternative<MatterCorrected>(corrected->first().body));
    CHECK((std::get<StepTaken>(corrected->last().body).step == Step::AccessRestricted));
    CHECK(after(file, *corrected).restricted);
    // The officer of another window that sees it corrects what it hears, and reads no more afterwards.
    const CaseFile sent = does(file, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("由该窗口办理")}, here(FrontDesk, 2));
    const CaseFile by = does(sent, CorrectField{Field::MatterType, 0, QStringLiteral("medical"), {}}, here(WindowNumber(3), 3, Fang));
    CHECK(by.restricted);
    CHECK_FALSE(may(by, here(WindowNumber(3), 4, Fang), Act::Read));

    CHECK(decide(file, CorrectField{Field::MatterType, 0, QStringLiteral("neighbour"), {}}, here(FrontDesk, 2))->size() == 1);
    CHECK(decide(file, CorrectField{Field::Subject, 0, QStringLiteral("家庭暴力"), {}}, here(FrontDesk, 2))->size() == 1);
    CHECK(after(file, decide(file, CorrectField{Field::DocumentNumber, 0, numberOf(QDate(2016, 1, 1)), {}}, here(FrontDesk, 2)).value()).restricted);
    CHECK_FALSE(after(file, decide(file, CorrectField{Field::DocumentNumber, 0, numberOf(QDate(1966, 1, 1)), {}}, here(FrontDesk, 2)).value()).restricted);
    CHECK(after(file, decide(file, ScreenCase{LawfulPath::Judicial, QStringLiteral("health")}, here(FrontDesk, 2)).value()).restricted);
    // Nothing takes the level away again.
    const CaseFile back = does(after(file, *corrected), CorrectField{Field::MatterType, 0, QStringLiteral("neighbour"), {}}, here(FrontDesk, 3));
    CHECK(back.restricted);
    CHECK((refusedWith(decide(back, filled(Step::AccessRestricted), here(FrontDesk, 4))) == RefusalCode::DoneAlready));
}

TEST_CASE("a matter is restricted by hand with a reason", "[restricted]")
{
    const CaseFile file = filed();
    CHECK(allowedOrders(file, here(FrontDesk, 2)).contains(QStringLiteral("access_restricted")));
    CHECK((refusedWith(decide(file, TakeStep{Step::AccessRestricted, {}, {}}, here(FrontDesk, 2))) == RefusalCode::ReasonMissing));
    CHECK(does(file, filled(Step::AccessRestricted), here(FrontDesk, 2)).restricted);
    FileCase accusation = aFiling();
    accusation.category = Category::Accusation;
    CHECK((refusedWith(decide(filed(FrontDesk, accusation), filled(Step::AccessRestricted), here(FrontDesk, 2))) == RefusalCode::AccusationSealed));
}

TEST_CASE("its handlers are who registered it, accepted it, took an owner's step or took it over, for as long as their window has it", "[restricted]")
{
    const WindowNumber women(7);
    const CaseFile file = restricted();
    const OfficerId alim = here(FrontDesk, 1).officer;
    const OfficerId fang = here(women, 1, Fang).officer;
    CHECK(handles(file, alim, FrontDesk));
    CHECK_FALSE(handles(file, fang, FrontDesk));
    CHECK_FALSE(handles(file, alim, women)); // at another window nobody handles it
    const CaseFile sent = does(file, TransferCase{women, TransferReason::Competent, QStringLiteral("由该窗口办理")}, here(FrontDesk, 2));
    CHECK(handles(sent, alim, FrontDesk));
    CHECK_FALSE(may(sent, here(women, 3, Fang), Act::Read));
    // Whoever sits there answers without reading; or takes it over, to know what is objected to.
    const QSet<QString> offered = allowedOrders(sent, here(women, 3, Fang));
    CHECK(offered.contains(QStringLiteral("accept")));
    CHECK(offered.contains(QStringLiteral("object")));
    CHECK(offered.contains(QStringLiteral("taken_over")));
    CHECK(offered.contains(QStringLiteral("note")));
    for (const char *closed : {"correct", "print", "unmask", "screen", "transfer", "close"})
        CHECK_FALSE(offered.contains(QLatin1String(closed)));
    const CaseFile read = does(sent, filled(Step::TakenOver), here(women, 3, Fang));
    CHECK(may(read, here(women, 4, Fang), Act::Read));
    const CaseFile accepted = does(sent, AcceptTransfer{sent.pending->id}, here(women, 3, Fang));
    CHECK(handles(accepted, fang, women));
    CHECK_FALSE(handles(accepted, alim, FrontDesk));
    CHECK(accepted.handlers == QSet<OfficerId>{fang});
    CHECK(may(accepted, here(FrontDesk, 4, QStringLiteral("同事")), Act::Read)); // the coordinator's seat looks after it all the same
    CHECK_FALSE(may(accepted, here(WindowNumber(5), 4, QStringLiteral("同事")), Act::Read));
    // A colleague who took an owner's step while it was ordinary goes on.
    const CaseFile ordinary = screened(filed(women));
    const CaseFile colleague = does(ordinary, filled(Step::MatterAccepted), here(women, 5, Fang));
    CHECK(colleague.handlers.contains(fang));
    CHECK(may(does(colleague, filled(Step::AccessRestricted), here(women, 6, Fang)), here(women, 7, Fang), Act::Handle));
}

TEST_CASE("taking over is for who works on it, with a reason, once, and only where something is restricted", "[restricted]")
{
    const WindowNumber women(7);
    const CaseFile file = restricted(women);
    CHECK((refusedWith(decide(file, TakeStep{Step::TakenOver, {}, {}}, here(women, 2, Fang))) == RefusalCode::ReasonMissing));
    CHECK((refusedWith(decide(filed(women), filled(Step::TakenOver), here(women, 2, Fang))) == RefusalCode::NotYetDone));
    CHECK((refusedWith(decide(file, filled(Step::TakenOver), here(WindowNumber(5), 2, Fang))) == RefusalCode::NotOwner));
    CHECK((refusedWith(decide(file, filled(Step::TakenOver), here(women, 2))) == RefusalCode::DoneAlready)); // who registered it
    const CaseFile taken = does(file, filled(Step::TakenOver), here(women, 2, Fang));
    CHECK((refusedWith(decide(taken, filled(Step::TakenOver), here(women, 3, Fang))) == RefusalCode::DoneAlready));
    REQUIRE(lastOf(taken, Step::TakenOver));
    CHECK(lastOf(taken, Step::TakenOver)->officer == here(women, 2, Fang).officer);
    CHECK_FALSE(lastOf(taken, Step::TakenOver)->words.value(Item::Reason).isEmpty());
    // A window that is asked for help takes it over for as long as it helps.
    TakeStep help = filled(Step::HelpRequested);
    help.facts.windows = {WindowNumber(9)};
    const CaseFile helped = does(does(file, help, here(women, 3)), filled(Step::TakenOver), here(WindowNumber(9), 4, Fang));
    CHECK(may(helped, here(WindowNumber(9), 5, Fang), Act::Read));
    const CaseFile given = does(helped, filled(Step::HelpGiven), here(WindowNumber(9), 5, Fang));
    CHECK_FALSE(may(given, here(WindowNumber(9), 6, Fang), Act::Read));
}

TEST_CASE("after the centre took a transfer as accepted nobody is stuck: who sits there takes the matter over", "[restricted]")
{
    const WindowNumber women(7);
    const CaseFile sent = does(restricted(), TransferCase{women, TransferReason::Competent, QStringLiteral("由该窗口办理")}, here(FrontDesk, 2));
    StepFacts facts;
    facts.on = Today;
    facts.about = EventId(sent.pending->id.uuid());
    const CaseFile moved = evolve(sent, {EventId(idOf(50)), sent.id, DeviceId(idOf(8)), {}, QString::fromLatin1(CentreOfficer), women, here(women, 1).now, StepTaken{Step::TransferDeemedAccepted, facts}});
    CHECK(moved.owner == women);
    CHECK(moved.handlers.isEmpty());
    CHECK_FALSE(may(moved, here(women, 3, Fang), Act::Handle));
    CHECK((refusedWith(decide(moved, filled(Step::InquiryRecorded), here(women, 3, Fang))) == RefusalCode::MatterRestricted));
    const CaseFile taken = does(moved, filled(Step::TakenOver), here(women, 3, Fang));
    CHECK(does(taken, filled(Step::InquiryRecorded), here(women, 4, Fang)).steps.size() == taken.steps.size() + 1);
}

TEST_CASE("who may not read it learns nothing by an order: a correction is refused before a value is compared", "[restricted]")
{
    const WindowNumber women(7);
    const CaseFile file = restricted(women);
    for (const QString &guess : {file.matter.subject.text, QStringLiteral("猜测")})
        CHECK((refusedWith(decide(file, CorrectField{Field::Subject, 0, guess, {}}, here(women, 2, Fang))) == RefusalCode::MatterRestricted));
    // The centre holds a desk to it that asks nobody: who corrects a thing has read it.
    const Officer clerk = whoeverSitsAt(women);
    Circumstances now = here(women, 2, Fang);
    Event correction{now.eventIds[0], file.id, now.device, now.officer, Fang, women, now.now, MatterCorrected{Field::Subject, QStringLiteral("猜测"), {}, {}}};
    REQUIRE(rightMisfit(file, correction, &clerk, {}));
    CHECK((rightMisfit(file, correction, &clerk, {})->code == RefusalCode::MatterRestricted));
    correction.officer = here(women, 2).officer;
    CHECK_FALSE(rightMisfit(file, correction, &clerk, {}));
    // Papers and words that somebody brings are taken in.
    CHECK(decide(file, AddNote{QStringLiteral("来访人补交材料")}, here(women, 2, Fang)).ok());
    CHECK(decide(file, ReceivePapers{{{QStringLiteral("诊断书"), 2, false}}}, here(women, 2, Fang)).ok());
    CHECK((refusedWith(decide(file, RecordPrint{PaperForm::F03Receipt, {}, {}}, here(women, 2, Fang))) == RefusalCode::MatterRestricted));
}

TEST_CASE("what is veiled has neither people nor matter nor words", "[restricted]")
{
    CaseFile file = does(restricted(), filled(Step::UrgencyRaised), here(FrontDesk, 2));
    file.respondentUnit = QStringLiteral("某单位");
    file.papers << PaperItem{QStringLiteral("诊断书"), 1, false};
    veil(file);
    CHECK_FALSE(file.hasMatter);
    CHECK_FALSE(file.hasParties);
    CHECK(file.matter == Matter());
    CHECK(file.parties.isEmpty());
    CHECK(file.papers.isEmpty());
    CHECK(file.respondentUnit.isEmpty());
    REQUIRE(file.steps.size() == 1);
    CHECK(file.steps.first().words.isEmpty());
    CHECK(file.code.has_value());
    CHECK(file.owner == FrontDesk);
}
