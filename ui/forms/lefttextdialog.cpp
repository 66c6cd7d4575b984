// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lefttextdialog.h"

#include "words/keptwords.h"
#include "words/shellwords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hall {

using words::OnKept;
using words::onKept;

LeftTextDialog::LeftTextDialog(Desk &desk, const KeptForm &form, QWidget *parent) : QDialog(parent), m_desk(desk), m_copy(form.copy)
{
    setObjectName(QStringLiteral("leftText"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(onKept(OnKept::TextTitle));
    auto *hint = new QLabel(onKept(OnKept::TextExplained), this);
    hint->setWordWrap(true);
    auto *typed = new QPlainTextEdit(this);
    typed->setObjectName(QStringLiteral("leftTextTyped"));
    typed->setAccessibleName(onKept(OnKept::TextTitle));
    typed->setReadOnly(true);
    typed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    typed->setTabChangesFocus(true);
    QStringList lines{form.title};
    for (auto label = form.labels.begin(); label != form.labels.end(); ++label) {
        const QString text = form.fields.value(label.key()).toString();
        if (!text.isEmpty())
            lines << label->toString() + QStringLiteral(": ") + text;
    }
    typed->setPlainText(lines.join(QLatin1Char('\n')));
    const auto button = [this](const char *name, OnKept label) {
        auto *made = new QPushButton(onKept(label), this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(words::plainText(onKept(label)));
        made->setAutoDefault(false);
        return made;
    };
    auto *keep = button("leftTextKeep", OnKept::KeepIt);
    auto *throwAway = button("leftTextDiscard", OnKept::Discard);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(throwAway, &QPushButton::clicked, this, &LeftTextDialog::discard);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(typed, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(keep);
    row->addWidget(throwAway);
    column->addLayout(row);
    resize(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 40, fontMetrics().lineSpacing() * 18);
    typed->setFocus();
}

void LeftTextDialog::discard()
{
    // A disk that does not take it leaves it where it is, and it is offered again.
    if (m_desk.keepRecoveryCopy({m_copy, {}}))
        accept();
}

} // namespace hall
