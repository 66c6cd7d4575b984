// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventcodec.h"
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const CaseState AllStates[] = {CaseState::Registered, CaseState::Screened, CaseState::Guided, CaseState::Closed, CaseState::Handling, CaseState::Mediating, CaseState::Agreed,
                               CaseState::Answered, CaseState::InReview, CaseState::InReReview, CaseState::Imported, CaseState::Declined, CaseState::Archived};

Event encodedAndBack(const EventBody &body, bool *read)
{
    const Event event{EventId(idOf(1)), CaseId(idOf(2)), DeviceId(idOf(3)), OfficerId(idOf(4)), QStringLiteral("阿里木"), FrontDesk, {}, body};
    const EncodedBody encoded = encodeBody(event);
    Event back = event;
    back.body = NoteAdded{};
    *read = decodeBody(static_cast<int>(encoded.kind), encoded.version, encoded.bytes, back);
    return back;
}

} // namespace

TEST_CASE("every step of the procedure has a name and a basis of its own, and begins somewhere", "[steps]")
{
    QSet<QString> names;
    QSet<int> numbers;
    for (const StepRule &rule : stepRules()) {
        INFO(rule.name);
        names.insert(QString::fromLatin1(rule.name));
        numbers.insert(static_cast<int>(rule.step));
        CHECK(QString::fromUtf8(rule.basis).size() >= 4);
        bool begins = false;
        for (const CaseState state : AllStates)
            begins = begins || mayStart(rule, state);
        CHECK(begins);
        CHECK_FALSE(mayStart(rule, CaseState::Unknown));
        CHECK((stepFrom(static_cast<int>(rule.step)) == rule.step));
        CHECK((stepFrom(QString::fromLatin1(rule.name)) == rule.step));
    }
    CHECK(names.size() == stepRules().size());
    CHECK(numbers.size() == stepRules().size());
}

TEST_CASE("every state that is not the last one has a way on", "[steps]")
{
    // To ask that an archived accusation be erased leads nowhere else.
    const QSet<int> ofErasing{static_cast<int>(Step::ErasureAsked), static_cast<int>(Step::ErasureAgreed)};
    for (const CaseState state : AllStates) {
        int ways = 0;
        for (const StepRule &rule : stepRules())
            ways += mayStart(rule, state) && rule.seat != Seat::Centre && !ofErasing.contains(static_cast<int>(rule.step)) ? 1 : 0;
        CHECK((ways > 0) == (state != CaseState::Archived));
    }
}

TEST_CASE("every step with all that is asked survives its own encoding", "[steps][codec]")
{
    for (const StepRule &rule : stepRules()) {
        INFO(rule.name);
        TakeStep order = filled(rule.step);
        order.facts.on = QDate(2026, 9, 16);
        order.facts.number = QStringLiteral("伊综意〔2026〕3号");
        bool read = false;
        const Event back = encodedAndBack(StepTaken{rule.step, order.facts}, &read);
        REQUIRE(read);
        const auto *taken = std::get_if<StepTaken>(&back.body);
        REQUIRE(taken);
        CHECK((taken->step == rule.step));
        CHECK((taken->facts == order.facts));
    }
}

TEST_CASE("a step without its day, its paper, its clock or its choice is not read", "[steps][codec]")
{
    bool read = true;
    StepFacts facts = filled(Step::MatterAccepted).facts;
    encodedAndBack(StepTaken{Step::MatterAccepted, facts}, &read); // no day
    CHECK_FALSE(read);
    facts.on = QDate(2026, 9, 16);
    facts.choice = 0;
    encodedAndBack(StepTaken{Step::MatterAccepted, facts}, &read);
    CHECK_FALSE(read);
    facts.choice = 4;
    encodedAndBack(StepTaken{Step::MatterAccepted, facts}, &read);
    CHECK_FALSE(read);
    StepFacts service = filled(Step::PaperServed).facts;
    service.on = QDate(2026, 9, 16);
    service.form.reset();
    encodedAndBack(StepTaken{Step::PaperServed, service}, &read);
    CHECK_FALSE(read);
    StepFacts pause = filled(Step::ClockPaused).facts;
    pause.on = QDate(2026, 9, 16);
    pause.clock = static_cast<ClockId>(11); // the pause of CLK-10, no clock of its own
    encodedAndBack(StepTaken{Step::ClockPaused, pause}, &read);
    CHECK_FALSE(read);
}

TEST_CASE("words of people are not read as words of the matter, nor the other way round", "[steps][codec]")
{
    bool read = true;
    encodedAndBack(StepDescribed{EventId(idOf(9)), {{Item::Recipient, QStringLiteral("张三")}}}, &read);
    CHECK_FALSE(read);
    encodedAndBack(StepPeople{EventId(idOf(9)), {{Item::Opinion, QStringLiteral("支持")}}}, &read);
    CHECK_FALSE(read);
}

TEST_CASE("a step that answers no transfer changes nothing", "[steps]")
{
    Course course;
    const WindowNumber owner = course.file.owner;
    for (const Step step : {Step::ObjectionUpheld, Step::ObjectionOverruled, Step::ObjectionReferred, Step::TransferTimedOut, Step::TransferDeemedAccepted}) {
        StepFacts facts;
        facts.on = course.today();
        const Event event{EventId(idOf(7)), course.file.id, {}, {}, {}, FrontDesk, {}, StepTaken{step, facts}};
        const CaseFile after = evolve(course.file, event);
        CHECK(after.owner == owner);
        CHECK_FALSE(after.pending);
    }
}

TEST_CASE("what is asked for is refused by name when it is missing, and what was typed is not", "[steps]")
{
    for (const StepRule &rule : stepRules()) {
        for (const Ask &ask : rule.asks) {
            const bool words = ask.kind == Ask::Kind::Line || ask.kind == Ask::Kind::Text;
            if (!words || !ask.required || rule.seat == Seat::Centre)
                continue;
            CaseFile file = filed();
            for (const CaseState state : AllStates) {
                if (mayStart(rule, state)) {
                    file.state = state;
                    break;
                }
            }
            TakeStep order = filled(rule.step);
            order.facts.until = QDate(2027, 1, 1);
            order.words.remove(static_cast<Item>(ask.what));
            const auto decision = decide(file, order, at(FrontDesk, 5));
            INFO(rule.name << " without " << itemName(static_cast<Item>(ask.what)).toStdString());
            REQUIRE_FALSE(decision.ok());
            const RefusalCode code = decision.refusal().code;
            CHECK((code == RefusalCode::FieldMissing || code == RefusalCode::ReasonMissing || code == RefusalCode::BasisMissing));
        }
    }
}
