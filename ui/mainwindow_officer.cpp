// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "forms/enrolform.h"
#include "forms/pindialog.h"
#include "forms/registerform.h"
#include "forms/shutoutpage.h"
#include "forms/signinform.h"
#include "views/attentionpage.h"
#include "views/casepage.h"
#include "views/findview.h"
#include "views/receptionpage.h"
#include "views/troublepage.h"
#include "views/windowview.h"
#include "widgets/clipboardwatch.h"
#include "widgets/idlewatch.h"
#include "widgets/messagebar.h"
#include "widgets/middle.h"
#include "widgets/statusstrip.h"
#include "words/officerwords.h"
#include "words/words.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <tuple>

namespace hall {

namespace {

constexpr int LeastIdleMinutes = 1;
constexpr int MostIdleMinutes = 15;
constexpr qint64 MsPerMinute = 60'000;

/** A menu or a note of the status strip is no dialog, and may name a case. */
void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            return;
    }
}

} // namespace

void MainWindow::buildNoCases()
{
    m_noCases = new QWidget(m_work);
    m_noCases->setObjectName(QStringLiteral("noCasesPage"));
    m_noCasesText = new QLabel(m_noCases);
    m_noCasesText->setObjectName(QStringLiteral("noCasesText"));
    m_noCasesText->setWordWrap(true);
    // The keyboard rests on it, so that a screen reader says it.
    m_noCasesText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = middleColumn(m_noCases);
    column->addWidget(m_noCasesText);
    column->addStretch(1);
    m_pages->addWidget(m_noCases);
}

void MainWindow::followOfficer()
{
    m_idle = new IdleWatch(qBound(LeastIdleMinutes, m_desk.settings().value(settings::idleMinutes), MostIdleMinutes) * MsPerMinute, this);
    m_clipboard = new ClipboardWatch(this);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_signIn, &SignInForm::signedIn, this, &MainWindow::enterWork);
    connect(m_status, &StatusStrip::lockAsked, this, &MainWindow::lock);
    connect(m_status, &StatusStrip::switchAsked, this, &MainWindow::switchOfficer);
    connect(m_status, &StatusStrip::pinAsked, this, &MainWindow::showPin);
    connect(&m_desk, &Desk::aboutToLock, m_register, &RegisterForm::rest);
    connect(&m_desk, &Desk::statusChanged, this, [this] {
        // The desk may lock by itself, as when its officer has left the hall.
        const DeskStatus now = m_desk.status();
        const bool shutOut = now.shutOut != DeskStatus::ShutOut::No;
        if (working() && now.locked && !m_locking)
            lock();
        else if (!working() && m_desk.isEnrolled() && shutOut != (m_gate->currentWidget() == m_shutOut))
            showGate();
        else
            showRights();
    });
}

void MainWindow::showGate()
{
    if (!m_desk.isEnrolled()) {
        m_gate->setCurrentWidget(m_enrol);
    } else if (m_desk.status().shutOut != DeskStatus::ShutOut::No) {
        m_shutOut->retranslate();
        m_gate->setCurrentWidget(m_shutOut);
        m_shutOut->setFocus(Qt::OtherFocusReason);
    } else if (m_desk.status().locked) {
        m_gate->setCurrentWidget(m_signIn);
        m_signIn->prepare();
    } else {
        enterWork();
    }
    m_status->refresh();
}

void MainWindow::enterWork()
{
    m_gate->setCurrentWidget(m_work);
    // Also of the first officer: a name that was signed in for a moment may have had its own copy looked for.
    const bool same = m_lastOfficer == m_desk.status().officer;
    m_lastOfficer = m_desk.status().officer;
    if (!same) {
        m_register->changeHands();
        m_case->forget();
        m_registered = CaseId();
    }
    refreshLists();
    m_status->refresh();
    if (!same || !m_pages->currentWidget())
        showFirstPage();
    showRights();
    // What is brought back over the page belongs to it.
    if (same)
        resumePage();
    bringBackDialogs();
    m_idle->begin();
}

void MainWindow::lock()
{
    const QScopedValueRollback<bool> locking(m_locking, true);
    m_idle->end();
    closePopups();
    m_clipboard->clear();
    m_register->rest();
    m_case->rest();
    forgetLists();
    hideDialogs();
    m_signIn->setLockedBy(m_lastOfficer);
    m_desk.lock();
    m_messages->clear();
    showGate();
}

void MainWindow::switchOfficer()
{
    lock();
    m_signIn->setLockedBy({});
}

void MainWindow::showFirstPage()
{
    if (!m_desk.may(Act::Read))
        showNoCases();
    else
        m_desk.status().window == FrontDesk && m_desk.may(Act::Register) ? showRegister() : showMyWindow();
}

void MainWindow::resumePage()
{
    m_register->wake();
    QWidget *page = m_pages->currentWidget();
    if (page == m_case)
        m_case->wake();
    else if (page == m_find)
        m_find->start();
    else if (page == m_trouble)
        m_trouble->start();
    else if (page == m_myWindow)
        m_myWindow->start();
    else if (page == m_attention)
        m_attention->start();
    else if (page == m_receptions)
        m_receptions->start();
}

void MainWindow::showNoCases()
{
    showPage(m_noCases, nullptr);
    for (QPushButton *button : {m_navRegister, m_navFind, m_navWindow, m_navAttention, m_navReceptions})
        button->setChecked(false);
    m_noCasesText->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showRights()
{
    if (m_desk.status().locked)
        return;
    const std::tuple<QPushButton *, Act, Qt::Key> pages[] = {{m_navRegister, Act::Register, Qt::Key_1},
                                                             {m_navFind, Act::Read, Qt::Key_2},
                                                             {m_navWindow, Act::Read, Qt::Key_3},
                                                             {m_navAttention, Act::Read, Qt::Key_5},
                                                             {m_navReceptions, Act::Read, Qt::Key_6}};
    for (const auto &[button, act, key] : pages) {
        const QString why = m_desk.may(act) ? QString() : words::whyNot(act);
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText) : why);
        button->setAccessibleDescription(why);
    }
    if (!working())
        return;
    // Another window or another appointment may close the page that is open, or open what was closed.
    const QWidget *page = m_pages->currentWidget();
    const bool reads = m_desk.may(Act::Read);
    if (reads == (page == m_noCases) || (page == m_register && !m_desk.may(Act::Register)))
        showFirstPage();
}

bool MainWindow::opens(Act act)
{
    if (m_desk.may(act))
        return true;
    if (!m_desk.may(Act::Read))
        showNoCases();
    else
        m_messages->tell(words::whyNot(act), MessageBar::Info);
    return false;
}

void MainWindow::showPin()
{
    if (!m_desk.status().byPassword) {
        m_messages->tell(m_desk.needsPassword() ? words::inWords(Refusal{RefusalCode::PasswordNeeded, {}}) : words::onOfficer(words::OnOfficer::SetUpWarning), MessageBar::Info);
        return;
    }
    auto *dialog = new PinDialog(m_desk, this);
    connect(dialog, &PinDialog::changed, this, [this](const QString &sentence) { m_messages->tell(sentence, MessageBar::Info); });
    connect(dialog, &PinDialog::lockAsked, this, &MainWindow::lock);
    dialog->open();
}

} // namespace hall
