// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/enrolment.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace hall {

namespace {

constexpr int CodeLength = 10;
constexpr char Crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

bool sameCode(const QString &live, const QString &offered)
{
    const QByteArray a = live.toLatin1();
    const QByteArray b = offered.toLatin1().leftJustified(CodeLength, ' ', true);
    return CRYPTO_memcmp(a.constData(), b.constData(), CodeLength) == 0 && offered.size() == CodeLength;
}

} // namespace

void EnrolmentCodes::dropDead(const QDateTime &now)
{
    m_codes.removeIf([&now](const Code &code) { return code.triesLeft <= 0 || code.until <= now; });
}

std::optional<EnrolmentCodes::Code> EnrolmentCodes::issue(const QList<WindowNumber> &windows, const QString &label, const QDateTime &now, Random &random)
{
    dropDead(now);
    if (m_codes.size() >= MaxLive)
        return std::nullopt;
    Code code;
    const QByteArray bytes = random.bytes(CodeLength);
    for (const char byte : bytes)
        code.code += QLatin1Char(Crockford[static_cast<unsigned char>(byte) % 32]);
    code.windows = windows;
    code.label = label;
    code.until = now.addSecs(LifeSeconds);
    m_codes.append(code);
    return code;
}

std::optional<EnrolmentCodes::Code> EnrolmentCodes::match(const QString &offered, const QDateTime &now)
{
    dropDead(now);
    std::optional<Code> found;
    // Every live code is compared, so that the time taken tells nothing.
    for (const Code &code : std::as_const(m_codes)) {
        if (sameCode(code.code, offered))
            found = code;
    }
    if (!found) {
        for (Code &code : m_codes)
            --code.triesLeft;
        dropDead(now);
    }
    return found;
}

void EnrolmentCodes::use(const QString &code)
{
    m_codes.removeIf([&code](const Code &live) { return live.code == code; });
}

bool EnrolmentCodes::anyLive(const QDateTime &now)
{
    dropDead(now);
    return !m_codes.isEmpty();
}

QDateTime EnrolmentCodes::lastEnd() const
{
    QDateTime end;
    for (const Code &code : m_codes)
        end = end.isValid() ? std::max(end, code.until) : code.until;
    return end;
}

} // namespace hall
