// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "pdftext.h"
#include "print/upwardpackage.h"
#include "sitting.h"
#include "ui/paperforms.h"

#include <QtCore/QDir>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace hall;
using F = PaperForm;

namespace {

TakeStep sentUp()
{
    return {Step::SentUpward, {}, {{Item::Organ, QStringLiteral("伊犁州信访局")}, {Item::Reason, QStringLiteral("涉及州属企业，需要州级协调。")}}};
}

/** A matter with papers of the visitor that was sent to a higher level from this window. */
struct Upward : Sitting
{
    Upward() : file(room.file())
    {
        REQUIRE(room.desk->give(file, ReceivePapers{{{QStringLiteral("劳动合同"), 3, false}, {QStringLiteral("工资欠条"), 1, true}}}));
        REQUIRE(room.desk->give(file, sentUp()));
        window.showCase(file);
    }
    QAction *package()
    {
        auto *menu = find<QMenu>("morePapersButtonMenu");
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(QStringLiteral("paper.package"));
    }
    QString folder() const { return room.folder.filePath(QStringLiteral("papers")); }
    QStringList papers() const { return QDir(folder()).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name); }
    QString catalogue(const QString &mark = {})
    {
        const QString code = room.desk->caseView(file)->file.code->text();
        return textOf(QDir(folder()).filePath(code + QStringLiteral("-upward") + mark + QStringLiteral(".pdf")));
    }

    CaseId file;
};

} // namespace

TEST_CASE("REG 22: what goes to a higher level is printed in one run, recorded paper by paper, with a catalogue", "[upward]")
{
    Upward clerk;
    QAction *package = clerk.package();
    REQUIRE(package);
    package->trigger();
    const CaseFile after = clerk.room.desk->caseView(clerk.file)->file;
    for (const F form : {F::F08ForwardedToOrgan, F::F02Registration, F::F12PapersReceived})
        CHECK(after.copies.value(form) == 1);
    CHECK(after.copies.size() == 3);
    CHECK(clerk.papers().size() == 4);
    const QString catalogue = clerk.catalogue();
    INFO(catalogue.toStdString());
    CHECK(catalogue.contains(QStringLiteral("向上移送材料目录")));
    CHECK(catalogue.contains(QStringLiteral("伊犁州信访局")));
    CHECK(catalogue.contains(QStringLiteral("F08 信访事项报送单")));
    const qsizetype letter = catalogue.indexOf(QStringLiteral("F08"));
    const qsizetype registration = catalogue.indexOf(QStringLiteral("F02"));
    const qsizetype received = catalogue.indexOf(QStringLiteral("F12"));
    CHECK(letter >= 0);
    CHECK(registration > letter);
    CHECK(received > registration);
    CHECK_FALSE(catalogue.contains(QStringLiteral("F14")));
    // Nobody is named on it, and nothing of the matter is told: it lies on top.
    CHECK_FALSE(catalogue.contains(QStringLiteral("阿迪力")));
    CHECK_FALSE(catalogue.contains(QStringLiteral("工资")));
    CHECK(clerk.said()->text().contains(QStringLiteral("F08")));

    clerk.package()->trigger();
    CHECK(clerk.room.desk->caseView(clerk.file)->file.copies.value(F::F08ForwardedToOrgan) == 2);
    CHECK(clerk.papers().size() == 8);
    CHECK(clerk.catalogue(QStringLiteral("-copy2")).contains(QStringLiteral("向上移送材料目录")));
}

TEST_CASE("the letter of the package is the one to the higher level, in Chinese alone, whoever prints it", "[upward]")
{
    Upward clerk;
    const Speaking speaking(QStringLiteral("ug"));
    clerk.package()->trigger();
    for (const QString &name : clerk.papers()) {
        const QString text = textOf(QDir(clerk.folder()).filePath(name));
        INFO(name.toStdString());
        CHECK(std::none_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; }));
        if (name.contains(QStringLiteral("F08")))
            CHECK(text.contains(QStringLiteral("信访事项报送单")));
    }
}

TEST_CASE("the catalogue lists exactly what was printed, and on which pages it lies", "[upward]")
{
    const CaseView view = paperlife::upward().seen();
    const QList<PackagePaper> papers{{F::F08ForwardedToOrgan, QStringLiteral("信访事项报送单"), QStringLiteral("伊综送〔2026〕3号"), 2},
                                     {F::F02Registration, QStringLiteral("来访登记表"), {}, 1},
                                     {F::F14Opinion, QStringLiteral("信访事项处理意见书"), QStringLiteral("伊综处〔2026〕7号"), 3}};
    const PaperText catalogue = packageCatalogue(view.file, papers, paperlife::context());
    const auto table = std::find_if(catalogue.blocks.begin(), catalogue.blocks.end(), [](const PaperBlock &block) { return block.kind == PaperBlock::Kind::Table; });
    REQUIRE(table != catalogue.blocks.end());
    QStringList rows;
    for (const QList<PaperLine> &row : table->table.rows) {
        QStringList cells;
        for (const PaperLine &cell : row)
            cells << cell.text;
        rows << cells.join(QLatin1Char('|'));
    }
    CHECK(rows == QStringList{QStringLiteral("1|F08 信访事项报送单|伊综送〔2026〕3号|2|1–2"), QStringLiteral("2|F02 来访登记表||1|3"), QStringLiteral("3|F14 信访事项处理意见书|伊综处〔2026〕7号|3|4–6")});
    QString notes;
    for (const PaperBlock &block : catalogue.blocks)
        notes += block.kind == PaperBlock::Kind::Note ? block.text.text : QString();
    CHECK(notes.contains(QStringLiteral("共3件，合计6页")));
    CHECK(notes.contains(QStringLiteral("材料2件，共4页")));
}

TEST_CASE("the opinions given go up with the matter, each of the levels there was", "[upward]")
{
    auto life = paperlife::finished();
    CHECK(upwardPackage(life.view.file).isEmpty());
    life.step(Step::SentUpward, {}, sentUp().words);
    CHECK(upwardPackage(life.view.file) == QList<F>{F::F08ForwardedToOrgan, F::F02Registration, F::F12PapersReceived, F::F14Opinion, F::F16ReviewOpinion, F::F17ReReviewOpinion});
}

TEST_CASE("there is no package of a matter that was not sent up, is sealed, or is on its way to a window", "[upward]")
{
    CaseFile file = paperlife::upward().view.file;
    REQUIRE_FALSE(upwardPackage(file).isEmpty());
    CaseFile sealed = file;
    sealed.category = Category::Accusation;
    CHECK(upwardPackage(sealed).isEmpty());
    file.pending = PendingTransfer{};
    CHECK(upwardPackage(file).isEmpty());
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    auto *menu = clerk.find<QMenu>("morePapersButtonMenu");
    Q_EMIT menu->aboutToShow();
    CHECK_FALSE(menu->findChild<QAction *>(QStringLiteral("paper.package")));
}

TEST_CASE("a printer that fails ends the run: what came out is recorded and named, and no catalogue claims more", "[upward]")
{
    Upward clerk;
    // A folder stands where the registration's file should be.
    const QString code = clerk.room.desk->caseView(clerk.file)->file.code->text();
    REQUIRE(QDir().mkpath(QDir(clerk.folder()).filePath(code + QStringLiteral("-F02.pdf"))));
    clerk.package()->trigger();
    const CaseFile after = clerk.room.desk->caseView(clerk.file)->file;
    CHECK(after.copies.value(F::F08ForwardedToOrgan) == 1);
    CHECK(after.copies.size() == 1);
    CHECK_FALSE(QFile::exists(QDir(clerk.folder()).filePath(code + QStringLiteral("-upward.pdf"))));
    const auto *bar = clerk.said();
    CHECK(bar->kind() == MessageBar::Warning);
    CHECK(bar->text().contains(QStringLiteral("F08")));
    CHECK_FALSE(bar->text().contains(QStringLiteral("F12")));
}
