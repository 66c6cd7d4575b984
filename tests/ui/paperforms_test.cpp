// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "print/papercomposer.h"
#include "print/paperprinter.h"
#include "print/papertemplate.h"
#include "ui/paperforms.h"
#include "ui/pdftext.h"
#include "words/paperwords.h"

#include <catch2/catch.hpp>

#include <QtCore/QTemporaryDir>

using namespace hall;
using namespace paperlife;

namespace {

struct Tongue
{
    QString first;
    QString second;
};

/** Lines, blanks and the marks that keep a number in its order are of the layout: a sentence goes over several of them. */
QString folded(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC).remove(QChar(0x200E)).remove(QChar(0x200F));
    // Radicals that Unicode does not fold and a PDF of Qt's names all the same.
    const QString radicals = QStringLiteral(u"\u2ea0\u2ed3\u2ed4\u2eda\u2ecb\u2ec5\u2ee2\u2ec6\u2ec9\u2edd\u2edb\u2edc\u2ee9\u2eec\u2ef0\u2e9f\u2ea9\u2ebc\u2ec1\u2eab");
    const QString characters = QString::fromUtf8("民长门页车见马角贝食风飞黄齐龙母王肉虎目");
    for (int i = 0; i < radicals.size(); ++i)
        text.replace(radicals[i], characters[i]);
    // Where most of a page runs from the right, pdftotext moves brackets to the other side of a Chinese line.
    for (const QChar mark : QStringLiteral(u" ()\u202a\u202b\u202c"))
        text.remove(mark);
    return text.simplified().remove(QLatin1Char(' '));
}

QString printed(const Shown &shown, const QString &folder, const Tongue &tongue)
{
    const std::optional<PaperText> paper = paperFor(shown.form, shown.view, contextOf(shown, tongue.first, tongue.second));
    REQUIRE(paper.has_value());
    PaperPrinter printer({{}, folder});
    REQUIRE_FALSE(printer.print(shown.form, *paper, paper->formNumber + shown.shape + tongue.first + tongue.second).has_value());
    return textOf(*printer.lastFile());
}

/** What each paper is there for: the sentence without which it would not be one. */
QStringList keySentences(const Shown &shown)
{
    using F = PaperForm;
    switch (shown.form) {
    case F::F01Ticket: return {QStringLiteral("A017"), QStringLiteral("4人"), QStringLiteral("只显示号码")};
    case F::F04Acceptance: return {shown.shape.isEmpty() ? QStringLiteral("第二十三条") : QStringLiteral("调解自愿、不收费")};
    case F::F05Declined:
        return {QStringLiteral("■依法应当通过诉讼、仲裁、行政复议等其他法定途径解决（第二十条、第三十一条）"), QStringLiteral("□不属于信访事项"),
                QStringLiteral("理由：该事项已由人民法院立案审理。"), QStringLiteral("法律依据：《信访工作条例》第二十条"), QStringLiteral("救济途径：可以在诉讼中提出主张")};
    case F::F06NoLongerAccepted: return {QStringLiteral("第三十六条"), QStringLiteral("不再受理"), QStringLiteral("新人社复核〔2025〕8号"), QStringLiteral("救济途径：")};
    case F::F07ForwardedToVisitor: return {QStringLiteral("第二十二条"), QStringLiteral("15日内书面告知"), shown.shape.isEmpty() ? QStringLiteral("转送") : QStringLiteral("交由")};
    case F::F08ForwardedToOrgan:
        if (shown.shape == QLatin1String("urgent")) // REG 25: also with no line to anybody
            return {QStringLiteral("第二十五条"), QStringLiteral("紧急情况：三十余人聚集讨薪。"), QStringLiteral("报告时间：")};
        return shown.shape == QLatin1String("upward") ? QStringList{QStringLiteral("伊犁州信访局"), QStringLiteral("涉及州属企业")}
                                                      : QStringList{QStringLiteral("5个工作日内提出异议"), QStringLiteral("签收回执")};
    case F::F10Objection: return {QStringLiteral("第二十三条第三款"), QStringLiteral("承揽关系"), QStringLiteral("《劳动争议调解仲裁法》第二条")};
    case F::F11Guidance: return {QStringLiteral("伊宁市劳动人事争议仲裁委员会"), QStringLiteral("60日内申请")};
    case F::F12PapersReceived: return {QStringLiteral("劳动合同"), QStringLiteral("共2件，4页"), QStringLiteral("一次性告知")};
    case F::F13Extension: return {QStringLiteral("第三十四条"), QStringLiteral("延长30日"), QStringLiteral("需要等待工程审计结论")};
    case F::F14Opinion: return {QStringLiteral("自收到本意见书之日起30日内，向伊犁州人力资源和社会保障局请求复查"), QStringLiteral("四、法律依据"), QStringLiteral("■支持请求")};
    case F::F15ReviewRequest: return {QStringLiteral("30日"), shown.shape.isEmpty() ? QStringLiteral("复查机关") : QStringLiteral("听证所需时间不计算在内")};
    case F::F16ReviewOpinion: return {QStringLiteral("30日内，向新疆维吾尔自治区人力资源和社会保障厅请求复核"), QStringLiteral("第三十六条")};
    case F::F17ReReviewOpinion: return {QStringLiteral("信访终结意见"), QStringLiteral("不再受理"), QStringLiteral("第三十六条")};
    case F::F18Hearing: return {QStringLiteral("自治区信访接待中心听证室"), shown.shape.isEmpty() ? QStringLiteral("申请与本事项有利害关系的听证员回避") : QStringLiteral("考勤表")};
    case F::F19MediationRequest: return {QStringLiteral("马建国"), QStringLiteral("调解自愿、不收任何费用")};
    case F::F20RightsAndDuties: return {QStringLiteral("第二十三条"), QStringLiteral("接受调解、拒绝调解或者要求终止调解"), QStringLiteral("第二十四条"), QStringLiteral("如实陈述纠纷事实")};
    case F::F21Record: return {shown.shape.isEmpty() ? QStringLiteral("请求分两期") : QStringLiteral("记工本由其登记"), QStringLiteral("与所述一致")};
    case F::F22Agreement: return {QStringLiteral("之日起30日内共同向人民法院申请司法确认"), QStringLiteral("叁万贰仟元整"), QStringLiteral("申请司法确认的最后日期"), QStringLiteral("各执一份")};
    case F::F23OralOrEnded:
        return shown.shape.isEmpty() ? QStringList{QStringLiteral("口头调解协议自各方当事人达成协议之日起生效"), QStringLiteral("叁万贰仟元整")}
                                     : QStringList{QStringLiteral("第二十六条"), QStringLiteral("可以申请劳动仲裁"), QStringLiteral("■调解不成")};
    case F::F24Confirmation: return {QStringLiteral("伊宁市人民法院"), QStringLiteral("没有恶意串通"), QStringLiteral("30日内共同申请"), QStringLiteral("第二百零五条")};
    case F::F25ServiceReceipt: return {QStringLiteral("■直接送达"), QStringLiteral("信访事项处理意见书"), QStringLiteral("伊综处〔2026〕7号")};
    case F::F26Representatives: return {shown.shape.isEmpty() ? QStringLiteral("不得超过5人") : QStringLiteral("委托人")};
    case F::F27Supervision: return {QStringLiteral("超过法定期限"), QStringLiteral("反馈单"), QStringLiteral("2026年12月10日")};
    case F::F28Proposal: return {QStringLiteral("第四十条"), QStringLiteral("采纳反馈表"), QStringLiteral("工资保证金")};
    case F::F29LeaderCase: return {QStringLiteral("副市长周某"), QStringLiteral("一抓到底")};
    case F::F30Report: return {QStringLiteral("协议已经履行完毕"), QStringLiteral("■已化解")};
    case F::F31FollowUp: return {QStringLiteral("■基本满意"), QStringLiteral("希望以后等候时间短一些"), QStringLiteral("任何人不得要求更改")};
    case F::F32Archive: return {QStringLiteral("2026-调-0015"), QStringLiteral("■30年"), QStringLiteral("必备"), QStringLiteral("卷内目录")};
    default: return {};
    }
}

} // namespace

TEST_CASE("every form becomes a PDF with its title, the case code and its key sentence, in Chinese and with Uyghur beside it", "[print]")
{
    const QTemporaryDir folder;
    QSet<PaperForm> seen;
    for (const Shown &shown : everyForm()) {
        seen.insert(shown.form);
        for (const Tongue &tongue : {Tongue{QStringLiteral("zh_CN"), {}}, Tongue{QStringLiteral("zh_CN"), QStringLiteral("ug")}}) {
            const QString text = printed(shown, folder.path(), tongue);
            INFO(paperFormNumber(shown.form).toStdString() << ' ' << shown.shape.toStdString() << ' ' << tongue.second.toStdString() << '\n' << text.toStdString());
            const PaperText paper = *paperFor(shown.form, shown.view, contextOf(shown, tongue.first, tongue.second));
            CHECK(folded(text).contains(folded(paper.title.text)));
            CHECK(text.contains(paper.code));
            CHECK(text.contains(paperFormNumber(shown.form)));
            for (const QString &sentence : keySentences(shown))
                CHECK((tongue.second.isEmpty() ? folded(text) : folded(everythingOn(paper))).contains(folded(sentence)));
            CHECK_FALSE(text.contains(papercases::IdentityNumber));
            CHECK_FALSE(text.contains(papercases::PhoneNumber));
            CHECK_FALSE(text.contains(OtherIdentity));
            CHECK_FALSE(text.contains(OtherPhone));
        }
    }
    CHECK(seen.size() == LastPaperForm);
}

TEST_CASE("every form can be read in each language alone, and in Kazakh beside Chinese", "[print]")
{
    for (const Shown &shown : everyForm()) {
        for (const Tongue &tongue : {Tongue{QStringLiteral("en"), {}}, Tongue{QStringLiteral("ug"), {}}, Tongue{QStringLiteral("kk_Arab"), {}},
                                     Tongue{QStringLiteral("zh_CN"), QStringLiteral("kk_Arab")}}) {
            const std::optional<PaperText> paper = paperFor(shown.form, shown.view, contextOf(shown, tongue.first, tongue.second));
            REQUIRE(paper.has_value());
            INFO(paper->formNumber.toStdString() << ' ' << tongue.first.toStdString() << ' ' << tongue.second.toStdString());
            CHECK((tongue.second.isEmpty() || !paper->title.second.isEmpty()));
            CHECK_FALSE(everythingOn(*paper).contains(QLatin1Char('{')));
            CHECK(pageCount(*paper, PaperPrinter().sizeFor(shown.form)) <= 8);
        }
    }
}

TEST_CASE("no page holds nothing but the foot of a paper", "[print]")
{
    for (const Shown &shown : everyForm()) {
        for (const QString second : {"", "ug", "kk_Arab"}) {
            const PaperText paper = *paperFor(shown.form, shown.view, contextOf(shown, QStringLiteral("zh_CN"), second));
            if (paper.blocks.isEmpty())
                continue;
            const PaperComposer composer(paper, PaperPrinter().sizeFor(shown.form));
            const auto [from, to] = composer.pages.back();
            INFO(paper.formNumber.toStdString() << ' ' << shown.shape.toStdString() << ' ' << second.toStdString());
            CHECK(std::any_of(composer.atoms.begin() + long(from), composer.atoms.begin() + long(to), [](const PaperAtom &atom) { return atom.draw && !atom.foot; }));
        }
    }
}

TEST_CASE("a ticket has a number, a queue and a line on privacy, but no name, no matter and no case", "[print]")
{
    const Shown shown = everyForm().first();
    REQUIRE(shown.form == PaperForm::F01Ticket);
    for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
        // Even when a case is at hand nothing of it goes on the ticket.
        const QString text = everythingOn(*paperFor(PaperForm::F01Ticket, accepted().seen(), contextOf(shown, language)));
        CHECK(text.contains(QStringLiteral("A017")));
        for (const QString secret : {"阿迪力", "工资", "654002", "王芳"})
            CHECK_FALSE(text.contains(secret));
    }
    PaperContext on = contextOf(shown);
    on.ticket->queue = DisciplineRoom;
    CHECK_FALSE(everythingOn(*paperFor(PaperForm::F01Ticket, {}, on)).contains(QStringLiteral("纪检")));
    on.ticket.reset();
    CHECK_FALSE(paperFor(PaperForm::F01Ticket, {}, on).has_value());
}

TEST_CASE("a form that does not belong to the case as it stands is not printed", "[print]")
{
    const CaseView fresh = Life().seen();
    for (const PaperForm form : {PaperForm::F04Acceptance, PaperForm::F05Declined, PaperForm::F14Opinion, PaperForm::F22Agreement, PaperForm::F32Archive})
        CHECK_FALSE(paperFor(form, fresh, context()).has_value());
}

TEST_CASE("the papers of an accusation betray neither the matter nor the accused, the accuser or the agency", "[print]")
{
    int papers = 0;
    for (const CaseView &view : accusations()) {
        for (const PaperForm form : papersOf(view.file)) {
            const PaperTemplate *made = paperTemplates().find(form);
            if (!made)
                continue;
            for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
                const PaperText paper = *paperFor(form, view, context(language, QStringLiteral("en")));
                const QString text = everythingOn(paper);
                INFO(text.toStdString());
                ++papers;
                for (const QString secret : {"举报", "李科长", "回扣", "阿迪力", "某建筑公司", "工资", "纪检", "Discipline", "人社", "立案"})
                    CHECK_FALSE(text.contains(secret));
                CHECK_FALSE(text.contains(words::onPaper(Category::Accusation, language)));
                // What stays in the hall is marked; what a visitor carries away must not be.
                CHECK(paper.secrecyMark.isEmpty() == !made->inside);
            }
        }
    }
    CHECK(papers > 40);
}

TEST_CASE("a declined accusation still gets the ground, the article and a remedy", "[print]")
{
    const QString text = everythingOn(*paperFor(PaperForm::F05Declined, declined(DeclineGround::NotCompetent, accusing()).seen(), context()));
    CHECK(text.contains(QStringLiteral("■ 不属于本机关、单位职权范围（《信访工作条例》第二十三条）")));
    CHECK(text.contains(QStringLiteral("可以向上一级机关、单位反映")));
}

TEST_CASE("a reprint of an official paper carries its copy number, a preview its mark, and the number that came later", "[print]")
{
    CaseView view = answered().seen();
    PaperContext on = context();
    on.copy = 2;
    on.preview = true;
    const PaperText paper = *paperFor(PaperForm::F14Opinion, view, on);
    CHECK_FALSE(paper.copyMark.isEmpty());
    CHECK_FALSE(paper.watermark.isEmpty());
    CHECK(paper.documentNumber.text == QStringLiteral("伊综处〔2026〕7号"));
    view.file.numbers.clear();
    CHECK(paperFor(PaperForm::F14Opinion, view, on)->documentNumber.text == QStringLiteral("编号待补"));
}

TEST_CASE("a request for re-review stands on the review opinion, before it is brought as well as after", "[print]")
{
    Life life = reviewed();
    life.on(11, 5).step(Step::OpinionGiven, choice(static_cast<int>(OpinionDecision::Explained)), opinion(QStringLiteral("伊犁州人力资源和社会保障局"), QStringLiteral("自治区人力资源和社会保障厅")));
    life.number(PaperForm::F16ReviewOpinion, QStringLiteral("伊州复查〔2026〕3号"));
    CHECK(paperFor(PaperForm::F15ReviewRequest, life.seen(), context())->title.text == QStringLiteral("复查申请书及受理单"));
    life.on(11, 6).served(PaperForm::F16ReviewOpinion);
    const PaperText paper = *paperFor(PaperForm::F15ReviewRequest, life.seen(), context());
    CHECK(paper.title.text == QStringLiteral("复核申请书"));
    CHECK(everythingOn(paper).contains(QStringLiteral("原复查意见文号")));
    CHECK_FALSE(everythingOn(paper).contains(QStringLiteral("伊综处〔2026〕7号")));
}

TEST_CASE("a service receipt names the paper that is to be served, else the one served last", "[print]")
{
    const CaseView view = reviewed().seen();
    PaperContext on = context();
    CHECK(everythingOn(*paperFor(PaperForm::F25ServiceReceipt, view, on)).contains(QStringLiteral("信访事项处理意见书")));
    on.toServe = PaperForm::F04Acceptance;
    const QString text = everythingOn(*paperFor(PaperForm::F25ServiceReceipt, view, on));
    CHECK(text.contains(QStringLiteral("信访事项受理告知书")));
    CHECK(text.contains(QStringLiteral("伊综受〔2026〕12号")));
}

TEST_CASE("what a visitor wrote is never taken for a place to put a value", "[print]")
{
    CaseView view = answered().seen();
    view.file.matter.subject.text = QStringLiteral("{party.phone} %1 {case.code}");
    CHECK(everythingOn(*paperFor(PaperForm::F14Opinion, view, context())).contains(QStringLiteral("{party.phone} %1 {case.code}")));
}
