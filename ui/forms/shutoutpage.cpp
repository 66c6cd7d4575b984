// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shutoutpage.h"

#include "widgets/middle.h"
#include "words/centrewords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hall {

ShutOutPage::ShutOutPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new QLabel(this)), m_text(new QLabel(this)), m_languageLabel(new QLabel(this)), m_languages(new QComboBox(this))
{
    setObjectName(QStringLiteral("shutOutPage"));
    m_title->setObjectName(QStringLiteral("shutOutTitle"));
    m_text->setObjectName(QStringLiteral("shutOutText"));
    m_languages->setObjectName(QStringLiteral("shutOutLanguage"));
    asTitle(m_title);
    m_text->setWordWrap(true);
    // The keyboard rests on it, so that a screen reader says it.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusProxy(m_text);
    m_languageLabel->setBuddy(m_languages);
    auto *column = middleColumn(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_languageLabel, m_languages})
        column->addWidget(widget);
    column->addStretch(1);
    for (const words::Language &language : words::languages())
        m_languages->addItem(language.nativeName, language.code);
    connect(m_languages, &QComboBox::activated, this, [this](int row) { Q_EMIT languageAsked(m_languages->itemData(row).toString()); });
    connect(&m_desk, &Desk::statusChanged, this, [this] {
        if (isVisible())
            retranslate();
    });
    retranslate();
}

void ShutOutPage::retranslate()
{
    const DeskStatus now = m_desk.status();
    m_title->setText(words::onCentre(words::OnCentre::ShutOutTitle));
    m_text->setText(words::shutOutSentence(now.shutOut, now.unsent));
    m_text->setAccessibleName(m_text->text());
    m_languageLabel->setText(words::say(Say::LanguageLabel));
    m_languages->setAccessibleName(words::plain(Say::LanguageLabel));
    m_languages->setCurrentIndex(m_languages->findData(words::language()));
}

} // namespace hall
