// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/orderdialog.h"

namespace hall {

/**
 * Asks why a number is to be shown in full or taken over into a form, or the identity page of an accusation printed, and closes once that is
 * recorded (P-09, P-11).
 */
class UnmaskDialog final : public OrderDialog
{
    Q_OBJECT
public:
    enum class For { Screen, IdentityPage, Form };
    UnmaskDialog(Desk &desk, const CaseId &file, QWidget *parent = nullptr, For purpose = For::Screen);
    /** Of a record that the centre did not accept, for a form. */
    UnmaskDialog(Desk &desk, const TroubledAct &act, QWidget *parent);
    /** What tells the copy of one for the identity page from those for a number on the screen; one for a form has KeptForm::ofRecord(). */
    static QString ofIdentityPage() { return QStringLiteral("identityPage"); }

protected:
    Command order() const override { return {}; } ///< the case gets none
    Result<Events> record() override;

private:
    bool inOwnWords() const;

    EventId m_act;             ///< null of a case
    QComboBox *m_reason;
    QLineEdit *m_words;
};

} // namespace hall
