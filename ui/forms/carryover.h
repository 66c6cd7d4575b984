// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

class QDialog;
class QWidget;

namespace hall {

class PaperPrinter;

/**
 * What was typed in an order that was not accepted, taken over into an empty form: a person checks it there and decides anew.
 * Nothing is recorded by any of this.
 */
namespace carryover {

/** As the register form keeps what is typed. What must be asked of the visitor again (notice, reading back) is not ticked. */
QJsonObject registration(const Events &order);
/** Whether an identity number or a phone stands in it: whoever did not type them has to say why they are taken over (P-11). */
bool hasNumbers(const Events &order);
/** The words of an order as the text of a note; empty when none were typed. */
QString note(const Events &order, const MatterTypes &types);
/** Name of the order as allowedOrders() has it; empty when it cannot be given from a form of the case. */
QString orderName(const TroubledAct &act);
/** The form of the case in which the order was given, filled in; null for an order without a form, as an acceptance. */
QDialog *form(Desk &desk, PaperPrinter &printer, const CaseView &now, const TroubleView &of, QWidget *parent);
QDialog *noteForm(Desk &desk, const CaseId &file, const QString &text, QWidget *parent);

} // namespace carryover

} // namespace hall
