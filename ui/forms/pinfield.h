// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QWidget;

namespace hall {

/** A field that takes the digits of a PIN, nothing else, and shows none of them. */
QLineEdit *pinField(QWidget *parent);

} // namespace hall
