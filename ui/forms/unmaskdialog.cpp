// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unmaskdialog.h"

#include "forms/dialogcopy.h"
#include "words/accesswords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace hall {

using words::OnAccess;
using words::onAccess;

namespace {

struct Phrases
{
    OnAccess title;
    OnAccess hint;
    OnAccess button;
};

Phrases phrasesOf(UnmaskDialog::For purpose)
{
    switch (purpose) {
    case UnmaskDialog::For::Screen: return {OnAccess::UnmaskTitle, OnAccess::UnmaskHint, OnAccess::UnmaskShow};
    case UnmaskDialog::For::IdentityPage: return {OnAccess::IdentityPageTitle, OnAccess::IdentityPageHint, OnAccess::IdentityPagePrint};
    case UnmaskDialog::For::Form: return {OnAccess::TakeOverTitle, OnAccess::TakeOverHint, OnAccess::TakeOver};
    }
    Q_UNREACHABLE();
}

} // namespace

UnmaskDialog::UnmaskDialog(Desk &desk, const CaseId &file, QWidget *parent, For purpose)
    : OrderDialog(desk, file, QStringLiteral("unmaskDialog"), onAccess(phrasesOf(purpose).title), onAccess(phrasesOf(purpose).button), parent),
      m_reason(new QComboBox(this)), m_words(new QLineEdit(this))
{
    if (purpose == For::IdentityPage)
        copy().setDetail(ofIdentityPage());
    addHint(onAccess(phrasesOf(purpose).hint));
    for (const QString &code : readyReasons())
        m_reason->addItem(words::unmaskReason(code), code);
    m_reason->addItem(onAccess(OnAccess::UnmaskOwn));
    // None is there already: what is recorded is a choice.
    m_reason->setCurrentIndex(-1);
    m_reason->setPlaceholderText(onAccess(OnAccess::UnmaskChoose));
    addField(m_reason, QStringLiteral("unmaskReason"), onAccess(OnAccess::UnmaskReason));
    m_words->setMaxLength(UnmaskReasonLimit);
    addField(m_words, QStringLiteral("unmaskWords"), onAccess(OnAccess::UnmaskWords));
    showField(m_words, false);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] { showField(m_words, inOwnWords()); });
    m_reason->setFocus();
}

UnmaskDialog::UnmaskDialog(Desk &desk, const TroubledAct &act, QWidget *parent) : UnmaskDialog(desk, act.file, parent, For::Form)
{
    m_act = act.id;
    // A reason is given for one record, and not for the next of the same case.
    copy().setDetail(KeptForm::ofRecord(act.id));
}

bool UnmaskDialog::inOwnWords() const
{
    return m_reason->currentIndex() == m_reason->count() - 1;
}

Result<Events> UnmaskDialog::record()
{
    const QString reason = inOwnWords() ? m_words->text() : m_reason->currentData().toString();
    if (const auto refusal = m_act.isNull() ? m_desk.unmask(m_file, reason) : m_desk.unmaskTrouble(m_act, reason))
        return *refusal;
    return Events();
}

} // namespace hall
