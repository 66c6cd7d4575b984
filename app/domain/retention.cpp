// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention.h"

#include "domain/clocks.h"
#include "domain/endings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace hall {

namespace {

constexpr int MostYears = 200;
constexpr qsizetype LongestCode = 40;

QString K(const char *key)
{
    return QString::fromLatin1(key);
}

template <typename Value>
struct Named
{
    const char *name;
    Value value;
};
constexpr Named<Category> Categories[] = {{"claim", Category::Claim}, {"suggestion", Category::Suggestion}, {"accusation", Category::Accusation}};
constexpr Named<Track> Tracks[] = {{"petition", Track::Petition}, {"dispute", Track::Dispute}};
constexpr Named<Outcome> Outcomes[] = {{"mediated_in_writing", Outcome::MediatedInWriting}, {"mediated_orally", Outcome::MediatedOrally}, {"settled", Outcome::Settled},
                                       {"supported", Outcome::Supported}, {"explained", Outcome::Explained}, {"not_supported", Outcome::NotSupported},
                                       {"imported_to_legal_path", Outcome::ImportedToLegalPath}, {"withdrawn", Outcome::Withdrawn}, {"terminated", Outcome::Terminated},
                                       {"sent_upward", Outcome::SentUpward}, {"guided", Outcome::Guided}, {"aided", Outcome::Aided},
                                       {"handled_by_law", Outcome::HandledByLaw}, {"other", Outcome::Other}};

/** False when a name is none of \a known. */
template <typename Value, size_t Count>
bool readSet(const QJsonObject &object, const char *key, const Named<Value> (&known)[Count], QSet<Value> *into)
{
    if (!object.contains(K(key)))
        return true;
    const QJsonArray names = object.value(K(key)).toArray();
    for (const QJsonValue &name : names) {
        const auto found = std::find_if(std::begin(known), std::end(known), [&](const Named<Value> &one) { return name.toString() == QLatin1String(one.name); });
        if (found == std::end(known))
            return false;
        into->insert(found->value);
    }
    return !into->isEmpty();
}

bool readNumber(const QJsonObject &object, const char *key, int most, int *into)
{
    if (!object.contains(K(key)))
        return true;
    *into = object.value(K(key)).toInt(-1);
    return *into >= 1 && *into <= most;
}

bool isUnconditional(const RetentionClass &one)
{
    return one.categories.isEmpty() && one.tracks.isEmpty() && one.outcomes.isEmpty() && one.leastLevel == 0 && one.leastHeadcount == 0;
}

bool fits(const RetentionClass &one, const CaseFile &file)
{
    return (one.categories.isEmpty() || one.categories.contains(file.category)) && (one.tracks.isEmpty() || one.tracks.contains(file.track))
           && (one.outcomes.isEmpty() || (file.outcome && one.outcomes.contains(*file.outcome))) && file.level >= one.leastLevel
           && file.headcount >= one.leastHeadcount;
}

std::optional<RetentionClass> classFrom(const QJsonObject &object)
{
    RetentionClass read;
    read.code = object.value(K("code")).toString();
    read.basis = object.value(K("basis")).toString();
    const QJsonObject names = object.value(K("names")).toObject();
    for (const char *language : {"zh_CN", "en", "ug", "kk_Arab"})
        read.names.insert(K(language), names.value(K(language)).toString());
    bool good = !read.code.isEmpty() && read.code.size() <= LongestCode && !read.basis.isEmpty() && !read.names.values().contains(QString());
    // Left out by mistake is not the same as for ever: it is said.
    const QJsonValue years = object.value(K("years"));
    good = good && !years.isUndefined();
    if (!years.isNull() && !years.isUndefined()) {
        read.years = years.toInt(-1);
        good = good && *read.years >= 1 && *read.years <= MostYears;
    }
    good = good && readSet(object, "categories", Categories, &read.categories) && readSet(object, "tracks", Tracks, &read.tracks)
           && readSet(object, "outcomes", Outcomes, &read.outcomes) && readNumber(object, "least_level", 3, &read.leastLevel)
           && readNumber(object, "least_headcount", 100'000, &read.leastHeadcount);
    return good ? std::optional(read) : std::nullopt;
}

/** What the person chose who archived it; a choice of 0 is none. */
struct Chosen
{
    bool permanent = false;
    int years = 0;
};
Chosen chosenBy(const StepRecord &archived)
{
    switch (static_cast<Retention>(archived.facts.choice)) {
    case Retention::TenYears: return {false, 10};
    case Retention::ThirtyYears: return {false, 30};
    case Retention::Permanent: return {true, 0};
    }
    return {};
}

/** A transfer, a dispute, a supervision or a task that nobody has ended: the case is still somebody's work. */
bool hasOpen(const CaseFile &file)
{
    constexpr int OfWork = static_cast<int>(Attention::Supervised) | static_cast<int>(Attention::Tabled) | static_cast<int>(Attention::Task)
                           | static_cast<int>(Attention::WithCoordinator) | static_cast<int>(Attention::Disputed) | static_cast<int>(Attention::OnCallLate);
    CaseFile asEnded = file; // of an archived case nobody is reminded any more
    asEnded.state = CaseState::Closed;
    return file.pending || isDisputed(file) || !file.helpers.isEmpty() || !file.joined.isEmpty() || !file.carriedBy.isNull() || (attentionOf(asEnded, {}) & OfWork) != 0
           || awaits(file, Step::PathImported, Step::PathResult) || awaits(file, Step::ProposalMade, Step::ProposalAnswered);
}

} // namespace

Result<RetentionTable> RetentionTable::fromJson(const QByteArray &json)
{
    const Refusal unreadable{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("retention")}}};
    RetentionTable table;
    QSet<QString> codes;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    // A schedule from before may say nothing of it; what is there is a period. A year is more than the six months that are asked for.
    if (object.contains(K("access_years"))) {
        int years = 0;
        if (!readNumber(object, "access_years", MostYears, &years))
            return unreadable;
        table.m_accessYears = years;
    }
    const QJsonArray classes = object.value(K("classes")).toArray();
    for (const QJsonValue &value : classes) {
        const auto read = classFrom(value.toObject());
        if (!read || codes.contains(read->code))
            return unreadable;
        codes.insert(read->code);
        table.m_classes << *read;
    }
    if (table.m_classes.isEmpty() || !isUnconditional(table.m_classes.last()))
        return unreadable;
    return table;
}

const RetentionClass &RetentionTable::classOf(const CaseFile &file) const
{
    return *std::find_if(m_classes.begin(), m_classes.end(), [&file](const RetentionClass &one) { return fits(one, file); });
}

std::optional<int> RetentionTable::yearsOf(const CaseFile &file) const
{
    const StepRecord *archived = lastOf(file, Step::CaseArchived);
    const Chosen chosen = archived ? chosenBy(*archived) : Chosen();
    const std::optional<int> years = classOf(file).years;
    return years && !chosen.permanent ? std::optional(qMax(*years, chosen.years)) : std::nullopt;
}

std::optional<QDate> RetentionTable::dueOn(const CaseFile &file, QDate heard) const
{
    const StepRecord *archived = lastOf(file, Step::CaseArchived);
    const std::optional<int> years = yearsOf(file);
    if (!archived || !years || file.state != CaseState::Archived || file.updateNeeded || hasOpen(file))
        return std::nullopt;
    const QDate stated = archived->facts.on.isValid() ? archived->facts.on : legalDate(archived->at);
    const QDate day = heard.isValid() ? qMax(stated, heard) : stated;
    // addYears() gives the last day of a February that has no 29th.
    return day.addYears(*years).addDays(1);
}

std::optional<QDate> RetentionTable::accessDueUntil(QDate today) const
{
    if (!m_accessYears)
        return std::nullopt;
    // Of a day at the end of February the corresponding one may be another than looking back from today tells.
    QDate day = today.addYears(-*m_accessYears).addDays(1);
    while (day.addYears(*m_accessYears) >= today)
        day = day.addDays(-1);
    return day;
}

} // namespace hall
