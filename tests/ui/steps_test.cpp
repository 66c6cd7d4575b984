// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/stepdialog.h"
#include "sitting.h"
#include "views/stepmenu.h"
#include "widgets/stagebar.h"
#include "words/stepwords.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace hall;

namespace {

/** A case on the screen of its owner. */
class OnScreen final
{
public:
    explicit OnScreen(Track track = Track::Petition)
    {
        FileCase order = DeskRoom::order();
        order.track = track;
        file = clerk.room.file(order);
        clerk.window.showCase(file);
    }

    void gives(const Command &order) { REQUIRE(clerk.room.desk->give(file, order).ok()); }
    StepDialog *opens(Step step)
    {
        auto *menu = clerk.find<QMenu>("stepButtonMenu");
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QStringLiteral("step.") + stepName(step));
        REQUIRE(action);
        action->trigger();
        auto *dialog = clerk.window.findChild<StepDialog *>();
        REQUIRE(dialog);
        return dialog;
    }
    CaseFile now() const { return clerk.room.desk->caseView(file)->file; }

    Sitting clerk;
    CaseId file;
};

void type(QDialog *dialog, const char *name, const QString &text)
{
    auto *field = dialog->findChild<QWidget *>(QString::fromLatin1(name));
    REQUIRE(field);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(text);
    else
        qobject_cast<QPlainTextEdit *>(field)->setPlainText(text);
}

QStringList offered(const QMenu &menu)
{
    QStringList names;
    for (const QAction *group : menu.actions()) { // what a person sees, not what hangs about
        if (!group->menu())
            continue;
        for (const QAction *action : group->menu()->actions())
            names << action->objectName().mid(5);
    }
    return names;
}

} // namespace

TEST_CASE("the menu of steps offers what the rules take now, and nothing else", "[case][steps]")
{
    OnScreen screen;
    auto *menu = screen.clerk.find<QMenu>("stepButtonMenu");
    Q_EMIT menu->aboutToShow();
    QStringList before = offered(*menu);
    CHECK(before.contains(QStringLiteral("matter_declined")));
    CHECK_FALSE(before.contains(QStringLiteral("matter_accepted"))); // no lawful path yet
    CHECK_FALSE(before.contains(QStringLiteral("opinion_given")));
    screen.gives(ScreenCase{LawfulPath::PetitionOpinion, {}});
    for (int opening = 0; opening < 3; ++opening) {
        Q_EMIT menu->aboutToShow();
        CHECK(offered(*menu).contains(QStringLiteral("matter_accepted")));
    }
    for (const QString &name : offered(*menu))
        CHECK(screen.clerk.room.desk->caseView(screen.file)->allowed.contains(name));
}

TEST_CASE("a step that is refused keeps what was typed and says what is missing", "[case][steps]")
{
    const Speaking speaking(QStringLiteral("en"));
    OnScreen screen;
    QPointer<StepDialog> dialog = screen.opens(Step::MatterDeclined);
    type(dialog, "stepReason", QStringLiteral("属于法院管辖"));
    CHECK(dialog->findChild<QComboBox *>(QStringLiteral("stepChoice"))->currentIndex() == -1); // a person chooses
    dialog->findChild<QComboBox *>(QStringLiteral("stepChoice"))->setCurrentIndex(1);
    dialog->accept();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text().contains(QStringLiteral("basis")));
    CHECK(dialog->findChild<QPlainTextEdit *>(QStringLiteral("stepReason"))->toPlainText() == QStringLiteral("属于法院管辖"));
    CHECK((screen.now().state == CaseState::Registered));
    dialog->findChild<QComboBox *>(QStringLiteral("stepChoice"))->setCurrentIndex(1);
    type(dialog, "stepBasis", QStringLiteral("信访工作条例第三十一条"));
    type(dialog, "stepRemedy", QStringLiteral("可以向人民法院起诉"));
    dialog->accept();
    CHECK((screen.now().state == CaseState::Declined));
}

TEST_CASE("a matter is accepted with the keyboard: menu, tick, Ctrl+Enter", "[case][steps]")
{
    OnScreen screen;
    screen.gives(ScreenCase{LawfulPath::PetitionOpinion, {}});
    StepDialog *dialog = screen.opens(Step::MatterAccepted);
    activate(*dialog);
    auto *tick = dialog->findChild<QCheckBox *>(QStringLiteral("stepTick1"));
    REQUIRE(tick);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    CHECK(tick->isChecked());
    auto *grade = dialog->findChild<QComboBox *>(QStringLiteral("stepChoice"));
    grade->setFocus();
    QTest::keyClick(grade, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK((screen.now().state == CaseState::Handling));
    CHECK(screen.clerk.find<QLabel>("caseDue")->text().contains(words::nameOf(ClockId::Clk05)));
}

TEST_CASE("every step has a form whose fields all have a name for the tests and a name for a reader", "[case][steps]")
{
    OnScreen screen;
    const CaseView view = *screen.clerk.room.desk->caseView(screen.file);
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        for (const StepRule &rule : stepRules()) {
            INFO(language.code.toStdString() << " " << rule.name);
            StepDialog dialog(*screen.clerk.room.desk, view, rule.step, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            CHECK_FALSE(dialog.windowTitle().isEmpty());
            for (const Ask &ask : rule.asks) {
                if (ask.kind == Ask::Kind::Number)
                    continue;
                CHECK(dialog.findChildren<QWidget *>(QRegularExpression(QStringLiteral("^step[A-Z]"))).size() >= rule.asks.size());
            }
            for (const QWidget *field : dialog.findChildren<QWidget *>(QRegularExpression(QStringLiteral("^step[A-Z]")))) {
                CHECK((!field->accessibleName().isEmpty() || qobject_cast<const QLabel *>(field)));
            }
        }
    }
}

TEST_CASE("a case goes to the village with papers alone unless one of the laptops is chosen, and the case page says where it is", "[case][steps]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    OnScreen screen;
    StepDialog *dialog = screen.opens(Step::TakenToVillage);
    auto *laptop = dialog->findChild<QComboBox *>(QStringLiteral("stepLaptop"));
    REQUIRE(laptop);
    CHECK(laptop->currentData().toInt() == 0);
    CHECK(laptop->count() == 1 + screen.clerk.room.desk->windows().laptops().size());
    laptop->setCurrentIndex(laptop->findData(91));
    type(dialog, "stepTownship", QStringLiteral("托格拉克乡"));
    type(dialog, "stepPresent", QStringLiteral("乡司法所"));
    dialog->accept();
    CHECK(screen.now().carriedBy == WindowNumber(91));
    CHECK(screen.clerk.find<QLabel>("caseOwner")->text().contains(QStringLiteral("带案下沉一号机")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Taking it back from here is said to be worse than having it brought.
    StepDialog *back = screen.opens(Step::BroughtBack);
    REQUIRE(back->findChild<QLabel *>(QStringLiteral("stepJourney")));
    CHECK(back->findChild<QLabel *>(QStringLiteral("stepJourney"))->text().contains(QStringLiteral("带案下沉一号机")));
}

TEST_CASE("every choice, clock, fault and phase has a word in every language", "[words][steps]")
{
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        for (const StepRule &rule : stepRules()) {
            INFO(language.code.toStdString() << " " << rule.name);
            CHECK_FALSE(words::nameOf(rule.step).isEmpty());
            for (const Ask &ask : rule.asks) {
                for (int choice = 1; ask.kind == Ask::Kind::Choice && choice <= ask.what; ++choice)
                    CHECK_FALSE(words::choiceName(rule.step, choice).isEmpty());
                CHECK((ask.kind != Ask::Kind::Choice || words::choiceName(rule.step, ask.what + 1).isEmpty()));
            }
        }
        for (int phase = 0; phase <= static_cast<int>(Phase::Archived); ++phase)
            CHECK_FALSE(words::nameOf(static_cast<Phase>(phase)).isEmpty());
        for (int fault = 1; fault <= static_cast<int>(Fault::CallLate); ++fault)
            CHECK_FALSE(words::nameOf(static_cast<Fault>(fault)).isEmpty());
        for (int light = 0; light <= static_cast<int>(Light::MetLate); ++light)
            CHECK_FALSE((words::nameOf(static_cast<Light>(light)).isEmpty() || words::symbolOf(static_cast<Light>(light)).isEmpty()));
    }
}

TEST_CASE("the stage bar says to a reader where the case stands", "[case][steps]")
{
    const Speaking speaking(QStringLiteral("en"));
    OnScreen screen;
    auto *bar = screen.clerk.find<StageBar>("stageBar");
    CHECK(bar->accessibleName().startsWith(QStringLiteral("Intake: now")));
    screen.gives(ScreenCase{LawfulPath::PetitionOpinion, {}});
    TakeStep accept;
    accept.facts.choice = 2;
    accept.facts.ticks = {Tick::NoConflict};
    screen.gives(accept);
    CHECK(bar->accessibleName().contains(QStringLiteral("Administrative levels: now, level 1 of 3")));
}

TEST_CASE("the questions of the six lawful paths are asked one after the other, and nothing is chosen by itself", "[case][steps]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    OnScreen screen;
    screen.clerk.find<QPushButton>("screenButton")->click();
    auto *path = screen.clerk.find<QComboBox>("screenPath");
    auto *question = screen.clerk.find<QLabel>("screenQuestion");
    CHECK(path->currentData().toInt() == 0);
    QStringList asked;
    for (int i = 0; i < 7; ++i) {
        screen.clerk.find<QPushButton>("screenNo")->click();
        asked << question->text();
    }
    asked.removeDuplicates();
    CHECK(asked.size() == 7);
    CHECK(screen.clerk.find<QLabel>("screenPeriods")->text().contains(QStringLiteral("人民调解法")));
    screen.clerk.find<QPushButton>("screenNo")->click();
    CHECK(path->currentData().toInt() == 0);
}

TEST_CASE("the petition office and the centre may forward and assign with a day to report back", "[transfer][steps]")
{
    OnScreen screen;
    screen.clerk.find<QPushButton>("transferButton")->click();
    auto *mode = screen.clerk.find<QComboBox>("transferMode");
    auto *day = screen.clerk.find<QDateEdit>("transferReportBy");
    CHECK_FALSE(day->isVisible());
    mode->setCurrentIndex(mode->findData(static_cast<int>(TransferMode::Assign)));
    CHECK(day->isVisible());
}

/** Not a test: pictures of the case page and of every step's form, to be looked at. */
TEST_CASE("pictures of the steps", "[.shots][.stepshots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        OnScreen screen;
        screen.clerk.window.resize(1366, 738);
        screen.gives(ScreenCase{LawfulPath::PetitionOpinion, {}});
        TakeStep accept;
        accept.facts.choice = 2;
        accept.facts.ticks = {Tick::NoConflict};
        screen.gives(accept);
        QTest::qWait(50);
        REQUIRE(screen.clerk.window.grab().save(QStringLiteral("%1/handling_%2.png").arg(folder, language.code)));
        auto *menu = screen.clerk.find<QMenu>("stepButtonMenu");
        menu->popup(QPoint(100, 100));
        QTest::qWait(50);
        REQUIRE(menu->grab().save(QStringLiteral("%1/stepmenu_%2.png").arg(folder, language.code)));
        menu->hide();
        const CaseView view = *screen.clerk.room.desk->caseView(screen.file);
        for (const StepRule &rule : stepRules()) {
            StepDialog dialog(*screen.clerk.room.desk, view, rule.step, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QTest::qWait(10);
            REQUIRE(dialog.grab().save(QStringLiteral("%1/step_%2_%3.png").arg(folder, QString::fromLatin1(rule.name), language.code)));
        }
        TakeStep urgent;
        urgent.step = Step::UrgencyRaised;
        urgent.words = {{Item::Reason, QStringLiteral("多人聚集讨薪")}};
        screen.gives(urgent);
        screen.clerk.window.showAttention();
        QTest::qWait(30);
        REQUIRE(screen.clerk.window.grab().save(QStringLiteral("%1/attention_%2.png").arg(folder, language.code)));
        screen.clerk.window.showCase(screen.file);
        screen.clerk.find<QPushButton>("transferButton")->click();
        QTest::qWait(30);
        REQUIRE(QApplication::activeModalWidget()->grab().save(QStringLiteral("%1/transfer_mode_%2.png").arg(folder, language.code)));
        QApplication::activeModalWidget()->close();
    }
}

TEST_CASE("the coordinator's page lists what needs looking after, and why", "[case][steps]")
{
    const Speaking speaking(QStringLiteral("en"));
    OnScreen screen;
    TakeStep urgent;
    urgent.step = Step::UrgencyRaised;
    urgent.words = {{Item::Reason, QStringLiteral("多人聚集讨薪")}};
    screen.gives(urgent);
    screen.clerk.find<QPushButton>("navAttention")->click();
    auto *table = screen.clerk.find<QTableView>("attentionTable");
    REQUIRE(table->model()->rowCount() == 1);
    const int last = table->model()->columnCount() - 1;
    CHECK(table->model()->index(0, last).data().toString() == QStringLiteral("Major and urgent"));
    auto *why = screen.clerk.find<QComboBox>("attentionWhy");
    why->setCurrentIndex(why->findData(static_cast<int>(Attention::Task)));
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("a ticket is taken and called by key, and shows a number alone", "[queue][steps]")
{
    Sitting clerk;
    activate(clerk.window);
    QTest::keyClick(&clerk.window, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&clerk.window, Qt::Key_T, Qt::ControlModifier);
    CHECK(clerk.room.desk->queue().waiting() == 2);
    CHECK(clerk.room.printer.lastFile().value_or(QString()).contains(QStringLiteral("A002")));
    QTest::keyClick(&clerk.window, Qt::Key_F7);
    CHECK(clerk.find<QLabel>("queueState")->text().contains(QStringLiteral("A001")));
    clerk.find<QPushButton>("queueMissed")->click();
    CHECK_FALSE(clerk.room.desk->queue().called());
    CHECK(clerk.room.desk->callAgain(1).ok());
}
