// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerform.h"

#include "domain/clocks.h"
#include "forms/counterpaper.h"
#include "forms/papertongue.h"
#include "forms/registerformbar.h"
#include "forms/registerformcheck.h"
#include "forms/registerformfields.h"
#include "forms/registerformkeys.h"
#include "forms/registerformopencases.h"
#include "forms/registerformrecovery.h"
#include "words/formwords.h"
#include "words/previewwords.h"
#include "words/words.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace hall {

using words::OnForm;
using words::onForm;

namespace {

constexpr qsizetype MostSentences = 9;

} // namespace

RegisterForm::RegisterForm(Desk &desk, PaperPrinter &printer, QWidget *parent) : QWidget(parent), m_desk(desk), m_printer(printer)
{
    m_keys = new FormKeys(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(8, 8, 8, 8);
    page->setSpacing(6);
    buildBars();
    for (QWidget *bar : std::initializer_list<QWidget *>{m_savedBar, m_offerBar, m_summary, m_openCases})
        page->addWidget(bar);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_fields = new RegisterFields(desk.matterTypes(), *m_keys, m_scroll);
    m_scroll->setWidget(m_fields);
    page->addWidget(m_scroll, 1);
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save"));
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("clear"));
    m_tongue = new TongueBox(this);
    m_tongue->setObjectName(QStringLiteral("receiptTongue"));
    m_tongueLabel = new QLabel(this);
    m_tongueLabel->setObjectName(QStringLiteral("receiptTongueLabel"));
    m_tongueLabel->setBuddy(m_tongue);
    m_keys->watch(m_tongue);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tongueLabel);
    foot->addWidget(m_tongue);
    foot->addWidget(m_save);
    foot->addStretch();
    foot->addWidget(m_clear);
    page->addLayout(foot);
    for (QPushButton *button : {m_save, m_clear}) {
        button->setAutoDefault(false);
        m_keys->watch(button);
    }
    m_recovery = new RecoveryKeeper(desk, [this] { return m_fields->snapshot(); }, this);
    listenToFields();
    retranslate();
    orderTabs();
    setFocusProxy(m_fields->firstControl());
    m_fields->setToday(legalDate(desk.now()));
    m_recovery->lookForCopy();
}

RegisterForm::~RegisterForm()
{
    m_recovery->keepWaiting();
}

void RegisterForm::buildBars()
{
    m_savedBar = new FormBar(FormBar::Kind::Good, QStringLiteral("savedText"), this);
    m_savedBar->setObjectName(QStringLiteral("savedBar"));
    m_printRegistration = m_savedBar->addButton(QStringLiteral("printRegistrationForm"));
    m_printAgain = m_savedBar->addButton(QStringLiteral("printReceiptAgain"));
    m_hide = m_savedBar->addButton(QStringLiteral("hideSaved"));
    m_offerBar = new FormBar(FormBar::Kind::Warning, QStringLiteral("recoveryText"), this);
    m_offerBar->setObjectName(QStringLiteral("recoveryBar"));
    m_restore = m_offerBar->addButton(QStringLiteral("recoveryRestore"));
    m_discard = m_offerBar->addButton(QStringLiteral("recoveryDiscard"));
    m_summary = new FormBar(FormBar::Kind::Trouble, QStringLiteral("summary"), this);
    m_openCases = new OpenCaseOffer(m_desk, this);
    for (QPushButton *button : QList<QPushButton *>{m_printRegistration, m_printAgain, m_hide, m_restore, m_discard} + m_openCases->buttons())
        m_keys->watch(button);
}

void RegisterForm::listenToFields()
{
    connect(m_keys, &FormKeys::saveAsked, this, &RegisterForm::save);
    connect(m_save, &QPushButton::clicked, this, &RegisterForm::save);
    connect(m_clear, &QPushButton::clicked, this, &RegisterForm::clear);
    connect(m_fields, &RegisterFields::changed, m_recovery, &RecoveryKeeper::noteChange);
    connect(m_fields, &RegisterFields::partiesChanged, this, &RegisterForm::orderTabs);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(250);
    connect(m_fields, &RegisterFields::identityChanged, soon, qOverload<>(&QTimer::start));
    const auto look = [this] { m_openCases->look(m_fields->order()); };
    connect(soon, &QTimer::timeout, this, look);
    connect(m_openCases, &OpenCaseOffer::joinAsked, this, &RegisterForm::join);
    connect(m_openCases, &OpenCaseOffer::anewAsked, this, [this] { focusOn(m_fields->firstOpen()); });
    auto *mended = new QTimer(this);
    mended->setSingleShot(true);
    mended->setInterval(300);
    connect(m_fields, &RegisterFields::changed, mended, qOverload<>(&QTimer::start));
    connect(mended, &QTimer::timeout, this, &RegisterForm::forgetMended);
    connect(m_fields, &RegisterFields::categoryChanged, this, look);
    connect(m_printRegistration, &QPushButton::clicked, this, [this] { print(PaperForm::F02Registration); });
    connect(m_printAgain, &QPushButton::clicked, this, [this] { print(PaperForm::F03Receipt); });
    connect(m_hide, &QPushButton::clicked, this, &RegisterForm::hideSaved);
    connect(m_recovery, &RecoveryKeeper::offered, this, &RegisterForm::showOffer);
    connect(m_recovery, &RecoveryKeeper::notKept, this, [this] { Q_EMIT notice(onForm(OnForm::RecoveryNotKept), 1); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QJsonObject typed = m_fields->snapshot();
        m_fields->restore(m_recovery->takeOffer());
        // What stood in the form meanwhile becomes the offer: restoring destroys nothing either.
        m_recovery->offer(typed);
        showOffer();
        focusOn(m_fields->firstControl());
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_recovery->discardOffer();
        m_offerIsCleared = false;
        showOffer();
        focusOn(m_fields->firstControl());
    });
    connect(&m_desk, &Desk::statusChanged, this, [this] {
        // The codes of the last visitor are not for whoever sits down next.
        if (m_desk.status().locked) {
            hideSaved();
            m_openCases->cover();
        } else {
            m_recovery->lookForCopy();
        }
    });
}

bool RegisterForm::hasText() const
{
    return m_fields->hasText();
}

void RegisterForm::newVisitor(const QString &prefilled)
{
    m_fields->setToday(legalDate(m_desk.now()));
    if (hasText())
        Q_EMIT notice(onForm(OnForm::TextNotSaved), 1);
    else if (!prefilled.trimmed().isEmpty())
        m_fields->prefill(prefilled.trimmed());
    focusOn(m_fields->firstControl());
}

bool RegisterForm::carryIn(const QJsonObject &fields)
{
    if (hasText())
        return false;
    m_fields->restore(fields);
    m_recovery->noteChange();
    focusOn(m_fields->firstControl());
    return true;
}

void RegisterForm::clear()
{
    const QJsonObject typed = m_fields->snapshot();
    m_fields->clear();
    nextVisitor();
    showRefusals({});
    if (!typed.isEmpty()) {
        m_offerIsCleared = true;
        m_recovery->offer(typed);
    }
    focusOn(m_fields->firstControl());
}

/** What was asked of this visitor is not the next one's: not the language, nor which open case is another matter. */
void RegisterForm::nextVisitor()
{
    m_tongue->offer(proposedTongue());
    m_openCases->forget();
}

void RegisterForm::join(const CaseId &file)
{
    const FileCase typed = m_fields->order();
    if (typed.category == Category::Accusation)
        return;
    // Whatever happens to the note: the text stays here as well.
    m_recovery->keepWaiting();
    Q_EMIT joinAsked(file, OpenCaseOffer::wordsOf(typed));
}

void RegisterForm::rest()
{
    m_recovery->keepWaiting();
}

void RegisterForm::wake()
{
    m_openCases->look(m_fields->order());
}

void RegisterForm::changeHands()
{
    m_recovery->changeHands([this] { m_fields->clear(); });
    nextVisitor();
    showRefusals({});
    hideSaved();
    showOffer();
    m_recovery->lookForCopy();
}

void RegisterForm::save()
{
    const FileCase order = m_fields->order();
    m_typeUnknown = m_fields->matterTypeUnknown();
    QList<Refusal> refusals = everythingAgainst(order, legalDate(m_desk.now()));
    CaseId file;
    if (refusals.isEmpty() && !m_typeUnknown) {
        const Result<CaseId> filed = m_desk.fileCase(order, m_recovery->afterSaving());
        if (filed)
            file = *filed;
        else
            refusals << filed.refusal();
    }
    showRefusals(refusals);
    if (file.isNull())
        return;
    m_saved = file;
    if (m_tongue->asked())
        VisitTongues::of(m_desk).wish(file, m_tongue->second());
    m_fields->clear();
    m_recovery->saved();
    nextVisitor();
    print(PaperForm::F03Receipt);
    focusOn(m_fields->firstControl());
    Q_EMIT registered(file);
}

void RegisterForm::showRefusals(const QList<Refusal> &refusals)
{
    m_refusals = refusals;
    m_fields->clearErrors();
    QWidget *first = nullptr;
    const auto say = [&](const QString &name, const QString &sentence) {
        if (FormField *field = m_fields->findField(name)) {
            field->showError(sentence);
            if (!first)
                first = m_fields->findControl(name);
        }
    };
    for (const Refusal &refusal : refusals)
        say(controlOf(refusal), words::inWords(refusal));
    if (m_typeUnknown)
        say(QStringLiteral("matterType"), onForm(OnForm::MatterTypeUnknown));
    summarise();
    if (first)
        focusOn(first);
}

void RegisterForm::summarise()
{
    QStringList lines;
    for (const Refusal &refusal : std::as_const(m_refusals))
        lines << words::inWords(refusal);
    if (m_typeUnknown)
        lines << onForm(OnForm::MatterTypeUnknown);
    for (QString &line : lines)
        line.prepend(QStringLiteral("•\u00A0"));
    // The bar must leave room for the fields it speaks of.
    const qsizetype more = lines.size() - MostSentences;
    if (more > 0)
        lines = lines.first(MostSentences) << onForm(OnForm::AndMore).arg(more);
    m_summary->say(lines.isEmpty() ? QString() : onForm(OnForm::NotSaved) + QStringLiteral("\n") + lines.join(QStringLiteral("   ")));
}

void RegisterForm::forgetMended()
{
    if (m_refusals.isEmpty() && !m_typeUnknown)
        return;
    const QList<Refusal> now = everythingAgainst(m_fields->order(), legalDate(m_desk.now()));
    const auto mended = [&now](const Refusal &refusal) {
        return std::none_of(now.begin(), now.end(), [&refusal](const Refusal &left) {
            return left.code == refusal.code && controlOf(left) == controlOf(refusal);
        });
    };
    m_refusals.removeIf(mended);
    m_typeUnknown = m_typeUnknown && m_fields->matterTypeUnknown();
    summarise();
}

void RegisterForm::print(PaperForm form)
{
    if (m_saved.isNull())
        return;
    const std::optional<QString> failure = printAndRecord(m_desk, m_printer, m_saved, form, counterPaper(m_desk, m_saved));
    m_printFailed = failure.has_value();
    if (failure)
        m_printed = onForm(OnForm::PrintFailed).arg(words::printFailure(*failure));
    else
        m_printed = onForm(form == PaperForm::F03Receipt ? OnForm::ReceiptPrinted : OnForm::RegistrationPrinted);
    showSaved();
}

void RegisterForm::showSaved()
{
    const std::optional<CaseView> view = m_saved.isNull() ? std::nullopt : m_desk.caseView(m_saved);
    if (!view || !view->file.code) {
        m_savedBar->say({});
        return;
    }
    const QString codes = onForm(OnForm::SavedCodes).arg(words::isolated(view->file.code->text()), words::isolated(view->queryCode));
    const OnForm date = view->due.provisional ? OnForm::LastLegalDateProvisional : OnForm::LastLegalDate;
    m_savedBar->setKind(m_printFailed ? FormBar::Kind::Warning : FormBar::Kind::Good);
    m_savedBar->say(onForm(OnForm::Saved) + QLatin1Char(' ') + codes + QLatin1Char('\n') + onForm(date).arg(words::date(view->due.legal))
                    + QStringLiteral("   ") + m_printed);
}

void RegisterForm::hideSaved()
{
    m_saved = {};
    m_printed.clear();
    m_savedBar->say({});
}

void RegisterForm::showOffer()
{
    const bool has = m_recovery->hasOffer();
    m_offerBar->say(has ? onForm(m_offerIsCleared ? OnForm::FormCleared : OnForm::RecoveryFound) : QString());
    if (!has)
        m_offerIsCleared = false;
}

void RegisterForm::focusOn(QWidget *control)
{
    control->setFocus(Qt::OtherFocusReason);
    QWidget *shown = control->parentWidget();
    m_scroll->ensureWidgetVisible(qobject_cast<FormField *>(shown) ? shown : control, 20, 40);
}

void RegisterForm::orderTabs()
{
    m_fields->orderTabs({m_tongue, m_save, m_clear});
}

void RegisterForm::retranslate()
{
    m_fields->retranslate();
    m_tongueLabel->setText(words::onPreview(words::OnPreview::Tongue));
    m_tongue->retranslate();
    m_save->setText(onForm(OnForm::Save));
    m_clear->setText(onForm(OnForm::Clear));
    m_restore->setText(onForm(OnForm::Restore));
    m_discard->setText(onForm(OnForm::Discard));
    m_printRegistration->setText(onForm(OnForm::PrintRegistration));
    m_printAgain->setText(onForm(OnForm::PrintReceiptAgain));
    m_hide->setText(onForm(OnForm::Hide));
    // How printing went stays in the language it was said in; the rest is said again.
    showSaved();
    showOffer();
    m_openCases->retranslate();
    if (!m_refusals.isEmpty() || m_typeUnknown)
        showRefusals(m_refusals);
}

void RegisterForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hall
