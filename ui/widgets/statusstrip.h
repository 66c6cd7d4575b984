// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;

namespace hall {

/** The foot of the window: what is so now. Every item is a button that says more. Offline is a state, not an error. */
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(Desk &desk, QWidget *parent = nullptr);
    void refresh();
    void retranslate() { refresh(); }

Q_SIGNALS:
    void lockAsked();
    void switchAsked();
    void pinAsked();
    void shortcutsAsked();
    void troubleAsked();
    void languageAsked(const QString &code);
    void chosen(const hall::CaseId &file);
    void windowChanged();
    void notice(const QString &text, int kind);

private:
    struct Choice
    {
        QString name;
        QString text;
        std::function<void()> run;
    };
    QPushButton *addItem(const char *name, std::function<void()> explain);
    void explain(QPushButton *from, const QString &text, const QList<Choice> &choices = {});
    void explainUnsent();
    void explainWithdrawal();
    void answerWithdrawal(bool erase);
    void tellOfWithdrawal(const DeskStatus &now);
    void explainWindow();
    void explainOfficer();
    QList<Choice> rowsAsChoices(const QList<CaseRow> &rows);

    void tellOfCertificate(std::optional<int> daysLeft);

    Desk &m_desk;
    QPushButton *m_link;
    QPushButton *m_unsent;
    QPushButton *m_trouble;
    QPushButton *m_lastSync;
    QPushButton *m_clock;
    QPushButton *m_certificate;
    QPushButton *m_withdrawal;
    QPushButton *m_record;       ///< the centre contradicts what it signed
    QPushButton *m_reading;      ///< the centre does not take who read what
    QPushButton *m_accusations;  ///< nobody here, or not who sits here, can open them
    QPushButton *m_help;
    QPushButton *m_window;
    QPushButton *m_officer;
    int m_toldErased = 0;  ///< of a withdrawal that asks; told again when another comes
    int m_toldUrgency = 0; ///< of the certificate; told again when it becomes more
};

} // namespace hall
