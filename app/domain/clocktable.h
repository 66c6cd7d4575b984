// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hall {

/** The catalogue of clocks (domain rules 1.3). The numbers travel: never reuse one. CLK-11 is the pause of CLK-10. */
enum class ClockId {
    Clk01 = 1, Clk02, Clk03, Clk04, Clk05, Clk06, Clk07, Clk08, Clk09, Clk10, Clk12 = 12, Clk13, Clk14, Clk15, Clk16, Clk17, Clk18, Clk19
};
QString clockName(ClockId id); ///< "CLK-01"
std::optional<ClockId> clockFrom(const QString &name);

/** Who must act before the clock ends. */
enum class Bound { ForwardingOffice, Organ, Superior, Petitioner, Parties, Mediator, Window, OnCallUnit, Reception };

/** Why a clock may stand still; the only reasons there are. A clock without any may not be paused. */
enum class PauseReason { NameOrAddressUnclear = 1, Hearing = 2, AwaitingPapers = 3 };

/** How hard a matter is taken to be, for the centre's own limits (CLK-18). */
enum class Grade { None = 0, Simple = 1, Ordinary = 2, Complex = 3 };

/** One row of resources/clocks.json. Both days belong to it. */
struct ClockRule
{
    ClockId id = ClockId::Clk01;
    Grade grade = Grade::None;
    QDate from;          ///< in force from this day
    QDate to;            ///< to this day; null when still in force
    Term term;
    Bound bound = Bound::Organ;
    QString basis;       ///< the article, as papers print it
    QList<PauseReason> pauses;
    bool unverified = false; ///< from memory: to be confirmed before it stands on a legal paper
};

/** Periods are data with dates: a change of law is a row. */
class ClockTable final
{
public:
    /**
     * JSON of resources/clocks.json. Refused: an unknown name, a length outside 1–10,000, a row without basis, a clock that is
     * not there, and rows of one clock that leave a day to none or to two of them. The last row has no end.
     */
    static Result<ClockTable> fromJson(const QByteArray &json);

    /**
     * The rule in force on the day on which the clock starts. A day before the first row comes from a wrong clock of a PC:
     * the first row holds, for no case may lie without a date. \a grade: of CLK-18, and None for the others.
     */
    const ClockRule &inForce(ClockId id, QDate on, Grade grade = Grade::None) const;
    const QList<ClockRule> &rules() const { return m_rules; }

private:
    QList<ClockRule> rowsOf(ClockId id, Grade grade) const;

    QList<ClockRule> m_rules; ///< the oldest first
};

} // namespace hall
