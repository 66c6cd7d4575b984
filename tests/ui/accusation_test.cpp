// SPDX-License-Identifier: GPL-3.0-or-later
/** REG 30: what the officer who receives an accusation reads, and what lies on the disk of the accused. */
#include "deskroom.h"
#include "fakes/printers.h"
#include "forms/transferdialog.h"
#include "paperforms.h"
#include "print/papers.h"
#include "registerdesk.h"
#include "widgets/caserowmodel.h"
#include "words/paperwords.h"
#include "words/shellwords.h"
#include "words/stepwords.h"

using namespace hall;
using registering::Counter;

namespace {

/** The form at window 08, filled in with an accusation. */
struct AtPolice
{
    std::shared_ptr<QTemporaryDir> folder = std::make_shared<QTemporaryDir>();
    std::unique_ptr<Counter> counter;

    explicit AtPolice(const char *unit)
    {
        fakes::enrolAlone(folder->filePath(QStringLiteral("desk")), 1, {WindowNumber(8)});
        counter = std::make_unique<Counter>(folder);
        counter->fillCommonCase();
        counter->find<QRadioButton>("categoryAccusation")->click();
        counter->set("respondentUnit", QString::fromUtf8(unit));
    }
    /** What a later run would offer of it. */
    QJsonObject kept()
    {
        counter->form().rest();
        return counter->desk().recoveryCopy(QStringLiteral("register"));
    }
};

} // namespace

TEST_CASE("REG 30: at the window of the accused the form says where the visitor goes, and keeps what was typed on the screen alone", "[register][accusation]")
{
    AtPolice police("城关派出所");
    CHECK(police.kept().isEmpty());
    CHECK_FALSE(police.counter->save());
    const QString summary = police.counter->label("summary");
    INFO(summary.toStdString());
    for (const char *window : {"08", "01", "23"})
        CHECK(summary.contains(QLatin1String(window)));
    CHECK(police.counter->focus() == "respondentUnit");
    CHECK(police.counter->find<QPlainTextEdit>("facts")->toPlainText() == "老板拖欠三个月工资。");
    CHECK(police.kept().isEmpty());
    // Nor when the form is cleared, though it can be brought back for as long as its officer sits there.
    police.counter->find<QPushButton>("clear")->click();
    CHECK(police.kept().isEmpty());
    police.counter->find<QPushButton>("recoveryRestore")->click();
    CHECK(police.counter->find<QPlainTextEdit>("facts")->toPlainText() == "老板拖欠三个月工资。");
}

TEST_CASE("P-08: an accusation about others is kept like any form until it is saved", "[register][accusation]")
{
    AtPolice police("县教育局");
    CHECK_FALSE(police.kept().isEmpty());
    CHECK(police.counter->save());
    CHECK(police.kept().isEmpty());
}

TEST_CASE("REG 30: the form tells the sealed road before anything is typed, in every language", "[register][accusation]")
{
    Counter counter;
    counter.find<QRadioButton>("categoryAccusation")->click();
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("ug"), QStringLiteral("kk_Arab")}) {
        const Speaking speaking(language);
        QApplication::processEvents();
        CHECK(words::inWords(Refusal{RefusalCode::AtAccusedUnit, {{QStringLiteral("window"), 8}, {QStringLiteral("receivers"), QVariantList{1, 23}}}}).contains(QStringLiteral("23")));
        CHECK(words::inWords(Refusal{RefusalCode::AtAccusedUnit, {{QStringLiteral("window"), 23}, {QStringLiteral("receivers"), QVariantList{1}}}}).contains(QStringLiteral("01")));
        CHECK(words::inWords(Refusal{RefusalCode::ToAccusedUnit, {{QStringLiteral("window"), 8}}}).contains(QStringLiteral("08")));
        CHECK_FALSE(words::inWords(Refusal{RefusalCode::ToAccusedUnit, {{QStringLiteral("window"), 23}}}).contains(QLatin1Char('%')));
    }
    CHECK(counter.label("accusationNote").contains(QStringLiteral("23")));
    CHECK_FALSE(counter.label("accusationNote").contains(QStringLiteral("保密流程建成之前"))); // the rule of the time before
}

TEST_CASE("REG 30: the case of an accusation about the discipline organ says that it goes upward, and F9 offers no window", "[transfer][accusation]")
{
    DeskRoom room;
    MainWindow window(*room.desk, room.printer);
    activate(window);
    auto *name = window.findChild<QWidget *>(QStringLiteral("signInName"));
    name->setProperty("text", QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    FileCase order = DeskRoom::order(Category::Accusation);
    order.respondentUnit = QStringLiteral("伊宁县纪委监委");
    const CaseId file = room.file(order);
    window.showCase(file);
    auto *told = window.findChild<QLabel *>(QStringLiteral("factGoesUpward"));
    REQUIRE(told);
    const QString sentence = told->text(); // the page may be drawn anew
    CHECK(sentence.contains(words::nameOf(Step::SentUpward)));
    QTest::keyClick(&window, Qt::Key_F9);
    CHECK_FALSE(window.findChild<TransferDialog *>());
    CHECK(window.findChild<QWidget *>(QStringLiteral("work"))->findChild<QLabel *>(QStringLiteral("messageText"))->text() == sentence);
}

TEST_CASE("P-07: in a colleague's list a sealed matter is two words and no more", "[shell][accusation]")
{
    DeskRoom room;
    room.signIn(1, QStringLiteral("王芳"));
    room.file(DeskRoom::order(Category::Accusation));
    room.desk->lock();
    room.signIn(1, QStringLiteral("李娜"));
    REQUIRE(room.desk->owned().size() == 1);
    CaseRowModel model({CaseColumn::Code, CaseColumn::Subject, CaseColumn::Name, CaseColumn::Category, CaseColumn::State, CaseColumn::Owner, CaseColumn::From, CaseColumn::SentTo,
                        CaseColumn::Registered, CaseColumn::Due, CaseColumn::Mark, CaseColumn::Attention},
                       room.desk->windows());
    model.setRows(room.desk->owned());
    for (int column = 0; column < model.columnCount(); ++column) {
        INFO(column);
        const QString text = model.data(model.index(0, column)).toString();
        CHECK(text == (model.columns().at(column) == CaseColumn::Subject ? words::say(Say::SealedSubject) : QString()));
    }
}

TEST_CASE("REG 30: the cover of the closed envelope names neither the visitor, the matter, the unit nor an officer's words", "[print][accusation]")
{
    paperlife::Life life(paperlife::accusing());
    life.view.file.accused = {DisciplineRoom};
    life.step(Step::SentUpward, {}, {{Item::Organ, QStringLiteral("伊犁州纪委监委")}, {Item::Reason, QStringLiteral("举报李科长")}});
    CHECK(papersOf(life.view.file).contains(PaperForm::F08ForwardedToOrgan));
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("ug"), QStringLiteral("kk_Arab")}) {
        const auto cover = paperFor(PaperForm::F08ForwardedToOrgan, life.seen(), paperlife::context(language));
        REQUIRE(cover);
        const QString all = paperlife::everythingOn(*cover);
        INFO(all.toStdString());
        CHECK_FALSE(all.isEmpty());
        for (const char *secret : {"李科长", "阿迪力", "某建筑公司", "举报", "纪委", "纪检", "第三十条"})
            CHECK_FALSE(all.contains(QString::fromUtf8(secret)));
        CHECK_FALSE(all.contains(words::onPaper(Category::Accusation, language)));
        CHECK((language != QStringLiteral("zh_CN") || all.contains(QStringLiteral("密件"))));
    }
}
