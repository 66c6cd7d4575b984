// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace hall {

/** In place of signing in, on a computer that the centre has revoked: what happened and what to do. It asks for nothing. */
class ShutOutPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ShutOutPage(Desk &desk, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void languageAsked(const QString &code);

private:
    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
};

} // namespace hall
