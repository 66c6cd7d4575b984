// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "print/paperprinter.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace hall {

class FormBar;
class FormKeys;
class OpenCaseOffer;
class RecoveryKeeper;
class RegisterFields;
class TongueBox;

/** Registers a matter: one page for both tracks. Whatever the rules or the disk say, the typed text stays until it is saved. */
class RegisterForm final : public QWidget
{
    Q_OBJECT
public:
    RegisterForm(Desk &desk, PaperPrinter &printer, QWidget *parent = nullptr);
    ~RegisterForm() override;

    /** Ready for the next visitor. Text that is not saved stays; the clerk is told. */
    void newVisitor(const QString &prefilled = {});
    bool hasText() const;
    /** Takes over what was typed in an earlier registration; false, and nothing changes, while the form holds text. */
    bool carryIn(const QJsonObject &fields);
    void save();
    void clear();
    /** The officer gets up: what is typed lies in his copy now and not in two seconds. */
    void rest();
    /** Somebody else sat down: what the last one typed is his, and waits for him in his copy. */
    void changeHands();
    void wake();                   ///< for its own officer, after a lock: the open cases of who is typed in are there again
    void retranslate();

Q_SIGNALS:
    void registered(hall::CaseId file);
    /** What is typed belongs to that open case: \a words of this visit for a note there. They stay here until clear(). */
    void joinAsked(hall::CaseId file, QString words);
    void notice(QString text, int kind); ///< 0 information, 1 warning, 2 error

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildBars();
    void listenToFields();
    void showRefusals(const QList<Refusal> &refusals);
    void summarise();
    void forgetMended();
    void showSaved();
    void print(PaperForm form);
    void showOffer();
    void nextVisitor();
    void join(const CaseId &file);
    void hideSaved();
    void orderTabs();
    void focusOn(QWidget *control);

    Desk &m_desk;
    PaperPrinter &m_printer;
    FormKeys *m_keys;
    QScrollArea *m_scroll;
    RegisterFields *m_fields;
    RecoveryKeeper *m_recovery;
    FormBar *m_offerBar;
    QPushButton *m_restore, *m_discard;
    FormBar *m_savedBar;
    QPushButton *m_printRegistration, *m_printAgain, *m_hide;
    FormBar *m_summary;
    OpenCaseOffer *m_openCases;
    QLabel *m_tongueLabel;
    TongueBox *m_tongue;
    QPushButton *m_save, *m_clear;
    CaseId m_saved;              ///< the last one, shown in the bar
    QString m_printed;           ///< how printing went, in words
    bool m_printFailed = false;
    bool m_offerIsCleared = false;
    QList<Refusal> m_refusals;   ///< shown now
    bool m_typeUnknown = false;
};

} // namespace hall
