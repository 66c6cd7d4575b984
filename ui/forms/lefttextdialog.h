// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/keptform.h"

#include <QtWidgets/QDialog>

namespace hall {

/** What its author typed into a form that cannot be opened any more: to be read, copied and discarded, by them alone. */
class LeftTextDialog final : public QDialog
{
    Q_OBJECT
public:
    LeftTextDialog(Desk &desk, const KeptForm &form, QWidget *parent);

private:
    void discard();

    Desk &m_desk;
    const QString m_copy;
};

} // namespace hall
