// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtWidgets/QComboBox>

namespace hall {

/** What is printed beside Chinese when nobody has asked for anything: what the clerk speaks; empty when that is Chinese. */
QString proposedTongue();

/**
 * The language that a visitor asks for beside Chinese, by case. It is a wish for this visit (P-02): kept in memory alone, for
 * one officer and one day, never in the ledger, a recovery copy or a setting.
 */
class VisitTongues final : public QObject
{
    Q_OBJECT
public:
    static VisitTongues &of(Desk &desk);

    QString second(const CaseId &file);  ///< as wished, else proposedTongue()
    void wish(const CaseId &file, const QString &second);

private:
    explicit VisitTongues(Desk &desk);
    void forgetOthers();

    Desk &m_desk;
    QHash<CaseId, QString> m_wishes;
    QString m_officer;
    QDate m_day;
};

/** Chinese alone, or with Uyghur or Kazakh beside it; English only where the clerk or the visit has it already. */
class TongueBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit TongueBox(QWidget *parent = nullptr);

    QString second() const { return currentData().toString(); }
    bool asked() const { return m_asked; }  ///< chosen by a person since the last offer()
    void offer(const QString &second);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &second);

private:
    void fill(const QString &second);

    bool m_asked = false;
    bool m_filling = false;
};

} // namespace hall
