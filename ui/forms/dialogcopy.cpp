// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogcopy.h"

#include "forms/fieldvalues.h"
#include "widgets/messagebar.h"
#include "words/formwords.h"
#include "words/keptwords.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace hall {

namespace {

constexpr int AgainMs = 10'000; ///< a store that failed is closed and opened again for each try: not so often that nothing can be read in between

} // namespace

DialogCopy::DialogCopy(Desk &desk, QDialog &dialog, MessageBar &messages, const CaseId &file)
    : QObject(&dialog), m_desk(desk), m_dialog(dialog), m_messages(messages), m_officer(desk.status().officer)
{
    m_form.file = file;
    connect(&m_typing, &TypingRest::rested, this, &DialogCopy::keep);
    m_again.setSingleShot(true);
    m_again.setInterval(AgainMs);
    connect(&m_again, &QTimer::timeout, this, &DialogCopy::rest);
    connect(&m_desk, &Desk::aboutToLock, this, &DialogCopy::rest);
    connect(&dialog, &QDialog::finished, this, [this] {
        m_ended = true;
        m_typing.stop();
        discard();
    });
    dialog.installEventFilter(this);
}

DialogCopy *DialogCopy::of(const QDialog &dialog)
{
    return dialog.findChild<DialogCopy *>(QString(), Qt::FindDirectChildrenOnly);
}

bool DialogCopy::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_dialog && event->type() == QEvent::Show && !m_begun)
        begin();
    return QObject::eventFilter(watched, event);
}

void DialogCopy::begin()
{
    m_begun = true;
    const auto view = m_form.file.isNull() ? std::nullopt : m_desk.caseView(m_form.file);
    m_wasHere = view.has_value();
    m_wasVeiled = view && view->veiled;
    (void)keptNowhere();
    m_form.kind = m_dialog.objectName();
    m_form.title = m_dialog.windowTitle();
    if (!m_carried) {
        m_before = fieldvalues::of(m_dialog);
        bringBack();
    }
    fieldvalues::onChange(m_dialog, this, [this] {
        m_safe = false;
        m_typing.typed();
    });
    if (m_carried) {
        m_safe = false;
        m_typing.typed();
    }
}

void DialogCopy::bringBack()
{
    const QList<KeptForm> kept = keptForms(m_desk);
    const auto same = std::find_if(kept.begin(), kept.end(), [this](const KeptForm &form) { return form.sameForm(m_form); });
    if (same == kept.end())
        return;
    m_form.copy = same->copy;
    fieldvalues::put(m_dialog, same->fields);
    m_messages.tell(words::onKept(words::OnKept::BackAgain), MessageBar::Info);
    // The bar has buttons, and the keyboard must not begin there. A dialog that begins elsewhere by itself does so still.
    if (QWidget *first = m_dialog.focusWidget() ? nullptr : fieldvalues::firstText(m_dialog, same->fields))
        first->setFocus(Qt::OtherFocusReason);
    if (QLayout *layout = m_dialog.layout()) {
        layout->activate();
        m_dialog.resize(m_dialog.width(), qMax(m_dialog.height(), layout->totalHeightForWidth(m_dialog.width())));
    }
}

/** As of the form that registers one: an accusation does not even lie sealed on a machine that travels, or at whom it is about (REG 30; P-08, P-09). */
bool DialogCopy::keptNowhere()
{
    const WindowNumber here = m_desk.status().window;
    if (const auto view = m_form.file.isNull() ? std::nullopt : m_desk.caseView(m_form.file))
        m_nowhere = view->file.sealed() && (isLaptop(here) || view->file.accused.contains(here));
    return m_nowhere;
}

void DialogCopy::rest()
{
    if (m_begun && !m_ended && !m_safe)
        keep();
}

LeftText DialogCopy::leave()
{
    rest();
    LeftText left{m_form, m_safe && !m_form.copy.isEmpty(), !m_nowhere};
    left.form.fields = m_begun && !m_ended ? fieldvalues::changed(m_before, fieldvalues::of(m_dialog)) : QJsonObject();
    left.form.labels = fieldvalues::labels(m_dialog, left.form.fields);
    left.form.at = m_desk.now();
    finish(); // nothing more is written, or thrown away
    return left;
}

void DialogCopy::keep()
{
    m_typing.stop();
    if (!sitsHere(m_desk, m_officer))
        return;
    m_form.fields = fieldvalues::changed(m_before, fieldvalues::of(m_dialog));
    if (m_form.fields.isEmpty() || keptNowhere()) {
        m_safe = m_form.fields.isEmpty();
        return discard();
    }
    if (m_form.copy.isEmpty())
        m_form.copy = KeptForm::newName();
    m_form.labels = fieldvalues::labels(m_dialog, m_form.fields);
    m_form.at = m_desk.now();
    m_safe = m_desk.keepRecoveryCopy(m_form.toCopy());
    if (!m_safe && !m_complained)
        m_messages.tell(words::onForm(words::OnForm::RecoveryNotKept), MessageBar::Warning);
    m_complained = !m_safe;
    if (!m_safe)
        m_again.start(); // there may be room by then, though nothing more is typed
}

void DialogCopy::discard()
{
    if (!m_form.copy.isEmpty() && sitsHere(m_desk, m_officer) && m_desk.keepRecoveryCopy({m_form.copy, {}}))
        m_form.copy.clear();
}

bool DialogCopy::caseIsHere() const
{
    // It is no case, or was never here: nothing has left.
    return !m_wasHere || stillHere(m_desk, m_form.file, m_wasVeiled);
}

std::optional<RecoveryCopy> DialogCopy::left() const
{
    return m_form.copy.isEmpty() ? std::nullopt : std::optional(RecoveryCopy{m_form.copy, {}});
}

void DialogCopy::finish()
{
    m_ended = true;
    m_typing.stop();
    m_form.copy.clear();
}

} // namespace hall
