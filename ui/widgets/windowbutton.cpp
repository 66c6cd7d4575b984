// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowbutton.h"

#include "words/shellwords.h"
#include "words/words.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

namespace hall {

namespace {

constexpr int Margin = 7;
constexpr int Anything = 10'000;

QRect laidOut(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? QRect() : QFontMetrics(font).boundingRect(QRect(0, 0, width, Anything), Qt::TextWordWrap, text);
}

} // namespace

WindowButton::WindowButton(const ServiceWindow &window, QWidget *parent)
    : QPushButton(parent), m_window(window), m_agency(window.agencyIn(words::language())), m_handles(window.handlesIn(words::language()))
{
    setObjectName(QStringLiteral("window%1").arg(window.number.value(), 2, 10, QLatin1Char('0')));
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(m_handles);
    suggest({});
}

void WindowButton::suggest(const QString &why)
{
    m_why = why;
    const QString number = QStringLiteral("%1").arg(m_window.number.value(), 2, 10, QLatin1Char('0'));
    setAccessibleName(number + QLatin1Char(' ') + m_agency);
    setAccessibleDescription(m_why.isEmpty() ? m_handles : m_handles + QLatin1Char(' ') + m_why);
    updateGeometry();
    update();
}

QFont WindowButton::strong() const
{
    QFont font = this->font();
    font.setBold(true);
    return font;
}

QFont WindowButton::small() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int WindowButton::textWidth(int width) const
{
    return width - 2 * Margin;
}

int WindowButton::heightForWidth(int width) const
{
    const int number = QFontMetrics(strong()).horizontalAdvance(QStringLiteral("00 "));
    const int head = qMax(laidOut(strong(), m_agency, textWidth(width) - number).height(), QFontMetrics(strong()).height());
    return 2 * Margin + head + laidOut(small(), m_handles, textWidth(width)).height() + laidOut(small(), m_why, textWidth(width)).height() + 4;
}

QSize WindowButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('M')) * 13;
    return {width, heightForWidth(width)};
}

QSize WindowButton::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('M')) * 8, fontMetrics().height() * 3};
}

void WindowButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
    const QColor letters = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (isChecked() || !m_why.isEmpty()) {
        // The chosen window has a thick frame, a suggested one a thin frame and its star: not told apart by colour alone.
        painter.setPen(QPen(palette().color(QPalette::Highlight), isChecked() ? 3 : 1));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
    painter.setPen(letters);
    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop | Qt::TextWordWrap;
    const int numberWidth = QFontMetrics(strong()).horizontalAdvance(QStringLiteral("00 "));
    QRect area = rect().adjusted(Margin, Margin, -Margin, -Margin);
    QRect numberArea = area;
    QRect agencyArea = area;
    numberArea.setWidth(numberWidth);
    agencyArea.setLeft(area.left() + numberWidth);
    painter.setFont(strong());
    const QString number = QStringLiteral("%1").arg(m_window.number.value(), 2, 10, QLatin1Char('0'));
    painter.drawText(QStyle::visualRect(layoutDirection(), area, numberArea), alignment, number);
    painter.drawText(QStyle::visualRect(layoutDirection(), area, agencyArea), alignment, m_agency);
    area.setTop(area.top() + qMax(laidOut(strong(), m_agency, agencyArea.width()).height(), QFontMetrics(strong()).height()) + 2);
    painter.setFont(small());
    painter.drawText(area, alignment, m_handles);
    area.setTop(area.top() + laidOut(small(), m_handles, area.width()).height());
    painter.drawText(area, alignment, m_why);
}

} // namespace hall
