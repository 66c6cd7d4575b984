// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace hall {

/** A message in the page with buttons beside it; hidden while it has nothing to say. */
class FormBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Good, Warning, Trouble };
    FormBar(Kind kind, const QString &labelName, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &name);
    void say(const QString &text);
    QString text() const;
    void setKind(Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Kind m_kind;
    QLabel *m_label;
    QHBoxLayout *m_row;
    bool m_tinting = false;
};

} // namespace hall
