// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformcheck.h"

#include "domain/decide.h"

#include <QtCore/QTimeZone>

namespace hall {

namespace {

constexpr int MostRefusals = 60;

/** Asks the rules with a seat and a moment that nothing is wrong with. */
std::optional<Refusal> against(const FileCase &order, QDate today)
{
    Circumstances now;
    now.now = QDateTime(today, QTime(2, 0), QTimeZone::utc()); // ten o'clock in Beijing
    now.officer = OfficerId(QUuid::createUuid());
    now.officerName = QStringLiteral("-");
    now.window = FrontDesk;
    now.file = CaseId(QUuid::createUuid());
    for (int i = 0; i < MaxEventsPerOrder; ++i)
        now.eventIds << EventId(QUuid::createUuid());
    const Result<Events> events = decide(CaseFile(), order, now);
    return events ? std::nullopt : std::optional<Refusal>(events.refusal());
}

QString fieldOf(const Refusal &refusal)
{
    return refusal.facts.value(QStringLiteral("field")).toString();
}

/** A value that nothing can be against. */
const QString &harmless()
{
    static const QString text = QStringLiteral("-");
    return text;
}

bool mendParty(FileCase &order, const QString &field)
{
    const int index = field.isEmpty() ? -1 : field.back().digitValue() - 1;
    if (index < 0 || index >= order.representatives.size())
        return false;
    Party &party = order.representatives[index];
    const QString what = field.chopped(1);
    if (what == QStringLiteral("name"))
        party.name = {{}, harmless()};
    else if (what == QStringLiteral("document_number"))
        party.document = {};
    else if (what == QStringLiteral("address"))
        party.address = {{}, harmless()};
    else if (what == QStringLiteral("phone"))
        party.phone = {{}, harmless()};
    else if (what == QStringLiteral("guardian"))
        party.guardian = {{}, harmless()};
    else if (what == QStringLiteral("guardian_relation"))
        party.guardianRelation = harmless();
    else
        return false;
    return true;
}

bool mendField(FileCase &order, const QString &field)
{
    const QPair<QString, Stated *> stated[] = {{QStringLiteral("subject"), &order.matter.subject},
                                               {QStringLiteral("place"), &order.matter.place},
                                               {QStringLiteral("facts"), &order.matter.facts},
                                               {QStringLiteral("request"), &order.matter.request}};
    for (const auto &[name, value] : stated) {
        if (name == field) {
            *value = {harmless(), {}};
            return true;
        }
    }
    if (field == QStringLiteral("prior_handling"))
        order.matter.priorHandling.clear();
    else if (field == QStringLiteral("respondent_unit"))
        order.respondentUnit.clear();
    else if (field == QStringLiteral("evidence"))
        order.matter.evidence.clear();
    else
        return mendParty(order, field);
    return true;
}

bool mend(FileCase &order, const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::FieldMissing:
    case RefusalCode::GuardianMissing:
    case RefusalCode::FieldTooLong:
    case RefusalCode::FieldNotReadable:
        return mendField(order, fieldOf(refusal));
    case RefusalCode::HeadcountTooSmall:
        order.headcount = static_cast<int>(order.representatives.size());
        return true;
    case RefusalCode::PrivacyNoticeNotShown:
        order.privacyNoticeShown = true;
        return true;
    case RefusalCode::OralRecordNotReadBack:
        order.readBack = true;
        return true;
    default:
        return false;
    }
}

} // namespace

QList<Refusal> everythingAgainst(FileCase order, QDate today)
{
    order.code = CaseCode::mint(QStringLiteral("000000"), QDate(2026, 1, 5), 1, 1);
    QList<Refusal> all;
    while (all.size() < MostRefusals) {
        const std::optional<Refusal> refusal = against(order, today);
        if (!refusal)
            break;
        all << *refusal;
        if (!mend(order, *refusal))
            break;
    }
    return all;
}

QString controlOf(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::PrivacyNoticeNotShown: return QStringLiteral("privacyShown");
    case RefusalCode::OralRecordNotReadBack: return QStringLiteral("readBack");
    case RefusalCode::HeadcountTooSmall: return QStringLiteral("headcount");
    case RefusalCode::AtAccusedUnit: return QStringLiteral("respondentUnit");
    default: break;
    }
    // The rules' snake_case is the form's camelCase.
    QString name;
    bool upper = false;
    const QString field = fieldOf(refusal);
    for (const QChar c : field) {
        if (c == u'_') {
            upper = true;
            continue;
        }
        name += upper ? c.toUpper() : c;
        upper = false;
    }
    return name;
}

QString ruleNameOf(const QString &control)
{
    QString name;
    for (const QChar c : control) {
        if (c.isUpper())
            name += QLatin1Char('_');
        name += c.toLower();
    }
    return name;
}

} // namespace hall
