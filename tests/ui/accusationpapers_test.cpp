// SPDX-License-Identifier: GPL-3.0-or-later
/** P-09: of an accusation the extract without names and the identity page never share a sheet. */
#include "fakes/printers.h"
#include "fakes/verdicts.h"
#include "forms/unmaskdialog.h"
#include "paperforms.h"
#include "pdftext.h"
#include "print/accusationpapers.h"
#include "print/troublepaper.h"
#include "print/upwardpackage.h"
#include "print/withoutnames.h"
#include "sitting.h"
#include "words/paperwords.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace hall;
using papercases::IdentityNumber;
using papercases::PhoneNumber;

namespace {

const QString Name = QStringLiteral("阿迪力·买买提");
const QString Guardian = QStringLiteral("古丽娜尔");

/** An accuser who says in every field who they are. */
CaseView namingThemselves()
{
    CaseView view = papercases::accusation();
    Party &party = view.file.parties.first();
    party.guardian.text = Guardian;
    party.guardianRelation = QStringLiteral("母亲");
    const QString self = QStringLiteral("我叫阿迪力 买买提，监护人") + Guardian + QStringLiteral("，身份证") + IdentityNumber + QStringLiteral("，电话138 9999-1234，住") + party.address.text;
    Matter &matter = view.file.matter;
    matter.subject.text = QStringLiteral("举报李科长（") + Name + QStringLiteral("）");
    matter.facts.text = self + QStringLiteral("。李科长收受工程款回扣。");
    matter.request.text = QStringLiteral("查处李科长，并打１３８９９９９１２３４告知。");
    matter.priorHandling = self + QStringLiteral("，去年向乡里说过。");
    matter.evidence = {Name + QStringLiteral("的转账记录"), QStringLiteral("记工本")};
    matter.place.text = QStringLiteral("巴彦岱镇三段");
    return view;
}

QStringList ofThePeople()
{
    const Party party = namingThemselves().file.parties.first();
    return {Name, QStringLiteral("阿迪力"), IdentityNumber, IdentityNumber.left(6), maskedIdentityNumber(IdentityNumber), PhoneNumber, maskedPhone(PhoneNumber), party.address.text, Guardian,
            QStringLiteral("母亲"), QStringLiteral("本人不愿说明"), QStringLiteral("住址不明")};
}

QStringList ofTheMatter()
{
    return {QStringLiteral("李科长"), QStringLiteral("某某局"), QStringLiteral("回扣"), QStringLiteral("查处"), QStringLiteral("去年"), QStringLiteral("记工本"), QStringLiteral("巴彦岱"),
            QStringLiteral("举报"), QStringLiteral("检举"), QStringLiteral("控告")};
}

/** The text of the PDF without blanks, which part a word at the end of a line. */
QString printed(const PaperText &paper)
{
    const QTemporaryDir folder;
    PaperPrinter printer({{}, folder.path()});
    REQUIRE_FALSE(printer.print(paper.form, paper, QStringLiteral("paper")).has_value());
    return textOf(*printer.lastFile()).remove(QRegularExpression(QStringLiteral("\\s")));
}

/** An officer at window 01 with an accusation that they received. */
struct Receiving : Sitting
{
    Receiving() : file(room.file(DeskRoom::order(Category::Accusation))) { window.showCase(file); }

    QAction *entry(const char *name)
    {
        auto *menu = find<QMenu>("morePapersButtonMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        return nullptr;
    }
    UnmaskDialog *asked()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window.findChild<UnmaskDialog *>();
    }
    QStringList papers() const { return QDir(room.folder.filePath(QStringLiteral("papers"))).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name); }
    int extracts() const { return room.desk->caseView(file)->file.copies.value(PaperForm::F02Registration); }
    QString code() const { return room.desk->caseView(file)->file.code->text(); }

    CaseId file;
};

} // namespace

TEST_CASE("P-09: the extract of an accusation tells the matter and nobody who brings it, even where they wrote it themselves", "[print][accusation]")
{
    const WindowRegistry registry = papercases::windows();
    const CaseView view = namingThemselves();
    for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
        const PaperContext on = papercases::context(registry, language, QStringLiteral("ug"));
        const auto extract = paperFor(PaperForm::F02Registration, view, on);
        REQUIRE(extract);
        CHECK(*extract == accusationExtractFor(view, on));
        const QString all = paperlife::everythingOn(*extract);
        INFO(all.toStdString());
        for (const QString &secret : ofThePeople())
            CHECK_FALSE(all.contains(secret));
        for (const char *told : {"李科长", "某某局", "回扣", "查处", "记工本", "巴彦岱镇三段", "***"})
            CHECK(all.contains(QString::fromUtf8(told)));
        CHECK(all.contains(view.file.code->text()));
        CHECK(extract->title.text == words::onPaper(words::OnPaper::ExtractTitle, language));
        CHECK(extract->secrecyMark == words::onPaper(words::OnPaper::Confidential, language));
        for (const PaperLine &place : extract->signatures) // a signature is a name
            CHECK(place.text != words::onPaper(words::OnPaper::VisitorSigns, language));
    }
    const QString text = printed(registrationFor(view, papercases::context(registry)));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("李科")));
    CHECK(text.contains(QStringLiteral("回扣")));
    for (const QString &secret : ofThePeople())
        CHECK_FALSE(text.contains(secret));
}

TEST_CASE("P-09: the identity page of an accusation tells the people with whole numbers and nothing of the matter", "[print][accusation]")
{
    const WindowRegistry registry = papercases::windows();
    const CaseView view = namingThemselves();
    for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"}) {
        const PaperText page = identityPageFor(view, papercases::context(registry, language, QStringLiteral("ug")));
        const QString all = paperlife::everythingOn(page);
        INFO(all.toStdString());
        for (const QString &secret : ofTheMatter())
            CHECK_FALSE(all.contains(secret));
        CHECK_FALSE(all.contains(words::onPaper(Category::Accusation, language)));
        for (const QString &told : {Name, IdentityNumber, PhoneNumber, Guardian, view.file.parties.first().address.text, view.file.code->text()})
            CHECK(all.contains(told));
        CHECK(all.contains(words::onPaper(words::OnPaper::IdentityPageRule, language)));
        CHECK(all.contains(words::onPaper(words::OnPaper::PrivacyNotice, language))); // P-13
        CHECK(page.secrecyMark == words::onPaper(words::OnPaper::Confidential, language));
    }
    const QString text = printed(identityPageFor(view, papercases::context(registry)));
    INFO(text.toStdString());
    CHECK(text.contains(IdentityNumber));
    CHECK(text.contains(QStringLiteral("阿迪力")));
    for (const QString &secret : ofTheMatter())
        CHECK_FALSE(text.contains(secret));
}

TEST_CASE("P-09: where the people of an accusation cannot be read, its extract tells no matter either", "[print][accusation]")
{
    const WindowRegistry registry = papercases::windows();
    CaseView view = namingThemselves();
    view.file.parties.clear();
    view.file.hasParties = false;
    const QString all = paperlife::everythingOn(registrationFor(view, papercases::context(registry)));
    CHECK(all.contains(words::onPaper(words::OnPaper::NotReadableHere, QStringLiteral("zh_CN"))));
    for (const QString &secret : {Name, IdentityNumber, Guardian, QStringLiteral("李科长")})
        CHECK_FALSE(all.contains(secret));
    view.allowed = {QStringLiteral("print"), QStringLiteral("unmask")};
    CHECK_FALSE(offersIdentityPage(view));
}

TEST_CASE("what visitors wrote of themselves is found however it is spaced, and other words stay", "[print][accusation]")
{
    Party party;
    party.name.text = QStringLiteral("Aygul Tursun");
    party.phone.text = QStringLiteral("+86 13899991234, 0999-8012345");
    party.document = {DocumentKind::ResidentId, QStringLiteral("11010519491231002X")};
    party.address.text = QStringLiteral("伊宁县");
    Party other;
    other.name.text = QStringLiteral("王");
    const WithoutNames nameless({party, other});
    const QString stars = QStringLiteral("***");
    for (const char *self : {"Aygul Tursun", "aygul  tursun", "AYGUL·TURSUN", "13899991234", "138-9999-1234", "+8613899991234", "１３８９９９９１２３４", "٠٩٩٩٨٠١٢٣٤٥", "8012345", "11010519491231002x",
                             "110105 19491231 002X"}) {
        INFO(self);
        const QString kept = nameless.of(QStringLiteral("我是") + QString::fromUtf8(self) + QStringLiteral("。"));
        CHECK((kept == QStringLiteral("我是***。") || kept == QStringLiteral("我是+***。")));
    }
    // Half a character does not end the search.
    CHECK(nameless.of(QString(QChar(0xD800)) + QStringLiteral(" Aygul Tursun")).endsWith(stars));
    for (const char *another : {"王科长", "伊宁县", "1389999", "2026年11月23日", "Aygul"})
        CHECK(nameless.of(QString::fromUtf8(another)) == QString::fromUtf8(another));
    // A longer name goes before one that it begins with.
    Party shorter, longer;
    shorter.name.text = QStringLiteral("买买提");
    longer.name.text = QStringLiteral("买买提·阿不都");
    CHECK(WithoutNames({shorter, longer}).of(QStringLiteral("买买提·阿不都和买买提")) == QStringLiteral("***和***"));
    CHECK(WithoutNames({}).of(QStringLiteral("%1 \\1 王")) == QStringLiteral("%1 \\1 王"));
}

TEST_CASE("the registration form of other matters is one paper, with the people and the matter", "[print]")
{
    const WindowRegistry registry = papercases::windows();
    CaseView view = papercases::claim();
    view.allowed = {QStringLiteral("print"), QStringLiteral("unmask")};
    const PaperText form = registrationFor(view, papercases::context(registry));
    const QString all = paperlife::everythingOn(form);
    for (const QString &told : {Name, view.file.matter.subject.text, view.file.respondentUnit, words::onPaper(words::OnPaper::VisitorConfirms, form.language)})
        CHECK(all.contains(told));
    CHECK(form.title.text == words::onPaper(words::OnPaper::RegistrationTitle, form.language));
    CHECK(paperName(PaperForm::F02Registration, view.file) == words::nameOf(PaperForm::F02Registration));
    CHECK_FALSE(offersIdentityPage(view));
}

TEST_CASE("P-09: the button prints the extract; the identity page stands in the menu and is printed for a reason alone", "[case][print][accusation]")
{
    Receiving clerk;
    clerk.find<QPushButton>("printRegistrationButton")->click();
    CHECK(clerk.extracts() == 1);
    REQUIRE(clerk.papers() == QStringList{clerk.code() + QStringLiteral("-F02.pdf")});
    const QString extract = textOf(*clerk.room.printer.lastFile()).remove(QRegularExpression(QStringLiteral("\\s")));
    CHECK_FALSE(extract.contains(QStringLiteral("阿迪力")));
    CHECK(extract.contains(words::onPaper(words::OnPaper::ExtractTitle, QStringLiteral("zh_CN"))));
    CHECK(clerk.entry("paper.F02")->text().contains(words::onPaper(words::OnPaper::ExtractTitle, QStringLiteral("zh_CN"))));

    QAction *identity = clerk.entry("paper.identity");
    REQUIRE(identity);
    identity->trigger();
    UnmaskDialog *dialog = clerk.asked();
    REQUIRE(dialog);
    auto *send = dialog->findChild<QPushButton *>(QStringLiteral("unmaskDialogSend"));
    send->click(); // without a reason
    CHECK(dialog->isVisible());
    CHECK(clerk.papers().size() == 1);
    dialog->findChild<QPushButton *>(QStringLiteral("unmaskDialogCancel"))->click();
    CHECK_FALSE(clerk.asked());
    CHECK(clerk.papers().size() == 1);

    clerk.entry("paper.identity")->trigger();
    dialog = clerk.asked();
    REQUIRE(dialog);
    dialog->findChild<QComboBox *>(QStringLiteral("unmaskReason"))->setCurrentIndex(0);
    dialog->findChild<QPushButton *>(QStringLiteral("unmaskDialogSend"))->click();
    REQUIRE(clerk.papers() == QStringList{clerk.code() + QStringLiteral("-F02-identity.pdf"), clerk.code() + QStringLiteral("-F02.pdf")});
    CHECK(clerk.extracts() == 1); // the copies of the extract are counted alone
    const QString page = textOf(*clerk.room.printer.lastFile()).remove(QRegularExpression(QStringLiteral("\\s")));
    CHECK(page.contains(QStringLiteral("440524188001010014")));
    CHECK_FALSE(page.contains(QStringLiteral("拖欠")));
    CHECK(clerk.said()->text().contains(words::onPaper(words::OnPaper::IdentityPageTitle, QStringLiteral("zh_CN"))));
}

TEST_CASE("P-09: other cases have no identity page, nor has whoever may not see whole numbers", "[case][print][accusation]")
{
    Receiving clerk;
    const CaseId claim = clerk.room.file();
    clerk.window.showCase(claim);
    CHECK_FALSE(clerk.entry("paper.identity"));
    CHECK(printIdentityPage(*clerk.room.desk, clerk.room.printer, claim, {}) == QStringLiteral("form_not_available"));
    CHECK(printIdentityPage(*clerk.room.desk, clerk.room.printer, CaseId(fakes::idOf(5)), {}) == QStringLiteral("case_unknown"));
    CHECK(clerk.papers().isEmpty());
    CaseView view = clerk.room.desk->caseView(clerk.file).value();
    CHECK(offersIdentityPage(view));
    view.allowed.remove(QStringLiteral("unmask"));
    CHECK_FALSE(offersIdentityPage(view));
}

TEST_CASE("P-09: neither the package for the higher level nor the paper of a record takes an accusation out of the hall", "[print][accusation]")
{
    Receiving clerk;
    TroubleView record;
    record.now = clerk.room.desk->caseView(clerk.file)->file;
    CHECK(upwardPackage(record.now).isEmpty());
    CHECK(printUpwardPackage(*clerk.room.desk, clerk.room.printer, clerk.file, {}).failure == QStringLiteral("form_not_available"));
    PaperContext on;
    on.windows = &clerk.room.desk->windows();
    on.matterTypes = &clerk.room.desk->matterTypes();
    CHECK_FALSE(mayPrintTrouble(record));
    CHECK(printTroublePaper(clerk.room.printer, record, on) == QStringLiteral("form_not_available"));
    // Nor one that did not become a case.
    for (const Category category : {Category::Accusation, Category::Claim}) {
        const CaseFiled filed{*record.now.code, Track::Petition, category, Channel::Visit, FrontDesk, 1, {}, true, {}};
        TroubleView lost;
        lost.order = {Event{EventId(), CaseId(), {}, {}, {}, FrontDesk, {}, filed}};
        CHECK(mayPrintTrouble(lost) == (category == Category::Claim));
    }
    CHECK(clerk.papers().isEmpty());
}

/** Not a test: see papershots_test.cpp. */
TEST_CASE("pictures of the two papers of an accusation", "[.shots][.privacyshots]")
{
    constexpr qreal DotsPerMm = 4;
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    const WindowRegistry registry = papercases::windows();
    const CaseView view = namingThemselves();
    for (const auto &[first, second] : QList<QPair<QString, QString>>{{"zh_CN", {}}, {"zh_CN", "ug"}, {"kk_Arab", {}}, {"en", {}}}) {
        const PaperContext on = papercases::context(registry, first, second);
        for (const auto &[name, paper] : {std::pair{QStringLiteral("extract"), accusationExtractFor(view, on)}, {QStringLiteral("identity"), identityPageFor(view, on)}}) {
            const PaperSize size = PaperPrinter().sizeFor(paper.form);
            const QSizeF sheet = sheetOf(paper, size) * DotsPerMm;
            for (int page = 0; page < pageCount(paper, size); ++page) {
                QImage image(sheet.toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                paintPaper(painter, QRectF(QPointF(), sheet), paper, size, page);
                painter.end();
                REQUIRE(image.save(QStringLiteral("%1/accusation_%2_%3%4_%5.png").arg(folder, name, first, second).arg(page + 1)));
            }
        }
    }
}
