// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/papertongue.h"

#include "domain/clocks.h"
#include "words/previewwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

namespace hall {

QString proposedTongue()
{
    const QString chinese = words::languages().first().code;
    return words::language() == chinese ? QString() : words::language();
}

VisitTongues::VisitTongues(Desk &desk) : QObject(&desk), m_desk(desk) {}

VisitTongues &VisitTongues::of(Desk &desk)
{
    auto *there = desk.findChild<VisitTongues *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new VisitTongues(desk);
}

void VisitTongues::forgetOthers()
{
    const QString officer = m_desk.status().officer;
    const QDate today = legalDate(m_desk.now());
    if (officer == m_officer && today == m_day)
        return;
    m_wishes.clear();
    m_officer = officer;
    m_day = today;
}

QString VisitTongues::second(const CaseId &file)
{
    forgetOthers();
    return m_wishes.value(file, proposedTongue());
}

void VisitTongues::wish(const CaseId &file, const QString &second)
{
    forgetOthers();
    m_wishes.insert(file, second);
}

TongueBox::TongueBox(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_asked = true;
        Q_EMIT chosen(second());
    });
    retranslate();
}

void TongueBox::offer(const QString &second)
{
    m_asked = false;
    fill(second);
}

void TongueBox::retranslate()
{
    setAccessibleName(words::plainText(words::onPreview(words::OnPreview::Tongue)));
    fill(m_asked ? second() : proposedTongue());
}

/** As wide as its longest choice. AdjustToContents would do that too, and a moment later take back the width that a column gave. */
QSize TongueBox::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(i)));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(widest, qMax(fontMetrics().height(), 14) + 2), this);
}

void TongueBox::fill(const QString &second)
{
    m_filling = true;
    clear();
    QStringList tongues{QString(), QStringLiteral("ug"), QStringLiteral("kk_Arab")};
    for (const QString &also : {proposedTongue(), second}) {
        if (!tongues.contains(also))
            tongues << also;
    }
    for (const QString &tongue : std::as_const(tongues))
        addItem(words::paperTongue(tongue), tongue);
    setCurrentIndex(static_cast<int>(tongues.indexOf(second)));
    m_filling = false;
    updateGeometry();
}

} // namespace hall
