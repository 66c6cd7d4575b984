// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"

#include <QtCore/QDir>

#include <sys/stat.h>

using namespace hall;
using namespace hall::fakes;

namespace {

/** A front desk whose line is down, and the file it writes. */
struct Stick
{
    FakeCentre centre;
    Counter front{centre, {1}};
    Counter five{centre, {5}};
    QTemporaryDir place;

    wire::OutboxFile outbox()
    {
        wire::OutboxFile file{front.desk.identity.centre, front.desk.identity.device, {front.outbox()}, {}};
        return sealed(file);
    }
    wire::OutboxFile sealed(wire::OutboxFile file) const
    {
        file.signature = crypto::sign(front.desk.identity.signer, wire::outboxMessage(file));
        return file;
    }
    QJsonObject imports(const QByteArray &bytes)
    {
        const QString path = place.filePath("outbox");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return order("import-outbox", "file", path);
    }
    QJsonObject order(const char *name, const char *argument = "device", const QString &value = {})
    {
        return centre.server().administer({{"order", name}, {argument, value}});
    }
    QString device() const { return front.desk.identity.device.text(); }
};

QString errorOf(const QJsonObject &answer)
{
    return answer.value("error").toString();
}

} // namespace

TEST_CASE("an outbox carried by hand is judged as if it had come by the line, and once", "[outbox]")
{
    Stick stick;
    const CaseId file = stick.front.registers();
    REQUIRE(stick.front.sends(file, 5));
    const QByteArray bytes = wire::encode(stick.outbox());
    const QJsonObject first = stick.imports(bytes);
    INFO(errorOf(first).toStdString());
    CHECK(first.value("new").toInt() == 5);
    CHECK(first.value("contested").toInt() + first.value("quarantined").toInt() == 0);
    REQUIRE(stick.five.pulls() == 5);
    CHECK(stick.five.state(file).pending->to == WindowNumber(5));
    const QByteArray before = stick.centre.digest();
    const QJsonObject again = stick.imports(bytes);
    CHECK(again.value("new").toInt() == 0);
    CHECK(again.value("known").toInt() == 5);
    CHECK(stick.centre.digest() == before);
    // The desk is told at its next push, and nothing is doubled.
    CHECK(stick.front.pushes().size() == 5);
    CHECK(stick.front.ledger->unsentCount() == 0);
    CHECK(stick.centre.digest() == before);
}

TEST_CASE("a hostile or damaged outbox is refused with a code and a sentence and changes nothing", "[outbox]")
{
    Stick stick;
    stick.front.sends(stick.front.registers(), 5);
    const wire::OutboxFile good = stick.outbox();
    const QByteArray bytes = wire::encode(good);
    const QByteArray before = stick.centre.digest();
    int refused = 0;
    const auto refuses = [&](const QByteArray &bad, const char *code) {
        const QString error = errorOf(stick.imports(bad));
        INFO(error.toStdString());
        CHECK(error.contains(QLatin1String(code)));
        CHECK(error.size() > 30);
        ++refused;
    };
    refuses({}, "malformed");
    refuses("PK\x03\x04 a letter to the mayor", "malformed");
    SeededRandom dice(7);
    refuses(dice.bytes(5'000), "malformed");
    refuses(bytes + '\0', "malformed");
    for (int i = 1; i < 40; ++i)
        refuses(bytes.left(bytes.size() * i / 40), "malformed");
    for (int i = 0; i < 200; ++i) {
        QByteArray flipped = bytes;
        const auto place = static_cast<qsizetype>(qFromBigEndian<quint32>(dice.bytes(4).constData()) % static_cast<quint32>(bytes.size()));
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << (i % 8)));
        refuses(flipped, "(");
    }
    wire::OutboxFile other = good;
    other.centre = CentreId(idOf(5));
    refuses(wire::encode(stick.sealed(other)), "event_not_of_centre");
    other = good;
    other.device = stick.five.desk.identity.device;
    refuses(wire::encode(stick.sealed(other)), "bad_signature");
    other.signature = crypto::sign(stick.five.desk.identity.signer, wire::outboxMessage(other));
    refuses(wire::encode(other), "event_not_of_device");
    other = good;
    other.device = DeviceId(idOf(6));
    refuses(wire::encode(stick.sealed(other)), "device_unknown");
    other = good;
    other.pushes[0].events.removeFirst();
    refuses(wire::encode(stick.sealed(other)), "number_gap");
    other = good;
    other.pushes[0].events[2].signature[3] = static_cast<char>(other.pushes[0].events[2].signature[3] ^ 1);
    refuses(wire::encode(stick.sealed(other)), "bad_signature");
    // What is good before the bad one is not taken either.
    other = good;
    other.pushes << good.pushes.first();
    other.pushes[1].events = {good.pushes[0].events.last()};
    other.pushes[1].events[0].ciphertext[0] = static_cast<char>(other.pushes[1].events[0].ciphertext[0] ^ 1);
    refuses(wire::encode(stick.sealed(other)), "bad_hash");

    QFile large(stick.place.filePath("large"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(wire::MaxOutboxFile + 1));
    CHECK(errorOf(stick.order("import-outbox", "file", large.fileName())).contains("file_too_large"));
    CHECK_FALSE(errorOf(stick.order("import-outbox", "file", stick.place.path())).isEmpty());
    CHECK_FALSE(errorOf(stick.order("import-outbox", "file", "/dev/zero")).isEmpty());
    CHECK_FALSE(errorOf(stick.order("import-outbox", "file", "/nowhere/at/all")).isEmpty());
    CHECK(refused == 4 + 39 + 200 + 7);
    CHECK(stick.centre.digest() == before);
    CHECK(stick.imports(bytes).value("new").toInt() == 5);
}

TEST_CASE("a pipe laid where an outbox should be holds nobody up", "[outbox]")
{
    Stick stick;
    QTemporaryDir folder;
    const QString pipe = folder.filePath("work.outbox");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QElapsedTimer timer;
    timer.start();
    CHECK(errorOf(stick.order("import-outbox", "file", pipe)).contains("cannot read"));
    CHECK(timer.elapsed() < 5'000);
}

TEST_CASE("a revoked desk's unsent work is kept for a supervisor and has no effect", "[outbox]")
{
    Stick stick;
    stick.front.sends(stick.front.registers(), 5);
    REQUIRE_FALSE(stick.order("revoke", "device", stick.device()).contains("error"));
    const QJsonObject done = stick.imports(wire::encode(stick.outbox()));
    CHECK(done.value("quarantined").toInt() == 5);
    CHECK(stick.five.pulls() == 0);
    const QJsonArray held = stick.order("review").value("quarantined").toArray();
    REQUIRE(held.size() == 5);
    CHECK(held.first().toObject().value("code").toString() == "device_revoked");
    CHECK(stick.imports(wire::encode(stick.outbox())).value("new").toInt() == 0);
    CHECK(stick.order("verify").value("bad").isNull());
}

namespace {

/** A second store of the front desk's identity: what an old copy of its disk does. */
class Copy final
{
public:
    Copy(Stick &stick, const QString &from) : m_desk(stick.front.desk)
    {
        m_path = stick.place.filePath("copy.db");
        REQUIRE(QFile::copy(from, m_path));
        auto opened = DeskLedger::open(m_path, QByteArray(32, 'k'), m_desk.identity, m_random);
        REQUIRE(opened.ok());
        ledger = std::move(opened.value());
    }
    CaseId registers(Stick &stick, int daily, int to)
    {
        const CaseId file(QUuid::createUuid());
        FileCase order = aFiling();
        order.code = CaseCode::mint(m_desk.identity.division, QDate(2026, 11, 23), m_desk.identity.deviceDigits, daily);
        for (const Command &command : {Command(order), Command(TransferCase{WindowNumber(to), TransferReason::Competent, QStringLiteral("由该窗口负责办理")})}) {
            const auto events = decide(foldCase(file, ledger->history(file)), command, stick.front.now(file));
            REQUIRE(events.ok());
            REQUIRE_FALSE(ledger->record(events.value(), false));
        }
        return file;
    }
    wire::OutboxFile outbox(const Stick &stick)
    {
        wire::Push push;
        push.incarnation = ledger->incarnation();
        push.events = ledger->outbox(wire::MaxEventsPerPush, wire::MaxPushBytes);
        push.keys = ledger->keysFor(push.events, {});
        return stick.sealed({m_desk.identity.centre, m_desk.identity.device, {push}, {}});
    }
    std::unique_ptr<DeskLedger> ledger;

private:
    JoinedDesk m_desk;
    QString m_path;
    SystemRandom m_random;
};

} // namespace

TEST_CASE("what an old copy of a desk did lies aside until a person takes it in, and then is judged like the rest", "[outbox]")
{
    Stick stick;
    stick.front.registers();
    REQUIRE(stick.front.pushes().size() == 3);
    const QString store = stick.front.storePath();
    stick.front.closes();
    Copy copy(stick, store);
    stick.front.opens();
    stick.front.registers();
    REQUIRE(stick.front.pushes().size() == 3);
    const CaseId fresh = copy.registers(stick, 700, 5);
    const CaseId sameCode = copy.registers(stick, 2, 5); // as the second case above

    const QByteArray bytes = wire::encode(copy.outbox(stick));
    const QJsonObject done = stick.imports(bytes);
    INFO(errorOf(done).toStdString());
    CHECK(done.value("new").toInt() == 0);
    CHECK(done.value("forked").toInt() == 10);
    CHECK(stick.imports(bytes).value("forked").toInt() == 10);
    CHECK(stick.order("review").value("forked").toObject().value(stick.device()).toInt() == 10);
    CHECK(stick.centre.digest().contains("frozen"));
    CHECK(stick.five.pulls() == 0);
    stick.front.connect();
    CHECK(stick.front.http.ask("GET", "/v1/hall").code() == "device_frozen");

    const QJsonObject adopted = stick.order("adopt", "device", stick.device());
    INFO(errorOf(adopted).toStdString());
    CHECK(adopted.value("new").toInt() == 10);
    // No code is used twice: that filing waits for a supervisor, and what was built on it has no effect.
    CHECK(adopted.value("quarantined").toInt() >= 1);
    CHECK(stick.order("review").value("quarantined").toArray().first().toObject().value("code") == "code_taken");
    CHECK(stick.order("review").value("forked").toObject().isEmpty());
    REQUIRE(stick.five.pulls() == 5);
    CHECK(stick.five.state(fresh).pending->to == WindowNumber(5));
    CHECK(stick.five.state(sameCode).state == CaseState::Unknown);
    CHECK(stick.order("verify").value("bad").isNull());
    // Taken in once, whatever is brought again.
    CHECK(errorOf(stick.order("adopt", "device", stick.device())).contains("nothing_forked"));
    const qint64 events = stick.order("status").value("events").toInteger();
    CHECK(stick.imports(bytes).value("new").toInt() == 0);
    CHECK(stick.order("adopt", "device", stick.device()).value("known").toInt() == 10);
    CHECK(stick.order("status").value("events").toInteger() == events);
    CHECK(stick.order("verify").value("bad").isNull());

    // The store that was right goes on, once a person says so.
    CHECK_FALSE(stick.order("release", "device", stick.device()).contains("error"));
    CHECK(errorOf(stick.order("release", "device", stick.device())).contains("not_frozen"));
    REQUIRE(stick.front.connect());
    stick.front.registers();
    CHECK(stick.front.pushes().size() == 3);
}
