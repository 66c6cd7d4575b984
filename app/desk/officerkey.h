// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/crypto.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace hall {

/** What a desk keeps of an officer who has signed in on it, so that they come in without the centre. Kept sealed in its store. */
struct OfficerKey
{
    QByteArray verifier;   ///< of the password; empty: not let in here by the centre's word, or no more
    QDateTime confirmed;   ///< when the centre last said that it is the right one; UTC
    int wrong = 0;         ///< guesses in a row
    QDateTime nextTry;     ///< UTC; no guess is looked at before
    int appointments = 0;  ///< how many of the officer this desk had read then: after another one the centre is asked
    QByteArray pin;        ///< verifier of the PIN and what it gives, sealed with what only the password gives: a stolen disk holds no six digits to guess
    // What they open here. X25519 throughout; see OpenKeys.
    QByteArray open;       ///< for which things are boxed for them, also while they are not here
    QByteArray own;        ///< their own secret, sealed with what only the password gives
    QByteArray hall;       ///< in a box for them: what opens the cases of this desk; empty: the centre is asked for it
    QByteArray sealedRoom; ///< likewise: what opens accusations, for the discipline role
    /** What only a password of before opens, until its owner types that: the accusations they received here open with nothing else. */
    struct Earlier
    {
        QByteArray verifier;
        QByteArray own;
        QByteArray sealedRoom;
    };
    QList<Earlier> earlier; ///< oldest first

    static OfficerKey fromBytes(const QByteArray &bytes); ///< an empty one when there is none
    QByteArray bytes() const;

    /** Whether the centre's word is still good at \a seen, the latest time that this desk has ever known. */
    bool holdsAt(const QDateTime &seen) const;
    int secondsToNextTry(const QDateTime &now) const;
    void countWrong(const QDateTime &now);
    void countRight(const QDateTime &now);
};

} // namespace hall
