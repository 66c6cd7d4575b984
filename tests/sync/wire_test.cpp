// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include "fakes/printers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

using namespace hall;

namespace {

class Filler final
{
public:
    explicit Filler(quint32 seed) : m_generator(seed) {}
    QByteArray bytes(int count)
    {
        QByteArray bytes(count, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(m_generator.generate());
        return bytes;
    }
    QUuid uuid() { return QUuid::fromRfc4122(bytes(16)); }
    int upTo(int most) { return static_cast<int>(m_generator.bounded(most + 1)); }

    SealedEvent event(bool linked)
    {
        SealedEvent event{bytes(120), bytes(24), bytes(16 + upTo(300)), bytes(32), bytes(64), 0, {}};
        if (linked) {
            event.number = 1 + upTo(1'000'000);
            event.previous = bytes(32);
        }
        return event;
    }
    BoxedKey key() { return {KeyId(uuid()), CaseId(uuid()), static_cast<Stratum>(1 + upTo(2)), DeviceId(uuid()), bytes(80)}; }

private:
    QRandomGenerator m_generator;
};

wire::Push aPush(quint32 seed)
{
    Filler fill(seed);
    wire::Push push;
    push.incarnation = fill.uuid();
    for (int i = 0; i < 3; ++i)
        push.events << fill.event(true);
    push.keys << fill.key() << fill.key();
    return push;
}

FeedPage aPage(quint32 seed)
{
    Filler fill(seed);
    FeedPage page;
    page.epoch = fill.uuid();
    page.window = WindowNumber(5);
    page.head = 99;
    FeedRow event;
    event.position = 7;
    event.event = fill.event(false);
    event.file = CaseId(QUuid::fromRfc4122(event.event.envelope.mid(72, 16)));
    event.verdict = Verdict::Contested;
    event.code = QStringLiteral("no_transfer_pending");
    event.chain = fill.bytes(32);
    FeedRow withdraw;
    withdraw.position = 8;
    withdraw.kind = FeedRowKind::Withdraw;
    withdraw.file = CaseId(fill.uuid());
    withdraw.chain = fill.bytes(32);
    page.rows << event << withdraw;
    page.keys << fill.key();
    return page;
}

wire::PushAnswer anAnswer(quint32 seed)
{
    Filler fill(seed);
    wire::PushAnswer answer{fill.uuid(), 12, fill.bytes(32), {}};
    answer.acknowledgements << Acknowledgement{EventId(fill.uuid()), fill.bytes(32), Verdict::Accepted, {}}
                            << Acknowledgement{EventId(fill.uuid()), fill.bytes(32), Verdict::Refused, QStringLiteral("malformed")};
    return answer;
}

/** Decodes; what came out, encoded again, must be the very bytes that went in. */
template <typename Decode>
void checkExact(const QByteArray &bytes, Decode decode)
{
    const auto decoded = decode(bytes);
    if (decoded)
        CHECK(wire::encode(*decoded) == bytes);
}

template <typename Decode>
void checkStrict(const QByteArray &good, Decode decode)
{
    REQUIRE(decode(good));
    CHECK(wire::encode(*decode(good)) == good);
    for (qsizetype size = 0; size < good.size(); ++size)
        CHECK_FALSE(decode(good.left(size)));
    CHECK_FALSE(decode(good + '\0'));
    QRandomGenerator random(7);
    for (int round = 0; round < 4'000; ++round) {
        QByteArray bytes = good;
        for (int change = 1 + static_cast<int>(random.bounded(4)); change > 0; --change)
            bytes[static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())))] = static_cast<char>(random.generate());
        if (random.bounded(5) == 0)
            bytes.truncate(static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()))));
        checkExact(bytes, decode);
    }
}

} // namespace

TEST_CASE("a push comes back as it went, and nothing else is taken for one", "[wire]")
{
    checkStrict(wire::encode(aPush(1)), [](const QByteArray &bytes) { return wire::decodePush(bytes); });
    const auto decoded = wire::decodePush(wire::encode(aPush(2)));
    CHECK(decoded->events[1].number == aPush(2).events[1].number);
    CHECK(decoded->events[2].previous == aPush(2).events[2].previous);
    CHECK(decoded->keys[1].box == aPush(2).keys[1].box);
    CHECK(decoded->keys[0].recipient == aPush(2).keys[0].recipient);
}

TEST_CASE("a push that remembers what was contested comes back as it went, and nothing else is taken for one", "[wire]")
{
    wire::Push push = aPush(4);
    Filler fill(5);
    push.contestedBefore = {{EventId(fill.uuid()), QStringLiteral("no_transfer_pending")}, {EventId(fill.uuid()), QStringLiteral("case_closed")}};
    const QByteArray bytes = wire::encode(push);
    checkStrict(bytes, [](const QByteArray &changed) { return wire::decodePush(changed); });
    CHECK(wire::decodePush(bytes)->contestedBefore == push.contestedBefore);
    // One message has one form: an empty list, or the same list in another order, is none.
    QByteArray empty = wire::encode(aPush(4));
    empty[3] = 2;
    CHECK_FALSE(wire::decodePush(empty));
    CHECK_FALSE(wire::decodePush(empty + QByteArray(4, '\0')));
}

TEST_CASE("what a desk relays comes back as it went, and nothing else is taken for it", "[wire]")
{
    Filler fill(6);
    wire::Relay relay;
    for (int i = 0; i < 3; ++i)
        relay.events << fill.event(false);
    relay.keys << fill.key();
    checkStrict(wire::encode(relay), [](const QByteArray &bytes) { return wire::decodeRelay(bytes); });
    CHECK(wire::decodeRelay(wire::encode(relay))->events[2].hash == relay.events[2].hash);
}

TEST_CASE("an answer to a push comes back as it went, and nothing else is taken for one", "[wire]")
{
    checkStrict(wire::encode(anAnswer(1)), [](const QByteArray &bytes) { return wire::decodePushAnswer(bytes); });
    CHECK(wire::decodePushAnswer(wire::encode(anAnswer(3)))->acknowledgements[1].code == "malformed");
}

TEST_CASE("a feed page comes back as it went, and nothing else is taken for one", "[wire]")
{
    checkStrict(wire::encode(aPage(1)), [](const QByteArray &bytes) { return wire::decodeFeedPage(bytes); });
    const auto decoded = wire::decodeFeedPage(wire::encode(aPage(2)));
    CHECK(decoded->rows[0].file == aPage(2).rows[0].file);
    CHECK(decoded->rows[1].kind == FeedRowKind::Withdraw);
    CHECK(decoded->window == WindowNumber(5));
}

TEST_CASE("a count that cannot be true is refused before anything is reserved for it", "[wire]")
{
    QByteArray bytes = wire::encode(wire::Push{QUuid(), {}, {}});
    for (const char *count : {"\xff\xff\xff\xff", "\x7f\xff\xff\xff", "\x00\x00\x03\xe8"}) {
        QByteArray lying = bytes;
        lying.replace(20, 4, QByteArray(count, 4));
        CHECK_FALSE(wire::decodePush(lying));
    }
    CHECK_FALSE(wire::decodePush(QByteArray(static_cast<int>(wire::MaxMessageBytes) + 1, 'x')));
    wire::Push many = aPush(3);
    while (many.events.size() <= wire::MaxEventsPerPush)
        many.events << many.events.first();
    CHECK_FALSE(wire::decodePush(wire::encode(many)));
}

TEST_CASE("the hall card and the enrolment letters come back as they went", "[wire]")
{
    Filler fill(9);
    wire::HallCard card;
    card.centre = CentreId(fill.uuid());
    card.epoch = fill.uuid();
    card.serverTime = QDateTime(QDate(2026, 9, 16), QTime(3, 4, 5, 6), Qt::UTC);
    card.device = DeviceId(fill.uuid());
    card.windows = {WindowNumber(5), WindowNumber(23)};
    card.headNumber = 1'234'567;
    card.disciplineDevices.insert(DeviceId(fill.uuid()), fill.bytes(32));
    const auto decoded = wire::decodeHallCard(wire::encode(card));
    REQUIRE(decoded);
    CHECK(wire::encode(*decoded) == wire::encode(card));
    CHECK(decoded->serverTime == card.serverTime);
    CHECK(decoded->erased.isEmpty());

    // The longest there can be is a letter still, and nothing longer is one.
    wire::HallCard longest = card;
    for (int i = 1; i < 99; ++i)
        longest.disciplineDevices.insert(DeviceId(fill.uuid()), fill.bytes(32));
    longest.headKey = longest.serverBox = longest.own.cases = longest.own.sealedRoom = fill.bytes(32);
    longest.serverBoxSignature = fill.bytes(64);
    for (int i = 0; i < wire::MaxHeads; ++i)
        longest.heads << SignedHead{card.centre, card.epoch, (1LL << 52) + i, 1'790'000'000'000 + i, fill.bytes(32), fill.bytes(64)};
    for (int i = 0; i < wire::MaxErased; ++i)
        longest.erased << CaseId(fill.uuid());
    const auto read = wire::decodeHallCard(wire::encode(longest));
    REQUIRE(read);
    CHECK(read->erased == longest.erased);
    longest.erased << CaseId(fill.uuid());
    CHECK_FALSE(wire::decodeHallCard(wire::encode(longest)));
    longest.erased = {CaseId()};
    CHECK_FALSE(wire::decodeHallCard(wire::encode(longest)));

    const wire::EnrolRequest request{QStringLiteral("7QK2M9XA4T"), QStringLiteral("窗口五"), "-----BEGIN CERTIFICATE REQUEST-----\n", fill.bytes(32), fill.bytes(32)};
    REQUIRE(wire::decodeEnrolRequest(wire::encode(request)));
    CHECK(wire::decodeEnrolRequest(wire::encode(request))->label == request.label);
    CHECK_FALSE(wire::decodeEnrolRequest(wire::encode(request) + QByteArray(5000, ' ')));

    const wire::EnrolAnswer answer{card.centre, QStringLiteral("654002"), card.device, 7, card.windows, "certificate", "authority", fill.bytes(32),
                                   QStringLiteral("https://127.0.0.1:8443")};
    REQUIRE(wire::decodeEnrolAnswer(wire::encode(answer)));
    CHECK(wire::encode(*wire::decodeEnrolAnswer(wire::encode(answer))) == wire::encode(answer));
    CHECK(wire::decodeErrorCode(wire::encodeError(QStringLiteral("number_gap"))) == "number_gap");
    CHECK(wire::decodeErrorCode("<html>").isEmpty());

    const QByteArray wiped = wire::encodeError(wire::Emptied{card.epoch, 1'234});
    CHECK(wire::decodeErrorCode(wiped) == "device_wiped");
    REQUIRE(wire::decodeEmptied(wiped));
    CHECK(wire::decodeEmptied(wiped)->epoch == card.epoch);
    CHECK(wire::decodeEmptied(wiped)->headNumber == 1'234);
    CHECK_FALSE(wire::decodeEmptied(wire::encodeError(QStringLiteral("device_wiped")))); // which ledger says so is not known
    CHECK_FALSE(wire::decodeEmptied(QByteArray(wiped).replace("device_wiped", "device_revoked")));
}

TEST_CASE("a letter that lacks a field or has one of another form is refused", "[wire]")
{
    Filler fill(10);
    const QByteArray good = wire::encode(wire::EnrolRequest{QStringLiteral("7QK2M9XA4T"), {}, "pem", fill.bytes(32), fill.bytes(32)});
    const QJsonObject object = QJsonDocument::fromJson(good).object();
    for (const QString &field : object.keys()) {
        QJsonObject without = object;
        without.remove(field);
        INFO(field.toStdString());
        CHECK_FALSE(wire::decodeEnrolRequest(QJsonDocument(without).toJson()));
        without.insert(field, 7);
        CHECK_FALSE(wire::decodeEnrolRequest(QJsonDocument(without).toJson()));
    }
}

TEST_CASE("an enrolment line survives being printed, typed in small letters and without its hyphen", "[wire]")
{
    const wire::EnrolLine line{QStringLiteral("127.0.0.1"), 8444, QStringLiteral("7QK2M9XA4T"), QByteArray::fromHex("3f0a11223344556677889900aabbccdd")};
    const QString text = wire::toText(line);
    CHECK(text == "127.0.0.1:8444 7QK2M-9XA4T 3F:0A:11:22:33:44:55:66:77:88:99:00:AA:BB:CC:DD");
    for (const QString &typed : {text, text.toLower(), QString(text).remove(20, 1), QStringLiteral("  ") + text + QStringLiteral(" \n")}) {
        const auto parsed = wire::parseEnrolLine(typed);
        REQUIRE(parsed);
        CHECK(parsed->code == line.code);
        CHECK(parsed->fingerprint == line.fingerprint);
        CHECK(parsed->port == line.port);
    }
    const wire::EnrolLine six{QStringLiteral("fd00::1"), 1, line.code, line.fingerprint};
    REQUIRE(wire::parseEnrolLine(wire::toText(six)));
    CHECK(wire::parseEnrolLine(wire::toText(six))->host == six.host);
    for (const char *bad : {"", "127.0.0.1 7QK2M-9XA4T 3F", "127.0.0.1:0 7QK2M-9XA4T 3F:0A:11:22:33:44:55:66:77:88:99:00:AA:BB:CC:DD",
                            "127.0.0.1:8444 7QK2M-9XA4 3F:0A:11:22:33:44:55:66:77:88:99:00:AA:BB:CC:DD"})
        CHECK_FALSE(wire::parseEnrolLine(QString::fromLatin1(bad)));
}
