// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

class QButtonGroup;
class QDialog;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace hall {

class AttentionPage;
class CasePage;
class ClipboardWatch;
class EnrolForm;
class FindView;
class IdleWatch;
class MessageBar;
class QueuePanel;
class ReceptionPage;
class RegisterForm;
class ShutOutPage;
class SignInForm;
class StatusStrip;
class TroublePage;
class WindowView;
struct KeptForm;
struct LeftText;

/** The window of a counter. Its title never names a person or a case: visitors and the taskbar see it. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Desk &desk, PaperPrinter &printer, QWidget *parent = nullptr);
    ~MainWindow() override;

    void enrol(const QString &line);
    void propose(const QString &officer, WindowNumber window);

    void showRegister();
    void showFind();
    void showMyWindow();
    void showAttention();
    void showReceptions();
    void showTrouble();
    void showCase(const CaseId &file);
    void lock();
    void switchOfficer();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildNavigation(QWidget *column);
    void buildQueue(QVBoxLayout &column);
    void buildReceptions();
    void buildShortcuts();
    void buildNoCases();
    void follow();
    void followOfficer();
    void enterWork();
    void showGate();
    void showFirstPage();
    void resumePage();             ///< as its officer left it
    void showNoCases();
    void showRights();             ///< which pages the roles of whoever is signed in open
    bool opens(Act act);           ///< says why not
    void showPin();
    void hideDialogs();
    void bringBackDialogs();       ///< of who has signed in; what others left open goes from memory
    bool reopens(const KeptForm &form); ///< false: its case is not here, or does not take it now
    void takeLeft(const LeftText &left); ///< of a form that was closed because its case has left
    void showLeftText(const LeftText &left);
    void offerKept(const QStringList &first = {}); ///< by the bar, again whenever it is free: these recovery copies before others
    void openKept(const QString &copy);
    void showPage(QWidget *page, QPushButton *nav);
    void announce(const QList<CaseRow> &rows);
    void refreshLists();
    void forgetLists();            ///< on locking: no row of a case stays behind the sign-in page
    void countWaiting();
    void reserveForCount();
    void showShortcuts();
    void nextPane();
    void transferCurrent();
    void printCurrent();
    void previewCurrent();
    bool openCurrent();            ///< the case that is meant, in the case page behind; says so when there is none
    void joinCase(const CaseId &file, const QString &words);
    void printAgenda();
    void printTicket(const QueueTicket &ticket);
    void newVisitor();
    bool takesRegistration();      ///< into the form; says why not
    void registerAgain(const QJsonObject &fields);
    void speak(const QString &language); ///< now, and at the next start of this counter
    bool working() const;
    CaseId currentCase() const;

    Desk &m_desk;
    PaperPrinter &m_printer;
    QStackedWidget *m_gate;       ///< enrolment, signing in, the work behind them
    EnrolForm *m_enrol;
    SignInForm *m_signIn;
    ShutOutPage *m_shutOut = nullptr;
    QWidget *m_work;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    RegisterForm *m_register;
    FindView *m_find;
    WindowView *m_myWindow;
    AttentionPage *m_attention = nullptr;
    ReceptionPage *m_receptions = nullptr;
    CasePage *m_case;
    TroublePage *m_trouble;
    QWidget *m_noCases = nullptr; ///< for those whose role reads none
    QLabel *m_noCasesText = nullptr;
    StatusStrip *m_status;
    QueuePanel *m_queue = nullptr;
    QPushButton *m_navRegister = nullptr;
    QPushButton *m_navFind = nullptr;
    QPushButton *m_navWindow = nullptr;
    QPushButton *m_navAttention = nullptr;
    QPushButton *m_navReceptions = nullptr;
    CaseId m_registered;          ///< the last one filed here: F9 right after saving means it
    QString m_lastOfficer;
    IdleWatch *m_idle = nullptr;
    ClipboardWatch *m_clipboard = nullptr;
    struct Hidden
    {
        QString officer;
        QPointer<QDialog> dialog;
    };
    QList<Hidden> m_hidden;       ///< open at a lock, whoever sits here now
    QMultiHash<QString, QString> m_toReopen; ///< by officer: recovery copies of dialogs that were closed for a colleague
    QString m_offered;             ///< recovery copy that the bar offered last
    QString m_offer;               ///< how it said so
    QSet<QString> m_answered;      ///< those that were offered since signing in, and opened or waved away
    bool m_locking = false;
    bool m_retranslating = false;
};

} // namespace hall
