// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papertype.h"

#include <functional>
#include <vector>

namespace hall {

/** The smallest thing that a page break may not cut: a line of a long text, a row, the head. */
struct PaperAtom
{
    qreal height = 0;
    bool rowStart = false;
    bool joined = false;          ///< stays on the page of the one before
    QList<qreal> rulers;          ///< where a table's upright lines stand; empty outside tables
    std::function<void(QPainter &, QPointF)> draw;
    bool breaks = false;          ///< begins a page
    bool foot = false;            ///< may stand in the margin rather than alone on a page
    bool ending = false;          ///< a seal, or a place to sign
    size_t table = 0;             ///< of a row under a head: which table's, from 1
    bool repeated = false;        ///< a head that stands again over the rows of a next page
};

/** Texts under one another in a cell, cut into lines that can be drawn one by one. */
struct PaperColumn
{
    struct Line { int text; int line; qreal height; };
    QList<SetText> texts;
    QList<Line> lines;
    qreal height = 0;
    qreal x = 0;

    void add(const SetText &text);
    void draw(QPainter &painter, QPointF at, int from, int to) const;
    void drawAll(QPainter &painter, QPointF at) const { draw(painter, at, 0, int(lines.size())); }
};

/** Breaks a paper into atoms, and those into pages. What is measured here is what the painter draws. */
class PaperComposer final
{
    const PaperText &m_text;
    bool m_roll;
    std::vector<PaperAtom> m_heads; ///< of the tables

public:
    PaperComposer(const PaperText &text, PaperSize size);

    PaperStyle style;
    std::vector<PaperAtom> atoms;
    std::vector<std::pair<size_t, size_t>> pages; ///< first atom and the one after the last

private:
    bool mirrored() const;
    SetText set(const QString &text, const QString &language, qreal points, Face face, qreal width, Qt::Alignment alignment) const;
    PaperColumn column(const PaperLine &line, qreal points, Face face, qreal x, qreal width, Qt::Alignment alignment) const;
    void space(qreal mm);
    void push(qreal height, std::function<void(QPainter &, QPointF)> draw);
    void block(const PaperColumn &column);
    void lines(const PaperColumn &column);
    void flow(const PaperLine &line, qreal points, Qt::Alignment alignment);

    void head();
    void codesInTheMiddle();
    void codesBesideTheSquare();
    void code(const QString &text);

    void row(const PaperField &first, const PaperField *second);
    void wholeRow(const QList<PaperColumn> &columns, const QList<qreal> &rulers, qreal height);
    void brokenRow(const QList<PaperColumn> &columns, qsizetype tall, const QList<qreal> &rulers);

    void blocks();
    void sentence(const PaperLine &line, Face face, bool indented);
    void table(const PaperTable &table);
    void tableRow(const QList<PaperLine> &cells, const QList<int> &widths, Face face);
    void seal(const PaperLine &line);
    void signatures(const QList<PaperLine> &places);

    void end(size_t before);
    qreal total() const;
    void paginate(qreal footInMargin);
};

} // namespace hall
