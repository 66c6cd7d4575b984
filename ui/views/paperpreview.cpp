// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paperpreview.h"

#include "forms/counterpaper.h"
#include "forms/papertongue.h"
#include "print/accusationpapers.h"
#include "widgets/messagebar.h"
#include "widgets/papersheet.h"
#include "words/previewwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace hall {

using words::OnPreview;
using words::onPreview;

namespace {

constexpr int Margin = 8; ///< around the sheet

} // namespace

PaperPreview::PaperPreview(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperForm first, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_printer(printer), m_file(file), m_messages(new MessageBar(this)), m_form(new QComboBox(this)),
      m_tongue(new TongueBox(this)), m_scroll(new QScrollArea(this)), m_sheet(new PaperSheet(m_scroll)), m_previous(new QPushButton(this)),
      m_next(new QPushButton(this)), m_number(new QLabel(this)), m_width(new QCheckBox(this)), m_print(new QPushButton(this))
{
    setObjectName(QStringLiteral("paperPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(onPreview(OnPreview::Title));
    build();
    listenToKeys();
    m_tongue->offer(VisitTongues::of(m_desk).second(m_file));
    fillForms(first);
    resize(QSize(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 72, fontMetrics().lineSpacing() * 44).boundedTo(parent ? parent->window()->size() : QSize(1366, 738)));
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_sheet->turnTo(0);
        showPaper();
    });
    connect(m_tongue, &TongueBox::chosen, this, [this](const QString &second) {
        VisitTongues::of(m_desk).wish(m_file, second);
        showPaper();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_width, &QCheckBox::toggled, this, &PaperPreview::fit);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::accept);
    connect(&m_desk, &Desk::casesChanged, this, [this](const QSet<CaseId> &files) {
        if (files.contains(m_file))
            showPaper();
    });
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void PaperPreview::build()
{
    const auto named = [](QWidget *widget, const char *name, OnPreview what) {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setAccessibleName(words::plainText(onPreview(what)));
    };
    auto *close = new QPushButton(onPreview(OnPreview::Close), this);
    named(m_form, "previewForm", OnPreview::Paper);
    named(m_tongue, "previewTongue", OnPreview::Tongue);
    named(m_scroll, "previewPages", OnPreview::PagesName);
    named(m_previous, "previewPrevious", OnPreview::PreviousPage);
    named(m_next, "previewNext", OnPreview::NextPage);
    named(m_width, "previewWidth", OnPreview::PageWidth);
    named(m_print, "previewPrint", OnPreview::Print);
    named(close, "previewClose", OnPreview::Close);
    m_number->setObjectName(QStringLiteral("previewNumber"));
    m_sheet->setObjectName(QStringLiteral("previewSheet"));
    m_previous->setText(onPreview(OnPreview::PreviousPage));
    m_next->setText(onPreview(OnPreview::NextPage));
    m_width->setText(onPreview(OnPreview::PageWidth));
    m_print->setText(onPreview(OnPreview::Print));
    m_width->setChecked(true);
    m_scroll->setWidget(m_sheet);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes with the page would change the width that the page is to have.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->viewport()->installEventFilter(this);
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form->setMaxVisibleItems(32);

    const auto label = [this](QWidget *field, OnPreview what) {
        auto *made = new QLabel(onPreview(what), this);
        made->setBuddy(field);
        return made;
    };
    auto *choices = new QHBoxLayout;
    choices->addWidget(label(m_form, OnPreview::Paper));
    choices->addWidget(m_form);
    choices->addSpacing(16);
    choices->addWidget(label(m_tongue, OnPreview::Tongue));
    choices->addWidget(m_tongue);
    choices->addStretch(1);
    auto *foot = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_number, m_next})
        foot->addWidget(widget);
    foot->addSpacing(16);
    foot->addWidget(m_width);
    foot->addStretch(1);
    foot->addWidget(m_print);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(choices);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    for (QPushButton *button : {m_previous, m_next, m_print, close})
        button->setAutoDefault(false);
    m_print->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void PaperPreview::listenToKeys()
{
    const auto on = [this](const QKeySequence &key, auto run) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, run);
    };
    on(Qt::Key_PageUp, [this] { scroll(-1); });
    on(Qt::Key_PageDown, [this] { scroll(1); });
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::SHIFT | Qt::Key_P})
        on(key, [this] { accept(); });
}

void PaperPreview::fillForms(PaperForm first)
{
    const auto view = m_desk.caseView(m_file);
    if (!view)
        return;
    const QList<PaperForm> forms = papersOf(view->file);
    for (const PaperForm form : forms) {
        if (paperFor(form, *view, nextCopy(m_desk, *view, form, counterPaper(m_desk, m_tongue->second()))))
            m_form->addItem(words::isolated(paperFormNumber(form)) + QLatin1Char(' ') + paperName(form, view->file), static_cast<int>(form));
    }
    m_form->setCurrentIndex(qMax(0, m_form->findData(static_cast<int>(first))));
}

PaperForm PaperPreview::form() const
{
    return static_cast<PaperForm>(m_form->currentData().toInt());
}

void PaperPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showPaper();
}

void PaperPreview::showPaper()
{
    const auto view = m_desk.caseView(m_file);
    if (!view) {
        // It left what this window may see: nothing of it stays on the screen.
        m_sheet->clear();
        reject();
        return;
    }
    PaperContext context = nextCopy(m_desk, *view, form(), counterPaper(m_desk, m_tongue->second()));
    context.preview = true;
    const auto paper = m_form->count() > 0 ? paperFor(form(), *view, context) : std::nullopt;
    m_print->setEnabled(paper && view->allowed.contains(QStringLiteral("print")));
    if (paper) {
        m_messages->clear();
        m_sheet->show(*paper, m_printer.sizeFor(form()));
    } else {
        m_messages->tell(onPreview(OnPreview::NothingToShow), MessageBar::Info);
        m_sheet->clear();
    }
    showPage();
    fit();
}

void PaperPreview::showPage()
{
    const int page = m_sheet->page();
    const int pages = m_sheet->pages();
    m_sheet->setVisible(pages > 0);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    const QString number = words::isolated(QString::number(qMin(page + 1, pages)));
    m_number->setText(onPreview(OnPreview::PageOf).arg(number, words::isolated(QString::number(pages))));
    m_sheet->setAccessibleName(onPreview(OnPreview::PageOfPaper).arg(m_form->currentText(), number, words::isolated(QString::number(pages))));
}

void PaperPreview::turn(int pages)
{
    m_sheet->turnTo(m_sheet->page() + pages);
    m_scroll->verticalScrollBar()->setValue(0);
    showPage();
}

void PaperPreview::scroll(int screens)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool atEnd = screens > 0 ? bar->value() >= bar->maximum() : bar->value() <= bar->minimum();
    if (!atEnd) {
        bar->setValue(bar->value() + screens * bar->pageStep());
        return;
    }
    const int before = m_sheet->page();
    turn(screens);
    if (screens < 0 && m_sheet->page() != before)
        bar->setValue(bar->maximum());
}

void PaperPreview::fit()
{
    const bool wholePage = !m_width->isChecked();
    m_sheet->fit(m_scroll->viewport()->size() - QSize(2 * Margin, 2 * Margin), wholePage);
}

bool PaperPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fit();
    return QDialog::eventFilter(watched, event);
}

void PaperPreview::accept()
{
    if (!m_print->isEnabled())
        return;
    // Two presses in one breath are one print.
    m_print->setEnabled(false);
    const PaperForm form = this->form();
    const auto failure = printAndRecord(m_desk, m_printer, m_file, form, counterPaper(m_desk, m_tongue->second()));
    if (failure) {
        m_print->setEnabled(true);
        m_messages->tell(words::printTrouble(*failure), MessageBar::Warning);
        return;
    }
    Q_EMIT printed(form);
    QDialog::accept();
}

} // namespace hall
