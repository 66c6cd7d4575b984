// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stagebar.h"

#include "words/stepwords.h"

#include <QtGui/QPainter>

namespace hall {

namespace {

constexpr int Gap = 4;
constexpr int Padding = 4;

QString markOf(StagePlace place)
{
    switch (place) {
    case StagePlace::Done: return QStringLiteral("✓ ");
    case StagePlace::Now: return QStringLiteral("▶ ");
    case StagePlace::PassedBy: return QStringLiteral("– ");
    case StagePlace::Ahead: break;
    }
    return {};
}

/** Behind the rest, and still readable: not the grey of what is switched off. */
QColor faded(const QPalette &palette)
{
    const QColor text = palette.windowText().color();
    const QColor ground = palette.window().color();
    const auto mixed = [](int a, int b) { return (2 * a + b) / 3; };
    return {mixed(text.red(), ground.red()), mixed(text.green(), ground.green()), mixed(text.blue(), ground.blue())};
}

} // namespace

StageBar::StageBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stageBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBar::show(const QList<StageMark> &stages)
{
    m_stages = stages;
    QStringList spoken;
    for (const StageMark &mark : stages) {
        const QString level = words::levelName(mark);
        spoken << words::nameOf(mark.stage) + QStringLiteral(": ") + words::nameOf(mark.place) + (level.isEmpty() ? QString() : QStringLiteral(", ") + level);
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int StageBar::rowHeight() const
{
    return fontMetrics().height();
}

QSize StageBar::sizeHint() const
{
    int widest = 0;
    for (const StageMark &mark : m_stages)
        widest = qMax(widest, fontMetrics().horizontalAdvance(markOf(StagePlace::Now) + words::nameOf(mark.stage)));
    return {static_cast<int>(m_stages.size()) * (widest + 2 * Padding + Gap), 2 * rowHeight() + 2 * Padding};
}

QSize StageBar::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('M')) * 24, 2 * rowHeight() + 2 * Padding};
}

void StageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int count = static_cast<int>(m_stages.size());
    if (count == 0)
        return;
    const qreal width = (this->width() - Gap * (count - 1)) / qreal(count);
    for (int i = 0; i < count; ++i) {
        const StageMark &mark = m_stages.at(i);
        const int place = isRightToLeft() ? count - 1 - i : i;
        const QRectF box(place * (width + Gap), 0, width, height() - 1);
        const bool now = mark.place == StagePlace::Now;
        const bool away = mark.place == StagePlace::Ahead || mark.place == StagePlace::PassedBy;
        if (now)
            painter.fillRect(box, palette().highlight());
        QFont face = font();
        face.setBold(now);
        painter.setFont(face);
        painter.setPen(now ? palette().highlightedText().color() : away ? faded(palette()) : palette().windowText().color());
        const QFontMetrics metrics(face);
        const QRectF inner = box.adjusted(Padding, Padding, -Padding, -Padding);
        const QString head = metrics.elidedText(markOf(mark.place) + words::nameOf(mark.stage), Qt::ElideRight, static_cast<int>(inner.width()));
        painter.drawText(inner, Qt::AlignHCenter | Qt::AlignTop, head);
        const QString level = metrics.elidedText(words::levelName(mark), Qt::ElideRight, static_cast<int>(inner.width()));
        painter.drawText(inner, Qt::AlignHCenter | Qt::AlignBottom, level);
        painter.setPen(palette().mid().color());
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace hall
