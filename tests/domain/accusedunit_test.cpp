// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accusedunit.h"
#include "fakes/laws.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowRegistry &windows()
{
    static const WindowRegistry registry = WindowRegistry::fromJson(resourceFile(QStringLiteral("windows.json"))).value();
    return registry;
}

QList<int> accused(const char *unit)
{
    QList<int> numbers;
    for (const WindowNumber window : accusedWindows(QString::fromUtf8(unit), windows()))
        numbers << window.value();
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

struct Vector { const char *unit; QList<int> windows; };

} // namespace

TEST_CASE("REG 30: a unit is known as a window's organ, or as one under it, however it is written", "[accused]")
{
    const Vector vectors[] = {
        {"公安局", {8}}, {"县公安局", {8}}, {"伊宁县公安局", {8}}, {"伊宁市公安局城关派出所", {8}}, {"萨木于孜镇派出所", {8}}, {"派出所所长张某", {8}},
        {"公 安 局", {8}}, {"公安", {8}}, {"公安机关", {8}}, {"县公安", {8}}, {"交警大队", {8}}, {"县公安局交通警察大队", {8}}, {"看守所", {8}}, {"公安局东城分局", {8}},
        {"自治区公安厅", {8}}, {"法院", {4}}, {"伊宁县人民法院", {4}}, {"县法院执行局", {4}}, {"胡地亚于孜法庭", {4}}, {"检察院", {22}}, {"县人民检察院", {22}},
        {"纪委", {23}}, {"伊宁县纪委监委", {23}}, {"县监察委员会", {23}}, {"伊犁州纪委", {23}}, {"县委巡察办", {23}}, {"派驻卫健委纪检监察组", {17, 23}},
        {"信访局", {2}}, {"县信访局局长", {2}}, {"伊宁县综治中心", {1}}, {"县第二中学", {18}}, {"教育局", {18}}, {"县水利局", {20}}, {"水库管理站", {20}},
        {"环卫所", {15}}, {"县城管大队", {15}}, {"农业农村局畜牧站", {11}}, {"社区卫生服务中心", {17}}, {"县人民医院", {17}}, {"市场监督管理局工商所", {12}},
        {"劳动人事争议仲裁院", {3}}, {"土地仲裁委员会", {11}}, {"县交通局运管所", {19}}, {"县公安局、县法院", {4, 8}}, {"镇派出所和法庭", {4, 8}}, {"司法局", {5, 6}},
        {"法院路派出所", {8}}, {"法院东路派出所", {8}}, {"（县）公安局", {8}},
    };
    for (const auto &[unit, expected] : vectors) {
        INFO(unit);
        CHECK(accused(unit) == expected);
    }
}

TEST_CASE("REG 30: a name inside another thing's is nobody's, and so is a unit that nobody knows", "[accused]")
{
    for (const char *unit : {"", " ", "法院路社区", "法院家属院", "法院对面的饭店", "公安局小区物业", "公安局家属院", "检察院门口的商店", "交警路超市", "村监委会", "某公司纪委", "村妇联",
                             "教育培训机构", "水利工程公司", "中学生家长", "某村委会", "某建筑公司", "王某某", "医院", "镇人民政府", "温亚尔乡人民政府", "县政府办公室", "县委", "县组织部", "新华书店"}) {
        INFO(unit);
        CHECK(accused(unit).isEmpty());
    }
}

TEST_CASE("REG 30: the windows know their agencies in Uyghur, Kazakh and English as well", "[accused]")
{
    const Vector vectors[] = {
        {"Police", {8}}, {"the County Police Bureau", {8}}, {"police station", {8}}, {"Public Security Bureau", {8}}, {"Court service", {4}}, {"Yining County Court", {4}}, {"Water bureau", {20}},
        {"Procuratorate", {22}}, {"petition office", {2}}, {"HR and social security bureau", {3}}, {"Supervisory Commission", {23}},
        {"جامائەت خەۋپسىزلىكى ئىدارىسى", {8}}, {"سوت مەھكىمىسى", {4}}, {"غۇلجا ناھىيەلىك سوت", {4}}, {"ئىنتىزام تەكشۈرۈش كومىتېتى", {23}}, {"مائارىپ ئىدارىسى", {18}},
        {"قوعام قاۋىپسىزدىگى باسقارماسى", {8}}, {"تارتىپ تەكسەرۋ كوميتەتى", {23}},
        {"Court Road community", {}}, {"water seller", {}}, {"Education company", {}}, {"سوت يولى مەھەللىسى", {}}, {"سوت جولى", {}},
    };
    for (const auto &[unit, expected] : vectors) {
        INFO(unit);
        CHECK(accused(unit) == expected);
    }
}

TEST_CASE("P-09: what leads an organ is not given to it either, and full width counts as half width", "[accused]")
{
    const ServiceWindow &police = *windows().find(WindowNumber(8));
    CHECK((standingOf(QStringLiteral("县公安局"), police) == Standing::Itself));
    CHECK((standingOf(QStringLiteral("镇派出所"), police) == Standing::Under));
    CHECK((standingOf(QStringLiteral("县委政法委书记"), police) == Standing::Above));
    CHECK((standingOf(QStringLiteral("县人民政府"), police) == Standing::Above));
    CHECK((standingOf(QStringLiteral("ＰＯＬＩＣＥ"), police) == Standing::Itself));
    CHECK((standingOf(QStringLiteral("县水利局"), police) == Standing::Nobodys));
    // The courts and the discipline organ stand under no county government.
    const QList<int> government = accused("伊宁县人民政府");
    CHECK(government.contains(8));
    CHECK_FALSE(government.contains(1));
    CHECK_FALSE(government.contains(4));
    CHECK_FALSE(government.contains(23));
}

TEST_CASE("there is always somebody who takes an accusation down", "[accused]")
{
    const auto receivers = [](QSet<WindowNumber> of) { return receiversOf(of); };
    CHECK(receivers({}) == QList<WindowNumber>{FrontDesk, DisciplineRoom});
    CHECK(receivers({WindowNumber(8)}) == QList<WindowNumber>{FrontDesk, DisciplineRoom});
    CHECK(receivers({DisciplineRoom}) == QList<WindowNumber>{FrontDesk});
    CHECK(receivers({FrontDesk}) == QList<WindowNumber>{DisciplineRoom});
    CHECK(receivers({FrontDesk, DisciplineRoom}) == QList<WindowNumber>{PetitionOffice});
    CHECK(receivers({FrontDesk, DisciplineRoom, PetitionOffice}).isEmpty());
}

TEST_CASE("a window table whose names are none is not read", "[accused]")
{
    const auto table = WindowRegistry::fromJson(R"({"windows": [{"number": 1, "agency": {"zh_CN": "甲"}, "units": [""]}]})");
    REQUIRE_FALSE(table.ok());
    CHECK(table.refusal().facts.value(QStringLiteral("field")).toString() == QStringLiteral("windows[0].units"));
    for (const ServiceWindow &window : windows().windows())
        CHECK_FALSE(window.organ.isEmpty());
}
