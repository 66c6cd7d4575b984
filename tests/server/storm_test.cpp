// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"

#include <QtCore/QElapsedTimer>

#include <iostream>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int DigestEvery = 250;

/** Requests that must change nothing, drawn from one seed; every kind of evil in turn. */
class Storm final
{
public:
    Storm(const QByteArray &ownPush, const QByteArray &othersPush, const QList<QByteArray> &othersFeeds)
        : m_own(ownPush), m_others(othersPush), m_feeds(othersFeeds)
    {
    }

    /** \a kind names what it is. */
    QByteArray request(int number, const char **kind)
    {
        switch (number % 8) {
        case 0:
            *kind = "cut short";
            return whole(m_own).left(number / 8 % whole(m_own).size());
        case 1:
            *kind = "known push, bytes changed";
            return whole(changed(m_own));
        case 2:
            *kind = "push of another device";
            return whole(number / 8 % 2 == 0 ? m_others : changed(m_others));
        case 3:
            *kind = "body cut, length stated";
            return whole(m_own.left(number / 8 % m_own.size()));
        case 4:
            *kind = "another window's feed";
            return get(m_feeds[number / 8 % m_feeds.size()]);
        case 5:
            *kind = "head changed";
            return changed("POST /v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nX-Name: value\r\n\r\n") + "hello";
        case 6:
            *kind = "smuggling";
            return smuggled(number / 8);
        default:
            *kind = "target changed";
            return changed(get(m_feeds[number / 8 % m_feeds.size()]));
        }
    }

private:
    static QByteArray get(const QByteArray &target) { return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n"; }
    static QByteArray whole(const QByteArray &body)
    {
        return "POST /v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    quint64 draw(quint64 below) { return (m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL) / 65'536 % below; }
    /** One to four bytes replaced, taken out, doubled, or moved. */
    QByteArray changed(QByteArray bytes)
    {
        for (quint64 i = 0, count = 1 + draw(4); i < count; ++i) {
            const auto at = static_cast<qsizetype>(draw(static_cast<quint64>(bytes.size())));
            switch (draw(5)) {
            case 0: bytes[at] = static_cast<char>(draw(256)); break;
            case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << draw(8))); break;
            case 2: bytes.remove(at, 1 + static_cast<qsizetype>(draw(8))); break;
            case 3: bytes.insert(at, bytes.mid(at, 1 + static_cast<qsizetype>(draw(16)))); break;
            default: bytes.replace(at, 4, QByteArray::fromHex("ffffffff")); break;
            }
            if (bytes.isEmpty())
                bytes = "x";
        }
        return bytes;
    }
    QByteArray smuggled(int number)
    {
        static const QList<QByteArray> fields{
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "Transfer-Encoding: xchunked\r\n",
            "Transfer-Encoding : chunked\r\n", "Transfer-Encoding:\tchunked\r\n", "X: a\r\nTransfer-Encoding:\r\n chunked\r\n", "Content-Length: +5\r\n",
            "Content-Length: 0x5\r\n", "Content-Length: 5 5\r\n", "Content-Length: 5,\r\n", "Content-Length: 5\r\nContent-Length: 0\r\n", "Content-Length:\r\n",
            "content-length: 5\r\nCONTENT-LENGTH: 5\r\n", "Content-Length: 5\r\nHost: other\r\n", "Content-Length: 5\r\nConnection: Content-Length\r\nTE: trailers\r\nTransfer-Encoding: identity\r\n"};
        const QByteArray inner = "GET " + m_feeds[number % m_feeds.size()] + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        return "POST /v1/events HTTP/1.1\r\nHost: localhost\r\n" + fields[number % fields.size()] + "\r\n" + (number % 2 == 0 ? "0\r\n\r\n" : "hello") + inner;
    }

    QByteArray m_own;
    QByteArray m_others;
    QList<QByteArray> m_feeds;
    quint64 m_state = 20261123;
};

} // namespace

TEST_CASE("ten thousand hostile requests get a refusal or a closed line, and change nothing", "[storm]")
{
    const int count = qEnvironmentVariableIntValue("HALL_HOSTILE") > 0 ? qEnvironmentVariableIntValue("HALL_HOSTILE") : 10'000;
    FakeCentre centre;
    Counter victim(centre, {5});
    victim.registers();
    const QByteArray othersPush = wire::encode(victim.outbox());
    REQUIRE(victim.pushes().size() == 3);
    Counter rogue(centre, {1});
    rogue.registers();
    const wire::Push own = rogue.outbox();
    REQUIRE(rogue.pushes().size() == 3);
    const QByteArray known = rogue.sendsPush(own).body;
    QList<QByteArray> feeds;
    for (int window = 2; window <= 23; ++window)
        feeds << QByteArray(rogue.feedTarget()).replace("window=1&", "window=" + QByteArray::number(window) + '&');

    Storm storm(wire::encode(own), othersPush, feeds);
    QMap<QByteArray, int> answers;
    int leaks = 0;
    int faults = 0;
    QElapsedTimer timer;
    timer.start();
    const QByteArray before = centre.digest();
    for (int i = 0; i < count; ++i) {
        const char *kind = "";
        const QByteArray bytes = storm.request(i, &kind);
        TlsClient client(centre.port(), rogue.desk.tls);
        REQUIRE(client.connected());
        client.say(bytes);
        // Nothing more is coming: a server that waits for more must not hold the test for its deadline.
        client.shut();
        const PlainReply reply = client.hear();
        const bool refused = reply.status >= 400 && reply.status < 500;
        const bool notBuilt = reply.status == 501 || reply.status == 505;
        // A changed byte may leave a question we may ask: then the answer is the one we had, and says nothing of others.
        const bool same = reply.status == 200 && (reply.body == known || !reply.body.contains(decodeEnvelope(wire::decodePush(othersPush)->events.first().envelope)->id.bytes()));
        INFO(i << ' ' << kind << ' ' << bytes.left(200).toStdString() << " -> " << reply.status);
        CHECK((reply.status == 0 || refused || notBuilt || same));
        if (refused || notBuilt)
            CHECK_FALSE(reply.code().isEmpty());
        leaks += reply.status == 200 && !same ? 1 : 0;
        faults += reply.status >= 500 && !notBuilt ? 1 : 0;
        ++answers[QByteArray(kind) + " -> " + (reply.status == 0 ? QByteArray("closed") : QByteArray::number(reply.status))];
        if (i % DigestEvery == 0)
            REQUIRE(centre.digest() == before);
    }
    CHECK(centre.digest() == before);
    std::cout << "storm: " << count << " hostile requests in " << timer.elapsed() / 1000 << " s, " << faults << " faults, " << leaks << " leaks" << std::endl;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        std::cout << "  " << it.key().constData() << ": " << it.value() << std::endl;
    CHECK(faults == 0);
    CHECK(leaks == 0);
    REQUIRE(rogue.connect()); // the old line has been idle for too long
    CHECK(rogue.http.ask("GET", "/v1/health").status == 200);
    rogue.registers();
    CHECK(rogue.pushes().size() == 3);
}
