// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"
#include "forms/counterpaper.h"
#include "forms/stepdialog.h"
#include "print/paperprinter.h"
#include "words/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

/** Whole lives of a case: real desks, the real forms of every step, real papers, and the real server in a process of its own. */

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Court(4);
const WindowNumber Mediation(5);

/** One window of the hall with its officer and its printer. */
struct Window
{
    Window(CentreProcess &centre, WindowNumber number, const QString &officer)
        : printer(PaperPrinter::Target{{}, counter.folder.filePath(QStringLiteral("papers")), PaperSize::A5})
    {
        REQUIRE(counter.join(centre.enrolLine(QString::number(number.value()))));
        REQUIRE(counter.sit(officer));
        REQUIRE(counter.online());
    }

    Desk &desk() { return *counter.desk; }
    CaseFile file(const CaseId &id)
    {
        const auto view = desk().caseView(id);
        REQUIRE(view);
        return view->file;
    }
    void gives(const CaseId &id, const Command &order)
    {
        const auto events = desk().give(id, order);
        if (!events)
            FAIL("refused: " << codeName(events.refusal().code).toStdString());
    }
    /** Fills in the step's own form as an officer does, ticks what it declares, and records it. */
    void takes(const CaseId &id, Step step, int choice = 1, const std::optional<PaperForm> &form = {})
    {
        INFO(stepName(step).toStdString());
        const auto view = desk().caseView(id);
        REQUIRE(view);
        CHECK(view->allowed.contains(stepName(step)));
        StepDialog dialog(desk(), *view, step, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (auto *line : dialog.findChildren<QLineEdit *>(QRegularExpression(QStringLiteral("^step[A-Z]")))) {
            if (line->text().isEmpty())
                line->setText(QStringLiteral("依照规定填写"));
        }
        for (auto *text : dialog.findChildren<QPlainTextEdit *>(QRegularExpression(QStringLiteral("^step[A-Z]"))))
            text->setPlainText(QStringLiteral("经查明情况属实,依法办理。"));
        for (auto *tick : dialog.findChildren<QCheckBox *>())
            tick->setChecked(true);
        if (auto *days = dialog.findChild<QSpinBox *>(QStringLiteral("stepDays")))
            days->setValue(30);
        if (auto *choices = dialog.findChild<QComboBox *>(QStringLiteral("stepChoice")))
            choices->setCurrentIndex(choice - 1);
        if (auto *forms = dialog.findChild<QComboBox *>(QStringLiteral("stepForm")); forms && form) {
            REQUIRE(forms->findData(static_cast<int>(*form)) >= 0);
            forms->setCurrentIndex(forms->findData(static_cast<int>(*form)));
        }
        const qsizetype before = view->file.steps.size();
        dialog.accept();
        REQUIRE(file(id).steps.size() == before + 1);
    }
    void prints(const CaseId &id, PaperForm form)
    {
        INFO(paperFormNumber(form).toStdString());
        PaperContext context = counterPaper(desk());
        context.secondLanguage = QStringLiteral("ug");
        const auto failure = printAndRecord(desk(), printer, id, form, context);
        if (failure)
            FAIL("not printed: " << failure->toStdString());
        printed << *printer.lastFile();
    }
    /** Until what another window did is here. */
    void sees(const CaseId &id, const std::function<bool(const CaseFile &)> &done)
    {
        REQUIRE(until([&] {
            const auto view = desk().caseView(id);
            return view && done(view->file);
        }));
    }
    void receives(const CaseId &id)
    {
        const WindowNumber here = desk().status().window;
        sees(id, [here](const CaseFile &file) { return file.pending && file.pending->to == here; });
        gives(id, AcceptTransfer{file(id).pending->id});
    }

    Counter counter;
    PaperPrinter printer;
    QStringList printed;
};

TransferCase to(WindowNumber window)
{
    return {window, TransferReason::Competent, QStringLiteral("属于该窗口职权范围")};
}

FileCase wages(Track track)
{
    FileCase order = aFiling();
    order.code.reset();
    order.track = track;
    return order;
}

bool settled(std::initializer_list<Window *> windows)
{
    for (Window *window : windows) {
        if (!window->counter.sentAll() || window->desk().status().troubled > 0)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("a wage dispute goes from a ticket to judicial confirmation and into the archive", "[journey]")
{
    CuttableLine line;
    CentreProcess centre{line};
    Window front(centre, FrontDesk, QStringLiteral("阿里木"));
    Window labour(centre, Labour, QStringLiteral("李娜"));
    Window mediation(centre, Mediation, QStringLiteral("古丽"));
    Window court(centre, Court, QStringLiteral("王法官"));

    // The visitor takes a number, is called, and tells the matter once.
    const auto ticket = front.desk().takeTicket();
    REQUIRE(ticket.ok());
    PaperContext context = counterPaper(front.desk());
    context.ticket = Ticket{ticket->text(), FrontDesk, ticket->ahead};
    REQUIRE(paperFor(PaperForm::F01Ticket, {}, context));
    CHECK(front.desk().callNext()->number == ticket->number);
    const CaseId id = front.desk().fileCase(wages(Track::Dispute)).value();
    front.prints(id, PaperForm::F02Registration);
    front.prints(id, PaperForm::F03Receipt);
    front.gives(id, ScreenCase{LawfulPath::Mediation, {}});
    front.gives(id, to(Labour));
    front.prints(id, PaperForm::F09WindowSlip);

    labour.receives(id);
    labour.takes(id, Step::MatterAccepted, static_cast<int>(Grade::Ordinary));
    labour.prints(id, PaperForm::F04Acceptance);
    labour.takes(id, Step::InquiryRecorded);
    labour.prints(id, PaperForm::F21Record);
    labour.gives(id, to(Mediation));

    // The cable is cut while the mediators work.
    mediation.receives(id);
    REQUIRE(mediation.counter.sentAll());
    line.cut();
    mediation.takes(id, Step::MediationOpened);
    mediation.prints(id, PaperForm::F19MediationRequest);
    mediation.prints(id, PaperForm::F20RightsAndDuties);
    mediation.takes(id, Step::MediationHeld);
    mediation.prints(id, PaperForm::F21Record);
    mediation.takes(id, Step::AgreementDrafted);
    mediation.prints(id, PaperForm::F22Agreement);
    mediation.takes(id, Step::AgreementReached, static_cast<int>(AgreementForm::Written));
    mediation.takes(id, Step::PaperServed, static_cast<int>(ServiceMethod::Direct), PaperForm::F22Agreement);
    mediation.prints(id, PaperForm::F25ServiceReceipt);
    line.heal();
    mediation.gives(id, to(Court));

    court.receives(id);
    court.takes(id, Step::ConfirmationApplied);
    court.prints(id, PaperForm::F24Confirmation);
    court.takes(id, Step::ConfirmationDecided, static_cast<int>(Ruling::Confirmed));
    court.takes(id, Step::PerformanceRecorded, static_cast<int>(Performance::InFull));
    court.takes(id, Step::CaseResolved, static_cast<int>(ResolvedBy::AgreementConfirmed));
    court.gives(id, CloseCase{Outcome::MediatedInWriting, QStringLiteral("协议已经司法确认")});
    court.prints(id, PaperForm::F30Report);

    front.sees(id, [](const CaseFile &file) { return file.state == CaseState::Closed; });
    CHECK(front.file(id).resolved);
    front.takes(id, Step::FollowedUp, static_cast<int>(Satisfaction::Satisfied));
    front.prints(id, PaperForm::F31FollowUp);
    front.takes(id, Step::CaseArchived, static_cast<int>(Retention::ThirtyYears));
    front.prints(id, PaperForm::F32Archive);

    court.sees(id, [](const CaseFile &file) { return file.state == CaseState::Archived; });
    REQUIRE(settled({&front, &labour, &mediation, &court}));
    for (Window *window : {&front, &labour, &mediation, &court}) {
        CHECK(window->file(id).owner == Court);
        window->sees(id, [](const CaseFile &file) { return archiveGaps(file).isEmpty(); }); // the last print travels yet
        for (const QString &paper : window->printed)
            CHECK(QFileInfo(paper).size() > 1'000);
    }
    CHECK(front.file(id).steps.size() == court.file(id).steps.size());
    CHECK_FALSE(centre.order({QStringLiteral("verify")}).isEmpty());
}

TEST_CASE("a petition goes from a visit through review to re-review, after which nothing more is accepted", "[journey]")
{
    CuttableLine line;
    CentreProcess centre{line};
    Window front(centre, FrontDesk, QStringLiteral("阿里木"));
    Window office(centre, PetitionOffice, QStringLiteral("马强"));

    const CaseId id = front.desk().fileCase(wages(Track::Petition)).value();
    front.prints(id, PaperForm::F02Registration);
    front.prints(id, PaperForm::F03Receipt);
    front.gives(id, to(PetitionOffice));

    office.receives(id);
    office.gives(id, ScreenCase{LawfulPath::PetitionOpinion, {}});
    office.takes(id, Step::MatterAccepted, static_cast<int>(Grade::Complex));
    CHECK(runningSpan(office.file(id), ClockId::Clk05));
    office.prints(id, PaperForm::F04Acceptance);
    office.takes(id, Step::PaperServed, static_cast<int>(ServiceMethod::Direct), PaperForm::F04Acceptance);
    office.takes(id, Step::HandlingExtended);
    office.prints(id, PaperForm::F13Extension);
    CHECK(office.desk().caseView(id)->faults.size() == 1); // told, but not served yet
    office.takes(id, Step::PaperServed, static_cast<int>(ServiceMethod::Direct), PaperForm::F13Extension);
    CHECK(office.desk().caseView(id)->faults.isEmpty());

    const PaperForm opinions[] = {PaperForm::F14Opinion, PaperForm::F16ReviewOpinion, PaperForm::F17ReReviewOpinion};
    for (int level = 1; level <= 3; ++level) {
        if (level > 1) {
            office.takes(id, Step::ReviewRequested);
            office.prints(id, PaperForm::F15ReviewRequest);
        }
        if (level == 3) {
            office.takes(id, Step::HearingOpened);
            office.takes(id, Step::HearingClosed);
            office.prints(id, PaperForm::F18Hearing);
        }
        office.takes(id, Step::OpinionGiven, static_cast<int>(OpinionDecision::NotSupported));
        office.prints(id, opinions[level - 1]);
        office.takes(id, Step::PaperServed, static_cast<int>(ServiceMethod::Direct), opinions[level - 1]);
        CHECK(office.file(id).level == level);
    }
    CHECK(office.file(id).exhausted);
    CHECK_FALSE(office.desk().caseView(id)->allowed.contains(stepName(Step::ReviewRequested)));
    office.gives(id, CloseCase{Outcome::NotSupported, QStringLiteral("三级终结,依法答复")});
    CHECK_FALSE(office.desk().caseView(id)->allowed.contains(stepName(Step::CaseReopened)));

    front.sees(id, [](const CaseFile &file) { return file.exhausted && file.state == CaseState::Closed; });
    front.takes(id, Step::FollowedUp, static_cast<int>(Satisfaction::Dissatisfied));
    front.takes(id, Step::EvaluationExplained);
    REQUIRE(settled({&front, &office}));
    CHECK_FALSE(centre.order({QStringLiteral("verify")}).isEmpty());
}
