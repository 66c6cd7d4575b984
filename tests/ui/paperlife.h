// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"
#include "fakes/cases.h"
#include "ui/papercases.h"

#include <QtCore/QMap>

#include <stdexcept>

/** Cases that have lived: each step decided and evolved as a desk does it, so that every form has something to say. */
namespace paperlife {

using namespace hall;

inline const QString OtherPhone = QStringLiteral("13799995678");
inline const QString OtherIdentity = QStringLiteral("11010519491231002X");

/** The windows as shipped: their agencies are on letters. */
inline const WindowRegistry &shippedWindows()
{
    static const WindowRegistry registry = WindowRegistry::fromJson(fakes::resourceFile(QStringLiteral("windows.json"))).value();
    return registry;
}

inline const MatterTypes &shippedTypes()
{
    static const MatterTypes types = MatterTypes::fromJson(fakes::resourceFile(QStringLiteral("matter-types.json"))).value();
    return types;
}

inline PaperContext context(const QString &language = QStringLiteral("zh_CN"), const QString &second = {})
{
    PaperContext on = papercases::context(shippedWindows(), language, second);
    on.matterTypes = &shippedTypes();
    return on;
}

inline FileCase filing(Track track = Track::Petition, Category category = Category::Claim)
{
    FileCase order = fakes::aFiling();
    order.track = track;
    order.category = category;
    const CaseView told = papercases::claim();
    order.matter = told.file.matter;
    order.matter.matterType = QStringLiteral("labour.wages");
    order.representatives = {told.file.parties.first()};
    order.headcount = 1;
    order.respondentUnit = QStringLiteral("某建筑公司");
    return order;
}

/** One case from its registration on. */
class Life
{
public:
    explicit Life(const FileCase &order = filing(), WindowNumber window = WindowNumber(3))
    {
        give(order, order.category == Category::Accusation ? DisciplineRoom : window); // which alone judges its merits
    }

    Life &on(int month, int day)
    {
        m_day = QDate(2026, month, day);
        return *this;
    }
    Life &give(const Command &order, WindowNumber window = {})
    {
        ++m_seed;
        Circumstances now = fakes::at(window.isNull() ? view.file.owner : window, m_seed, CaseId(fakes::idOf(1)), QStringLiteral("王芳"));
        now.now = QDateTime(m_day, QTime(3, int(m_seed % 60)), Qt::UTC);
        const Result<Events> decided = decide(view.file, order, now);
        if (!decided)
            throw std::runtime_error(codeName(decided.refusal().code).toStdString() + " at " + std::to_string(m_seed));
        for (const Event &event : decided.value())
            take(event);
        return *this;
    }
    Life &step(Step step, StepFacts facts, StepWords words = {}, WindowNumber window = {})
    {
        return give(TakeStep{step, facts, words}, window);
    }
    /** As the centre gives it. */
    Life &number(PaperForm form, const QString &number)
    {
        ++m_seed;
        StepFacts facts;
        facts.on = m_day;
        facts.form = form;
        facts.number = number;
        take({EventId(fakes::idOf(m_seed * 10)), view.file.id, {}, {}, {}, FrontDesk, QDateTime(m_day, QTime(4, 0), Qt::UTC), StepTaken{Step::DocumentNumbered, facts}});
        return *this;
    }
    Life &printed(PaperForm form) { return give(RecordPrint{form, QStringLiteral("zh_CN"), QStringLiteral("pdf")}); }
    Life &served(PaperForm form)
    {
        StepFacts facts;
        facts.form = form;
        facts.choice = static_cast<int>(ServiceMethod::Direct);
        return step(Step::PaperServed, facts, {{Item::Recipient, QStringLiteral("阿迪力·买买提（电话%1）").arg(papercases::PhoneNumber)}, {Item::Place, QStringLiteral("综治中心3号窗口")}});
    }

    CaseView seen() const
    {
        CaseView now = view;
        const QDateTime at(m_day, QTime(5, 0), Qt::UTC);
        now.clocks = clocksOf(now.file, {fakes::clockTable(), fakes::nationalCalendar(), fakes::hallHours()}, at);
        now.due = receiptDue(now.file, fakes::clockTable(), fakes::nationalCalendar());
        return now;
    }

    CaseView view;

private:
    void take(const Event &event)
    {
        view.file = evolve(view.file, event);
        view.timeline << TimelineEntry{event};
    }

    QDate m_day{2026, 9, 16};
    quint64 m_seed = 100;
};

inline StepFacts choice(int choice, QSet<Tick> ticks = {}, QDate until = {})
{
    StepFacts facts;
    facts.choice = choice;
    facts.ticks = std::move(ticks);
    facts.until = until;
    return facts;
}

inline Life accepted(const FileCase &order = filing(), LawfulPath path = LawfulPath::PetitionOpinion, WindowNumber window = WindowNumber(3))
{
    Life life(order, window);
    life.give(ReceivePapers{{{QStringLiteral("劳动合同"), 3, false}, {QStringLiteral("工资欠条"), 1, true}}}).give(ScreenCase{path, {}});
    return life.step(Step::MatterAccepted, choice(static_cast<int>(Grade::Ordinary), {Tick::NoConflict}), {{Item::Contact, QStringLiteral("李强，0999-8012345")}})
        .number(PaperForm::F04Acceptance, QStringLiteral("伊综受〔2026〕12号"));
}

inline StepWords opinion(const QString &organ, const QString &next)
{
    StepWords words{{Item::Request, QStringLiteral("请求责令某建筑公司支付2025年8月至11月工资共计32000元。")},
                    {Item::FactsFound, QStringLiteral("经查，申请人自2025年8月起在巴彦岱镇三段工地务工，双方签有劳动合同，记工本和转账记录相互印证，尚欠工资32000元属实。")},
                    {Item::Opinion, QStringLiteral("责令某建筑公司自收到本意见之日起十五日内一次性付清所欠工资32000元。")},
                    {Item::Basis, QStringLiteral("《劳动合同法》第三十条、《保障农民工工资支付条例》第三条")},
                    {Item::Organ, organ}};
    if (!next.isEmpty())
        words.insert(Item::ReviewOrgan, next);
    return words;
}

inline Life answered()
{
    Life life = accepted();
    life.on(9, 20).step(Step::InquiryRecorded, choice(0, {Tick::ReadBack}),
                        {{Item::Place, QStringLiteral("巴彦岱镇三段工地")}, {Item::Present, QStringLiteral("工地负责人赵某、记工员孙某")},
                         {Item::Statements, QStringLiteral("赵某称：工程款未到位，工资暂缓发放。\n孙某称：记工本由其登记，内容属实。")}, {Item::Result, QStringLiteral("欠薪属实。")}});
    life.on(10, 20).step(Step::OpinionGiven, choice(static_cast<int>(OpinionDecision::Supported), {}, QDate(2026, 12, 1)),
                         opinion(QStringLiteral("伊宁市人力资源和社会保障局"), QStringLiteral("伊犁州人力资源和社会保障局")));
    return life.number(PaperForm::F14Opinion, QStringLiteral("伊综处〔2026〕7号")).printed(PaperForm::F14Opinion);
}

inline Life reviewed()
{
    Life life = answered();
    life.on(10, 21).served(PaperForm::F14Opinion);
    return life.on(10, 28).step(Step::ReviewRequested, {}, {{Item::Reason, QStringLiteral("处理意见没有计算加班工资。")}, {Item::ReviewOrgan, QStringLiteral("伊犁州人力资源和社会保障局")}});
}

inline Life rereviewed()
{
    Life life = reviewed();
    life.on(11, 5).step(Step::OpinionGiven, choice(static_cast<int>(OpinionDecision::Explained)),
                        opinion(QStringLiteral("伊犁州人力资源和社会保障局"), QStringLiteral("新疆维吾尔自治区人力资源和社会保障厅")));
    life.number(PaperForm::F16ReviewOpinion, QStringLiteral("伊州复查〔2026〕3号")).on(11, 6).served(PaperForm::F16ReviewOpinion);
    return life.on(11, 10).step(Step::ReviewRequested, {}, {{Item::Reason, QStringLiteral("复查意见仍未计算加班工资。")}, {Item::ReviewOrgan, QStringLiteral("新疆维吾尔自治区人力资源和社会保障厅")}});
}

inline Life heard()
{
    Life life = rereviewed();
    life.on(11, 12).step(Step::HearingOpened, {}, {{Item::Place, QStringLiteral("自治区信访接待中心听证室")}, {Item::Present, QStringLiteral("听证员：刘某、陈某、马某；双方当事人")}});
    return life;
}

inline Life finished()
{
    Life life = heard();
    life.on(11, 13).step(Step::HearingClosed, {}, {{Item::Statements, QStringLiteral("申请人陈述加班情况并出示考勤表；公司代表予以质证。")}, {Item::Result, QStringLiteral("听证会认为考勤表真实，加班工资应予计算。")}});
    return life.on(11, 18).step(Step::OpinionGiven, choice(static_cast<int>(OpinionDecision::NotSupported)), opinion(QStringLiteral("新疆维吾尔自治区人力资源和社会保障厅"), {}));
}

inline Life declined(DeclineGround ground, const FileCase &order = filing())
{
    Life life(order);
    StepWords words{{Item::Reason, QStringLiteral("该事项已由人民法院立案审理。")}, {Item::Basis, QStringLiteral("《信访工作条例》第二十条、第三十一条")},
                    {Item::Remedy, QStringLiteral("可以在诉讼中提出主张；对判决不服的，可以依法上诉。")}, {Item::Organ, QStringLiteral("伊宁市人民法院")}};
    if (ground == DeclineGround::NoLongerAccepted)
        words.insert(Item::Number, QStringLiteral("新人社复核〔2025〕8号"));
    life.step(Step::MatterDeclined, choice(static_cast<int>(ground)), words);
    return life;
}

inline Life mediating()
{
    Life life(filing(Track::Dispute));
    life.give(ReceivePapers{{{QStringLiteral("借条"), 1, true}}}).give(ScreenCase{LawfulPath::Mediation, {}});
    return life.step(Step::MediationOpened, choice(0, {Tick::BothConsent, Tick::MediatorsAccepted}),
                     {{Item::Mediators, QStringLiteral("古丽娜尔、周平")}, {Item::OtherParty, QStringLiteral("马建国（身份证%1）").arg(OtherIdentity)},
                      {Item::OtherPartyAddress, QStringLiteral("伊宁市解放西路8号")}, {Item::OtherPartyPhone, OtherPhone}})
        .on(9, 20)
        .step(Step::MediationHeld, choice(0, {Tick::ReadBack}),
              {{Item::Place, QStringLiteral("综治中心调解室")}, {Item::Present, QStringLiteral("双方当事人、调解员古丽娜尔、周平")},
               {Item::Statements, QStringLiteral("甲方：要求一次付清。\n乙方：愿意支付，请求分两期。")}, {Item::Result, QStringLiteral("双方意见接近，择日签订协议。")}});
}

inline Life agreed(AgreementForm form)
{
    Life life = mediating();
    life.on(9, 22).step(Step::AgreementReached, choice(static_cast<int>(form), {Tick::PartiesSigned, Tick::MediatorSigned, Tick::CommitteeSealed}, QDate(2026, 12, 31)),
                        {{Item::FactsFound, QStringLiteral("乙方欠甲方工资32000元，双方对数额没有争议，责任由乙方承担。")},
                         {Item::Agreement, QStringLiteral("乙方分两期支付甲方工资共计人民币叁万贰仟元整（¥32000.00）。")},
                         {Item::HowPerformed, QStringLiteral("银行转账：2026年10月31日前支付一半，2026年12月31日前付清。")}});
    return life.number(PaperForm::F22Agreement, QStringLiteral("伊调协〔2026〕5号"));
}

inline Life archived(Life life)
{
    life.on(11, 20).step(Step::PerformanceRecorded, choice(static_cast<int>(Performance::InFull)));
    life.step(Step::CaseResolved, choice(static_cast<int>(ResolvedBy::AgreementPerformed)));
    life.printed(PaperForm::F02Registration).printed(PaperForm::F21Record).printed(PaperForm::F22Agreement);
    life.give(CloseCase{Outcome::MediatedInWriting, QStringLiteral("协议已经履行完毕。")});
    life.on(11, 24).step(Step::FollowedUp, choice(static_cast<int>(Satisfaction::BasicallySatisfied)), {{Item::Comments, QStringLiteral("希望以后等候时间短一些。")}});
    life.step(Step::CaseArchived, choice(static_cast<int>(Retention::ThirtyYears)), {{Item::Number, QStringLiteral("2026-调-0015")}});
    return life;
}

inline Life sent(TransferMode mode, bool objected = false)
{
    Life life(filing(), FrontDesk);
    life.give(ReceivePapers{{{QStringLiteral("劳动合同"), 3, false}}});
    life.give(TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于人社部门职权。"), mode, mode == TransferMode::Assign ? QDate(2026, 11, 30) : QDate()});
    if (objected)
        life.give(ObjectToTransfer{life.view.file.pending->id, QStringLiteral("双方是承揽关系，不属于劳动争议，应当由法院窗口引导诉讼。"), QStringLiteral("《劳动争议调解仲裁法》第二条"), WindowNumber(4)}, WindowNumber(3));
    return life;
}

} // namespace paperlife
