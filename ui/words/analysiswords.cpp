// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/analysiswords.h"

#include "words/officerwords.h"
#include "words/troublewords.h"
#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *noteText(OnAnalysis phrase)
{
    switch (phrase) {
    case OnAnalysis::DaysNote: return QT_TRANSLATE_NOOP("hall", "Days, from the registration: half of the matters took so long or less. Told of five matters or more.");
    case OnAnalysis::MomentNote: return QT_TRANSLATE_NOOP("hall", "Open and overdue: as things stand on %1, whenever the matter was registered. Overdue is what has passed the last day of a period set by law.");
    case OnAnalysis::HiddenNote:
        return QT_TRANSLATE_NOOP("hall", "A star stands for a count from one to four, which is hidden so that nobody can be recognised, and for a larger one from which it could be worked out. All other counts are rounded down to fives.");
    case OnAnalysis::WarningRule:
        return QT_TRANSLATE_NOOP("hall", "A warning: a kind of matter came at least five times in a week, and at least twice as often as in a usual week. The usual week is the mean of the eight weeks before; where the hall has been counting for less than eight, of those it has, four at least. It is a count of matters and says nothing of any person.");
    case OnAnalysis::SealedNote: return QT_TRANSLATE_NOOP("hall", "Accusations are never counted here.");
    case OnAnalysis::WindowNote: return QT_TRANSLATE_NOOP("hall", "Received: by the window that registered it. Everything else: by the window that has the case now. The order is that of the windows; it is no ranking.");
    case OnAnalysis::PlaceNote: return QT_TRANSLATE_NOOP("hall", "Places are written in free words and are not counted.");
    case OnAnalysis::ZeroNote: return QT_TRANSLATE_NOOP("hall", "Rows with nothing in them are left out.");
    case OnAnalysis::UnitNote: return QT_TRANSLATE_NOOP("hall", "Units that five matters or more complain of, ten at most; none is named for fewer.");
    case OnAnalysis::Offline: return QT_TRANSLATE_NOOP("hall", "The centre does not answer just now. It works the figures out of all windows’ cases, which this computer does not have: ask again when the line is back.");
    case OnAnalysis::Busy: return QT_TRANSLATE_NOOP("hall", "The centre is working out figures for somebody else. Ask again in a minute.");
    case OnAnalysis::BadPeriod: return QT_TRANSLATE_NOOP("hall", "The centre takes whole weeks only, from a Monday to a Sunday that has passed. Look whether this computer’s date is right.");
    case OnAnalysis::TooOld: return QT_TRANSLATE_NOOP("hall", "The centre’s program does not know of these figures yet and must be updated.");
    case OnAnalysis::StoreFailed: return QT_TRANSLATE_NOOP("hall", "The centre cannot read its own records just now. Tell the administrator.");
    case OnAnalysis::Unreadable: return QT_TRANSLATE_NOOP("hall", "The centre’s answer cannot be read here: one of the two programs is older than the other.");
    default: return "";
    }
}

const char *tableText(OnAnalysis phrase)
{
    switch (phrase) {
    case OnAnalysis::Volume: return QT_TRANSLATE_NOOP("hall", "Volume");
    case OnAnalysis::Warnings: return QT_TRANSLATE_NOOP("hall", "Early warnings");
    case OnAnalysis::NoWarnings: return QT_TRANSLATE_NOOP("hall", "No kind of matter came clearly more often than usual in these weeks.");
    case OnAnalysis::ByWeek: return QT_TRANSLATE_NOOP("hall", "Trend: received by week");
    case OnAnalysis::ByType: return QT_TRANSLATE_NOOP("hall", "By matter type");
    case OnAnalysis::ByWindow: return QT_TRANSLATE_NOOP("hall", "By window");
    case OnAnalysis::ByCategory: return QT_TRANSLATE_NOOP("hall", "Received by category");
    case OnAnalysis::ByPath: return QT_TRANSLATE_NOOP("hall", "Received by lawful path");
    case OnAnalysis::BySettled: return QT_TRANSLATE_NOOP("hall", "Where it was settled");
    case OnAnalysis::BySatisfaction: return QT_TRANSLATE_NOOP("hall", "What visitors said when they were asked");
    case OnAnalysis::YearStatistics: return QT_TRANSLATE_NOOP("hall", "1. Figures of petitions and disputes");
    case OnAnalysis::YearFields: return QT_TRANSLATE_NOOP("hall", "2. Fields, and units most complained of");
    case OnAnalysis::YearHanded: return QT_TRANSLATE_NOOP("hall", "3. Forwarded, assigned and supervised");
    case OnAnalysis::YearProposals: return QT_TRANSLATE_NOOP("hall", "4. Three kinds of proposals, and whether they were adopted");
    case OnAnalysis::Unit: return QT_TRANSLATE_NOOP("hall", "Unit complained of");
    case OnAnalysis::Kind: return QT_TRANSLATE_NOOP("hall", "Kind");
    case OnAnalysis::Proposed: return QT_TRANSLATE_NOOP("hall", "Proposed");
    case OnAnalysis::AdoptedInFull: return QT_TRANSLATE_NOOP("hall", "Adopted in full");
    case OnAnalysis::AdoptedInPart: return QT_TRANSLATE_NOOP("hall", "Adopted in part");
    case OnAnalysis::NotAdopted: return QT_TRANSLATE_NOOP("hall", "Not adopted");
    case OnAnalysis::Forwarded: return QT_TRANSLATE_NOOP("hall", "Forwarded (count)");
    case OnAnalysis::Assigned: return QT_TRANSLATE_NOOP("hall", "Assigned (count)");
    case OnAnalysis::Supervised: return QT_TRANSLATE_NOOP("hall", "Supervised (count)");
    case OnAnalysis::Received: return QT_TRANSLATE_NOOP("hall", "Received (count)");
    case OnAnalysis::Ended: return QT_TRANSLATE_NOOP("hall", "Ended (count)");
    case OnAnalysis::Resolved: return QT_TRANSLATE_NOOP("hall", "Resolved (count)");
    case OnAnalysis::InTime: return QT_TRANSLATE_NOOP("hall", "Open, in time");
    case OnAnalysis::Overdue: return QT_TRANSLATE_NOOP("hall", "Open, overdue");
    case OnAnalysis::FollowedUp: return QT_TRANSLATE_NOOP("hall", "Asked afterwards");
    case OnAnalysis::Week: return QT_TRANSLATE_NOOP("hall", "Week");
    case OnAnalysis::Type: return QT_TRANSLATE_NOOP("hall", "Matter type");
    case OnAnalysis::Window: return QT_TRANSLATE_NOOP("hall", "Window");
    case OnAnalysis::CategoryColumn: return QT_TRANSLATE_NOOP("hall", "Category");
    case OnAnalysis::Path: return QT_TRANSLATE_NOOP("hall", "Lawful path");
    case OnAnalysis::Where: return QT_TRANSLATE_NOOP("hall", "Settled");
    case OnAnalysis::Evaluation: return QT_TRANSLATE_NOOP("hall", "Answer");
    case OnAnalysis::Matters: return QT_TRANSLATE_NOOP("hall", "Matters (count)");
    case OnAnalysis::FirstAnswer: return QT_TRANSLATE_NOOP("hall", "Days to answer");
    case OnAnalysis::DaysToEnd: return QT_TRANSLATE_NOOP("hall", "Days to end");
    case OnAnalysis::AtLeast: return QT_TRANSLATE_NOOP("hall", "At least");
    case OnAnalysis::Usual: return QT_TRANSLATE_NOOP("hall", "Usual week");
    case OnAnalysis::OtherTypes: return QT_TRANSLATE_NOOP("hall", "Kinds not in the list");
    case OnAnalysis::OtherWindows: return QT_TRANSLATE_NOOP("hall", "Windows not in the list");
    case OnAnalysis::InHall: return QT_TRANSLATE_NOOP("hall", "In the hall");
    case OnAnalysis::InVillage: return QT_TRANSLATE_NOOP("hall", "On the spot, in the village");
    case OnAnalysis::AfterUpward: return QT_TRANSLATE_NOOP("hall", "After it was sent upward");
    default: return noteText(phrase);
    }
}

const char *text(OnAnalysis phrase)
{
    switch (phrase) {
    case OnAnalysis::Open: return QT_TRANSLATE_NOOP("hall", "A&nalysis pack …");
    case OnAnalysis::OpenHint: return QT_TRANSLATE_NOOP("hall", "Figures of the whole hall for the analysis meeting");
    case OnAnalysis::Title: return QT_TRANSLATE_NOOP("hall", "Figures for the analysis meeting");
    case OnAnalysis::YearTitle: return QT_TRANSLATE_NOOP("hall", "Yearly report on petition work");
    case OnAnalysis::PrintYear: return QT_TRANSLATE_NOOP("hall", "Print the &yearly report");
    case OnAnalysis::YearPrinted: return QT_TRANSLATE_NOOP("hall", "The yearly report is printed.");
    case OnAnalysis::Internal: return QT_TRANSLATE_NOOP("hall", "For internal use");
    case OnAnalysis::Period: return QT_TRANSLATE_NOOP("hall", "Period of the figures");
    case OnAnalysis::UpToWeek: return QT_TRANSLATE_NOOP("hall", "&Last week");
    case OnAnalysis::Weeks: return QT_TRANSLATE_NOOP("hall", "&Number of weeks");
    case OnAnalysis::Ask: return QT_TRANSLATE_NOOP("hall", "&Ask the centre");
    case OnAnalysis::Print: return QT_TRANSLATE_NOOP("hall", "&Print the pack");
    case OnAnalysis::Close: return QT_TRANSLATE_NOOP("hall", "&Close");
    case OnAnalysis::Asking: return QT_TRANSLATE_NOOP("hall", "The centre is working the figures out …");
    case OnAnalysis::Made: return QT_TRANSLATE_NOOP("hall", "Worked out on %1. This computer does not keep the figures: print what is needed.");
    case OnAnalysis::Printed: return QT_TRANSLATE_NOOP("hall", "The pack is printed.");
    case OnAnalysis::Figures: return QT_TRANSLATE_NOOP("hall", "Figures");
    case OnAnalysis::NothingYet: return QT_TRANSLATE_NOOP("hall", "Choose the weeks and ask the centre.");
    default: return tableText(phrase);
    }
}

} // namespace

QString onAnalysis(OnAnalysis phrase)
{
    return QCoreApplication::translate("hall", text(phrase));
}

QString periodOf(QDate from, QDate to)
{
    return isolated(date(from) + QStringLiteral(" – ") + date(to));
}

QString weekOf(QDate monday)
{
    return periodOf(monday, monday.addDays(6));
}

QString countOf(const Count &count)
{
    return count ? QString::number(*count) : QStringLiteral("*");
}

QString whyNoAnalysis(const QString &code)
{
    static const QMap<QString, OnAnalysis> known{{QStringLiteral("offline"), OnAnalysis::Offline},      {QStringLiteral("busy"), OnAnalysis::Busy},
                                                 {QStringLiteral("bad_period"), OnAnalysis::BadPeriod}, {QStringLiteral("update_server"), OnAnalysis::TooOld},
                                                 {QStringLiteral("store_failed"), OnAnalysis::StoreFailed}};
    if (known.contains(code))
        return onAnalysis(known.value(code));
    if (code == QLatin1String("not_supervisor"))
        return inWords(Refusal{RefusalCode::NotSupervisor, {}});
    if (code == QLatin1String("role_lacks"))
        return whyNot(Act::Analyse);
    const QString centre = centreSentence(code);
    return centre.isEmpty() ? onAnalysis(OnAnalysis::Unreadable) : centre;
}

} // namespace hall::words
