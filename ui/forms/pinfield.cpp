// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pinfield.h"

#include "domain/password.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace hall {

QLineEdit *pinField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(PinDigits);
    field->setInputMethodHints(field->inputMethodHints() | Qt::ImhDigitsOnly);
    // Six or fewer: a validator that wants all of them would keep Enter from being answered by a sentence.
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,%1}").arg(PinDigits)), field));
    return field;
}

} // namespace hall
