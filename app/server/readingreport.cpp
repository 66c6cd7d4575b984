// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/readingreport.h"

#include "domain/clocks.h"
#include "server/commandline.h"
#include "server/files.h"
#include "server/saying.h"
#include "server/server.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

} // namespace

namespace reading {

Result<ReadingBudget> budgetFor(const QString &directory)
{
    const QString own = QDir(directory).filePath(Q("reading-budget.json"));
    const bool has = QFile::exists(own);
    const auto json = readFile(has ? own : Q(":/hall/reading-budget.json"));
    const auto budget = json ? ReadingBudget::fromJson(*json) : Result<ReadingBudget>(refused({}));
    return budget ? budget : Result<ReadingBudget>(refused((has ? own : Q("reading-budget.json")) + Q(" is no reading budget that can be read")));
}

Result<QJsonObject> readOn(const CentreSnapshot &snapshot, const ReadingBudget &budget, QDate day)
{
    struct Reader
    {
        QString name;
        QDateTime namedAt;
        DayOfReading read;
    };
    QHash<OfficerId, Reader> readers;
    int unreadable = 0;
    // Nothing counts for a day that was received before it.
    const bool all = snapshot.visitAccessSince(beginningOf(day).toMSecsSinceEpoch(), [&](const HeldAccess &held) {
        if (!held.entry) {
            unreadable += legalDate(held.received) == day ? 1 : 0;
            return;
        }
        if (readingDay(*held.entry, held.received) != day)
            return;
        Reader &reader = readers[held.entry->officer];
        if (reader.name.isEmpty() || held.entry->at > reader.namedAt) {
            reader.name = held.entry->officerName;
            reader.namedAt = held.entry->at;
        }
        reader.read.add(*held.entry);
    });
    if (!all)
        return refused(Q("the record of reading cannot be read"));
    QList<Reader> sorted = readers.values();
    std::sort(sorted.begin(), sorted.end(), [](const Reader &one, const Reader &other) {
        return one.read.cases() != other.read.cases() ? one.read.cases() > other.read.cases() : one.name < other.name;
    });
    QJsonArray officers;
    for (const Reader &one : std::as_const(sorted)) {
        officers.append(QJsonObject{{Q("name"), one.name}, {Q("cases"), one.read.cases()}, {Q("opened"), one.read.of(AccessAct::Opened)},
                                    {Q("unmasked"), one.read.of(AccessAct::Unmasked)}, {Q("printed"), one.read.of(AccessAct::Printed)},
                                    {Q("exported"), one.read.of(AccessAct::Exported)}, {Q("searched"), one.read.of(AccessAct::IdentitySearched)},
                                    {Q("beyond"), one.read.isBeyond(budget)}});
    }
    return QJsonObject{{Q("day"), day.toString(Qt::ISODate)}, {Q("officers"), officers}, {Q("unreadable"), unreadable},
                       {Q("budget"), QJsonObject{{Q("cases"), budget.cases}, {Q("unmasked"), budget.unmasked}, {Q("searched"), budget.searched}}}};
}

} // namespace reading

std::optional<int> runAccess(const QString &command, const QStringList &arguments)
{
    if (command != Q("access"))
        return std::nullopt;
    QCommandLineParser parser;
    parser.addOptions({{Q("data"), {}, Q("dir")}, {Q("day"), {}, Q("day")}});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(Q("unexpected argument: ") + parser.positionalArguments().constFirst());
    if (parser.value(Q("data")).isEmpty())
        return wrong(Q("--data DIR is needed"));
    const QDate day = QDate::fromString(parser.value(Q("day")), Qt::ISODate);
    if (!day.isValid())
        return wrong(Q("--day is needed, a day like 2026-11-26"));
    const auto answer = askRunningServer(parser.value(Q("data")), {{Q("order"), command}, {Q("day"), day.toString(Qt::ISODate)}});
    if (!answer)
        return failed(Q("no server runs on ") + parser.value(Q("data")));
    if (answer->contains(Q("error")))
        return failed(answer->value(Q("error")).toString());
    std::printf("%s\n", QJsonDocument(*answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace hall
