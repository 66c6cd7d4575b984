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
    bool isOfRecord() const;       ///< of one that the centre did not accept: its case may never have been here
    RecoveryCopy toCopy() const;
    static KeptForm fromCopy(const RecoveryCopy &copy);
    static QString newName();
    static QString ofRecord(const EventId &act); ///< detail of a dialog about one record, and not about the others of its case
};

/** What was typed into a dialog that was closed because its case has left, and not by its author. */
struct LeftText
{
    KeptForm form;                 ///< without fields: nothing was typed
    bool kept = false;             ///< as the recovery copy form.copy
    bool mayBeKept = true;         ///< false: of an accusation, where none of it may lie even sealed
    /** Closing the dialog has left it in memory alone. */
    bool alone() const { return !kept && !form.fields.isEmpty(); }
};

/** \a officer sits here now, and the desk is open to them. */
bool sitsHere(const Desk &desk, const QString &officer);
/**
 * The desk still shows the case to who sits here. By the list first: a store that fails for a moment takes nothing away, and what is typed
 * stays; after a lock the list is filled bit by bit. \a wasVeiled: it was when the form was opened, which shows nothing of it then.
 */
bool stillHere(const Desk &desk, const CaseId &file, bool wasVeiled);

/** Those of the officer who is signed in, the newest first. */
QList<KeptForm> keptForms(const Desk &desk);

} // namespace hall
