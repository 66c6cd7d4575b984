// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troublepage.h"

#include "forms/carryover.h"
#include "forms/closewhengone.h"
#include "forms/counterpaper.h"
#include "forms/transferdialog.h"
#include "forms/unmaskdialog.h"
#include "print/troublepaper.h"
#include "widgets/messagebar.h"
#include "widgets/middle.h"
#include "words/shellwords.h"
#include "words/troublewords.h"
#include "words/words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace hall {

using words::OnTrouble;
using words::onTrouble;

namespace {

enum Column { WhenColumn, CodeColumn, WhatColumn, VerdictColumn, SeenColumn, Columns };

QString paragraph(const QString &text, bool rightToLeft)
{
    return QStringLiteral("<p dir='%1' align='%2' style='margin:2px 0 6px 0'>%3</p>")
        .arg(rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), rightToLeft ? QStringLiteral("right") : QStringLiteral("left"),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

bool sameList(const QList<TroubledAct> &a, const QList<TroubledAct> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TroubledAct &x, const TroubledAct &y) {
        return x.id == y.id && x.verdict == y.verdict && x.code == y.code && x.seen == y.seen && x.sealed == y.sealed && x.caseCode == y.caseCode;
    });
}

} // namespace

TroublePage::TroublePage(Desk &desk, PaperPrinter &printer, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_printer(printer), m_title(new QLabel(this)), m_empty(new QLabel(this)), m_list(new QTableWidget(0, Columns, this)),
      m_detail(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("troublePage"));
    m_title->setObjectName(QStringLiteral("troubleTitle"));
    asTitle(m_title, 1.3);
    m_empty->setObjectName(QStringLiteral("troubleEmpty"));
    m_empty->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("troubleTable"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_detail->setObjectName(QStringLiteral("troubleDetail"));
    m_detail->setTabChangesFocus(true);
    m_detail->setOpenLinks(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    splitter->addWidget(m_list);
    auto *lower = new QWidget(splitter);
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_detail, 1);
    m_scroll = new QScrollArea(lower);
    m_scroll->setObjectName(QStringLiteral("troubleScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *actions = new QWidget(m_scroll);
    actions->setObjectName(QStringLiteral("troubleActions"));
    addButtons(actions);
    m_scroll->setWidget(actions);
    row->addWidget(m_scroll);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);

    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int now, int, int before, int) {
        if (now != before) {
            m_unshown = EventId();
            showChosen();
        }
    });
    // Enter leads to what can be done; it does nothing by itself.
    connect(m_list, &QTableWidget::activated, this, [this] {
        // A person asks once more for what could not be shown, also where there is no other to choose between.
        if (!m_unshown.isNull()) {
            m_unshown = EventId();
            return showChosen();
        }
        for (QPushButton *button : {m_open, m_register, m_again, m_print}) {
            if (button->isEnabled())
                return button->setFocus(Qt::TabFocusReason);
        }
    });
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_desk, &Desk::casesChanged, this, follow);
    connect(&m_desk, &Desk::statusChanged, this, follow);
    retranslate();
}

void TroublePage::addButtons(QWidget *column)
{
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 4, 0);
    box->setSpacing(4);
    const auto add = [&](const char *name, auto run) {
        auto *button = new QPushButton(column);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(true);
        box->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_open = add("troubleOpen", [this] { Q_EMIT chosen(currentCase()); });
    m_again = add("troubleAgain", [this] { again(); });
    m_note = add("troubleNote", [this] { intoNote(); });
    m_register = add("troubleRegister", [this] { intoRegistration(); });
    m_print = add("troublePrint", [this] { print(); });
    m_seen = add("troubleSeen", [this] { markSeen(); });
    box->addStretch(1);
}

void TroublePage::start()
{
    // Who comes back looks anew.
    m_view.reset();
    m_unshown = EventId();
    refresh();
    if (m_list->rowCount() > 0 && m_list->currentRow() < 0) {
        const auto left = std::find_if(m_acts.begin(), m_acts.end(), [this](const TroubledAct &act) { return act.id == m_left; });
        m_list->setCurrentCell(left == m_acts.end() ? 0 : static_cast<int>(left - m_acts.begin()), WhenColumn);
    }
    m_left = EventId();
    m_list->setFocus(Qt::TabFocusReason);
}

void TroublePage::refresh()
{
    const QList<TroubledAct> acts = m_desk.troubledActs();
    const EventId before = currentAct();
    if (!sameList(acts, m_acts) || acts.size() != m_list->rowCount()) {
        m_acts = acts;
        fillList();
        const auto same = std::find_if(m_acts.begin(), m_acts.end(), [&before](const TroubledAct &act) { return act.id == before; });
        if (same != m_acts.end())
            m_list->setCurrentCell(static_cast<int>(same - m_acts.begin()), WhenColumn);
    }
    m_empty->setVisible(m_acts.isEmpty());
    showChosen();
}

void TroublePage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(static_cast<int>(m_acts.size()));
    for (int row = 0; row < m_acts.size(); ++row) {
        const TroubledAct &act = m_acts.at(row);
        const QString seen = act.seen ? onTrouble(OnTrouble::SeenBy).arg(act.seenBy, words::dateTime(act.seenAt)) : onTrouble(OnTrouble::NotSeen);
        const QString texts[Columns] = {words::dateTime(act.at), words::isolated(act.caseCode), words::actName(act), words::verdictName(act.verdict), seen};
        for (int column = 0; column < Columns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(readingSide() | Qt::AlignVCenter);
            QFont font = m_list->font();
            font.setBold(!act.seen);
            item->setFont(font);
            m_list->setItem(row, column, item);
        }
    }
}

EventId TroublePage::currentAct() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_acts.size() ? m_acts.at(row).id : EventId();
}

CaseId TroublePage::currentCase() const
{
    return m_view && m_view->caseHere ? m_view->act.file : CaseId();
}

void TroublePage::showChosen()
{
    const EventId before = m_view ? m_view->act.id : EventId();
    const EventId act = currentAct();
    look(act);
    QString page;
    if (!m_unshown.isNull())
        page = paragraph(m_whyUnshown, isRightToLeft());
    if (m_view) {
        const auto parts = words::troubleParts(*m_view, m_desk.windows(), m_desk.matterTypes());
        for (const words::TroublePart &part : parts) {
            page += paragraph(part.head, isRightToLeft()).replace(QStringLiteral("'>"), QStringLiteral(";font-weight:bold'>"));
            for (const QString &line : part.lines)
                page += paragraph(line, isRightToLeft());
        }
    }
    const int scrolled = before == act ? m_detail->verticalScrollBar()->value() : 0;
    m_detail->setHtml(page);
    m_detail->verticalScrollBar()->setValue(scrolled);
    showButtons();
}

void TroublePage::look(const EventId &act)
{
    // One that was sealed a moment ago may open now, and that is a first look.
    if (act.isNull() || (m_view && m_view->act.id == act && !m_view->act.sealed)) {
        m_view = act.isNull() ? std::nullopt : m_desk.troubleView(act);
        m_unshown = EventId();
        return;
    }
    m_view.reset();
    // Filling the page anew is no second try: the store may fail for long.
    if (m_unshown == act)
        return;
    const Result<TroubleView> opened = m_desk.openTrouble(act);
    m_unshown = opened ? EventId() : act;
    if (opened)
        m_view = *opened;
    else
        m_whyUnshown = words::inWords(opened.refusal());
}

void TroublePage::showButtons()
{
    const QWidget *focused = focusWidget();
    const bool here = m_view && m_view->caseHere;
    const QString order = m_view ? carryover::orderName(m_view->act) : QString();
    const bool hasWords = m_view && !carryover::note(m_view->order, m_desk.matterTypes()).isEmpty();
    m_open->setEnabled(here);
    m_again->setEnabled(here && m_view->allowed.contains(order) && !m_view->order.isEmpty());
    m_note->setEnabled(here && hasWords && order != QStringLiteral("note") && m_view->allowed.contains(QStringLiteral("note")));
    m_register->setEnabled(m_view && carryover::registration(m_view->order).contains(QStringLiteral("parties")));
    m_print->setEnabled(m_view && mayPrintTrouble(*m_view));
    m_seen->setEnabled(m_view && !m_view->act.seen);
    // The keyboard never falls into nothing when its button goes grey.
    if (focused && isAncestorOf(focused) && !focused->isEnabled() && isVisible())
        m_list->setFocus(Qt::TabFocusReason);
}

void TroublePage::again()
{
    const auto now = m_view ? m_desk.caseView(m_view->act.file) : std::nullopt;
    if (!now)
        return;
    if (carryover::orderName(m_view->act) != QStringLiteral("accept"))
        return takeOver([this](const TroubleView &view) {
            const auto here = m_desk.caseView(view.act.file);
            if (QDialog *dialog = here ? carryover::form(m_desk, m_printer, *here, view, window()) : nullptr)
                openDialog(dialog, view.act.file, Say::Nothing);
        });
    // An acceptance has no form: it is answered here and now, for the transfer that waits now.
    if (!now->file.pending)
        return;
    const Result<Events> recorded = m_desk.give(now->file.id, AcceptTransfer{now->file.pending->id});
    if (recorded)
        Q_EMIT notice(words::say(Say::DoneAccepted), MessageBar::Info);
    else
        Q_EMIT notice(words::inWords(recorded.refusal()), MessageBar::Warning);
    refresh();
}

void TroublePage::intoNote()
{
    if (m_view)
        openDialog(carryover::noteForm(m_desk, m_view->act.file, carryover::note(m_view->order, m_desk.matterTypes()), window()), m_view->act.file, Say::DoneNoted);
}

void TroublePage::openDialog(QDialog *dialog, const CaseId &file, Say done)
{
    connect(dialog, &QDialog::accepted, this, [this, done] {
        if (done != Say::Nothing)
            Q_EMIT notice(words::say(done), MessageBar::Info);
        refresh();
    });
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, dialog), &QShortcut::activated, this, &TroublePage::lockAsked);
    closeWhenGone(m_desk, file, dialog, [this](const LeftText &left) {
        left.kept || left.alone() ? Q_EMIT textLeft(left) : Q_EMIT notice(words::say(Say::CaseLeft), MessageBar::Info);
    });
    dialog->open();
}

void TroublePage::takeOver(std::function<void(const TroubleView &view)> run)
{
    if (!m_view)
        return;
    if (m_view->mine || !carryover::hasNumbers(m_view->order))
        return run(TroubleView(*m_view));
    auto *dialog = new UnmaskDialog(m_desk, m_view->act, window());
    connect(dialog, &QDialog::accepted, this, [this, act = m_view->act.id, run = std::move(run)] {
        // Looked up anew: the page forgets it when the desk is locked, and the reason is on record.
        if (const auto view = m_desk.troubleView(act))
            run(*view);
        else
            Q_EMIT notice(words::inWords(Refusal{RefusalCode::CaseUnknown, {}}), MessageBar::Warning);
    });
    openDialog(dialog, m_view->act.file, Say::Nothing);
}

void TroublePage::intoRegistration()
{
    if (!m_takesRegistration || m_takesRegistration())
        takeOver([this](const TroubleView &view) { Q_EMIT registrationAsked(carryover::registration(view.order)); });
}

void TroublePage::print()
{
    if (!m_view)
        return;
    const auto unnoted = m_desk.notePrintOfTrouble(m_view->act.id);
    if (const auto failure = unnoted ? std::optional(codeName(unnoted->code)) : printTroublePaper(m_printer, *m_view, counterPaper(m_desk)))
        Q_EMIT notice(words::printTrouble(*failure), MessageBar::Warning);
    else
        Q_EMIT notice(onTrouble(OnTrouble::PagePrinted), MessageBar::Info);
}

void TroublePage::markSeen()
{
    if (!m_view)
        return;
    if (const auto refusal = m_desk.markSeen(m_view->act.id))
        Q_EMIT notice(words::inWords(*refusal), MessageBar::Warning);
    else
        Q_EMIT notice(onTrouble(OnTrouble::MarkedSeen), MessageBar::Info);
    refresh();
}

void TroublePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumn(m_scroll);
}

void TroublePage::forget()
{
    if (m_list->currentRow() >= 0)
        m_left = currentAct();
    m_acts.clear();
    m_view.reset();
    m_unshown = EventId();
    m_list->setRowCount(0);
    m_detail->clear();
    showButtons();
}

void TroublePage::retranslate()
{
    m_title->setText(onTrouble(OnTrouble::Title));
    m_title->setAlignment(readingSide() | Qt::AlignVCenter);
    m_empty->setText(onTrouble(OnTrouble::Empty));
    m_empty->setAlignment(readingSide() | Qt::AlignVCenter);
    m_list->setAccessibleName(onTrouble(OnTrouble::ListName));
    m_detail->setAccessibleName(onTrouble(OnTrouble::DetailName));
    m_list->setHorizontalHeaderLabels({onTrouble(OnTrouble::When), words::say(Say::HeadCode), onTrouble(OnTrouble::What), onTrouble(OnTrouble::Verdict), onTrouble(OnTrouble::Seen)});
    for (const auto &[button, label] : {std::pair(m_open, OnTrouble::OpenCase), std::pair(m_again, OnTrouble::Again), std::pair(m_note, OnTrouble::IntoNote),
                                        std::pair(m_register, OnTrouble::IntoRegistration), std::pair(m_print, OnTrouble::PrintPage), std::pair(m_seen, OnTrouble::MarkSeen)}) {
        button->setText(onTrouble(label));
        button->setAccessibleName(words::plainText(button->text()));
    }
    fitColumn(m_scroll);
    m_acts.clear(); // said again in the language that is spoken now
    if (!m_desk.status().locked)
        refresh();
}

} // namespace hall
