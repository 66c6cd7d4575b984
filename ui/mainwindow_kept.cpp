// SPDX-License-Identifier: GPL-3.0-or-later
/** Dialogs that a lock, a colleague or the end of the program came upon: each waits for its own officer, and is seen by nobody else. */
#include "mainwindow.h"

#include "forms/dialogcopy.h"
#include "forms/lefttextdialog.h"
#include "views/casepage.h"
#include "views/receptionpage.h"
#include "widgets/messagebar.h"
#include "words/formwords.h"
#include "words/keptwords.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QDialog>

#include <algorithm>
#include <utility>

namespace hall {

using words::OnKept;
using words::onKept;

void MainWindow::hideDialogs()
{
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            dialog->hide();
            m_hidden << Hidden{m_lastOfficer, dialog};
        }
    }
}

void MainWindow::bringBackDialogs()
{
    const QString officer = m_desk.status().officer;
    m_answered.clear();
    QStringList closed;
    QList<LeftText> left;
    const QList<Hidden> hidden = std::exchange(m_hidden, {});
    for (const Hidden &one : hidden) {
        if (!one.dialog)
            continue;
        DialogCopy *copy = DialogCopy::of(*one.dialog);
        const bool mine = one.officer == officer;
        const auto *alone = qobject_cast<const LeftTextDialog *>(one.dialog.data());
        if (mine && copy && !copy->caseIsHere()) {
            left << copy->leave(); // its case has left, and what was typed stays
            delete one.dialog;
        } else if (mine) {
            one.dialog->open();
            if (copy)
                copy->rest(); // what the disk did not take before
        } else if (alone && alone->alone()) {
            m_hidden << one;
        } else if (!copy) {
            one.dialog->reject(); // nothing is typed there
        } else if (copy->safe()) {
            // Not even in memory while a colleague sits here: it opens anew from its sealed copy.
            if (!copy->name().isEmpty())
                m_toReopen.insert(one.officer, copy->name());
            delete one.dialog;
        } else {
            m_hidden << one; // what no disk takes, or may not lie on one, waits in memory alone
        }
    }
    const QStringList open = m_toReopen.values(officer);
    m_toReopen.remove(officer);
    for (const KeptForm &form : keptForms(m_desk)) {
        if (open.contains(form.copy) && !reopens(form))
            closed << form.copy;
    }
    for (const LeftText &one : std::as_const(left)) {
        if (one.kept)
            closed << one.form.copy;
        else if (one.alone())
            takeLeft(one);
    }
    offerKept(closed);
    if (const int lost = m_desk.takeCopiesLost())
        m_messages->tell(onKept(OnKept::Lost).arg(lost), MessageBar::Warning);
}

bool MainWindow::reopens(const KeptForm &form)
{
    if (form.isOfRoster()) {
        showReceptions();
        return m_desk.may(Act::Read) && m_receptions->reopen(form);
    }
    if (!m_desk.caseView(form.file))
        return false;
    showCase(form.file);
    return m_case->reopen(form);
}

void MainWindow::takeLeft(const LeftText &left)
{
    if (!left.alone())
        return offerKept({left.form.copy});
    m_messages->tell(words::onForm(words::OnForm::RecoveryNotKept), MessageBar::Warning);
    showLeftText(left);
}

void MainWindow::showLeftText(const LeftText &left)
{
    auto *dialog = new LeftTextDialog(m_desk, left, this);
    // A dialog keeps the window's keys from it, and locking must work from everywhere.
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, dialog), &QShortcut::activated, this, &MainWindow::lock);
    connect(dialog, &QDialog::accepted, this, [this] { offerKept(); });
    dialog->open();
}

void MainWindow::offerKept(const QStringList &first)
{
    if (!working() || m_desk.status().locked)
        return;
    for (const QString &copy : first)
        m_answered.remove(copy);
    QSet<QString> shown = m_answered;
    for (const QDialog *dialog : findChildren<QDialog *>()) {
        if (const DialogCopy *copy = DialogCopy::of(*dialog))
            shown.insert(copy->name());
        else if (const auto *left = qobject_cast<const LeftTextDialog *>(dialog))
            shown.insert(left->name());
    }
    QList<KeptForm> forms = keptForms(m_desk);
    forms.removeIf([&shown](const KeptForm &form) { return shown.contains(form.copy); });
    if (forms.isEmpty())
        return;
    std::stable_partition(forms.begin(), forms.end(), [&first](const KeptForm &form) { return first.contains(form.copy); });
    const KeptForm &form = forms.first();
    const bool here = form.isOfRoster() || form.isOfRecord() || m_desk.caseView(form.file);
    m_offered = form.copy;
    m_offer = onKept(here ? OnKept::StillHere : OnKept::CaseGone).arg(form.title);
    m_messages->offer(m_offer, here ? MessageBar::Info : MessageBar::Warning, onKept(here ? OnKept::OpenIt : OnKept::ShowText), [this, copy = form.copy] { openKept(copy); });
}

void MainWindow::openKept(const QString &copy)
{
    // As it is now: it may have been opened by hand since it was offered.
    const QList<KeptForm> forms = keptForms(m_desk);
    const auto form = std::find_if(forms.begin(), forms.end(), [&copy](const KeptForm &one) { return one.copy == copy; });
    if (form == forms.end())
        m_messages->tell(onKept(OnKept::NoLonger), MessageBar::Info);
    else if (!reopens(*form))
        showLeftText({*form, true});
}

} // namespace hall
