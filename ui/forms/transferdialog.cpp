// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/transferdialog.h"

#include "forms/counterpaper.h"
#include "forms/dialogcopy.h"
#include "widgets/messagebar.h"
#include "widgets/windowbutton.h"
#include "words/shellwords.h"
#include "words/stepwords.h"
#include "words/words.h"

#include <algorithm>

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hall {

namespace {

constexpr int DaysToReport = 30; ///< proposed for an assignment
constexpr int Columns = 6;
constexpr int SecondDigitWithinMs = 2'000;
constexpr int SuggestionsShown = 3;

} // namespace

TransferDialog::TransferDialog(Desk &desk, PaperPrinter &printer, const CaseView &view, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_printer(printer), m_view(view), m_messages(new MessageBar(this)),
      m_copy(new DialogCopy(desk, *this, *m_messages, view.file.id)), m_hint(new QLabel(this)),
      m_grid(new QWidget(this)), m_typed(new QLabel(this)), m_code(new QComboBox(this)), m_reason(new QPlainTextEdit(this)), m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("transferDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words::plain(Say::TransferTitle));
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("transferHint"));
    m_hint->setText(words::say(view.file.sealed() ? Say::TransferSealedHint : Say::TransferHint));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_hint);
    addWindows();
    addReason();
    m_digitTimer.setSingleShot(true);
    m_digitTimer.setInterval(SecondDigitWithinMs);
    connect(&m_digitTimer, &QTimer::timeout, this, [this] {
        m_firstDigit = -1;
        m_typed->clear();
    });
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &TransferDialog::accept);
    showSuggestions();
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    resize(qMin(room.width() - 40, fontMetrics().horizontalAdvance(QLatin1Char('M')) * 92), qMin(room.height() - 60, fontMetrics().height() * 40));
}

void TransferDialog::addWindows()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_grid->setObjectName(QStringLiteral("transferGrid"));
    m_grid->setAccessibleName(words::plain(Say::TransferGridName));
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (const ServiceWindow &window : m_desk.windows().windows()) {
        auto *button = new WindowButton(window, m_grid);
        const int place = static_cast<int>(m_buttons.size());
        grid->addWidget(button, place / Columns, place % Columns);
        m_buttons << button;
        const bool lawful = m_view.file.sealed() ? window.number == DisciplineRoom && !m_view.file.goesUpward() : true;
        button->setEnabled(lawful && window.number != m_view.file.owner);
        connect(button, &WindowButton::clicked, this, [this, number = window.number] { choose(number); });
    }
    for (int i = 0; i < Columns; ++i)
        grid->setColumnStretch(i, 1);
    scroll->setWidget(m_grid);
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
}

void TransferDialog::addReason()
{
    auto *rows = new QGridLayout;
    const auto labelled = [this, rows](int row, QWidget *field, const char *name, Say label) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(words::plain(label));
        auto *caption = new QLabel(words::say(label), this);
        caption->setBuddy(field);
        rows->addWidget(caption, row, 0, Qt::AlignTop);
        rows->addWidget(field, row, 1);
    };
    for (const TransferReason code : {TransferReason::Competent, TransferReason::NotCompetent, TransferReason::PetitionOfficeOnly,
                                      TransferReason::VisitorAsks, TransferReason::Other})
        m_code->addItem(words::nameOf(code), static_cast<int>(code));
    labelled(0, m_code, "transferReasonCode", Say::ReasonCodeLabel);
    const bool forwards = !m_view.file.sealed() && supervises(m_view.file.owner);
    if (forwards)
        addMode(*rows);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    labelled(3, m_reason, "transferReason", Say::ReasonLabel);
    connect(m_code, &QComboBox::currentIndexChanged, this, &TransferDialog::fillReason);
    static_cast<QVBoxLayout *>(layout())->addLayout(rows);

    auto *cancel = new QPushButton(words::say(Say::Cancel), this);
    cancel->setObjectName(QStringLiteral("transferCancel"));
    cancel->setAccessibleName(words::plain(Say::Cancel));
    cancel->setAutoDefault(false);
    m_send->setObjectName(QStringLiteral("transferSend"));
    m_send->setText(words::say(Say::SendTransfer));
    m_send->setAccessibleName(words::plain(Say::SendTransfer));
    m_send->setAutoDefault(false);
    m_send->setEnabled(false);
    m_typed->setObjectName(QStringLiteral("transferTyped"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(m_send);
    row->addWidget(cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &TransferDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &TransferDialog::reject);
}

/** Forwarding and assigning, for those who may; a case moves unless something else is chosen. */
void TransferDialog::addMode(QGridLayout &rows)
{
    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("transferMode"));
    m_mode->setAccessibleName(words::plain(Say::TransferModeLabel));
    for (const TransferMode mode : {TransferMode::Move, TransferMode::Forward, TransferMode::Assign})
        m_mode->addItem(words::nameOf(mode), static_cast<int>(mode));
    m_reportBy = new QDateEdit(legalDate(m_desk.now()).addDays(DaysToReport), this);
    m_reportBy->setObjectName(QStringLiteral("transferReportBy"));
    m_reportBy->setAccessibleName(words::fieldLabel(QStringLiteral("report_by")));
    m_reportBy->setCalendarPopup(true);
    m_reportBy->setLayoutDirection(Qt::LeftToRight); // first: a format set right to left is turned round
    m_reportBy->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    auto *modeLabel = new QLabel(words::say(Say::TransferModeLabel), this);
    modeLabel->setBuddy(m_mode);
    auto *dayLabel = new QLabel(words::fieldLabel(QStringLiteral("report_by")), this);
    dayLabel->setBuddy(m_reportBy);
    rows.addWidget(modeLabel, 1, 0);
    rows.addWidget(m_mode, 1, 1);
    rows.addWidget(dayLabel, 2, 0);
    rows.addWidget(m_reportBy, 2, 1);
    const auto showDay = [this, dayLabel] {
        const bool assigns = mode() == TransferMode::Assign;
        dayLabel->setVisible(assigns);
        m_reportBy->setVisible(assigns);
    };
    connect(m_mode, &QComboBox::currentIndexChanged, this, showDay);
    showDay();
}

TransferMode TransferDialog::mode() const
{
    return m_mode ? static_cast<TransferMode>(m_mode->currentData().toInt()) : TransferMode::Move;
}

void TransferDialog::showSuggestions()
{
    WindowButton *first = nullptr;
    int shown = 0;
    if (!m_view.file.sealed()) {
        for (const WindowSuggestion &suggestion : m_desk.suggest(m_view.file.matter.subject.text, m_view.file.matter.facts.text)) {
            if (suggestion.score == 0 || suggestion.window == m_view.file.owner || shown == SuggestionsShown)
                continue;
            for (WindowButton *button : qAsConst(m_buttons)) {
                if (button->window() != suggestion.window)
                    continue;
                const QString found = suggestion.words.mid(0, 3).join(words::say(Say::ListComma));
                m_why.insert(suggestion.window.value(), found);
                button->suggest(words::say(Say::SuggestedFor).arg(found));
                if (!first)
                    first = button;
                ++shown;
            }
        }
    }
    if (m_view.file.sealed())
        choose(DisciplineRoom);
    else if (first)
        first->setFocus();
    else
        focusFirstOpen();
}

/** Never a field: digits typed at once must choose a window, and the first window is often the owner's own. */
void TransferDialog::focusFirstOpen()
{
    const auto open = std::find_if(m_buttons.cbegin(), m_buttons.cend(), [](const WindowButton *button) { return button->isEnabled(); });
    if (open != m_buttons.cend())
        (*open)->setFocus();
}

void TransferDialog::choose(WindowNumber window)
{
    for (WindowButton *button : qAsConst(m_buttons)) {
        if (button->window() != window)
            continue;
        if (!button->isEnabled()) {
            const RefusalCode code = m_view.file.accused.contains(window) ? RefusalCode::ToAccusedUnit
                                     : m_view.file.sealed()               ? RefusalCode::AccusationSealed
                                                                          : RefusalCode::TransferToOwner;
            m_messages->tell(words::inWords(Refusal{code, {{QStringLiteral("window"), window.value()}}}), MessageBar::Warning);
            return;
        }
        m_target = window;
        m_messages->clear();
        button->setChecked(true);
        button->setFocus();
        m_send->setEnabled(true);
        fillReason();
        return;
    }
    m_messages->tell(words::inWords(Refusal{RefusalCode::WindowUnknown, {{QStringLiteral("window"), window.value()}}}), MessageBar::Warning);
}

TransferReason TransferDialog::reasonCode() const
{
    return static_cast<TransferReason>(m_code->currentData().toInt());
}

QString TransferDialog::proposedReason() const
{
    const ServiceWindow *window = m_desk.windows().find(m_target);
    return window ? words::transferReasonText(reasonCode(), *window, m_why.value(m_target.value())) : QString();
}

void TransferDialog::fillReason()
{
    const QString present = m_reason->toPlainText().trimmed();
    if (!present.isEmpty() && present != m_filledIn)
        return;
    m_filledIn = proposedReason();
    m_reason->setPlainText(m_filledIn);
}

void TransferDialog::keyPressEvent(QKeyEvent *event)
{
    // Only digits that no field took come here: in the reason they are letters like others.
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        typeDigit(event->key() - Qt::Key_0);
        return;
    }
    QDialog::keyPressEvent(event);
}

void TransferDialog::typeDigit(int digit)
{
    if (m_firstDigit < 0) {
        m_firstDigit = digit;
        m_typed->setText(words::say(Say::FirstDigit).arg(words::isolated(QString::number(digit) + QLatin1Char('_'))));
        m_digitTimer.start();
        return;
    }
    const int number = m_firstDigit * 10 + digit;
    m_digitTimer.stop();
    m_firstDigit = -1;
    m_typed->clear();
    choose(WindowNumber(number));
}

bool TransferDialog::focusNextPrevChild(bool next)
{
    // Tab leaves the grid at once; the arrows and digits move inside it.
    if (next && qobject_cast<WindowButton *>(focusWidget())) {
        m_code->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QDialog::focusNextPrevChild(next);
}

void TransferDialog::accept()
{
    if (m_target.isNull()) {
        m_messages->tell(words::say(Say::ChooseWindowFirst), MessageBar::Warning);
        return;
    }
    m_send->setEnabled(false);
    const Result<Events> recorded = m_desk.give(m_view.file.id, TransferCase{m_target, reasonCode(), m_reason->toPlainText().trimmed(), mode(), m_reportBy ? m_reportBy->date() : QDate()},
                                                 m_copy->left());
    m_send->setEnabled(true);
    if (!recorded) {
        m_messages->tell(words::inWords(recorded.refusal()), MessageBar::Warning);
        return;
    }
    m_copy->finish();
    PaperContext context = counterPaper(m_desk, m_view.file.id);
    context.from = m_view.file.owner;
    context.to = m_target;
    context.reason = m_reason->toPlainText().trimmed();
    const auto failure = printAndRecord(m_desk, m_printer, m_view.file.id, PaperForm::F09WindowSlip, context);
    Q_EMIT sent(m_view.file.id, m_target, failure.value_or(QString()));
    QDialog::accept();
}

} // namespace hall
