// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/password.h"

#include "domain/matter.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int FreeGuesses = 2;
constexpr int FirstPause = 5;
constexpr int LongestPause = 15 * 60;

bool allAlike(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [&text](QChar c) { return c == text.front(); });
}

bool counts(const QString &digits, int step)
{
    for (qsizetype i = 1; i < digits.size(); ++i) {
        if (digits[i].unicode() != digits[i - 1].unicode() + step)
            return false;
    }
    return true;
}

} // namespace

std::optional<Refusal> passwordRefusal(const QString &password, const QString &name)
{
    const int length = characterCount(password);
    const bool good = length >= LeastPassword && length <= MostPassword && !allAlike(password) && password.trimmed().compare(name, Qt::CaseInsensitive) != 0;
    return good ? std::nullopt : std::optional(Refusal{RefusalCode::PasswordWeak, {{QStringLiteral("minimum"), LeastPassword}}});
}

std::optional<Refusal> pinRefusal(const QString &pin)
{
    const bool digits = pin.size() == PinDigits && std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && !allAlike(pin) && !counts(pin, 1) && !counts(pin, -1))
        return std::nullopt;
    return Refusal{RefusalCode::PasswordWeak, {{QStringLiteral("digits"), PinDigits}}};
}

int pauseAfter(int wrongGuesses)
{
    if (wrongGuesses <= FreeGuesses)
        return 0;
    const int doubled = qMin(wrongGuesses - FreeGuesses - 1, 12);
    return qMin(FirstPause << doubled, LongestPause);
}

} // namespace hall
