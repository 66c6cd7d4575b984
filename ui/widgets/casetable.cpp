// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casetable.h"

#include "words/words.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QHeaderView>

namespace hall {

namespace {

/** A text as wide as a column usually gets; the subject takes what is left. */
QString widestOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Code: return QStringLiteral("654002-20261123-05-00007-3");
    case CaseColumn::Registered: return QStringLiteral("2026-11-23 11:20");
    case CaseColumn::Due: return QStringLiteral("2026-11-23");
    case CaseColumn::Category: return words::nameOf(Category::Suggestion);
    case CaseColumn::State: return words::nameOf(CaseState::Registered);
    default: return QString(8, QChar(0x4e2d));
    }
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
    setWordWrap(false);
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

void CaseTable::setWidths()
{
    const QFontMetrics metrics = fontMetrics();
    const int room = metrics.horizontalAdvance(QLatin1Char('M')) * 2;
    verticalHeader()->setDefaultSectionSize(metrics.height() + metrics.height() / 2);
    horizontalHeader()->setMinimumSectionSize(room * 2);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const CaseColumn column = m_model->columns().at(i);
        const QString head = m_model->headerData(i, Qt::Horizontal).toString();
        const int usual = qMax(metrics.horizontalAdvance(head), metrics.horizontalAdvance(widestOf(column))) + room;
        const int width = qMax(usual, qMin(sizeHintForColumn(i) + room / 2, usual * 2));
        horizontalHeader()->setSectionResizeMode(i, column == CaseColumn::Subject ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != CaseColumn::Subject)
            setColumnWidth(i, width);
    }
}

} // namespace hall
