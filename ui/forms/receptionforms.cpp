// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/receptionforms.h"

#include "domain/clocks.h"
#include "forms/dialogcopy.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>

namespace hall {

using words::OnReception;
using words::onReception;

namespace {

ReceptionPlan usual(const Desk &desk)
{
    ReceptionPlan plan;
    plan.day = legalDate(desk.now()).addDays(1);
    plan.from = QTime(10, 0);
    plan.to = QTime(12, 0);
    return plan;
}

QTimeEdit *timeField(QTime time, QWidget *parent)
{
    auto *field = new QTimeEdit(time, parent);
    field->setLayoutDirection(Qt::LeftToRight); // first: a format set right to left is turned round
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    return field;
}

} // namespace

PlanReceptionDialog::PlanReceptionDialog(Desk &desk, const std::optional<ReceptionRow> &changed, QWidget *parent)
    : OrderDialog(desk, changed ? changed->id : CaseId(), QStringLiteral("planReception"),
                  words::plainText(onReception(changed ? OnReception::ChangeTitle : OnReception::PlanTitle)), onReception(OnReception::SavePlan), parent)
{
    const ReceptionPlan plan = changed ? changed->reception.plan : usual(desk);
    addHint(onReception(OnReception::PlanHint));
    const auto line = [this](const char *name, OnReception label, const QString &text) {
        auto *field = new QLineEdit(text, this);
        addField(field, QString::fromLatin1(name), onReception(label));
        return field;
    };
    m_leader = line("planLeader", OnReception::FieldLeader, plan.leader);
    m_post = line("planPost", OnReception::FieldPost, plan.post);
    m_day = new QDateEdit(plan.day, this);
    m_day->setLayoutDirection(Qt::LeftToRight);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(qMin(plan.day, legalDate(desk.now())));
    addField(m_day, QStringLiteral("planDay"), onReception(OnReception::FieldDay));
    m_from = timeField(plan.from, this);
    addField(m_from, QStringLiteral("planFrom"), onReception(OnReception::FieldFrom));
    m_to = timeField(plan.to, this);
    addField(m_to, QStringLiteral("planTo"), onReception(OnReception::FieldTo));
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(LeastSlotMinutes, MostSlotMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(plan.minutes);
    addField(m_minutes, QStringLiteral("planMinutes"), onReception(OnReception::FieldMinutes));
    m_place = line("planPlace", OnReception::FieldPlace, plan.place);
}

Command PlanReceptionDialog::order() const
{
    ReceptionPlan plan;
    plan.day = m_day->date();
    plan.from = m_from->time();
    plan.to = m_to->time();
    plan.minutes = m_minutes->value();
    plan.leader = m_leader->text();
    plan.post = m_post->text();
    plan.place = m_place->text();
    return PlanReception{plan};
}

Result<Events> PlanReceptionDialog::record()
{
    if (!m_file.isNull())
        return OrderDialog::record();
    const Result<CaseId> planned = m_desk.planReception(std::get<PlanReception>(order()).plan, copy().left());
    if (!planned)
        return planned.refusal();
    copy().finish();
    return Events();
}

CallOffDialog::CallOffDialog(Desk &desk, const ReceptionRow &row, QWidget *parent)
    : OrderDialog(desk, row.id, QStringLiteral("callOffReception"), words::plainText(onReception(OnReception::CallOffTitle)),
                  onReception(OnReception::SaveCallOff), parent),
      m_why(new QComboBox(this))
{
    addHint(words::receptionLine(row.reception.plan));
    addHint(onReception(OnReception::CallOffHint));
    for (const CallOff why : {CallOff::LeaderAway, CallOff::HallClosed, CallOff::NobodyBooked, CallOff::Other})
        m_why->addItem(words::nameOf(why), static_cast<int>(why));
    addField(m_why, QStringLiteral("callOffWhy"), onReception(OnReception::FieldWhy));
}

Command CallOffDialog::order() const
{
    return CallOffReception{static_cast<CallOff>(m_why->currentData().toInt())};
}

BookReceptionDialog::BookReceptionDialog(Desk &desk, const CaseId &file, QWidget *parent)
    : OrderDialog(desk, file, QStringLiteral("bookReception"), words::plainText(onReception(OnReception::BookTitle)), onReception(OnReception::SaveBooking), parent),
      m_reception(new QComboBox(this)), m_slot(new QComboBox(this))
{
    addHint(onReception(OnReception::BookHint));
    addField(m_reception, QStringLiteral("bookWhich"), onReception(OnReception::FieldReception));
    addField(m_slot, QStringLiteral("bookSlot"), onReception(OnReception::FieldSlot));
    for (const ReceptionRow &row : desk.receptions(legalDate(desk.now()))) {
        const qsizetype free = row.reception.plan.slotCount() - row.reception.booked.size();
        if (row.reception.calledOff || free <= 0)
            continue;
        m_rows << row;
        m_reception->addItem(words::receptionLine(row.reception.plan) + QStringLiteral(" · ")
                             + onReception(OnReception::FreeCount).arg(words::isolated(QString::number(free))), row.id.text());
    }
    connect(m_reception, &QComboBox::currentIndexChanged, this, &BookReceptionDialog::offerSlots);
    offerSlots();
}

void BookReceptionDialog::offerSlots()
{
    m_slot->clear();
    const int chosen = m_reception->currentIndex();
    if (chosen < 0)
        return;
    const Reception &reception = m_rows.at(chosen).reception;
    for (int slot = 0; slot < reception.plan.slotCount(); ++slot) {
        if (!reception.booked.contains(slot))
            m_slot->addItem(words::slotTimes(reception.plan, slot), slot);
    }
}

QString BookReceptionDialog::trouble() const
{
    return m_slot->currentIndex() < 0 ? onReception(OnReception::NoFreeSlot) : QString();
}

Command BookReceptionDialog::order() const
{
    const ReceptionPlan &plan = m_rows.at(m_reception->currentIndex()).reception.plan;
    const int slot = m_slot->currentData().toInt();
    return BookReception{slot, m_file, plan.day, plan.slotStart(slot)};
}

Result<Events> BookReceptionDialog::record()
{
    const ReceptionRow &row = m_rows.at(m_reception->currentIndex());
    const BookedSlot wanted{row.id, row.reception.plan, m_slot->currentData().toInt()};
    const Result<Events> recorded = m_desk.bookReception(wanted, m_file, copy().left());
    if (recorded) {
        copy().finish();
        m_booked = wanted;
    }
    return recorded;
}

} // namespace hall
