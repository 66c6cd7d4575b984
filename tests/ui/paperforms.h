// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paperlife.h"

#include <QtCore/QStringList>

namespace paperlife {

/** A form with a case that has something to put on it. */
struct Shown
{
    PaperForm form;
    QString shape;               ///< tells the shapes of one form apart
    CaseView view;
};

inline FileCase forMany()
{
    FileCase order = filing();
    order.headcount = 8;
    Party second = order.representatives.first();
    second.name.text = QStringLiteral("努尔兰");
    order.representatives << second;
    return order;
}

inline CaseView ticketView()
{
    return {};
}

inline Life supervised()
{
    // Whoever supervises sees the case.
    Life life = accepted(filing(), LawfulPath::PetitionOpinion, FrontDesk);
    StepFacts facts = choice(static_cast<int>(Measure::SupervisionLetter), {}, QDate(2026, 12, 10));
    facts.cause = static_cast<int>(Fault::ResultLate);
    life.on(11, 20).step(Step::SupervisionOpened, facts, {{Item::Reason, QStringLiteral("该事项已超过法定期限，至今没有作出处理意见。")}, {Item::Organ, QStringLiteral("伊宁市人力资源和社会保障局")}}, FrontDesk);
    return life.number(PaperForm::F27Supervision, QStringLiteral("伊综督〔2026〕2号"));
}

inline Life proposed()
{
    // Whoever supervises sees the case.
    Life life = accepted(filing(), LawfulPath::PetitionOpinion, FrontDesk);
    return life.on(11, 20).step(Step::ProposalMade, choice(static_cast<int>(ProposalKind::ImproveWork), {}, QDate(2026, 12, 20)),
                                {{Item::Organ, QStringLiteral("伊宁市住房和城乡建设局")}, {Item::FactsFound, QStringLiteral("今年以来在建工地工资保证金缴存不足，同类事项反复发生。")},
                                 {Item::Opinion, QStringLiteral("建议对全市在建工地工资保证金进行一次核查，并按月公示。")}}, FrontDesk);
}

inline Life led()
{
    Life life = accepted();
    life.on(9, 25).step(Step::LeaderAssigned, choice(0, {}, QDate(2026, 11, 30)), {{Item::Leader, QStringLiteral("副市长周某")}, {Item::Reason, QStringLiteral("涉及多个部门，窗口协调有困难。")}});
    life.on(10, 8).step(Step::BackingUnitCalled, {}, {{Item::Unit, QStringLiteral("市住建局")}, {Item::Reason, QStringLiteral("请核实工程款拨付情况。")}});
    return life.on(11, 2).step(Step::LeaderReported, {}, {{Item::Result, QStringLiteral("工程款已拨付，公司承诺十一月底前付清工资。")}});
}

inline Life extended()
{
    Life life = accepted();
    StepFacts facts = choice(0, {Tick::HeadApproved});
    facts.days = 30;
    return life.on(11, 10).step(Step::HandlingExtended, facts, {{Item::Reason, QStringLiteral("需要等待工程审计结论。")}, {Item::Approver, QStringLiteral("局长阿不都")}});
}

inline Life upward()
{
    Life life = accepted();
    return life.step(Step::SentUpward, {}, {{Item::Organ, QStringLiteral("伊犁州信访局")}, {Item::Reason, QStringLiteral("涉及州属企业，需要州级协调。")}});
}

inline Life urgent()
{
    Life life = accepted();
    life.step(Step::UrgencyRaised, {}, {{Item::Reason, QStringLiteral("三十余人聚集讨薪。")}});
    return life.step(Step::UrgencyReported, choice(static_cast<int>(UrgentRecipient::Government)));
}

/** On its way to another window meanwhile: the report goes out all the same. */
inline Life urgentOnTheWay()
{
    Life life = urgent();
    return life.give(TransferCase{WindowNumber(8), TransferReason::Competent, QStringLiteral("由公安窗口现场处置")});
}

inline Life guided()
{
    Life life;
    return life.give(GuideElsewhere{LawfulPath::Arbitration, QStringLiteral("伊宁市劳动人事争议仲裁委员会"), QStringLiteral("请在一年的申请期限内提出仲裁申请。")});
}

inline Life failedMediation()
{
    Life life = mediating();
    return life.on(9, 25).step(Step::MediationEnded, choice(static_cast<int>(MediationEnding::NoAgreement), {Tick::RemediesTold}),
                               {{Item::Reason, QStringLiteral("双方对支付期限分歧较大。")}, {Item::Remedy, QStringLiteral("可以申请劳动仲裁，或者向人民法院起诉。")}});
}

inline Life confirmed()
{
    Life life = agreed(AgreementForm::Written);
    return life.on(9, 28).step(Step::ConfirmationApplied, choice(0, {Tick::JointApplication, Tick::NotAboutStatus}), {{Item::Court, QStringLiteral("伊宁市人民法院")}});
}

inline FileCase accusing()
{
    FileCase order = filing(Track::Petition, Category::Accusation);
    order.matter.subject.text = QStringLiteral("举报李科长");
    order.matter.facts.text = QStringLiteral("李科长收受工程款回扣。");
    return order;
}

/** An accusation in each state that has papers, in the discipline room. */
inline QList<CaseView> accusations()
{
    Life taken(accusing());
    taken.give(ReceivePapers{{{QStringLiteral("举报信原件"), 2, true}}});
    taken.step(Step::MatterAccepted, choice(static_cast<int>(Grade::Ordinary), {Tick::NoConflict}), {{Item::Contact, QStringLiteral("纪检李强")}});
    taken.printed(PaperForm::F04Acceptance);
    Life closed = taken;
    closed.give(CloseCase{Outcome::Other, QStringLiteral("已按纪检程序处理。")});
    closed.step(Step::FollowedUp, choice(static_cast<int>(Satisfaction::Satisfied)), {{Item::Comments, QStringLiteral("希望查处李科长。")}});
    QList<CaseView> views{taken.seen(), closed.seen(), declined(DeclineGround::OtherLegalPath, accusing()).seen(), declined(DeclineGround::NoLongerAccepted, accusing()).seen()};
    for (CaseView &view : views)
        view.file.owner = DisciplineRoom;
    return views;
}

/** Every form, and every shape of those that have several. */
inline QList<Shown> everyForm()
{
    const QString none;
    const CaseView fresh = Life().seen();
    CaseView moving = sent(TransferMode::Move).seen();
    const CaseView ended = archived(agreed(AgreementForm::Written)).seen();
    return {
        {PaperForm::F01Ticket, none, ticketView()},
        {PaperForm::F02Registration, none, fresh},
        {PaperForm::F03Receipt, none, fresh},
        {PaperForm::F04Acceptance, none, accepted().seen()},
        {PaperForm::F04Acceptance, QStringLiteral("dispute"), accepted(filing(Track::Dispute), LawfulPath::Mediation).seen()},
        {PaperForm::F05Declined, none, declined(DeclineGround::OtherLegalPath).seen()},
        {PaperForm::F06NoLongerAccepted, none, declined(DeclineGround::NoLongerAccepted).seen()},
        {PaperForm::F07ForwardedToVisitor, none, sent(TransferMode::Forward).seen()},
        {PaperForm::F07ForwardedToVisitor, QStringLiteral("assigned"), sent(TransferMode::Assign).seen()},
        {PaperForm::F08ForwardedToOrgan, none, sent(TransferMode::Forward).seen()},
        {PaperForm::F08ForwardedToOrgan, QStringLiteral("assigned"), sent(TransferMode::Assign).seen()},
        {PaperForm::F08ForwardedToOrgan, QStringLiteral("upward"), upward().seen()},
        {PaperForm::F08ForwardedToOrgan, QStringLiteral("urgent"), urgent().seen()},
        {PaperForm::F08ForwardedToOrgan, QStringLiteral("urgent"), urgentOnTheWay().seen()},
        {PaperForm::F09WindowSlip, none, moving},
        {PaperForm::F10Objection, none, sent(TransferMode::Move, true).seen()},
        {PaperForm::F11Guidance, none, guided().seen()},
        {PaperForm::F12PapersReceived, none, accepted().seen()},
        {PaperForm::F13Extension, none, extended().seen()},
        {PaperForm::F14Opinion, none, answered().seen()},
        {PaperForm::F15ReviewRequest, none, reviewed().seen()},
        {PaperForm::F15ReviewRequest, QStringLiteral("second"), rereviewed().seen()},
        {PaperForm::F16ReviewOpinion, none, rereviewed().seen()},
        {PaperForm::F17ReReviewOpinion, none, finished().seen()},
        {PaperForm::F18Hearing, none, heard().seen()},
        {PaperForm::F18Hearing, QStringLiteral("record"), finished().seen()},
        {PaperForm::F19MediationRequest, none, mediating().seen()},
        {PaperForm::F20RightsAndDuties, none, mediating().seen()},
        {PaperForm::F21Record, none, mediating().seen()},
        {PaperForm::F21Record, QStringLiteral("inquiry"), answered().seen()},
        {PaperForm::F22Agreement, none, agreed(AgreementForm::Written).seen()},
        {PaperForm::F23OralOrEnded, none, agreed(AgreementForm::Oral).seen()},
        {PaperForm::F23OralOrEnded, QStringLiteral("ended"), failedMediation().seen()},
        {PaperForm::F24Confirmation, none, confirmed().seen()},
        {PaperForm::F25ServiceReceipt, none, reviewed().seen()},
        {PaperForm::F26Representatives, none, Life(forMany()).seen()},
        {PaperForm::F26Representatives, QStringLiteral("agent"), [] { FileCase order = forMany(); order.headcount = 2; return Life(order).seen(); }()},
        {PaperForm::F27Supervision, none, supervised().seen()},
        {PaperForm::F28Proposal, none, proposed().seen()},
        {PaperForm::F29LeaderCase, none, led().seen()},
        {PaperForm::F30Report, none, ended},
        {PaperForm::F31FollowUp, none, ended},
        {PaperForm::F32Archive, none, ended},
    };
}

inline PaperContext contextOf(const Shown &shown, const QString &language = QStringLiteral("zh_CN"), const QString &second = {})
{
    PaperContext on = context(language, second);
    if (shown.form == PaperForm::F01Ticket)
        on.ticket = Ticket{QStringLiteral("A017"), WindowNumber(3), 4};
    return on;
}

/** Everything a reader of the paper, or a camera on its QR code, can learn. */
inline QString everythingOn(const PaperText &paper)
{
    QStringList all{paper.formNumber, paper.copyMark, paper.watermark, paper.secrecyMark, paper.code, paper.queryCode, paper.qrPayload};
    const auto add = [&](const PaperLine &line) { all << line.text << line.second; };
    for (const PaperLine &line : {paper.centre, paper.title, paper.documentNumber, paper.codeLabel, paper.queryLabel})
        add(line);
    QList<PaperField> fields = paper.fields;
    for (const PaperBlock &block : paper.blocks) {
        add(block.text);
        if (block.kind == PaperBlock::Kind::Field)
            fields << block.field;
        for (const PaperLine &line : block.table.heads + block.places)
            add(line);
        for (const QList<PaperLine> &row : block.table.rows) {
            for (const PaperLine &cell : row)
                add(cell);
        }
    }
    for (const PaperField &field : fields) {
        add(field.label);
        add(field.value);
    }
    for (const PaperLine &line : paper.paragraphs + paper.signatures + paper.footer)
        add(line);
    return all.join(QLatin1Char('\n'));
}

} // namespace paperlife
