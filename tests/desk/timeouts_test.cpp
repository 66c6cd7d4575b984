// SPDX-License-Identifier: GPL-3.0-or-later
/** A window that does not answer, as the desks of the hall see it; the hall's clock moves when the test says so. */
#include "fakes/printers.h"
#include "fakes/threedesks.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Mediation(5);

struct SilentHall : ThreeDesks
{
    /** A case of the mediators', sent to the labour window, which has it. */
    CaseId sent()
    {
        FileCase order = aFiling();
        order.code.reset();
        const CaseId file = mediation->fileCase(order).value();
        REQUIRE(mediation->give(file, TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}).ok());
        REQUIRE(until([&] { return labour->waiting().size() == 1; }));
        return file;
    }
};

bool timedOut(Desk &desk, const CaseId &file)
{
    const auto view = desk.caseView(file);
    return view && view->file.pending && view->file.pending->timedOut;
}

} // namespace

TEST_CASE("CLK-16: a window that does not answer for fifteen minutes is seen at the coordinator's desk, with the whole case", "[desk][timeouts]")
{
    SilentHall hall;
    const CaseId file = hall.sent();
    CHECK_FALSE(hall.front->caseView(file));
    hall.clock->pass(16);
    REQUIRE(until([&] { return timedOut(*hall.front, file) && timedOut(*hall.labour, file) && timedOut(*hall.mediation, file); }));
    const auto seen = hall.front->caseView(file);
    CHECK(seen->file.owner == Mediation);
    CHECK(seen->file.matter.subject.text == QStringLiteral("拖欠工资"));
    CHECK(seen->allowed.contains(stepName(Step::ObjectionOverruled)));
    const TimelineEntry &last = seen->timeline.last();
    CHECK(last.readable);
    CHECK(last.event.officerName == QStringLiteral("centre"));
    // The window can still take it.
    REQUIRE(hall.labour->give(file, AcceptTransfer{hall.labour->caseView(file)->file.pending->id}).ok());
    CHECK(until([&] { return hall.mediation->caseView(file)->file.owner == Labour; }));
    CHECK(hall.labour->status().troubled == 0);
}

TEST_CASE("REG 23 para 3: six working days later the case is the silent window's, at every desk", "[desk][timeouts]")
{
    SilentHall hall;
    const CaseId file = hall.sent();
    hall.clock->pass(16);
    REQUIRE(until([&] { return timedOut(*hall.labour, file); }));
    hall.clock->set(QDateTime(QDate(2026, 12, 2), QTime(3, 0), Qt::UTC));
    REQUIRE(until([&] { return hall.labour->caseView(file)->file.owner == Labour && hall.mediation->caseView(file)->file.owner == Labour; }));
    CHECK(hall.labour->owned().size() == 1);
    CHECK(hall.mediation->owned().isEmpty());
    CHECK(until([&] { return !hall.front->caseView(file); })); // no longer anybody's who must decide
    CHECK(hall.labour->status().troubled == 0);
    CHECK(hall.server->administer({{"order", "verify"}}).value(QStringLiteral("bad")).isNull());
}

TEST_CASE("REG 40: a case of another window that nobody answered in time stands on the coordinator's list, and a person supervises it", "[desk][timeouts]")
{
    SilentHall hall;
    FileCase order = aFiling();
    order.code.reset();
    const CaseId file = hall.mediation->fileCase(order).value();
    REQUIRE(until([&] { return hall.mediation->status().unsent == 0; }));
    hall.clock->set(QDateTime(QDate(2026, 12, 9), QTime(3, 0), Qt::UTC)); // the last of the fifteen days
    CHECK(hall.front->needingAttention(static_cast<int>(Attention::Suggested)).isEmpty());
    hall.clock->set(QDateTime(QDate(2026, 12, 10), QTime(3, 0), Qt::UTC));
    REQUIRE(until([&] { return hall.front->needingAttention(static_cast<int>(Attention::Suggested)).size() == 1; }));
    CHECK(hall.front->needingAttention(static_cast<int>(Attention::Suggested)).first().id == file);
    const auto seen = hall.front->caseView(file);
    REQUIRE(seen);
    CHECK(seen->file.owner == Mediation);
    CHECK(seen->file.matter.subject.text == QStringLiteral("拖欠工资"));
    REQUIRE(seen->allowed.contains(stepName(Step::SupervisionOpened)));
    TakeStep supervision{Step::SupervisionOpened, {}, {{Item::Reason, QStringLiteral("逾期未作书面告知")}, {Item::Organ, QStringLiteral("司法局")}}};
    supervision.facts.choice = static_cast<int>(Measure::Reminder);
    supervision.facts.cause = static_cast<int>(Fault::FirstAnswerLate);
    supervision.facts.until = QDate(2026, 12, 20);
    REQUIRE(hall.front->give(file, supervision).ok());
    CHECK(hall.front->needingAttention(static_cast<int>(Attention::Suggested)).isEmpty());
    CHECK(until([&] { return !hall.mediation->caseView(file)->file.steps.isEmpty() && hall.mediation->caseView(file)->file.steps.last().step == Step::SupervisionOpened; }));
    CHECK(hall.front->status().troubled == 0);
}

TEST_CASE("a paper's number arrives at the desk that printed it", "[desk][timeouts]")
{
    SilentHall hall;
    FileCase order = aFiling();
    order.code.reset();
    const CaseId file = hall.mediation->fileCase(order).value();
    REQUIRE(hall.mediation->give(file, RecordPrint{PaperForm::F04Acceptance, QStringLiteral("zh_CN"), QStringLiteral("printer")}).ok());
    REQUIRE(until([&] { return hall.mediation->caseView(file)->file.numbers.contains(PaperForm::F04Acceptance); }));
    CHECK(hall.mediation->caseView(file)->file.numbers.value(PaperForm::F04Acceptance) == QStringLiteral("伊综受〔2026〕1号"));
}
