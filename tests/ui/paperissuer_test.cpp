// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papertemplate.h"
#include "ui/paperforms.h"

#include <catch2/catch.hpp>

using namespace hall;
using namespace paperlife;

/** Who issues a paper, on what law, to whom and on which day. */
namespace {

const QString Centre = QStringLiteral("伊宁市社会治安综合治理中心");
const QString Bureau = QStringLiteral("伊宁市人力资源和社会保障局");

PaperText paperOf(PaperForm form, const CaseView &view, QDate printedOn = QDate(2026, 12, 24))
{
    PaperContext on = context();
    on.printedAt = QDateTime(printedOn, QTime(3, 0), Qt::UTC);
    return *paperFor(form, view, on);
}

QString sealOf(const PaperText &paper)
{
    for (const PaperBlock &block : paper.blocks) {
        if (block.kind == PaperBlock::Kind::Seal)
            return block.text.text;
    }
    return {};
}

QString valueBeside(const PaperText &paper, const QString &label)
{
    for (const PaperBlock &block : paper.blocks) {
        if (block.kind == PaperBlock::Kind::Field && block.field.label.text == label)
            return block.field.value.text;
    }
    return QStringLiteral("no such field");
}

QStringList placesOf(const PaperText &paper)
{
    QStringList all;
    for (const PaperBlock &block : paper.blocks) {
        for (const PaperLine &place : block.places)
            all << place.text;
    }
    return all;
}

} // namespace

TEST_CASE("a dispute is taken up under the law of mediation and its people are parties, not petitioners", "[print]")
{
    const CaseView dispute = accepted(filing(Track::Dispute), LawfulPath::Mediation).seen();
    const QString taken = everythingOn(paperOf(PaperForm::F04Acceptance, dispute));
    CHECK(taken.contains(QStringLiteral("《人民调解法》第三条、第四条、第十七条")));
    CHECK(taken.contains(QStringLiteral("当事人一份，存档一份")));
    CHECK_FALSE(taken.contains(QStringLiteral("信访工作条例")));
    const QString closed = everythingOn(paperOf(PaperForm::F30Report, archived(agreed(AgreementForm::Written)).seen()));
    CHECK(closed.contains(QStringLiteral("当事人评价")));
    for (const char *word : {"信访人", "交办机关"}) {
        CHECK_FALSE(taken.contains(QString::fromUtf8(word)));
        CHECK_FALSE(closed.contains(QString::fromUtf8(word)));
    }
    const QString declinedDispute = everythingOn(paperOf(PaperForm::F05Declined, declined(DeclineGround::NotCompetent, filing(Track::Dispute)).seen()));
    CHECK_FALSE(declinedDispute.contains(QStringLiteral("信访事项")));
    CHECK(declinedDispute.contains(QStringLiteral("■ 不属于本机关、单位职权范围")));
}

TEST_CASE("an acceptance names article 34 only where it states the period of that article", "[print]")
{
    CHECK(everythingOn(paperOf(PaperForm::F04Acceptance, accepted().seen())).contains(QStringLiteral("依据：《信访工作条例》第二十二条、第二十三条、第三十四条")));
    CHECK_FALSE(everythingOn(paperOf(PaperForm::F04Acceptance, accusations().first())).contains(QStringLiteral("第三十四条")));
}

TEST_CASE("an urgent report stands on article 25 and goes to everybody to whom it was reported", "[print]")
{
    Life life = urgent();
    const PaperText paper = paperOf(PaperForm::F08ForwardedToOrgan, life.seen());
    CHECK(paper.blocks.first().text.text == QStringLiteral("伊宁市人民政府："));
    CHECK(paper.footer.first().text.contains(QStringLiteral("第二十五条")));
    CHECK_FALSE(paper.footer.first().text.contains(QStringLiteral("第二十二条")));
    life.step(Step::UrgencyReported, choice(static_cast<int>(UrgentRecipient::ConferenceOffice)));
    CHECK(paperOf(PaperForm::F08ForwardedToOrgan, life.seen()).blocks.first().text.text
          == QStringLiteral("伊宁市人民政府、伊宁市信访工作联席会议办公室："));
    CHECK(paperOf(PaperForm::F08ForwardedToOrgan, upward().seen()).footer.first().text.contains(QStringLiteral("第二十二条")));
    // A centre whose name tells no place writes to its own level.
    PaperContext on = context();
    on.centreName = QStringLiteral("综治中心");
    CHECK(paperFor(PaperForm::F08ForwardedToOrgan, urgent().seen(), on)->blocks.first().text.text == QStringLiteral("本级人民政府："));
}

TEST_CASE("an opinion is headed by the organ that gives it, and bears the hall's number only where the hall gives it", "[print]")
{
    CaseView view = finished().seen();
    const QStringList organs{Bureau, QStringLiteral("伊犁州人力资源和社会保障局"), QStringLiteral("新疆维吾尔自治区人力资源和社会保障厅")};
    const QList<PaperForm> forms{PaperForm::F14Opinion, PaperForm::F16ReviewOpinion, PaperForm::F17ReReviewOpinion};
    for (int i = 0; i < forms.size(); ++i) {
        const PaperText paper = paperOf(forms[i], view);
        CHECK(paper.centre.text == organs[i]);
        CHECK(sealOf(paper).startsWith(organs[i]));
    }
    view.file.numbers = {{PaperForm::F14Opinion, QStringLiteral("伊综意〔2026〕7号")}, {PaperForm::F16ReviewOpinion, QStringLiteral("伊综复查〔2026〕3号")},
                         {PaperForm::F17ReReviewOpinion, QStringLiteral("伊综复核〔2026〕1号")}};
    CHECK(paperOf(PaperForm::F14Opinion, view).documentNumber.text == QStringLiteral("伊综意〔2026〕7号"));
    CHECK(paperOf(PaperForm::F16ReviewOpinion, view).documentNumber.text == QStringLiteral("文号：〔由出具机关编号〕"));
    CHECK(paperOf(PaperForm::F17ReReviewOpinion, view).documentNumber.text == QStringLiteral("文号：〔由出具机关编号〕"));
    // Nor is it told where another paper speaks of that one: there is a line to write it on.
    const QString request = everythingOn(paperOf(PaperForm::F17ReReviewOpinion, view));
    CHECK_FALSE(request.contains(QStringLiteral("伊综复查")));
    CHECK(request.contains(QStringLiteral("（文号：________）")));
    for (const CaseView &any : {view, rereviewed().seen()}) {
        for (const PaperForm form : papersOf(any.file))
            CHECK_FALSE(everythingOn(paperOf(form, any)).contains(QStringLiteral("伊综复查")));
    }
}

TEST_CASE("a hearing is called by the organ that re-reviews", "[print]")
{
    const PaperText paper = paperOf(PaperForm::F18Hearing, heard().seen());
    const QString organ = QStringLiteral("新疆维吾尔自治区人力资源和社会保障厅");
    CHECK(paper.centre.text == organ);
    CHECK(sealOf(paper) == organ + QStringLiteral("（印章）\n2026年11月12日"));
}

TEST_CASE("an agent is named and identified, on the law of agency; representatives stand on article 20", "[print]")
{
    FileCase two = forMany();
    two.headcount = 2;
    const PaperText agent = paperOf(PaperForm::F26Representatives, Life(two).seen());
    CHECK(agent.footer.first().text.contains(QStringLiteral("《民法典》")));
    CHECK_FALSE(agent.footer.first().text.contains(QStringLiteral("第二十条")));
    for (const char *label : {"姓名", "证件种类", "证件号码", "电话", "住址"})
        CHECK(valueBeside(agent, QString::fromUtf8(label)).isEmpty());
    CHECK(paperOf(PaperForm::F26Representatives, Life(forMany()).seen()).footer.first().text.contains(QStringLiteral("第二十条第三款")));
}

TEST_CASE("the day at a seal is that of the act, and a reprint a month later bears it still", "[print]")
{
    const auto sealed = [](PaperForm form, const Life &life, int month, int day) {
        INFO(paperFormNumber(form).toStdString());
        CHECK(sealOf(paperOf(form, life.seen())).endsWith(QStringLiteral("\n2026年%1月%2日").arg(month).arg(day)));
    };
    sealed(PaperForm::F04Acceptance, accepted(), 9, 16);
    sealed(PaperForm::F05Declined, declined(DeclineGround::OtherLegalPath), 9, 16);
    sealed(PaperForm::F06NoLongerAccepted, declined(DeclineGround::NoLongerAccepted), 9, 16);
    sealed(PaperForm::F07ForwardedToVisitor, sent(TransferMode::Forward), 9, 16);
    sealed(PaperForm::F08ForwardedToOrgan, sent(TransferMode::Assign), 9, 16);
    sealed(PaperForm::F08ForwardedToOrgan, urgent(), 9, 16);
    sealed(PaperForm::F08ForwardedToOrgan, upward(), 9, 16);
    sealed(PaperForm::F13Extension, extended(), 11, 10);
    sealed(PaperForm::F18Hearing, heard(), 11, 12);
    sealed(PaperForm::F27Supervision, supervised(), 11, 20);
    sealed(PaperForm::F28Proposal, proposed(), 11, 20);
}

TEST_CASE("an organ is written out in full where it seals or is written to", "[print]")
{
    for (const PaperForm form : {PaperForm::F04Acceptance, PaperForm::F13Extension})
        CHECK(sealOf(paperOf(form, extended().seen())).startsWith(Bureau));
    CHECK(sealOf(paperOf(PaperForm::F05Declined, declined(DeclineGround::OtherLegalPath).seen())).startsWith(Bureau));
    CHECK(paperOf(PaperForm::F08ForwardedToOrgan, sent(TransferMode::Forward).seen()).blocks.first().text.text == Bureau + QStringLiteral("："));
    CHECK(valueBeside(paperOf(PaperForm::F30Report, archived(agreed(AgreementForm::Written)).seen()), QStringLiteral("办理机关、单位")) == Bureau);
    // The general intake is the centre's own.
    CHECK(sealOf(paperOf(PaperForm::F04Acceptance, accepted(filing(), LawfulPath::PetitionOpinion, FrontDesk).seen())).startsWith(Centre));
    // Every window of the hall has its organ's name in each language.
    for (const ServiceWindow &window : shippedWindows().windows()) {
        INFO(window.agencyIn(QStringLiteral("zh_CN")).toStdString());
        if (window.number == FrontDesk)
            continue;
        CHECK(paperTemplates().phrases().value(QStringLiteral("organ.") + window.agencyIn(QStringLiteral("zh_CN"))).size() == 4);
    }
}

TEST_CASE("a matter that is no longer accepted stands on article 36 alone, with the number and the day of the re-review", "[print]")
{
    const QString text = everythingOn(paperOf(PaperForm::F06NoLongerAccepted, declined(DeclineGround::NoLongerAccepted).seen()));
    CHECK(text.contains(QStringLiteral("依据：《信访工作条例》第三十六条")));
    CHECK(text.contains(QStringLiteral("新人社复核〔2025〕8号")));
    CHECK(text.contains(QStringLiteral("日期：________")));
    CHECK_FALSE(text.contains(QStringLiteral("第三十一条")));
}

TEST_CASE("a paper that gives no query code does not ask for one", "[print]")
{
    CaseView view = accepted().seen();
    view.queryCode.clear();
    for (const PaperForm form : {PaperForm::F03Receipt, PaperForm::F04Acceptance}) {
        for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
            const QString text = everythingOn(*paperFor(form, view, context(language)));
            for (const char *word : {"查询码", "两个编码", "both codes", "query code", "سۈرۈشتۈرۈش كود", "سۇراستىرۋ كود"}) {
                INFO(text.toStdString());
                CHECK_FALSE(text.contains(QString::fromUtf8(word), Qt::CaseInsensitive));
            }
        }
    }
    view.queryCode = QStringLiteral("K7QM-2XWD");
    CHECK(everythingOn(paperOf(PaperForm::F03Receipt, view)).contains(QStringLiteral("凭案件编号和查询码")));
    CHECK(everythingOn(paperOf(PaperForm::F04Acceptance, view)).contains(QStringLiteral("凭案件编号和查询码")));
}

TEST_CASE("mediation papers are the committee's, and what the parties ask for is their own", "[print]")
{
    const QString committee = QStringLiteral("________人民调解委员会");
    CHECK(paperOf(PaperForm::F19MediationRequest, mediating().seen()).centre.text == committee);
    CHECK(paperOf(PaperForm::F20RightsAndDuties, mediating().seen()).centre.text == committee);
    CHECK(paperOf(PaperForm::F21Record, mediating().seen()).centre.text == committee);
    CHECK(paperOf(PaperForm::F22Agreement, agreed(AgreementForm::Written).seen()).centre.text == committee);
    CHECK(paperOf(PaperForm::F23OralOrEnded, failedMediation().seen()).centre.text == committee);
    // An inquiry into a petition is the handling organ's.
    CHECK(paperOf(PaperForm::F21Record, answered().seen()).centre.text == Bureau);
    const PaperText application = paperOf(PaperForm::F24Confirmation, confirmed().seen());
    CHECK(application.centre.text.isEmpty());
    const QStringList places = placesOf(application);
    CHECK(places.contains(QStringLiteral("甲方（签名或捺印）")));
    CHECK(places.contains(QStringLiteral("乙方（签名或捺印）")));
    const QStringList inquiry = placesOf(paperOf(PaperForm::F21Record, answered().seen()));
    CHECK(inquiry.count(QStringLiteral("调查人（签名）")) == 2);
    CHECK(inquiry.contains(QStringLiteral("单位（盖章）")));
}

TEST_CASE("of an accusation no paper of the visitor gives the window, for the number names the discipline organ", "[print]")
{
    for (const CaseView &view : accusations()) {
        for (const PaperForm form : {PaperForm::F03Receipt, PaperForm::F04Acceptance, PaperForm::F05Declined, PaperForm::F06NoLongerAccepted, PaperForm::F12PapersReceived, PaperForm::F30Report}) {
            for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
                const auto paper = paperFor(form, view, context(language));
                if (!paper)
                    continue;
                QString text = everythingOn(*paper);
                for (const QString &known : {paper->code, paper->qrPayload, QStringLiteral("22、23"), QStringLiteral("22, 23"), QStringLiteral("articles 22 and 23")})
                    text.remove(known);
                INFO(text.toStdString());
                CHECK_FALSE(text.contains(QStringLiteral("23号窗口")));
                CHECK_FALSE(text.contains(paperTemplates().phrase(QStringLiteral("number_pending"), language))); // nobody will give one
                CHECK_FALSE(text.contains(QStringLiteral("window 23")));
                CHECK_FALSE(text.contains(QStringLiteral("23-كۆزنەك")));
                CHECK_FALSE(text.contains(QStringLiteral("23-تەرەزە")));
                const QString desk = paperTemplates().phrase(QStringLiteral("sealed_desk"), language);
                CHECK((form != PaperForm::F03Receipt || text.contains(desk)));
                for (const PaperField &field : paper->fields)
                    CHECK(field.value.text != QStringLiteral("23"));
                for (const PaperBlock &block : paper->blocks) {
                    CHECK(block.field.value.text != QStringLiteral("23"));
                    for (const QList<PaperLine> &row : block.table.rows) {
                        for (const PaperLine &cell : row)
                            CHECK(cell.text != QStringLiteral("23"));
                    }
                }
            }
        }
    }
}
