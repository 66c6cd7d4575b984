// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closewhengone.h"

#include "forms/dialogcopy.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialog>

namespace hall {

namespace {

class Watch final : public QObject
{
public:
    Watch(Desk &desk, const CaseId &file, bool veiled, QDialog *dialog, std::function<void(const LeftText &left)> told)
        : QObject(dialog), m_desk(desk), m_file(file), m_veiled(veiled), m_dialog(dialog), m_told(std::move(told))
    {
        connect(&desk, &Desk::casesChanged, this, [this](const QSet<CaseId> &files) {
            if (files.contains(m_file))
                lookSoon();
        });
        // Another role, or another window of this PC, opens other cases.
        connect(&desk, &Desk::statusChanged, this, &Watch::lookSoon);
        dialog->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_dialog && event->type() == QEvent::Show)
            lookSoon();
        return QObject::eventFilter(watched, event);
    }

private:
    /** An order that moves the case away is still being answered to its own dialog. */
    void lookSoon()
    {
        if (!std::exchange(m_looking, true))
            QMetaObject::invokeMethod(this, [this] { look(); }, Qt::QueuedConnection);
    }
    void look()
    {
        m_looking = false;
        if (!m_dialog->isVisible() || m_desk.status().locked)
            return;
        if (stillHere(m_desk, m_file, m_veiled))
            return;
        DialogCopy *copy = DialogCopy::of(*m_dialog);
        const LeftText left = copy ? copy->leave() : LeftText();
        m_dialog->reject();
        m_told(left);
    }

    Desk &m_desk;
    const CaseId m_file;
    const bool m_veiled; ///< it was when the dialog was opened, which shows nothing of it then
    QDialog *m_dialog;
    std::function<void(const LeftText &left)> m_told;
    bool m_looking = false;
};

} // namespace

void closeWhenGone(Desk &desk, const CaseId &file, QDialog *dialog, std::function<void(const LeftText &left)> told)
{
    if (const auto view = desk.caseView(file))
        new Watch(desk, file, view->veiled, dialog, std::move(told));
}

} // namespace hall
