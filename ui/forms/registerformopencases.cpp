// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformopencases.h"

#include "domain/access.h"
#include "domain/identity.h"
#include "forms/registerformbar.h"
#include "words/formwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hall {

using words::OnForm;
using words::onForm;

OpenCaseOffer::OpenCaseOffer(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bar(new FormBar(FormBar::Kind::Warning, QStringLiteral("openCases"), this)), m_join(m_bar->addButton(QStringLiteral("openCaseJoin"))),
      m_anew(m_bar->addButton(QStringLiteral("openCaseAnew")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    hide();
    connect(m_join, &QPushButton::clicked, this, [this] {
        if (m_rows.size() == 1)
            Q_EMIT joinAsked(m_rows.first().id);
    });
    connect(m_anew, &QPushButton::clicked, this, [this] {
        for (const CaseRow &row : std::as_const(m_rows))
            m_otherMatter.insert(row.id);
        show({});
        Q_EMIT anewAsked();
    });
}

void OpenCaseOffer::look(const FileCase &typed)
{
    QStringList numbers;
    QStringList phones;
    for (const Party &party : typed.representatives) {
        // Half a number would match half the town.
        if (party.document.number.size() >= 5)
            numbers << party.document.number;
        if (const auto phone = foldedPhone(party.phone.text); phone && phone->size() >= 7)
            phones << *phone;
    }
    // What is told in an accusation never lies in a case that others read (REG 30).
    const bool anything = typed.category != Category::Accusation && (!numbers.isEmpty() || !phones.isEmpty());
    QList<CaseRow> rows = anything ? m_desk.openCasesOf(numbers, phones) : QList<CaseRow>();
    rows.removeIf([this](const CaseRow &row) { return m_otherMatter.contains(row.id); });
    // What it finds was looked for by a person's number, as in the search: recorded once, and else not shown.
    const QStringList asked = numbers + phones;
    if (!rows.isEmpty() && asked != m_told) {
        for (const QString &number : asked) {
            if (looksForNumber(number)) {
                if (m_desk.noteSearch(number))
                    return show({});
                break;
            }
        }
        m_told = asked;
    }
    show(rows);
}

void OpenCaseOffer::forget()
{
    m_told.clear();
    m_otherMatter.clear();
    show({});
}

void OpenCaseOffer::show(const QList<CaseRow> &rows)
{
    m_rows = rows;
    QStringList lines;
    for (const CaseRow &row : rows)
        lines << onForm(OnForm::OpenCase).arg(words::isolated(row.code), words::windowName(row.owner, m_desk.windows()));
    m_bar->say(lines.isEmpty() ? QString() : onForm(OnForm::OpenCases) + QLatin1Char('\n') + lines.join(QStringLiteral("   ")));
    setVisible(!rows.isEmpty());
    delete m_join->menu();
    if (rows.size() < 2)
        return;
    auto *menu = new QMenu(m_join);
    for (const CaseRow &row : rows)
        menu->addAction(words::isolated(row.code), this, [this, file = row.id] { Q_EMIT joinAsked(file); });
    m_join->setMenu(menu);
}

void OpenCaseOffer::retranslate()
{
    m_join->setText(onForm(OnForm::JoinOpenCase));
    m_anew->setText(onForm(OnForm::RegisterAnew));
    for (QPushButton *button : buttons())
        button->setAccessibleName(words::plainText(button->text()));
    show(m_rows);
}

QString OpenCaseOffer::wordsOf(const FileCase &typed)
{
    QStringList lines;
    const auto say = [&lines](OnForm label, const QString &text) {
        if (!text.trimmed().isEmpty())
            lines << onForm(label) + QStringLiteral(": ") + text.trimmed();
    };
    say(OnForm::Subject, typed.matter.subject.text);
    say(OnForm::Place, typed.matter.place.text);
    say(OnForm::Facts, typed.matter.facts.text);
    say(OnForm::Request, typed.matter.request.text);
    say(OnForm::PriorHandling, typed.matter.priorHandling);
    say(OnForm::Evidence, typed.matter.evidence.join(QLatin1Char('\n')));
    say(OnForm::RespondentUnit, typed.respondentUnit);
    return lines.join(QLatin1Char('\n'));
}

} // namespace hall
