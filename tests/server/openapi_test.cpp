// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"
#include "server/routetable.h"

#include "fakes/printers.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

using namespace hall;
using namespace hall::fakes;

namespace {

QJsonObject served(Counter &counter)
{
    const PlainReply reply = counter.http.ask("GET", "/openapi.json");
    REQUIRE(reply.status == 200);
    return QJsonDocument::fromJson(reply.body).object();
}

QJsonObject operationOf(const QJsonObject &document, const QByteArray &path, const QByteArray &method)
{
    const QJsonObject paths = document[QStringLiteral("paths")].toObject();
    return paths[QString::fromLatin1(path)].toObject()[QString::fromLatin1(method).toLower()].toObject();
}

QStringList codesOf(const QJsonObject &operation, const QString &status)
{
    QStringList codes;
    const QJsonArray listed = operation[QStringLiteral("responses")].toObject()[status].toObject()[QStringLiteral("x-codes")].toArray();
    for (const QJsonValue &code : listed)
        codes << code.toString();
    return codes;
}

/** Every code that stands in the server's sources beside an HTTP status. */
QMap<QString, QStringList> codesInSources()
{
    QMap<QString, QStringList> codes;
    static const QRegularExpression pair(QStringLiteral("[({ ]([45][0-9][0-9]), (?:Q\\()?\"([a-z0-9_]+)\""));
    for (const char *folder : {"app/server", "app/server/http"}) {
        const QFileInfoList files = QDir(QStringLiteral(HALL_SOURCE_DIR "/") + QString::fromLatin1(folder)).entryInfoList({QStringLiteral("*.cpp"), QStringLiteral("*.h")});
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            auto found = pair.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                codes[match.captured(1)] << match.captured(2);
            }
        }
    }
    return codes;
}

} // namespace

TEST_CASE("the description of the main door is served and names every path with its method and limit", "[openapi]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    const QJsonObject document = served(counter);
    const QJsonObject paths = document[QStringLiteral("paths")].toObject();
    CHECK(paths.size() == mainRoutes().size());
    for (const Route &route : mainRoutes()) {
        INFO(route.path.toStdString());
        const QJsonObject operation = operationOf(document, route.path, route.method);
        REQUIRE_FALSE(operation.isEmpty());
        CHECK(paths[QString::fromLatin1(route.path)].toObject().size() == 1);
        const QJsonValue limit = operation[QStringLiteral("requestBody")].toObject()[QStringLiteral("content")].toObject()[QStringLiteral("application/octet-stream")]
                                     .toObject()[QStringLiteral("schema")].toObject()[QStringLiteral("maxLength")];
        CHECK(limit.toInteger() == route.maxBody);
    }
}

TEST_CASE("every code of refusal in the sources of the server is described for a path of its door", "[openapi]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    const QJsonObject document = served(counter);
    const QMap<QString, QStringList> sources = codesInSources();
    REQUIRE(sources.size() >= 10);
    // Not of this door: a path that is not there, and enrolment.
    const QSet<QString> elsewhere{QStringLiteral("path_unknown"), QStringLiteral("code_wrong"), QStringLiteral("signing_request_bad"), QStringLiteral("no_device_number_free")};
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        for (const QString &code : it.value()) {
            bool described = elsewhere.contains(code);
            for (const Route &route : mainRoutes())
                described = described || codesOf(operationOf(document, route.path, route.method), it.key()).contains(code);
            INFO(it.key().toStdString() << ' ' << code.toStdString());
            CHECK(described);
        }
    }
}

TEST_CASE("every code described is one the server can give, with a line in protocol.md", "[openapi]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    const QJsonObject document = served(counter);
    const QMap<QString, QStringList> sources = codesInSources();
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/app/sync/protocol.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString protocol = QString::fromUtf8(file.readAll());
    for (const Route &route : mainRoutes()) {
        const QJsonObject responses = operationOf(document, route.path, route.method)[QStringLiteral("responses")].toObject();
        CHECK(responses.contains(QStringLiteral("200")));
        for (const QString &status : responses.keys()) {
            for (const QString &code : codesOf(operationOf(document, route.path, route.method), status)) {
                INFO(route.path.toStdString() << ' ' << status.toStdString() << ' ' << code.toStdString());
                CHECK(sources[status].contains(code));
                CHECK(protocol.contains(QLatin1Char('`') + code + QLatin1Char('`')));
            }
        }
    }
}

TEST_CASE("what the server answers to real requests is described", "[openapi]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    counter.registers();
    const QJsonObject document = served(counter);
    const auto check = [&](const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) {
        TlsClient client(centre.port(), counter.desk.tls);
        const PlainReply reply = client.ask(method, target, body);
        const Route route = *std::find_if(mainRoutes().begin(), mainRoutes().end(), [&](const Route &one) { return one.path == pathOf(target); });
        const QJsonObject operation = operationOf(document, route.path, route.method);
        INFO(target.toStdString() << ' ' << reply.status << ' ' << reply.code().toStdString());
        CHECK(operation[QStringLiteral("responses")].toObject().contains(QString::number(reply.status)));
        if (reply.status != 200)
            CHECK(codesOf(operation, QString::number(reply.status)).contains(reply.code()));
        return reply.status;
    };
    CHECK(check("GET", "/v1/health") == 200);
    CHECK(check("GET", "/v1/hall") == 200);
    CHECK(check("GET", counter.feedTarget()) == 200);
    CHECK(check("GET", QByteArray(counter.feedTarget()).replace("window=1", "window=7")) == 403);
    CHECK(check("GET", QByteArray(counter.feedTarget()).replace(counter.epoch().toString(QUuid::WithoutBraces).toLatin1(), QByteArray("00000000-0000-4000-8000-000000000001"))) == 409);
    CHECK(check("GET", "/v1/feed?window=0") == 400);
    CHECK(check("POST", "/v1/events", "noise") == 400);
    CHECK(check("PUT", "/v1/events", "noise") == 405);
    REQUIRE(counter.reads(AccessAct::Opened, CaseId(idOf(1))));
    REQUIRE(counter.reads(AccessAct::Opened, CaseId(idOf(1))));
    CHECK(check("POST", "/v1/access", "noise") == 400);
    CHECK(check("POST", "/v1/access", wire::encode(counter.ledger->accessAfter(1, 10, 10'000))) == 409);
    CHECK(check("POST", "/v1/access", wire::encode(counter.ledger->accessAfter(0, 10, 10'000))) == 200);
    CHECK(check("POST", "/v1/access/of", "noise") == 400);
    CHECK(check("POST", "/v1/access/of", wire::encode(wire::WhoLooked{CaseId(idOf(1)), OfficerId(idOf(2))})) == 200);
    wire::Push gap = counter.outbox();
    gap.events.removeFirst();
    CHECK(check("POST", "/v1/events", wire::encode(gap)) == 409);
    CHECK(check("POST", "/v1/events", wire::encode(counter.outbox())) == 200);
}
