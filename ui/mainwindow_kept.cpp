// SPDX-License-Identifier: GPL-3.0-or-later
/** Dialogs that a lock, a colleague or the end of the program came upon: each waits for its own officer, and is seen by nobody else. */
#include "mainwindow.h"

#include "forms/dialogcopy.h"
#include "forms/lefttextdialog.h"
#include "views/casepage.h"
#include "views/receptionpage.h"
#include "widgets/messagebar.h"
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
    QStringList closed;
    const QList<Hidden> hidden = std::exchange(m_hidden, {});
    for (const Hidden &one : hidden) {
        if (!one.dialog)
            continue;
        DialogCopy *copy = DialogCopy::of(*one.dialog);
        const bool mine = one.officer == officer;
        if (mine && copy && !copy->caseIsHere())
            copy->rest(); // its case has left, and what was typed stays
        if (mine && copy && !copy->caseIsHere() && copy->safe()) {
            closed << copy->name();
            delete one.dialog;
        } else if (mine) {
            one.dialog->open();
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

void MainWindow::showKeptText(const KeptForm &form)
{
    auto *dialog = new LeftTextDialog(m_desk, form, this);
    // A dialog keeps the window's keys from it, and locking must work from everywhere.
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, dialog), &QShortcut::activated, this, &MainWindow::lock);
    connect(dialog, &QDialog::accepted, this, [this] { offerKept(); });
    dialog->open();
}

void MainWindow::offerKept(const QStringList &first)
{
    QSet<QString> shown;
    for (const QDialog *dialog : findChildren<QDialog *>()) {
        if (const DialogCopy *copy = DialogCopy::of(*dialog))
            shown.insert(copy->name());
    }
    QList<KeptForm> forms = keptForms(m_desk);
    forms.removeIf([&shown](const KeptForm &form) { return shown.contains(form.copy); });
    if (forms.isEmpty())
        return;
    std::stable_partition(forms.begin(), forms.end(), [&first](const KeptForm &form) { return first.contains(form.copy); });
    const KeptForm &form = forms.first();
    if (form.isOfRoster() || m_desk.caseView(form.file))
        m_messages->offer(onKept(OnKept::StillHere).arg(form.title), MessageBar::Info, onKept(OnKept::OpenIt), [this, form] {
            if (!reopens(form))
                showKeptText(form);
        });
    else
        m_messages->offer(onKept(OnKept::CaseGone).arg(form.title), MessageBar::Warning, onKept(OnKept::ShowText), [this, form] { showKeptText(form); });
}

} // namespace hall
