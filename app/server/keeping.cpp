// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include "ledger/backupfile.h"
#include "ledger/centreledger.h"
#include "ledger/centresnapshot.h"
#include "server/analyst.h"
#include "server/backup.h"
#include "server/centre.h"
#include "server/changekeys.h"
#include "server/files.h"
#include "server/log.h"
#include "server/migrate.h"
#include "server/saying.h"
#include "server/server.h"
#include "server/storemark.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstdio>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal noStore(const QString &directory)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), Q("no store in ") + directory}}};
}

/** A store that no server has open, kept from being opened as long as this lives. */
Result<std::unique_ptr<CentreLedger>> closedStore(const QString &directory, Random &random)
{
    const auto place = storePlace(directory);
    if (!place)
        return place.refusal();
    if (*place == storePath(directory) && !QFile::exists(*place))
        return noStore(directory);
    const auto keys = openStoreKeys(directory, random, *place);
    if (!keys)
        return keys.refusal();
    const auto mark = readMark(directory, keys->storeKey);
    if (!mark)
        return mark.refusal();
    return CentreLedger::open(*place, keys->storeKey, keys->box, random, *mark);
}

/** Asks the server that runs on \a directory, or does it here when none does. */
QJsonObject askOrDo(const QString &directory, const QJsonObject &order, const std::function<Result<QJsonObject>(CentreLedger &)> &here)
{
    if (const auto answer = askRunningServer(directory, order))
        return *answer;
    SystemRandom random;
    const auto ledger = closedStore(directory, random);
    const Result<QJsonObject> done = ledger ? here(*ledger.value()) : Result<QJsonObject>(ledger.refusal());
    return done ? *done : QJsonObject{{Q("error"), done.refusal().facts.value(Q("reason")).toString()}};
}

QJsonObject answerOf(const Result<QJsonObject> &done)
{
    return done ? *done : QJsonObject{{Q("error"), done.refusal().facts.value(Q("reason")).toString()}};
}

int told(const QJsonObject &answer)
{
    if (answer.contains(Q("error"))) {
        std::fprintf(stderr, "reception-server: %s\n", qPrintable(answer.value(Q("error")).toString()));
        return 1;
    }
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return answer.value(Q("bad")).isString() ? 1 : 0;
}

int makeRecoveryKey(const QString &directory)
{
    SystemRandom random;
    if (!crypto::initialise() || !makePrivateDirectory(directory))
        return told({{Q("error"), Q("cannot write ") + directory}});
    const QDir folder(directory);
    const QString open = folder.filePath(Q("recovery.public"));
    const QString secret = folder.filePath(Q("recovery.secret"));
    // A recovery key that is gone makes every backup made for it worthless.
    if (QFile::exists(open) || QFile::exists(secret))
        return told({{Q("error"), directory + Q(" holds a recovery key already")}});
    const crypto::BoxKey key = crypto::makeBoxKey(random);
    if (!writePrivateFile(secret, recoverySecretText(key)) || !writePrivateFile(open, recoveryPublicText(key)))
        return told({{Q("error"), Q("cannot write ") + directory}});
    return told({{Q("public"), open}, {Q("secret"), secret}});
}

int verify(const QString &directory, const QString &from, const QString &keyFile, const QString &heads = {}, const QJsonArray &restored = {})
{
    SystemRandom random;
    if (!from.isEmpty()) {
        const auto key = keyFile.isEmpty() ? QByteArray() : readFile(keyFile);
        return key ? told(answerOf(verifyBackup(from, *key))) : told({{Q("error"), Q("cannot read ") + keyFile}});
    }
    // The server has a working directory of its own.
    const QString headsFile = heads.isEmpty() ? QString() : QFileInfo(heads).absoluteFilePath();
    if (const auto answer = askRunningServer(directory, {{Q("order"), Q("verify")}, {Q("heads"), headsFile}, {Q("restored"), restored}}))
        return told(*answer);
    // Reads and nothing else: what verifies must not make good what it finds.
    const auto verifying = [&]() -> Result<QJsonObject> {
        const auto place = storePlace(directory);
        if (!place)
            return place.refusal();
        if (*place == storePath(directory) && !QFile::exists(*place))
            return noStore(directory);
        const auto keys = openStoreKeys(directory, random, *place);
        if (!keys)
            return keys.refusal();
        const auto moment = CentreSnapshot::open(*place, keys->storeKey, true);
        if (!moment)
            return moment.refusal();
        return audited(*moment.value(), directory, keys->storeKey, headsFile, restored);
    };
    return told(answerOf(verifying()));
}

int analysis(const QString &directory, const QString &from, const QString &to, const QString &region)
{
    const QDate first = QDate::fromString(from, Qt::ISODate), last = QDate::fromString(to, Qt::ISODate);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!isAnalysisPeriod(first, last, legalDate(now)))
        return wrong(Q("--from is a Monday and --to a Sunday before today, like 2026-10-05 and 2026-11-01, a year apart at most"));
    if (!Laws::knowsRegion(region))
        return wrong(Q("--region is 00 or 65"));
    if (const auto answer = askRunningServer(directory, {{Q("order"), Q("analysis")}, {Q("from"), from}, {Q("to"), to}}))
        return told(*answer);
    return told(answerOf(analyseStore(directory, region, first, last, now)));
}

/** What a person decides of a store that no server may be started on. */
int decide(const QString &command, const QString &directory)
{
    SystemClock clock;
    SystemRandom random;
    if (askRunningServer(directory, {{Q("order"), Q("status")}}))
        return told({{Q("error"), Q("a server runs on %1: stop it first").arg(directory)}});
    const auto place = storePlace(directory);
    if (!place)
        return told(answerOf(place.refusal()));
    if (*place == storePath(directory) && !QFile::exists(*place))
        return told(answerOf(noStore(directory)));
    const auto keys = openStoreKeys(directory, random, *place);
    if (!keys)
        return told(answerOf(keys.refusal()));
    return told(answerOf(command == Q("reseal") ? resealStore(directory, *place, *keys, clock, random) : acceptOlderStore(directory, *place, *keys, random)));
}

int backup(const QString &directory, const QString &to, const QString &keyFile)
{
    const auto text = readFile(keyFile);
    const auto key = text ? recoveryPublicFrom(*text) : std::nullopt;
    if (!key)
        return told({{Q("error"), keyFile + Q(" is no recovery key")}});
    if (recoverySecretFrom(*text))
        return told({{Q("error"), keyFile + Q(" is the secret half; it does not belong on the server. A backup needs recovery.public")}});
    // The server has a working directory of its own.
    const QString target = QFileInfo(to).absoluteFilePath();
    const QJsonObject order{{Q("order"), Q("backup")}, {Q("to"), target}, {Q("recovery"), QString::fromLatin1(key->toBase64())}};
    return told(askOrDo(directory, order, [&](CentreLedger &) {
        SystemClock clock;
        SystemRandom random;
        const auto files = KeyFiles::open(directory);
        return files ? makeBackup({directory, *storePlace(directory), target, *key}, *files, clock, random) : Result<QJsonObject>(files.refusal());
    }));
}

/** Changes the keys of a stopped centre, and makes a backup by them: every one from before would bring the old ones back. */
int rotate(const QString &directory, const QString &to, const QString &keyFile)
{
    SystemRandom random;
    if (!crypto::initialise())
        return failed(Q("no randomness can be had"));
    if (askRunningServer(directory, {{Q("order"), Q("status")}}))
        return told({{Q("error"), Q("a server runs on %1: stop it first").arg(directory)}});
    // Looked at before anything is changed: without a backup afterwards a broken disk would bring the old keys back.
    const auto text = readFile(keyFile);
    if (!text || !recoveryPublicFrom(*text) || recoverySecretFrom(*text))
        return told({{Q("error"), keyFile + Q(" is not the public half of a recovery key")}});
    if (QFile::exists(to))
        return told({{Q("error"), to + Q(" exists already; a backup never takes another one's place")}});
    const auto place = storePlace(directory);
    if (!place)
        return told(answerOf(place.refusal()));
    if (*place == storePath(directory) && !QFile::exists(*place))
        return told(answerOf(noStore(directory)));
    const auto done = changeKeys(directory, *place, random);
    if (const int ended = told(answerOf(done)))
        return ended;
    logLine("keys_changed", {{"secret", done->value(Q("secret_changed")).toBool() ? Q("yes") : Q("no")}});
    return backup(directory, to, keyFile);
}

int restore(const QString &directory, const QString &from, const QString &keyFile)
{
    SystemRandom random;
    const auto key = readFile(keyFile);
    return key ? told(answerOf(restoreBackup({from, *key, directory}, random))) : told({{Q("error"), Q("cannot read ") + keyFile}});
}

} // namespace

std::optional<int> runKeeping(const QString &command, const QStringList &arguments)
{
    static const QMap<QString, QStringList> needed{{Q("verify"), {}}, {Q("audit"), {Q("data")}}, {Q("recovery-key"), {Q("make")}},
                                                   {Q("backup"), {Q("data"), Q("to"), Q("recovery-key")}},
                                                   {Q("restore"), {Q("data"), Q("from"), Q("recovery-key")}},
                                                   {Q("migrate"), {Q("data"), Q("to")}},
                                                   {Q("analysis"), {Q("data"), Q("from"), Q("to")}},
                                                   {Q("sign-calendar"), {Q("data"), Q("from"), Q("edition"), Q("to")}},
                                                   {Q("reseal"), {Q("data")}}, {Q("accept-older"), {Q("data")}},
                                                   {Q("secret"), {Q("data")}}, {Q("rotate"), {Q("data"), Q("to"), Q("recovery-key")}}};
    // Said by a person, so that no script does it by chance.
    static const QMap<QString, QString> vows{{Q("reseal"), Q("trusting-the-rows")}, {Q("accept-older"), Q("despite-loss")}};
    if (!needed.contains(command))
        return std::nullopt;
    QCommandLineParser parser;
    QStringList known = needed.value(command);
    if (command == Q("verify"))
        known = {Q("data"), Q("from"), Q("recovery-key")};
    if (command == Q("secret"))
        known << Q("to") << Q("at");
    if (command == Q("audit"))
        known << Q("heads") << Q("restored");
    if (command == Q("analysis"))
        known << Q("region");
    for (const QString &name : std::as_const(known))
        parser.addOption({name, {}, Q("value")});
    if (vows.contains(command))
        parser.addOption(QCommandLineOption(vows.value(command)));
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    QStringList positional = parser.positionalArguments();
    if (command == Q("audit") && (positional.isEmpty() || positional.takeFirst() != Q("verify")))
        return wrong(Q("audit knows one order: audit verify"));
    if (!positional.isEmpty())
        return wrong(Q("unexpected argument: ") + positional.constFirst());
    for (const QString &name : needed.value(command)) {
        if (parser.value(name).isEmpty())
            return wrong(Q("--%1 is needed").arg(name));
    }
    if (vows.contains(command) && !parser.isSet(vows.value(command)))
        return wrong(Q("this is for a person who has looked and decided: --%1 is needed").arg(vows.value(command)));
    const auto value = [&parser, &known](const char *name) { return known.contains(Q(name)) ? parser.value(Q(name)) : QString(); };
    if (command == Q("verify") && value("data").isEmpty() == value("from").isEmpty())
        return wrong(Q("--data DIR or --from FILE is needed"));
    if (command == Q("verify"))
        return verify(value("data"), value("from"), value("recovery-key"));
    if (command == Q("audit")) {
        const QStringList restored = parser.values(Q("restored"));
        for (const QString &epoch : restored) {
            if (QUuid::fromString(epoch).isNull())
                return wrong(Q("--restored is an epoch, as a run without it names it"));
        }
        return verify(value("data"), {}, {}, value("heads"), QJsonArray::fromStringList(restored));
    }
    if (vows.contains(command))
        return decide(command, value("data"));
    if (command == Q("sign-calendar"))
        return signCalendar(value("data"), value("from"), value("edition"), value("to"));
    if (command == Q("analysis"))
        return analysis(value("data"), value("from"), value("to"), parser.isSet(Q("region")) ? value("region") : Q("65"));
    if (command == Q("recovery-key"))
        return makeRecoveryKey(value("make"));
    if (command == Q("migrate")) {
        SystemRandom random;
        return told(answerOf(migrateLedger(QFileInfo(value("data")).absoluteFilePath(), value("to"), random)));
    }
    if (command == Q("secret")) {
        if (!value("to").isEmpty() && !value("at").isEmpty())
            return wrong(Q("--to moves the secret there, --at says that it lies there: one of them"));
        return crypto::initialise() ? told(answerOf(placeSecret(value("data"), value("to"), value("at")))) : failed(Q("no randomness can be had"));
    }
    if (command == Q("rotate"))
        return rotate(value("data"), value("to"), value("recovery-key"));
    if (command == Q("backup"))
        return backup(value("data"), value("to"), value("recovery-key"));
    return restore(value("data"), value("from"), value("recovery-key"));
}

} // namespace hall
