// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

Event aNote()
{
    Event event{EventId(idOf(11)), CaseId(idOf(12)), DeviceId(idOf(13)), OfficerId(idOf(14)), QStringLiteral("阿里木"), FrontDesk,
                QDateTime::fromMSecsSinceEpoch(1'770'000'000'123, Qt::UTC), NoteAdded{QStringLiteral("当事人补充了材料")}};
    return event;
}

struct Sealed
{
    SeededRandom random{3};
    DeskIdentity desk = aDeskIdentity();
    QByteArray key = random.bytes(crypto::KeySize);
    SealedEvent event = sealEvent(aNote(), desk.centre, KeyId(idOf(15)), key, 1, firstPrevious(), desk.signer, random);
};

} // namespace

TEST_CASE("the envelope lies on its bytes as the protocol says", "[envelope]")
{
    Envelope envelope;
    envelope.stratum = Stratum::Identity;
    envelope.compression = 1;
    envelope.kind = 0x0102;
    envelope.kindVersion = 3;
    envelope.claimedMs = 0x0000019B0A0B0C0D;
    envelope.id = EventId(QUuid::fromRfc4122(QByteArray(16, '\x11')));
    envelope.centre = CentreId(QUuid::fromRfc4122(QByteArray(16, '\x22')));
    envelope.device = DeviceId(QUuid::fromRfc4122(QByteArray(16, '\x33')));
    envelope.file = CaseId(QUuid::fromRfc4122(QByteArray(16, '\x44')));
    envelope.key = KeyId(QUuid::fromRfc4122(QByteArray(16, '\x55')));
    envelope.officer = OfficerId(QUuid::fromRfc4122(QByteArray(16, '\x66')));
    const QByteArray expected = QByteArray::fromHex("01010101010301020003000000000000" "0000019b0a0b0c0d")
                                + QByteArray(16, '\x11') + QByteArray(16, '\x22') + QByteArray(16, '\x33') + QByteArray(16, '\x44')
                                + QByteArray(16, '\x55') + QByteArray(16, '\x66');
    CHECK(encodeEnvelope(envelope) == expected);
    const auto back = decodeEnvelope(expected);
    REQUIRE(back);
    CHECK(encodeEnvelope(*back) == expected);
}

TEST_CASE("a sealed event opens with its key and with no other", "[envelope]")
{
    const Sealed sealed;
    const auto opened = openEvent(sealed.event, sealed.key);
    REQUIRE(std::holds_alternative<Event>(opened));
    const Event event = std::get<Event>(opened);
    CHECK(std::get<NoteAdded>(event.body).text == QStringLiteral("当事人补充了材料"));
    CHECK(event.officerName == QStringLiteral("阿里木"));
    CHECK((event.claimedAt == aNote().claimedAt));
    CHECK((std::get<OpenFailure>(openEvent(sealed.event, QByteArray(32, 'x'))) == OpenFailure::WrongKey));
}

TEST_CASE("one changed bit anywhere in an event is seen", "[envelope]")
{
    const Sealed sealed;
    const auto check = [&](QByteArray SealedEvent::*part) {
        for (qsizetype i = 0; i < (sealed.event.*part).size(); ++i) {
            SealedEvent changed = sealed.event;
            (changed.*part)[i] = static_cast<char>((changed.*part)[i] ^ 0x10);
            const bool hashHolds = eventHash(changed) == changed.hash;
            const bool signatureHolds = crypto::verify(sealed.desk.signer.verify, signedMessage(changed), changed.signature);
            CHECK_FALSE((hashHolds && signatureHolds));
        }
    };
    check(&SealedEvent::envelope);
    check(&SealedEvent::nonce);
    check(&SealedEvent::ciphertext);
    check(&SealedEvent::hash);
    check(&SealedEvent::signature);
    check(&SealedEvent::previous);
}

TEST_CASE("no truncated or unknown envelope is read", "[envelope]")
{
    const Sealed sealed;
    for (qsizetype length = 0; length < sealed.event.envelope.size(); ++length)
        CHECK_FALSE(decodeEnvelope(sealed.event.envelope.left(length)));
    CHECK_FALSE(decodeEnvelope(sealed.event.envelope + 'x'));
    for (const int byte : {0, 1, 2, 3, 4, 5, 10, 15}) {
        QByteArray changed = sealed.event.envelope;
        changed[byte] = 9;
        CHECK_FALSE(decodeEnvelope(changed));
    }
}

TEST_CASE("a reader without the link still verifies the author's signature", "[envelope]")
{
    Sealed sealed;
    sealed.event.number = 0;
    sealed.event.previous.clear();
    CHECK(crypto::verify(sealed.desk.signer.verify, signedMessage(sealed.event), sealed.event.signature));
}

TEST_CASE("a sealed box opens for its recipient and in libsodium's own form", "[crypto]")
{
    SeededRandom random(9);
    const crypto::BoxKey key = crypto::makeBoxKey(random);
    const QByteArray box = crypto::boxTo(key.open, "a case key", random);
    CHECK(crypto::openBox(key, box) == QByteArray("a case key"));
    CHECK_FALSE(crypto::openBox(crypto::makeBoxKey(random), box));
    CHECK_FALSE(crypto::openBox(key, box.chopped(1)));
}
