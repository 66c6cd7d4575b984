// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

/** Cases and contexts for the tests of papers, made by hand: papers need no store. */
namespace papercases {

inline const QString IdentityNumber = QStringLiteral("440524188001010014");
inline const QString PhoneNumber = QStringLiteral("13899991234");

inline hall::WindowRegistry windows()
{
    const auto registry = hall::WindowRegistry::fromJson(R"({"windows":[
        {"number":1,"mode":"resident","agency":{"zh_CN":"综合受理","ug":"ئۇنىۋېرسال قوبۇللاش","en":"General intake"},
         "handles":{"zh_CN":"一切事项"},"keywords":[]},
        {"number":3,"mode":"resident","agency":{"zh_CN":"人社","ug":"ئادەم كۈچى ۋە ئىجتىمائىي كاپالەت","en":"Human resources"},
         "handles":{"zh_CN":"欠薪、工伤"},"keywords":["工资"]},
        {"number":23,"mode":"rotating","agency":{"zh_CN":"纪检监察","en":"Discipline"},"handles":{"zh_CN":"检举控告"},"keywords":[]}]})");
    return registry ? registry.value() : hall::WindowRegistry();
}

inline hall::CaseView claim()
{
    using namespace hall;
    CaseView view;
    CaseFile &file = view.file;
    file.state = CaseState::Registered;
    file.code = CaseCode::mint(QStringLiteral("654002"), QDate(2026, 11, 23), 5, 7);
    file.firstWindow = file.owner = FrontDesk;
    file.headcount = 6;
    file.oral = true;
    file.registered = QDateTime(QDate(2026, 11, 23), QTime(3, 20), QTimeZone::utc());
    file.respondentUnit = QStringLiteral("某建筑公司");
    file.hasMatter = file.hasParties = true;
    file.matter.subject.text = QStringLiteral("拖欠工资");
    file.matter.matterType = QStringLiteral("0401");
    file.matter.place.text = QStringLiteral("巴彦岱镇三段");
    file.matter.facts.text = QStringLiteral("去年八月至十一月在工地干活,工资一直没有结清,多次催要未果。");
    file.matter.request.text = QStringLiteral("支付所欠工资。");
    file.matter.evidence = {QStringLiteral("记工本"), QStringLiteral("转账记录")};
    Party first;
    first.name.text = QStringLiteral("阿迪力·买买提");
    first.document = {DocumentKind::ResidentId, IdentityNumber};
    first.address.text = QStringLiteral("伊宁市塔什科瑞克乡一村12号");
    first.phone.text = PhoneNumber;
    Party second;
    second.name.whyMissing = QStringLiteral("本人不愿说明");
    second.address.whyMissing = QStringLiteral("住址不明");
    second.phone.whyMissing = QStringLiteral("没有电话");
    file.parties = {first, second};
    file.papers = {{QStringLiteral("劳动合同"), 3, false}, {QStringLiteral("工资欠条"), 1, true}};
    view.queryCode = QStringLiteral("K7QM-2XWD");
    view.due = {QDate(2026, 12, 6), QDate(2026, 12, 8), QDate(2026, 12, 4), false};
    return view;
}

inline hall::CaseView accusation()
{
    hall::CaseView view = claim();
    view.file.category = hall::Category::Accusation;
    view.file.matter.subject.text = QStringLiteral("举报李科长");
    view.file.respondentUnit = QStringLiteral("某某局");
    view.file.papers = {{QStringLiteral("举报信原件"), 2, true}};
    return view;
}

inline hall::CaseView onTheWay(hall::CaseView view, int to)
{
    hall::PendingTransfer pending;
    pending.from = hall::FrontDesk;
    pending.to = hall::WindowNumber(to);
    pending.sentAt = view.file.registered.addSecs(600);
    view.file.pending = pending;
    return view;
}

inline hall::PaperContext context(const hall::WindowRegistry &windows, const QString &language = QStringLiteral("zh_CN"),
                                  const QString &second = {})
{
    hall::PaperContext context;
    context.centreName = QStringLiteral("伊宁市社会治安综合治理中心");
    context.language = language;
    context.secondLanguage = second;
    context.window = hall::FrontDesk;
    context.officer = QStringLiteral("王芳");
    context.printedAt = QDateTime(QDate(2026, 11, 23), QTime(3, 25), QTimeZone::utc());
    context.windowPhone = QStringLiteral("0999-8012345");
    context.windows = &windows;
    return context;
}

} // namespace papercases
