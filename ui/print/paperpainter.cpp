// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papercomposer.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace hall {

namespace {

void paintWatermark(QPainter &painter, const PaperText &text, const PaperStyle &style)
{
    if (text.watermark.isEmpty())
        return;
    painter.save();
    painter.setPen(QColor(205, 205, 205));
    painter.translate(style.sheet.width() / 2, style.sheet.height() / 2);
    painter.rotate(-35);
    const SetText mark(text.watermark, text.language, paperFont(text.language, style.title * 2.6, Face::Title), style.sheet.width(),
                       Qt::AlignHCenter);
    mark.draw(painter, QPointF(-style.sheet.width() / 2, -mark.height() / 2));
    painter.restore();
}

void paintPageMarks(QPainter &painter, const PaperText &text, const PaperStyle &style, int number, int pages)
{
    if (pages < 2)
        return;
    const QFont font = paperFont({}, style.small, Face::Body);
    const SetText foot(QStringLiteral("— %1 / %2 —").arg(number + 1).arg(pages), {}, font, style.width(), Qt::AlignHCenter);
    foot.draw(painter, QPointF(style.margins.left(), style.sheet.height() - style.margins.bottom() * 0.7));
    // A loose second page must say whose it is.
    if (number > 0) {
        const SetText head(text.formNumber + QLatin1Char(' ') + text.code, {}, font, style.width(), Qt::AlignRight);
        head.draw(painter, QPointF(style.margins.left(), style.margins.top() * 0.6));
    }
}

void paintRulers(QPainter &painter, const PaperAtom &atom, QPointF at, bool first, bool last)
{
    if (atom.rulers.isEmpty())
        return;
    for (const qreal x : atom.rulers)
        painter.drawLine(at + QPointF(x, 0), at + QPointF(x, atom.height));
    const qreal right = *std::max_element(atom.rulers.begin(), atom.rulers.end());
    if (first || atom.rowStart)
        painter.drawLine(at, at + QPointF(right, 0));
    if (last)
        painter.drawLine(at + QPointF(0, atom.height), at + QPointF(right, atom.height));
}

} // namespace

QSizeF sheetOf(const PaperText &text, PaperSize size)
{
    return PaperComposer(text, size).style.sheet / UnitsPerMm;
}

int pageCount(const PaperText &text, PaperSize size)
{
    return int(PaperComposer(text, size).pages.size());
}

void paintPaper(QPainter &painter, const QRectF &page, const PaperText &text, PaperSize size, int number)
{
    const PaperComposer composer(text, size);
    const PaperStyle &style = composer.style;
    if (number < 0 || number >= int(composer.pages.size()))
        return;
    painter.save();
    painter.translate(page.topLeft());
    painter.scale(page.width() / style.sheet.width(), page.height() / style.sheet.height());
    paintWatermark(painter, text, style);
    painter.setPen(QPen(Qt::black, 0.2 * UnitsPerMm));
    paintPageMarks(painter, text, style, number, int(composer.pages.size()));
    const auto [from, to] = composer.pages[size_t(number)];
    QPointF at(style.margins.left(), style.margins.top());
    for (size_t i = from; i < to; ++i) {
        const PaperAtom &atom = composer.atoms[i];
        const bool last = i + 1 == to || composer.atoms[i + 1].rulers.isEmpty();
        paintRulers(painter, atom, at, i == from, last);
        if (atom.draw)
            atom.draw(painter, at);
        at.ry() += atom.height;
    }
    painter.restore();
}

} // namespace hall
