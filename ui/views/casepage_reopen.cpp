// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casepage.h"

#include "forms/keptform.h"
#include "forms/unmaskdialog.h"
#include "print/accusationpapers.h"

#include <QtWidgets/QPushButton>

namespace hall {

bool CasePage::reopen(const KeptForm &form)
{
    if (m_file.isNull() || m_file != form.file)
        return false;
    if (form.kind == QStringLiteral("stepDialog")) {
        const auto step = stepFrom(form.detail);
        if (!step || !m_view.allowed.contains(form.detail))
            return false;
        takeStep(*step);
        return true;
    }
    if (form.kind == QStringLiteral("unmaskDialog")) {
        if (form.isOfRecord())
            return false; // of a record on another page
        const bool ofPage = form.detail == UnmaskDialog::ofIdentityPage();
        if (ofPage ? !offersIdentityPage(m_view) : !m_view.allowed.contains(QStringLiteral("unmask")))
            return false;
        ofPage ? printIdentity() : unmask(form.detail);
        return true;
    }
    // The others have a button each, which says whether they may be given: "noteDialog" is opened by "noteButton".
    const QString name = form.kind == QStringLiteral("bookReception") ? QStringLiteral("bookButton")
                                                                      : QString(form.kind).replace(QStringLiteral("Dialog"), QStringLiteral("Button"));
    for (const Action &action : std::as_const(m_actions)) {
        if (action.button->objectName() == name && action.button->isEnabled()) {
            action.button->click();
            return true;
        }
    }
    return false;
}

} // namespace hall
