// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findview.h"

#include "widgets/casetable.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace hall {

namespace {

constexpr int ResultLimit = 50;
constexpr int StandsMs = 400; ///< what stands so long was looked for; a number read off a card in groups takes longer, and goes on from what stood
constexpr int PauseMs = 60; ///< long enough to join the strokes of an input method, too short to be felt

} // namespace

FindView::FindView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_label(new QLabel(this)), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_results(new CaseTable(QStringLiteral("findResults"),
                              {CaseColumn::Code, CaseColumn::Name, CaseColumn::Subject, CaseColumn::Category, CaseColumn::State, CaseColumn::Owner,
                               CaseColumn::Registered, CaseColumn::Mark},
                              desk.windows(), this))
{
    setObjectName(QStringLiteral("find"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setWordWrap(true);
    m_field->setClearButtonEnabled(true);
    m_label->setBuddy(m_field);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_count);
    column->addWidget(m_results, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindView::search);
    m_standing.setSingleShot(true);
    m_standing.setInterval(StandsMs);
    connect(&m_standing, &QTimer::timeout, this, [this] {
        if (settle())
            search();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_recorded.clear();
        m_settled = m_refused = false;
        m_standing.stop();
        m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &FindView::openFirst);
    connect(m_results, &CaseTable::chosen, this, [this](const CaseId &file) {
        if (settle())
            Q_EMIT chosen(file);
    });
    m_field->installEventFilter(this);
    retranslate();
}

void FindView::start()
{
    m_recorded.clear();
    m_field->setFocus();
    m_field->selectAll();
    search();
}

void FindView::search()
{
    m_pause.stop();
    const QString typed = m_field->text().trimmed();
    const bool reads = m_desk.may(Act::Read);
    // Whom a number finds is shown once it is on record that it was looked for, and not a moment before (P-10).
    if (reads && !m_settled && looksForNumber(typed))
        return wait();
    const QList<CaseRow> rows = typed.isEmpty() || !reads ? QList<CaseRow>() : m_desk.find(typed, ResultLimit);
    m_results->setRows(rows);
    // A visitor with a slip stands here already, and the line is down at one of the two ends.
    if (rows.isEmpty() && CaseCode::parse(typed))
        return m_count->setText(words::say(Say::FindCodeNotHere));
    m_count->setText(words::findCount(typed.isEmpty() ? -1 : static_cast<int>(rows.size()), ResultLimit));
}

void FindView::wait()
{
    m_results->setRows({});
    if (!m_refused)
        m_count->clear();
    // Not anew with every list that is filled meanwhile: typing stops it.
    if (!m_standing.isActive())
        m_standing.start();
}

bool FindView::settle()
{
    m_standing.stop();
    if (m_settled)
        return true;
    const QString typed = m_field->text().trimmed();
    const bool goesOn = !m_recorded.isEmpty() && typed.startsWith(m_recorded);
    // Whatever was found is not shown when it cannot be recorded that it was looked for. One number is one search, however it was typed.
    if (const auto refusal = goesOn ? std::nullopt : m_desk.noteSearch(typed)) {
        m_results->setRows({});
        m_count->setText(words::inWords(*refusal));
        m_refused = true;
        return false;
    }
    if (!goesOn && looksForNumber(typed))
        m_recorded = typed;
    m_settled = true;
    m_refused = false;
    return true;
}

void FindView::forget()
{
    m_recorded.clear();
    m_field->setText({}); // clearing can be undone, by whoever comes next (P-11)
    m_standing.stop();
    m_results->setRows({});
    search();
}

CaseId FindView::currentCase() const
{
    return m_results->currentCase();
}

void FindView::openFirst()
{
    if (!settle())
        return;
    search();
    if (m_results->currentCase().isNull())
        m_results->chooseFirst();
    if (const CaseId file = m_results->currentCase(); !file.isNull())
        Q_EMIT chosen(file);
}

bool FindView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_recorded.clear();
    // The arrow goes from the field straight into the results.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_results->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindView::retranslate()
{
    m_label->setText(words::say(Say::FindLabel));
    m_field->setPlaceholderText(words::say(Say::FindHint));
    m_field->setAccessibleName(words::plain(Say::FindLabel));
    m_field->setAccessibleDescription(words::say(Say::FindHint));
    m_results->setAccessibleName(words::plain(Say::FindResultsName));
    m_results->retranslate();
    search();
}

} // namespace hall
