// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/caseorders.h"

#include "domain/clocks.h"
#include "domain/restriction.h"
#include "domain/identity.h"
#include "forms/registerformtypes.h"
#include "words/accesswords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace hall {

namespace {

constexpr int PaperLines = 6;

QString valueOf(const CaseFile &file, Field field, int party)
{
    const Party person = party < file.parties.size() ? file.parties.at(party) : Party();
    switch (field) {
    case Field::Name: return person.name.text;
    case Field::DocumentNumber: return person.document.number;
    case Field::Address: return person.address.text;
    case Field::Phone: return person.phone.text;
    case Field::Guardian: return person.guardian.text;
    case Field::GuardianRelation: return person.guardianRelation;
    case Field::Subject: return file.matter.subject.text;
    case Field::MatterType: return file.matter.matterType;
    case Field::Place: return file.matter.place.text;
    case Field::Facts: return file.matter.facts.text;
    case Field::Request: return file.matter.request.text;
    case Field::PriorHandling: return file.matter.priorHandling;
    }
    Q_UNREACHABLE();
}

bool isNumber(Field field)
{
    return field == Field::DocumentNumber || field == Field::Phone;
}

/** As it is shown: numbers in full have a reason of their own, and are not needed to type another. */
QString shownOf(const CaseFile &file, Field field, int party)
{
    const QString value = valueOf(file, field, party);
    return field == Field::DocumentNumber ? maskedIdentityNumber(value) : field == Field::Phone ? maskedPhone(value) : value;
}

void fillPaths(QComboBox *choice)
{
    for (const LawfulPath path : {LawfulPath::Undecided, LawfulPath::Judicial, LawfulPath::Arbitration, LawfulPath::PartyAppeal,
                                  LawfulPath::AdministrativeRemedy, LawfulPath::PerformDuty, LawfulPath::PetitionOpinion, LawfulPath::Mediation})
        choice->addItem(words::nameOf(path), static_cast<int>(path));
}

LawfulPath pathOf(const QComboBox *choice)
{
    return static_cast<LawfulPath>(choice->currentData().toInt());
}

} // namespace

CorrectDialog::CorrectDialog(Desk &desk, const CaseView &view, QWidget *parent)
    : OrderDialog(desk, view.file.id, QStringLiteral("correctDialog"), Say::CorrectTitle, Say::Correct, parent), m_now(view.file)
{
    m_what = addChoice(QStringLiteral("correctField"), Say::WhichField);
    m_value = addText(QStringLiteral("correctValue"), Say::NewText, 3);
    m_type = new MatterTypeBox(desk.matterTypes(), this);
    addField(m_type, QStringLiteral("correctType"), Say::NewType);
    m_reason = addLine(QStringLiteral("correctReason"), Say::ReasonLabel);
    if (m_now.hasMatter) {
        for (const Field field : {Field::Subject, Field::MatterType, Field::Place, Field::Facts, Field::Request, Field::PriorHandling})
            m_what->addItem(words::fieldLabel(fieldName(field)), QPoint(static_cast<int>(field), 0));
    }
    // Whoever may not see a number in full is not shown it here either.
    const bool unmasks = view.allowed.contains(QStringLiteral("unmask"));
    const QList<Field> ofPeople = unmasks ? QList<Field>{Field::Name, Field::DocumentNumber, Field::Address, Field::Phone} : QList<Field>{Field::Name, Field::Address};
    for (int party = 0; party < m_now.parties.size(); ++party) {
        for (const Field field : ofPeople)
            m_what->addItem(words::fieldLabel(fieldName(field) + QString::number(party + 1)), QPoint(static_cast<int>(field), party));
        const Party &person = m_now.parties.at(party);
        if (!person.guardian.answered() && !underFourteen(person, legalDate(m_now.registered)))
            continue;
        for (const Field field : {Field::Guardian, Field::GuardianRelation})
            m_what->addItem(words::fieldLabel(fieldName(field) + QString::number(party + 1)), QPoint(static_cast<int>(field), party));
    }
    connect(m_what, &QComboBox::currentIndexChanged, this, &CorrectDialog::showPresent);
    showPresent();
}

void CorrectDialog::showPresent()
{
    const bool ofType = field() == Field::MatterType;
    showField(m_value, !ofType);
    showField(m_type, ofType);
    if (ofType) {
        m_type->show(m_now.track, words::language());
        m_type->setCurrentIndex(qMax(0, m_type->findData(m_now.matter.matterType)));
    } else {
        m_value->setPlainText(shownOf(m_now, field(), party()));
        if (isNumber(field())) // typing takes the place of what is covered
            m_value->selectAll();
    }
}

Field CorrectDialog::field() const
{
    return static_cast<Field>(m_what->currentData().toPoint().x());
}

int CorrectDialog::party() const
{
    return m_what->currentData().toPoint().y();
}

QString CorrectDialog::trouble() const
{
    const QString typed = m_value->toPlainText();
    if (isNumber(field()) && typed.contains(QLatin1Char('*')) && typed != shownOf(m_now, field(), party()))
        return words::onAccess(words::OnAccess::WholeNumber);
    return field() == Field::MatterType && !m_type->code() ? words::say(Say::TypeNotInList) : QString();
}

Command CorrectDialog::order() const
{
    QString value = field() == Field::MatterType ? m_type->code().value_or(QString()) : m_value->toPlainText();
    if (isNumber(field()) && value == shownOf(m_now, field(), party()))
        value = valueOf(m_now, field(), party()); // left as it was
    return CorrectField{field(), party(), value, m_reason->text()};
}

NoteDialog::NoteDialog(Desk &desk, const CaseId &file, QWidget *parent)
    : OrderDialog(desk, file, QStringLiteral("noteDialog"), Say::NoteTitle, Say::SaveNote, parent), m_text(addText(QStringLiteral("noteText"), Say::NoteLabel, 6))
{
}

Command NoteDialog::order() const
{
    return AddNote{m_text->toPlainText().trimmed()};
}

PapersDialog::PapersDialog(Desk &desk, const CaseId &file, QWidget *parent)
    : OrderDialog(desk, file, QStringLiteral("papersDialog"), Say::PapersTitle, Say::SavePapers, parent)
{
    addHint(words::say(Say::PapersHint));
    for (int i = 1; i <= PaperLines; ++i) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        Line fields{new QLineEdit(line), new QSpinBox(line), new QComboBox(line)};
        fields.name->setObjectName(QStringLiteral("paperName%1").arg(i));
        fields.pages->setObjectName(QStringLiteral("paperPages%1").arg(i));
        fields.kind->setObjectName(QStringLiteral("paperKind%1").arg(i));
        fields.name->setAccessibleName(words::say(Say::PaperName).arg(i));
        fields.pages->setAccessibleName(words::say(Say::PaperPages).arg(i));
        fields.kind->setAccessibleName(words::say(Say::PaperKind).arg(i));
        fields.pages->setRange(1, 9'999);
        fields.kind->addItem(words::say(Say::PaperIsCopy), false);
        fields.kind->addItem(words::say(Say::PaperIsOriginal), true);
        row->addWidget(fields.name, 1);
        row->addWidget(fields.pages);
        row->addWidget(fields.kind);
        m_lines << fields;
        line->setFocusProxy(fields.name);
        addField(line, QStringLiteral("paperLine%1").arg(i), i == 1 ? Say::PapersLabel : Say::Nothing);
    }
}

Command PapersDialog::order() const
{
    ReceivePapers papers;
    for (const Line &line : m_lines) {
        if (!line.name->text().trimmed().isEmpty())
            papers.items << PaperItem{line.name->text().trimmed(), line.pages->value(), line.kind->currentData().toBool()};
    }
    return papers;
}

ScreenDialog::ScreenDialog(Desk &desk, const CaseView &view, QWidget *parent)
    : OrderDialog(desk, view.file.id, QStringLiteral("screenDialog"), Say::ScreenTitle, Say::Screen, parent), m_matterType(view.file.matter.matterType)
{
    addHint(words::say(Say::ScreenHint));
    addQuestion();
    m_path = addChoice(QStringLiteral("screenPath"), Say::PathLabel);
    fillPaths(m_path);
    m_periods = addHint({});
    m_periods->setObjectName(QStringLiteral("screenPeriods"));
    connect(m_path, &QComboBox::currentIndexChanged, this, &ScreenDialog::ask);
    const int known = m_path->findData(static_cast<int>(view.file.path));
    // Nothing decided yet: the first question is asked, and its answer is proposed by nobody.
    m_path->setCurrentIndex(view.file.path == LawfulPath::Undecided ? 0 : known);
    ask();
}

void ScreenDialog::addQuestion()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_question = new QLabel(line);
    m_question->setObjectName(QStringLiteral("screenQuestion"));
    m_question->setWordWrap(true);
    auto *no = new QPushButton(words::say(Say::PathNo), line);
    no->setObjectName(QStringLiteral("screenNo"));
    no->setAccessibleName(words::plain(Say::PathNo));
    no->setAutoDefault(false);
    row->addWidget(m_question, 1);
    row->addWidget(no);
    connect(no, &QPushButton::clicked, this, &ScreenDialog::next);
    line->setFocusProxy(no);
    addRow(line, QStringLiteral("screenWizard"));
}

void ScreenDialog::next()
{
    // After the last question comes none: the list begins anew.
    m_path->setCurrentIndex((m_path->currentIndex() + 1) % m_path->count());
}

void ScreenDialog::ask()
{
    const PathRow *row = m_desk.lawfulPaths().find(pathOf(m_path));
    const QString language = words::language();
    m_question->setText(row ? row->in(row->question, language) : words::say(Say::PathNone));
    m_periods->setText(row ? words::say(Say::PathPeriods).arg(row->in(row->periods, language), row->basis) : QString());
    m_question->setAccessibleName(m_question->text());
}

Command ScreenDialog::order() const
{
    return ScreenCase{pathOf(m_path), m_matterType};
}

GuideDialog::GuideDialog(Desk &desk, const CaseId &file, QWidget *parent)
    : OrderDialog(desk, file, QStringLiteral("guideDialog"), Say::GuideTitle, Say::Guide, parent)
{
    addHint(words::say(Say::GuideHint));
    m_path = addChoice(QStringLiteral("guidePath"), Say::PathLabel);
    m_organ = addLine(QStringLiteral("guideOrgan"), Say::OrganLabel);
    m_advice = addText(QStringLiteral("guideAdvice"), Say::AdviceLabel);
    fillPaths(m_path);
}

Command GuideDialog::order() const
{
    return GuideElsewhere{pathOf(m_path), m_organ->text().trimmed(), m_advice->toPlainText().trimmed()};
}

CloseDialog::CloseDialog(Desk &desk, const CaseId &file, QWidget *parent)
    : OrderDialog(desk, file, QStringLiteral("closeDialog"), Say::CloseTitle, Say::CloseCaseButton, parent)
{
    addHint(words::say(Say::CloseHint));
    m_outcome = addChoice(QStringLiteral("closeOutcome"), Say::OutcomeLabel);
    m_reason = addText(QStringLiteral("closeReason"), Say::ReasonLabel);
    for (const Outcome outcome : {Outcome::MediatedInWriting, Outcome::MediatedOrally, Outcome::Settled, Outcome::Supported, Outcome::Explained, Outcome::NotSupported, Outcome::Aided, Outcome::HandledByLaw,
                                  Outcome::ImportedToLegalPath, Outcome::Withdrawn, Outcome::Terminated, Outcome::SentUpward, Outcome::Other})
        m_outcome->addItem(words::nameOf(outcome), static_cast<int>(outcome));
}

Command CloseDialog::order() const
{
    return CloseCase{static_cast<Outcome>(m_outcome->currentData().toInt()), m_reason->toPlainText().trimmed()};
}

ObjectDialog::ObjectDialog(Desk &desk, const CaseView &view, QWidget *parent)
    : OrderDialog(desk, view.file.id, QStringLiteral("objectDialog"), Say::ObjectTitle, Say::SendObjection, parent)
{
    if (view.file.pending)
        m_transfer = view.file.pending->id;
    addHint(words::say(Say::ObjectHint));
    m_reason = addText(QStringLiteral("objectReason"), Say::ReasonLabel);
    m_basis = addLine(QStringLiteral("objectBasis"), Say::BasisLabel);
    m_proposed = addChoice(QStringLiteral("objectProposed"), Say::ProposedLabel);
    m_proposed->addItem(words::say(Say::NoProposal), 0);
    for (const ServiceWindow &window : desk.windows().windows()) {
        const bool possible = window.number != desk.status().window && (!view.file.sealed() || (window.number == DisciplineRoom && !view.file.goesUpward()));
        if (possible)
            m_proposed->addItem(words::windowName(window.number, desk.windows()), window.number.value());
    }
}

Command ObjectDialog::order() const
{
    return ObjectToTransfer{m_transfer, m_reason->toPlainText().trimmed(), m_basis->text().trimmed(), WindowNumber(m_proposed->currentData().toInt())};
}

RecallDialog::RecallDialog(Desk &desk, const CaseView &view, QWidget *parent)
    : OrderDialog(desk, view.file.id, QStringLiteral("recallDialog"), Say::RecallTitle, Say::Recall, parent)
{
    if (view.file.pending)
        m_transfer = view.file.pending->id;
    addHint(words::say(Say::RecallHint));
    m_reason = addText(QStringLiteral("recallReason"), Say::ReasonLabel);
}

Command RecallDialog::order() const
{
    return RecallTransfer{m_transfer, m_reason->toPlainText().trimmed()};
}

} // namespace hall
