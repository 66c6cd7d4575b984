// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformfields.h"

#include "domain/restriction.h"
#include "forms/registerformtypes.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace hall {

Track RegisterFields::track() const
{
    return static_cast<Track>(m_tracks->checkedId());
}

Category RegisterFields::category() const
{
    return static_cast<Category>(m_categories->checkedId());
}

FileCase RegisterFields::order() const
{
    FileCase order;
    order.track = track();
    order.category = category();
    order.channel = static_cast<Channel>(m_channel->currentData().toInt());
    for (const PartyFields *party : m_parties)
        order.representatives << party->party();
    order.headcount = m_headcount->value();
    order.matter.subject = m_subject->stated();
    order.matter.matterType = m_matterType->code().value_or(QString());
    order.matter.place = m_place->stated();
    order.matter.facts = m_facts->stated();
    order.matter.request = m_request->stated();
    order.matter.priorHandling = m_priorHandling->text();
    order.matter.evidence = m_evidence->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    order.respondentUnit = m_respondentUnit->text();
    order.restricted = m_restrictedByOfficer;
    order.oral = m_oral->isChecked();
    order.readBack = order.oral && m_readBack->isChecked();
    order.privacyNoticeShown = m_privacyShown->isChecked();
    return order;
}

bool RegisterFields::matterTypeUnknown() const
{
    return !m_matterType->code();
}

bool RegisterFields::hasText() const
{
    for (const PartyFields *party : m_parties) {
        if (party->hasText())
            return true;
    }
    for (const FormField *field : {m_subject, m_place, m_facts, m_request, m_priorHandling, m_evidence, m_respondentUnit}) {
        const Stated stated = field->stated();
        if (!stated.text.isEmpty() || !stated.whyMissing.isEmpty())
            return true;
    }
    return !m_matterType->typed().isEmpty();
}

QJsonObject RegisterFields::snapshot() const
{
    if (!hasText())
        return {};
    QJsonArray parties;
    for (const PartyFields *party : m_parties)
        parties << party->snapshot();
    return {{QStringLiteral("track"), m_tracks->checkedId()},
            {QStringLiteral("category"), m_categories->checkedId()},
            {QStringLiteral("channel"), m_channel->currentData().toInt()},
            {QStringLiteral("headcount"), m_headcount->value()},
            {QStringLiteral("parties"), parties},
            {QStringLiteral("subject"), m_subject->stated().text},
            {QStringLiteral("subjectMissing"), m_subject->stated().whyMissing},
            {QStringLiteral("matterType"), m_matterType->code().value_or(m_matterType->typed())},
            {QStringLiteral("place"), m_place->stated().text},
            {QStringLiteral("placeMissing"), m_place->stated().whyMissing},
            {QStringLiteral("facts"), m_facts->stated().text},
            {QStringLiteral("factsMissing"), m_facts->stated().whyMissing},
            {QStringLiteral("request"), m_request->stated().text},
            {QStringLiteral("requestMissing"), m_request->stated().whyMissing},
            {QStringLiteral("priorHandling"), m_priorHandling->text()},
            {QStringLiteral("evidence"), m_evidence->text()},
            {QStringLiteral("respondentUnit"), m_respondentUnit->text()},
            {QStringLiteral("restricted"), m_restrictedByOfficer},
            {QStringLiteral("oral"), m_oral->isChecked()},
            {QStringLiteral("readBack"), m_readBack->isChecked()},
            {QStringLiteral("privacyShown"), m_privacyShown->isChecked()}};
}

void RegisterFields::restore(const QJsonObject &fields)
{
    const auto text = [&fields](const char *key) { return fields.value(QLatin1String(key)).toString(); };
    if (QAbstractButton *button = m_tracks->button(fields.value(QStringLiteral("track")).toInt(static_cast<int>(Track::Petition))))
        button->setChecked(true);
    if (QAbstractButton *button = m_categories->button(fields.value(QStringLiteral("category")).toInt(static_cast<int>(Category::Claim))))
        button->setChecked(true);
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(fields.value(QStringLiteral("channel")).toInt())));
    const QJsonArray parties = fields.value(QStringLiteral("parties")).toArray();
    while (m_parties.size() < qMin<qsizetype>(parties.size(), MaxRepresentatives))
        addParty();
    while (m_parties.size() > qMax<qsizetype>(1, parties.size()))
        removeParty(m_parties.last());
    for (qsizetype i = 0; i < m_parties.size(); ++i)
        m_parties[i]->restore(parties.at(i).toObject());
    m_headcount->setValue(fields.value(QStringLiteral("headcount")).toInt(1));
    m_subject->setStated({text("subject"), text("subjectMissing")});
    m_matterType->setCode(text("matterType"));
    m_place->setStated({text("place"), text("placeMissing")});
    m_facts->setStated({text("facts"), text("factsMissing")});
    m_request->setStated({text("request"), text("requestMissing")});
    m_priorHandling->setStated({text("priorHandling"), {}});
    m_evidence->setStated({text("evidence"), {}});
    m_respondentUnit->setStated({text("respondentUnit"), {}});
    m_restrictedByOfficer = fields.value(QStringLiteral("restricted")).toBool();
    m_oral->setChecked(fields.value(QStringLiteral("oral")).toBool());
    m_readBack->setChecked(fields.value(QStringLiteral("readBack")).toBool());
    m_privacyShown->setChecked(fields.value(QStringLiteral("privacyShown")).toBool());
    showRestriction();
    clearErrors();
}

void RegisterFields::showRestriction()
{
    const FileCase typed = order();
    // An accusation is sealed, which is more. What is restricted by rule no tick undoes, and when the rule no longer holds the officer's own stands.
    const bool sealed = typed.category == Category::Accusation;
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    const bool byRule = mustRestrict(typed.matter.matterType, typed.representatives, today, &m_matterTypes);
    m_restricted->setVisible(!sealed);
    m_restricted->setEnabled(!byRule);
    m_restricted->setChecked(byRule || m_restrictedByOfficer);
    m_restrictedNote->setVisible(byRule && !sealed);
}

void RegisterFields::clear()
{
    // Nothing said is the form's beginning: a visit, a claim, one person.
    restore({});
}

void RegisterFields::prefill(const QString &typed)
{
    m_parties.first()->prefill(typed);
}

void RegisterFields::setToday(QDate today)
{
    m_today = today;
    for (PartyFields *party : std::as_const(m_parties))
        party->setToday(today);
    showRestriction();
}

QList<FormField *> RegisterFields::fields() const
{
    QList<FormField *> all{m_channelField, m_headcountField};
    for (const PartyFields *party : m_parties)
        all << party->fields();
    all << m_subject << m_matterTypeField << m_place << m_facts << m_request << m_priorHandling << m_evidence << m_respondentUnit
        << m_readBackField << m_privacyField;
    return all;
}

FormField *RegisterFields::findField(const QString &name) const
{
    const QList<FormField *> all = fields();
    for (FormField *field : all) {
        if (field->name() == name)
            return field;
    }
    return nullptr;
}

QWidget *RegisterFields::findControl(const QString &name) const
{
    const FormField *field = findField(name);
    // A tick that cannot be set yet is reached by the one that opens it.
    if (field == m_readBackField && !m_readBack->isEnabled())
        return m_oral;
    return field ? field->editor() : nullptr;
}

void RegisterFields::clearErrors()
{
    const QList<FormField *> all = fields();
    for (FormField *field : all)
        field->clearError();
}

QWidget *RegisterFields::firstControl() const
{
    return m_parties.first()->fields().first()->editor();
}

QWidget *RegisterFields::firstOpen() const
{
    QList<FormField *> asked;
    for (const PartyFields *party : m_parties)
        asked << party->fields();
    asked << m_subject << m_place << m_facts << m_request;
    for (const FormField *field : std::as_const(asked)) {
        QWidget *editor = field->editor();
        if (!field->isHidden() && field->text().trimmed().isEmpty() && (qobject_cast<QLineEdit *>(editor) || qobject_cast<QPlainTextEdit *>(editor)))
            return editor;
    }
    return m_privacyShown;
}

void RegisterFields::orderTabs(const QList<QWidget *> &last)
{
    QList<QWidget *> walk;
    for (QAbstractButton *button : m_tracks->buttons() + m_categories->buttons())
        walk << button;
    walk << m_channel << m_headcount;
    for (const PartyFields *party : m_parties)
        walk << party->walk();
    walk << m_addRepresentative;
    for (const FormField *field : {m_subject, m_matterTypeField, m_place, m_facts, m_request, m_priorHandling, m_evidence, m_respondentUnit})
        walk << field->editors();
    walk << m_oral << m_readBack << m_privacyShown << m_restricted << last;
    for (qsizetype i = 1; i < walk.size(); ++i)
        setTabOrder(walk[i - 1], walk[i]);
}

} // namespace hall
