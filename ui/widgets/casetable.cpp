// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casetable.h"

#include "words/stepwords.h"
#include "words/words.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace hall {

namespace {

/** A text as wide as a column usually gets; the subject takes what is left. */
QString widestOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Code: return QStringLiteral("654002-20261123-05-00007-3");
    case CaseColumn::Registered: return QStringLiteral("2026-11-23 11:20");
    case CaseColumn::Due: return QStringLiteral("▲ 2026-11-23");
    case CaseColumn::Category: return words::nameOf(Category::Suggestion);
    case CaseColumn::State: return words::nameOf(Phase::Registered);
    default: return QString(8, QChar(0x4e2d));
    }
}

/** Every word that can stand in a column, where they are few and known. */
QStringList wordsOf(CaseColumn column)
{
    QStringList all;
    if (column == CaseColumn::Category) {
        for (const Category category : {Category::Claim, Category::Suggestion, Category::Accusation})
            all << words::nameOf(category);
    } else if (column == CaseColumn::State) {
        for (int phase = 0; phase <= static_cast<int>(Phase::Archived); ++phase)
            all << words::nameOf(static_cast<Phase>(phase));
    }
    return all;
}

/** The least width in which a text stands in two lines. */
int foldedWidth(const QFontMetrics &metrics, const QString &text)
{
    int least = metrics.horizontalAdvance(text);
    for (qsizetype space = text.indexOf(QLatin1Char(' ')); space >= 0; space = text.indexOf(QLatin1Char(' '), space + 1))
        least = qMin(least, qMax(metrics.horizontalAdvance(text.left(space)), metrics.horizontalAdvance(text.mid(space + 1))));
    return least;
}

} // namespace

CaseTable::CaseTable(const QString &name, QList<CaseColumn> columns, const WindowRegistry &windows, QWidget *parent)
    : QTableView(parent), m_model(new CaseRowModel(std::move(columns), windows, this))
{
    setObjectName(name);
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(m_model->rows().at(index.row()).id);
    });
    setWidths();
}

void CaseTable::setRows(const QList<CaseRow> &rows)
{
    const CaseId before = currentCase();
    m_model->setRows(rows);
    const int row = before.isNull() ? -1 : m_model->rowOf(before);
    if (row >= 0)
        selectRow(row);
    setWidths();
}

CaseId CaseTable::currentCase() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && index.row() < m_model->rows().size() ? m_model->rows().at(index.row()).id : CaseId();
}

void CaseTable::chooseFirst()
{
    if (m_model->rowCount() > 0)
        selectRow(0);
}

void CaseTable::retranslate()
{
    m_model->retranslate();
    setWidths();
}

void CaseTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt makes the first cell current without choosing its row.
    if (selectionModel()->selectedRows().isEmpty() && m_model->rowCount() > 0)
        selectRow(qMax(0, currentIndex().row()));
}

void CaseTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

bool CaseTable::foldsCategory() const
{
    if (!m_model->columns().contains(CaseColumn::Category))
        return false;
    const int enough = fontMetrics().horizontalAdvance(widestOf(CaseColumn::Name));
    const QStringList all = wordsOf(CaseColumn::Category);
    return std::any_of(all.begin(), all.end(), [&](const QString &word) { return fontMetrics().horizontalAdvance(word) > enough; });
}

int CaseTable::widthOf(int place, bool folds, int room) const
{
    const QFontMetrics metrics = fontMetrics();
    const CaseColumn column = m_model->columns().at(place);
    const int head = metrics.horizontalAdvance(m_model->headerData(place, Qt::Horizontal).toString());
    const int usual = qMax(head, metrics.horizontalAdvance(widestOf(column))) + room;
    const QStringList all = wordsOf(column);
    if (all.isEmpty())
        return qMax(usual, qMin(sizeHintForColumn(place) + room / 2, usual * 2));
    // Words of the law are never cut: they take their width, or a second line where that would cost the subject its place.
    if (!folds)
        return qMax(usual, sizeHintForColumn(place) + room / 2);
    int widest = head;
    for (const QString &word : all)
        widest = qMax(widest, foldedWidth(metrics, word));
    return widest + room;
}

void CaseTable::setWidths()
{
    const QFontMetrics metrics = fontMetrics();
    const int room = metrics.horizontalAdvance(QLatin1Char('M')) * 2;
    const bool folds = foldsCategory();
    setWordWrap(folds);
    horizontalHeader()->setMinimumSectionSize(room * 2);
    int lines = metrics.height();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const CaseColumn column = m_model->columns().at(i);
        horizontalHeader()->setSectionResizeMode(i, column == CaseColumn::Subject ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column == CaseColumn::Subject)
            continue;
        setColumnWidth(i, widthOf(i, folds, room));
        for (const QString &word : folds ? wordsOf(column) : QStringList())
            lines = qMax(lines, metrics.boundingRect(QRect(0, 0, columnWidth(i) - room / 2, QWIDGETSIZE_MAX), Qt::TextWordWrap, word).height());
    }
    verticalHeader()->setDefaultSectionSize(lines + metrics.height() / 2);
}

} // namespace hall
