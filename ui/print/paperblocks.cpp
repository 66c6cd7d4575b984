// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papercomposer.h"

#include "words/paperwords.h"

#include <QtGui/QPainter>

namespace hall {

namespace {

bool isHalf(const PaperBlock &block)
{
    return block.kind == PaperBlock::Kind::Field && block.field.half;
}

} // namespace

/** The body of a paper that was made from a template. */
void PaperComposer::blocks()
{
    using Kind = PaperBlock::Kind;
    const QList<PaperBlock> &all = m_text.blocks;
    bool breaks = false;
    bool joined = false; // a heading is never the last of a page
    for (int i = 0; i < all.size(); ++i) {
        const PaperBlock &one = all[i];
        const bool ruled = one.kind == Kind::Field || one.kind == Kind::Table;
        const bool wasRuled = i > 0 && (all[i - 1].kind == Kind::Field || all[i - 1].kind == Kind::Table);
        if (wasRuled && !ruled)
            space(2);
        const size_t before = atoms.size();
        switch (one.kind) {
        case Kind::Address: sentence(one.text, Face::Body, false); break;
        case Kind::Text: sentence(one.text, Face::Body, true); break;
        case Kind::Note: flow(one.text, m_text.letter ? style.body : style.small, Qt::AlignLeft); break;
        case Kind::Heading:
            space(1);
            sentence(one.text, Face::Title, m_text.letter);
            break;
        case Kind::Field: {
            const bool pair = !m_roll && isHalf(one) && i + 1 < all.size() && isHalf(all[i + 1]);
            row(one.field, pair ? &all[i + 1].field : nullptr);
            i += pair;
            break;
        }
        case Kind::Table: table(one.table); break;
        case Kind::Sign: signatures(one.places); break;
        case Kind::Seal: seal(one.text); break;
        case Kind::NewPage: breaks = true; continue;
        }
        if (atoms.size() == before)
            continue;
        if (!ruled && !m_text.letter)
            space(1);
        atoms[before].breaks = breaks;
        atoms[before].joined = atoms[before].joined || (joined && !breaks);
        breaks = false;
        joined = one.kind == Kind::Heading;
        for (size_t atom = before + 1; joined && atom < atoms.size(); ++atom)
            atoms[atom].joined = true;
    }
    if (!all.isEmpty())
        space(2);
}

void PaperComposer::sentence(const PaperLine &line, Face face, bool indented)
{
    PaperColumn made;
    const auto add = [&](const QString &text, const QString &language, qreal points, qreal leading, qreal indent) {
        // Each paragraph begins anew, whether the template or an officer broke the line.
        for (const QString &paragraph : text.split(QLatin1Char('\n')))
            made.add(SetText(paragraph, language, paperFont(language, points, face), style.width(), Qt::AlignLeft, leading, indented ? indent : 0));
    };
    add(line.text, m_text.language, style.text, style.leading, style.indent);
    add(line.second, m_text.secondLanguage, style.textSecond, style.leadingSecond, style.indent * 0.8);
    lines(made);
}

void PaperComposer::table(const PaperTable &table)
{
    tableRow(table.heads, table.widths, Face::Title);
    const size_t first = atoms.size();
    m_heads.push_back(atoms.back());
    m_heads.back().joined = false;
    m_heads.back().repeated = true;
    for (const QList<PaperLine> &cells : table.rows) {
        const bool leads = atoms.size() == first;
        tableRow(cells, table.widths, Face::Body);
        // A head at the foot of a page would head nothing.
        for (size_t atom = first; leads && atom < atoms.size(); ++atom)
            atoms[atom].joined = true;
    }
    for (size_t atom = first; atom < atoms.size(); ++atom)
        atoms[atom].table = m_heads.size();
}

void PaperComposer::tableRow(const QList<PaperLine> &cells, const QList<int> &widths, Face face)
{
    const qreal whole = style.width();
    QList<PaperColumn> columns;
    QList<qreal> rulers{0, whole};
    qreal start = 0;
    qreal height = 7 * UnitsPerMm;
    for (int i = 0; i < widths.size(); ++i) {
        const qreal width = whole * widths[i] / 100;
        const qreal x = mirrored() ? whole - start - width : start;
        const Qt::Alignment alignment = face == Face::Title || widths[i] < 16 ? Qt::AlignHCenter : Qt::AlignLeft;
        const qreal points = face == Face::Title ? style.small : style.body;
        columns << column(cells.value(i), points, face, x + style.padding, width - 2 * style.padding, alignment);
        rulers << x;
        height = qMax(height, columns.last().height + 2 * style.padding);
        start += width;
    }
    wholeRow(columns, rulers, height);
}

/** The organ and the day at the far end, with room for the seal that goes over them. */
void PaperComposer::seal(const PaperLine &line)
{
    const size_t before = atoms.size();
    space(m_text.letter ? 10 : 6);
    // As narrow as its longest line allows: a name of an organ is not broken when there is room for it.
    PaperColumn made;
    for (const qreal part : {0.62, 0.8, 1.0}) {
        const qreal width = style.width() * part;
        made = {};
        made.x = mirrored() ? 0 : style.width() - width;
        made.add(SetText(line.text, {}, paperFont(m_text.language, style.text, Face::Body), width, Qt::AlignHCenter, style.leading));
        made.add(SetText(line.second, {}, paperFont(m_text.secondLanguage, style.textSecond, Face::Body), width, Qt::AlignHCenter, style.leadingSecond));
        const auto wanted = line.text.count(QLatin1Char('\n')) + 1 + (line.second.isEmpty() ? 0 : line.second.count(QLatin1Char('\n')) + 1);
        if (made.lines.size() <= wanted)
            break;
    }
    block(made);
    space(m_text.letter ? 4 : 3);
    end(before);
}

/** Two places a row, each with its line to write on. */
void PaperComposer::signatures(const QList<PaperLine> &places)
{
    if (places.isEmpty() && m_text.blocks.isEmpty())
        space(2);
    if (places.isEmpty())
        return;
    const int columns = m_roll ? 1 : 2;
    const qreal width = style.width() / columns;
    const size_t before = atoms.size();
    for (int i = 0; i < places.size(); i += columns) {
        QList<PaperColumn> labels;
        qreal height = 0;
        for (int j = i; j < qMin<int>(i + columns, int(places.size())); ++j) {
            const int place = mirrored() ? columns - 1 - (j - i) : j - i;
            PaperColumn label = column(places[j], style.small, Face::Body, place * width, width * 0.52, Qt::AlignLeft);
            height = qMax(height, label.height);
            labels.append(label);
        }
        height = qMax(height, 8 * UnitsPerMm) + 2 * UnitsPerMm;
        const bool mirror = mirrored();
        push(height, [labels, width, height, mirror](QPainter &painter, QPointF at) {
            for (const PaperColumn &label : labels) {
                const qreal lead = mirror ? width * 0.48 : 0;
                label.drawAll(painter, at + QPointF(label.x + lead, height - label.height - UnitsPerMm));
                const qreal from = at.x() + label.x + (mirror ? width * 0.04 : width * 0.54);
                painter.drawLine(QPointF(from, at.y() + height - UnitsPerMm), QPointF(from + width * 0.42, at.y() + height - UnitsPerMm));
            }
        });
    }
    end(before);
    space(2);
}

} // namespace hall
