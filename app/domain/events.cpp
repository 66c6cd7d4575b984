// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/events.h"

#include "domain/result.h"

namespace hall {

namespace {

struct Kind
{
    EventKind kind;
    Stratum stratum;
    const char *name;
};

constexpr Kind Kinds[] = {
    {EventKind::CaseFiled, Stratum::Routing, "case_filed"},
    {EventKind::MatterDescribed, Stratum::Content, "matter_described"},
    {EventKind::PartiesIdentified, Stratum::Identity, "parties_identified"},
    {EventKind::CaseScreened, Stratum::Routing, "case_screened"},
    {EventKind::GuidedElsewhere, Stratum::Routing, "guided_elsewhere"},
    {EventKind::CaseTransferred, Stratum::Routing, "case_transferred"},
    {EventKind::TransferAccepted, Stratum::Routing, "transfer_accepted"},
    {EventKind::TransferObjected, Stratum::Routing, "transfer_objected"},
    {EventKind::TransferRecalled, Stratum::Routing, "transfer_recalled"},
    {EventKind::MatterCorrected, Stratum::Content, "matter_corrected"},
    {EventKind::PartyCorrected, Stratum::Identity, "party_corrected"},
    {EventKind::Explained, Stratum::Content, "explained"},
    {EventKind::NoteAdded, Stratum::Content, "note_added"},
    {EventKind::PapersReceived, Stratum::Content, "papers_received"},
    {EventKind::NoticePrinted, Stratum::Routing, "notice_printed"},
    {EventKind::CaseClosed, Stratum::Routing, "case_closed"},
    {EventKind::StepTaken, Stratum::Routing, "step_taken"},
    {EventKind::StepDescribed, Stratum::Content, "step_described"},
    {EventKind::StepPeople, Stratum::Identity, "step_people"},
    {EventKind::ReceptionPlanned, Stratum::Routing, "reception_planned"},
    {EventKind::ReceptionBooked, Stratum::Routing, "reception_booked"},
    {EventKind::ReceptionFreed, Stratum::Routing, "reception_freed"},
    {EventKind::ReceptionCalledOff, Stratum::Routing, "reception_called_off"},
    {EventKind::ReceptionChanged, Stratum::Routing, "reception_changed"},
    {EventKind::OfficerAppointed, Stratum::Routing, "officer_appointed"},
    {EventKind::CaseErased, Stratum::Routing, "case_erased"},
};

const Kind &rowOf(EventKind kind)
{
    return Kinds[static_cast<int>(kind) - 1];
}

} // namespace

EventKind kindOf(const EventBody &body)
{
    return match(
        body, [](const CaseFiled &) { return EventKind::CaseFiled; },
        [](const MatterDescribed &) { return EventKind::MatterDescribed; },
        [](const PartiesIdentified &) { return EventKind::PartiesIdentified; },
        [](const CaseScreened &) { return EventKind::CaseScreened; },
        [](const GuidedElsewhere &) { return EventKind::GuidedElsewhere; },
        [](const CaseTransferred &) { return EventKind::CaseTransferred; },
        [](const TransferAccepted &) { return EventKind::TransferAccepted; },
        [](const TransferObjected &) { return EventKind::TransferObjected; },
        [](const TransferRecalled &) { return EventKind::TransferRecalled; },
        [](const MatterCorrected &) { return EventKind::MatterCorrected; },
        [](const PartyCorrected &) { return EventKind::PartyCorrected; },
        [](const Explained &) { return EventKind::Explained; }, [](const NoteAdded &) { return EventKind::NoteAdded; },
        [](const PapersReceived &) { return EventKind::PapersReceived; },
        [](const NoticePrinted &) { return EventKind::NoticePrinted; },
        [](const CaseClosed &) { return EventKind::CaseClosed; }, [](const StepTaken &) { return EventKind::StepTaken; },
        [](const StepDescribed &) { return EventKind::StepDescribed; }, [](const StepPeople &) { return EventKind::StepPeople; },
        [](const ReceptionPlanned &) { return EventKind::ReceptionPlanned; }, [](const ReceptionBooked &) { return EventKind::ReceptionBooked; },
        [](const ReceptionFreed &) { return EventKind::ReceptionFreed; },
        [](const ReceptionCalledOff &) { return EventKind::ReceptionCalledOff; },
        [](const ReceptionChanged &) { return EventKind::ReceptionChanged; },
        [](const OfficerAppointed &) { return EventKind::OfficerAppointed; }, [](const CaseErased &) { return EventKind::CaseErased; });
}

Stratum stratumOf(EventKind kind)
{
    return rowOf(kind).stratum;
}

QString kindName(EventKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

std::optional<EventKind> eventKindFrom(int number)
{
    for (const Kind &kind : Kinds) {
        if (static_cast<int>(kind.kind) == number)
            return kind.kind;
    }
    return std::nullopt;
}

} // namespace hall
