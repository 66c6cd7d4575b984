// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casepage.h"

#include "forms/carryover.h"
#include "forms/counterpaper.h"
#include "forms/dialogcopy.h"
#include "forms/papertongue.h"
#include "forms/receptionforms.h"
#include "forms/unmaskdialog.h"
#include "print/accusationpapers.h"
#include "print/receptionpaper.h"
#include "print/upwardpackage.h"
#include "views/casefacts.h"
#include "views/paperpreview.h"
#include "views/readersdialog.h"
#include "views/stepmenu.h"
#include "widgets/messagebar.h"
#include "words/accesswords.h"
#include "words/paperwords.h"
#include "words/previewwords.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

namespace hall {

/** Above what is printed: the visitor is asked first. */
void CasePage::addTongue(QVBoxLayout &box)
{
    m_tongueLabel = new QLabel(this);
    m_tongue = new TongueBox(this);
    m_tongue->setObjectName(QStringLiteral("paperTongue"));
    m_tongueLabel->setObjectName(QStringLiteral("paperTongueLabel"));
    m_tongueLabel->setBuddy(m_tongue);
    box.addWidget(m_tongueLabel);
    box.addWidget(m_tongue);
    connect(m_tongue, &TongueBox::chosen, this, [this](const QString &second) { VisitTongues::of(m_desk).wish(m_file, second); });
}

void CasePage::fillPapers()
{
    fillPaperMenu(*m_papers, m_view, [this](PaperForm form) { print(form); });
    if (offersIdentityPage(m_view)) {
        m_papers->addSeparator();
        QAction *identity = m_papers->addAction(words::onAccess(words::OnAccess::IdentityPageAction), this, &CasePage::printIdentity);
        identity->setObjectName(QStringLiteral("paper.identity"));
    }
    if (upwardPackage(m_view.file).isEmpty())
        return;
    m_papers->addSeparator();
    QAction *package = m_papers->addAction(words::onPreview(words::OnPreview::PackageAction), this, &CasePage::printPackage);
    package->setObjectName(QStringLiteral("paper.package"));
}

void CasePage::print(PaperForm form)
{
    if (m_file.isNull() || !m_view.allowed.contains(QStringLiteral("print")))
        return;
    const auto failure = printAndRecord(m_desk, m_printer, m_file, form, counterPaper(m_desk, m_file));
    if (failure)
        Q_EMIT notice(words::printTrouble(*failure), MessageBar::Warning);
    else
        Q_EMIT notice(words::say(Say::DonePrinted).arg(paperName(form, m_view.file)), MessageBar::Info);
    refresh();
}

void CasePage::printIdentity()
{
    auto *dialog = new UnmaskDialog(m_desk, m_file, window(), UnmaskDialog::For::IdentityPage);
    connect(dialog, &QDialog::accepted, this, [this, file = m_file] {
        if (const auto failure = printIdentityPage(m_desk, m_printer, file, counterPaper(m_desk, file)))
            Q_EMIT notice(words::printTrouble(*failure), MessageBar::Warning);
        else
            Q_EMIT notice(words::say(Say::DonePrinted).arg(words::onPaper(words::OnPaper::IdentityPageTitle, words::language())), MessageBar::Info);
    });
    openDialog(dialog);
}

void CasePage::preview(PaperForm first)
{
    if (m_file.isNull() || !m_view.allowed.contains(QStringLiteral("print")))
        return;
    auto *dialog = new PaperPreview(m_desk, m_printer, m_file, first, window());
    connect(dialog, &PaperPreview::printed, this, [this, file = m_file](PaperForm form) {
        const CaseView view = m_desk.caseView(file).value_or(CaseView());
        Q_EMIT notice(words::say(Say::DonePrinted).arg(paperName(form, view.file)), MessageBar::Info);
    });
    // The language may have been chosen there.
    connect(dialog, &QDialog::finished, this, &CasePage::refresh);
    openDialog(dialog);
}

void CasePage::printPackage()
{
    if (!m_view.allowed.contains(QStringLiteral("print")))
        return;
    const PackagePrint run = printUpwardPackage(m_desk, m_printer, m_file, counterPaper(m_desk));
    QStringList papers;
    for (const PackagePaper &paper : run.printed)
        papers << words::isolated(paperFormNumber(paper.form));
    const QString list = papers.isEmpty() ? words::onPreview(words::OnPreview::PackageNothing) : papers.join(words::say(Say::ListComma));
    if (run.failure)
        Q_EMIT notice(words::onPreview(words::OnPreview::PackageBroken).arg(list) + QLatin1Char(' ') + words::printTrouble(*run.failure), MessageBar::Warning);
    else
        Q_EMIT notice(words::onPreview(words::OnPreview::PackageDone).arg(list), MessageBar::Info);
    refresh();
}

void CasePage::addNote(const QString &text, std::function<void()> added)
{
    QDialog *dialog = carryover::noteForm(m_desk, m_file, text, window());
    connect(dialog, &QDialog::accepted, this, std::move(added));
    ask(dialog, Say::DoneNoted);
}

void CasePage::unmask(const QString &name)
{
    auto *dialog = new UnmaskDialog(m_desk, m_file, window());
    DialogCopy::of(*dialog)->setDetail(name);
    // The page may have been filled anew meanwhile, or show another case.
    connect(dialog, &QDialog::accepted, this, [this, name, file = m_file] {
        if (m_file == file)
            m_facts->reveal(name);
    });
    openDialog(dialog);
}

void CasePage::showReaders()
{
    openDialog(new ReadersDialog(m_desk, m_file, window()));
}

void CasePage::book()
{
    auto *dialog = new BookReceptionDialog(m_desk, m_file, window());
    // The page may show another case by then, or none since the desk was locked.
    connect(dialog, &QDialog::accepted, this, [this, dialog, file = m_file] {
        const BookedSlot booked = *dialog->booked();
        const CaseView view = m_desk.caseView(file).value_or(CaseView());
        const QString stem = (view.file.code ? view.file.code->text() : file.text()) + QLatin1Char('-') + booked.plan.day.toString(Qt::ISODate);
        const auto unnoted = m_desk.notePrint(file);
        const auto failure = unnoted ? std::optional(codeName(unnoted->code)) : m_printer.print(PaperForm::F03Receipt, receptionSlip(booked, view, counterPaper(m_desk, file)), stem);
        const QString done = words::onReception(words::OnReception::DoneBooked).arg(words::slotLine(booked.plan, booked.slot));
        if (failure)
            Q_EMIT notice(done + QLatin1Char(' ') + words::onReception(words::OnReception::SlipNotPrinted) + QLatin1Char(' ') + words::printTrouble(*failure), MessageBar::Warning);
        else
            Q_EMIT notice(done, MessageBar::Info);
        refresh();
    });
    openDialog(dialog);
}

} // namespace hall
