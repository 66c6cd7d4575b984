// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"

#include <QtCore/QDateTime>
#include <QtCore/QUuid>

#include <optional>

namespace hall {

struct CaseFile;

/**
 * When a centre wants more erased from a desk than an ordinary hour brings, the desk erases nothing and asks a person: a fault of
 * the centre, or a hand that slipped there, must not empty a hall within seconds.
 */
inline constexpr int MostErasedUnasked = 50;    ///< cases in an hour
inline constexpr int PercentErasedUnasked = 5;  ///< of what the desk holds
/**
 * Below this many the share is not looked at. A window's own day takes a few cases away (a transfer taken back, a laptop's one case
 * brought home), which is most of a store that is small: who is asked there every day says yes without reading.
 */
inline constexpr int FewestAskedAbout = 20;
inline constexpr int ErasingHourMs = 3'600'000;
/**
 * Old copies in an hour that are not counted. A desk verifies no author's signature, so that a hostile centre can tell it of any case that it
 * was archived and is another window's: what is told so empties no desk either. A night of an honest centre brings fewer to a window or two.
 */
inline constexpr int MostOldCopiesUncounted = 50;

/** \a erased of the \a held cases that the desk had before. */
bool asksBeforeErasing(int erased, int held);

/**
 * Whether \a window saw the case only while its transfer waited with the coordinator. Such cases come and go all day, each by what one
 * officer did, and are not counted.
 */
bool seenInPassing(const CaseFile &file, WindowNumber window);

/**
 * Whether the case is archived and another window's. The centre withdraws such copies as they grow old (oldcopies.h), some each day; the
 * owner keeps the case, so that nothing is lost by it, and the first MostOldCopiesUncounted of an hour are not counted.
 */
bool isOldCopy(const CaseFile &file, WindowNumber window);

/** Who may say that it shall be erased all the same: who looks after the whole hall, or after its machines. The auditor only looks. */
bool mayAnswerWithdrawal(const QSet<Role> &roles);

/** What a desk has erased since the first case of an hour; the centre may want it in many small pages. */
struct ErasedLately
{
    qint64 sinceMs = 0;            ///< ms since 1970 UTC, of the desk's clock
    int erased = 0;                ///< 0: nothing lately
    int held = 0;                  ///< cases, before the first of them went
    friend bool operator==(const ErasedLately &, const ErasedLately &) = default;
};
/**
 * With \a erased more at \a now, of a desk that holds \a held. A clock set back or forth by more than an hour begins another hour;
 * without a \a now what was before does not count.
 */
ErasedLately withErased(const ErasedLately &before, int erased, int held, const QDateTime &now);
/** How many of \a before went in the hour that \a now lies in. */
int erasedWithin(const ErasedLately &before, const QDateTime &now);

/** What a desk asks a person, until it is answered. */
struct MassWithdrawal
{
    enum class Answer { None, Erase, Keep };
    QUuid epoch;
    WindowNumber window;           ///< whose feed stands still
    qint64 upTo = 0;               ///< the position of that feed that the answer covers
    int erased = 0;                ///< cases that would go
    int held = 0;
    Answer answer = Answer::None;
    friend bool operator==(const MassWithdrawal &, const MassWithdrawal &) = default;

    /** Whether it is the same question: an answer to another one says nothing. */
    bool asksTheSame(const MassWithdrawal &other) const;
    QByteArray bytes() const;
    static std::optional<MassWithdrawal> fromBytes(const QByteArray &bytes);
};

} // namespace hall
