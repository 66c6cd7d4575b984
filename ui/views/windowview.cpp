// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowview.h"

#include "widgets/casetable.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace hall {

WindowView::WindowView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_waitingHead(new QLabel(this)),
      m_waiting(new CaseTable(QStringLiteral("waitingTable"),
                              {CaseColumn::Code, CaseColumn::Subject, CaseColumn::Name, CaseColumn::From, CaseColumn::Registered, CaseColumn::Due, CaseColumn::Mark},
                              desk.windows(), this)),
      m_ownedHead(new QLabel(this)),
      m_owned(new CaseTable(QStringLiteral("ownedTable"),
                            {CaseColumn::Due, CaseColumn::Code, CaseColumn::Subject, CaseColumn::Name, CaseColumn::State, CaseColumn::Registered, CaseColumn::Mark},
                            desk.windows(), this)),
      m_sentHead(new QLabel(this)),
      m_sent(new CaseTable(QStringLiteral("sentTable"),
                           {CaseColumn::Code, CaseColumn::Subject, CaseColumn::Name, CaseColumn::SentTo, CaseColumn::Owner, CaseColumn::State, CaseColumn::Mark},
                           desk.windows(), this)),
      m_last(m_waiting)
{
    setObjectName(QStringLiteral("myWindow"));
    m_waitingHead->setObjectName(QStringLiteral("waitingHead"));
    m_ownedHead->setObjectName(QStringLiteral("ownedHead"));
    m_sentHead->setObjectName(QStringLiteral("sentHead"));
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter);
    const QPair<QLabel *, CaseTable *> parts[] = {{m_waitingHead, m_waiting}, {m_ownedHead, m_owned}, {m_sentHead, m_sent}};
    for (const auto &[head, table] : parts) {
        auto *part = new QWidget(splitter);
        auto *box = new QVBoxLayout(part);
        box->setContentsMargins(0, 0, 0, 0);
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
        head->setBuddy(table);
        box->addWidget(head);
        box->addWidget(table, 1);
        splitter->addWidget(part);
        connect(table, &CaseTable::chosen, this, &WindowView::chosen);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, table = table] { m_last = table; });
    }
    retranslate();
}

void WindowView::refresh()
{
    CaseTable *last = m_last;
    const bool reads = m_desk.may(Act::Read);
    m_waiting->setRows(reads ? m_desk.waiting() : QList<CaseRow>());
    m_owned->setRows(reads ? m_desk.owned() : QList<CaseRow>());
    m_sent->setRows(reads ? m_desk.sent() : QList<CaseRow>());
    m_last = last;
    setHeads();
}

void WindowView::start()
{
    refresh();
    CaseTable *table = m_waiting->rowModel()->rowCount() == 0 && m_owned->rowModel()->rowCount() > 0 ? m_owned : m_waiting;
    table->setFocus(Qt::TabFocusReason);
}

void WindowView::forget()
{
    for (CaseTable *table : {m_waiting, m_owned, m_sent})
        table->setRows({});
    setHeads();
}

int WindowView::waitingCount() const
{
    return m_waiting->rowModel()->rowCount();
}

CaseId WindowView::currentCase() const
{
    return m_last->currentCase();
}

void WindowView::setHeads()
{
    m_waitingHead->setText(words::plainText(words::counted(Say::WaitingHead, m_waiting->rowModel()->rowCount())));
    m_ownedHead->setText(words::plainText(words::counted(Say::OwnedHead, m_owned->rowModel()->rowCount())));
    m_sentHead->setText(words::plainText(words::counted(Say::SentHead, m_sent->rowModel()->rowCount())));
}

void WindowView::retranslate()
{
    setHeads();
    m_waiting->setAccessibleName(words::plain(Say::WaitingName));
    m_owned->setAccessibleName(words::plain(Say::OwnedName));
    m_sent->setAccessibleName(words::plain(Say::SentName));
    for (CaseTable *table : {m_waiting, m_owned, m_sent})
        table->retranslate();
}

} // namespace hall
