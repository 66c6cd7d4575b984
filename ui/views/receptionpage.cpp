// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receptionpage.h"

#include "domain/clocks.h"
#include "forms/counterpaper.h"
#include "forms/keptform.h"
#include "forms/receptionforms.h"
#include "print/paperprinter.h"
#include "print/receptionpaper.h"
#include "widgets/messagebar.h"
#include "widgets/middle.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hall {

using words::OnReception;
using words::onReception;

namespace {

QTableWidget *table(const char *name, QWidget *parent)
{
    auto *made = new QTableWidget(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setTabKeyNavigation(false);
    made->setShowGrid(false);
    made->setAlternatingRowColors(true);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setHighlightSections(false);
    made->horizontalHeader()->setStretchLastSection(true);
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return made;
}

void setHeads(QTableWidget *table, std::initializer_list<OnReception> heads)
{
    QStringList texts;
    for (const OnReception head : heads)
        texts << onReception(head);
    table->setColumnCount(static_cast<int>(texts.size()));
    table->setHorizontalHeaderLabels(texts);
}

void setRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

QString freeText(const ReceptionRow &row)
{
    if (row.reception.calledOff)
        return onReception(OnReception::CalledOffBecause).arg(words::nameOf(*row.reception.calledOff));
    const qsizetype all = row.reception.plan.slotCount();
    return words::isolated(QStringLiteral("%1/%2").arg(all - row.reception.booked.size()).arg(all));
}

} // namespace

ReceptionPage::ReceptionPage(Desk &desk, PaperPrinter &printer, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_printer(printer), m_head(new QLabel(this)), m_roster(table("receptionTable", this)), m_slotsHead(new QLabel(this)),
      m_slots(table("slotTable", this))
{
    setObjectName(QStringLiteral("receptionPage"));
    auto *row = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    const auto add = [&](const char *name, auto run) {
        auto *button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, run);
        column->addWidget(button);
        return button;
    };
    m_plan = add("planReceptionButton", [this] { plan(false); });
    m_change = add("changeReceptionButton", [this] { plan(true); });
    m_callOff = add("callOffButton", [this] { callOff(); });
    m_free = add("freeSlotButton", [this] { freeSlot(); });
    m_register = add("printRegisterButton", [this] { printRegister(); });
    column->addStretch(1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    const QPair<QLabel *, QTableWidget *> parts[] = {{m_head, m_roster}, {m_slotsHead, m_slots}};
    for (const auto &[head, list] : parts) {
        auto *part = new QWidget(splitter);
        auto *box = new QVBoxLayout(part);
        box->setContentsMargins(0, 0, 0, 0);
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
        head->setBuddy(list);
        box->addWidget(head);
        box->addWidget(list, 1);
        splitter->addWidget(part);
    }
    row->addWidget(splitter, 1);
    row->addLayout(column); // beside the lists, as the orders of a case are
    connect(m_roster, &QTableWidget::currentCellChanged, this, &ReceptionPage::showSlots);
    connect(m_slots, &QTableWidget::currentCellChanged, this, [this] { m_free->setEnabled(currentSlot() >= 0 && m_desk.may(Act::BookReception)); });
    connect(m_slots, &QTableWidget::activated, this, [this] {
        if (const CaseId file = currentCase(); !file.isNull())
            Q_EMIT chosen(file);
    });
    retranslate();
}

void ReceptionPage::start()
{
    refresh();
    if (m_roster->currentRow() < 0 && m_roster->rowCount() > 0)
        m_roster->selectRow(0);
    m_roster->setFocus(Qt::TabFocusReason);
}

void ReceptionPage::refresh()
{
    const ReceptionRow *before = current();
    const CaseId kept = before ? before->id : CaseId();
    const int slot = m_slots->currentRow();
    const QSignalBlocker quiet(m_roster);
    m_rows = m_desk.may(Act::Read) ? m_desk.receptions(legalDate(m_desk.now())) : QList<ReceptionRow>();
    m_roster->setRowCount(static_cast<int>(m_rows.size()));
    int again = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        const ReceptionPlan &plan = m_rows.at(i).reception.plan;
        const QString times = words::isolated(plan.from.toString(QStringLiteral("HH:mm")) + QChar(0x2013) + plan.to.toString(QStringLiteral("HH:mm")));
        setRow(m_roster, i, {words::isolated(words::date(plan.day)), times, plan.leader, plan.post, plan.place, freeText(m_rows.at(i))});
        if (m_rows.at(i).unsent)
            m_roster->item(i, 0)->setToolTip(onReception(OnReception::NotYetAtCentre));
        again = m_rows.at(i).id == kept ? i : again;
    }
    if (again >= 0)
        m_roster->selectRow(again);
    m_roster->resizeColumnsToContents();
    m_head->setText(m_rows.isEmpty() ? onReception(OnReception::NothingPlanned) : onReception(OnReception::PageName));
    showSlots();
    if (again >= 0 && slot >= 0 && slot < m_slots->rowCount())
        m_slots->selectRow(slot);
}

void ReceptionPage::forget()
{
    const QSignalBlocker quiet(m_roster);
    m_rows.clear();
    m_roster->setRowCount(0);
    showSlots();
}

void ReceptionPage::showSlots()
{
    const ReceptionRow *row = current();
    const QSignalBlocker quiet(m_slots);
    m_slots->setRowCount(row ? row->reception.plan.slotCount() : 0);
    for (int slot = 0; row && slot < m_slots->rowCount(); ++slot) {
        const auto booking = row->reception.booked.constFind(slot);
        QStringList texts{words::slotTimes(row->reception.plan, slot), onReception(OnReception::SlotFree), {}, {}};
        if (booking != row->reception.booked.cend()) {
            const auto known = m_desk.caseRow(booking->file);
            texts[1] = known && !known->untold ? words::isolated(known->code) : onReception(OnReception::OtherCase);
            texts[2] = known ? known->subject : QString();
            texts[3] = words::windowName(booking->by, m_desk.windows());
        }
        setRow(m_slots, slot, texts);
    }
    m_slots->resizeColumnsToContents();
    const bool planner = supervises(m_desk.status().window) && m_desk.may(Act::PlanReceptions);
    const bool on = row && !row->reception.calledOff;
    m_plan->setEnabled(planner);
    m_change->setEnabled(planner && on);
    m_callOff->setEnabled(planner && on);
    m_register->setEnabled(row != nullptr);
    m_free->setEnabled(currentSlot() >= 0 && m_desk.may(Act::BookReception));
}

const ReceptionRow *ReceptionPage::current() const
{
    const int row = m_roster->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ReceptionPage::currentSlot() const
{
    const ReceptionRow *row = current();
    return row && row->reception.booked.contains(m_slots->currentRow()) ? m_slots->currentRow() : -1;
}

CaseId ReceptionPage::currentCase() const
{
    const int slot = currentSlot();
    const CaseId file = slot < 0 ? CaseId() : current()->reception.booked.value(slot).file;
    return m_desk.caseRow(file) ? file : CaseId();
}

void ReceptionPage::ask(QDialog *dialog, const QString &done)
{
    connect(dialog, &QDialog::accepted, this, [this, done] {
        Q_EMIT notice(done, MessageBar::Info);
        refresh();
    });
    // A dialog keeps the window's keys from it, and locking must work from everywhere.
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, dialog), &QShortcut::activated, this, &ReceptionPage::lockAsked);
    dialog->open();
}

void ReceptionPage::plan(bool change)
{
    const ReceptionRow *row = current();
    if (!change || row)
        ask(new PlanReceptionDialog(m_desk, change ? std::optional(*row) : std::nullopt, window()), onReception(OnReception::DonePlanned));
}

bool ReceptionPage::reopen(const KeptForm &form)
{
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&form](const ReceptionRow &row) { return row.id == form.file; });
    const bool anew = form.file.isNull();
    if (!anew && same == m_rows.end())
        return false;
    if (!anew)
        m_roster->selectRow(static_cast<int>(same - m_rows.begin()));
    QPushButton *button = form.kind == QStringLiteral("callOffReception") ? m_callOff : anew ? m_plan : m_change;
    if (!button->isEnabled())
        return false;
    button->click();
    return true;
}

void ReceptionPage::callOff()
{
    if (const ReceptionRow *row = current())
        ask(new CallOffDialog(m_desk, *row, window()), onReception(OnReception::DoneCalledOff));
}

void ReceptionPage::freeSlot()
{
    const int slot = currentSlot();
    if (slot < 0)
        return;
    const auto freed = m_desk.give(current()->id, FreeReception{slot});
    Q_EMIT notice(freed ? onReception(OnReception::DoneFreed) : words::inWords(freed.refusal()), freed ? MessageBar::Info : MessageBar::Warning);
    refresh();
}

void ReceptionPage::printRegister()
{
    const ReceptionRow *row = current();
    if (!row)
        return;
    const PaperText paper = receptionRegister(m_desk, *row, counterPaper(m_desk));
    const QString stem = row->reception.plan.day.toString(Qt::ISODate) + QLatin1Char('-') + row->id.text().right(6) + QStringLiteral("-F29");
    const auto unnoted = noteExport(m_desk);
    const auto failure = unnoted ? unnoted : m_printer.print(PaperForm::F29LeaderCase, paper, stem);
    Q_EMIT notice(failure ? words::printTrouble(*failure) : onReception(OnReception::DonePrinted).arg(onReception(OnReception::RegisterTitle)),
                  failure ? MessageBar::Warning : MessageBar::Info);
}

void ReceptionPage::retranslate()
{
    setHeads(m_roster, {OnReception::HeadDay, OnReception::HeadTime, OnReception::HeadLeader, OnReception::HeadPost, OnReception::HeadPlace, OnReception::HeadFree});
    setHeads(m_slots, {OnReception::HeadSlot, OnReception::HeadCase, OnReception::HeadSubject, OnReception::HeadBookedBy});
    m_slotsHead->setText(onReception(OnReception::SlotsName));
    m_roster->setAccessibleName(onReception(OnReception::PageName));
    m_slots->setAccessibleName(onReception(OnReception::SlotsName));
    const QPair<QPushButton *, OnReception> buttons[] = {{m_plan, OnReception::ActionPlan}, {m_change, OnReception::ActionChange}, {m_callOff, OnReception::ActionCallOff},
                                                         {m_free, OnReception::ActionFree}, {m_register, OnReception::ActionRegister}};
    for (const auto &[button, text] : buttons) {
        button->setText(onReception(text));
        button->setAccessibleName(words::plainText(onReception(text)));
    }
    refresh();
}

} // namespace hall
