// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/routetable.h"

#include "ledger/crypto.h"
#include "sync/wire.h"
#include "sync/wire_access.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hall {

namespace {

constexpr qint64 MaxEnrolBytes = 4 * 1024;
constexpr qint64 MaxRenewBytes = 4 * 1024;
constexpr int MaxQueryFields = 5;

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

const QList<Route> &mainRoutes()
{
    static const QList<Route> routes{
        {"POST", "/v1/events", wire::MaxMessageBytes},
        {"POST", "/v1/relay", wire::MaxMessageBytes},
        {"POST", "/v1/renew", MaxRenewBytes},
        {"POST", "/v1/sign-in", wire::MaxSignInBytes},
        {"POST", "/v1/boxes", wire::MaxBoxesBytes},
        {"POST", "/v1/access", wire::MaxAccessBytes},
        {"POST", "/v1/access/of", wire::MaxWhoLookedBytes},
        {"GET", "/v1/feed", 0},
        {"GET", "/v1/hall", 0},
        {"GET", "/v1/analysis", 0},
        {"GET", "/v1/health", 0},
        {"GET", "/openapi.json", 0},
    };
    return routes;
}

const QList<Route> &enrolRoutes()
{
    static const QList<Route> routes{{"POST", "/v1/enrol", MaxEnrolBytes}};
    return routes;
}

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

std::optional<Misdirected> misdirected(const QList<Route> &routes, const QByteArray &method, const QByteArray &target, qint64 length)
{
    const QByteArray path = pathOf(target);
    const auto known = std::find_if(routes.begin(), routes.end(), [&path](const Route &route) { return route.path == path; });
    if (known == routes.end())
        return Misdirected{404, "path_unknown"};
    if (method != known->method)
        return Misdirected{405, "method_not_allowed"};
    if (known->maxBody > 0 && length < 0)
        return Misdirected{411, "length_required"};
    if (length > known->maxBody)
        return Misdirected{413, "body_too_large"};
    const bool good = path == "/v1/feed"       ? feedAsked(target).has_value()
                      : path == "/v1/analysis" ? analysisAsked(target).has_value()
                                               : !target.contains('?');
    if (!good)
        return Misdirected{400, "bad_query"};
    return std::nullopt;
}

std::optional<FeedAsked> feedAsked(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    const QList<QByteArray> pairs = target.mid(mark < 0 ? target.size() : mark + 1).split('&');
    if (pairs.size() > MaxQueryFields)
        return std::nullopt;
    QMap<QByteArray, QByteArray> fields;
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.left(equals);
        static const QList<QByteArray> known{"window", "epoch", "after", "chain", "wait"};
        if (equals < 1 || !known.contains(name) || fields.contains(name))
            return std::nullopt;
        fields.insert(name, QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    FeedAsked asked;
    const QByteArray chain = fields.value("chain");
    asked.window = WindowNumber(isNumber(fields.value("window")) ? fields.value("window").toInt() : 0);
    asked.cursor.epoch = QUuid::fromString(QString::fromLatin1(fields.value("epoch")));
    asked.cursor.chain = QByteArray::fromHex(chain);
    const QByteArray wait = fields.value("wait", "0");
    const bool good = asked.window.value() >= 1 && asked.window.value() <= 99 && fields.contains("epoch") && isNumber(fields.value("after"))
                      && chain.size() == 2 * crypto::HashSize && asked.cursor.chain.toHex() == chain.toLower() && isNumber(wait);
    if (!good)
        return std::nullopt;
    asked.cursor.position = fields.value("after").toLongLong();
    asked.waitSeconds = static_cast<int>(qMin(wait.toLongLong(), qint64(wire::MaxPollSeconds)));
    return asked;
}

std::optional<AnalysisAsked> analysisAsked(const QByteArray &target)
{
    static const QRegularExpression form(QStringLiteral("^/v1/analysis\\?from=([0-9]{4}-[0-9]{2}-[0-9]{2})&to=([0-9]{4}-[0-9]{2}-[0-9]{2})"
                                                        "(?:&officer=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?$"));
    const auto match = form.match(QString::fromLatin1(target));
    const AnalysisAsked asked{QDate::fromString(match.captured(1), Qt::ISODate), QDate::fromString(match.captured(2), Qt::ISODate),
                              OfficerId(QUuid::fromString(match.captured(3)))};
    return asked.from.isValid() && asked.to.isValid() ? std::optional(asked) : std::nullopt;
}

} // namespace hall
