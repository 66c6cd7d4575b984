// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refusal.h"

#include <optional>

namespace hall {

inline constexpr int LeastPassword = 10; ///< characters
inline constexpr int MostPassword = 200;
inline constexpr int PinDigits = 6;
inline constexpr int PinTries = 3;       ///< wrong ones in a row before the password is asked for
inline constexpr int LapseDays = 7;      ///< without the centre's word; then a desk opens for nobody

/** How dear one guess of a password is made (argon2id). */
struct PasswordCost
{
    int passes = 3;
    int kibibytes = 64 * 1024;
};

/** PasswordWeak: too short, the name itself, or one character over and over. What is long is never asked for signs and digits. */
std::optional<Refusal> passwordRefusal(const QString &password, const QString &name);
/** PasswordWeak (digits): not six digits, or such as 111111 and 123456. */
std::optional<Refusal> pinRefusal(const QString &pin);
/** Seconds from a wrong guess to the next try: none after the first two, then 5 s doubling to 15 minutes. */
int pauseAfter(int wrongGuesses);

} // namespace hall
