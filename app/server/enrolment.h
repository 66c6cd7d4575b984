// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicewindow.h"
#include "ledger/ports.h"

#include <QtCore/QDateTime>

namespace hall {

/** The codes with which a new desk introduces itself: one use, fifteen minutes, five tries in all. */
class EnrolmentCodes final
{
public:
    static constexpr int LifeSeconds = 15 * 60;
    static constexpr int Tries = 5;
    static constexpr int MaxLive = 16;

    struct Code
    {
        QString code;               ///< 10 characters of Crockford's base32
        QList<WindowNumber> windows;
        QString label;
        QDateTime until;            ///< UTC
        int triesLeft = Tries;
    };
    /** Nothing when too many are live already. */
    std::optional<Code> issue(const QList<WindowNumber> &windows, const QString &label, const QDateTime &now, Random &random);
    /** The live code that \a offered is; a wrong one costs every live code a try. */
    std::optional<Code> match(const QString &offered, const QDateTime &now);
    void use(const QString &code);
    bool anyLive(const QDateTime &now);
    /** When the last live code ends; invalid when none is live. */
    QDateTime lastEnd() const;

private:
    void dropDead(const QDateTime &now);
    QList<Code> m_codes;
};

} // namespace hall
