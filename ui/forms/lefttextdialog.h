// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/keptform.h"

#include <QtWidgets/QDialog>

namespace hall {

class MessageBar;

/**
 * What its author typed into a form that cannot be opened any more: to be read, copied and discarded, by them alone. Where no copy of it could
 * be kept, this is all there is of it: it is kept as soon as that is possible, and else closed by discarding alone.
 */
class LeftTextDialog final : public QDialog
{
    Q_OBJECT
public:
    LeftTextDialog(Desk &desk, const LeftText &left, QWidget *parent);

    /** It would be lost with the dialog. */
    bool alone() const { return m_alone; }
    QString name() const { return m_form.copy; }
    /** Tries to keep what is here alone. */
    void rest();
    void reject() override;

private:
    void keep();
    void discard();

    Desk &m_desk;
    KeptForm m_form;
    const QString m_officer;       ///< whose it is, whoever signs in meanwhile
    const bool m_mayBeKept;
    bool m_alone;
    MessageBar *m_messages;
};

} // namespace hall
