// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refusal.h"

namespace hall {

namespace {

struct Named
{
    RefusalCode code;
    const char *name;
};

constexpr Named Names[] = {
    {RefusalCode::FieldMissing, "field_missing"},
    {RefusalCode::FieldTooLong, "field_too_long"},
    {RefusalCode::FieldNotReadable, "field_not_readable"},
    {RefusalCode::TooManyRepresentatives, "too_many_representatives"},
    {RefusalCode::HeadcountTooSmall, "headcount_too_small"},
    {RefusalCode::PrivacyNoticeNotShown, "privacy_notice_not_shown"},
    {RefusalCode::GuardianMissing, "guardian_missing"},
    {RefusalCode::OralRecordNotReadBack, "oral_record_not_read_back"},
    {RefusalCode::ReasonMissing, "reason_missing"},
    {RefusalCode::BasisMissing, "basis_missing"},
    {RefusalCode::NothingChanged, "nothing_changed"},
    {RefusalCode::CaseUnknown, "case_unknown"},
    {RefusalCode::CaseExistsAlready, "case_exists_already"},
    {RefusalCode::CaseClosed, "case_closed"},
    {RefusalCode::CaseErased, "case_erased"},
    {RefusalCode::NotOwner, "not_owner"},
    {RefusalCode::NotReceiver, "not_receiver"},
    {RefusalCode::NotSender, "not_sender"},
    {RefusalCode::TransferPending, "transfer_pending"},
    {RefusalCode::NoTransferPending, "no_transfer_pending"},
    {RefusalCode::TransferToOwner, "transfer_to_owner"},
    {RefusalCode::NotWithLaptop, "not_with_laptop"},
    {RefusalCode::NotOnLaptop, "not_on_laptop"},
    {RefusalCode::WindowMoved, "window_moved"},
    {RefusalCode::WindowUnknown, "window_unknown"},
    {RefusalCode::AccusationSealed, "accusation_sealed"},
    {RefusalCode::AtAccusedUnit, "at_accused_unit"},
    {RefusalCode::ToAccusedUnit, "to_accused_unit"},
    {RefusalCode::NotTheAuthor, "not_the_author"},
    {RefusalCode::OutcomeMissing, "outcome_missing"},
    {RefusalCode::StateDoesNotAllow, "state_does_not_allow"},
    {RefusalCode::PathMissing, "path_missing"},
    {RefusalCode::TrackDoesNotAllow, "track_does_not_allow"},
    {RefusalCode::SimpleNotAllowed, "simple_not_allowed"},
    {RefusalCode::DeclarationMissing, "declaration_missing"},
    {RefusalCode::DayNotPossible, "day_not_possible"},
    {RefusalCode::DeadlinePassed, "deadline_passed"},
    {RefusalCode::RightStillOpen, "right_still_open"},
    {RefusalCode::NotYetDone, "not_yet_done"},
    {RefusalCode::DoneAlready, "done_already"},
    {RefusalCode::Exhausted, "exhausted"},
    {RefusalCode::AuthorityMissing, "authority_missing"},
    {RefusalCode::ChecklistIncomplete, "checklist_incomplete"},
    {RefusalCode::ClockNotRunning, "clock_not_running"},
    {RefusalCode::PauseNotLawful, "pause_not_lawful"},
    {RefusalCode::NotCoordinator, "not_coordinator"},
    {RefusalCode::NotSupervisor, "not_supervisor"},
    {RefusalCode::WithCoordinator, "with_coordinator"},
    {RefusalCode::CentreOnly, "centre_only"},
    {RefusalCode::SlotTaken, "slot_taken"},
    {RefusalCode::BookedAlready, "booked_already"},
    {RefusalCode::NotBooked, "not_booked"},
    {RefusalCode::ReceptionCalledOff, "reception_called_off"},
    {RefusalCode::ReceptionMoved, "reception_moved"},
    {RefusalCode::DayPassed, "day_passed"},
    {RefusalCode::NotSignedIn, "not_signed_in"},
    {RefusalCode::WindowNotOfThisDevice, "window_not_of_this_device"},
    {RefusalCode::OfficerUnknown, "officer_unknown"},
    {RefusalCode::OfficerLeft, "officer_left"},
    {RefusalCode::SeatNotOfOfficer, "seat_not_of_officer"},
    {RefusalCode::RoleLacks, "role_lacks"},
    {RefusalCode::MatterRestricted, "matter_restricted"},
    {RefusalCode::AnotherOfficer, "another_officer"},
    {RefusalCode::PasswordNeeded, "password_needed"},
    {RefusalCode::PasswordWrong, "password_wrong"},
    {RefusalCode::PasswordOnce, "password_once"},
    {RefusalCode::EarlierPassword, "earlier_password"},
    {RefusalCode::PasswordWeak, "password_weak"},
    {RefusalCode::GuessedTooOften, "guessed_too_often"},
    {RefusalCode::WithdrawalNotYours, "withdrawal_not_yours"},
    {RefusalCode::DeviceShutOut, "device_shut_out"},
    {RefusalCode::CentreNeeded, "centre_needed"},
    {RefusalCode::StoreFailed, "store_failed"},
    {RefusalCode::UpdateNeeded, "update_needed"},
};

} // namespace

QString codeName(RefusalCode code)
{
    for (const Named &named : Names) {
        if (named.code == code)
            return QString::fromLatin1(named.name);
    }
    Q_UNREACHABLE();
}

std::optional<RefusalCode> refusalCodeFrom(const QString &name)
{
    for (const Named &named : Names) {
        if (name == QLatin1String(named.name))
            return named.code;
    }
    return std::nullopt;
}

} // namespace hall
