// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/registerformfield.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtWidgets/QGroupBox>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace hall {

/** One person or organisation who brings the matter. */
class PartyFields final : public QGroupBox
{
    Q_OBJECT
public:
    explicit PartyFields(int number, QWidget *parent = nullptr);

    Party party() const;
    bool hasText() const;
    QJsonObject snapshot() const;
    void restore(const QJsonObject &fields);
    void prefill(const QString &typed);

    void setNumber(int number);
    /** Beijing's today, for birth dates that lie in the future. */
    void setToday(QDate today);
    QList<FormField *> fields() const;
    QList<QWidget *> walk() const; ///< in reading order
    void retranslate();

Q_SIGNALS:
    void changed();
    void identityChanged();  ///< number or phone
    void removeAsked();

private:
    void warn();
    /** A child has a guardian: asked for where the number, or the tick, says that it is one. */
    void showGuardian();
    DocumentKind kind() const;
    QList<QPair<QString, FormField *>> texts() const; ///< by their names in a recovery copy

    int m_number = 0;
    QDate m_today;
    FormField *m_name;
    FormField *m_kindField;
    QComboBox *m_kind;
    FormField *m_document;
    FormField *m_address;
    FormField *m_phone;
    QCheckBox *m_organisation;
    QCheckBox *m_underFourteen;
    FormField *m_guardian;
    FormField *m_guardianRelation;
    QPushButton *m_remove;
};

} // namespace hall
