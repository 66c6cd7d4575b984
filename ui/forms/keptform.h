// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace hall {

/**
 * A dialog that was begun and not sent, as its author's recovery copy has it. The copy's name tells nothing but whose it is: which
 * form of which case lies inside, sealed.
 */
struct KeptForm
{
    QString copy;                  ///< name of the recovery copy; empty: there is none yet
    QString kind;                  ///< object name of the dialog
    QString detail;                ///< what else tells it from its like: the step, the number that was to be shown
    CaseId file;                   ///< of whom the order is; null where it makes one
    QString title;                 ///< of the window, as it was when it was typed: the form may not open again
    QDateTime at;                  ///< UTC, of the last change
    QJsonObject fields;            ///< by object name, those that were changed
    QJsonObject labels;            ///< of the texts among them

    bool sameForm(const KeptForm &other) const { return kind == other.kind && detail == other.detail && file == other.file; }
    bool isOfRoster() const;       ///< of leaders' receptions, which is no case
    RecoveryCopy toCopy() const;
    static KeptForm fromCopy(const RecoveryCopy &copy);
    static QString newName();
};

/** Those of the officer who is signed in, the newest first. */
QList<KeptForm> keptForms(const Desk &desk);

} // namespace hall
