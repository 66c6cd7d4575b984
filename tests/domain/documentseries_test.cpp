// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentseries.h"

#include "fakes/cases.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const DocumentSeries &shipped()
{
    static const DocumentSeries series = DocumentSeries::fromJson(resourceFile(QStringLiteral("document-series.json"))).value();
    return series;
}

CaseFile printed(CaseFile file, PaperForm form)
{
    return after(std::move(file), {Event{EventId(idOf(500)), file.id, {}, {}, {}, file.owner, {}, NoticePrinted{form, 1, QStringLiteral("zh_CN"), {}}}});
}

bool refused(const QByteArray &json)
{
    return !DocumentSeries::fromJson(json).ok();
}

} // namespace

TEST_CASE("GB/T 9704: a document's number is the hall's word, the form's word, the year in brackets and a number", "[series]")
{
    CHECK(shipped().text({PaperForm::F04Acceptance, 2026, 12}) == QStringLiteral("伊综受〔2026〕12号"));
    CHECK(shipped().text({PaperForm::F14Opinion, 2027, 1}) == QStringLiteral("伊综意〔2027〕1号"));
    CHECK(shipped().text({PaperForm::F04Acceptance, 2026, 1}).contains(QChar(0x3014)));
}

TEST_CASE("from the text of a number comes its place in the series, and from another text none", "[series]")
{
    const DocumentPlace place{PaperForm::F14Opinion, 2026, 1203};
    CHECK((DocumentSeries::placeOf(place.form, shipped().text(place)) == place));
    for (const char *text : {"", "伊综意2026-12", "伊综意〔2026〕0号", "伊综意〔2026〕012号", "伊综意〔26〕1号", "〔2026〕1号", "伊综意〔2026〕1", "伊综意〔2026〕9999999999号"})
        CHECK_FALSE(DocumentSeries::placeOf(PaperForm::F14Opinion, QString::fromUtf8(text)));
}

TEST_CASE("papers under an organ's seal carry a number, what the hall writes for itself does not", "[series]")
{
    for (const PaperForm form : {PaperForm::F04Acceptance, PaperForm::F05Declined, PaperForm::F06NoLongerAccepted, PaperForm::F07ForwardedToVisitor,
                                 PaperForm::F08ForwardedToOrgan, PaperForm::F13Extension, PaperForm::F14Opinion, PaperForm::F27Supervision, PaperForm::F28Proposal, PaperForm::F30Report})
        CHECK(shipped().has(form));
    // The organs above number what they decide on review and re-review (REG 35, 36).
    CHECK_FALSE(shipped().has(PaperForm::F16ReviewOpinion));
    CHECK_FALSE(shipped().has(PaperForm::F17ReReviewOpinion));
    for (const PaperForm form : {PaperForm::F01Ticket, PaperForm::F03Receipt, PaperForm::F09WindowSlip, PaperForm::F22Agreement, PaperForm::F25ServiceReceipt})
        CHECK_FALSE(shipped().has(form));
}

TEST_CASE("a number is owed from the first print until it is given", "[series]")
{
    CaseFile file = filed();
    CHECK(shipped().owed(file).isEmpty());
    file = printed(printed(file, PaperForm::F04Acceptance), PaperForm::F03Receipt);
    CHECK(shipped().owed(file) == QList<PaperForm>{PaperForm::F04Acceptance});
    StepFacts facts;
    facts.on = QDate(2026, 9, 16);
    facts.form = PaperForm::F04Acceptance;
    facts.number = shipped().text({PaperForm::F04Acceptance, 2026, 12});
    const Event number{EventId(idOf(501)), file.id, {}, {}, {}, file.owner, {}, StepTaken{Step::DocumentNumbered, facts}};
    REQUIRE_FALSE(misfit(file, number));
    const CaseFile numbered = after(file, {number});
    CHECK(shipped().owed(numbered).isEmpty());
    CHECK(numbered.numbers.value(PaperForm::F04Acceptance) == facts.number);
    // One paper, one number.
    CHECK(misfit(numbered, number)->code == RefusalCode::DoneAlready);
}

TEST_CASE("REG 30: an accusation's papers take no number that would be missing in another's sight", "[series]")
{
    FileCase order = aFiling();
    order.category = Category::Accusation;
    CHECK(shipped().owed(printed(filed(DisciplineRoom, order), PaperForm::F04Acceptance)).isEmpty());
}

TEST_CASE("a table of series that would number two papers alike is refused as a whole", "[series]")
{
    CHECK_FALSE(refused(R"({"prefix":"伊综","forms":[{"form":"F04","word":"受"},{"form":"F14","word":"意"}]})"));
    CHECK(refused(R"({"prefix":"伊综","forms":[{"form":"F04","word":"受"},{"form":"F14","word":"受"}]})"));
    CHECK(refused(R"({"prefix":"伊综","forms":[{"form":"F04","word":"受"},{"form":"F04","word":"意"}]})"));
    CHECK(refused(R"({"prefix":"","forms":[{"form":"F04","word":"受"}]})"));
    CHECK(refused(R"({"prefix":"伊综","forms":[{"form":"F99","word":"受"}]})"));
    CHECK(refused(R"({"prefix":"伊综","forms":[{"form":"F04","word":""}]})"));
    CHECK(refused(R"({"prefix":"伊综","forms":[{"form":"F04","word":"受〔"}]})"));
    CHECK(refused(R"({"prefix":"伊综","forms":[]})"));
    CHECK(refused("[]"));
}

TEST_CASE("the words of a number are letters and digits, so that it can be read back from its paper", "[series]")
{
    const auto with = [](const char *prefix, const char *word) {
        return QByteArray(R"({"prefix":")") + prefix + R"(","forms":[{"form":"F04","word":")" + word + R"("}]})";
    };
    CHECK_FALSE(refused(with("伊综", "受")));
    CHECK_FALSE(refused(with("YN", "受2")));
    for (const char *word : {"", "受\\n", "受\\u0002", "受〔", "受 ", "\\ud800", "太长太长太长太长太长太长太"}) {
        CAPTURE(word);
        CHECK(refused(with("伊综", word)));
        CHECK(refused(with(word, "受")));
    }
}
