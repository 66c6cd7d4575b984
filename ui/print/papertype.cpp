// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papertype.h"

#include "words/paperwords.h"

#include <QtGui/QPainter>

#include <qrencode.h>

#include <algorithm>

namespace hall {

namespace {

QMarginsF millimetres(qreal left, qreal top, qreal right, qreal bottom)
{
    return QMarginsF(left, top, right, bottom) * UnitsPerMm;
}

bool holdsRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
    });
}

} // namespace

PaperStyle PaperStyle::of(PaperSize size, bool twoLanguages, bool letter)
{
    PaperStyle style;
    switch (size) {
    case PaperSize::A4:
        style.sheet = QSizeF(210, 297) * UnitsPerMm;
        style.margins = millimetres(28, 37, 26, 35);
        style.title = 22, style.body = twoLanguages ? 10.5 : 11, style.small = 9, style.code = 14;
        style.label = 29 * UnitsPerMm, style.qr = 20 * UnitsPerMm, style.padding = 0.8 * UnitsPerMm;
        break;
    case PaperSize::A5:
        style.sheet = QSizeF(148, 210) * UnitsPerMm;
        style.margins = millimetres(14, 10, 13, 11);
        style.title = 16, style.body = twoLanguages ? 9 : 10.5, style.small = twoLanguages ? 7.5 : 8, style.code = 13;
        style.label = (twoLanguages ? 25 : 20) * UnitsPerMm, style.qr = 25 * UnitsPerMm, style.padding = UnitsPerMm;
        break;
    case PaperSize::Roll80:
        style.sheet = QSizeF(80, 0) * UnitsPerMm;
        style.margins = millimetres(4, 4, 4, 8);
        style.title = 13, style.body = 9, style.small = 8, style.code = 12;
        style.label = 21 * UnitsPerMm, style.qr = 30 * UnitsPerMm, style.padding = 0.6 * UnitsPerMm;
        style.table = false;
        break;
    }
    style.text = style.body, style.textSecond = style.body * 0.95;
    if (letter) {
        // Twenty-two lines of twenty-eight characters a page (GB/T 9704); the second language stands smaller beside it.
        style.text = 15.75, style.textSecond = 12.5;
        style.leading = 29 * UnitsPerPoint, style.leadingSecond = 22 * UnitsPerPoint;
        style.indent = 2 * style.text * UnitsPerPoint;
    }
    return style;
}

QFont paperFont(const QString &language, qreal points, Face face)
{
    // The official faces come first where a PC has them; they are licensed, so none is shipped. Noto Serif before its
    // Chinese sister: that one swaps the digits in a Latin word for glyphs which nobody can copy out of a PDF as text.
    static const QStringList body{QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋"),
                                  QStringLiteral("FangSong"), QStringLiteral("FandolFang R"), QStringLiteral("Noto Serif"),
                                  QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")};
    static const QStringList title{QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("Noto Serif"),
                                   QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")};
    static const QStringList arabic{QStringLiteral("UKIJ Tuz Kitab"), QStringLiteral("UKIJ Tuz"), QStringLiteral("Noto Naskh Arabic"),
                                    QStringLiteral("Noto Sans Arabic")};
    const QStringList chinese = face == Face::Title ? title : body;
    QFont font;
    font.setFamilies(words::isRightToLeft(language) ? arabic + chinese : chinese + arabic);
    font.setPixelSize(qRound(points * UnitsPerPoint));
    font.setBold(face == Face::Title);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

SetText::SetText(const QString &text, const QString &language, const QFont &font, qreal width, Qt::Alignment alignment, qreal leading, qreal indent)
    : m_leading(leading)
{
    if (text.isEmpty())
        return;
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(lines, font);
    // A layout takes left as left: the leading side of a right-to-left line is ours to choose. What holds no letter of such a
    // script (a name in Chinese, a phone number) keeps its own order there.
    const bool fromTheRight = words::isRightToLeft(language) || text.isRightToLeft();
    const bool rightToLeft = fromTheRight && holdsRightToLeft(text);
    QTextOption option(fromTheRight && alignment == Qt::AlignLeft ? Qt::AlignRight : alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal in = line.lineNumber() == 0 ? indent : 0;
        line.setLineWidth(width - in);
        const qreal room = qMax(leading, line.height());
        line.setPosition(QPointF(fromTheRight ? 0 : in, m_height + (room - line.height()) / 2));
        m_height += room;
    }
    m_layout->endLayout();
}

void SetText::draw(QPainter &painter, QPointF at) const
{
    if (m_layout)
        m_layout->draw(&painter, at);
}

void SetText::drawLine(QPainter &painter, int line, QPointF at) const
{
    const QTextLine one = m_layout->lineAt(line);
    one.draw(&painter, QPointF(at.x(), at.y() - one.y() + (lineHeight(line) - one.height()) / 2));
}

QrDots QrDots::of(const QString &payload)
{
    const QByteArray text = payload.toLatin1();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr : QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    QrDots dots;
    if (!code)
        return dots;
    dots.side = code->width;
    dots.dark.resize(code->width * code->width);
    for (int i = 0; i < dots.dark.size(); ++i)
        dots.dark[i] = code->data[i] & 1;
    return dots;
}

void QrDots::draw(QPainter &painter, const QRectF &square) const
{
    if (side == 0)
        return;
    const qreal step = square.width() / side;
    for (int row = 0; row < side; ++row) {
        for (int from = 0; from < side;) {
            int to = from;
            while (to < side && dark[row * side + to])
                ++to;
            // Runs as one bar: no hairlines between dots when a printer rounds.
            if (to > from)
                painter.fillRect(QRectF(square.left() + from * step, square.top() + row * step, (to - from) * step, step * 1.02),
                                 Qt::black);
            from = to + 1;
        }
    }
}

} // namespace hall
