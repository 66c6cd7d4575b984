// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/readingreport.h"

#include "domain/clocks.h"
#include "ledger/centreledger.h"
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

constexpr int LeastTold = 5; ///< of what tells how many accusations there are (P-07)

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

QSet<OfficerId> disciplineOf(CentreLedger &ledger)
{
    QSet<OfficerId> found;
    const QList<OfficerId> officers = ledger.officers();
    for (const OfficerId &id : officers) {
        const auto officer = ledger.officerOf(id);
        const bool disciplines = officer && std::any_of(officer->appointments.begin(), officer->appointments.end(),
                                                        [](const Appointment &one) { return one.roles.contains(Role::Discipline); });
        if (disciplines)
            found.insert(id);
    }
    return found;
}

Result<QJsonObject> readOn(const CentreSnapshot &snapshot, const ReadingBudget &budget, QDate day, const QSet<OfficerId> &discipline)
{
    struct Reader
    {
        QString name;
        QDateTime namedAt;
        DayOfReading read;
        bool ofAccusations = false;

        QJsonValue told(int sum) const { return ofAccusations && sum < LeastTold ? QJsonValue() : QJsonValue(sum); }
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
        reader.ofAccusations = reader.ofAccusations || held.entry->window == DisciplineRoom || discipline.contains(held.entry->officer);
    });
    if (!all)
        return refused(Q("the record of reading cannot be read"));
    QList<Reader> sorted = readers.values();
    std::sort(sorted.begin(), sorted.end(), [](const Reader &one, const Reader &other) {
        const int cases = one.told(one.read.cases()).toInt(0);
        const int others = other.told(other.read.cases()).toInt(0);
        return cases != others ? cases > others : one.name < other.name;
    });
    QJsonArray officers;
    for (const Reader &one : std::as_const(sorted)) {
        QJsonObject told{{Q("cases"), one.told(one.read.cases())}};
        for (const auto &[name, act] : {std::pair("opened", AccessAct::Opened), std::pair("unmasked", AccessAct::Unmasked), std::pair("printed", AccessAct::Printed),
                                        std::pair("exported", AccessAct::Exported), std::pair("searched", AccessAct::IdentitySearched)})
            told.insert(Q(name), one.told(one.read.of(act)));
        const bool silent = std::all_of(told.begin(), told.end(), [](const QJsonValue &sum) { return sum.isNull(); });
        if (silent && !one.read.isBeyond(budget))
            continue;
        told.insert(Q("name"), one.name);
        told.insert(Q("beyond"), one.read.isBeyond(budget));
        officers.append(told);
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
