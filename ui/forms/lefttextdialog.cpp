// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lefttextdialog.h"

#include "widgets/messagebar.h"
#include "words/keptwords.h"
#include "words/shellwords.h"

#include <QtGui/QTextOption>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hall {

using words::OnKept;
using words::onKept;

LeftTextDialog::LeftTextDialog(Desk &desk, const LeftText &left, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_form(left.form), m_officer(desk.status().officer), m_mayBeKept(left.mayBeKept), m_alone(left.alone()), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("leftText"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(onKept(OnKept::TextTitle));
    auto *hint = new QLabel(onKept(m_alone ? OnKept::TextAlone : OnKept::TextExplained), this);
    hint->setWordWrap(true);
    auto *typed = new QPlainTextEdit(this);
    typed->setObjectName(QStringLiteral("leftTextTyped"));
    typed->setAccessibleName(onKept(OnKept::TextTitle));
    typed->setReadOnly(true);
    typed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    typed->setTabChangesFocus(true);
    QStringList lines{m_form.title};
    for (auto label = m_form.labels.begin(); label != m_form.labels.end(); ++label) {
        const QString text = m_form.fields.value(label.key()).toString();
        if (!text.isEmpty())
            lines << label->toString() + QLatin1Char(':') << text; // a line each: copied it is as it was typed, whichever way it runs
    }
    QTextOption lined = typed->document()->defaultTextOption();
    lined.setTextDirection(Qt::LayoutDirectionAuto);
    lined.setAlignment(Qt::AlignLeft | (layoutDirection() == Qt::RightToLeft ? Qt::Alignment() : Qt::AlignAbsolute));
    typed->document()->setDefaultTextOption(lined);
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
    keep->setVisible(m_mayBeKept);
    connect(keep, &QPushButton::clicked, this, &LeftTextDialog::keep);
    connect(&m_desk, &Desk::aboutToLock, this, &LeftTextDialog::rest);
    connect(throwAway, &QPushButton::clicked, this, &LeftTextDialog::discard);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
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

void LeftTextDialog::rest()
{
    if (!m_alone || !m_mayBeKept || !sitsHere(m_desk, m_officer))
        return;
    if (m_form.copy.isEmpty())
        m_form.copy = KeptForm::newName();
    m_alone = !m_desk.keepRecoveryCopy(m_form.toCopy());
}

void LeftTextDialog::keep()
{
    rest();
    if (m_alone)
        m_messages->tell(onKept(OnKept::StillNotKept), MessageBar::Warning);
    else
        reject();
}

void LeftTextDialog::reject()
{
    // Escape by mistake loses nothing: what is here alone goes by discarding it.
    if (m_alone)
        keep();
    else
        QDialog::reject();
}

void LeftTextDialog::discard()
{
    // A disk that does not take it leaves it where it is, and it is offered again.
    if (m_form.copy.isEmpty() || m_desk.keepRecoveryCopy({m_form.copy, {}}))
        accept();
    else
        m_messages->tell(onKept(OnKept::NotDiscarded), MessageBar::Warning);
}

} // namespace hall
