// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformfields.h"

#include "forms/registerformkeys.h"
#include "forms/registerformtypes.h"
#include "words/formwords.h"
#include "words/words.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

namespace hall {

using words::OnForm;
using words::onForm;

namespace {

QLabel *wrapped(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QGroupBox *box(QWidget *parent, QVBoxLayout *page)
{
    auto *group = new QGroupBox(parent);
    page->addWidget(group);
    return group;
}

template <typename Value>
QRadioButton *choice(QWidget *parent, QButtonGroup *group, Value value, const QString &name)
{
    auto *button = new QRadioButton(parent);
    button->setObjectName(name);
    group->addButton(button, static_cast<int>(value));
    return button;
}

} // namespace

RegisterFields::RegisterFields(const MatterTypes &matterTypes, FormKeys &keys, QWidget *parent) : QWidget(parent), m_keys(keys), m_matterTypes(matterTypes)
{
    auto *page = new QVBoxLayout(this);
    page->setSpacing(8);
    buildKind(page);
    m_privacyBox = box(this, page);
    m_privacyNotice = wrapped(m_privacyBox, QStringLiteral("privacyNotice"));
    (new QVBoxLayout(m_privacyBox))->addWidget(m_privacyNotice);
    buildPeople(page);
    buildMatter(page, matterTypes);
    page->addStretch();
    addParty();
    retranslate();
}

void RegisterFields::buildKind(QVBoxLayout *page)
{
    m_kindBox = box(this, page);
    m_tracks = new QButtonGroup(this);
    m_categories = new QButtonGroup(this);
    m_trackLabel = new QLabel(m_kindBox);
    m_categoryLabel = new QLabel(m_kindBox);
    auto *tracks = new QHBoxLayout;
    tracks->setSpacing(18);
    tracks->addWidget(choice(m_kindBox, m_tracks, Track::Petition, QStringLiteral("trackPetition")));
    tracks->addWidget(choice(m_kindBox, m_tracks, Track::Dispute, QStringLiteral("trackDispute")));
    tracks->addStretch();
    auto *categories = new QHBoxLayout;
    categories->setSpacing(18);
    categories->addWidget(choice(m_kindBox, m_categories, Category::Claim, QStringLiteral("categoryClaim")));
    categories->addWidget(choice(m_kindBox, m_categories, Category::Suggestion, QStringLiteral("categorySuggestion")));
    categories->addWidget(choice(m_kindBox, m_categories, Category::Accusation, QStringLiteral("categoryAccusation")));
    categories->addStretch();
    m_channel = new QComboBox(m_kindBox);
    for (int channel = static_cast<int>(Channel::Visit); channel <= static_cast<int>(Channel::Outreach); ++channel)
        m_channel->addItem(QString(), channel);
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(8);
    m_channel->setMaxVisibleItems(11);
    m_channelField = new FormField(QStringLiteral("channel"), m_channel, m_kindBox);
    m_headcount = new QSpinBox(m_kindBox);
    m_headcount->setRange(1, 99'999);
    m_headcountField = new FormField(QStringLiteral("headcount"), m_headcount, m_kindBox);
    m_accusationNote = wrapped(m_kindBox, QStringLiteral("accusationNote"));

    auto *grid = new QGridLayout(m_kindBox);
    grid->setHorizontalSpacing(14);
    grid->addWidget(m_trackLabel, 0, 0);
    grid->addLayout(tracks, 0, 1);
    grid->addWidget(m_categoryLabel, 1, 0);
    grid->addLayout(categories, 1, 1);
    grid->addWidget(m_channelField, 0, 2, 2, 1);
    grid->addWidget(m_headcountField, 0, 3, 2, 1);
    grid->addWidget(m_accusationNote, 2, 0, 1, 4);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 1);

    m_tracks->button(static_cast<int>(Track::Petition))->setChecked(true);
    m_categories->button(static_cast<int>(Category::Claim))->setChecked(true);
    connect(m_tracks, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        m_matterType->show(track(), words::language());
        Q_EMIT changed();
    });
    connect(m_categories, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showKind();
        Q_EMIT categoryChanged();
        Q_EMIT changed();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &RegisterFields::changed);
    connect(m_headcount, &QSpinBox::valueChanged, this, [this] {
        m_headcountField->clearError();
        Q_EMIT changed();
    });
    QList<QWidget *> controls{m_channel, m_headcount};
    for (QAbstractButton *button : m_tracks->buttons() + m_categories->buttons())
        controls << button;
    for (QWidget *control : controls)
        m_keys.watch(control);
}

void RegisterFields::buildPeople(QVBoxLayout *page)
{
    m_people = new QVBoxLayout;
    page->addLayout(m_people);
    auto *add = new QPushButton(this);
    add->setObjectName(QStringLiteral("addRepresentative"));
    add->setAutoDefault(false);
    m_addRepresentative = add;
    m_fiveAtMost = wrapped(this, QStringLiteral("addRepresentativeError"));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_fiveAtMost, 1);
    row->addStretch();
    page->addLayout(row);
    m_keys.watch(add);
    connect(add, &QPushButton::clicked, this, [this] {
        addParty();
        m_parties.last()->fields().first()->editor()->setFocus(Qt::TabFocusReason);
    });
}

void RegisterFields::buildMatter(QVBoxLayout *page, const MatterTypes &matterTypes)
{
    m_matterBox = box(this, page);
    const auto text = [this](const char *name, const char *missing, bool mandatory, int limit, int lines = 1) {
        const bool counted = lines > 1 && limit == TextLimit;
        return new FormField({QString::fromLatin1(name), QString::fromLatin1(missing), mandatory, lines, limit, counted}, m_matterBox);
    };
    m_subject = text("subject", "subjectMissing", true, SubjectLimit);
    m_matterType = new MatterTypeBox(matterTypes, m_matterBox);
    m_matterTypeField = new FormField(QStringLiteral("matterType"), m_matterType, m_matterBox);
    m_place = text("place", "placeMissing", true, LineLimit);
    m_facts = text("facts", "factsMissing", true, TextLimit, 6);
    m_request = text("request", "requestMissing", true, TextLimit, 4);
    m_priorHandling = text("priorHandling", "", false, TextLimit, 3);
    // Many short lines: the limit is one line's, and the rules look at each.
    m_evidence = text("evidence", "", false, 0, 3);
    m_respondentUnit = text("respondentUnit", "", false, LineLimit);
    m_oral = new QCheckBox(m_matterBox);
    m_oral->setObjectName(QStringLiteral("oral"));
    m_readBack = new QCheckBox(m_matterBox);
    m_readBackField = new FormField(QStringLiteral("readBack"), m_readBack, m_matterBox);
    m_restricted = new QCheckBox(m_matterBox);
    m_restricted->setObjectName(QStringLiteral("restricted"));
    m_restrictedNote = wrapped(m_matterBox, QStringLiteral("restrictedNote"));
    m_privacyShown = new QCheckBox(m_matterBox);
    m_privacyField = new FormField(QStringLiteral("privacyShown"), m_privacyShown, m_matterBox);

    auto *grid = new QGridLayout(m_matterBox);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_subject, 0, 0, 1, 6);
    grid->addWidget(m_matterTypeField, 0, 6, 1, 6);
    grid->addWidget(m_place, 1, 0, 1, 12);
    grid->addWidget(m_facts, 2, 0, 1, 6);
    grid->addWidget(m_request, 2, 6, 1, 6);
    grid->addWidget(m_priorHandling, 3, 0, 1, 6);
    grid->addWidget(m_evidence, 3, 6, 1, 6);
    grid->addWidget(m_respondentUnit, 4, 0, 1, 6);
    auto *ticks = new QVBoxLayout;
    ticks->addWidget(m_oral);
    ticks->addWidget(m_readBackField);
    grid->addLayout(ticks, 4, 6, 1, 6);
    grid->addWidget(m_privacyField, 5, 0, 1, 12);
    grid->addWidget(m_restricted, 6, 0, 1, 12);
    grid->addWidget(m_restrictedNote, 7, 0, 1, 12);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);

    for (FormField *field : fields()) {
        connect(field, &FormField::edited, this, &RegisterFields::changed);
        for (QWidget *editor : field->editors()) {
            if (field != m_channelField && field != m_headcountField)
                m_keys.watch(editor);
        }
    }
    m_keys.watch(m_oral);
    m_keys.watch(m_restricted);
    connect(m_restricted, &QCheckBox::clicked, this, [this](bool on) {
        m_restrictedByOfficer = on;
        Q_EMIT changed();
    });
    connect(this, &RegisterFields::changed, this, &RegisterFields::showRestriction);
    connect(m_matterType, &QComboBox::currentTextChanged, this, [this] {
        m_matterTypeField->clearError();
        Q_EMIT changed();
    });
    connect(m_oral, &QCheckBox::toggled, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    for (FormField *field : {m_readBackField, m_privacyField}) {
        connect(static_cast<QCheckBox *>(field->editor()), &QCheckBox::toggled, this, [this, field] {
            field->clearError();
            Q_EMIT changed();
        });
    }
}

void RegisterFields::addParty()
{
    if (m_parties.size() >= MaxRepresentatives)
        return;
    auto *party = new PartyFields(static_cast<int>(m_parties.size()) + 1, this);
    party->setToday(m_today);
    m_parties << party;
    m_people->addWidget(party);
    for (QWidget *control : party->walk())
        m_keys.watch(control);
    connect(party, &PartyFields::changed, this, &RegisterFields::changed);
    connect(party, &PartyFields::identityChanged, this, &RegisterFields::identityChanged);
    connect(party, &PartyFields::removeAsked, this, [this, party] { removeParty(party); });
    showParties();
}

void RegisterFields::removeParty(PartyFields *party)
{
    const qsizetype place = m_parties.indexOf(party);
    if (place <= 0)
        return;
    m_parties.removeAt(place);
    m_people->removeWidget(party);
    party->hide();
    party->deleteLater();
    // Its fields must not answer to their names any more while they wait to be deleted.
    party->setParent(nullptr);
    showParties();
    m_parties[place - 1]->fields().first()->editor()->setFocus(Qt::TabFocusReason);
}

void RegisterFields::showParties()
{
    const int count = static_cast<int>(m_parties.size());
    for (int i = 0; i < count; ++i)
        m_parties[i]->setNumber(i + 1);
    m_addRepresentative->setEnabled(count < MaxRepresentatives);
    m_fiveAtMost->setVisible(count == MaxRepresentatives);
    if (m_headcount->value() < count)
        m_headcount->setValue(count);
    Q_EMIT partiesChanged();
    Q_EMIT identityChanged();
    Q_EMIT changed();
}

void RegisterFields::showKind()
{
    m_accusationNote->setVisible(category() == Category::Accusation);
    m_readBack->setEnabled(m_oral->isChecked());
    if (!m_oral->isChecked())
        m_readBack->setChecked(false);
}

void RegisterFields::retranslate()
{
    static_cast<QGroupBox *>(m_kindBox)->setTitle(onForm(OnForm::KindOfMatter));
    static_cast<QGroupBox *>(m_privacyBox)->setTitle(onForm(OnForm::Privacy));
    m_privacyNotice->setText(onForm(OnForm::PrivacyNotice));
    m_trackLabel->setText(onForm(OnForm::Track));
    m_categoryLabel->setText(onForm(OnForm::Category));
    for (QAbstractButton *button : m_tracks->buttons())
        button->setText(words::nameOf(static_cast<Track>(m_tracks->id(button))));
    for (QAbstractButton *button : m_categories->buttons())
        button->setText(words::nameOf(static_cast<Category>(m_categories->id(button))));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, words::nameOf(static_cast<Channel>(m_channel->itemData(i).toInt())));
    m_channelField->setCaption(onForm(OnForm::Channel));
    m_headcountField->setCaption(onForm(OnForm::Headcount));
    m_accusationNote->setText(onForm(OnForm::AccusationTrack));
    for (PartyFields *party : std::as_const(m_parties))
        party->retranslate();
    static_cast<QPushButton *>(m_addRepresentative)->setText(onForm(OnForm::AddRepresentative));
    m_fiveAtMost->setText(onForm(OnForm::FiveAtMost));
    captionMatter();
    showKind();
    showRestriction();
}

void RegisterFields::captionMatter()
{
    static_cast<QGroupBox *>(m_matterBox)->setTitle(onForm(OnForm::TheMatter));
    m_subject->setCaption(onForm(OnForm::Subject));
    m_matterTypeField->setCaption(onForm(OnForm::Optional).arg(onForm(OnForm::MatterType)));
    m_matterType->lineEdit()->setPlaceholderText(onForm(OnForm::MatterTypeHint));
    m_matterType->show(track(), words::language());
    m_place->setCaption(onForm(OnForm::Place));
    m_facts->setCaption(onForm(OnForm::Facts));
    m_request->setCaption(onForm(OnForm::Request));
    m_priorHandling->setCaption(onForm(OnForm::PriorHandling));
    m_evidence->setCaption(onForm(OnForm::Evidence), onForm(OnForm::EvidenceHint));
    m_respondentUnit->setCaption(onForm(OnForm::RespondentUnit));
    m_oral->setText(onForm(OnForm::Oral));
    m_readBack->setText(onForm(OnForm::ReadBack));
    m_privacyShown->setText(onForm(OnForm::PrivacyShown));
    m_restricted->setText(onForm(OnForm::Restricted));
    m_restrictedNote->setText(onForm(OnForm::RestrictedByRule));
}

} // namespace hall
