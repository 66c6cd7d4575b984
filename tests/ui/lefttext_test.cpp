// SPDX-License-Identifier: GPL-3.0-or-later
/** What was typed into a form whose case is taken away, where no copy of it can be kept or none may be. */
#include "takencase.h"

#include "fakes/printers.h"
#include "fakes/tamper.h"
#include "forms/lefttextdialog.h"
#include "keptforms.h"
#include "words/formwords.h"
#include "words/keptwords.h"

using namespace hall;
using namespace hall::fakes;
using taken::Counter;
using words::OnKept;
using words::onKept;

namespace {

/** No copy of what is typed gets into the store that is open. */
void failCopies()
{
    QSqlQuery plant(theStore());
    REQUIRE(plant.exec(QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS fails BEFORE INSERT ON main.meta WHEN NEW.name LIKE 'kept/draft/%' "
                                      "BEGIN SELECT RAISE(ABORT, 'full'); END")));
}

void takeCopiesAgain(Counter &counter)
{
    counter.timers->pass(5'000); // a store that failed is opened again by then
    QSqlQuery drop(theStore());
    REQUIRE(drop.exec(QStringLiteral("DROP TRIGGER IF EXISTS temp.fails")));
}

LeftTextDialog *leftIn(Counter &counter)
{
    return kept::shown<LeftTextDialog>(*counter.window, "leftText");
}

QString wordsOf(const LeftTextDialog *left)
{
    return left->findChild<QPlainTextEdit *>(QStringLiteral("leftTextTyped"))->toPlainText();
}

QString barOf(const LeftTextDialog *left)
{
    return left->findChild<MessageBar *>()->text();
}

} // namespace

TEST_CASE("words that no disk takes outlive the withdrawal of their case, and nothing of the case is shown with them", "[kept][withdrawn][fulldisk]")
{
    Counter counter;
    counter.window->showCase(counter.file);
    const QPointer<QDialog> note = kept::noteWith(*counter.window, kept::Typed);
    failCopies();
    counter.withdraws();
    CHECK_FALSE(note);
    CHECK(counter.holdsNothing());
    LeftTextDialog *left = leftIn(counter);
    REQUIRE(left);
    CHECK(left->alone());
    CHECK(wordsOf(left).contains(kept::Typed));
    CHECK_FALSE(wordsOf(left).contains(DeskRoom::order().matter.subject.text));
    CHECK(counter.said() == words::onForm(words::OnForm::RecoveryNotKept));
    // Neither Escape nor keeping it while nothing is taken loses it.
    for (int time = 0; time < 2; ++time) {
        time == 0 ? QTest::keyClick(left, Qt::Key_Escape) : left->findChild<QPushButton *>(QStringLiteral("leftTextKeep"))->click();
        REQUIRE(leftIn(counter) == left);
        CHECK(barOf(left) == onKept(OnKept::StillNotKept));
    }
    takeCopiesAgain(counter);
    left->findChild<QPushButton *>(QStringLiteral("leftTextKeep"))->click();
    CHECK_FALSE(leftIn(counter));
    const QList<KeptForm> forms = keptForms(*counter.desk);
    REQUIRE(forms.size() == 1);
    CHECK(forms.first().fields.value(QStringLiteral("noteText")).toString() == kept::Typed);
}

TEST_CASE("a form that no disk took before a lock leaves its words when its case is gone as its officer comes back", "[kept][withdrawn][fulldisk]")
{
    Counter counter;
    counter.window->showCase(counter.file);
    const QPointer<QDialog> note = kept::noteWith(*counter.window, kept::Typed);
    failCopies();
    counter.window->lock();
    REQUIRE(note);
    takeCopiesAgain(counter);
    FeedRow row;
    row.kind = FeedRowKind::Withdraw;
    row.file = counter.file;
    counter.feeds({row});
    failCopies();
    counter.signIn();
    QCoreApplication::processEvents();
    CHECK_FALSE(kept::shown(*counter.window, "noteDialog"));
    LeftTextDialog *left = leftIn(counter);
    REQUIRE(left);
    CHECK(wordsOf(left).contains(kept::Typed));
    // And through another lock, with a colleague in between.
    takeCopiesAgain(counter);
    failCopies();
    counter.window->switchOfficer();
    kept::come(*counter.window, kept::Other);
    CHECK_FALSE(leftIn(counter));
    counter.window->switchOfficer();
    kept::come(*counter.window, kept::Fang);
    left = leftIn(counter);
    REQUIRE(left);
    CHECK(wordsOf(left).contains(kept::Typed));
}

TEST_CASE("a copy that could not be kept is tried again, though nothing more is typed", "[kept][fulldisk]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    failCopies();
    kept::noteWith(clerk.window, kept::Typed);
    QTest::qWait(2'500); // typing has come to rest
    CHECK(keptForms(*clerk.room.desk).isEmpty());
    QSqlQuery drop(theStore());
    REQUIRE(drop.exec(QStringLiteral("DROP TRIGGER IF EXISTS temp.fails")));
    drop.finish();
    CHECK(QTest::qWaitFor([&] { return keptForms(*clerk.room.desk).size() == 1; }, 20'000));
}

TEST_CASE("kept words that a full disk does not let go are said to stay", "[kept][fulldisk]")
{
    Sitting clerk;
    KeptForm form;
    form.copy = KeptForm::newName();
    form.title = QStringLiteral("备注");
    form.fields.insert(QStringLiteral("noteText"), kept::Typed);
    form.labels.insert(QStringLiteral("noteText"), QStringLiteral("内容"));
    form.at = clerk.room.desk->now();
    REQUIRE(clerk.room.desk->keepRecoveryCopy(form.toCopy()));
    LeftTextDialog left(*clerk.room.desk, {form, true}, &clerk.window);
    left.open();
    {
        QSqlQuery plant(theStore());
        REQUIRE(plant.exec(QStringLiteral("CREATE TEMP TRIGGER fails BEFORE DELETE ON main.meta BEGIN SELECT RAISE(ABORT, 'full'); END")));
    }
    left.setAttribute(Qt::WA_DeleteOnClose, false);
    left.findChild<QPushButton *>(QStringLiteral("leftTextDiscard"))->click();
    CHECK(left.isVisible());
    CHECK(barOf(&left) == onKept(OnKept::NotDiscarded));
}

TEST_CASE("REG 30: words of an accusation lie on no disk that travels once its case is gone either, and are not lost", "[kept][withdrawn][accusation]")
{
    Counter counter({FrontDesk, FirstLaptop}, Category::Accusation);
    REQUIRE_FALSE(counter.desk->chooseWindow(FirstLaptop));
    counter.window->showCase(counter.file);
    const QPointer<QDialog> note = kept::noteWith(*counter.window, kept::Typed);
    REQUIRE_FALSE(counter.desk->chooseWindow(FrontDesk)); // whose feed the test speaks
    counter.withdraws();
    CHECK_FALSE(note);
    CHECK(keptForms(*counter.desk).isEmpty());
    LeftTextDialog *left = leftIn(counter);
    REQUIRE(left);
    CHECK(wordsOf(left).contains(kept::Typed));
    CHECK_FALSE(left->findChild<QPushButton *>(QStringLiteral("leftTextKeep"))->isVisible());
    QTest::keyClick(left, Qt::Key_Escape);
    CHECK(leftIn(counter) == left);
    counter.window->lock();
    counter.signIn();
    CHECK(leftIn(counter) == left);
    CHECK(keptForms(*counter.desk).isEmpty());
    left->findChild<QPushButton *>(QStringLiteral("leftTextDiscard"))->click();
    CHECK_FALSE(leftIn(counter));
    CHECK_FALSE(kept::anywhere(kept::Typed));
}
