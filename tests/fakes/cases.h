// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Small cases for tests. */

#include "domain/decide.h"
#include "fakes/laws.h"

namespace hall::fakes {

/** And one laptop. */
inline const WindowRegistry &threeAndTwentyWindows()
{
    static const WindowRegistry registry = [] {
        QByteArray json = R"({"windows":[)";
        for (int number = 1; number <= 23; ++number)
            json += (number > 1 ? "," : "") + QByteArray(R"({"number":)") + QByteArray::number(number) + R"(,"agency":{"zh_CN":"窗口"}})";
        return WindowRegistry::fromJson(json + R"(,{"number":91,"mode":"laptop","agency":{"zh_CN":"下沉"}}]})").value();
    }();
    return registry;
}

/** A fresh id; the same seed gives the same id. */
inline QUuid idOf(quint64 seed)
{
    QByteArray random(10, '\0');
    for (int i = 0; i < 8; ++i)
        random[i] = static_cast<char>(seed >> (8 * (7 - i)));
    return uuidV7(1'770'000'000'000 + static_cast<qint64>(seed), random);
}

inline Circumstances at(WindowNumber window, quint64 seed, const CaseId &file = CaseId(idOf(1)), const QString &officer = QStringLiteral("阿里木"))
{
    Circumstances now;
    now.now = QDateTime(QDate(2026, 9, 16), QTime(3, 0), Qt::UTC);
    now.officer = officerIdOf(CentreId(idOf(7)), officer);
    now.officerName = officer;
    now.window = window;
    now.device = DeviceId(idOf(9'000 + window.value()));
    now.file = file;
    for (int i = 0; i < MaxEventsPerOrder; ++i)
        now.eventIds << EventId(idOf(seed * 10 + i));
    now.windows = &threeAndTwentyWindows();
    now.clocks = &clockTable();
    now.calendar = &nationalCalendar();
    return now;
}

inline Party aParty()
{
    return {{QStringLiteral("张三"), {}}, {DocumentKind::ResidentId, QStringLiteral("11010519491231002X")}, {QStringLiteral("示范路1号"), {}}, {QStringLiteral("13900001234"), {}}, false};
}

inline FileCase aFiling(int daily = 7)
{
    FileCase order;
    order.code = CaseCode::mint(QStringLiteral("654002"), QDate(2026, 9, 16), 5, daily);
    order.representatives = {aParty()};
    order.matter.subject = {QStringLiteral("拖欠工资"), {}};
    order.matter.matterType = QStringLiteral("labour.wages");
    order.matter.place = {QStringLiteral("示范街道"), {}};
    order.matter.facts = {QStringLiteral("去年秋天的工资至今没有发。"), {}};
    order.matter.request = {QStringLiteral("请求发放工资。"), {}};
    order.privacyNoticeShown = true;
    return order;
}

inline CaseFile after(CaseFile file, const Events &events)
{
    for (const Event &event : events)
        file = evolve(std::move(file), event);
    return file;
}

inline CaseFile filed(WindowNumber window = FrontDesk, FileCase order = aFiling())
{
    return after({}, decide({}, order, at(window, 1)).value());
}

/** With its lawful path decided, as acceptance and closing need it. */
inline CaseFile screened(const CaseFile &file, LawfulPath path = LawfulPath::PetitionOpinion, quint64 seed = 900)
{
    return after(file, decide(file, ScreenCase{path, {}}, at(file.owner, seed, file.id)).value());
}

} // namespace hall::fakes
