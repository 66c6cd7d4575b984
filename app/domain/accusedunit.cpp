// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accusedunit.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hall {

namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
}

bool hasHan(const QString &text)
{
    static const QRegularExpression han = pattern("\\p{Han}");
    return text.contains(han);
}

/** What a name inside a place's or a firm's begins or ends with: 法院路, 公安局家属院, 水利工程公司. */
bool leadsElsewhere(const QString &rest)
{
    static const QRegularExpression begins = pattern("^[东西南北中]?[一二三四五六七八九十]?(路|街|巷|大道|桥|小区|社区|家属|宿舍|大院|院内|门口|门前|对面|附近|旁|隔壁|后面|前面|后门|"
                                                     "[东西南北]侧|以[东西南北]|片区|村|广场|公园|超市|商店|市场|工地|食堂|招待所|生|子弟|培训)");
    static const QRegularExpression ends = pattern("(社区|小区|村|村委会|居委会|公司|集团|厂|商店|超市|店|酒店|宾馆|饭店|餐厅|银行|合作社|物业|业主|业委会)$");
    return rest.contains(begins) || rest.contains(ends);
}

/** A village, a firm or a hospital has a committee of its own that bears an organ's name: 村监委会, 公司纪委. */
bool ofAnotherHouse(const QString &before)
{
    static const QRegularExpression house = pattern("(村|社区|小区|业主|公司|集团|学校|大学|学院|医院|厂|企业)$");
    return before.contains(house);
}

enum class Name { Organ, Unit, Above };

bool bearsHan(const QString &segment, const QString &name, Name kind)
{
    static const QRegularExpression people = pattern("^的?(主要|有关|相关)?(领导|班子|负责人|机关|干部|工作人员|书记|副书记|[县市区]长|副[县市区]长|$)");
    static const QRegularExpression township = pattern("(镇|乡|街道|办事处|村|社区)(人民)?$");
    for (qsizetype at = segment.indexOf(name); at >= 0; at = segment.indexOf(name, at + 1)) {
        const QString before = segment.left(at);
        const QString rest = segment.mid(at + name.size());
        switch (kind) {
        case Name::Organ:
            if (!ofAnotherHouse(before) && !leadsElsewhere(rest))
                return true;
            break;
        case Name::Unit:
            if (!leadsElsewhere(rest))
                return true;
            break;
        // A township's government leads no bureau, and the government's office is not the government.
        case Name::Above:
            if (!before.contains(township) && rest.contains(people))
                return true;
            break;
        }
    }
    return false;
}

/** A short name such as 公安 counts by itself alone: 公安机关, 县公安, but not 教育培训. */
bool isShortName(QString segment, const QString &agency)
{
    static const QRegularExpression tail = pattern("(机关|部门|系统|窗口|单位|局)$");
    static const QRegularExpression place = pattern("^.{0,12}(自治区|省|州|市|县|区)$");
    segment.remove(tail);
    if (!segment.endsWith(agency))
        return false;
    const QString before = segment.chopped(agency.size());
    return before.isEmpty() || before.contains(place);
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between = pattern("[^\\p{L}\\p{M}\\p{N}]+");
    return text.split(between, Qt::SkipEmptyParts);
}

/** In the languages that part their words. */
bool bearsWords(const QStringList &typed, const QStringList &name)
{
    static const QSet<QString> elsewhere{
        QStringLiteral("road"), QStringLiteral("street"), QStringLiteral("avenue"), QStringLiteral("lane"), QStringLiteral("community"), QStringLiteral("village"),
        QStringLiteral("company"), QStringLiteral("shop"), QStringLiteral("hotel"), QStringLiteral("bank"), QStringLiteral("square"), QStringLiteral("park"),
        // Uyghur, then Kazakh: road, street, quarter, village, company, shop, market
        QStringLiteral("يولى"), QStringLiteral("كوچىسى"), QStringLiteral("مەھەللىسى"), QStringLiteral("كەنتى"), QStringLiteral("شىركىتى"), QStringLiteral("دۇكىنى"), QStringLiteral("بازىرى"),
        QStringLiteral("جولى"), QStringLiteral("كوشەسى"), QStringLiteral("اۋىلى"), QStringLiteral("كومپانياسى"), QStringLiteral("سەرىكتەستىگى"), QStringLiteral("دۇكەنى"), QStringLiteral("بازارى")};
    // One English word is a name only before what organs are called: water bureau, but not water seller.
    static const QSet<QString> organs{QStringLiteral("bureau"), QStringLiteral("office"), QStringLiteral("department"), QStringLiteral("administration"), QStringLiteral("authority"),
                                      QStringLiteral("service"), QStringLiteral("station"), QStringLiteral("brigade"), QStringLiteral("team"), QStringLiteral("officer"), QStringLiteral("officers"),
                                      QStringLiteral("chief"), QStringLiteral("head"), QStringLiteral("commission"), QStringLiteral("inspection"), QStringLiteral("of"), QStringLiteral("in")};
    // And one word of the others only where nothing but a place stands before it; here those of counties, towns and prefectures.
    static const QSet<QString> divisions{QStringLiteral("ناھىيەلىك"), QStringLiteral("شەھەرلىك"), QStringLiteral("ئوبلاستلىق"),
                                         QStringLiteral("اۋداندىق"), QStringLiteral("قالالىق"), QStringLiteral("وبلىستىق")};
    if (name.isEmpty() || typed.size() < name.size() || elsewhere.contains(typed.last()))
        return false;
    const bool english = name.first().front().unicode() < 0x80;
    const bool oneEnglishWord = english && name.size() == 1;
    for (qsizetype at = 0; at + name.size() <= typed.size(); ++at) {
        if (typed.mid(at, name.size()) != name)
            continue;
        if (!english && name.size() == 1 && at > 0 && !divisions.contains(typed.at(at - 1)))
            continue;
        const QString next = typed.value(at + name.size());
        if (next.isEmpty() || (!elsewhere.contains(next) && (!oneEnglishWord || organs.contains(next))))
            return true;
    }
    return false;
}

bool bears(const QString &segment, const QStringList &names, Name kind)
{
    QString closed = segment;
    closed.remove(u' ');
    const QStringList typed = wordsIn(segment);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return hasHan(name) ? bearsHan(closed, name, kind) : bearsWords(typed, wordsIn(name.toCaseFolded()));
    });
}

bool bearsAgency(const QString &segment, const ServiceWindow &window)
{
    QString closed = segment;
    closed.remove(u' ');
    const QStringList typed = wordsIn(segment);
    return std::any_of(window.agency.begin(), window.agency.end(), [&](const QString &agency) {
        if (hasHan(agency))
            return isShortName(closed, agency);
        // What stands in brackets tells what the window is like: Discipline (private room).
        return bearsWords(typed, wordsIn(agency.section(u'(', 0, 0).toCaseFolded()));
    });
}

/** Full and half width alike, one blank at most; several units may stand in one line. */
QStringList segmentsOf(const QString &unit)
{
    static const QRegularExpression between = pattern("[、,;:/\\n。()\\[\\]《》“”\"<>]|及其|以及|和|与");
    static const QRegularExpression blanks = pattern("\\s+");
    QStringList segments;
    for (const QString &part : unit.normalized(QString::NormalizationForm_KC).toCaseFolded().split(between, Qt::SkipEmptyParts)) {
        const QString segment = QString(part).replace(blanks, QStringLiteral(" ")).trimmed();
        if (!segment.isEmpty())
            segments << segment;
    }
    return segments;
}

Standing standingOf(const QStringList &segments, const ServiceWindow &window)
{
    const auto any = [&segments](const auto &asked) { return std::any_of(segments.begin(), segments.end(), asked); };
    if (any([&](const QString &one) { return bears(one, window.organ, Name::Organ) || bearsAgency(one, window); }))
        return Standing::Itself;
    if (any([&](const QString &one) { return bears(one, window.units, Name::Unit); }))
        return Standing::Under;
    return any([&](const QString &one) { return bears(one, window.above, Name::Above); }) ? Standing::Above : Standing::Nobodys;
}

} // namespace

Standing standingOf(const QString &unit, const ServiceWindow &window)
{
    return standingOf(segmentsOf(unit), window);
}

QSet<WindowNumber> accusedWindows(const QString &unit, const WindowRegistry &windows)
{
    QSet<WindowNumber> accused;
    const QStringList segments = segmentsOf(unit);
    for (const ServiceWindow &window : windows.windows()) {
        if (standingOf(segments, window) != Standing::Nobodys)
            accused.insert(window.number);
    }
    return accused;
}

QList<WindowNumber> receiversOf(const QSet<WindowNumber> &accused)
{
    QList<WindowNumber> receivers;
    for (const WindowNumber window : {FrontDesk, DisciplineRoom}) {
        if (!accused.contains(window))
            receivers << window;
    }
    if (receivers.isEmpty() && !accused.contains(PetitionOffice))
        receivers << PetitionOffice;
    return receivers;
}

} // namespace hall
