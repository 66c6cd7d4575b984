// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paperprinter.h"
#include "print/papertype.h"

#include "fakes/printers.h"
#include "ui/papercases.h"
#include "ui/pdftext.h"

#include <catch2/catch.hpp>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace hall;
using namespace papercases;

namespace {

struct Languages
{
    QString first;
    QString second;
};

const QList<Languages> &everyLanguage()
{
    static const QList<Languages> all{{"zh_CN", {}}, {"en", {}}, {"ug", {}}, {"kk_Arab", {}}, {"zh_CN", "ug"}, {"zh_CN", "kk_Arab"}};
    return all;
}

/** The sheet as a picture, with what lies in \a strip (millimetres) counted as dots darker than \a light. */
int darkDots(const PaperText &text, PaperSize size, const QRectF &strip, int light = 128)
{
    const QSizeF sheet = sheetOf(text, size);
    const qreal scale = 3;
    QImage image((sheet * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPaper(painter, QRectF(QPointF(), sheet * scale), text, size);
    painter.end();
    int dark = 0;
    for (int y = int(strip.top() * scale); y < int(strip.bottom() * scale); ++y) {
        for (int x = int(strip.left() * scale); x < int(strip.right() * scale); ++x)
            dark += image.pixelColor(x, y).value() < light;
    }
    return dark;
}

} // namespace

TEST_CASE("every paper becomes a PDF in every size and language, with the case code as text", "[print]")
{
    const QTemporaryDir folder;
    const WindowRegistry registry = windows();
    const CaseView view = onTheWay(claim(), 3);
    const QString code = view.file.code->text();
    for (const Languages &languages : everyLanguage()) {
        const PaperContext on = context(registry, languages.first, languages.second);
        for (const PaperSize size : {PaperSize::A5, PaperSize::Roll80}) {
            PaperPrinter printer({{}, folder.path(), size});
            const QList<PaperText> papers{registrationFor(view, on), receiptFor(view, on), slipFor(view, on)};
            for (const PaperText &paper : papers) {
                const QString stem = paper.formNumber + languages.first + languages.second;
                INFO(stem.toStdString());
                REQUIRE_FALSE(printer.print(paper.form, paper, stem).has_value());
                REQUIRE(printer.lastFile() == folder.filePath(stem + ".pdf"));
                const QString text = textOf(*printer.lastFile());
                CHECK(text.contains(code));
                CHECK_FALSE(text.contains(IdentityNumber));
                if (paper.form == PaperForm::F03Receipt) {
                    CHECK(text.contains(view.queryCode));
                    CHECK(pageCount(paper, size) == 1);
                }
            }
        }
    }
    // Only whole files are left: no temporary ones.
    CHECK(QDir(folder.path()).entryList(QDir::Files).filter(QStringLiteral(".pdf")).size()
          == QDir(folder.path()).entryList(QDir::Files).size());
}

TEST_CASE("ten thousand characters of facts flow over pages that each say whose they are, and none is lost", "[print]")
{
    const QTemporaryDir folder;
    const WindowRegistry registry = windows();
    CaseView view = claim();
    const QString sentence = QStringLiteral("工地欠薪已经半年。");
    view.file.matter.facts.text = sentence.repeated(TextLimit / int(sentence.size())) + QStringLiteral("到此结束");
    const PaperText form = registrationFor(view, context(registry));
    const int pages = pageCount(form, PaperSize::A4);
    CHECK(pages > 5);
    PaperPrinter printer({{}, folder.path()});
    REQUIRE_FALSE(printer.print(form.form, form, QStringLiteral("long")).has_value());
    const QString text = textOf(*printer.lastFile());
    CHECK(text.count(view.file.code->text()) == pages);
    CHECK(text.count(QLatin1Char('\f')) == pages);
    CHECK(text.contains(QStringLiteral("到此结束")));
    QString joined = text;
    joined.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    CHECK(joined.count(QStringLiteral("半年")) > 1000);
}

TEST_CASE("the head of a table never stands at the foot of a page without a row", "[print]")
{
    const QTemporaryDir folder;
    PaperPrinter printer({{}, folder.path(), PaperSize::A4});
    int onSecond = 0;
    for (int above = 10; above < 45; ++above) {
        PaperText paper;
        paper.form = PaperForm::F30Report;
        paper.language = QStringLiteral("zh_CN");
        for (int i = 0; i < above; ++i) {
            PaperBlock line;
            line.kind = PaperBlock::Kind::Note;
            line.text.text = QStringLiteral("一行文字");
            paper.blocks << line;
        }
        PaperBlock table;
        table.kind = PaperBlock::Kind::Table;
        table.table.heads = {{QStringLiteral("表头甲"), {}}, {QStringLiteral("表头乙"), {}}};
        table.table.widths = {50, 50};
        table.table.rows = {{{QStringLiteral("首行甲"), {}}, {QStringLiteral("首行乙"), {}}}, {{QStringLiteral("次行甲"), {}}, {QStringLiteral("次行乙"), {}}}};
        paper.blocks << table;
        REQUIRE_FALSE(printer.print(paper.form, paper, QStringLiteral("table")).has_value());
        const QStringList pages = textOf(*printer.lastFile()).split(QLatin1Char('\f'));
        for (qsizetype page = 0; page < pages.size(); ++page) {
            INFO(above << " lines above, page " << page + 1);
            const bool rows = pages[page].contains(QStringLiteral("首行甲")) || pages[page].contains(QStringLiteral("次行甲"));
            CHECK(pages[page].contains(QStringLiteral("表头甲")) == rows);
            onSecond += page > 0 && pages[page].contains(QStringLiteral("表头甲"));
        }
    }
    CHECK(onSecond > 0); // it came to the end of a page
}

TEST_CASE("nothing is painted outside the margins of a sheet", "[print]")
{
    const WindowRegistry registry = windows();
    for (const Languages &languages : everyLanguage()) {
        const PaperContext on = context(registry, languages.first, languages.second);
        INFO(languages.first.toStdString() << ' ' << languages.second.toStdString());
        const PaperText form = registrationFor(claim(), on);
        CHECK(darkDots(form, PaperSize::A4, QRectF(0, 0, 27, 297)) == 0);
        CHECK(darkDots(form, PaperSize::A4, QRectF(185, 0, 25, 297)) == 0);
        CHECK(darkDots(form, PaperSize::A4, QRectF(30, 37, 150, 200)) > 500);
        const PaperText receipt = receiptFor(claim(), on);
        CHECK(darkDots(receipt, PaperSize::Roll80, QRectF(0, 0, 3.5, 80)) == 0);
        CHECK(darkDots(receipt, PaperSize::Roll80, QRectF(76.5, 0, 3.5, 80)) == 0);
        CHECK(qRound(sheetOf(receipt, PaperSize::Roll80).width()) == 80);
    }
}

TEST_CASE("an ordinary visitor's registration form is one sheet", "[print]")
{
    const WindowRegistry registry = windows();
    CaseView view = claim();
    view.file.parties.removeLast();
    CHECK(pageCount(registrationFor(view, context(registry)), PaperSize::A4) == 1);
}

TEST_CASE("a roll is as long as its content", "[print]")
{
    const WindowRegistry registry = windows();
    CaseView view = claim();
    const qreal before = sheetOf(receiptFor(view, context(registry)), PaperSize::Roll80).height();
    for (int i = 0; i < 20; ++i)
        view.file.papers.append({QStringLiteral("附件%1").arg(i), 1, false});
    CHECK(sheetOf(receiptFor(view, context(registry)), PaperSize::Roll80).height() > before + 50);
}

TEST_CASE("a preview is marked all over the sheet", "[print]")
{
    const WindowRegistry registry = windows();
    PaperContext on = context(registry);
    const PaperText plain = receiptFor(claim(), on);
    on.preview = true;
    const PaperText marked = receiptFor(claim(), on);
    CHECK(plain != marked);
    const QRectF middle(30, 60, 90, 100);
    CHECK(darkDots(marked, PaperSize::A5, middle, 220) > darkDots(plain, PaperSize::A5, middle, 220) + 1000);
}

TEST_CASE("names in rare characters, emoji and other scripts print without harm", "[print]")
{
    const QTemporaryDir folder;
    const WindowRegistry registry = windows();
    CaseView view = claim();
    view.file.parties[0].name.text = QString::fromUtf8("\xF0\xA0\xAE\xB7\xF0\xA9\xB8\xBD \xF0\x9F\x98\x80 ئادىل");
    view.file.matter.facts.text = QString(300, QChar(0x1F)) + QStringLiteral("\t\r\n") + QString(QChar(0xD800));
    const PaperText form = registrationFor(view, context(registry));
    PaperPrinter printer({{}, folder.path()});
    REQUIRE_FALSE(printer.print(form.form, form, QStringLiteral("rare")).has_value());
    CHECK(textOf(*printer.lastFile()).contains(form.code));
}

TEST_CASE("what cannot be printed is a code, and leaves no file", "[print]")
{
    const WindowRegistry registry = windows();
    const PaperText receipt = receiptFor(claim(), context(registry));
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));

    PaperPrinter printer({{}, folder.filePath(QStringLiteral("file/receipts"))});
    CHECK(printer.print(receipt.form, receipt, QStringLiteral("x")) == QStringLiteral("pdf_not_writable"));
    CHECK_FALSE(printer.lastFile().has_value());
    printer.setTarget({{}, folder.path()});
    CHECK(printer.print(receipt.form, receipt, QStringLiteral("no/such/folder")) == QStringLiteral("pdf_not_writable"));
    CHECK(printer.medium() == QStringLiteral("pdf"));

    printer.setTarget({QStringLiteral("no printer of this name"), {}});
    CHECK(printer.medium() == QStringLiteral("printer"));
    CHECK(printer.print(receipt.form, receipt, QStringLiteral("x")) == QStringLiteral("printer_not_found"));
    printer.setTarget({});
    CHECK(printer.print(receipt.form, receipt, QStringLiteral("x")) == QStringLiteral("printer_not_found"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("file")});
}

TEST_CASE("the same paper is printed again over an earlier file of its name", "[print]")
{
    const QTemporaryDir folder;
    const WindowRegistry registry = windows();
    const PaperText receipt = receiptFor(claim(), context(registry));
    PaperPrinter printer({{}, folder.path()});
    for (int i = 0; i < 2; ++i)
        REQUIRE_FALSE(printer.print(receipt.form, receipt, QStringLiteral("again")).has_value());
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a QR code holds the payload in ink, and nothing when there is nothing to hold", "[print]")
{
    CHECK(QrDots::of({}).side == 0);
    const QrDots dots = QrDots::of(QStringLiteral("654002-20261123-05-0007-3?K7QM-2XWD"));
    CHECK(dots.side >= 25);
    CHECK(dots.dark.size() == dots.side * dots.side);
    CHECK(dots.dark.count(char(1)) > dots.dark.size() / 4);
}
