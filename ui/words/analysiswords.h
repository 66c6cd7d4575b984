// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace hall::words {

/** Labels and sentences of the analysis meeting's pack (研判会议). */
enum class OnAnalysis {
    Open, OpenHint, Title, YearTitle, PrintYear, YearPrinted, Internal, Period, UpToWeek, Weeks, Ask, Print, Close, Asking, Made, Printed, Figures, NothingYet,
    // heads of the tables
    Volume, Warnings, NoWarnings, ByWeek, ByType, ByWindow, ByCategory, ByPath, BySettled, BySatisfaction,
    // the four blocks of the year's report (REG 41)
    YearStatistics, YearFields, YearHanded, YearProposals,
    // columns
    Received, Ended, Resolved, InTime, Overdue, FollowedUp, Week, Type, Window, CategoryColumn, Path, Where, Evaluation, Matters, FirstAnswer, DaysToEnd,
    AtLeast, Usual, Unit, Kind, Proposed, AdoptedInFull, AdoptedInPart, NotAdopted,
    // rows
    OtherTypes, OtherWindows, InHall, InVillage, AfterUpward, Forwarded, Assigned, Supervised,
    // notes
    DaysNote, MomentNote, HiddenNote, WarningRule, SealedNote, WindowNote, PlaceNote, ZeroNote, UnitNote,
    // why there are no figures
    Offline, Busy, BadPeriod, TooOld, StoreFailed, Unreadable,
};
QString onAnalysis(OnAnalysis phrase);

/** Two days, in their order in every language. */
QString periodOf(QDate from, QDate to);
/** A week by its Monday. */
QString weekOf(QDate monday);
/** A count as it stands on paper; a star where it is hidden. */
QString countOf(const Count &count);
/** Why the centre gave no figures, by the desk's code. */
QString whyNoAnalysis(const QString &code);

} // namespace hall::words
