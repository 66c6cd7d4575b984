// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papercomposer.h"

#include "words/paperwords.h"

#include <QtGui/QPainter>

namespace hall {

namespace {

/** How far a foot may reach into the margin: to the page mark, or further where there is but one page and no mark. */
constexpr qreal FootAboveMark = 9 * UnitsPerMm;
constexpr qreal FootOfOnePage = 22 * UnitsPerMm;

PaperLine oneLine(const PaperLine &label)
{
    return {label.second.isEmpty() ? label.text : label.text + QStringLiteral("   ") + label.second, {}};
}

} // namespace

void PaperColumn::add(const SetText &text)
{
    for (int i = 0; i < text.lineCount(); ++i)
        lines.append({int(texts.size()), i, text.lineHeight(i)});
    height += text.height();
    texts.append(text);
}

void PaperColumn::draw(QPainter &painter, QPointF at, int from, int to) const
{
    for (int i = from; i < to; ++i) {
        texts[lines[i].text].drawLine(painter, lines[i].line, at);
        at.ry() += lines[i].height;
    }
}

PaperComposer::PaperComposer(const PaperText &text, PaperSize size)
    : m_text(text), m_roll(size == PaperSize::Roll80), style(PaperStyle::of(size, !text.secondLanguage.isEmpty(), text.letter))
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
    blocks();
    signatures(text.signatures);
    size_t foot = atoms.size();
    while (foot > 0 && !atoms[foot - 1].draw)
        --foot; // the blanks above it are its own, and where it has no room the seal goes with it
    for (const PaperLine &line : text.footer)
        flow(line, style.small, Qt::AlignLeft);
    for (size_t i = foot; i < atoms.size(); ++i)
        atoms[i].foot = atoms[i].joined = !text.blocks.isEmpty();
    if (m_roll)
        style.sheet.setHeight(total() + style.margins.top() + style.margins.bottom());
    paginate(m_roll ? 0 : FootOfOnePage);
    if (pages.size() > 1)
        paginate(m_roll ? 0 : FootAboveMark);
}

bool PaperComposer::mirrored() const
{
    return words::isRightToLeft(m_text.language);
}

SetText PaperComposer::set(const QString &text, const QString &language, qreal points, Face face, qreal width, Qt::Alignment alignment) const
{
    return SetText(text, language, paperFont(language, points, face), width, alignment);
}

PaperColumn PaperComposer::column(const PaperLine &line, qreal points, Face face, qreal x, qreal width, Qt::Alignment alignment) const
{
    PaperColumn made;
    made.x = x;
    made.add(set(line.text, m_text.language, points, face, width, alignment));
    made.add(set(line.second, m_text.secondLanguage, points * 0.95, face, width, alignment));
    return made;
}

void PaperComposer::space(qreal mm)
{
    atoms.push_back({mm * UnitsPerMm, false, false, {}, {}});
}

void PaperComposer::push(qreal height, std::function<void(QPainter &, QPointF)> draw)
{
    atoms.push_back({height, false, false, {}, std::move(draw)});
}

void PaperComposer::block(const PaperColumn &column)
{
    push(column.height, [column](QPainter &painter, QPointF at) { column.drawAll(painter, QPointF(at.x() + column.x, at.y())); });
}

void PaperComposer::lines(const PaperColumn &column)
{
    const size_t before = atoms.size();
    for (int i = 0; i < column.lines.size(); ++i)
        push(column.lines[i].height, [column, i](QPainter &painter, QPointF at) { column.draw(painter, QPointF(at.x() + column.x, at.y()), i, i + 1); });
    // Whoever reads the one language compares it with the other, on one page.
    const bool both = !m_text.secondLanguage.isEmpty() && column.height < style.height() / 2;
    for (size_t i = before + 1; both && i < atoms.size(); ++i)
        atoms[i].joined = true;
}

void PaperComposer::flow(const PaperLine &line, qreal points, Qt::Alignment alignment)
{
    lines(column(line, points, Face::Body, 0, style.width(), alignment));
}

void PaperComposer::head()
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
    if (!m_text.documentNumber.text.isEmpty()) {
        space(1);
        block(column(oneLine(m_text.documentNumber), style.body, Face::Body, 0, width, Qt::AlignHCenter));
    }
    space(m_roll ? 1 : 2);
    if (!m_text.code.isEmpty())
        m_roll ? codesInTheMiddle() : codesBesideTheSquare();
    space(m_roll ? 1 : 2);
}

void PaperComposer::codesInTheMiddle()
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
    if (dots.side == 0)
        return;
    const QRectF square((width - style.qr) / 2, 0, style.qr, style.qr);
    push(style.qr, [dots, square](QPainter &painter, QPointF at) { dots.draw(painter, square.translated(at)); });
    space(1.5);
}

void PaperComposer::code(const QString &text)
{
    // A ticket's number is read from across the hall.
    const qreal points = m_text.form == PaperForm::F01Ticket ? style.code * 2.6 : style.code;
    PaperColumn made;
    made.add(set(text, {}, points, Face::Title, style.width(), Qt::AlignHCenter));
    block(made);
}

void PaperComposer::codesBesideTheSquare()
{
    const qreal gap = 4 * UnitsPerMm;
    const qreal width = style.width() - style.qr - gap;
    const qreal x = mirrored() ? style.qr + gap : 0;
    // Codes run left to right in every language; only the side they stand on changes.
    const Qt::Alignment side = mirrored() ? Qt::AlignRight : Qt::AlignLeft;
    PaperColumn made = column(oneLine(m_text.codeLabel), style.small, Face::Body, x, width, side);
    made.add(set(m_text.code, {}, style.code, Face::Title, width, side));
    if (!m_text.queryCode.isEmpty()) {
        made.add(set(oneLine(m_text.queryLabel).text, m_text.language, style.small, Face::Body, width, side));
        made.add(set(m_text.queryCode, {}, style.code, Face::Title, width, side));
    }
    const QrDots dots = QrDots::of(m_text.qrPayload);
    const QRectF square(mirrored() ? 0 : style.width() - style.qr, 0, style.qr, style.qr);
    push(qMax(made.height, style.qr), [made, dots, square](QPainter &painter, QPointF at) {
        made.drawAll(painter, QPointF(at.x() + made.x, at.y()));
        dots.draw(painter, square.translated(at));
    });
}

/** One row of one or two fields. A tall one is cut into lines, so that it may go on over the page. */
void PaperComposer::row(const PaperField &first, const PaperField *second)
{
    const qreal whole = style.width();
    const qreal part = second ? whole / 2 : whole;
    QList<PaperColumn> columns;
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

void PaperComposer::wholeRow(const QList<PaperColumn> &columns, const QList<qreal> &rulers, qreal height)
{
    const bool middle = style.table;
    atoms.push_back({height, true, false, rulers, [columns, height, middle, pad = style.padding](QPainter &painter, QPointF at) {
        for (const PaperColumn &column : columns) {
            const qreal top = middle ? (height - column.height) / 2 : pad;
            column.drawAll(painter, at + QPointF(column.x, top));
        }
    }});
}

void PaperComposer::brokenRow(const QList<PaperColumn> &columns, qsizetype tall, const QList<qreal> &rulers)
{
    qreal others = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        others = i == tall ? others : qMax(others, columns[i].height);
    // The first piece is as high as the label beside it needs.
    const PaperColumn long_ = columns[tall];
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

qreal PaperComposer::total() const
{
    qreal sum = 0;
    for (const PaperAtom &atom : atoms)
        sum += atom.height;
    return sum;
}

/** What was made since \a before is signed or sealed: on its page stand at least two lines of what for. */
void PaperComposer::end(size_t before)
{
    size_t first = before;
    for (int drawn = 0; first > 0 && drawn < 2; drawn += atoms[first].draw ? 1 : 0)
        --first;
    for (size_t i = first + 1; i < atoms.size(); ++i)
        atoms[i].joined = true;
    for (size_t i = before; i < atoms.size(); ++i)
        atoms[i].ending = bool(atoms[i].draw);
}

void PaperComposer::paginate(qreal footInMargin)
{
    pages.clear();
    std::erase_if(atoms, [](const PaperAtom &atom) { return atom.repeated; });
    size_t from = 0;
    qreal used = 0;
    for (size_t i = 0; i < atoms.size(); ++i) {
        const qreal margin = atoms[i].foot ? footInMargin : 0;
        const bool full = used + atoms[i].height > style.height() + margin + 0.5;
        if ((full || (atoms[i].breaks && !m_roll)) && i > from) {
            size_t cut = i;
            while (full && cut > from + 1 && atoms[cut].joined)
                --cut;
            if (atoms[cut].joined)
                cut = i; // longer than a page: nothing is won by leaving this one empty
            pages.push_back({from, cut});
            if (const size_t table = atoms[cut].table; table > 0 && atoms[cut - 1].table == table)
                atoms.insert(atoms.begin() + long(cut), m_heads[table - 1]);
            from = i = cut;
            used = 0;
        }
        used += atoms[i].height;
    }
    pages.push_back({from, atoms.size()});
}

} // namespace hall
