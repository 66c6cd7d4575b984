// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/partyfields.h"

#include "domain/restriction.h"
#include "words/formwords.h"
#include "words/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hall {

using words::OnForm;
using words::onForm;

namespace {

constexpr DocumentKind Kinds[] = {DocumentKind::ResidentId,    DocumentKind::HmtResidence, DocumentKind::HkMacauPermit,
                                  DocumentKind::TaiwanPermit,  DocumentKind::Passport,     DocumentKind::ForeignPermanentResident,
                                  DocumentKind::Other,         DocumentKind::None};

QString numbered(const char *name, int number)
{
    return QString::fromLatin1(name) + QString::number(number);
}

} // namespace

PartyFields::PartyFields(int number, QWidget *parent) : QGroupBox(parent)
{
    m_name = new FormField({QStringLiteral("name"), QStringLiteral("nameMissing"), true, 1, NameLimit}, this);
    m_kind = new QComboBox(this);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    m_kindField = new FormField(QStringLiteral("documentKind"), m_kind, this);
    m_document = new FormField({QStringLiteral("documentNumber"), QStringLiteral("documentNumberMissing"), true, 1, NameLimit}, this);
    m_address = new FormField({QStringLiteral("address"), QStringLiteral("addressMissing"), true, 1, LineLimit}, this);
    m_phone = new FormField({QStringLiteral("phone"), QStringLiteral("phoneMissing"), true, 1, LineLimit}, this);
    m_organisation = new QCheckBox(this);
    m_underFourteen = new QCheckBox(this);
    m_guardian = new FormField({QStringLiteral("guardian"), QStringLiteral("guardianMissing"), true, 1, NameLimit}, this);
    m_guardianRelation = new FormField({QStringLiteral("guardianRelation"), {}, true, 1, NameLimit}, this);
    m_remove = new QPushButton(this);
    m_remove->setAutoDefault(false);
    // Numbers run left to right in every language.
    for (FormField *digits : {m_document, m_phone})
        digits->editor()->setLayoutDirection(Qt::LeftToRight);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_kindField, 0, 1);
    grid->addWidget(m_document, 1, 0);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_phone, 2, 0);
    // Beside the phone's line, whatever is said beneath it.
    auto *last = new QHBoxLayout;
    last->addWidget(m_organisation, 1);
    last->addWidget(m_underFourteen, 1);
    last->addWidget(m_remove);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(fontMetrics().lineSpacing());
    beside->addLayout(last);
    beside->addStretch();
    grid->addLayout(beside, 2, 1);
    grid->addWidget(m_guardian, 3, 0);
    grid->addWidget(m_guardianRelation, 3, 1);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);

    for (const DocumentKind kind : Kinds)
        m_kind->addItem(QString(), static_cast<int>(kind));

    for (FormField *field : {m_name, m_document, m_address, m_phone, m_guardian, m_guardianRelation})
        connect(field, &FormField::edited, this, &PartyFields::changed);
    for (FormField *field : {m_document, m_phone})
        connect(field, &FormField::edited, this, &PartyFields::identityChanged);
    connect(m_document, &FormField::edited, this, &PartyFields::warn);
    connect(m_document, &FormField::edited, this, &PartyFields::showGuardian);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_document->setAsked(kind() != DocumentKind::None);
        warn();
        showGuardian();
        Q_EMIT changed();
        Q_EMIT identityChanged();
    });
    for (QCheckBox *tick : {m_organisation, m_underFourteen}) {
        connect(tick, &QCheckBox::toggled, this, [this] {
            showGuardian();
            Q_EMIT changed();
        });
    }
    connect(m_remove, &QPushButton::clicked, this, &PartyFields::removeAsked);
    auto *name = static_cast<QLineEdit *>(m_name->editor());
    connect(name, &QLineEdit::editingFinished, this, [this] { m_name->setText(foldedName(m_name->text())); });
    auto *document = static_cast<QLineEdit *>(m_document->editor());
    connect(document, &QLineEdit::editingFinished, this, [this] { m_document->setText(foldedIdentityNumber(m_document->text())); });
    setNumber(number);
}

void PartyFields::setNumber(int number)
{
    m_number = number;
    m_name->rename(numbered("name", number), numbered("nameMissing", number));
    m_kindField->rename(numbered("documentKind", number), {});
    m_document->rename(numbered("documentNumber", number), numbered("documentNumberMissing", number));
    m_address->rename(numbered("address", number), numbered("addressMissing", number));
    m_phone->rename(numbered("phone", number), numbered("phoneMissing", number));
    m_organisation->setObjectName(numbered("organisation", number));
    m_underFourteen->setObjectName(numbered("underFourteen", number));
    m_guardian->rename(numbered("guardian", number), numbered("guardianMissing", number));
    m_guardianRelation->rename(numbered("guardianRelation", number), {});
    m_remove->setObjectName(numbered("removeRepresentative", number));
    m_remove->setVisible(number > 1);
    retranslate();
}

void PartyFields::retranslate()
{
    setTitle(m_number == 1 ? onForm(OnForm::Speaker) : onForm(OnForm::Representative).arg(m_number));
    setAccessibleName(title());
    m_name->setCaption(onForm(OnForm::Name));
    m_kindField->setCaption(onForm(OnForm::DocumentKind));
    m_document->setCaption(onForm(OnForm::DocumentNumber));
    m_address->setCaption(onForm(OnForm::Address));
    m_phone->setCaption(onForm(OnForm::Phone));
    m_organisation->setText(onForm(OnForm::Organisation));
    m_underFourteen->setText(onForm(OnForm::UnderFourteen));
    m_guardian->setCaption(onForm(OnForm::Guardian));
    m_guardianRelation->setCaption(onForm(OnForm::GuardianRelation));
    m_remove->setText(onForm(OnForm::RemoveRepresentative));
    for (int i = 0; i < m_kind->count(); ++i) {
        const QString name = words::nameOf(static_cast<DocumentKind>(m_kind->itemData(i).toInt()));
        m_kind->setItemText(i, name);
        m_kind->setItemData(i, name, Qt::ToolTipRole);
    }
    warn();
    showGuardian();
}

Party PartyFields::party() const
{
    Party party;
    party.name = m_name->stated();
    party.document = {kind(), foldedIdentityNumber(m_document->text()), m_document->stated().whyMissing};
    party.address = m_address->stated();
    party.phone = m_phone->stated();
    party.organisation = m_organisation->isChecked();
    party.underFourteen = m_underFourteen->isChecked();
    party.guardian = m_guardian->stated();
    party.guardianRelation = m_guardianRelation->text();
    return party;
}

void PartyFields::setToday(QDate today)
{
    m_today = today;
    showGuardian();
}

void PartyFields::showGuardian()
{
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    const Party person = party();
    const std::optional<QDate> birth = birthDateOf(person.document);
    m_underFourteen->setVisible(!person.organisation && (!birth || *birth > today)); // what the number tells nobody has to say
    const bool child = underFourteen(person, today);
    m_guardian->setVisible(child);
    m_guardianRelation->setVisible(child);
}

DocumentKind PartyFields::kind() const
{
    return static_cast<DocumentKind>(m_kind->currentData().toInt());
}

void PartyFields::warn()
{
    QStringList sentences;
    const IdentityDocument document{kind(), foldedIdentityNumber(m_document->text()), {}};
    if (!document.number.isEmpty()) {
        const QList<IdentityWarning> warnings = warningsFor(document, m_today.isValid() ? m_today : QDate::currentDate());
        for (const IdentityWarning warning : warnings)
            sentences << words::inWords(warning);
    }
    m_document->showWarning(sentences.join(QLatin1Char(' ')));
}

bool PartyFields::hasText() const
{
    for (const FormField *field : {m_name, m_document, m_address, m_phone, m_guardian, m_guardianRelation}) {
        const Stated stated = field->stated();
        if (!stated.text.isEmpty() || !stated.whyMissing.isEmpty())
            return true;
    }
    return false;
}

QList<QPair<QString, FormField *>> PartyFields::texts() const
{
    return {{QStringLiteral("name"), m_name}, {QStringLiteral("documentNumber"), m_document}, {QStringLiteral("address"), m_address}, {QStringLiteral("phone"), m_phone},
            {QStringLiteral("guardian"), m_guardian}, {QStringLiteral("guardianRelation"), m_guardianRelation}};
}

QJsonObject PartyFields::snapshot() const
{
    QJsonObject fields;
    for (const auto &[key, field] : texts()) {
        fields.insert(key, field->stated().text);
        fields.insert(key + QStringLiteral("Missing"), field->stated().whyMissing);
    }
    fields.insert(QStringLiteral("documentKind"), m_kind->currentData().toInt());
    fields.insert(QStringLiteral("organisation"), m_organisation->isChecked());
    fields.insert(QStringLiteral("underFourteen"), m_underFourteen->isChecked());
    return fields;
}

void PartyFields::restore(const QJsonObject &fields)
{
    for (const auto &[key, field] : texts())
        field->setStated({fields.value(key).toString(), fields.value(key + QStringLiteral("Missing")).toString()});
    const int kind = m_kind->findData(fields.value(QStringLiteral("documentKind")).toInt(static_cast<int>(DocumentKind::ResidentId)));
    m_kind->setCurrentIndex(qMax(0, kind));
    m_organisation->setChecked(fields.value(QStringLiteral("organisation")).toBool());
    m_underFourteen->setChecked(fields.value(QStringLiteral("underFourteen")).toBool());
}

void PartyFields::prefill(const QString &typed)
{
    const QString number = foldedIdentityNumber(typed);
    const std::optional<QString> phone = foldedPhone(typed);
    if (number.size() >= 15 && !warningsFor({DocumentKind::ResidentId, number}, m_today).contains(IdentityWarning::WrongLength))
        m_document->setText(number);
    else if (phone)
        m_phone->setText(*phone);
    else
        m_name->setText(foldedName(typed));
}

QList<FormField *> PartyFields::fields() const
{
    return {m_name, m_kindField, m_document, m_address, m_phone, m_guardian, m_guardianRelation};
}

QList<QWidget *> PartyFields::walk() const
{
    QList<QWidget *> all;
    for (const FormField *field : {m_name, m_kindField, m_document, m_address, m_phone})
        all << field->editors();
    all << m_organisation << m_underFourteen;
    all << m_guardian->editors() << m_guardianRelation->editors() << m_remove;
    return all;
}

} // namespace hall
