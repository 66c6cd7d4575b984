// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sealederasure.h"

namespace hall {

namespace {

constexpr char Certificate[] = "window-23"; ///< no paper of it lies anywhere: the event is the record

} // namespace

std::optional<ErasureDecision> erasureDecided(const CaseFile &file)
{
    const StepRecord *asked = lastOf(file, Step::ErasureAsked);
    const StepRecord *agreed = lastOf(file, Step::ErasureAgreed);
    if (!file.sealed() || file.state != CaseState::Archived || !asked || !agreed || asked->officer == agreed->officer)
        return std::nullopt;
    return ErasureDecision{asked->officer, agreed->officer};
}

std::optional<CaseErased> sealedErasureDue(const CaseFile &file, const RetentionTable &table, QDate today)
{
    const auto decided = erasureDecided(file);
    const auto due = decided ? dueOn(file, table) : std::nullopt;
    if (!due || today < *due)
        return std::nullopt;
    return CaseErased{retentionClassOf(file, table).code, QString::fromLatin1(Certificate), decided->by, decided->second};
}

} // namespace hall
