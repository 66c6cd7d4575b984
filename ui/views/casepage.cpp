// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casepage.h"

#include "forms/caseorders.h"
#include "forms/closewhengone.h"
#include "forms/papertongue.h"
#include "forms/stepdialog.h"
#include "forms/transferdialog.h"
#include "views/casefacts.h"
#include "views/stepmenu.h"
#include "widgets/lightcolour.h"
#include "widgets/messagebar.h"
#include "widgets/middle.h"
#include "widgets/stagebar.h"
#include "words/officerwords.h"
#include "words/previewwords.h"
#include "words/shellwords.h"
#include "words/stepwords.h"
#include "words/words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace hall {

namespace {

constexpr int ShownClocks = 3; ///< the most urgent first

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

CasePage::CasePage(Desk &desk, PaperPrinter &printer, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_printer(printer), m_code(new QLabel(this)), m_kind(new QLabel(this)), m_owner(new QLabel(this)), m_due(new QLabel(this)), m_stages(new StageBar(this)),
      m_facts(new CaseFacts(this)), m_timelineHead(new QLabel(this)), m_timeline(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("caseView"));
    m_code->setObjectName(QStringLiteral("caseCode"));
    m_kind->setObjectName(QStringLiteral("caseKind"));
    m_owner->setObjectName(QStringLiteral("caseOwner"));
    m_due->setObjectName(QStringLiteral("caseDue"));
    m_due->setTextFormat(Qt::RichText);
    m_timeline->setObjectName(QStringLiteral("caseTimeline"));
    m_timeline->setTabChangesFocus(true);
    m_timeline->setOpenLinks(false);
    asTitle(m_code, 1.3);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_kind, m_owner, m_due})
        label->setWordWrap(true);
    QFont bold = m_owner->font();
    bold.setBold(true);
    m_owner->setFont(bold);
    m_timelineHead->setFont(bold);
    m_timelineHead->setBuddy(m_timeline);

    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_code, m_owner, m_kind, m_due})
        column->addWidget(label);
    column->addWidget(m_stages);
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_facts);
    auto *history = new QWidget(splitter);
    auto *historyColumn = new QVBoxLayout(history);
    historyColumn->setContentsMargins(0, 0, 0, 0);
    historyColumn->addWidget(m_timelineHead);
    historyColumn->addWidget(m_timeline, 1);
    splitter->addWidget(history);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    row->addWidget(splitter, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *actions = new QWidget(scroll);
    actions->setObjectName(QStringLiteral("caseActions"));
    addActions(actions);
    scroll->setWidget(actions);
    m_actionColumn = scroll;
    row->addWidget(scroll);
    connect(&m_desk, &Desk::casesChanged, this, [this](const QSet<CaseId> &files) {
        // Of none in particular: another window of this PC, which may not see this one.
        if (files.isEmpty() || files.contains(m_file))
            refresh();
    });
    connect(m_facts, &CaseFacts::unmaskAsked, this, &CasePage::unmask);
    retranslate();
}

QPushButton *CasePage::addAction(const char *name, Say label, const char *order, std::function<void()> run)
{
    auto *button = new QPushButton(this);
    m_actionBox->addWidget(button);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_actions << Action{button, label, QString::fromLatin1(order)};
    return button;
}

QMenu *CasePage::addMenu(const char *name, Say label, const char *order)
{
    QPushButton *button = addAction(name, label, order, [] {});
    auto *menu = new QMenu(button);
    menu->setObjectName(QString::fromLatin1(name) + QStringLiteral("Menu"));
    button->setMenu(menu);
    return menu;
}

void CasePage::addActions(QWidget *column)
{
    auto *box = m_actionBox = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 4, 0);
    box->setSpacing(3);
    const auto paper = [this](PaperForm form) { return [this, form] { print(form); }; };
    m_takeOver = addAction("takeOverButton", Say::ActionTakeOver, "taken_over", [this] { takeStep(Step::TakenOver); });
    m_takeOver->hide();
    addAction("acceptButton", Say::ActionAccept, "accept", [this] { accept(); });
    addAction("objectButton", Say::ActionObject, "object", [this] { ask(new ObjectDialog(m_desk, m_view, window()), Say::DoneObjected); });
    addAction("transferButton", Say::ActionTransfer, "transfer", [this] { transfer(); });
    addAction("recallButton", Say::ActionRecall, "recall", [this] { ask(new RecallDialog(m_desk, m_view, window()), Say::DoneRecalled); });
    addAction("screenButton", Say::ActionScreen, "screen", [this] { ask(new ScreenDialog(m_desk, m_view, window()), Say::DoneScreened); });
    m_steps = addMenu("stepButton", Say::ActionStep, "any_step");
    connect(m_steps, &QMenu::aboutToShow, this, [this] { fillStepMenu(*m_steps, m_view, [this](Step step) { takeStep(step); }); });
    addAction("bookButton", Say::ActionBook, "book", [this] { book(); });
    addAction("guideButton", Say::ActionGuide, "guide", [this] { ask(new GuideDialog(m_desk, m_file, window()), Say::DoneGuided); });
    addAction("noteButton", Say::ActionNote, "note", [this] { ask(new NoteDialog(m_desk, m_file, window()), Say::DoneNoted); });
    addAction("papersButton", Say::ActionPapers, "papers", [this] { ask(new PapersDialog(m_desk, m_file, window()), Say::DonePapers); });
    addAction("correctButton", Say::ActionCorrect, "correct", [this] { ask(new CorrectDialog(m_desk, m_view, window()), Say::DoneCorrected); });
    addTongue(*box);
    addAction("previewButton", Say::ActionPreview, "print", [this] { preview(PaperForm::F03Receipt); });
    addAction("printReceiptButton", Say::ActionReceipt, "print", paper(PaperForm::F03Receipt));
    addAction("printRegistrationButton", Say::ActionRegistration, "print", paper(PaperForm::F02Registration));
    addAction("printSlipButton", Say::ActionSlip, "print", paper(PaperForm::F09WindowSlip));
    m_papers = addMenu("morePapersButton", Say::ActionMorePapers, "print");
    connect(m_papers, &QMenu::aboutToShow, this, &CasePage::fillPapers);
    addAction("closeButton", Say::ActionClose, "close", [this] { ask(new CloseDialog(m_desk, m_file, window()), Say::DoneClosed); });
    addAction("readersButton", Say::ActionReaders, "readers", [this] { showReaders(); });
    box->addStretch(1);
}

std::optional<Refusal> CasePage::open(const CaseId &file)
{
    if (const auto view = m_desk.openCase(file); !view)
        return view.refusal();
    m_file = file;
    m_resting = false;
    refresh();
    return std::nullopt;
}

void CasePage::refresh()
{
    if (m_file.isNull() || m_resting || m_desk.status().locked)
        return;
    const auto view = m_desk.caseView(m_file);
    if (!view) {
        // A store that fails for a moment takes nothing away.
        if (const auto row = m_desk.caseRow(m_file); !row || row->untold)
            leave(words::say(Say::CaseLeft)); // what this window may see
        return;
    }
    m_view = *view;
    if (anyStepAllowed(m_view))
        m_view.allowed.insert(QStringLiteral("any_step"));
    const bool reviews = m_desk.mayReviewReading(m_view.file);
    if (reviews)
        m_view.allowed.insert(QStringLiteral("readers"));
    const int scrolled = m_facts->verticalScrollBar()->value();
    m_facts->show(m_view, m_desk.matterTypes());
    m_facts->verticalScrollBar()->setValue(scrolled);
    m_tongue->offer(VisitTongues::of(m_desk).second(m_file));
    showHead();
    showTimeline();
    const QWidget *focused = focusWidget();
    for (const Action &action : qAsConst(m_actions)) {
        const bool slipWithoutWay = action.label == Say::ActionSlip && !m_view.file.pending;
        action.button->setEnabled(m_view.allowed.contains(action.order) && !slipWithoutWay);
        if (action.label == Say::ActionReaders)
            action.button->setVisible(reviews);
    }
    // There only where somebody may: most cases are read by whoever sees them.
    m_takeOver->setVisible(m_takeOver->isEnabled());
    if (focused && !focused->isEnabled() && isVisible())
        start();
}

void CasePage::start()
{
    for (const Action &action : qAsConst(m_actions)) {
        if (action.button->isEnabled()) {
            action.button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_timeline->setFocus(Qt::TabFocusReason);
}

void CasePage::cover()
{
    m_facts->coverAll();
}

void CasePage::leave(const QString &why)
{
    const bool seen = isVisible();
    forget();
    // Who works on another page is not taken away from it.
    if (!seen)
        return;
    Q_EMIT left();
    Q_EMIT notice(why, MessageBar::Info);
}

void CasePage::forget()
{
    m_file = CaseId();
    m_resting = false;
    clear();
}

void CasePage::rest()
{
    m_resting = true;
    clear();
}

void CasePage::wake()
{
    if (m_file.isNull())
        return;
    m_resting = false;
    if (const auto refusal = open(m_file))
        leave(refusal->code == RefusalCode::CaseUnknown ? words::say(Say::CaseLeft) : words::inWords(*refusal));
}

void CasePage::clear()
{
    m_view = CaseView();
    m_facts->show(m_view, m_desk.matterTypes());
    m_stages->show({});
    m_timeline->clear();
    for (QLabel *label : {m_code, m_owner, m_kind, m_due})
        label->clear();
    m_tongue->offer({});
    m_steps->clear();
    m_papers->clear();
    for (const Action &action : qAsConst(m_actions))
        action.button->setEnabled(false);
    m_takeOver->hide();
}

void CasePage::showHead()
{
    const CaseFile &file = m_view.file;
    m_code->setText(file.code ? words::isolated(file.code->text()) : QString());
    m_owner->setText(words::ownerSentence(file, m_desk.windows()));
    QStringList kind{words::nameOf(file.track), words::nameOf(file.category), words::nameOf(file.channel), words::nameOf(phaseOf(file))};
    if (m_view.unsent)
        kind << words::say(Say::NotYetAtCentre);
    if (file.updateNeeded)
        kind << words::inWords(Refusal{RefusalCode::UpdateNeeded, {}});
    m_kind->setText(kind.join(QStringLiteral(" · ")));
    QStringList lines;
    for (const RunningClock &clock : qAsConst(m_view.clocks)) {
        if (clock.running && lines.size() < ShownClocks)
            lines << coloured(words::clockSentence(clock), colourOf(clock.light, palette()));
    }
    for (const FoundFault &found : qAsConst(m_view.faults))
        lines << coloured(words::say(Say::FaultSuggests).arg(words::nameOf(found.fault), found.basis), colourOf(Light::Red, palette()));
    QStringList again;
    for (const PaperForm form : qAsConst(file.toReprint))
        again << paperFormNumber(form) + QLatin1Char(' ') + file.numbers.value(form);
    again.sort();
    if (!again.isEmpty())
        lines << coloured(words::say(Say::ReprintNeeded).arg(words::isolated(again.join(words::say(Say::ListComma)))), colourOf(Light::Yellow, palette()));
    m_due->setText(lines.join(QStringLiteral("<br>")));
    m_due->setVisible(!lines.isEmpty());
    m_stages->show(m_view.stages);
}

void CasePage::showTimeline()
{
    QString page;
    for (const TimelineEntry &entry : qAsConst(m_view.timeline)) {
        const QString head = words::signature(entry.event, m_desk.windows());
        const QString sentence = words::timelineSentence(entry, m_desk.windows(), m_desk.matterTypes());
        if (!sentence.isEmpty())
            page += QStringLiteral("<p dir='%1' align='%2' style='margin-bottom:8px'><small>%3</small><br>%4</p>")
                        .arg(isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"), isRightToLeft() ? QStringLiteral("right") : QStringLiteral("left"),
                             head.toHtmlEscaped(), sentence.toHtmlEscaped());
    }
    m_timeline->setHtml(page);
    m_timeline->moveCursor(QTextCursor::End);
}

void CasePage::accept()
{
    if (!m_view.file.pending)
        return;
    const Result<Events> recorded = m_desk.give(m_file, AcceptTransfer{m_view.file.pending->id});
    if (recorded)
        Q_EMIT notice(words::say(Say::DoneAccepted), MessageBar::Info);
    else
        Q_EMIT notice(words::inWords(recorded.refusal()), MessageBar::Warning);
    refresh();
}

void CasePage::ask(QDialog *dialog, Say done)
{
    connect(dialog, &QDialog::accepted, this, [this, done] {
        Q_EMIT notice(words::say(done), MessageBar::Info);
        refresh();
    });
    openDialog(dialog);
}

void CasePage::openDialog(QDialog *dialog)
{
    // A dialog keeps the window's keys from it, and locking must work from everywhere.
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, dialog), &QShortcut::activated, this, &CasePage::lockAsked);
    closeWhenGone(m_desk, m_file, dialog, [this](const LeftText &left) {
        left.kept || left.alone() ? Q_EMIT textLeft(left) : Q_EMIT notice(words::say(Say::CaseLeft), MessageBar::Info);
    });
    dialog->open();
}

void CasePage::takeStep(Step step)
{
    ask(new StepDialog(m_desk, m_view, step, window()), Say::DoneStep);
}

void CasePage::transfer()
{
    if (!m_view.allowed.contains(QStringLiteral("transfer"))) {
        Q_EMIT notice(m_desk.may(Act::Send) ? words::whyNoTransfer(m_view.file) : words::whyNot(Act::Send), MessageBar::Warning);
        return;
    }
    auto *dialog = new TransferDialog(m_desk, m_printer, m_view, window());
    connect(dialog, &TransferDialog::sent, this, [this](const CaseId &, WindowNumber to, const QString &slipFailure) {
        const QString sent = words::say(Say::DoneSent).arg(words::windowName(to, m_desk.windows()));
        if (slipFailure.isEmpty())
            Q_EMIT notice(sent, MessageBar::Info);
        else
            Q_EMIT notice(sent + QLatin1Char(' ') + words::say(Say::SlipNotPrinted) + QLatin1Char(' ') + words::printTrouble(slipFailure), MessageBar::Warning);
        refresh();
    });
    openDialog(dialog);
}

void CasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumn(m_actionColumn);
}

void CasePage::retranslate()
{
    for (const Action &action : qAsConst(m_actions)) {
        action.button->setText(words::say(action.label));
        action.button->setAccessibleName(words::plain(action.label));
    }
    m_tongueLabel->setText(words::onPreview(words::OnPreview::Tongue));
    m_tongue->retranslate();
    fitColumn(m_actionColumn);
    m_timelineHead->setText(words::say(Say::TimelineHead));
    m_timeline->setAccessibleName(words::plain(Say::TimelineHead));
    for (QLabel *label : {m_code, m_owner, m_kind, m_due})
        label->setAlignment(readingSide() | Qt::AlignVCenter);
    m_facts->setAccessibleName(words::say(Say::HeadMatter));
    refresh();
}

} // namespace hall
