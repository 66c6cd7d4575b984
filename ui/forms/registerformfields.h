// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands.h"
#include "forms/partyfields.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace hall {

class FormKeys;
class MatterTypeBox;
class MatterTypes;

/** All that is asked of a matter, as one order or as a copy to come back to. Knows nothing of saving. */
class RegisterFields final : public QWidget
{
    Q_OBJECT
public:
    RegisterFields(const MatterTypes &matterTypes, FormKeys &keys, QWidget *parent = nullptr);

    FileCase order() const;
    /** A text stands where a matter type should be chosen. */
    bool matterTypeUnknown() const;
    bool hasText() const;
    /** What is typed; empty when nothing is. */
    QJsonObject snapshot() const;
    void restore(const QJsonObject &fields);
    void clear();
    void prefill(const QString &typed);
    void setToday(QDate today);

    FormField *findField(const QString &name) const;
    /** The control a sentence is about, to be focused. */
    QWidget *findControl(const QString &name) const;
    void clearErrors();
    QWidget *firstControl() const;
    /** The first field that still waits for a text; the last thing that is asked when none does. */
    QWidget *firstOpen() const;
    /** Puts \a last behind the fields in the order of Tab. */
    void orderTabs(const QList<QWidget *> &last);
    void retranslate();

Q_SIGNALS:
    void changed();
    void identityChanged();
    void categoryChanged();
    void partiesChanged();  ///< one more or one less: the order of Tab is new

private:
    void buildKind(QVBoxLayout *page);
    void buildPeople(QVBoxLayout *page);
    void buildMatter(QVBoxLayout *page, const MatterTypes &matterTypes);
    void addParty();
    void removeParty(PartyFields *party);
    void showParties();
    void showKind();
    void showRestriction();
    void captionMatter();
    Track track() const;
    Category category() const;
    QList<FormField *> fields() const;

    FormKeys &m_keys;
    const MatterTypes &m_matterTypes;
    QDate m_today;
    QWidget *m_kindBox, *m_privacyBox, *m_matterBox;
    QLabel *m_trackLabel, *m_categoryLabel, *m_accusationNote, *m_privacyNotice, *m_fiveAtMost;
    QButtonGroup *m_tracks, *m_categories;
    QComboBox *m_channel;
    QSpinBox *m_headcount;
    FormField *m_channelField, *m_headcountField;
    QVBoxLayout *m_people;
    QList<PartyFields *> m_parties;
    QWidget *m_addRepresentative;
    MatterTypeBox *m_matterType;
    FormField *m_subject, *m_matterTypeField, *m_place, *m_facts, *m_request, *m_priorHandling, *m_evidence, *m_respondentUnit;
    QCheckBox *m_oral, *m_readBack, *m_privacyShown, *m_restricted;
    QLabel *m_restrictedNote;
    bool m_restrictedByOfficer = false; ///< beside what is so by rule
    FormField *m_readBackField, *m_privacyField;
};

} // namespace hall
