// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mattertypes.h"
#include "domain/identity.h"
#include "domain/servicewindow.h"
#include "fakes/printers.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

using namespace hall;

namespace {

QByteArray shippedFile(const char *name)
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/resources/%1").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const WindowRegistry &windows()
{
    static const WindowRegistry registry = WindowRegistry::fromJson(shippedFile("windows.json")).value();
    return registry;
}

const MatterTypes &matterTypes()
{
    static const MatterTypes types = MatterTypes::fromJson(shippedFile("matter-types.json")).value();
    return types;
}

int firstFor(const char *subject, const char *facts = "")
{
    return suggestWindows(QString::fromUtf8(subject), QString::fromUtf8(facts), windows()).first().window.value();
}

template <typename Table>
QString refusedField(const QByteArray &json)
{
    const auto table = Table::fromJson(json);
    REQUIRE_FALSE(table.ok());
    CHECK(table.refusal().code == RefusalCode::FieldNotReadable);
    return table.refusal().facts.value(QStringLiteral("field")).toString();
}

const QStringList Languages{QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("ug"), QStringLiteral("kk_Arab")};

} // namespace

TEST_CASE("every window of the hall is named and explained in four languages", "[windows]")
{
    CHECK(windows().windows().size() >= 23);
    for (const WindowNumber number : {FrontDesk, PetitionOffice, DisciplineRoom})
        CHECK(windows().find(number));
    REQUIRE_FALSE(windows().laptops().isEmpty());
    for (const ServiceWindow &row : windows().windows() + windows().laptops()) {
        const ServiceWindow *window = &row;
        for (const QString &language : Languages) {
            CHECK_FALSE(window->agency.value(language).isEmpty());
            CHECK_FALSE(window->handles.value(language).isEmpty());
        }
        CHECK(characterCount(window->agencyIn(QStringLiteral("zh_CN"))) <= 8);
        CHECK(QSet<QString>(window->keywords.begin(), window->keywords.end()).size() == window->keywords.size());
        CHECK_FALSE(window->keywords.contains(QString()));
    }
    CHECK_FALSE(windows().find(WindowNumber(99)));
    CHECK(windows().find(FrontDesk)->agencyIn(QStringLiteral("fr")) == QStringLiteral("综合受理"));
}

TEST_CASE("a laptop has a number of its own kind, and no counter has one", "[windows]")
{
    for (const ServiceWindow &counter : windows().windows())
        CHECK_FALSE(isLaptop(counter.number));
    for (const ServiceWindow &laptop : windows().laptops())
        CHECK(windows().find(laptop.number) == &laptop);
    for (const char *row : {R"({"number": 91, "mode": "resident", "agency": {"zh_CN": "x"}})", R"({"number": 24, "mode": "laptop", "agency": {"zh_CN": "x"}})"})
        CHECK_FALSE(WindowRegistry::fromJson(QByteArray(R"({"windows": [)") + row + "]}").ok());
}

TEST_CASE("common matters point to the window that handles them", "[windows]")
{
    CHECK(firstFor("老板拖欠工资", "在工地干了三个月，农民工的工资一直没发") == 3);
    CHECK(firstFor("邻居楼上漏水", "双方为赔偿发生纠纷，希望调解") == 5);
    CHECK(firstFor("离婚后抚养费", "前夫不付抚养费") == 7);
    CHECK(firstFor("小区物业乱收停车费", "业主多次找物业") == 9);
    CHECK(firstFor("房屋拆迁补偿", "征收补偿款至今没有发放") == 13);
    CHECK(firstFor("健身房关门不退款", "办的预付卡，商家失联") == 12);
    CHECK(firstFor("孩子入学", "学校说学位满了，老师让等") == 18);
    CHECK(firstFor("医保报销比例") == 17);
    CHECK(firstFor("灌溉渠道没有水", "水费交了") == 20);
}

TEST_CASE("a longer word weighs more than a short one, and the subject more than the facts", "[windows]")
{
    const auto registry = WindowRegistry::fromJson(R"({"windows":[
        {"number":1,"mode":"resident","agency":{"zh_CN":"甲"},"handles":{},"keywords":[]},
        {"number":3,"mode":"resident","agency":{"zh_CN":"乙"},"handles":{},"keywords":["拖欠工资"]},
        {"number":9,"mode":"resident","agency":{"zh_CN":"丙"},"handles":{},"keywords":["拖欠","物业"]}]})");
    REQUIRE(registry.ok());
    const auto longer = suggestWindows(QString(), QStringLiteral("拖欠工资"), *registry);
    REQUIRE(longer.size() == 3);
    CHECK(longer[0].window == WindowNumber(3));
    CHECK(longer[0].words == QStringList{QStringLiteral("拖欠工资")});
    CHECK(longer[1].window == WindowNumber(9));
    CHECK(longer[2].window == FrontDesk);
    const auto inFacts = suggestWindows(QString(), QStringLiteral("物业"), *registry);
    const auto inSubject = suggestWindows(QStringLiteral("物业"), QString(), *registry);
    CHECK(inSubject[0].score > inFacts[0].score);
}

TEST_CASE("a matter that points nowhere goes to the front desk", "[windows]")
{
    const auto nowhere = suggestWindows(QStringLiteral("???"), QString(), windows());
    REQUIRE(nowhere.size() == 1);
    CHECK(nowhere[0].window == FrontDesk);
    CHECK(nowhere[0].words.isEmpty());
}

TEST_CASE("REG 30: the discipline room is never suggested by a word", "[windows]")
{
    for (const char *text : {"举报干部贪污受贿", "纪检监察", "检举控告村干部，拖欠工资"}) {
        for (const WindowSuggestion &suggestion : suggestWindows(QString::fromUtf8(text), QString::fromUtf8(text), windows()))
            CHECK(suggestion.window != DisciplineRoom);
    }
    CHECK(windows().find(DisciplineRoom)->keywords.isEmpty());
}

TEST_CASE("a window table that cannot be read says where", "[windows]")
{
    CHECK(refusedField<WindowRegistry>("") == QStringLiteral("windows"));
    CHECK(refusedField<WindowRegistry>(R"({"windows":[]})") == QStringLiteral("windows"));
    CHECK(refusedField<WindowRegistry>(R"({"windows":[{"number":100,"agency":{"zh_CN":"甲"}}]})") == QStringLiteral("windows[0].number"));
    CHECK(refusedField<WindowRegistry>(R"({"windows":[{"number":1,"agency":{"zh_CN":"甲"}},{"number":1,"agency":{"zh_CN":"乙"}}]})")
          == QStringLiteral("windows[1].number"));
    CHECK(refusedField<WindowRegistry>(R"({"windows":[{"number":1,"agency":{"en":"A"}}]})") == QStringLiteral("windows[0].agency"));
    CHECK(refusedField<WindowRegistry>(R"({"windows":[{"number":1,"mode":"sometimes","agency":{"zh_CN":"甲"}}]})") == QStringLiteral("windows[0].mode"));
}

TEST_CASE("every matter type has a name in four languages and a window that exists", "[mattertypes]")
{
    CHECK(matterTypes().list().size() >= 30);
    for (const MatterType &type : matterTypes().list()) {
        for (const QString &language : Languages)
            CHECK_FALSE(type.name.value(language).isEmpty());
        CHECK(windows().find(type.window));
    }
    const MatterType *wages = matterTypes().find(QStringLiteral("labour.wages"));
    REQUIRE(wages);
    CHECK(wages->window == WindowNumber(3));
    CHECK(wages->track == MatterType::Track::Both);
    CHECK(wages->nameIn(QStringLiteral("en")) == QStringLiteral("Unpaid wages"));
    CHECK(wages->nameIn(QStringLiteral("fr")) == wages->nameIn(QStringLiteral("zh_CN")));
}

TEST_CASE("a case of a matter type no longer listed keeps its code", "[mattertypes]")
{
    CHECK_FALSE(matterTypes().find(QStringLiteral("gone")));
    CHECK(matterTypes().nameIn(QStringLiteral("gone"), QStringLiteral("en")) == QStringLiteral("gone"));
}

TEST_CASE("a matter type is offered on the form of its track, one of both tracks on both forms", "[mattertypes]")
{
    const auto types = MatterTypes::fromJson(R"({"types":[{"code":"p","track":"petition","name":{"zh_CN":"甲"}},
        {"code":"d","track":"dispute","name":{"zh_CN":"乙"}},{"code":"b","track":"both","name":{"zh_CN":"丙"}},{"code":"o","name":{"zh_CN":"丁"}}]})");
    REQUIRE(types.ok());
    QString petitions, disputes;
    for (const MatterType &type : types->list()) {
        petitions += type.offeredOn(Track::Petition) ? type.code : QString();
        disputes += type.offeredOn(Track::Dispute) ? type.code : QString();
    }
    CHECK(petitions == QStringLiteral("pbo"));
    CHECK(disputes == QStringLiteral("dbo"));
}

TEST_CASE("a table of matter types that cannot be read says where", "[mattertypes]")
{
    CHECK(refusedField<MatterTypes>("{}") == QStringLiteral("types"));
    CHECK(refusedField<MatterTypes>(R"({"types":[{"name":{"zh_CN":"甲"}}]})") == QStringLiteral("types[0].code"));
    CHECK(refusedField<MatterTypes>(R"({"types":[{"code":"a","track":"x","name":{"zh_CN":"甲"}}]})") == QStringLiteral("types[0].track"));
    CHECK(refusedField<MatterTypes>(R"({"types":[{"code":"a","name":{}}]})") == QStringLiteral("types[0].name"));
    CHECK(refusedField<MatterTypes>(R"({"types":[{"code":"a","name":{"zh_CN":"甲"},"window":100}]})") == QStringLiteral("types[0].window"));
    CHECK(refusedField<MatterTypes>(R"({"types":[{"code":"a","name":{"zh_CN":"甲"}},{"code":"a","name":{"zh_CN":"乙"}}]})") == QStringLiteral("types[1].code"));
}
