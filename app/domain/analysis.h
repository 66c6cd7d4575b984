// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"

#include <QtCore/QStringList>

#include <optional>

namespace hall {

/**
 * What the analysis meeting (研判会议) counts of one case: days and codes, nothing of a person. A place is typed in free words
 * and so is no column: it is never taken apart to make one.
 */
struct AnalysisFact
{
    enum class Settled { NotYet, InHall, InVillage, AfterUpward };

    Category category = Category::Claim;
    QString matterType;
    WindowNumber first, owner;
    LawfulPath path = LawfulPath::Undecided;
    QDate registered;
    QDate answered;              ///< first answer, 受理 or another one; null while it is owed
    QDate ended;                 ///< null while it is open
    QDate resolved;              ///< 化解
    Settled settled = Settled::NotYet;
    bool overdue = false;        ///< open, with a statutory clock past its last day
    QDate followedUp;
    int satisfaction = 0;        ///< of Satisfaction, when it was followed up
    // what the petition office did about it (REG 41)
    QString respondentUnit;      ///< an organ's or a firm's name, as it was typed
    QList<QDate> forwarded, assigned, supervised;
    struct Proposal { QDate on; ProposalKind kind; int adoption = 0; }; ///< of Adoption; 0 while no reply has come
    QList<Proposal> proposals;
};
/** Nothing of an accusation, for it is counted nowhere (P-07), and of what is no case yet. \a clocks: clocksOf() of the moment. */
std::optional<AnalysisFact> analysisFact(const CaseFile &file, const QList<RunningClock> &clocks);

/** A count that may be read; null where it is hidden (P-05). */
using Count = std::optional<int>;
/**
 * One column of a table with its total known. If a count lies from one to four, it is hidden, and with it the smallest count
 * that does not; where none is above five, all are. Nothing tells which of the hidden is which, so whoever knows this rule too
 * can exchange them: none is known. \a pinned stand elsewhere as five or more and stay, unless one single count remains then.
 */
QList<Count> countsShown(const QList<int> &counts, const QSet<int> &pinned = {});
Count totalShown(int total);

struct AnalysisRow
{
    QString key;                 ///< a code of ours; empty: what the hall's tables do not name
    QList<Count> counts;
    std::optional<int> medianDays; ///< from registration to the first answer; of five or more
    friend bool operator==(const AnalysisRow &, const AnalysisRow &) = default;
};

/**
 * In this week a kind of matter came at least five times, and at least twice as often as in a week of the eight before it (or
 * of those, four at least, that the hall has). A count of matters: there is no way from here to a case (P-05).
 */
struct EarlyWarning
{
    QString matterType;
    QDate week;                  ///< its Monday
    int atLeast = 0;             ///< rounded down to fives, so that the week's other matters cannot be told from it
    int usual = 0;               ///< rounded
    friend bool operator==(const EarlyWarning &, const EarlyWarning &) = default;
};

/** The figures of one pack, ready for paper: whoever has it can read no count from one to four out of it. All are rounded down to fives. */
struct Analysis
{
    QDate from, to;
    QDate made;                  ///< what is open and overdue is so on this day
    Count received, ended, resolved, inTime, overdue, followedUp; ///< inTime: open and not overdue
    std::optional<int> medianDaysToEnd;
    QList<AnalysisRow> types;    ///< received, resolved, inTime, overdue
    QList<AnalysisRow> windows;  ///< received: by the first window; the rest by the owner
    QList<AnalysisRow> categories, paths, weeks; ///< received
    QList<AnalysisRow> settled;  ///< resolved: in the hall, in the village, after a level above
    QList<AnalysisRow> satisfaction; ///< followed up
    QList<AnalysisRow> handed;   ///< forwarded, assigned, supervised
    QList<AnalysisRow> proposals; ///< by kind: made, adopted in full, in part, not adopted
    QList<AnalysisRow> units;    ///< most complained of, by name, the most first: those of five matters or more alone
    QList<EarlyWarning> warnings;
    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/** Which rows the tables have, whatever was counted. */
struct AnalysisRows
{
    QStringList types;
    QList<WindowNumber> windows;
};

/**
 * Whole weeks that have ended, at most a year of them. Of two periods that differ by a day one could read that day's people;
 * a week is as fine as this goes.
 */
bool isAnalysisPeriod(QDate from, QDate to, QDate today);
/** Fifty weeks or more: of these the yearly report is made, and units are named (REG 41). */
bool isYear(QDate from, QDate to);
Analysis analysisOf(const QList<AnalysisFact> &facts, const AnalysisRows &rows, QDate from, QDate to, QDate today);

} // namespace hall
