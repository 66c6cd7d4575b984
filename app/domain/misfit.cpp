// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accusedunit.h"
#include "domain/decide.h"
#include "domain/sealederasure.h"
#include "domain/stepmisfit_p.h"

#include <algorithm>

namespace hall {

namespace {

Refusal about(RefusalCode code, const char *fact, WindowNumber window)
{
    return {code, {{QString::fromLatin1(fact), window.value()}}};
}

/** Whoever acts on an accusation is the officer who received it, at the device that holds it, or the discipline room; but the accused is neither. */
bool maySeeSealed(const CaseFile &file, const Event &event)
{
    return (event.window == DisciplineRoom && !file.goesUpward()) || (event.officer == file.author && event.device == file.authorDevice);
}

std::optional<Refusal> ownerOnly(const CaseFile &file, const Event &event)
{
    if (file.actsAsOwner(event.window))
        return std::nullopt;
    // The author of an accusation may act on it after window 23 owns it only by notes and prints.
    return misfits::notOwner(file, event.window);
}

std::optional<Refusal> openOnly(const CaseFile &file)
{
    if (file.open())
        return std::nullopt;
    return Refusal{RefusalCode::CaseClosed, {{QStringLiteral("state"), static_cast<int>(file.state)}}};
}

/** Before the matter is accepted, declined or guided: afterwards other steps are there. */
std::optional<Refusal> screeningOnly(const CaseFile &file)
{
    if (const auto refusal = openOnly(file))
        return refusal;
    if (file.screening())
        return std::nullopt;
    return Refusal{RefusalCode::StateDoesNotAllow, {{QStringLiteral("state"), static_cast<int>(file.state)}}};
}

/** A mediation or a review that is under way is ended as such first. */
std::optional<Refusal> nothingUnderWay(const CaseFile &file)
{
    const bool underWay = file.state == CaseState::Mediating || file.state == CaseState::InReview || file.state == CaseState::InReReview;
    if (!underWay)
        return std::nullopt;
    return Refusal{RefusalCode::StateDoesNotAllow, {{QStringLiteral("state"), static_cast<int>(file.state)}}};
}

/** The visitor withdraws, or both sides have come to terms: no organ's dispute or answer stands in the way of that. */
bool endsByItself(Outcome outcome)
{
    return outcome == Outcome::Withdrawn || outcome == Outcome::Settled || outcome == Outcome::MediatedInWriting
           || outcome == Outcome::MediatedOrally || outcome == Outcome::Terminated;
}

/** Sixty days end in an opinion that was served, unless the visitor withdrew or both sides settled (REG 32, 34, 35). */
std::optional<Refusal> answered(const CaseFile &file, Outcome outcome)
{
    const bool owes = file.state == CaseState::Handling && file.track == Track::Petition && file.category == Category::Claim && !file.simple
                      && file.path != LawfulPath::Undecided && !leavesPetitionTrack(file.path);
    if (!owes || endsByItself(outcome))
        return std::nullopt;
    return Refusal{RefusalCode::NotYetDone, {{QStringLiteral("step"), stepName(file.level == 0 ? Step::OpinionGiven : Step::PaperServed)}}};
}

/** While organs dispute who is competent, and until the one that was named has it, nobody ends the case by which of them has it (REG 24). */
std::optional<Refusal> noDispute(const CaseFile &file)
{
    if (!isDisputed(file) && file.lead.isNull())
        return std::nullopt;
    return Refusal{RefusalCode::NotYetDone, {{QStringLiteral("step"), stepName(Step::JurisdictionSettled)}}};
}

/** What nobody in the hall may judge is not ended here before it has gone to the organ above (REG 30). */
std::optional<Refusal> sentUpFirst(const CaseFile &file, Outcome outcome)
{
    if (!file.goesUpward() || outcome == Outcome::Withdrawn || lastOf(file, Step::SentUpward))
        return std::nullopt;
    return misfits::needs(Step::SentUpward);
}

std::optional<Refusal> noTransferWaiting(const CaseFile &file)
{
    if (!file.pending)
        return std::nullopt;
    return about(RefusalCode::TransferPending, "receiver", file.pending->to);
}

std::optional<Refusal> first(std::initializer_list<std::optional<Refusal>> refusals)
{
    for (const auto &refusal : refusals) {
        if (refusal)
            return refusal;
    }
    return std::nullopt;
}

/** An accusation is not taken down by the unit that it is about, while somebody else is there to do it (REG 30). */
std::optional<Refusal> filingMisfit(const Event &event, const CaseFiled &filed)
{
    if (filed.category != Category::Accusation)
        return std::nullopt;
    // It would stay with its author on a machine that is easily lost (REG 30; domain rules 7, P-08).
    if (isLaptop(event.window))
        return Refusal{RefusalCode::NotOnLaptop, {}};
    const QList<WindowNumber> receivers = receiversOf(filed.accused);
    if (receivers.isEmpty() || (!filed.accused.contains(event.window) && !filed.accused.contains(filed.window)))
        return std::nullopt;
    QVariantList open;
    for (const WindowNumber window : receivers)
        open << window.value();
    return Refusal{RefusalCode::AtAccusedUnit, {{QStringLiteral("window"), event.window.value()}, {QStringLiteral("receivers"), open}}};
}

/** Where an accusation may go inside the hall: to the discipline room, and never to whom it is about (REG 30; domain rules 7, P-09). */
std::optional<Refusal> sealedRoadMisfit(const CaseFile &file, WindowNumber to)
{
    if (!file.sealed() || to.isNull())
        return std::nullopt;
    if (file.accused.contains(to))
        return about(RefusalCode::ToAccusedUnit, "window", to);
    return to == DisciplineRoom ? std::nullopt : std::optional(about(RefusalCode::AccusationSealed, "window", DisciplineRoom));
}

std::optional<Refusal> transferMisfit(const CaseFile &file, const Event &event, const CaseTransferred &body)
{
    // What was registered on a laptop the coordinator may send on: the laptop may not come back.
    const bool rescues = isLaptop(file.owner) && event.window == CoordinatorSeat;
    if (const auto refusal = first({openOnly(file), rescues ? std::nullopt : ownerOnly(file, event), noTransferWaiting(file)}))
        return refusal;
    if (body.from != file.owner)
        return about(RefusalCode::NotOwner, "owner", file.owner);
    // A laptop takes nothing over: it has what it was given for a journey, and brings that back first.
    if (isLaptop(body.to) || isLaptop(body.trustee))
        return about(RefusalCode::WindowUnknown, "window", body.to);
    if (!file.carriedBy.isNull())
        return Refusal{RefusalCode::NotYetDone, {{QStringLiteral("step"), stepName(Step::BroughtBack)}}};
    if (body.to == file.owner)
        return about(RefusalCode::TransferToOwner, "owner", file.owner);
    if (const auto refusal = sealedRoadMisfit(file, body.to))
        return refusal;
    if (file.sealed() && !body.trustee.isNull())
        return about(RefusalCode::AccusationSealed, "window", DisciplineRoom);
    // Forwarding and assigning are the petition office's and the centre's; between windows a case moves (REG 22).
    if (body.mode != TransferMode::Move && (!supervises(file.owner) || file.sealed()))
        return Refusal{RefusalCode::NotSupervisor, {}};
    return std::nullopt;
}

std::optional<Refusal> answerMisfit(const CaseFile &file, const Event &event, const TransferId &transfer, WindowNumber by)
{
    if (const auto refusal = openOnly(file))
        return refusal;
    if (!file.pending || file.pending->id != transfer)
        return Refusal{RefusalCode::NoTransferPending, {}};
    const WindowNumber trustee = file.pending->trustee;
    const bool forReceiver = !trustee.isNull() && event.window == trustee;
    if (by != event.window || (event.window != file.pending->to && !forReceiver))
        return about(RefusalCode::NotReceiver, "receiver", file.pending->to);
    return std::nullopt;
}

/** Who has just left the case by a step of its own says yet what came of it: the words follow the step. */
bool handsIn(const CaseFile &file, const Event &event)
{
    if (kindOf(event.body) != EventKind::StepDescribed && kindOf(event.body) != EventKind::StepPeople)
        return false;
    const auto own = std::find_if(file.steps.rbegin(), file.steps.rend(),
                                  [&](const StepRecord &record) { return record.window == event.window && record.officer == event.officer; });
    return own != file.steps.rend() && (own->step == Step::BroughtBack || own->step == Step::HelpGiven);
}

std::optional<Refusal> routingMisfit(const CaseFile &file, const Event &event)
{
    return match(
        event.body, [](const CaseFiled &) { return std::optional(Refusal{RefusalCode::CaseExistsAlready, {}}); },
        // Whether its period has ended is asked of the table where the order is given; an accusation is the discipline room's own matter.
        [&](const CaseErased &body) -> std::optional<Refusal> {
            const auto decided = file.sealed() ? erasureDecided(file) : std::nullopt;
            if (file.sealed() && (!decided || decided->by != body.by || decided->second != body.second))
                return about(RefusalCode::AccusationSealed, "window", DisciplineRoom);
            if (file.state != CaseState::Archived)
                return Refusal{RefusalCode::StateDoesNotAllow, {{QStringLiteral("state"), static_cast<int>(file.state)}}};
            return noTransferWaiting(file);
        },
        [&](const CaseScreened &) { return first({screeningOnly(file), ownerOnly(file, event)}); },
        [&](const GuidedElsewhere &) { return first({screeningOnly(file), ownerOnly(file, event), noTransferWaiting(file), noDispute(file)}); },
        [&](const CaseClosed &body) {
            return first({openOnly(file), ownerOnly(file, event), noTransferWaiting(file), endsByItself(body.outcome) ? std::nullopt : noDispute(file), nothingUnderWay(file), answered(file, body.outcome), sentUpFirst(file, body.outcome)});
        },
        [&](const StepTaken &body) { return stepMisfit(file, event, body.step, body.facts); },
        [&](const CaseTransferred &body) { return transferMisfit(file, event, body); },
        [&](const TransferAccepted &body) { return answerMisfit(file, event, body.transfer, body.by); },
        [&](const TransferObjected &body) -> std::optional<Refusal> {
            if (const auto refusal = answerMisfit(file, event, body.transfer, body.by))
                return refusal;
            if (file.pending->state == TransferState::Objected)
                return Refusal{RefusalCode::StateDoesNotAllow, {{QStringLiteral("state"), QStringLiteral("objected")}}};
            // Who was named where competence was settled has been heard (REG 24).
            if (file.lead == file.pending->to)
                return Refusal{RefusalCode::DoneAlready, {{QStringLiteral("step"), stepName(Step::JurisdictionSettled)}}};
            return sealedRoadMisfit(file, body.proposed);
        },
        [&](const TransferRecalled &body) -> std::optional<Refusal> {
            if (const auto refusal = openOnly(file))
                return refusal;
            if (!file.pending || file.pending->id != body.transfer)
                return Refusal{RefusalCode::NoTransferPending, {}};
            const bool rescued = isLaptop(file.pending->from) && event.window == CoordinatorSeat;
            if (event.window != file.pending->from && !rescued)
                return about(RefusalCode::NotSender, "sender", file.pending->from);
            if (file.pending->state == TransferState::Objected && file.pending->withCoordinator)
                return Refusal{RefusalCode::WithCoordinator, {}};
            return std::nullopt;
        },
        // Words, corrections, papers and prints change no state: any window that sees the case may add them.
        [&](const auto &) -> std::optional<Refusal> {
            if (file.sealed() || audienceOf(file).contains(event.window) || handsIn(file, event))
                return std::nullopt;
            return misfits::notOwner(file, event.window);
        });
}

} // namespace

std::optional<Refusal> misfit(const CaseFile &file, const Event &event)
{
    if (ofReception(kindOf(event.body)))
        return receptionMisfit(file, event);
    if (std::holds_alternative<OfficerAppointed>(event.body))
        return officerMisfit(file, event);
    if (file.erased)
        return Refusal{RefusalCode::CaseErased, {}};
    if (!file.known()) {
        const auto *filed = std::get_if<CaseFiled>(&event.body);
        if (filed)
            return filingMisfit(event, *filed);
        return Refusal{RefusalCode::CaseUnknown, {}};
    }
    if (file.reception || file.officer)
        return Refusal{RefusalCode::CaseUnknown, {}};
    if (file.sealed() && !std::holds_alternative<CaseErased>(event.body) && !maySeeSealed(file, event))
        return Refusal{RefusalCode::NotTheAuthor, {}};
    return routingMisfit(file, event);
}

} // namespace hall
