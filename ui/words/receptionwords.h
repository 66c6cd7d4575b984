// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QString>

/** Leaders' receptions and the joint conference: what the roster, its forms and its papers say. */
namespace hall::words {

enum class OnReception {
    // the roster
    Nav, PageName, SlotsName, HeadDay, HeadTime, HeadLeader, HeadPost, HeadPlace, HeadFree, HeadSlot, HeadCase, HeadSubject, HeadBookedBy,
    SlotFree, OtherCase, CalledOffBecause, NotYetAtCentre, NothingPlanned,
    ActionPlan, ActionChange, ActionCallOff, ActionFree, ActionRegister,
    // forms
    PlanTitle, ChangeTitle, PlanHint, FieldDay, FieldFrom, FieldTo, FieldMinutes, FieldLeader, FieldPost, FieldPlace, SavePlan,
    BookTitle, BookHint, FieldReception, FieldSlot, SaveBooking, NoFreeSlot, FreeCount,
    CallOffTitle, CallOffHint, FieldWhy, SaveCallOff,
    // what was done
    DonePlanned, DoneCalledOff, DoneFreed, DoneBooked, SlipNotPrinted, DonePrinted, CaseFact,
    // papers
    RegisterTitle, SlipTitle, SlipBring, SlipFree, Opinion, Unit, Until, LeaderSigns, RecorderSigns, ForInternalUse,
    AgendaTitle, AgendaDay, AgendaCount, HeadNumber, HeadMatter, HeadOwner, HeadWhyTabled, HeadResolution, ConvenorSigns, ActionAgenda, AgendaEmpty, Earlier,
};

QString onReception(OnReception phrase);
QString onReception(OnReception phrase, const QString &language);
QString nameOf(CallOff why);
/** "10:20–10:40" */
QString slotTimes(const ReceptionPlan &plan, int slot);
/** "2026-11-30 10:00–12:00 · Wang Jun, deputy head · room 2" */
QString receptionLine(const ReceptionPlan &plan);
/** The same of one slot. */
QString slotLine(const ReceptionPlan &plan, int slot);

} // namespace hall::words
