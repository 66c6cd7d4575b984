// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

#include <QtGui/QFont>
#include <QtGui/QTextLayout>

#include <memory>

namespace hall {

/** Papers are laid out in twentieths of a millimetre: fine enough for every printer, and the same on each of them. */
inline constexpr qreal UnitsPerMm = 20;
inline constexpr qreal UnitsPerPoint = UnitsPerMm * 25.4 / 72;

/** Measures and type sizes of a paper. A4 has the margins of GB/T 9704. */
struct PaperStyle
{
    QSizeF sheet;                 ///< units; a roll's height is found by its content
    QMarginsF margins;            ///< units
    qreal title = 0;              ///< points
    qreal body = 0;
    qreal small = 0;
    qreal code = 0;
    qreal text = 0;               ///< of the sentences of a paper, points
    qreal textSecond = 0;         ///< the same in the second language
    qreal leading = 0;            ///< least distance of their lines, units; 0: as the font has it
    qreal leadingSecond = 0;
    qreal indent = 0;             ///< of the first line of a paragraph, units
    qreal label = 0;              ///< width of a label's cell, units
    qreal qr = 0;                 ///< side, units
    qreal padding = 0;
    bool table = true;            ///< ruled cells; a roll has none

    qreal width() const { return sheet.width() - margins.left() - margins.right(); }
    qreal height() const { return sheet.height() - margins.top() - margins.bottom(); }
    static PaperStyle of(PaperSize size, bool twoLanguages, bool letter = false);
};

enum class Face { Body, Title };
QFont paperFont(const QString &language, qreal points, Face face);

/** Text broken into lines for a width. */
class SetText final
{
public:
    SetText() = default;
    /** \a leading: the least height of a line; \a indent: of the first one, on the side where the line begins. */
    SetText(const QString &text, const QString &language, const QFont &font, qreal width, Qt::Alignment alignment, qreal leading = 0,
            qreal indent = 0);

    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    qreal height() const { return m_height; }
    qreal lineHeight(int line) const { return qMax(m_leading, m_layout->lineAt(line).height()); }
    void draw(QPainter &painter, QPointF at) const;
    void drawLine(QPainter &painter, int line, QPointF at) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
    qreal m_leading = 0;
};

/** The dots of a QR code; empty when the text does not fit one. */
struct QrDots
{
    int side = 0;
    QByteArray dark;              ///< one byte a dot, row by row
    static QrDots of(const QString &payload);
    void draw(QPainter &painter, const QRectF &square) const;
};

} // namespace hall
