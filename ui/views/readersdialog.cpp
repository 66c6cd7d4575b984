// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readersdialog.h"

#include "widgets/messagebar.h"
#include "words/accesswords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hall {

using words::OnAccess;
using words::onAccess;

namespace {

constexpr int MostShown = 500; ///< as many as the centre tells
constexpr OnAccess Heads[] = {OnAccess::HeadWhen, OnAccess::HeadWho, OnAccess::HeadWindow, OnAccess::HeadWhat, OnAccess::HeadReason};

} // namespace

ReadersDialog::ReadersDialog(Desk &desk, const CaseId &file, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_file(file), m_messages(new MessageBar(this)), m_table(new QTableWidget(this)),
      m_ask(new QPushButton(onAccess(OnAccess::ReadersAsk), this))
{
    setObjectName(QStringLiteral("readersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(onAccess(OnAccess::ReadersTitle));
    auto *hint = new QLabel(onAccess(OnAccess::ReadersHint), this);
    hint->setWordWrap(true);
    auto *close = new QPushButton(onAccess(OnAccess::Close), this);
    QStringList heads;
    for (const OnAccess head : Heads)
        heads << onAccess(head);
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto named = [](QWidget *widget, const char *name, OnAccess what) {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setAccessibleName(words::plainText(onAccess(what)));
    };
    named(m_table, "readersTable", OnAccess::ReadersTitle);
    named(m_ask, "readersAsk", OnAccess::ReadersAsk);
    named(close, "readersClose", OnAccess::Close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_ask);
    row->addWidget(close);
    column->addLayout(row);
    m_ask->setAutoDefault(false);
    close->setDefault(true);
    resize(QSize(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 70, fontMetrics().lineSpacing() * 26).boundedTo(parent ? parent->size() : QSize(1366, 738)));
    connect(m_ask, &QPushButton::clicked, this, &ReadersDialog::ask);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_desk, &Desk::whoLooked, this, [this](const CaseId &of, const QList<AccessEntry> &entries) {
        if (of == m_file && !m_forgotten)
            showEntries(entries);
    });
    connect(&m_desk, &Desk::aboutToLock, this, &ReadersDialog::forget);
    connect(&m_desk, &Desk::whoLookedRefused, this, [this](const QString &code) {
        m_ask->setEnabled(true);
        m_messages->tell(words::whyNoReaders(code), MessageBar::Warning);
    });
    ask();
}

void ReadersDialog::forget()
{
    m_forgotten = true;
    m_table->setRowCount(0);
    m_messages->clear();
}

void ReadersDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_forgotten && !m_desk.status().locked)
        ask();
}

void ReadersDialog::ask()
{
    m_forgotten = false;
    m_ask->setEnabled(false);
    m_messages->tell(onAccess(OnAccess::ReadersAsking));
    m_desk.askWhoLooked(m_file);
}

void ReadersDialog::showEntries(const QList<AccessEntry> &entries)
{
    m_ask->setEnabled(true);
    m_table->setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < entries.size(); ++row) {
        const AccessEntry &entry = entries.at(row);
        const QStringList cells{words::dateTime(entry.at), entry.officerName, words::windowName(entry.window, m_desk.windows()), words::accessSentence(entry),
                                words::unmaskReason(entry.reason)};
        for (int cell = 0; cell < cells.size(); ++cell)
            m_table->setItem(row, cell, new QTableWidgetItem(cells.at(cell)));
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    if (entries.isEmpty())
        return m_messages->tell(onAccess(OnAccess::ReadersNobody));
    m_table->setCurrentCell(0, 0);
    const OnAccess told = entries.size() < MostShown ? OnAccess::ReadersFound : OnAccess::ReadersMost;
    m_messages->tell(onAccess(told).arg(words::isolated(QString::number(entries.size()))));
}

} // namespace hall
