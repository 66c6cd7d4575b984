// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casefacts.h"

#include "widgets/maskedtext.h"
#include "widgets/middle.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace hall {

namespace {

QString stated(const Stated &value)
{
    return value.present() ? value.text : words::notGiven(value.whyMissing);
}

} // namespace

CaseFacts::CaseFacts(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("caseFacts"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CaseFacts::show(const CaseView &view, const MatterTypes &types)
{
    const CaseFile &file = view.file;
    m_unmasks = view.allowed.contains(QStringLiteral("unmask"));
    auto *sheet = new QWidget(this);
    m_rows = new QFormLayout(sheet);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (view.veiled) {
        addText({}, words::say(Say::VeiledCase), QStringLiteral("veiledCase"));
        if (view.allowed.contains(stepName(Step::TakenOver)))
            addText({}, words::say(Say::TakeItOver), QStringLiteral("takeItOver"));
        setWidget(sheet);
        return;
    }
    if (file.restricted)
        addText({}, words::say(Say::RestrictedCase), QStringLiteral("restrictedCase"));
    addHead(words::say(Say::HeadPeople));
    if (!file.hasParties)
        addText({}, words::say(Say::PeopleNotReadable), QStringLiteral("peopleNotReadable"));
    for (int i = 0; i < file.parties.size(); ++i)
        addParty(file.parties.at(i), i + 1, file.parties.size() == 1);
    if (file.headcount > 1)
        addText(words::fieldLabel(QStringLiteral("headcount")), words::isolated(QString::number(file.headcount)), QStringLiteral("factHeadcount"));
    addHead(words::say(Say::HeadMatter));
    addMatter(file, types);
    if (view.first)
        addText(words::fieldLabel(QStringLiteral("first")), words::say(Say::FirstMatter), QStringLiteral("factFirst"));
    for (const BookedSlot &booked : view.receptions)
        addText(words::onReception(words::OnReception::CaseFact), words::slotLine(booked.plan, booked.slot), QStringLiteral("factReception"));
    setWidget(sheet);
}

void CaseFacts::addMatter(const CaseFile &file, const MatterTypes &types)
{
    if (!file.hasMatter) {
        addText({}, words::say(Say::MatterNotReadable), QStringLiteral("matterNotReadable"));
        return;
    }
    const Matter &matter = file.matter;
    addText(words::fieldLabel(QStringLiteral("subject")), stated(matter.subject), QStringLiteral("factSubject"));
    if (!matter.matterType.isEmpty())
        addText(words::fieldLabel(QStringLiteral("matter_type")), types.nameIn(matter.matterType, words::language()), QStringLiteral("factMatterType"));
    addText(words::fieldLabel(QStringLiteral("place")), stated(matter.place), QStringLiteral("factPlace"));
    addText(words::fieldLabel(QStringLiteral("facts")), stated(matter.facts), QStringLiteral("factFacts"));
    addText(words::fieldLabel(QStringLiteral("request")), stated(matter.request), QStringLiteral("factRequest"));
    if (!matter.priorHandling.isEmpty())
        addText(words::fieldLabel(QStringLiteral("prior_handling")), matter.priorHandling, QStringLiteral("factPriorHandling"));
    if (!file.respondentUnit.isEmpty())
        addText(words::fieldLabel(QStringLiteral("respondent_unit")), file.respondentUnit, QStringLiteral("factRespondent"));
    if (file.goesUpward())
        addText({}, words::inWords(Refusal{RefusalCode::ToAccusedUnit, {{QStringLiteral("window"), DisciplineRoom.value()}}}), QStringLiteral("factGoesUpward"));
    if (!matter.evidence.isEmpty())
        addText(words::fieldLabel(QStringLiteral("evidence")), matter.evidence.join(words::say(Say::ListComma)), QStringLiteral("factEvidence"));
    if (file.path != LawfulPath::Undecided)
        addText(words::fieldLabel(QStringLiteral("path")), words::nameOf(file.path), QStringLiteral("factPath"));
    QStringList papers;
    for (const PaperItem &item : file.papers)
        papers << words::paperItem(item);
    if (!papers.isEmpty())
        addText(words::fieldLabel(QStringLiteral("papers")), papers.join(words::say(Say::ListComma)), QStringLiteral("factPapers"));
}

void CaseFacts::addParty(const Party &party, int number, bool alone)
{
    const QString suffix = QString::number(number);
    const auto label = [&](const char *field) {
        return words::fieldLabel(alone ? QString::fromLatin1(field) : QString::fromLatin1(field) + suffix);
    };
    addText(label("name"), stated(party.name), QStringLiteral("factName") + suffix);
    const IdentityDocument &document = party.document;
    const bool none = document.number.isEmpty() && document.whyMissing.isEmpty();
    addText(none ? label("document_number") : words::say(Say::DocumentLabel), words::nameOf(document.kind), QStringLiteral("factDocument") + suffix);
    if (!document.number.isEmpty())
        addMasked(label("document_number"), QStringLiteral("maskedNumber") + suffix, document.number, maskedIdentityNumber(document.number));
    else if (!none)
        addText(label("document_number"), words::notGiven(document.whyMissing), QStringLiteral("factNumber") + suffix);
    if (party.phone.present())
        addMasked(label("phone"), QStringLiteral("maskedPhone") + suffix, party.phone.text, maskedPhone(party.phone.text));
    else
        addText(label("phone"), stated(party.phone), QStringLiteral("factPhone") + suffix);
    addText(label("address"), stated(party.address), QStringLiteral("factAddress") + suffix);
    if (party.guardian.answered())
        addText(label("guardian"), words::guardianLine(party), QStringLiteral("factGuardian") + suffix);
}

void CaseFacts::addMasked(const QString &label, const QString &name, const QString &clear, const QString &masked)
{
    auto *text = new MaskedText(name, clear, masked);
    text->askFirst();
    connect(text, &MaskedText::revealAsked, this, [this, text, name] {
        const QList<MaskedText *> all = findChildren<MaskedText *>();
        if (std::any_of(all.begin(), all.end(), [](const MaskedText *one) { return one->isShown(); }))
            text->reveal();
        else
            Q_EMIT unmaskAsked(name);
    });
    if (!m_unmasks)
        text->stayCovered();
    addWidgetRow(label, text);
}

void CaseFacts::coverAll()
{
    for (MaskedText *masked : findChildren<MaskedText *>())
        masked->cover();
}

void CaseFacts::reveal(const QString &name)
{
    if (auto *masked = findChild<MaskedText *>(name))
        masked->reveal();
}

void CaseFacts::addHead(const QString &text)
{
    auto *head = new QLabel(text);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    m_rows->addRow(head);
}

void CaseFacts::addText(const QString &label, const QString &text, const QString &name)
{
    auto *value = new QLabel(text);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAlignment(readingSide() | Qt::AlignTop);
    value->setAccessibleName(label);
    if (label.isEmpty())
        m_rows->addRow(value);
    else
        addWidgetRow(label, value);
}

void CaseFacts::addWidgetRow(const QString &label, QWidget *widget)
{
    widget->setAccessibleName(label);
    auto *caption = new QLabel(label);
    m_rows->addRow(caption, widget);
}

} // namespace hall
