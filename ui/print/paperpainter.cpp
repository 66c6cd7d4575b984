// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papertype.h"

#include "words/paperwords.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <functional>
#include <vector>

namespace hall {

namespace {

/** The smallest thing that a page break may not cut: a line of a long text, a row, the head. */
struct Atom
{
    qreal height = 0;
    bool rowStart = false;
    bool joined = false;          ///< stays on the page of the one before
    QList<qreal> rulers;          ///< where a table's upright lines stand; empty outside tables
    std::function<void(QPainter &, QPointF)> draw;
};

/** Texts under one another in a cell, cut into lines that can be drawn one by one. */
struct Column
{
    struct Line { int text; int line; qreal height; };
    QList<SetText> texts;
    QList<Line> lines;
    qreal height = 0;
    qreal x = 0;

    void add(const SetText &text)
    {
        for (int i = 0; i < text.lineCount(); ++i)
            lines.append({int(texts.size()), i, text.lineHeight(i)});
        height += text.height();
        texts.append(text);
    }
    void draw(QPainter &painter, QPointF at, int from, int to) const
    {
        for (int i = from; i < to; ++i) {
            texts[lines[i].text].drawLine(painter, lines[i].line, at);
            at.ry() += lines[i].height;
        }
    }
};

class Composer final
{
    const PaperText &m_text;
    bool m_roll;

public:
    Composer(const PaperText &text, PaperSize size)
        : m_text(text), m_roll(size == PaperSize::Roll80), style(PaperStyle::of(size, !text.secondLanguage.isEmpty()))
    {
        head();
        for (int i = 0; i < text.fields.size(); ++i) {
            const bool pair = !m_roll && i + 1 < text.fields.size() && text.fields[i].half && text.fields[i + 1].half;
            row(text.fields[i], pair ? &text.fields[i + 1] : nullptr);
            i += pair;
        }
        space(1.6);
        for (const PaperLine &paragraph : text.paragraphs) {
            flow(paragraph, style.small, Qt::AlignLeft);
            space(1.2);
        }
        signatures();
        for (const PaperLine &line : text.footer)
            flow(line, style.small, Qt::AlignLeft);
        if (m_roll)
            style.sheet.setHeight(total() + style.margins.top() + style.margins.bottom());
        paginate();
    }

    PaperStyle style;
    std::vector<Atom> atoms;
    std::vector<std::pair<size_t, size_t>> pages; ///< first atom and the one after the last

private:
    bool mirrored() const { return words::isRightToLeft(m_text.language); }
    SetText set(const QString &text, const QString &language, qreal points, Face face, qreal width, Qt::Alignment alignment) const
    {
        return SetText(text, language, paperFont(language, points, face), width, alignment);
    }
    Column column(const PaperLine &line, qreal points, Face face, qreal x, qreal width, Qt::Alignment alignment) const
    {
        Column made;
        made.x = x;
        made.add(set(line.text, m_text.language, points, face, width, alignment));
        made.add(set(line.second, m_text.secondLanguage, points * 0.95, face, width, alignment));
        return made;
    }
    void space(qreal mm) { atoms.push_back({mm * UnitsPerMm, false, false, {}, {}}); }
    void push(qreal height, std::function<void(QPainter &, QPointF)> draw)
    {
        atoms.push_back({height, false, false, {}, std::move(draw)});
    }
    void block(const Column &column)
    {
        push(column.height, [column](QPainter &painter, QPointF at) {
            column.draw(painter, QPointF(at.x() + column.x, at.y()), 0, int(column.lines.size()));
        });
    }
    void flow(const PaperLine &line, qreal points, Qt::Alignment alignment)
    {
        const Column made = column(line, points, Face::Body, 0, style.width(), alignment);
        for (int i = 0; i < made.lines.size(); ++i)
            push(made.lines[i].height, [made, i](QPainter &painter, QPointF at) { made.draw(painter, at, i, i + 1); });
    }

    void head()
    {
        const qreal width = style.width();
        const QString mark = QStringList{m_text.secrecyMark, m_text.copyMark}.join(QLatin1Char(' ')).trimmed();
        const SetText number = set(m_text.formNumber, {}, style.small, Face::Body, width, Qt::AlignLeft);
        const SetText right = set(mark, {}, style.body, Face::Title, width, Qt::AlignRight);
        push(qMax(number.height(), right.height()), [number, right](QPainter &painter, QPointF at) {
            number.draw(painter, at);
            right.draw(painter, at);
        });
        block(column(m_text.centre, style.title * 0.68, Face::Body, 0, width, Qt::AlignHCenter));
        block(column(m_text.title, style.title, Face::Title, 0, width, Qt::AlignHCenter));
        space(m_roll ? 1 : 2);
        m_roll ? codesInTheMiddle() : codesBesideTheSquare();
        space(m_roll ? 1 : 2);
    }
    static PaperLine oneLine(const PaperLine &label)
    {
        return {label.second.isEmpty() ? label.text : label.text + QStringLiteral("   ") + label.second, {}};
    }
    void codesInTheMiddle()
    {
        const qreal width = style.width();
        block(column(oneLine(m_text.codeLabel), style.small, Face::Body, 0, width, Qt::AlignHCenter));
        code(m_text.code);
        if (!m_text.queryCode.isEmpty()) {
            block(column(oneLine(m_text.queryLabel), style.small, Face::Body, 0, width, Qt::AlignHCenter));
            code(m_text.queryCode);
        }
        space(1.5);
        const QrDots dots = QrDots::of(m_text.qrPayload);
        const QRectF square((width - style.qr) / 2, 0, style.qr, style.qr);
        push(style.qr, [dots, square](QPainter &painter, QPointF at) { dots.draw(painter, square.translated(at)); });
        space(1.5);
    }
    void code(const QString &text)
    {
        Column made;
        made.add(set(text, {}, style.code, Face::Title, style.width(), Qt::AlignHCenter));
        block(made);
    }
    void codesBesideTheSquare()
    {
        const qreal gap = 4 * UnitsPerMm;
        const qreal width = style.width() - style.qr - gap;
        const qreal x = mirrored() ? style.qr + gap : 0;
        // Codes run left to right in every language; only the side they stand on changes.
        const Qt::Alignment side = mirrored() ? Qt::AlignRight : Qt::AlignLeft;
        Column made = column(oneLine(m_text.codeLabel), style.small, Face::Body, x, width, side);
        made.add(set(m_text.code, {}, style.code, Face::Title, width, side));
        if (!m_text.queryCode.isEmpty()) {
            made.add(set(oneLine(m_text.queryLabel).text, m_text.language, style.small, Face::Body, width, side));
            made.add(set(m_text.queryCode, {}, style.code, Face::Title, width, side));
        }
        const QrDots dots = QrDots::of(m_text.qrPayload);
        const QRectF square(mirrored() ? 0 : style.width() - style.qr, 0, style.qr, style.qr);
        push(qMax(made.height, style.qr), [made, dots, square](QPainter &painter, QPointF at) {
            made.draw(painter, QPointF(at.x() + made.x, at.y()), 0, int(made.lines.size()));
            dots.draw(painter, square.translated(at));
        });
    }

    /** One row of one or two fields. A tall one is cut into lines, so that it may go on over the page. */
    void row(const PaperField &first, const PaperField *second)
    {
        const qreal whole = style.width();
        const qreal part = second ? whole / 2 : whole;
        QList<Column> columns;
        QList<qreal> rulers{0, whole};
        qreal start = 0;
        for (const PaperField *field : {&first, second}) {
            if (!field)
                continue;
            const qreal pad = style.padding;
            const qreal valueWidth = part - style.label;
            const qreal labelX = mirrored() ? whole - start - style.label : start;
            const qreal valueX = mirrored() ? whole - start - part : start + style.label;
            const Qt::Alignment alignment = style.table ? Qt::AlignHCenter : Qt::AlignLeft;
            columns.append(column(field->label, style.body, Face::Body, labelX + pad, style.label - 2 * pad, alignment));
            columns.append(column(field->value, style.body, Face::Body, valueX + pad, valueWidth - 2 * pad, Qt::AlignLeft));
            rulers << labelX << valueX;
            start += part;
        }
        qsizetype tall = 0;
        for (qsizetype i = 1; i < columns.size(); ++i) {
            if (columns[i].height > columns[tall].height)
                tall = i;
        }
        if (!style.table)
            rulers.clear();
        const qreal least = style.table ? 7 * UnitsPerMm : 0;
        if (m_roll || columns[tall].height <= style.height() / 4)
            wholeRow(columns, rulers, qMax(least, columns[tall].height + 2 * style.padding));
        else
            brokenRow(columns, tall, rulers);
    }
    void wholeRow(const QList<Column> &columns, const QList<qreal> &rulers, qreal height)
    {
        const bool middle = style.table;
        atoms.push_back({height, true, false, rulers, [columns, height, middle, pad = style.padding](QPainter &painter, QPointF at) {
            for (const Column &column : columns) {
                const qreal top = middle ? (height - column.height) / 2 : pad;
                column.draw(painter, at + QPointF(column.x, top), 0, int(column.lines.size()));
            }
        }});
    }
    void brokenRow(const QList<Column> &columns, qsizetype tall, const QList<qreal> &rulers)
    {
        qreal others = 0;
        for (qsizetype i = 0; i < columns.size(); ++i)
            others = i == tall ? others : qMax(others, columns[i].height);
        // The first piece is as high as the label beside it needs.
        const Column long_ = columns[tall];
        int to = 0;
        qreal height = style.padding;
        while (to < long_.lines.size() && height < others + style.padding)
            height += long_.lines[to++].height;
        atoms.push_back({height, true, false, rulers, [columns, tall, to, pad = style.padding](QPainter &painter, QPointF at) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                columns[i].draw(painter, at + QPointF(columns[i].x, pad), 0, i == tall ? to : int(columns[i].lines.size()));
        }});
        for (int line = to; line < long_.lines.size(); ++line) {
            const qreal below = line + 1 == long_.lines.size() ? style.padding : 0;
            atoms.push_back({long_.lines[line].height + below, false, false, rulers, [long_, line](QPainter &painter, QPointF at) {
                long_.draw(painter, at + QPointF(long_.x, 0), line, line + 1);
            }});
        }
    }

    /** Two places a row, each with its line to write on. */
    void signatures()
    {
        const int columns = m_roll ? 1 : 2;
        const qreal width = style.width() / columns;
        const size_t before = atoms.size();
        for (int i = 0; i < m_text.signatures.size(); i += columns) {
            QList<Column> labels;
            qreal height = 0;
            for (int j = i; j < qMin<int>(i + columns, int(m_text.signatures.size())); ++j) {
                const int place = mirrored() ? columns - 1 - (j - i) : j - i;
                Column label = column(m_text.signatures[j], style.small, Face::Body, place * width, width * 0.52, Qt::AlignLeft);
                height = qMax(height, label.height);
                labels.append(label);
            }
            height = qMax(height, 8 * UnitsPerMm) + 2 * UnitsPerMm;
            const bool mirror = mirrored();
            push(height, [labels, width, height, mirror](QPainter &painter, QPointF at) {
                for (const Column &label : labels) {
                    const qreal lead = mirror ? width * 0.48 : 0;
                    label.draw(painter, at + QPointF(label.x + lead, height - label.height - UnitsPerMm), 0, int(label.lines.size()));
                    const qreal from = at.x() + label.x + (mirror ? width * 0.04 : width * 0.54);
                    painter.drawLine(QPointF(from, at.y() + height - UnitsPerMm),
                                     QPointF(from + width * 0.42, at.y() + height - UnitsPerMm));
                }
            });
        }
        // Whoever signs sees on the same page what for: the last paragraph and the places to sign stay together.
        for (size_t i = before > 1 ? before - 1 : before; i < atoms.size(); ++i)
            atoms[i].joined = true;
        space(2);
    }

    qreal total() const
    {
        qreal sum = 0;
        for (const Atom &atom : atoms)
            sum += atom.height;
        return sum;
    }
    void paginate()
    {
        size_t from = 0;
        qreal used = 0;
        for (size_t i = 0; i < atoms.size(); ++i) {
            if (used + atoms[i].height > style.height() + 0.5 && i > from) {
                size_t cut = i;
                while (cut > from + 1 && atoms[cut].joined)
                    --cut;
                pages.push_back({from, cut});
                from = i = cut;
                used = 0;
            }
            used += atoms[i].height;
        }
        pages.push_back({from, atoms.size()});
    }
};

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

void paintRulers(QPainter &painter, const Atom &atom, QPointF at, bool first, bool last)
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
    return Composer(text, size).style.sheet / UnitsPerMm;
}

int pageCount(const PaperText &text, PaperSize size)
{
    return int(Composer(text, size).pages.size());
}

void paintPaper(QPainter &painter, const QRectF &page, const PaperText &text, PaperSize size, int number)
{
    const Composer composer(text, size);
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
        const Atom &atom = composer.atoms[i];
        const bool last = i + 1 == to || composer.atoms[i + 1].rulers.isEmpty();
        paintRulers(painter, atom, at, i == from, last);
        if (atom.draw)
            atom.draw(painter, at);
        at.ry() += atom.height;
    }
    painter.restore();
}

} // namespace hall
