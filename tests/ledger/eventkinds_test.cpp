// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"

#include "domain/eventcodec.h"

using namespace hall;
using namespace hall::fakes;

namespace {

StepFacts everyFact()
{
    StepFacts facts;
    facts.on = QDate(2026, 9, 18);
    facts.until = QDate(2026, 10, 18);
    facts.days = 30;
    facts.choice = static_cast<int>(OpinionDecision::Supported);
    facts.cause = 2;
    facts.form = PaperForm::F14Opinion;
    facts.clock = ClockId::Clk10;
    facts.window = WindowNumber(3);
    facts.windows = {WindowNumber(4), WindowNumber(9), WindowNumber(22)};
    facts.about = EventId(idOf(3));
    facts.ticks = {Tick::ReadBack, Tick::HeadApproved};
    facts.number = QStringLiteral("伊综复〔2026〕12号");
    return facts;
}

ReceptionPlan aPlan()
{
    return {QDate(2026, 9, 18), QTime(10, 0), QTime(12, 0), 20, QStringLiteral("王建国"), QStringLiteral("副县长"), QStringLiteral("接待室"), {FrontDesk, PetitionOffice}};
}

QList<EventBody> oneOfEach()
{
    const FileCase filing = aFiling();
    const QDateTime registered(QDate(2026, 9, 16), QTime(3, 0), Qt::UTC);
    return {
        CaseFiled{*filing.code, Track::Dispute, Category::Accusation, Channel::Outreach, WindowNumber(23), 5, QStringLiteral("某局"), true, registered},
        MatterDescribed{filing.matter},
        PartiesIdentified{filing.representatives},
        CaseScreened{LawfulPath::Arbitration},
        GuidedElsewhere{LawfulPath::Judicial},
        CaseTransferred{FrontDesk, PetitionOffice, TransferReason::VisitorAsks},
        TransferAccepted{TransferId(idOf(1)), PetitionOffice},
        TransferObjected{TransferId(idOf(1)), PetitionOffice, WindowNumber(5)},
        TransferRecalled{TransferId(idOf(1))},
        MatterCorrected{Field::Facts, QStringLiteral("新"), QStringLiteral("旧"), QStringLiteral("听错了一个字")},
        PartyCorrected{0, Field::Phone, QStringLiteral("13900001235"), QStringLiteral("13900001234"), QStringLiteral("写错一位")},
        Explained{EventId(idOf(2)), QStringLiteral("理由"), QStringLiteral("依据"), QStringLiteral("机关")},
        NoteAdded{QStringLiteral("\U00020000\U0001F600 emoji and rare characters")},
        PapersReceived{{{QStringLiteral("合同"), 3, true}}},
        NoticePrinted{PaperForm::F03Receipt, 2, QStringLiteral("zh_CN"), QStringLiteral("pdf")},
        CaseClosed{Outcome::Other},
        StepTaken{Step::OpinionGiven, everyFact()},
        StepDescribed{EventId(idOf(2)), {{Item::Opinion, QStringLiteral("予以支持")}, {Item::Basis, QStringLiteral("条例")}}},
        StepPeople{EventId(idOf(2)), {{Item::Recipient, QStringLiteral("张三")}}},
        ReceptionPlanned{aPlan()},
        ReceptionBooked{2, CaseId(idOf(4)), QDate(2026, 9, 18), QTime(10, 40)},
        ReceptionFreed{2, CaseId(idOf(4))},
        ReceptionCalledOff{CallOff::LeaderAway},
        ReceptionChanged{aPlan()},
        OfficerAppointed{QStringLiteral("阿里木"), {Role::WindowOfficer}, {WindowNumber(3)}, OfficerId(idOf(7)), OfficerId(idOf(8))},
        CaseErased{QStringLiteral("long"), QStringLiteral("0192b1c0-0000-7000-8000-000000000001"), OfficerId(idOf(5)), OfficerId(idOf(6))},
    };
}

Event eventOf(const EventBody &body)
{
    return {EventId(idOf(11)), CaseId(idOf(12)), DeviceId(idOf(13)), OfficerId(idOf(14)), QStringLiteral("阿里木"), FrontDesk,
            QDateTime::fromMSecsSinceEpoch(1'770'000'000'123, Qt::UTC), body};
}

} // namespace

TEST_CASE("every kind of event comes out of its seal as it went in", "[envelope]")
{
    SeededRandom random(6);
    const DeskIdentity desk = aDeskIdentity();
    const QByteArray key = random.bytes(crypto::KeySize);
    const auto bodies = oneOfEach();
    CHECK(bodies.size() == static_cast<qsizetype>(std::variant_size_v<EventBody>));
    QSet<int> kinds;
    QByteArray previous = firstPrevious();
    qint64 number = 0;
    for (const EventBody &body : bodies) {
        const Event event = eventOf(body);
        INFO(kindName(kindOf(body)).toStdString());
        kinds.insert(static_cast<int>(kindOf(body)));
        const SealedEvent sealed = sealEvent(event, desk.centre, KeyId(idOf(15)), key, ++number, previous, desk.signer, random);
        CHECK(sealed.previous == previous);
        previous = sealed.hash;
        const auto envelope = decodeEnvelope(sealed.envelope);
        REQUIRE(envelope);
        CHECK((envelope->stratum == stratumOf(kindOf(body))));
        const auto opened = openEvent(sealed, key);
        REQUIRE(std::holds_alternative<Event>(opened));
        const Event back = std::get<Event>(opened);
        CHECK(encodeBody(back).bytes == encodeBody(event).bytes);
        CHECK(back.body.index() == body.index());
        CHECK((back.id == event.id && back.file == event.file && back.device == event.device && back.officer == event.officer));
        CHECK(back.window == event.window);
        CHECK((back.claimedAt == event.claimedAt));
    }
    CHECK(kinds.size() == bodies.size());
}

TEST_CASE("no truncated or changed ciphertext, nonce or envelope is opened", "[envelope]")
{
    SeededRandom random(7);
    const DeskIdentity desk = aDeskIdentity();
    const QByteArray key = random.bytes(crypto::KeySize);
    const SealedEvent sealed = sealEvent(eventOf(oneOfEach()[1]), desk.centre, KeyId(idOf(15)), key, 1, firstPrevious(), desk.signer, random);
    for (QByteArray SealedEvent::*part : {&SealedEvent::envelope, &SealedEvent::nonce, &SealedEvent::ciphertext}) {
        for (qsizetype length = 0; length < (sealed.*part).size(); ++length) {
            SealedEvent changed = sealed;
            (changed.*part).truncate(length);
            CHECK(std::holds_alternative<OpenFailure>(openEvent(changed, key)));
        }
        for (qsizetype bit = 0; bit < (sealed.*part).size() * 8; ++bit) {
            SealedEvent changed = sealed;
            (changed.*part)[bit / 8] = static_cast<char>((changed.*part)[bit / 8] ^ (1 << (bit % 8)));
            CHECK(std::holds_alternative<OpenFailure>(openEvent(changed, key)));
        }
    }
}

TEST_CASE("a body that unpacks to more than is allowed is not unpacked", "[envelope]")
{
    SeededRandom random(8);
    const DeskIdentity desk = aDeskIdentity();
    const QByteArray key = random.bytes(crypto::KeySize);
    const Event event = eventOf(NoteAdded{QString(2 * MaxBodyBytes, u'x')});
    const SealedEvent sealed = sealEvent(event, desk.centre, KeyId(idOf(15)), key, 1, firstPrevious(), desk.signer, random);
    CHECK(sealed.ciphertext.size() < 10'000);
    CHECK((std::get<OpenFailure>(openEvent(sealed, key)) == OpenFailure::Malformed));
}

TEST_CASE("a sealed event of another program's version is told from a broken one", "[envelope]")
{
    SeededRandom random(9);
    const DeskIdentity desk = aDeskIdentity();
    const QByteArray key = random.bytes(crypto::KeySize);
    SealedEvent sealed = sealEvent(eventOf(NoteAdded{QStringLiteral("附注")}), desk.centre, KeyId(idOf(15)), key, 1, firstPrevious(), desk.signer, random);
    Envelope envelope = *decodeEnvelope(sealed.envelope);
    const QByteArray plain = *crypto::open(sealed.ciphertext, sealed.envelope, sealed.nonce, key);
    const auto resealed = [&] {
        sealed.envelope = encodeEnvelope(envelope);
        sealed.ciphertext = crypto::seal(plain, sealed.envelope, sealed.nonce, key);
        return std::get<OpenFailure>(openEvent(sealed, key));
    };
    SECTION("a later version of a known kind")
    {
        envelope.kindVersion = 2;
        CHECK((resealed() == OpenFailure::UnknownKind));
    }
    SECTION("a kind of its own")
    {
        envelope.kind = 900;
        CHECK((resealed() == OpenFailure::UnknownKind));
    }
    SECTION("a note that claims another stratum")
    {
        envelope.stratum = Stratum::Routing;
        CHECK((resealed() == OpenFailure::Malformed));
    }
}

TEST_CASE("an event sealed by the first release is read and verified for ever", "[envelope][golden]")
{
    const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
    SealedEvent sealed;
    sealed.envelope = bytes(
        "010101010002000200010000000000000000019c1c38a47b019c1c38a40b700080000000000b000063636363636363636363636363636363019c1c38"
        "a40d700080000000000d0000019c1c38a40c700080000000000c0000019c1c38a40f700080000000000f0000019c1c38a40e700080000000000e0000");
    sealed.nonce = bytes(
        "ef15232c1e667a4410b03a610fdcad00283260649686a7e9");
    sealed.ciphertext = bytes(
        "428804a6ff17735102784a4a37c01009ce043641167cb206c08c0f0215c9d85e1d1ff396222a90576645d215acf4421b231227a8dc65b26df9f581af"
        "62bcc8fd9e26e033ff95e9597cb59e4e43b1c5e830534c0570762a50c1330947bc0443fbc1b0030c0d7d92bbb18058a366d81a4d7a786a0f43862935"
        "06ad1faed212059cae68fbfe660ed36ece3c618fa4f86912894809289abcadd3c639ac87efcce5dc9db064a4e671f2a8fdd9889fa5232278f6eefd59"
        "d2c358bb45d89b32e16095b6d56cad474679f635695b5bd536");
    sealed.hash = bytes(
        "a27aabfe440f8abb0640701cbbd51c5f7ffc96d6d2fe8fcd8001d26301fe8a79");
    sealed.signature = bytes(
        "8845f5a2ba215dd9d5e750163c01da72f7f3a18dcfbf5a1e6c4b23029804c51dbe3b2de36c305fba03808ec7ff1a01e77a7fa50cadf70fb8eb627316"
        "ada2f504");
    sealed.number = 3;
    sealed.previous = QByteArray(32, 'p');
    CHECK(eventHash(sealed) == sealed.hash);
    CHECK(crypto::verify(bytes("dd4ea8a63154d8b5c06c0a42d11c11772e9b35656c7127fe6615fb6b9de0f592"), signedMessage(sealed), sealed.signature));
    const auto opened = openEvent(sealed, QByteArray(32, 'g'));
    REQUIRE(std::holds_alternative<Event>(opened));
    const Event &event = std::get<Event>(opened);
    CHECK((std::get<MatterDescribed>(event.body).matter == aFiling().matter));
    CHECK(event.officerName == QStringLiteral("阿里木"));
    CHECK(event.claimedAt.toMSecsSinceEpoch() == 1'770'000'000'123);
    // What is written today is the same: the same seed gives the same bytes.
    SeededRandom random(10);
    const DeskIdentity desk = aDeskIdentity();
    const SealedEvent again = sealEvent(eventOf(MatterDescribed{aFiling().matter}), desk.centre, KeyId(idOf(15)), QByteArray(32, 'g'), 3,
                                        QByteArray(32, 'p'), desk.signer, random);
    CHECK(again.envelope == sealed.envelope);
    CHECK(again.nonce == sealed.nonce);
}
