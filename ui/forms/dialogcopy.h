// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/keptform.h"
#include "forms/typingrest.h"

#include <QtCore/QTimer>

class QDialog;

namespace hall {

class MessageBar;

/**
 * Keeps what is typed into one dialog for its author: sealed, whenever typing rests and before the desk locks, until the dialog is sent
 * or cancelled. A dialog that opens while such a copy of it lies there is filled with it. Belongs to the dialog; it sees each named field.
 */
class DialogCopy final : public QObject
{
    Q_OBJECT
public:
    /** \a file is null where the order makes one. \a messages tells what came back. */
    DialogCopy(Desk &desk, QDialog &dialog, MessageBar &messages, const CaseId &file = {});

    /** Null for a dialog into which nothing is typed. */
    static DialogCopy *of(const QDialog &dialog);

    /** Before the dialog is shown: tells it from others of its name on the same case. */
    void setDetail(const QString &detail) { m_form.detail = detail; }
    /** Before the dialog is shown: what stands in it was taken over from elsewhere. It all counts as typed, and an earlier copy waits. */
    void setCarried() { m_carried = true; }

    /** Does now what would be done when typing rests. */
    void rest();
    /** The dialog closes, and not by its author: what was typed stays, on the disk or in what is answered. */
    LeftText leave();
    /** Nothing of it is lost when the dialog goes: it is on the disk, or there is nothing. */
    bool safe() const { return m_safe; }
    /** False: the desk showed the case as the dialog was opened, and does not any more to who sits here. */
    bool caseIsHere() const;
    QString name() const { return m_form.copy; }

    /** What must lie in the copy's place once the order is saved; to be given with the order. */
    std::optional<RecoveryCopy> left() const;
    /** The order was saved, and left() with it. */
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void bringBack();
    void keep();
    void discard();
    bool keptNowhere();

    Desk &m_desk;
    QDialog &m_dialog;
    MessageBar &m_messages;
    TypingRest m_typing;
    QTimer m_again;                ///< after a copy that could not be kept
    KeptForm m_form;
    const QString m_officer;       ///< whose dialog it is, whoever signs in meanwhile
    QJsonObject m_before;          ///< the fields as the dialog opened with them
    bool m_carried = false;
    bool m_begun = false;
    bool m_ended = false;
    bool m_safe = true;
    bool m_complained = false;
    bool m_wasHere = false;        ///< its case, as the dialog was opened
    bool m_wasVeiled = false;      ///< and showed nothing of itself then
    bool m_nowhere = false;        ///< keptNowhere() while the case was last seen: it goes for its words once it has left
};

} // namespace hall
