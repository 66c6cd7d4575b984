// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "forms/dialogcopy.h"
#include "forms/enrolform.h"
#include "forms/lefttextdialog.h"
#include "forms/registerform.h"
#include "forms/shutoutpage.h"
#include "forms/signinform.h"
#include "views/attentionpage.h"
#include "views/casepage.h"
#include "views/findview.h"
#include "views/receptionpage.h"
#include "views/troublepage.h"
#include "views/windowview.h"
#include "widgets/idlewatch.h"
#include "widgets/messagebar.h"
#include "widgets/panes.h"
#include "widgets/queuepanel.h"
#include "widgets/shortcutsheet.h"
#include "widgets/statusstrip.h"
#include "words/officerwords.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

namespace hall {

MainWindow::MainWindow(Desk &desk, PaperPrinter &printer, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_printer(printer), m_gate(new QStackedWidget(this)), m_enrol(new EnrolForm(desk, this)),
      m_signIn(new SignInForm(desk, this)), m_work(new QWidget(this)), m_messages(new MessageBar(m_work)), m_pages(new QStackedWidget(m_work)),
      m_register(new RegisterForm(desk, printer, m_work)), m_find(new FindView(desk, m_work)), m_myWindow(new WindowView(desk, m_work)),
      m_case(new CasePage(desk, printer, m_work)), m_trouble(new TroublePage(desk, printer, m_work)), m_status(new StatusStrip(desk, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    buildShortcuts();
    follow();
    retranslate();
    showGate();
}

MainWindow::~MainWindow()
{
    for (const QDialog *dialog : findChildren<QDialog *>()) {
        if (DialogCopy *copy = DialogCopy::of(*dialog))
            copy->rest();
    }
    for (LeftTextDialog *left : findChildren<LeftTextDialog *>())
        left->rest();
}

void MainWindow::build()
{
    m_work->setObjectName(QStringLiteral("work"));
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *navigation = new QWidget(m_work);
    navigation->setObjectName(QStringLiteral("navigation"));
    buildNavigation(navigation);
    row->addWidget(navigation);
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setContentsMargins(6, 6, 6, 0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_attention = new AttentionPage(m_desk, m_printer, m_work);
    for (QWidget *page : std::initializer_list<QWidget *>{m_register, m_find, m_myWindow, m_attention, m_case, m_trouble})
        m_pages->addWidget(page);
    buildReceptions();
    buildNoCases();
    m_shutOut = new ShutOutPage(m_desk, this);
    for (QWidget *face : std::initializer_list<QWidget *>{m_enrol, m_signIn, m_shutOut, m_work})
        m_gate->addWidget(face);
    setCentralWidget(m_gate);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    resize(1280, 700);
}

void MainWindow::buildNavigation(QWidget *column)
{
    auto *box = new QVBoxLayout(column);
    const auto add = [&](const char *name, auto show) {
        auto *button = new QPushButton(column);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumHeight(button->fontMetrics().height() * 2);
        box->addWidget(button);
        connect(button, &QPushButton::clicked, this, show);
        return button;
    };
    m_navRegister = add("navRegister", &MainWindow::showRegister);
    m_navFind = add("navFind", &MainWindow::showFind);
    m_navWindow = add("navWindow", &MainWindow::showMyWindow);
    m_navAttention = add("navAttention", &MainWindow::showAttention);
    m_navReceptions = add("navReceptions", &MainWindow::showReceptions);
    box->addStretch(1);
    buildQueue(*box);
}

void MainWindow::buildShortcuts()
{
    const auto on = [this](const QList<QKeySequence> &keys, auto run, bool alsoLocked = false) {
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, this);
            shortcut->setObjectName(QStringLiteral("shortcut ") + key.toString(QKeySequence::PortableText));
            connect(shortcut, &QShortcut::activated, this, [this, run, alsoLocked] {
                if (alsoLocked || working())
                    (this->*run)();
            });
        }
    };
    on({Qt::CTRL | Qt::Key_1}, &MainWindow::showRegister);
    on({Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_F, Qt::Key_F3}, &MainWindow::showFind);
    on({Qt::CTRL | Qt::Key_3}, &MainWindow::showMyWindow);
    on({Qt::CTRL | Qt::Key_4}, &MainWindow::showTrouble);
    on({Qt::CTRL | Qt::Key_5}, &MainWindow::showAttention);
    on({Qt::CTRL | Qt::Key_6}, &MainWindow::showReceptions);
    on({Qt::CTRL | Qt::Key_N}, &MainWindow::newVisitor);
    on({Qt::CTRL | Qt::Key_L}, &MainWindow::lock);
    on({Qt::CTRL | Qt::SHIFT | Qt::Key_L}, &MainWindow::showPin);
    on({Qt::CTRL | Qt::Key_P}, &MainWindow::previewCurrent);
    on({Qt::CTRL | Qt::SHIFT | Qt::Key_P}, &MainWindow::printCurrent);
    on({Qt::Key_F5}, &MainWindow::refreshLists);
    on({Qt::Key_F6}, &MainWindow::nextPane, true);
    on({Qt::Key_F9}, &MainWindow::transferCurrent);
    on({Qt::Key_F1, Qt::CTRL | Qt::Key_Slash}, &MainWindow::showShortcuts, true);
}

void MainWindow::follow()
{
    const auto say = [this](const QString &text, int kind) { m_messages->tell(text, kind); };
    followOfficer();
    connect(m_find, &FindView::chosen, this, &MainWindow::showCase);
    connect(m_myWindow, &WindowView::chosen, this, &MainWindow::showCase);
    connect(m_attention, &AttentionPage::chosen, this, &MainWindow::showCase);
    connect(m_attention, &AttentionPage::agendaAsked, this, &MainWindow::printAgenda);
    connect(m_status, &StatusStrip::chosen, this, &MainWindow::showCase);
    connect(m_status, &StatusStrip::troubleAsked, this, &MainWindow::showTrouble);
    connect(m_trouble, &TroublePage::chosen, this, &MainWindow::showCase);
    connect(m_trouble, &TroublePage::notice, this, say);
    connect(m_trouble, &TroublePage::textLeft, this, &MainWindow::takeLeft);
    connect(m_case, &CasePage::textLeft, this, &MainWindow::takeLeft);
    connect(m_messages, &MessageBar::freed, this, [this](const QString &said, bool byHand) {
        if (byHand && said == m_offer)
            m_answered.insert(m_offered);
        offerKept();
    });
    connect(m_trouble, &TroublePage::lockAsked, this, &MainWindow::lock);
    connect(m_trouble, &TroublePage::registrationAsked, this, &MainWindow::registerAgain);
    m_trouble->setTakesRegistration([this] { return takesRegistration(); });
    connect(m_case, &CasePage::notice, this, say);
    connect(m_register, &RegisterForm::notice, this, say);
    connect(m_status, &StatusStrip::notice, this, say);
    connect(m_case, &CasePage::lockAsked, this, &MainWindow::lock);
    connect(m_case, &CasePage::left, this, &MainWindow::showMyWindow);
    connect(m_register, &RegisterForm::registered, this, [this](const CaseId &file) { m_registered = file; });
    connect(m_register, &RegisterForm::joinAsked, this, &MainWindow::joinCase);
    connect(m_status, &StatusStrip::shortcutsAsked, this, &MainWindow::showShortcuts);
    connect(m_status, &StatusStrip::languageAsked, this, &MainWindow::speak);
    connect(m_signIn, &SignInForm::languageAsked, this, &MainWindow::speak);
    connect(m_shutOut, &ShutOutPage::languageAsked, this, &MainWindow::speak);
    connect(m_status, &StatusStrip::windowChanged, this, &MainWindow::refreshLists);
    connect(&m_desk, &Desk::casesChanged, this, [this] { refreshLists(); });
    connect(&m_desk, &Desk::casesArrived, this, &MainWindow::announce);
    connect(&m_desk, &Desk::enrolled, this, &MainWindow::showGate);
}

bool MainWindow::working() const
{
    return m_gate->currentWidget() == m_work;
}

void MainWindow::enrol(const QString &line)
{
    if (!m_desk.isEnrolled())
        m_enrol->takeLine(line);
}

void MainWindow::propose(const QString &officer, WindowNumber window)
{
    m_signIn->propose(officer, window);
}

void MainWindow::showPage(QWidget *page, QPushButton *nav)
{
    m_pages->setCurrentWidget(page);
    // Not an exclusive group: Qt takes all but the chosen button of one out of the Tab order.
    for (QPushButton *button : {m_navRegister, m_navFind, m_navWindow, m_navAttention, m_navReceptions})
        button->setChecked(nav ? button == nav : button->isChecked());
    if (page != m_case)
        m_case->cover();
}

void MainWindow::showRegister()
{
    if (!opens(Act::Register))
        return;
    showPage(m_register, m_navRegister);
    m_register->setFocus();
}

void MainWindow::newVisitor()
{
    if (!opens(Act::Register))
        return;
    showPage(m_register, m_navRegister);
    m_registered = CaseId();
    m_messages->clear();
    m_register->newVisitor();
}

void MainWindow::showFind()
{
    if (!opens(Act::Read))
        return;
    showPage(m_find, m_navFind);
    m_find->start();
}

void MainWindow::showMyWindow()
{
    if (!opens(Act::Read))
        return;
    showPage(m_myWindow, m_navWindow);
    m_myWindow->start();
}

void MainWindow::showCase(const CaseId &file)
{
    if (!opens(Act::Read))
        return;
    if (const auto refusal = m_case->open(file)) {
        m_messages->tell(words::inWords(*refusal), refusal->code == RefusalCode::CaseUnknown ? MessageBar::Info : MessageBar::Warning);
        return;
    }
    m_messages->clear();
    showPage(m_case, nullptr);
    m_case->start();
}

void MainWindow::refreshLists()
{
    if (m_desk.status().locked)
        return;
    m_myWindow->refresh();
    m_attention->refresh();
    m_receptions->refresh();
    if (m_pages->currentWidget() == m_find)
        m_find->search();
    countWaiting();
}

void MainWindow::countWaiting()
{
    m_navWindow->setText(words::withCount(Say::NavWindow, m_myWindow->waitingCount()));
    m_navWindow->setAccessibleName(words::plainText(m_navWindow->text()));
}

void MainWindow::reserveForCount()
{
    // Room for three digits from the beginning: a count that comes while one works neither cuts its label nor moves the page.
    m_navWindow->setText(words::withCount(Say::NavWindow, 888));
    m_navWindow->setMinimumWidth(m_navWindow->sizeHint().width());
    countWaiting();
}

void MainWindow::announce(const QList<CaseRow> &rows)
{
    if (rows.isEmpty() || !m_desk.may(Act::Read))
        return;
    refreshLists();
    QApplication::beep();
    QApplication::alert(this);
    if (!working())
        return;
    m_messages->offer(words::arrivals(rows), MessageBar::Info, words::say(rows.size() == 1 ? Say::OpenCase : Say::ShowList), [this, rows] {
        rows.size() == 1 ? showCase(rows.first().id) : showMyWindow();
    });
}

void MainWindow::showShortcuts()
{
    if (auto *open = findChild<ShortcutSheet *>()) {
        open->close();
        return;
    }
    (new ShortcutSheet(this))->open();
}

void MainWindow::nextPane()
{
    const QList<QWidget *> panes{working() ? m_navRegister->parentWidget() : nullptr, working() ? m_pages->currentWidget() : m_gate->currentWidget(), m_status};
    focusNextPane(panes, focusWidget());
}

void MainWindow::retranslate()
{
    m_retranslating = true;
    setWindowTitle(words::say(Say::ProgramName));
    // The pages have Ctrl and a digit; the Alt letters belong to what is on the page.
    m_navRegister->setText(words::plain(Say::NavRegister));
    m_navFind->setText(words::plain(Say::NavFind));
    reserveForCount();
    m_navAttention->setText(words::plain(Say::NavAttention));
    m_navReceptions->setText(words::onReception(words::OnReception::Nav));
    for (QPushButton *button : {m_navRegister, m_navFind, m_navAttention, m_navReceptions})
        button->setAccessibleName(words::plainText(button->text()));
    m_noCasesText->setText(words::onOfficer(words::OnOfficer::NoCases));
    m_messages->clear();
    m_messages->retranslate();
    m_enrol->retranslate();
    m_signIn->retranslate();
    m_shutOut->retranslate();
    m_register->retranslate();
    m_find->retranslate();
    m_queue->retranslate();
    m_myWindow->retranslate();
    m_attention->retranslate();
    m_receptions->retranslate();
    m_case->retranslate();
    m_trouble->retranslate();
    m_status->retranslate();
    showRights();
    m_retranslating = false;
}

void MainWindow::speak(const QString &language)
{
    m_desk.settings().set(settings::language, language);
    words::useLanguage(language);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_retranslating)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserveForCount();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is typed lies in the recovery copy; closing asks nothing and loses nothing.
    const QScopedValueRollback<bool> locking(m_locking, true);
    m_idle->end();
    m_register->rest();
    m_desk.lock();
    QMainWindow::closeEvent(event);
}

} // namespace hall
