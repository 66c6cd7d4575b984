// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sealederasure.h"

#include "domain/clocks.h"

namespace hall {

namespace {

/** No paper of it lies anywhere: the event is the record. At most 60 characters, see eventcodec.cpp. */
QString certificate(int years, QDate over, QDate due)
{
    return QStringLiteral("window-23 years=%1 over=%2 due=%3").arg(years).arg(over.toString(Qt::ISODate), due.toString(Qt::ISODate));
}

/** Null when the centre cannot say. */
QDate heardOn(const StepRecord *step, const HeardAt &heardAt)
{
    const QDateTime heard = step && heardAt ? heardAt(step->id) : QDateTime();
    return heard.isValid() ? legalDate(heard) : QDate();
}

} // namespace

std::optional<ErasureDecision> erasureDecided(const CaseFile &file)
{
    const StepRecord *asked = lastOf(file, Step::ErasureAsked);
    const StepRecord *agreed = lastOf(file, Step::ErasureAgreed);
    if (!file.sealed() || file.state != CaseState::Archived || !asked || !agreed || asked->officer == agreed->officer)
        return std::nullopt;
    return ErasureDecision{asked->officer, agreed->officer};
}

std::optional<CaseErased> sealedErasureDue(const CaseFile &file, const RetentionTable &table, QDate today, const HeardAt &heardAt)
{
    const auto decided = erasureDecided(file);
    const auto years = decided ? table.yearsOf(file) : std::nullopt;
    if (!years)
        return std::nullopt;
    const QDate archived = heardOn(lastOf(file, Step::CaseArchived), heardAt);
    const QDate agreed = heardOn(lastOf(file, Step::ErasureAgreed), heardAt);
    const auto over = archived.isValid() && agreed.isValid() ? table.dueOn(file, archived) : std::nullopt;
    if (!over)
        return std::nullopt;
    const QDate due = qMax(*over, agreed.addDays(ErasureNoticeDays + 1));
    if (today < due)
        return std::nullopt;
    return CaseErased{retentionClassOf(file, table).code, certificate(*years, *over, due), decided->by, decided->second};
}

} // namespace hall
