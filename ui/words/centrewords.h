// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

/** What the centre takes away: many cases at once, or this computer's right to work. */
namespace hall::words {

enum class OnCentre {
    // many cases at once
    WithdrawalItem, WithdrawalAsks, WithdrawalKept, WithdrawalAgreed, WithdrawalWhoAnswers, WithdrawalErase, WithdrawalKeep,
    // a computer that was shut out
    ShutOutTitle, ShutOut, ShutOutEmptied, ShutOutUnsent,
};

QString onCentre(OnCentre phrase);
/** The whole question with its numbers and who may answer; empty when nothing is asked. */
QString withdrawalSentence(const DeskStatus &now);
/** What happened to this computer and what to do; of the work that waits here, when there is any. */
QString shutOutSentence(DeskStatus::ShutOut how, int unsent);

} // namespace hall::words
