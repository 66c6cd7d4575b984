// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/keptform.h"
#include "print/paperprinter.h"

#include <QtWidgets/QWidget>

#include <functional>

class QDialog;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;
class QTextBrowser;

namespace hall {

enum class Say;

/**
 * What the centre did not accept, newest first, and of the chosen one both sides and what the rules allow now. No button sends a
 * record again: each opens a form or gives a new order, which a person decides. Nothing is ever taken from the list.
 */
class TroublePage final : public QWidget
{
    Q_OBJECT
public:
    TroublePage(Desk &desk, PaperPrinter &printer, QWidget *parent = nullptr);

    void start();                  ///< on entering: fills the list and puts the keyboard into it
    void refresh();
    void forget();                 ///< on locking: nothing of it stays behind the sign-in page
    EventId currentAct() const;    ///< null when none is chosen
    CaseId currentCase() const;    ///< of the chosen one, null when it cannot be opened from here
    void retranslate();
    /** Whether a registration can be taken over now; says why not. No reason is asked, or recorded, for one that cannot. */
    void setTakesRegistration(std::function<bool()> takes) { m_takesRegistration = std::move(takes); }

Q_SIGNALS:
    void chosen(const hall::CaseId &file);
    void registrationAsked(const QJsonObject &fields);
    void notice(const QString &text, int kind);
    /** A form of a case that has left was closed; what was typed there is kept, or is here alone and must not be lost. */
    void textLeft(const hall::LeftText &left);
    void lockAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons(QWidget *column);
    void fillList();
    void showChosen();
    void look(const EventId &act); ///< at what is chosen; of what is chosen anew it is on record before
    void showButtons();
    void again();
    void intoNote();
    void intoRegistration();
    void print();
    void markSeen();
    void openDialog(QDialog *dialog, const CaseId &file, Say done);
    /** Asks why first, where whole numbers are taken over that somebody else has typed (P-11); then with the record as it is by then. */
    void takeOver(std::function<void(const TroubleView &view)> run);

    Desk &m_desk;
    PaperPrinter &m_printer;
    QLabel *m_title;
    QLabel *m_empty;
    QTableWidget *m_list;
    QTextBrowser *m_detail;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_open;
    QPushButton *m_again;
    QPushButton *m_note;
    QPushButton *m_register;
    QPushButton *m_print;
    QPushButton *m_seen;
    QList<TroubledAct> m_acts;
    std::optional<TroubleView> m_view;
    EventId m_left;                ///< chosen as the desk was locked
    std::function<bool()> m_takesRegistration;
    EventId m_unshown;             ///< chosen, and not shown because that cannot be recorded
    QString m_whyUnshown;
};

} // namespace hall
