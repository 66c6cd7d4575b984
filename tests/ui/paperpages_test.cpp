// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "print/papercomposer.h"
#include "print/paperprinter.h"
#include "ui/paperforms.h"
#include "ui/pdftext.h"

#include <catch2/catch.hpp>

#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace hall;
using namespace paperlife;

TEST_CASE("who signs or seals has on that page at least two lines of what for", "[print]")
{
    for (const Shown &shown : everyForm()) {
        for (const QString second : {"", "ug", "kk_Arab"}) {
            const PaperText paper = *paperFor(shown.form, shown.view, contextOf(shown, QStringLiteral("zh_CN"), second));
            const PaperComposer composer(paper, PaperPrinter().sizeFor(shown.form));
            for (size_t page = 1; page < composer.pages.size(); ++page) {
                const auto [from, to] = composer.pages[page];
                const auto first = composer.atoms.begin() + long(from);
                const auto last = composer.atoms.begin() + long(to);
                const auto ending = std::find_if(first, last, [](const PaperAtom &atom) { return atom.ending; });
                INFO(paper.formNumber.toStdString() << ' ' << shown.shape.toStdString() << ' ' << second.toStdString() << " page " << page + 1);
                if (ending != last)
                    CHECK(std::count_if(first, ending, [](const PaperAtom &atom) { return atom.draw && !atom.repeated; }) >= 2);
            }
        }
    }
}

TEST_CASE("a paragraph and the same in the other language are not parted by a page", "[print]")
{
    PaperText paper = *paperFor(PaperForm::F14Opinion, answered().seen(), context(QStringLiteral("zh_CN"), QStringLiteral("ug")));
    paper.blocks.clear();
    PaperBlock block;
    block.text = {QStringLiteral("经调查核实，双方签有劳动合同，记工本和转账记录相互印证，尚欠工资属实。").repeated(2),
                  QStringLiteral("تەكشۈرۈش ئارقىلىق ئەمگەك توختامى تۈزۈلگەنلىكى، ئىش ھەققى قەرز ئىكەنلىكى راست دەپ قارالدى. ").repeated(2)};
    block.kind = GENERATE(PaperBlock::Kind::Text, PaperBlock::Kind::Note);
    paper.blocks = QList<PaperBlock>(60, block);
    const PaperComposer composer(paper, PaperSize::A4);
    REQUIRE(composer.pages.size() > 3);
    const auto drawn = [&](size_t page) {
        const auto [from, to] = composer.pages[page];
        return std::count_if(composer.atoms.begin() + long(from), composer.atoms.begin() + long(to), [](const PaperAtom &atom) { return bool(atom.draw); });
    };
    PaperText one = paper;
    one.blocks = {block};
    PaperText two = paper;
    two.blocks = {block, block};
    const auto all = [](const PaperText &text) {
        const PaperComposer made(text, PaperSize::A4);
        return std::count_if(made.atoms.begin(), made.atoms.end(), [](const PaperAtom &atom) { return bool(atom.draw); });
    };
    const auto lines = all(two) - all(one);
    REQUIRE(lines >= 4);
    CHECK(drawn(1) % lines == 0);
    CHECK(drawn(2) % lines == 0);
}

TEST_CASE("a table that goes on over the page has its head there again", "[print]")
{
    PaperText paper = *paperFor(PaperForm::F30Report, archived(agreed(AgreementForm::Written)).seen(), context());
    const auto table = std::find_if(paper.blocks.begin(), paper.blocks.end(), [](const PaperBlock &block) { return block.kind == PaperBlock::Kind::Table; });
    REQUIRE(table != paper.blocks.end());
    const QList<QList<PaperLine>> rows = table->table.rows;
    for (int i = 0; i < 12; ++i)
        table->table.rows << rows;
    table->table.heads[2].text = QStringLiteral("HEADOFTHETABLE");
    const QTemporaryDir folder;
    PaperPrinter printer({{}, folder.path()});
    REQUIRE_FALSE(printer.print(PaperForm::F30Report, paper, QStringLiteral("long")).has_value());
    const QStringList pages = textOf(*printer.lastFile()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 2);
    for (const QString &page : pages) {
        INFO(page.toStdString());
        CHECK((!page.contains(rows.first()[2].text) || page.count(QStringLiteral("HEADOFTHETABLE")) == 1));
    }
}
