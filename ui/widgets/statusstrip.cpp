// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusstrip.h"

#include "widgets/messagebar.h"
#include "words/centrewords.h"
#include "words/officerwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hall {

namespace {

constexpr qint64 ClockWarningMs = 120'000;
constexpr int ListedCases = 12;

} // namespace

StatusStrip::StatusStrip(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("statusStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(2);
    m_link = addItem("statusLink", [this] { explain(m_link, words::linkExplained(m_desk.status())); });
    m_unsent = addItem("statusUnsent", [this] { explainUnsent(); });
    m_trouble = addItem("statusTroubled", [this] { Q_EMIT troubleAsked(); });
    m_lastSync = addItem("statusLastSync", [this] { explain(m_lastSync, words::say(Say::LastSyncExplained)); });
    m_clock = addItem("statusClock", [this] { explain(m_clock, words::say(Say::ClockExplained)); });
    m_certificate = addItem("statusCertificate", [this] { explain(m_certificate, words::certificateWarning(m_desk.status().certificateDays)); });
    m_withdrawal = addItem("statusWithdrawal", [this] { explainWithdrawal(); });
    m_record = addItem("statusRecord", [this] { explain(m_record, words::say(Say::RecordDoubtedMore)); });
    m_reading = addItem("statusReading", [this] { explain(m_reading, words::say(Say::ReadingBrokenMore)); });
    m_accusations = addItem("statusAccusations", [this] {
        explain(m_accusations, words::say(m_desk.status().accusations == DeskStatus::Accusations::CentreWaits ? Say::AccusationsCentreWaits : Say::AccusationsWithColleague));
    });
    row->addStretch(1);
    m_help = addItem("statusHelp", [this] { Q_EMIT shortcutsAsked(); });
    m_window = addItem("statusWindow", [this] { explainWindow(); });
    m_officer = addItem("statusOfficer", [this] { explainOfficer(); });
    connect(&m_desk, &Desk::statusChanged, this, &StatusStrip::refresh);
    refresh();
}

QPushButton *StatusStrip::addItem(const char *name, std::function<void()> run)
{
    auto *item = new QPushButton(this);
    item->setObjectName(QString::fromLatin1(name));
    item->setFlat(true);
    item->setAutoDefault(false);
    layout()->addWidget(item);
    connect(item, &QPushButton::clicked, this, std::move(run));
    return item;
}

void StatusStrip::refresh()
{
    const DeskStatus now = m_desk.status();
    const auto set = [](QPushButton *item, const QString &text, bool shown) {
        item->setText(text);
        item->setAccessibleName(text);
        item->setVisible(shown);
    };
    set(m_link, words::linkShort(now.link), true);
    set(m_unsent, words::counted(Say::UnsentCount, now.unsent), now.link != DeskStatus::Link::NotEnrolled);
    // It goes grey in words when all was seen, and never away: what has no effect at the centre still has none.
    set(m_trouble, now.unseen > 0 ? words::counted(Say::TroubledCount, now.unseen) : words::say(Say::TroubledSeen), now.troubled > 0);
    m_trouble->setEnabled(!now.locked && m_desk.may(Act::Read));
    set(m_lastSync, words::lastSync(now.lastSync), now.link != DeskStatus::Link::NotEnrolled);
    set(m_clock, words::clockWarning(now.clockOffsetMs), qAbs(now.clockOffsetMs) > ClockWarningMs);
    set(m_certificate, words::counted(Say::CertificateDays, now.certificateDays.value_or(0)), now.certificateDays.has_value());
    set(m_withdrawal, words::onCentre(words::OnCentre::WithdrawalItem).arg(words::isolated(QString::number(now.withdrawal ? now.withdrawal->erased : 0))), now.withdrawal.has_value());
    set(m_record, words::say(Say::RecordDoubted), now.recordDoubted);
    set(m_reading, words::say(Say::ReadingBroken), now.readingBroken);
    set(m_accusations, words::say(Say::AccusationsClosed), now.accusations != DeskStatus::Accusations::Open);
    set(m_help, words::say(Say::ShortcutsButton), true);
    set(m_window, now.window.isNull() ? words::say(Say::NoWindow) : words::windowName(now.window, m_desk.windows()), !now.locked);
    set(m_officer, now.officer, !now.locked);
    // At once, not with the next events: a label cut for a moment is cut.
    layout()->activate();
    if (!now.locked) {
        tellOfCertificate(now.certificateDays);
        tellOfWithdrawal(now);
    }
}

void StatusStrip::tellOfWithdrawal(const DeskStatus &now)
{
    const int erased = now.withdrawal && now.withdrawal->answer == MassWithdrawal::Answer::None ? now.withdrawal->erased : 0;
    if (std::exchange(m_toldErased, erased) != erased && erased > 0)
        Q_EMIT notice(words::withdrawalSentence(now), MessageBar::Warning);
}

void StatusStrip::explainWithdrawal()
{
    const DeskStatus now = m_desk.status();
    if (!now.withdrawal)
        return;
    const auto button = [this, &now](const char *name, words::OnCentre text, bool erase) {
        return Choice{QString::fromLatin1(name), words::onCentre(text), now.mayAnswerWithdrawal ? std::function<void()>([this, erase] { answerWithdrawal(erase); }) : nullptr};
    };
    QList<Choice> choices;
    if (now.withdrawal->answer != MassWithdrawal::Answer::Keep)
        choices << button("withdrawalKeep", words::OnCentre::WithdrawalKeep, false);
    if (now.withdrawal->answer != MassWithdrawal::Answer::Erase)
        choices << button("withdrawalErase", words::OnCentre::WithdrawalErase, true);
    explain(m_withdrawal, words::withdrawalSentence(now), choices);
}

void StatusStrip::answerWithdrawal(bool erase)
{
    if (const auto refusal = m_desk.answerWithdrawal(erase))
        Q_EMIT notice(words::inWords(*refusal), MessageBar::Warning);
    else if (const DeskStatus now = m_desk.status(); now.withdrawal)
        Q_EMIT notice(words::withdrawalSentence(now), MessageBar::Info);
    refresh();
}

void StatusStrip::tellOfCertificate(std::optional<int> daysLeft)
{
    const int urgency = words::certificateUrgency(daysLeft);
    const int told = std::exchange(m_toldUrgency, urgency);
    if (urgency > told)
        Q_EMIT notice(words::certificateWarning(daysLeft), MessageBar::Warning);
}

void StatusStrip::explain(QPushButton *from, const QString &text, const QList<Choice> &choices)
{
    auto *note = new QFrame(this, Qt::Popup);
    note->setObjectName(QStringLiteral("statusNote"));
    note->setAttribute(Qt::WA_DeleteOnClose);
    note->setFrameShape(QFrame::StyledPanel);
    note->setAccessibleName(from->accessibleName());
    auto *column = new QVBoxLayout(note);
    auto *label = new QLabel(text, note);
    label->setObjectName(QStringLiteral("statusNoteText"));
    label->setWordWrap(true);
    const int width = note->fontMetrics().horizontalAdvance(QLatin1Char('M')) * 30;
    label->setMinimumWidth(width);
    column->addWidget(label);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, note);
        button->setObjectName(choice.name);
        button->setAccessibleName(choice.text);
        button->setEnabled(bool(choice.run));
        column->addWidget(button);
        connect(button, &QPushButton::clicked, note, [note, run = choice.run] {
            note->close();
            run();
        });
    }
    note->adjustSize();
    note->resize(note->width(), note->heightForWidth(note->width()) > 0 ? qMax(note->heightForWidth(note->width()), note->height()) : note->height());
    QPoint at = from->mapToGlobal(QPoint(0, 0)) - QPoint(0, note->height());
    if (isRightToLeft())
        at.rx() += from->width() - note->width();
    const QRect room = from->screen() ? from->screen()->availableGeometry() : QRect(0, 0, 1366, 768);
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - note->width())));
    at.setY(qMax(room.top(), at.y()));
    note->move(at);
    note->show();
    if (auto *first = note->findChild<QPushButton *>())
        first->setFocus();
}

QList<StatusStrip::Choice> StatusStrip::rowsAsChoices(const QList<CaseRow> &rows)
{
    QList<Choice> choices;
    for (const CaseRow &row : rows.mid(0, ListedCases))
        choices << Choice{QStringLiteral("statusCase"), row.code + QStringLiteral("  ") + words::nameOf(row.state), [this, file = row.id] { Q_EMIT chosen(file); }};
    return choices;
}

void StatusStrip::explainUnsent()
{
    QList<CaseRow> rows;
    QSet<CaseId> seen;
    const QList<CaseRow> all = m_desk.may(Act::Read) ? m_desk.owned() + m_desk.waiting() + m_desk.sent() : QList<CaseRow>();
    for (const CaseRow &row : all) {
        if (row.unsent && !seen.contains(row.id)) {
            seen.insert(row.id);
            rows << row;
        }
    }
    explain(m_unsent, words::say(m_desk.status().unsent == 0 ? Say::NothingUnsent : Say::UnsentExplained), rowsAsChoices(rows));
}

void StatusStrip::explainWindow()
{
    QList<Choice> choices;
    for (const WindowNumber &window : m_desk.windowsOfThisDevice()) {
        const bool here = window == m_desk.status().window;
        choices << Choice{QStringLiteral("statusWindowChoice%1").arg(window.value(), 2, 10, QLatin1Char('0')),
                          (here ? QString(QChar(0x2713)) + QLatin1Char(' ') : QString()) + words::windowName(window, m_desk.windows()), [this, window] {
                              if (const auto refusal = m_desk.chooseWindow(window))
                                  Q_EMIT notice(words::inWords(*refusal), MessageBar::Warning);
                              else
                                  Q_EMIT windowChanged();
                          }};
    }
    explain(m_window, words::say(Say::WindowExplained), choices);
}

void StatusStrip::explainOfficer()
{
    QList<Choice> choices{{QStringLiteral("officerLock"), words::say(Say::Lock), [this] { Q_EMIT lockAsked(); }},
                          {QStringLiteral("officerSwitch"), words::say(Say::SwitchOfficer), [this] { Q_EMIT switchAsked(); }}};
    if (m_desk.needsPassword())
        choices.insert(1, {QStringLiteral("officerPin"), words::onOfficer(words::OnOfficer::PinOpen), [this] { Q_EMIT pinAsked(); }});
    for (const words::Language &language : words::languages())
        choices << Choice{QStringLiteral("language_") + language.code, language.nativeName, [this, code = language.code] { Q_EMIT languageAsked(code); }};
    explain(m_officer, words::say(Say::OfficerExplained), choices);
}

} // namespace hall
