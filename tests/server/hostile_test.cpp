// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

struct Hostile
{
    const char *name;
    QByteArray bytes;
    QList<int> answers; ///< 0: closed without one
};

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /v1/events HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QList<Hostile> hostileRequests(Counter &counter)
{
    const QByteArray push = wire::encode(counter.outbox());
    const QByteArray feed = counter.feedTarget();
    QByteArray manyFields;
    for (int i = 0; i < 70; ++i)
        manyFields += "X-" + QByteArray::number(i) + ": 1\r\n";
    QByteArray truncated = push.left(push.size() / 2);
    QByteArray lying = push;
    lying.replace(20, 4, QByteArray("\xff\xff\xff\xff", 4));
    return {
        {"head without an end", "GET /v1/health HTTP/1.1\r\nX: " + QByteArray(40'000, 'a'), {431}},
        {"one enormous field", get("/v1/health", "X: " + QByteArray(20'000, 'a') + "\r\n"), {431}},
        {"too many fields", get("/v1/health", manyFields), {431}},
        {"a body that is too long", post("Content-Length: 500000000\r\n"), {413}},
        {"a negative length", post("Content-Length: -1\r\n"), {400}},
        {"a length of twenty digits", post("Content-Length: 11111111111111111111\r\n"), {400}},
        {"two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), {400}},
        {"two equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), {400}},
        {"a length in a list", post("Content-Length: 5, 5\r\n", "hello"), {400}},
        {"chunks", post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), {501}},
        {"a length and chunks", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), {501}},
        {"no length at all", post({}), {411}},
        {"garbage", "\x01\x02\x03 nothing like HTTP\r\n\r\n", {400}},
        {"lines without a carriage return", "GET /v1/health HTTP/1.1\nHost: localhost\n\n\r\n\r\n", {400}},
        {"a folded field", get("/v1/health", "X: a\r\n b\r\n"), {400}},
        {"a space before the colon", post("Content-Length : 5\r\n", "hello"), {400}},
        {"a zero byte", get("/v1/health", QByteArray("X: a\0b\r\n", 8)), {400}},
        {"an old version", "GET /v1/health HTTP/1.0\r\nHost: localhost\r\n\r\n", {505}},
        {"a version of the future", "GET /v1/health HTTP/9.9\r\nHost: localhost\r\n\r\n", {505}},
        {"no host", "GET /v1/health HTTP/1.1\r\n\r\n", {400}},
        {"two hosts", get("/v1/health", "Host: other\r\n"), {400}},
        {"another site's address", "GET http://example.org/ HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}},
        {"a path out of the tree", get("/v1/../../etc/passwd"), {404}},
        {"a method that is not this path's", "DELETE /v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n", {405}},
        {"a method nobody knows", "BREW /v1/feed HTTP/1.1\r\nHost: localhost\r\n\r\n", {405}},
        {"an expectation", post("Content-Length: 5\r\nExpect: 100-continue\r\n", "hello"), {417}},
        {"a body where none belongs", get("/v1/health", "Content-Length: 5\r\n") + "hello", {413}},
        {"an unknown query field", get(feed + "&admin=1"), {400}},
        {"a query field twice", get(feed + "&window=5"), {400}},
        {"a negative position", get("/v1/feed?window=1&epoch=" + counter.epoch().toString(QUuid::WithoutBraces).toLatin1() + "&after=-1&chain=" + QByteArray(64, '0')), {400}},
        {"a query where none belongs", get("/v1/hall?x=1"), {400}},
        {"another window's feed", get(QByteArray(feed).replace("window=1", "window=5")), {403}},
        {"a body of noise", post("Content-Length: 5\r\n", "hello"), {400}},
        {"half a push", post("Content-Length: " + QByteArray::number(truncated.size()) + "\r\n", truncated), {400}},
        {"a push that lies about its count", post("Content-Length: " + QByteArray::number(lying.size()) + "\r\n", lying), {400}},
        {"a push with a tail", post("Content-Length: " + QByteArray::number(push.size() + 4) + "\r\n", push + "tail"), {400}},
    };
}

} // namespace

TEST_CASE("hostile requests are answered with a refusal or closed, and change nothing", "[hostile]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    counter.registers();
    const QList<Hostile> requests = hostileRequests(counter);
    CHECK(requests.size() >= 20);
    const QByteArray before = centre.digest();
    for (const Hostile &hostile : requests) {
        INFO(hostile.name);
        TlsClient client(centre.port(), counter.desk.tls);
        REQUIRE(client.connected());
        client.say(hostile.bytes);
        const PlainReply reply = client.hear();
        CHECK(hostile.answers.contains(reply.status));
        CHECK((reply.status == 0 || !reply.code().isEmpty()));
        CHECK(client.ended());
        CHECK(centre.digest() == before);
    }
    CHECK(counter.pushes().size() >= 3);
}

TEST_CASE("a request cut off in its middle changes nothing", "[hostile]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    counter.registers();
    const QByteArray body = wire::encode(counter.outbox());
    const QByteArray request = post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
    const QByteArray before = centre.digest();
    for (qsizetype size = 1; size < request.size(); size += request.size() / 16) {
        TlsClient client(centre.port(), counter.desk.tls);
        client.say(request.left(size));
    }
    CHECK(centre.digest() == before);
}

TEST_CASE("slow and silent clients are dropped, and a good one is served meanwhile", "[hostile]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    TlsClient silent(centre.port(), counter.desk.tls);
    TlsClient slow(centre.port(), counter.desk.tls);
    REQUIRE(slow.say("GET /v1/health HTTP/1.1\r\n"));
    for (int second = 0; second < 4; ++second) {
        ::sleep(1);
        slow.say("X: 1\r\n");
        CHECK(counter.http.ask("GET", "/v1/health").status == 200);
    }
    slow.setTimeout(3'000);
    CHECK(slow.ended());
    CHECK(silent.ask("GET", "/v1/health").status == 200);
}

TEST_CASE("a device may hold six connections and no more", "[hostile]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    std::vector<std::unique_ptr<TlsClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<TlsClient>(centre.port(), counter.desk.tls));
        CHECK(clients.back()->ask("GET", "/v1/health").status == 200);
    }
    TlsClient seventh(centre.port(), counter.desk.tls);
    const PlainReply reply = seventh.ask("GET", "/v1/health");
    CHECK(reply.status == 429);
    CHECK(reply.code() == "too_many_connections");
}
