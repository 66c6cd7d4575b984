// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/analyst.h"

#include "domain/mattertypes.h"
#include "ledger/centresnapshot.h"
#include "server/files.h"
#include "server/storeplace.h"
#include "sync/wire.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

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

/** The rows of the pack: as the hall's own tables have them, but for the room where nobody is counted (P-07). */
const AnalysisRows &tableRows()
{
    static const AnalysisRows rows = [] {
        AnalysisRows made;
        const auto types = MatterTypes::fromJson(readFile(Q(":/hall/matter-types.json")).value_or(QByteArray()));
        const auto windows = WindowRegistry::fromJson(readFile(Q(":/hall/windows.json")).value_or(QByteArray()));
        for (const MatterType &type : types ? types->list() : QList<MatterType>())
            made.types << type.code;
        for (const ServiceWindow &window : windows ? windows->windows() : QList<ServiceWindow>()) {
            if (window.number != DisciplineRoom)
                made.windows << window.number;
        }
        return made;
    }();
    return rows;
}

} // namespace

std::optional<Analysis> analyse(const CentreSnapshot &snapshot, const Laws &laws, QDate from, QDate to, const QDateTime &now, const std::atomic<bool> &stop)
{
    QList<AnalysisFact> facts;
    const bool all = snapshot.visitCases([&](const CaseFile &file) {
        // No clock of an accusation is looked at, either.
        const auto fact = file.sealed() ? std::nullopt : analysisFact(file, file.open() ? clocksOf(file, laws.periods(), now) : QList<RunningClock>());
        if (fact)
            facts << *fact;
        return !stop;
    });
    if (!all)
        return std::nullopt;
    return analysisOf(facts, tableRows(), from, to, legalDate(now));
}

Result<QJsonObject> analyseStore(const QString &data, const QString &region, QDate from, QDate to, const QDateTime &now)
{
    const auto laws = Laws::read(region, data);
    if (!laws)
        return laws.refusal();
    const auto place = storePlace(data);
    if (!place)
        return place.refusal();
    if (*place == storePath(data) && !QFile::exists(*place))
        return refused(Q("no store in ") + data);
    SystemRandom random;
    const auto keys = openStoreKeys(data, random, *place);
    if (!keys)
        return keys.refusal();
    const auto snapshot = CentreSnapshot::open(*place, keys->storeKey, true);
    if (!snapshot)
        return snapshot.refusal();
    const std::atomic<bool> never = false;
    const auto made = analyse(*snapshot.value(), *laws, from, to, now, never);
    return made ? Result<QJsonObject>(QJsonDocument::fromJson(wire::encode(*made)).object()) : refused(Q("the ledger cannot be read"));
}

Analyst::Answer Analyst::make(QDate from, QDate to, const QDateTime &now) const
{
    const auto snapshot = CentreSnapshot::open(m_store, m_storeKey);
    const auto made = snapshot ? analyse(*snapshot.value(), m_laws, from, to, now, m_ending) : std::nullopt;
    return made ? Answer{200, "", wire::encode(*made)} : Answer{503, "store_failed", {}};
}

void Analyst::ask(QDate from, QDate to, const QDateTime &now, std::function<void(const Answer &)> done)
{
    if (!isAnalysisPeriod(from, to, legalDate(now)))
        return done({400, "bad_period", {}});
    const bool begun = m_chores.begin([this, from, to, now, done] {
        const Answer answer = make(from, to, now);
        return [done, answer] { done(answer); };
    });
    if (!begun)
        done({503, "busy", {}});
}

} // namespace hall
