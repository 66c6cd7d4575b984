// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/receptionwords.h"

#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *rosterText(OnReception phrase)
{
    switch (phrase) {
    case OnReception::Nav: return QT_TRANSLATE_NOOP("hall", "Receptions");
    case OnReception::PageName: return QT_TRANSLATE_NOOP("hall", "Leaders' receptions from today on");
    case OnReception::SlotsName: return QT_TRANSLATE_NOOP("hall", "Times of the chosen reception");
    case OnReception::HeadDay: return QT_TRANSLATE_NOOP("hall", "Day");
    case OnReception::HeadTime: return QT_TRANSLATE_NOOP("hall", "Time");
    case OnReception::HeadLeader: return QT_TRANSLATE_NOOP("hall", "Receiving leader");
    case OnReception::HeadPost: return QT_TRANSLATE_NOOP("hall", "Post");
    case OnReception::HeadPlace: return QT_TRANSLATE_NOOP("hall", "Place of the reception");
    case OnReception::HeadFree: return QT_TRANSLATE_NOOP("hall", "Free");
    case OnReception::HeadSlot: return QT_TRANSLATE_NOOP("hall", "Time");
    case OnReception::HeadCase: return QT_TRANSLATE_NOOP("hall", "Case code");
    case OnReception::HeadSubject: return QT_TRANSLATE_NOOP("hall", "Subject");
    case OnReception::HeadBookedBy: return QT_TRANSLATE_NOOP("hall", "Booked by window");
    case OnReception::SlotFree: return QT_TRANSLATE_NOOP("hall", "free");
    case OnReception::OtherCase: return QT_TRANSLATE_NOOP("hall", "a case of another window");
    case OnReception::CalledOffBecause: return QT_TRANSLATE_NOOP("hall", "called off: %1");
    case OnReception::NotYetAtCentre: return QT_TRANSLATE_NOOP("hall", "not yet at the centre: a time may turn out to be taken");
    case OnReception::NothingPlanned: return QT_TRANSLATE_NOOP("hall", "No reception is planned from today on.");
    case OnReception::ActionPlan: return QT_TRANSLATE_NOOP("hall", "&Plan a reception…");
    case OnReception::ActionChange: return QT_TRANSLATE_NOOP("hall", "&Change…");
    case OnReception::ActionCallOff: return QT_TRANSLATE_NOOP("hall", "Call &off…");
    case OnReception::ActionFree: return QT_TRANSLATE_NOOP("hall", "&Give the time back");
    case OnReception::ActionRegister: return QT_TRANSLATE_NOOP("hall", "P&rint the register");
    default: return nullptr;
    }
}

const char *formText(OnReception phrase)
{
    switch (phrase) {
    case OnReception::PlanTitle: return QT_TRANSLATE_NOOP("hall", "Plan a leader's reception");
    case OnReception::ChangeTitle: return QT_TRANSLATE_NOOP("hall", "Change a leader's reception");
    case OnReception::PlanHint: return QT_TRANSLATE_NOOP("hall", "Every window of the hall sees the roster. Times that are booked stay as they are.");
    case OnReception::FieldDay: return QT_TRANSLATE_NOOP("hall", "&Day");
    case OnReception::FieldFrom: return QT_TRANSLATE_NOOP("hall", "&From");
    case OnReception::FieldTo: return QT_TRANSLATE_NOOP("hall", "&To");
    case OnReception::FieldMinutes: return QT_TRANSLATE_NOOP("hall", "&Minutes for one visitor");
    case OnReception::FieldLeader: return QT_TRANSLATE_NOOP("hall", "&Leader's name");
    case OnReception::FieldPost: return QT_TRANSLATE_NOOP("hall", "&Post");
    case OnReception::FieldPlace: return QT_TRANSLATE_NOOP("hall", "Pla&ce");
    case OnReception::SavePlan: return QT_TRANSLATE_NOOP("hall", "&Save the reception");
    case OnReception::BookTitle: return QT_TRANSLATE_NOOP("hall", "Book a leader's reception");
    case OnReception::BookHint: return QT_TRANSLATE_NOOP("hall", "The visitor gets a slip with the day, the time and the place.");
    case OnReception::FieldReception: return QT_TRANSLATE_NOOP("hall", "&Reception");
    case OnReception::FieldSlot: return QT_TRANSLATE_NOOP("hall", "&Time");
    case OnReception::SaveBooking: return QT_TRANSLATE_NOOP("hall", "&Book and print the slip");
    case OnReception::NoFreeSlot:
        return QT_TRANSLATE_NOOP("hall", "No reception with a free time is planned. Ask the coordinator to plan one, or record that a leader takes the case.");
    case OnReception::FreeCount: return QT_TRANSLATE_NOOP("hall", "%1 free");
    case OnReception::CallOffTitle: return QT_TRANSLATE_NOOP("hall", "Call a reception off");
    case OnReception::CallOffHint: return QT_TRANSLATE_NOOP("hall", "Tell the visitors who have a time, and book another one for them. The reception stays in the roster as called off.");
    case OnReception::FieldWhy: return QT_TRANSLATE_NOOP("hall", "&Why");
    case OnReception::SaveCallOff: return QT_TRANSLATE_NOOP("hall", "Call the reception &off");
    case OnReception::DonePlanned: return QT_TRANSLATE_NOOP("hall", "The reception is in the roster.");
    case OnReception::DoneCalledOff: return QT_TRANSLATE_NOOP("hall", "The reception is called off.");
    case OnReception::DoneFreed: return QT_TRANSLATE_NOOP("hall", "The time is free again.");
    case OnReception::DoneBooked: return QT_TRANSLATE_NOOP("hall", "Booked: %1.");
    case OnReception::SlipNotPrinted: return QT_TRANSLATE_NOOP("hall", "The slip was not printed; write the time down for the visitor.");
    case OnReception::DonePrinted: return QT_TRANSLATE_NOOP("hall", "Printed: %1.");
    case OnReception::CaseFact: return QT_TRANSLATE_NOOP("hall", "Leader's reception");
    default: return nullptr;
    }
}

const char *paperText(OnReception phrase)
{
    switch (phrase) {
    case OnReception::RegisterTitle: return QT_TRANSLATE_NOOP("hall", "Register of a leader's reception");
    case OnReception::SlipTitle: return QT_TRANSLATE_NOOP("hall", "Appointment with a leader");
    case OnReception::SlipBring: return QT_TRANSLATE_NOOP("hall", "Please bring this slip and the papers of the matter. Come ten minutes early.");
    case OnReception::SlipFree: return QT_TRANSLATE_NOOP("hall", "The reception costs nothing. If you cannot come, tell any window; another time is found for you.");
    case OnReception::Opinion: return QT_TRANSLATE_NOOP("hall", "The leader's opinion");
    case OnReception::Unit: return QT_TRANSLATE_NOOP("hall", "Unit that carries it out");
    case OnReception::Until: return QT_TRANSLATE_NOOP("hall", "By");
    case OnReception::LeaderSigns: return QT_TRANSLATE_NOOP("hall", "Receiving leader");
    case OnReception::RecorderSigns: return QT_TRANSLATE_NOOP("hall", "Recorder");
    case OnReception::ForInternalUse: return QT_TRANSLATE_NOOP("hall", "For internal use");
    case OnReception::AgendaTitle: return QT_TRANSLATE_NOOP("hall", "Agenda of the joint conference");
    case OnReception::AgendaDay: return QT_TRANSLATE_NOOP("hall", "Printed on");
    case OnReception::AgendaCount: return QT_TRANSLATE_NOOP("hall", "Matters");
    case OnReception::HeadNumber: return QT_TRANSLATE_NOOP("hall", "No.");
    case OnReception::HeadMatter: return QT_TRANSLATE_NOOP("hall", "Matter");
    case OnReception::HeadOwner: return QT_TRANSLATE_NOOP("hall", "Owner, state and period");
    case OnReception::HeadWhyTabled: return QT_TRANSLATE_NOOP("hall", "Why it is tabled");
    case OnReception::HeadResolution: return QT_TRANSLATE_NOOP("hall", "Resolution: unit, by when");
    case OnReception::ConvenorSigns: return QT_TRANSLATE_NOOP("hall", "Convenor");
    case OnReception::ActionAgenda: return QT_TRANSLATE_NOOP("hall", "Print the &agenda of the conference");
    case OnReception::AgendaEmpty: return QT_TRANSLATE_NOOP("hall", "No case is tabled for the joint conference.");
    case OnReception::Earlier: return QT_TRANSLATE_NOOP("hall", "Earlier resolution: %1");
    default: return nullptr;
    }
}

const char *sourceOf(OnReception phrase)
{
    for (const auto text : {rosterText, formText, paperText}) {
        if (const char *source = text(phrase))
            return source;
    }
    return "";
}

QString times(QTime from, QTime to)
{
    return isolated(from.toString(QStringLiteral("HH:mm")) + QChar(0x2013) + to.toString(QStringLiteral("HH:mm")));
}

QString lineOf(const ReceptionPlan &plan, QTime from, QTime to)
{
    return QStringList{isolated(date(plan.day)) + QLatin1Char(' ') + times(from, to), plan.post + QLatin1Char(' ') + plan.leader, plan.place}.join(QStringLiteral(" · "));
}

} // namespace

QString onReception(OnReception phrase)
{
    return QCoreApplication::translate("hall", sourceOf(phrase));
}

QString onReception(OnReception phrase, const QString &language)
{
    return in(language, sourceOf(phrase));
}

QString nameOf(CallOff why)
{
    switch (why) {
    case CallOff::LeaderAway: return QCoreApplication::translate("hall", QT_TRANSLATE_NOOP("hall", "the leader is called away"));
    case CallOff::HallClosed: return QCoreApplication::translate("hall", QT_TRANSLATE_NOOP("hall", "the hall is closed"));
    case CallOff::NobodyBooked: return QCoreApplication::translate("hall", QT_TRANSLATE_NOOP("hall", "nobody has booked"));
    case CallOff::Other: return QCoreApplication::translate("hall", QT_TRANSLATE_NOOP("hall", "another reason"));
    }
    return {};
}

QString slotTimes(const ReceptionPlan &plan, int slot)
{
    return times(plan.slotStart(slot), plan.slotStart(slot + 1));
}

QString receptionLine(const ReceptionPlan &plan)
{
    return lineOf(plan, plan.from, plan.to);
}

QString slotLine(const ReceptionPlan &plan, int slot)
{
    return lineOf(plan, plan.slotStart(slot), plan.slotStart(slot + 1));
}

} // namespace hall::words
