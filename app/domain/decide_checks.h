// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"

/** What is asked of an order's words before the case is asked. Known to decide() alone. */
namespace hall::checks {

Refusal missing(const QString &field);
std::optional<Refusal> tooLong(const QString &field, const QString &text, int limit);
/** A reason in words: at least ReasonMinimum characters, at most ReasonLimit. */
std::optional<Refusal> reasonRefusal(const QString &reason);
/** Why this officer may not, or the case does not take it. */
std::optional<Refusal> unfit(const CaseFile &file, const Event &event, const Circumstances &now);
/** A window of the hall, and no laptop. */
bool isCounter(WindowNumber window, const Circumstances &now);
/** Art. 19: name, address, request, facts and reasons; art. 20: at most five representatives; PIPL 17: the notice, 31: a guardian. */
std::optional<Refusal> filingRefusal(const FileCase &order, QDate today);
Matter foldedMatter(const Matter &typed);
/** A guardian stays with those who are under 14 on that day. */
QList<Party> foldedParties(const QList<Party> &typed, QDate today);
/** The step that goes with a correction by which the matter turns out to be restricted; nothing where it is so already, or is not. */
std::optional<EventBody> restrictionBy(const CaseFile &file, const EventBody &correction, const Circumstances &now);
/** The correction as an event, with the value it replaces; refused when it changes nothing. */
Result<EventBody> correctionOf(const CaseFile &file, const CorrectField &order);
/** The events of a step: what the rules need, then the words of the matter, then those of people. */
Result<QList<EventBody>> stepBodies(const CaseFile &file, TakeStep order, const Circumstances &now);
/** Names of the steps that the case would take now from this seat, whatever is then filled in. */
QSet<QString> stepsOffered(const CaseFile &file, const Circumstances &now);

} // namespace hall::checks
