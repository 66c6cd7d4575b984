// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "print/papertemplate.h"
#include "print/papervalues.h"
#include "ui/paperforms.h"
#include "words/paperwords.h"

#include <catch2/catch.hpp>

using namespace hall;
using namespace paperlife;

namespace {

const QString Chinese = QStringLiteral("zh_CN");

QString valueOf(PaperForm form, const CaseView &view, const char *key, const QString &language = Chinese)
{
    const PaperContext on = context(language);
    return PaperValues(form, view, on, paperTemplates()).in(language, QString::fromLatin1(key));
}

} // namespace

TEST_CASE("a value is known by one list alone, and each of them only once", "[print]")
{
    const QStringList keys = PaperValues::keys();
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
    for (const char *key : {"case.code", "due.CLK-05.legal", "opinion_given.facts_found", "matter_declined.basis", "tick.matter_declined.6", "number.F14", "served.F16"})
        CHECK(PaperValues::knows(QString::fromLatin1(key)));
    for (const char *key : {"", "case", "due.CLK-99.legal", "opinion_given.colour", "tick.matter_declined.7", "number.F33", "incident_noted.account", "tick.incident_noted.1"})
        CHECK_FALSE(PaperValues::knows(QString::fromLatin1(key)));
}

TEST_CASE("every value answers for every kind of case, in every language, and for a case with nothing in it", "[print]")
{
    for (const CaseView &view : {CaseView(), papercases::claim(), papercases::accusation(), finished().seen(), archived(agreed(AgreementForm::Written)).seen()}) {
        const PaperContext on = context();
        const PaperValues values(PaperForm::F14Opinion, view, on, paperTemplates());
        for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
            for (const QString &key : PaperValues::keys())
                CHECK_FALSE(values.in(language, key).contains(QLatin1Char('%')));
            for (const QString &rows : PaperValues::rowKeys().keys())
                (void)values.rows(rows, language);
        }
    }
}

TEST_CASE("a document carries the number that the centre gave, or says that it is still to come", "[print]")
{
    CHECK(valueOf(PaperForm::F14Opinion, answered().seen(), "number.F14") == QStringLiteral("伊综处〔2026〕7号"));
    CHECK(valueOf(PaperForm::F13Extension, extended().seen(), "number.F13") == QStringLiteral("编号待补"));
}

TEST_CASE("the last day on a paper is the later, legal one", "[print]")
{
    const CaseView view = accepted().seen();
    const auto clock = std::find_if(view.clocks.begin(), view.clocks.end(), [](const RunningClock &one) { return one.id == ClockId::Clk05; });
    REQUIRE(clock != view.clocks.end());
    CHECK(valueOf(PaperForm::F04Acceptance, view, "due.CLK-05.legal").startsWith(words::paperDate(clock->due.legal, Chinese)));
    CHECK(valueOf(PaperForm::F04Acceptance, view, "due.CLK-07.legal").isEmpty());
}

TEST_CASE("each level of opinion keeps its own words when the next level has begun", "[print]")
{
    const CaseView view = finished().seen();
    CHECK(valueOf(PaperForm::F14Opinion, view, "opinion1.organ") == QStringLiteral("伊宁市人力资源和社会保障局"));
    CHECK(valueOf(PaperForm::F16ReviewOpinion, view, "opinion2.organ") == QStringLiteral("伊犁州人力资源和社会保障局"));
    CHECK(valueOf(PaperForm::F17ReReviewOpinion, view, "opinion3.organ") == QStringLiteral("新疆维吾尔自治区人力资源和社会保障厅"));
    CHECK(valueOf(PaperForm::F14Opinion, view, "tick.opinion1.1") == QString(QChar(0x25A0)));
    CHECK(valueOf(PaperForm::F16ReviewOpinion, view, "tick.opinion2.1") == QString(QChar(0x25A1)));
    CHECK(valueOf(PaperForm::F15ReviewRequest, view, "review1.reason") == QStringLiteral("处理意见没有计算加班工资。"));
    CHECK(valueOf(PaperForm::F15ReviewRequest, view, "review2.reason") == QStringLiteral("复查意见仍未计算加班工资。"));
}

TEST_CASE("numbers of documents and phones of people are shortened, whoever typed them and wherever", "[print]")
{
    const CaseView view = agreed(AgreementForm::Written).seen();
    CHECK(valueOf(PaperForm::F22Agreement, view, "other.phone") == maskedPhone(OtherPhone));
    CHECK(valueOf(PaperForm::F22Agreement, view, "other.name").contains(maskedIdentityNumber(OtherIdentity)));
    CHECK(valueOf(PaperForm::F22Agreement, view, "party.all").contains(maskedPhone(papercases::PhoneNumber)));
    const QString recipient = valueOf(PaperForm::F25ServiceReceipt, reviewed().seen(), "paper_served.recipient");
    CHECK(recipient.contains(maskedPhone(papercases::PhoneNumber)));
    CHECK_FALSE(recipient.contains(papercases::PhoneNumber));
}

TEST_CASE("a paper shows the answer to the call it is about, never that to an earlier one", "[print]")
{
    Life life = supervised();
    life.step(Step::SupervisionAnswered, {}, {{Item::Result, QStringLiteral("已经整改。")}});
    CHECK(valueOf(PaperForm::F27Supervision, life.seen(), "supervision_answered.result") == QStringLiteral("已经整改。"));
    life.step(Step::SupervisionOpened, choice(static_cast<int>(Measure::Reminder), {}, QDate(2026, 12, 20)),
              {{Item::Reason, QStringLiteral("整改没有落实。")}, {Item::Organ, QStringLiteral("伊宁市人力资源和社会保障局")}});
    CHECK(valueOf(PaperForm::F27Supervision, life.seen(), "supervision_answered.result").isEmpty());

    PaperContext on = context();
    on.toServe = PaperForm::F16ReviewOpinion;
    const CaseView view = reviewed().seen();
    CHECK(PaperValues(PaperForm::F25ServiceReceipt, view, on, paperTemplates()).in(Chinese, QStringLiteral("paper_served.recipient")).isEmpty());
    on.toServe = PaperForm::F14Opinion;
    CHECK_FALSE(PaperValues(PaperForm::F25ServiceReceipt, view, on, paperTemplates()).in(Chinese, QStringLiteral("paper_served.recipient")).isEmpty());
}

TEST_CASE("the words that went with a transfer, an objection, a guidance and a closing are found in the history", "[print]")
{
    CHECK(valueOf(PaperForm::F08ForwardedToOrgan, sent(TransferMode::Forward).seen(), "transfer.words") == QStringLiteral("属于人社部门职权。"));
    const CaseView objected = sent(TransferMode::Move, true).seen();
    CHECK(valueOf(PaperForm::F10Objection, objected, "objection.basis") == QStringLiteral("《劳动争议调解仲裁法》第二条"));
    CHECK(valueOf(PaperForm::F10Objection, objected, "transfer.proposed").startsWith(QStringLiteral("04")));
    CHECK(valueOf(PaperForm::F11Guidance, guided().seen(), "guided.organ") == QStringLiteral("伊宁市劳动人事争议仲裁委员会"));
    CHECK(valueOf(PaperForm::F30Report, archived(agreed(AgreementForm::Written)).seen(), "closing.reason") == QStringLiteral("协议已经履行完毕。"));
}

TEST_CASE("of an accusation no value tells the matter, the people, an agency or an officer's words", "[print]")
{
    CaseView view = declined(DeclineGround::OtherLegalPath, accusing()).seen();
    view.file.owner = DisciplineRoom;
    const PaperContext on = context();
    const PaperValues values(PaperForm::F05Declined, view, on, paperTemplates());
    QStringList secrets{QStringLiteral("举报"), QStringLiteral("李科长"), QStringLiteral("阿迪力"), QStringLiteral("某建筑公司"), QStringLiteral("工资"),
                        QStringLiteral("纪检"), QStringLiteral("人社"), QStringLiteral("人民法院立案")};
    for (const QString &key : PaperValues::keys()) {
        // The hall's own officer and the window at which the paper is printed are no secret of the case.
        if (key == QLatin1String("officer") || key.endsWith(QStringLiteral(".options")) || key.endsWith(QStringLiteral(".choice")))
            continue;
        const QString value = values.in(Chinese, key);
        for (const QString &secret : secrets) {
            INFO(key.toStdString() << ": " << value.toStdString());
            CHECK_FALSE(value.contains(secret));
        }
    }
}

TEST_CASE("the contents of a file mark what must lie in it", "[print]")
{
    const CaseView view = archived(agreed(AgreementForm::Written)).seen();
    const PaperContext on = context();
    const auto rows = PaperValues(PaperForm::F32Archive, view, on, paperTemplates()).rows(QStringLiteral("catalogue"), Chinese);
    QStringList must;
    for (const QMap<QString, QString> &row : rows) {
        if (row.value(QStringLiteral("mark")) == QStringLiteral("必备"))
            must << row.value(QStringLiteral("name")).left(3);
    }
    CHECK(must == QStringList{QStringLiteral("F02"), QStringLiteral("F21"), QStringLiteral("F22")});
}

TEST_CASE("beside a Uyghur or Kazakh word a Chinese name and a date keep apart", "[print]")
{
    const QString organ = QStringLiteral("伊宁市人力资源和社会保障局");
    // The marks around each: the blank between two of them would else be read from left to right with both.
    const QString apart = QStringLiteral(u"\u200E\u200F \u200F\u200E");
    for (const QString language : {"ug", "kk_Arab"}) {
        const QString text = everythingOn(*paperFor(PaperForm::F14Opinion, answered().seen(), context(language)));
        CHECK(text.contains(organ + apart + QStringLiteral("2026-12-01")));
        const QString parties = everythingOn(*paperFor(PaperForm::F22Agreement, agreed(AgreementForm::Written).seen(), context(language)));
        CHECK(parties.contains(QStringLiteral(u"\u200E\u200F، \u200F\u200E伊宁市塔什科瑞克乡")));
    }
}
