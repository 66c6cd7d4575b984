// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/stepdialog.h"

#include "forms/dialogcopy.h"
#include "words/shellwords.h"
#include "words/stepwords.h"
#include "words/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace hall {

namespace {

constexpr int MostDays = 30;
constexpr int TextLines = 3;
constexpr int MemberRows = 6;
const QDate NoDay(2000, 1, 1); ///< shown as a dash

/** "stepFactsFound": the object name of the field for "facts_found". */
QString fieldName(const QString &code)
{
    QString name = QStringLiteral("step");
    for (const QString &part : code.split(QLatin1Char('_')))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

QDate dayOf(const QDateEdit *edit)
{
    return edit && edit->date() != NoDay ? edit->date() : QDate();
}

} // namespace

StepDialog::StepDialog(Desk &desk, const CaseView &view, Step step, QWidget *parent)
    : OrderDialog(desk, view.file.id, QStringLiteral("stepDialog"), words::nameOf(step), words::say(Say::TakeStepButton), parent), m_step(step)
{
    copy().setDetail(stepName(step));
    const StepRule &rule = ruleOf(step);
    addHint(words::say(Say::StepBasis).arg(QString::fromUtf8(rule.basis)))->setObjectName(QStringLiteral("stepLaw"));
    const WindowNumber laptop = view.file.carriedBy;
    if (step == Step::BroughtBack && !laptop.isNull() && laptop != desk.status().window)
        addHint(words::say(Say::JourneyEndedHere).arg(words::windowName(laptop, desk.windows())))->setObjectName(QStringLiteral("stepJourney"));
    for (const Ask &ask : rule.asks)
        add(ask, view);
    if (step == Step::SupervisionOpened)
        addFaults(view);
    addCalls(view);
    prefill(view);
}

void StepDialog::add(const Ask &ask, const CaseView &view)
{
    const auto caption = [&](const QString &label) { return ask.required ? label : words::say(Say::OptionalLabel).arg(label); };
    switch (ask.kind) {
    case Ask::Kind::Line:
    case Ask::Kind::Text: {
        const Item item = static_cast<Item>(ask.what);
        QWidget *field = nullptr;
        if (ask.kind == Ask::Kind::Line) {
            field = new QLineEdit(this);
        } else {
            auto *text = new QPlainTextEdit(this);
            text->setTabChangesFocus(true);
            text->setMinimumHeight(text->fontMetrics().lineSpacing() * TextLines + 12);
            field = text;
        }
        addField(field, fieldName(itemName(item)), caption(words::itemLabel(item)));
        m_words.insert(item, field);
        break;
    }
    case Ask::Kind::Choice: addChoices(ask.what); break;
    case Ask::Kind::Day:
        addDay(QStringLiteral("stepOn"), words::fieldLabel(QStringLiteral("on")), legalDate(m_desk.now()), false);
        break;
    case Ask::Kind::Until:
        addDay(QStringLiteral("stepUntil"), caption(words::fieldLabel(QStringLiteral("until"))), NoDay, true);
        break;
    case Ask::Kind::Days:
        m_days = new QSpinBox(this);
        m_days->setRange(0, MostDays);
        m_days->setSpecialValueText(QStringLiteral("–"));
        addField(m_days, QStringLiteral("stepDays"), words::fieldLabel(QStringLiteral("days")));
        break;
    case Ask::Kind::Tick: {
        const Tick tick = static_cast<Tick>(ask.what);
        auto *box = new QCheckBox(words::tickSentence(tick), this);
        box->setAccessibleName(words::tickSentence(tick));
        addRow(box, QStringLiteral("stepTick") + QString::number(ask.what));
        m_ticks.insert(tick, box);
        break;
    }
    case Ask::Kind::Form: addForms(view); break;
    case Ask::Kind::Clock: addClocks(view); break;
    // Whoever owns the case sits in its session already; who leads once competence is settled is asked.
    case Ask::Kind::Members: addMembers(m_step == Step::JurisdictionSettled ? WindowNumber() : view.file.owner); break;
    case Ask::Kind::Lead: addLead(); break;
    case Ask::Kind::Laptop: addLaptop(); break;
    case Ask::Kind::Number: break; // of the centre's own steps
    }
}

void StepDialog::addChoices(int last)
{
    m_choice = addChoice(QStringLiteral("stepChoice"), Say::StepChoiceLabel);
    for (int choice = 1; choice <= last; ++choice)
        m_choice->addItem(words::choiceName(m_step, choice), choice);
    // Nothing is proposed: what the law leaves to a person, a person chooses.
    m_choice->setPlaceholderText(QStringLiteral("–"));
    m_choice->setCurrentIndex(-1);
}

void StepDialog::addDay(const QString &name, const QString &caption, QDate day, bool optional)
{
    auto *edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setLayoutDirection(Qt::LeftToRight); // first: a format set right to left is turned round
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    if (optional) {
        edit->setMinimumDate(NoDay);
        edit->setSpecialValueText(QStringLiteral("–"));
    }
    edit->setDate(day);
    addField(edit, name, caption);
    (optional ? m_until : m_on) = edit;
}

void StepDialog::addMembers(WindowNumber owner)
{
    m_members = new QListWidget(this);
    for (const ServiceWindow &window : m_desk.windows().windows()) {
        if (window.number == owner || window.number == DisciplineRoom)
            continue;
        auto *item = new QListWidgetItem(words::windowName(window.number, m_desk.windows()), m_members);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, window.number.value());
    }
    m_members->setMinimumHeight(m_members->sizeHintForRow(0) * MemberRows);
    addField(m_members, QStringLiteral("stepMembers"), words::fieldLabel(QStringLiteral("members")));
}

void StepDialog::addLead()
{
    m_lead = new QComboBox(this);
    for (const ServiceWindow &window : m_desk.windows().windows()) {
        if (window.number != DisciplineRoom)
            m_lead->addItem(words::windowName(window.number, m_desk.windows()), window.number.value());
    }
    m_lead->setPlaceholderText(QStringLiteral("–"));
    m_lead->setCurrentIndex(-1); // a person names it
    addField(m_lead, QStringLiteral("stepLead"), words::fieldLabel(QStringLiteral("lead")));
}

void StepDialog::addLaptop()
{
    m_lead = new QComboBox(this);
    m_lead->addItem(words::say(Say::PapersOnly), 0);
    for (const ServiceWindow &laptop : m_desk.windows().laptops())
        m_lead->addItem(words::windowName(laptop.number, m_desk.windows()), laptop.number.value());
    addField(m_lead, QStringLiteral("stepLaptop"), words::fieldLabel(QStringLiteral("laptop")));
}

void StepDialog::addForms(const CaseView &view)
{
    m_form = new QComboBox(this);
    const QList<PaperForm> forms = papersOf(view.file);
    for (const PaperForm form : forms)
        m_form->addItem(paperFormNumber(form) + QLatin1Char(' ') + words::nameOf(form), static_cast<int>(form));
    addField(m_form, QStringLiteral("stepForm"), words::fieldLabel(QStringLiteral("form")));
    // What waits for its service most: the opinion that was given.
    const int opinion = view.file.level > 0 && !view.file.opinionServed ? m_form->findData(static_cast<int>(opinionForm(view.file.level))) : -1;
    m_form->setCurrentIndex(qMax(0, opinion));
}

void StepDialog::addClocks(const CaseView &view)
{
    m_clock = new QComboBox(this);
    for (const RunningClock &clock : view.clocks) {
        if (clock.running && (clock.light == Light::Paused) == (m_step == Step::ClockResumed))
            m_clock->addItem(words::nameOf(clock.id), static_cast<int>(clock.id));
    }
    addField(m_clock, QStringLiteral("stepClock"), words::fieldLabel(QStringLiteral("clock")));
}

void StepDialog::addFaults(const CaseView &view)
{
    m_fault = addChoice(QStringLiteral("stepFault"), Say::StepFaultLabel);
    for (const FoundFault &found : view.faults)
        m_fault->addItem(words::nameOf(found.fault), static_cast<int>(found.fault));
    m_fault->addItem(words::say(Say::StepFaultNone), 0);
}

/** Which supervision, proposal or task is answered, where several are open; the only one is meant by itself. */
void StepDialog::addCalls(const CaseView &view)
{
    const QMap<Step, Step> calls{{Step::SupervisionAnswered, Step::SupervisionOpened}, {Step::ProposalAnswered, Step::ProposalMade}, {Step::TaskReported, Step::ConferenceResolved}};
    const auto call = calls.constFind(m_step);
    if (call == calls.cend())
        return;
    QSet<EventId> answered;
    for (const StepRecord &record : view.file.steps) {
        if (record.step == m_step)
            answered.insert(record.facts.about);
    }
    m_about = addChoice(QStringLiteral("stepAbout"), Say::StepAboutLabel);
    for (const StepRecord &record : view.file.steps) {
        if (record.step == *call && !answered.contains(record.id))
            m_about->addItem(words::date(record.facts.on) + QLatin1Char(' ') + words::stepSentence(record.step, record.facts), record.id.uuid());
    }
}

void StepDialog::prefill(const CaseView &view)
{
    const CaseFile &file = view.file;
    if (file.hasMatter)
        setWords(Item::Request, file.matter.request.text);
    if (!file.parties.isEmpty())
        setWords(Item::Recipient, file.parties.first().name.text);
    if (const StepRecord *draft = m_step == Step::AgreementReached ? lastOf(file, Step::AgreementDrafted) : nullptr) {
        StepFacts facts = draft->facts;
        facts.on = {}; // the day of signing is another one
        fill(TakeStep{m_step, facts, draft->words});
    }
    if (m_step == Step::OpinionGiven) {
        const ServiceWindow *window = m_desk.windows().find(file.owner);
        if (window)
            setWords(Item::Organ, window->agencyIn(QStringLiteral("zh_CN")));
    }
}

QString StepDialog::wordsOf(Item item) const
{
    QWidget *field = m_words.value(item);
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return line->text();
    const auto *text = qobject_cast<QPlainTextEdit *>(field);
    return text ? text->toPlainText() : QString();
}

void StepDialog::setWords(Item item, const QString &words)
{
    QWidget *field = m_words.value(item);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(words);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(words);
}

void StepDialog::fill(const TakeStep &order)
{
    for (auto word = order.words.begin(); word != order.words.end(); ++word)
        setWords(word.key(), word.value());
    if (m_choice && order.facts.choice > 0)
        m_choice->setCurrentIndex(order.facts.choice - 1);
    if (m_form && order.facts.form)
        m_form->setCurrentIndex(qMax(0, m_form->findData(static_cast<int>(*order.facts.form))));
    if (m_on && order.facts.on.isValid())
        m_on->setDate(order.facts.on);
    if (m_until && order.facts.until.isValid())
        m_until->setDate(order.facts.until);
    if (m_days && order.facts.days > 0)
        m_days->setValue(order.facts.days);
    if (m_clock && order.facts.clock)
        m_clock->setCurrentIndex(m_clock->findData(static_cast<int>(*order.facts.clock)));
    if (m_fault)
        m_fault->setCurrentIndex(qMax(0, m_fault->findData(order.facts.cause)));
    if (m_about && !order.facts.about.isNull())
        m_about->setCurrentIndex(m_about->findData(order.facts.about.uuid()));
    if (m_lead && !order.facts.window.isNull())
        m_lead->setCurrentIndex(m_lead->findData(order.facts.window.value()));
    for (int row = 0; m_members && row < m_members->count(); ++row) {
        QListWidgetItem *item = m_members->item(row);
        if (order.facts.windows.contains(WindowNumber(item->data(Qt::UserRole).toInt())))
            item->setCheckState(Qt::Checked);
    }
}

Command StepDialog::order() const
{
    TakeStep order;
    order.step = m_step;
    StepFacts &facts = order.facts;
    facts.on = dayOf(m_on);
    facts.until = dayOf(m_until);
    facts.days = m_days ? m_days->value() : 0;
    facts.choice = m_choice ? m_choice->currentData().toInt() : 0;
    facts.cause = m_fault ? m_fault->currentData().toInt() : 0;
    if (m_form && m_form->currentIndex() >= 0)
        facts.form = static_cast<PaperForm>(m_form->currentData().toInt());
    if (m_clock && m_clock->currentIndex() >= 0)
        facts.clock = static_cast<ClockId>(m_clock->currentData().toInt());
    if (m_lead && m_lead->currentIndex() >= 0)
        facts.window = WindowNumber(m_lead->currentData().toInt());
    if (m_about && m_about->currentIndex() >= 0)
        facts.about = EventId(m_about->currentData().toUuid());
    for (int row = 0; m_members && row < m_members->count(); ++row) {
        const QListWidgetItem *item = m_members->item(row);
        if (item->checkState() == Qt::Checked)
            facts.windows.insert(WindowNumber(item->data(Qt::UserRole).toInt()));
    }
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        if (tick.value()->isChecked())
            facts.ticks.insert(tick.key());
    }
    for (auto word = m_words.begin(); word != m_words.end(); ++word)
        order.words.insert(word.key(), wordsOf(word.key()));
    return order;
}

} // namespace hall
