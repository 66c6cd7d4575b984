// SPDX-License-Identifier: GPL-3.0-or-later
/** The roster of leaders' receptions and the conference's agenda, by way of their real forms and papers. */
#include "deskroom.h"
#include "pdftext.h"
#include "print/receptionpaper.h"
#include "forms/counterpaper.h"
#include "words/receptionwords.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace hall;

namespace {

template <typename Widget>
Widget *named(QWidget &root, const char *name)
{
    auto *found = root.findChild<Widget *>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

void press(QWidget &window, const char *button)
{
    named<QPushButton>(window, button)->click();
}

/** Fills in the open form and sends it. */
void plan(MainWindow &window, const QString &leader)
{
    press(window, "planReceptionButton");
    named<QLineEdit>(window, "planLeader")->setText(leader);
    named<QLineEdit>(window, "planPost")->setText(QStringLiteral("副县长"));
    named<QLineEdit>(window, "planPlace")->setText(QStringLiteral("一楼接待室"));
    press(window, "planReceptionSend");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString textOfPapers(const DeskRoom &room, const QString &ending)
{
    QDirIterator files(room.folder.filePath(QStringLiteral("papers")), {QStringLiteral("*") + ending}, QDir::Files);
    REQUIRE(files.hasNext());
    return textOf(files.next()).remove(QRegularExpression(QStringLiteral("\\s"))); // a title's characters stand apart
}

TakeStep tabled()
{
    TakeStep step;
    step.step = Step::ConferenceTabled;
    step.words.insert(Item::Reason, QStringLiteral("三个部门都认为不归自己管"));
    return step;
}

} // namespace

TEST_CASE("REG 18: a reception is planned, a visitor booked with a slip in hand, and the day's register printed", "[ui][reception]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    DeskRoom room;
    room.signIn();
    const CaseId wages = room.file();
    MainWindow window(*room.desk, room.printer);
    window.show();
    window.showReceptions();
    plan(window, QStringLiteral("王建国"));
    auto *roster = named<QTableWidget>(window, "receptionTable");
    REQUIRE(roster->rowCount() == 1);
    CHECK(roster->item(0, 2)->text() == QStringLiteral("王建国"));
    CHECK(roster->item(0, 5)->text().contains(QStringLiteral("6/6")));

    window.showCase(wages);
    press(window, "bookButton");
    auto *slot = named<QComboBox>(window, "bookSlot");
    slot->setCurrentIndex(1);
    press(window, "bookReceptionSend");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(named<QLabel>(window, "factReception")->text().contains(QStringLiteral("王建国")));
    const QString day = room.desk->receptions(legalDate(room.desk->now())).first().reception.plan.day.toString(Qt::ISODate);
    const QString slip = textOfPapers(room, day + QStringLiteral(".pdf"));
    CHECK(slip.contains(QStringLiteral("王建国")));
    CHECK(slip.contains(QStringLiteral("10:20")));

    window.showReceptions();
    roster->selectRow(0);
    auto *slots_ = named<QTableWidget>(window, "slotTable");
    CHECK(slots_->item(1, 2)->text() == QStringLiteral("工地拖欠农民工工资"));
    press(window, "printRegisterButton");
    const QString registered = textOfPapers(room, QStringLiteral("-F29.pdf"));
    INFO(qPrintable(registered));
    CHECK(registered.contains(QStringLiteral("领导接访登记表")));
    CHECK(registered.contains(QStringLiteral("10:20")));

    slots_->selectRow(1);
    press(window, "freeSlotButton");
    CHECK(roster->item(0, 5)->text().contains(QStringLiteral("6/6")));
    press(window, "callOffButton");
    press(window, "callOffReceptionSend");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(roster->item(0, 5)->text().contains(words::nameOf(CallOff::LeaderAway)));
    CHECK_FALSE(named<QPushButton>(window, "changeReceptionButton")->isEnabled());
}

TEST_CASE("what the leader said stands in the register beside the visitor it was said to", "[ui][reception]")
{
    DeskRoom room;
    room.signIn();
    const CaseId wages = room.file();
    ReceptionPlan today;
    today.day = legalDate(room.desk->now());
    today.from = QTime(10, 0);
    today.to = QTime(12, 0);
    today.leader = QStringLiteral("王建国");
    today.post = QStringLiteral("副县长");
    today.place = QStringLiteral("一楼接待室");
    const CaseId roster = room.desk->planReception(today).value();
    REQUIRE(room.desk->bookReception({roster, today, 0}, wages).ok());
    TakeStep received;
    received.step = Step::LeaderReceived;
    received.facts.on = today.day;
    received.words = {{Item::Leader, today.leader}, {Item::Opinion, QStringLiteral("请人社局十日内查清。")}, {Item::Unit, QStringLiteral("人社局")}};
    const auto taken = room.desk->give(wages, received);
    REQUIRE(taken.ok());
    const PaperText paper = receptionRegister(*room.desk, room.desk->receptions(today.day).first(), counterPaper(*room.desk));
    const auto table = std::find_if(paper.blocks.begin(), paper.blocks.end(), [](const PaperBlock &block) { return block.kind == PaperBlock::Kind::Table; });
    REQUIRE(table != paper.blocks.end());
    REQUIRE(table->table.rows.size() == 1);
    CHECK(table->table.rows.first().at(2).text == QStringLiteral("请人社局十日内查清。"));
    CHECK(table->table.rows.first().at(3).text.contains(QStringLiteral("人社局")));
}

TEST_CASE("the agenda of the joint conference lists what is tabled, with its reason and room for the resolution", "[ui][reception]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    DeskRoom room;
    room.signIn();
    MainWindow window(*room.desk, room.printer);
    window.show();
    window.showAttention();
    press(window, "printAgendaButton");
    CHECK_FALSE(QDir(room.folder.filePath(QStringLiteral("papers"))).exists());
    const CaseId wages = room.file();
    REQUIRE(room.desk->give(wages, tabled()).ok());
    press(window, "printAgendaButton");
    const QString agenda = textOfPapers(room, QStringLiteral("-agenda.pdf"));
    CHECK(agenda.contains(QStringLiteral("联席会议议程")));
    const PaperText paper = conferenceAgenda(*room.desk, room.desk->needingAttention(static_cast<int>(Attention::Tabled)), counterPaper(*room.desk));
    const auto &rows = std::find_if(paper.blocks.begin(), paper.blocks.end(), [](const PaperBlock &block) { return block.kind == PaperBlock::Kind::Table; })->table.rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().at(1).text.contains(QStringLiteral("工地拖欠农民工工资")));
    CHECK(rows.first().at(3).text.contains(QStringLiteral("三个部门都认为不归自己管")));
    CHECK(agenda.contains(room.desk->caseView(wages)->file.code->text().left(6)));
}

TEST_CASE("only those who keep the roster may plan, and a refused form stays open with its text", "[ui][reception]")
{
    DeskRoom room;
    room.signIn(3);
    MainWindow window(*room.desk, room.printer);
    window.show();
    window.showReceptions();
    CHECK_FALSE(named<QPushButton>(window, "planReceptionButton")->isEnabled());
    REQUIRE_FALSE(room.desk->chooseWindow(FrontDesk));
    window.showReceptions();
    press(window, "planReceptionButton");
    named<QLineEdit>(window, "planLeader")->setText(QStringLiteral("王建国"));
    press(window, "planReceptionSend");
    auto *dialog = named<QDialog>(window, "planReception");
    CHECK(dialog->isVisible());
    CHECK(named<QLineEdit>(*dialog, "planLeader")->text() == QStringLiteral("王建国"));
    CHECK(named<QTableWidget>(window, "receptionTable")->rowCount() == 0);
}

/** Not a test: pictures of the roster, its forms and papers, to be looked at. */
TEST_CASE("pictures of the roster", "[.receptionshots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        const auto shoot = [&](QWidget *widget, const char *name) {
            QTest::qWait(30);
            REQUIRE(widget->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, QString::fromLatin1(name), language.code)));
        };
        DeskRoom room;
        room.signIn();
        const CaseId wages = room.file();
        MainWindow window(*room.desk, room.printer);
        window.resize(1280, 700);
        window.show();
        window.showReceptions();
        plan(window, QStringLiteral("王建国"));
        plan(window, QStringLiteral("古丽娜尔·买买提"));
        const auto rows = room.desk->receptions(legalDate(room.desk->now()));
        REQUIRE(room.desk->bookReception({rows.first().id, rows.first().reception.plan, 2}, wages).ok());
        REQUIRE(room.desk->give(rows.last().id, CallOffReception{CallOff::LeaderAway}).ok());
        named<QTableWidget>(window, "receptionTable")->selectRow(0);
        shoot(&window, "receptions");
        for (const char *button : {"planReceptionButton", "callOffButton"}) {
            press(window, button);
            shoot(QApplication::activeModalWidget(), button);
            QApplication::activeModalWidget()->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        window.showCase(room.file());
        shoot(&window, "case_with_book");
        press(window, "bookButton");
        shoot(QApplication::activeModalWidget(), "bookButton");
        QApplication::activeModalWidget()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(room.desk->give(wages, tabled()).ok());
        window.showAttention();
        shoot(&window, "attention");
        const auto page = [&](const PaperText &paper, PaperSize size, const char *name) {
            QImage image((sheetOf(paper, size) * 4).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPaper(painter, QRectF(QPointF(), QSizeF(image.size())), paper, size);
            painter.end();
            REQUIRE(image.save(QStringLiteral("%1/%2_%3.png").arg(folder, QString::fromLatin1(name), language.code)));
        };
        const PaperContext context = counterPaper(*room.desk);
        page(receptionRegister(*room.desk, room.desk->receptions(legalDate(room.desk->now())).first(), context), PaperSize::A4, "register");
        page(receptionSlip({rows.first().id, rows.first().reception.plan, 2}, *room.desk->caseView(wages), context), PaperSize::A5, "slip");
        page(conferenceAgenda(*room.desk, room.desk->needingAttention(static_cast<int>(Attention::Tabled)), context), PaperSize::A4, "agenda");
    }
}
