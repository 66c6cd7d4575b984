// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papers.h"

#include "fakes/printers.h"
#include "ui/papercases.h"
#include "words/paperwords.h"

#include <catch2/catch.hpp>

#include <QtCore/QStringList>

using namespace hall;
using namespace papercases;

namespace {

QString wordsOf(const PaperLine &line)
{
    return line.text + QLatin1Char('\n') + line.second;
}

/** Everything a reader of the paper, or a camera on its QR code, can learn. */
QString everythingOn(const PaperText &paper)
{
    QStringList all{wordsOf(paper.centre), wordsOf(paper.title), paper.formNumber, paper.copyMark, paper.watermark, paper.secrecyMark,
                    wordsOf(paper.codeLabel), paper.code, wordsOf(paper.queryLabel), paper.queryCode, paper.qrPayload};
    for (const PaperField &field : paper.fields)
        all << wordsOf(field.label) << wordsOf(field.value);
    for (const QList<PaperLine> &lines : {paper.paragraphs, paper.signatures, paper.footer}) {
        for (const PaperLine &line : lines)
            all << wordsOf(line);
    }
    return all.join(QLatin1Char('\n'));
}

QString valueOf(const PaperText &paper, words::OnPaper label)
{
    const QString name = words::onPaper(label, paper.language);
    for (const PaperField &field : paper.fields) {
        if (field.label.text == name)
            return field.value.text;
    }
    return QStringLiteral("(no such field)");
}

bool has(const PaperText &paper, const QString &text)
{
    return everythingOn(paper).contains(text);
}

} // namespace

TEST_CASE("a receipt carries both codes, the papers, the next step, the legal date, window, officer and phone", "[print]")
{
    const WindowRegistry registry = windows();
    const PaperText receipt = receiptFor(claim(), context(registry));
    CHECK(receipt.title.text == QStringLiteral("受理登记回执"));
    CHECK(receipt.formNumber == QStringLiteral("F03"));
    CHECK(receipt.code == claim().file.code->text());
    CHECK(receipt.queryCode == QStringLiteral("K7QM-2XWD"));
    CHECK(receipt.qrPayload == receipt.code + QStringLiteral("?K7QM-2XWD"));
    CHECK(valueOf(receipt, words::OnPaper::RegisteredAt) == QStringLiteral("2026年11月23日 11:20"));
    CHECK(valueOf(receipt, words::OnPaper::Window) == QStringLiteral("01 综合受理"));
    CHECK(valueOf(receipt, words::OnPaper::Operator) == QStringLiteral("王芳"));
    CHECK(valueOf(receipt, words::OnPaper::Phone) == QStringLiteral("0999-8012345"));
    CHECK(valueOf(receipt, words::OnPaper::ReceivedPapers).contains(QStringLiteral("劳动合同")));
    CHECK(valueOf(receipt, words::OnPaper::NextStep).contains(QStringLiteral("01 综合受理")));
    CHECK(valueOf(receipt, words::OnPaper::LastDate) == QStringLiteral("2026年12月8日"));
    CHECK(has(receipt, QStringLiteral("复查")));
    CHECK(receipt.copyMark.isEmpty());
    CHECK(receipt.watermark.isEmpty());
}

TEST_CASE("a receipt states the later date only, never the one we warn on", "[print]")
{
    const WindowRegistry registry = windows();
    CaseView view = claim();
    CHECK_FALSE(has(receiptFor(view, context(registry)), QStringLiteral("12月4日")));
    CHECK_FALSE(has(receiptFor(view, context(registry, QStringLiteral("en"))), QStringLiteral("2026-12-04")));
    view.due.provisional = true;
    const QString date = valueOf(receiptFor(view, context(registry)), words::OnPaper::LastDate);
    CHECK(date.contains(QStringLiteral("2026年12月8日")));
    CHECK(date.contains(QStringLiteral("暂定")));
}

TEST_CASE("a dispute's receipt promises no petition date and says that mediation is free and voluntary", "[print]")
{
    const WindowRegistry registry = windows();
    CaseView view = claim();
    view.file.track = Track::Dispute;
    const PaperText receipt = receiptFor(view, context(registry));
    CHECK_FALSE(has(receipt, QStringLiteral("12月8日")));
    CHECK(has(receipt, words::onPaper(words::OnPaper::DisputeFreedom, receipt.language)));
    CHECK_FALSE(has(receipt, words::onPaper(words::OnPaper::AskForReview, receipt.language)));
}

TEST_CASE("a receipt on the way names the next window and who is responsible until then", "[print]")
{
    const WindowRegistry registry = windows();
    const QString next = valueOf(receiptFor(onTheWay(claim(), 3), context(registry)), words::OnPaper::NextStep);
    CHECK(next.contains(QStringLiteral("03 人社")));
    CHECK(next.contains(QStringLiteral("01 综合受理")));
}

TEST_CASE("a registration form carries the whole table with the ticks and the places to sign", "[print]")
{
    const WindowRegistry registry = windows();
    const auto types = MatterTypes::fromJson(R"({"types":[{"code":"0401","name":{"zh_CN":"工资福利","en":"Wages"}}]})");
    REQUIRE(types.ok());
    PaperContext on = context(registry);
    on.matterTypes = &types.value();
    const PaperText form = registrationFor(claim(), on);
    const Matter matter = claim().file.matter;
    CHECK(form.title.text == QStringLiteral("来访登记表"));
    CHECK(valueOf(form, words::OnPaper::Subject) == matter.subject.text);
    CHECK(valueOf(form, words::OnPaper::MatterType) == QStringLiteral("工资福利"));
    CHECK(valueOf(form, words::OnPaper::Place) == matter.place.text);
    CHECK(valueOf(form, words::OnPaper::Facts) == matter.facts.text);
    CHECK(valueOf(form, words::OnPaper::Request) == matter.request.text);
    CHECK(valueOf(form, words::OnPaper::Evidence) == QStringLiteral("记工本\n转账记录"));
    CHECK(valueOf(form, words::OnPaper::RespondentUnit) == QStringLiteral("某建筑公司"));
    CHECK(valueOf(form, words::OnPaper::FirstWindow) == QStringLiteral("01 综合受理"));
    CHECK(valueOf(form, words::OnPaper::Headcount).contains(QLatin1Char('6')));
    CHECK(valueOf(form, words::OnPaper::OralRecord).count(QChar(0x25A0)) == 2);
    CHECK(has(form, QStringLiteral("阿迪力·买买提")));
    CHECK(has(form, QStringLiteral("本人不愿说明")));
    CHECK(has(form, words::onPaper(words::OnPaper::PrivacyNotice, form.language)));
    CHECK(form.signatures.size() == 4);
    CHECK(form.queryCode.isEmpty());
    CHECK(form.qrPayload == form.code);

    CaseView written = claim();
    written.file.oral = false;
    // An empty box before a true sentence would deny it.
    CHECK(valueOf(registrationFor(written, on), words::OnPaper::OralRecord).startsWith(QStringLiteral("■ 以书面或其他形式提出")));
}

TEST_CASE("what this window has no key for is said so on the form", "[print]")
{
    const WindowRegistry registry = windows();
    CaseView view = claim();
    view.file.hasMatter = view.file.hasParties = false;
    const PaperText form = registrationFor(view, context(registry));
    CHECK(everythingOn(form).count(words::onPaper(words::OnPaper::NotReadableHere, form.language)) == 2);
    CHECK_FALSE(has(form, QStringLiteral("阿迪力")));
    CHECK_FALSE(has(form, QStringLiteral("拖欠")));
}

TEST_CASE("a slip says from where to where, why, when, and who owns the case until it is accepted", "[print]")
{
    const WindowRegistry registry = windows();
    PaperContext on = context(registry);
    on.reason = QStringLiteral("属于人社部门职权");
    const PaperText slip = slipFor(onTheWay(claim(), 3), on);
    CHECK(valueOf(slip, words::OnPaper::From) == QStringLiteral("01 综合受理"));
    CHECK(valueOf(slip, words::OnPaper::To) == QStringLiteral("03 人社"));
    CHECK(valueOf(slip, words::OnPaper::Reason).contains(on.reason));
    CHECK(valueOf(slip, words::OnPaper::SentAt) == QStringLiteral("2026年11月23日 11:30"));
    CHECK(valueOf(slip, words::OnPaper::Owner).contains(QStringLiteral("01 综合受理")));
    CHECK(valueOf(slip, words::OnPaper::AcceptedAt).isEmpty());
    CHECK(slip.queryCode.isEmpty());
}

TEST_CASE("no paper carries a whole identity number or phone number", "[print]")
{
    const WindowRegistry registry = windows();
    for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
        for (const CaseView &view : {claim(), accusation(), onTheWay(claim(), 3)}) {
            const PaperContext on = context(registry, language, QStringLiteral("ug"));
            for (const PaperText &paper : {registrationFor(view, on), receiptFor(view, on), slipFor(view, on)}) {
                CHECK_FALSE(has(paper, IdentityNumber));
                CHECK_FALSE(has(paper, IdentityNumber.mid(6, 8)));
                CHECK_FALSE(has(paper, PhoneNumber));
            }
            CHECK(has(registrationFor(view, on), maskedIdentityNumber(IdentityNumber)) != view.file.sealed()); // of an accusation not even a part
        }
    }
}

TEST_CASE("what leaves the hall with an accuser betrays neither the matter nor the accused nor the discipline room", "[print]")
{
    const WindowRegistry registry = windows();
    const CaseView view = onTheWay(accusation(), DisciplineRoom.value());
    for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
        PaperContext on = context(registry, language, QStringLiteral("en"));
        on.reason = QStringLiteral("举报李科长,转纪检");
        for (const PaperText &paper : {receiptFor(view, on), slipFor(view, on)}) {
            INFO(everythingOn(paper).toStdString());
            for (const QString &secret : {view.file.matter.subject.text, view.file.respondentUnit, view.file.matter.facts.text,
                                          QStringLiteral("举报"), QStringLiteral("李科长"), QStringLiteral("纪检"),
                                          QStringLiteral("Discipline"), QStringLiteral("阿迪力"),
                                          words::onPaper(Category::Accusation, language), words::onPaper(words::OnPaper::Confidential, language)})
                CHECK_FALSE(has(paper, secret));
        }
    }
    const PaperText form = registrationFor(view, context(registry));
    CHECK_FALSE(form.secrecyMark.isEmpty());
    CHECK(has(form, view.file.respondentUnit)); // names nobody who brings it, and stays in the hall or goes closed
    CHECK(registrationFor(claim(), context(registry)).secrecyMark.isEmpty());
}

TEST_CASE("a reprint carries its copy number and a preview its mark", "[print]")
{
    const WindowRegistry registry = windows();
    PaperContext on = context(registry);
    on.copy = 3;
    CHECK(receiptFor(claim(), on).copyMark.contains(QLatin1Char('3')));
    on.preview = true;
    CHECK(receiptFor(claim(), on).watermark == words::onPaper(words::OnPaper::PreviewMark, on.language));
}

TEST_CASE("a second language stands beside the first, word for word", "[print]")
{
    const WindowRegistry registry = windows();
    for (const QString second : {"ug", "kk_Arab"}) {
        const PaperText receipt = receiptFor(claim(), context(registry, QStringLiteral("zh_CN"), second));
        CHECK(receipt.title.second == words::onPaper(words::OnPaper::ReceiptTitle, second));
        for (const PaperField &field : receipt.fields)
            CHECK_FALSE(field.label.second.isEmpty());
        for (const PaperLine &paragraph : receipt.paragraphs)
            CHECK(paragraph.second != paragraph.text);
    }
    const PaperText once = receiptFor(claim(), context(registry, QStringLiteral("zh_CN"), QStringLiteral("zh_CN")));
    CHECK(once.title.second.isEmpty());
}

TEST_CASE("a percent sign in what a visitor wrote stays a percent sign", "[print]")
{
    const WindowRegistry registry = windows();
    CaseView view = claim();
    view.file.papers = {{QStringLiteral("%3 %1 %2"), 9, true}};
    view.file.parties[1].address.whyMissing = QStringLiteral("%1 %2");
    CHECK(has(receiptFor(view, context(registry)), QStringLiteral("%3 %1 %2")));
    CHECK(has(registrationFor(view, context(registry)), QStringLiteral("%1 %2")));
}
