// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/caserowmodel.h"

#include "widgets/lightcolour.h"
#include "words/shellwords.h"
#include "words/stepwords.h"
#include "words/words.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace hall {

namespace {

Say headOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Code: return Say::HeadCode;
    case CaseColumn::Subject: return Say::HeadSubject;
    case CaseColumn::Name: return Say::HeadName;
    case CaseColumn::Category: return Say::HeadCategory;
    case CaseColumn::State: return Say::HeadState;
    case CaseColumn::Owner: return Say::HeadOwner;
    case CaseColumn::From: return Say::HeadFrom;
    case CaseColumn::SentTo: return Say::HeadSentTo;
    case CaseColumn::Registered: return Say::HeadRegistered;
    case CaseColumn::Due: return Say::HeadDue;
    case CaseColumn::Mark: return Say::HeadMark;
    case CaseColumn::Attention: return Say::HeadAttention;
    }
    Q_UNREACHABLE();
}

/** The light in words as well: a screen reader says no shapes. */
QString spokenOf(const CaseRow &row, CaseColumn column, const QString &text)
{
    return column == CaseColumn::Due && row.due.isValid() ? text + QStringLiteral(", ") + words::nameOf(row.light) : text;
}

} // namespace

CaseRowModel::CaseRowModel(QList<CaseColumn> columns, const WindowRegistry &windows, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_windows(windows)
{
}

void CaseRowModel::setRows(const QList<CaseRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CaseRowModel::rowOf(const CaseId &file) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&file](const CaseRow &row) { return row.id == file; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void CaseRowModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_columns.size()) - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CaseRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CaseRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size())
        return {};
    const QString text = textOf(m_rows.at(index.row()), m_columns.at(index.column()));
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return Qt::mightBeRichText(text) ? QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>") : text;
    case Qt::ForegroundRole:
        if (m_columns.at(index.column()) == CaseColumn::Due && m_rows.at(index.row()).due.isValid())
            return colourOf(m_rows.at(index.row()).light, QGuiApplication::palette());
        return {};
    case Qt::AccessibleTextRole: return words::say(headOf(m_columns.at(index.column()))) + QStringLiteral(": ") + spokenOf(m_rows.at(index.row()), m_columns.at(index.column()), text);
    default: return {};
    }
}

QVariant CaseRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
        return {};
    return words::say(headOf(m_columns.at(section)));
}

QString CaseRowModel::textOf(const CaseRow &row, CaseColumn column) const
{
    if (row.untold && column != CaseColumn::Subject)
        return {};
    switch (column) {
    case CaseColumn::Code: return words::isolated(row.code);
    case CaseColumn::Subject: return row.sealed ? words::say(Say::SealedSubject) : row.veiled ? words::say(Say::VeiledSubject) : row.subject;
    case CaseColumn::Name: return row.name;
    case CaseColumn::Category: return words::nameOf(row.category);
    case CaseColumn::State: return words::nameOf(row.phase);
    case CaseColumn::Owner:
    case CaseColumn::From: return row.owner.isNull() ? QString() : words::windowName(row.owner, m_windows);
    case CaseColumn::SentTo: return row.pendingTo.isNull() ? words::say(Say::Taken) : words::windowName(row.pendingTo, m_windows);
    case CaseColumn::Registered: return words::dateTime(row.registered);
    case CaseColumn::Due: return row.due.isValid() ? words::symbolOf(row.light) + QLatin1Char(' ') + words::isolated(words::date(row.due)) : QString();
    case CaseColumn::Mark: return words::markOf(row);
    case CaseColumn::Attention: {
        QStringList why;
        for (const Attention attention : AllAttention) {
            if (row.attention & static_cast<int>(attention))
                why << words::nameOf(attention);
        }
        return why.join(words::say(Say::ListComma));
    }
    }
    Q_UNREACHABLE();
}

} // namespace hall
