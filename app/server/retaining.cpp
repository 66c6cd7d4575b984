// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include "domain/clocks.h"
#include "server/erasing.h"
#include "server/saying.h"
#include "server/server.h"
#include "server/storeplace.h"
#include "server/typedpassword.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <cstdio>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

int told(const Result<QJsonObject> &done)
{
    const QString error = done ? done->value(Q("error")).toString() : done.refusal().facts.value(Q("reason")).toString();
    if (!error.isEmpty())
        return failed(error);
    std::printf("%s\n", QJsonDocument(*done).toJson(QJsonDocument::Compact).constData());
    return done->value(Q("bad")).isString() || done->contains(Q("stopped")) || done->contains(Q("not_written")) ? 1 : 0;
}

/** The closed store as it is; no server may be started on it meanwhile. */
Result<std::unique_ptr<CentreSnapshot>> closedStore(const QString &directory)
{
    SystemRandom random;
    const auto place = storePlace(directory);
    if (!place)
        return place.refusal();
    if (*place == storePath(directory) && !QFile::exists(*place))
        return Refusal{RefusalCode::StoreFailed, {{Q("reason"), Q("no store in ") + directory}}};
    const auto keys = openStoreKeys(directory, random, *place);
    return keys ? CentreSnapshot::open(*place, keys->storeKey, true) : Result<std::unique_ptr<CentreSnapshot>>(keys.refusal());
}

/** Of the running server, else of the closed store. */
int answered(const QString &directory, const QJsonObject &order, const std::function<Result<QJsonObject>(const CentreSnapshot &)> &here)
{
    if (const auto answer = askRunningServer(directory, order))
        return told(*answer);
    if (!crypto::initialise())
        return failed(Q("no_crypto"));
    const auto moment = closedStore(directory);
    return told(moment ? here(*moment.value()) : Result<QJsonObject>(moment.refusal()));
}

int list(const QString &directory, bool sealed)
{
    return answered(directory, {{Q("order"), Q("retention-list")}, {Q("sealed"), sealed}}, [&](const CentreSnapshot &moment) -> Result<QJsonObject> {
        const auto table = erasing::tableFor(directory);
        return table ? erasing::list(moment, *table, legalDate(QDateTime::currentDateTimeUtc()), sealed) : Result<QJsonObject>(table.refusal());
    });
}

} // namespace

std::optional<int> runRetention(const QString &command, const QStringList &arguments)
{
    if (command != Q("retention"))
        return std::nullopt;
    static const QMap<QString, QStringList> needed{{Q("list"), {Q("data")}}, {Q("check"), {Q("data"), Q("certificate")}},
                                                   {Q("run"), {Q("data"), Q("by"), Q("and"), Q("reason"), Q("certificate")}}};
    QStringList rest = arguments;
    const QString order = rest.size() > 1 ? rest.takeAt(1) : QString();
    if (!needed.contains(order))
        return wrong(Q("retention knows three orders: list, run and check"));
    QCommandLineParser parser;
    QStringList known = needed.value(order);
    if (order == Q("run"))
        known << Q("before");
    for (const QString &name : std::as_const(known))
        parser.addOption({name, {}, Q("value")});
    if (order == Q("list"))
        parser.addOption(QCommandLineOption(Q("sealed")));
    if (!parser.parse(rest))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(Q("unexpected argument: ") + parser.positionalArguments().constFirst());
    for (const QString &name : needed.value(order)) {
        if (parser.value(name).isEmpty())
            return wrong(Q("--%1 is needed").arg(name));
    }
    const QString directory = parser.value(Q("data"));
    if (order == Q("list"))
        return list(directory, parser.isSet(Q("sealed")));
    // The server has a working directory of its own.
    const QString certificate = QFileInfo(parser.value(Q("certificate"))).absoluteFilePath();
    if (order == Q("check"))
        return answered(directory, {{Q("order"), Q("retention-check")}, {Q("certificate"), certificate}},
                        [&](const CentreSnapshot &moment) { return erasing::check(moment, certificate); });
    QJsonObject asked{{Q("order"), Q("retention-run")}, {Q("certificate"), certificate}};
    for (const char *name : {"by", "and", "reason", "before"})
        asked.insert(Q(name), parser.value(Q(name)));
    asked.insert(Q("by_password"), typedPassword(parser.value(Q("by"))));
    asked.insert(Q("and_password"), typedPassword(parser.value(Q("and"))));
    const auto answer = askRunningServer(directory, asked);
    return answer ? told(*answer) : failed(Q("no server runs on ") + directory);
}

} // namespace hall
