// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventcodec.h"
#include "fakes/cases.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

Refusal refusalOf(const FileCase &order)
{
    const auto decision = decide({}, order, at(FrontDesk, 1));
    REQUIRE_FALSE(decision.ok());
    return decision.refusal();
}

void checkMissing(const FileCase &order, const char *field)
{
    const Refusal refusal = refusalOf(order);
    CHECK((refusal.code == RefusalCode::FieldMissing));
    CHECK(refusal.facts[QStringLiteral("field")].toString() == QString::fromLatin1(field));
}

} // namespace

TEST_CASE("REG 19: a matter states name, address, request, facts and reasons", "[filing]")
{
    FileCase order = aFiling();
    order.representatives[0].name = {};
    checkMissing(order, "name1");
    order = aFiling();
    order.representatives[0].address = {};
    checkMissing(order, "address1");
    order = aFiling();
    order.matter.facts = {};
    checkMissing(order, "facts");
    order = aFiling();
    order.matter.request = {QStringLiteral("   "), {}};
    checkMissing(order, "request");
}

TEST_CASE("REG 23, P-14: a missing name or address with its reason does not stop registering", "[filing]")
{
    FileCase order = aFiling();
    order.representatives[0].name = {{}, QStringLiteral("来访人要求匿名")};
    order.representatives[0].address = {{}, QStringLiteral("住址不清")};
    order.representatives[0].phone = {{}, QStringLiteral("没有电话")};
    order.representatives[0].document = {};
    CHECK(decide({}, order, at(FrontDesk, 1)).ok());
}

TEST_CASE("a document that is named has its number, or the reason why not; without a document nothing is asked", "[filing]")
{
    FileCase order = aFiling();
    order.representatives << aParty();
    order.headcount = 2;
    order.representatives[1].document = {DocumentKind::Passport, QStringLiteral(" - ")};
    checkMissing(order, "document_number2");
    order.representatives[1].document.whyMissing = QStringLiteral("  ");
    checkMissing(order, "document_number2");
    order.representatives[1].document.whyMissing = QStringLiteral(" 护照忘在家里 ");
    const IdentityDocument kept = filed(FrontDesk, order).parties.value(1).document;
    CHECK((kept.kind == DocumentKind::Passport));
    CHECK(kept.number.isEmpty());
    CHECK(kept.whyMissing == QStringLiteral("护照忘在家里"));
    const Event people = decide({}, order, at(FrontDesk, 1)).value().last();
    const EncodedBody body = encodeBody(people);
    Event back;
    REQUIRE(decodeBody(static_cast<int>(body.kind), body.version, body.bytes, back));
    CHECK((std::get<PartiesIdentified>(back.body).parties[1].document == kept));
    order.representatives[1].document = {DocumentKind::None, {}};
    CHECK(decide({}, order, at(FrontDesk, 1)).ok());
    order.representatives[1].document = {DocumentKind::Other, {}, QString(LineLimit + 1, QChar(0x4E00))};
    CHECK((refusalOf(order).code == RefusalCode::FieldTooLong));
}

TEST_CASE("a number given later takes the place of the reason why it was missing", "[correction]")
{
    FileCase order = aFiling();
    order.representatives[0].document = {DocumentKind::ResidentId, {}, QStringLiteral("证件正在补办")};
    const CaseFile file = filed(FrontDesk, order);
    const auto decision = decide(file, CorrectField{Field::DocumentNumber, 0, QStringLiteral("11010519491231002x"), {}}, at(FrontDesk, 2));
    REQUIRE(decision.ok());
    const IdentityDocument document = after(file, decision.value()).parties.first().document;
    CHECK(document.number == QStringLiteral("11010519491231002X"));
    CHECK(document.whyMissing.isEmpty());
}

TEST_CASE("REG 20: a joint visit is spoken for by five representatives at most", "[filing]")
{
    FileCase order = aFiling();
    order.representatives = QList<Party>(5, aParty());
    order.headcount = 40;
    CHECK(decide({}, order, at(FrontDesk, 1)).ok());
    order.representatives << aParty();
    CHECK((refusalOf(order).code == RefusalCode::TooManyRepresentatives));
    order.representatives = QList<Party>(3, aParty());
    order.headcount = 2;
    CHECK((refusalOf(order).code == RefusalCode::HeadcountTooSmall));
}

TEST_CASE("REG 19: an oral matter is recorded and read back", "[filing]")
{
    FileCase order = aFiling();
    order.oral = true;
    CHECK((refusalOf(order).code == RefusalCode::OralRecordNotReadBack));
    order.readBack = true;
    CHECK(decide({}, order, at(FrontDesk, 1)).ok());
}

TEST_CASE("PIPL 17: nothing is collected before the notice is shown", "[filing]")
{
    FileCase order = aFiling();
    order.privacyNoticeShown = false;
    CHECK((refusalOf(order).code == RefusalCode::PrivacyNoticeNotShown));
}

TEST_CASE("a wrong check digit of an identity number never stops registering", "[filing]")
{
    FileCase order = aFiling();
    order.representatives[0].document.number = QStringLiteral("110105194912310021");
    CHECK(decide({}, order, at(FrontDesk, 1)).ok());
}

TEST_CASE("facts of 10,000 characters are taken and 10,001 refused with the count, rare characters counting one", "[filing]")
{
    FileCase order = aFiling();
    const QString rare = QString::fromUcs4(U"\U00020BB7");
    order.matter.facts.text = rare.repeated(TextLimit);
    CHECK(decide({}, order, at(FrontDesk, 1)).ok());
    order.matter.facts.text += u'x';
    const Refusal refusal = refusalOf(order);
    CHECK((refusal.code == RefusalCode::FieldTooLong));
    CHECK(refusal.facts[QStringLiteral("length")].toInt() == TextLimit + 1);
}

TEST_CASE("emoji and characters outside the BMP come back as they were typed", "[filing]")
{
    FileCase order = aFiling();
    const QString text = QString::fromUcs4(U"\U00020BB7野家 \U0001F3E0\U0001F468\u200D\U0001F469\u200D\U0001F467");
    order.matter.facts.text = text;
    CHECK(filed(FrontDesk, order).matter.facts.text == text);
}

TEST_CASE("registering makes one filing, one description and one list of people, each in its own stratum", "[filing]")
{
    const Events events = decide({}, aFiling(), at(FrontDesk, 1)).value();
    REQUIRE(events.size() == 3);
    CHECK((stratumOf(kindOf(events[0].body)) == Stratum::Routing));
    CHECK((stratumOf(kindOf(events[1].body)) == Stratum::Content));
    CHECK((stratumOf(kindOf(events[2].body)) == Stratum::Identity));
    const CaseFile file = after({}, events);
    CHECK((file.state == CaseState::Registered));
    CHECK(file.owner == FrontDesk);
    CHECK(file.author == at(FrontDesk, 1).officer);
}

TEST_CASE("nobody registers or decides anything without having signed in", "[filing]")
{
    Circumstances nobody = at(FrontDesk, 1);
    nobody.officerName.clear();
    CHECK((decide({}, aFiling(), nobody).refusal().code == RefusalCode::NotSignedIn));
}

TEST_CASE("a correction keeps the value it replaces and refuses to change nothing", "[correction]")
{
    const CaseFile file = filed();
    const auto decision = decide(file, CorrectField{Field::Name, 0, QStringLiteral("张珊"), QStringLiteral("录入错误")}, at(FrontDesk, 2));
    REQUIRE(decision.ok());
    const auto corrected = std::get<PartyCorrected>(decision.value().first().body);
    CHECK(corrected.previous == QStringLiteral("张三"));
    CHECK(after(file, decision.value()).parties.first().name.text == QStringLiteral("张珊"));
    CHECK((decide(file, CorrectField{Field::Name, 0, QStringLiteral("张三"), {}}, at(FrontDesk, 2)).refusal().code == RefusalCode::NothingChanged));
    CHECK((decide(file, CorrectField{Field::Name, 3, QStringLiteral("张珊"), {}}, at(FrontDesk, 2)).refusal().code == RefusalCode::FieldNotReadable));
}

TEST_CASE("each print of a paper has its copy number", "[print]")
{
    CaseFile file = filed();
    for (int copy = 1; copy <= 3; ++copy) {
        const auto decision = decide(file, RecordPrint{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("pdf")}, at(FrontDesk, 10 + copy));
        CHECK(std::get<NoticePrinted>(decision.value().first().body).copy == copy);
        file = after(file, decision.value());
    }
}

TEST_CASE("screening chooses the lawful path and may correct the matter type", "[screening]")
{
    const CaseFile file = filed();
    const CaseFile screened = after(file, decide(file, ScreenCase{LawfulPath::Arbitration, QStringLiteral("labour.dismissal")}, at(FrontDesk, 2)).value());
    CHECK((screened.state == CaseState::Screened));
    CHECK((screened.path == LawfulPath::Arbitration));
    CHECK(screened.matter.matterType == QStringLiteral("labour.dismissal"));
}

TEST_CASE("whatever may be saved can be read again, however much was typed", "[filing][codec]")
{
    const QString longest(TextLimit, QChar(0x7532));
    FileCase order = aFiling();
    order.headcount = 1'000'000;
    order.matter.facts = order.matter.request = {longest, {}};
    order.matter.priorHandling = longest;
    order.matter.evidence = QStringList(33, QString(LineLimit, QChar(0x7532)));
    const auto filed = decide({}, order, at(FrontDesk, 1));
    REQUIRE(filed.ok());
    for (const Event &event : filed.value()) {
        const EncodedBody body = encodeBody(event);
        Event back;
        CHECK(decodeBody(static_cast<int>(body.kind), body.version, body.bytes, back));
    }
    const auto refusedFor = [](const FileCase &given) {
        const auto decided = decide({}, given, at(FrontDesk, 1));
        REQUIRE_FALSE(decided.ok());
        return decided.refusal().facts.value(QStringLiteral("field")).toString();
    };
    FileCase more = order;
    more.matter.evidence = QStringList(200, QString(LineLimit, QChar(0x7532)));
    CHECK(refusedFor(more) == QStringLiteral("evidence"));
    more = order;
    more.headcount = 1'000'001;
    CHECK(refusedFor(more) == QStringLiteral("headcount"));
    const CaseFile file = after({}, filed.value());
    const auto papers = decide(file, ReceivePapers{QList<PaperItem>(201, {QStringLiteral("合同"), 1, true})}, at(FrontDesk, 2));
    REQUIRE_FALSE(papers.ok());
    CHECK(papers.refusal().code == RefusalCode::FieldTooLong);
    const auto guided = decide(file, GuideElsewhere{LawfulPath::Judicial, QString(LineLimit + 1, QChar(0x7532)), QStringLiteral("起诉")}, at(FrontDesk, 2));
    REQUIRE_FALSE(guided.ok());
    CHECK(guided.refusal().facts.value(QStringLiteral("field")) == QStringLiteral("organ"));
}
