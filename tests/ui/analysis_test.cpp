// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisfigures.h"
#include "deskroom.h"
#include "fakes/printers.h"
#include "pdftext.h"
#include "print/analysispaper.h"
#include "views/analysisdialog.h"
#include "words/analysiswords.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextBrowser>

using namespace hall;
using words::OnAnalysis;
using words::onAnalysis;

namespace {

PaperContext contextOf(const Desk &desk)
{
    PaperContext context;
    context.centreName = QStringLiteral("示范县综治中心");
    context.window = FrontDesk;
    context.officer = QStringLiteral("王芳");
    context.printedAt = QDateTime(QDate(2026, 11, 3), QTime(3, 0), Qt::UTC);
    context.windows = &desk.windows();
    context.matterTypes = &desk.matterTypes();
    return context;
}

/** The dialog, opened from the coordinator's page. */
struct Opened
{
    DeskRoom room;
    MainWindow window{*room.desk, room.printer};
    AnalysisDialog *dialog = nullptr;

    Opened()
    {
        room.signIn();
        window.resize(1366, 738);
        window.show();
        find<QPushButton>("attentionAnalysis")->click();
        dialog = window.findChild<AnalysisDialog *>();
        REQUIRE(dialog);
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QString told() { return find<QTextBrowser>("analysisFigures")->toPlainText(); }
};

/** The numbers of a table's rows, as they stand on paper. */
QStringList cellsOf(const PaperText &paper)
{
    QStringList cells;
    for (const PaperBlock &block : paper.blocks) {
        for (const QList<PaperLine> &row : block.table.rows) {
            for (const PaperLine &cell : row)
                cells << cell.text;
        }
    }
    return cells;
}

} // namespace

TEST_CASE("the pack of the analysis meeting is opened from the coordinator's page, and at no other window", "[analysis]")
{
    Opened opened;
    CHECK(opened.find<QPushButton>("attentionAnalysis")->isVisibleTo(opened.window.findChild<QWidget *>(QStringLiteral("attentionPage"))));
    REQUIRE_FALSE(opened.room.desk->chooseWindow(WindowNumber(3)));
    CHECK_FALSE(opened.find<QPushButton>("attentionAnalysis")->isVisibleTo(opened.window.findChild<QWidget *>(QStringLiteral("attentionPage"))));
    for (const char *name : {"analysisUpTo", "analysisWeeks", "analysisPeriod", "analysisAsk", "analysisFigures", "analysisPrint", "analysisClose"})
        CHECK_FALSE(opened.find<QWidget>(name)->accessibleName().isEmpty());
}

TEST_CASE("whatever weeks are chosen, the centre takes the period", "[analysis]")
{
    Opened opened;
    const QDate today = legalDate(opened.room.desk->now());
    auto *upTo = opened.find<QComboBox>("analysisUpTo");
    auto *weeks = opened.find<QSpinBox>("analysisWeeks");
    for (const int index : {0, 1, upTo->count() - 1}) {
        upTo->setCurrentIndex(index);
        for (const int count : {weeks->minimum(), 4, weeks->maximum()}) {
            weeks->setValue(count);
            const QDate to = upTo->currentData().toDate();
            const QDate from = to.addDays(1 - 7 * count);
            CHECK(isAnalysisPeriod(from, to, today));
            CHECK(opened.find<QLabel>("analysisPeriod")->text() == words::periodOf(from, to));
        }
    }
}

TEST_CASE("without a line to the centre the dialog says so, and prints nothing", "[analysis]")
{
    Opened opened;
    auto *ask = opened.find<QPushButton>("analysisAsk");
    ask->click();
    CHECK_FALSE(ask->isEnabled());
    REQUIRE(QTest::qWaitFor([ask] { return ask->isEnabled(); }, 20'000));
    bool said = false;
    for (const QLabel *label : opened.dialog->findChildren<QLabel *>())
        said = said || label->text() == onAnalysis(OnAnalysis::Offline);
    CHECK(said);
    CHECK_FALSE(opened.find<QPushButton>("analysisPrint")->isEnabled());
}

TEST_CASE("the figures the centre gave stand on the screen, and the same on the paper", "[analysis]")
{
    Opened opened;
    const Analysis made = someFigures(*opened.room.desk);
    REQUIRE(made.warnings.size() >= 1);
    Q_EMIT opened.room.desk->analysisMade(made);
    const QString shown = opened.told();
    const PaperText paper = analysisPaper(made, contextOf(*opened.room.desk));
    const QStringList cells = cellsOf(paper);
    CHECK(cells.size() > 60);
    for (const QString &cell : cells) {
        INFO(cell.toStdString());
        CHECK(shown.contains(cell));
    }
    CHECK(shown.contains(onAnalysis(OnAnalysis::HiddenNote)));
    CHECK(shown.contains(onAnalysis(OnAnalysis::WarningRule)));
    opened.find<QPushButton>("analysisPrint")->click();
    const QDir papers(opened.room.folder.filePath(QStringLiteral("papers")));
    CHECK(papers.entryList({QStringLiteral("analysis-2026-10-05-2026-11-01.pdf")}).size() == 1);
}

TEST_CASE("REG 41: the year's report has its four blocks and no other, and is there when the figures are of a year", "[analysis]")
{
    Opened opened;
    auto *button = opened.find<QPushButton>("analysisPrintYear");
    CHECK_FALSE(button->accessibleName().isEmpty());
    Q_EMIT opened.room.desk->analysisMade(someFigures(*opened.room.desk));
    CHECK_FALSE(button->isEnabled());
    const Analysis year = someFigures(*opened.room.desk, 52);
    Q_EMIT opened.room.desk->analysisMade(year);
    REQUIRE(button->isEnabled());
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        const PaperText paper = yearPaper(year, contextOf(*opened.room.desk));
        const auto headings = std::count_if(paper.blocks.begin(), paper.blocks.end(), [](const PaperBlock &block) { return block.kind == PaperBlock::Kind::Heading; });
        CHECK(headings == 4);
        CHECK(cellsOf(paper).contains(QStringLiteral("某街道办事处")));
        CHECK(cellsOf(paper).size() > 20);
    }
    button->click();
    CHECK(QDir(opened.room.folder.filePath(QStringLiteral("papers"))).entryList({QStringLiteral("year-*.pdf")}).size() == 1);
}

TEST_CASE("the printed pack has its figures, its hall, its period, its rules and its mark in every language", "[analysis]")
{
    DeskRoom room;
    const Analysis made = someFigures(*room.desk);
    CHECK(made.received > 100);
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        INFO(language.code.toStdString());
        PaperPrinter printer(PaperPrinter::Target{{}, room.folder.filePath(language.code), PaperSize::A5});
        REQUIRE_FALSE(printAnalysis(printer, made, contextOf(*room.desk)).has_value());
        const QString text = textOf(*printer.lastFile());
        for (const Count &count : {made.received, made.inTime, made.overdue, made.resolved})
            CHECK(text.contains(words::countOf(count)));
        CHECK(text.contains(QStringLiteral("2026-10-05")));
        CHECK(text.contains(QStringLiteral("2026-11-01")));
        CHECK(text.contains(QStringLiteral("2026-11-03")));
        CHECK(text.contains(QLatin1Char('*')));
        if (language.rightToLeft)
            continue; // a reader copies shaped letters out in other forms
        QString joined = text;
        joined.remove(QRegularExpression(QStringLiteral("\\s")));
        for (QString sentence : {onAnalysis(OnAnalysis::Title), onAnalysis(OnAnalysis::Internal), onAnalysis(OnAnalysis::HiddenNote), onAnalysis(OnAnalysis::WarningRule),
                                 QStringLiteral("示范县综治中心")})
            CHECK(joined.contains(sentence.normalized(QString::NormalizationForm_KC).remove(QRegularExpression(QStringLiteral("\\s"))))); // as textOf() reads
    }
}

TEST_CASE("no row of the pack names the discipline room, and rows with nothing in them are left out", "[analysis]")
{
    DeskRoom room;
    const PaperText paper = analysisPaper(someFigures(*room.desk), contextOf(*room.desk));
    const QStringList cells = cellsOf(paper);
    CHECK_FALSE(cells.contains(words::windowName(DisciplineRoom, room.desk->windows())));
    CHECK(cells.contains(words::windowName(WindowNumber(3), room.desk->windows())));
    CHECK_FALSE(cells.contains(words::windowName(WindowNumber(22), room.desk->windows())));
}

/** Not a test: `HALL_SHOTS=dir ui_tests "[.analysisshots]"` makes pictures of the dialog and its paper, in every language. */
TEST_CASE("pictures of the analysis pack", "[.analysisshots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        Opened opened;
        auto *name = opened.find<QWidget>("signInName");
        name->setProperty("text", QStringLiteral("王芳"));
        QTest::keyClick(name, Qt::Key_Return);
        opened.window.showAttention();
        QTest::qWait(30);
        REQUIRE(opened.window.grab().save(QStringLiteral("%1/attention_%2.png").arg(folder, language.code)));
        const Analysis made = someFigures(*opened.room.desk);
        Q_EMIT opened.room.desk->analysisMade(made);
        QTest::qWait(30);
        REQUIRE(opened.dialog->grab().save(QStringLiteral("%1/analysis_%2.png").arg(folder, language.code)));
        const auto draw = [&](const PaperText &paper, const char *name) {
            const QSizeF sheet = sheetOf(paper, PaperSize::A4) * 5;
            for (int page = 0; page < pageCount(paper, PaperSize::A4); ++page) {
                QImage image(sheet.toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                paintPaper(painter, QRectF(QPointF(), sheet), paper, PaperSize::A4, page);
                painter.end();
                REQUIRE(image.save(QStringLiteral("%1/%2_%3_page%4.png").arg(folder, QString::fromLatin1(name), language.code).arg(page + 1)));
            }
        };
        draw(analysisPaper(made, contextOf(*opened.room.desk)), "analysis");
        draw(yearPaper(someFigures(*opened.room.desk, 52), contextOf(*opened.room.desk)), "year");
    }
}

TEST_CASE("each reason for which there are no figures has a sentence of its own in every language", "[words][analysis]")
{
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        QSet<QString> sentences;
        const QStringList codes{QStringLiteral("offline"), QStringLiteral("busy"), QStringLiteral("bad_period"), QStringLiteral("update_server"),
                                QStringLiteral("store_failed"), QStringLiteral("not_supervisor"), QStringLiteral("role_lacks"), QStringLiteral("answer_unreadable")};
        for (const QString &code : codes)
            sentences.insert(words::whyNoAnalysis(code));
        CHECK(sentences.size() == codes.size());
    }
}
