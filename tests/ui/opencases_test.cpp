// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/orderdialog.h"
#include "forms/registerform.h"
#include "forms/registerformopencases.h"
#include "registerdesk.h"
#include "sitting.h"
#include "views/casepage.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace hall;
using registering::Counter;

namespace {

constexpr int Soon = 400;
const QString Words = QStringLiteral("老板昨天答应下周付钱,又没有付。");

/** A visitor whose matter is open already stands at the register form again. */
struct Again : Sitting
{
    Again() : file(room.file())
    {
        window.resize(1366, 738);
        window.showRegister();
        set("phone1", QStringLiteral("13899991234"));
        set("facts", Words);
        QTest::qWait(Soon);
    }
    void set(const char *name, const QString &text)
    {
        auto *form = window.findChild<RegisterForm *>();
        if (auto *line = form->findChild<QLineEdit *>(QString::fromLatin1(name)))
            line->setText(text);
        else
            form->findChild<QPlainTextEdit *>(QString::fromLatin1(name))->setPlainText(text);
    }
    QString facts() { return window.findChild<RegisterForm *>()->findChild<QPlainTextEdit *>(QStringLiteral("facts"))->toPlainText(); }
    QString notes()
    {
        QString all;
        const CaseView view = *room.desk->caseView(file);
        for (const TimelineEntry &entry : view.timeline) {
            if (const auto *note = std::get_if<NoteAdded>(&entry.event.body))
                all += note->text;
        }
        return all;
    }

    CaseId file;
};

} // namespace

TEST_CASE("REG 19 paragraph 3: one click goes to the open case, with this visit's words in a note there", "[register][opencase]")
{
    Again clerk;
    REQUIRE(clerk.find<QPushButton>("openCaseJoin")->isVisible());
    clerk.find<QPushButton>("openCaseJoin")->click();
    CHECK((clerk.find<CasePage>("caseView")->currentCase() == clerk.file));
    CHECK(clerk.find<CasePage>("caseView")->isVisible());
    auto *note = clerk.find<OrderDialog>("noteDialog");
    CHECK(note->isVisible());
    CHECK(note->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->toPlainText().contains(Words));
    CHECK(clerk.facts() == Words);
    note->accept();
    CHECK(clerk.notes().contains(Words));
    // Nobody's data went along, and no second case was filed.
    CHECK_FALSE(clerk.notes().contains(QStringLiteral("13899991234")));
    CHECK(clerk.room.desk->owned().size() == 1);
    // The form is ready for the next visitor, and even now brings the text back.
    CHECK(clerk.facts().isEmpty());
    clerk.find<QPushButton>("recoveryRestore")->click();
    CHECK(clerk.facts() == Words);
}

TEST_CASE("either answer is one key", "[register][opencase]")
{
    Again clerk;
    activate(clerk.window);
    auto *facts = clerk.window.findChild<RegisterForm *>()->findChild<QPlainTextEdit *>(QStringLiteral("facts"));
    facts->setFocus();
    QTest::keyClick(facts, Qt::Key_A, Qt::AltModifier);
    QTest::qWait(150); // the button is seen to go down first
    CHECK_FALSE(clerk.find<QPushButton>("openCaseAnew")->isVisible());
    CHECK(clerk.facts() == Words);
    clerk.find<QPushButton>("clear")->click();
    clerk.set("phone1", QStringLiteral("13899991234"));
    QTest::qWait(Soon);
    REQUIRE(clerk.find<QPushButton>("openCaseJoin")->isVisible());
    facts->setFocus();
    QTest::keyClick(facts, Qt::Key_J, Qt::AltModifier);
    QTest::qWait(150); // the button is seen to go down first
    CHECK((clerk.find<CasePage>("caseView")->currentCase() == clerk.file));
    CHECK(clerk.find<CasePage>("caseView")->isVisible());
}

TEST_CASE("whoever turns back from the open case finds the form as it was", "[register][opencase]")
{
    Again clerk;
    clerk.find<QPushButton>("openCaseJoin")->click();
    clerk.find<OrderDialog>("noteDialog")->reject();
    clerk.window.showRegister();
    CHECK(clerk.facts() == Words);
    CHECK(clerk.notes().isEmpty());
    CHECK(clerk.find<QPushButton>("openCaseJoin")->isVisible());
}

TEST_CASE("without words of this visit the open case is shown, to be asked about", "[register][opencase]")
{
    Again clerk;
    clerk.set("facts", {});
    clerk.find<QPushButton>("openCaseJoin")->click();
    CHECK(clerk.find<CasePage>("caseView")->isVisible());
    CHECK_FALSE(clerk.window.findChild<OrderDialog *>());
}

TEST_CASE("a window that sent the case on adds to it as well, and a note that is refused keeps the words", "[register][opencase]")
{
    Again clerk;
    Desk &desk = *clerk.room.desk;
    REQUIRE(desk.give(clerk.file, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职权范围")}));
    REQUIRE_FALSE(desk.chooseWindow(WindowNumber(3)));
    REQUIRE(desk.give(clerk.file, AcceptTransfer{desk.caseView(clerk.file)->file.pending->id}));
    REQUIRE_FALSE(desk.chooseWindow(FrontDesk));
    clerk.set("request", QString(9'990, QLatin1Char('x')));
    clerk.find<QPushButton>("openCaseJoin")->click();
    auto *note = clerk.find<OrderDialog>("noteDialog");
    note->accept();
    CHECK(note->isVisible());
    CHECK(clerk.notes().isEmpty());
    CHECK(clerk.facts() == Words);
    auto *text = note->findChild<QPlainTextEdit *>(QStringLiteral("noteText"));
    CHECK(text->toPlainText().contains(Words));
    text->setPlainText(Words);
    note->accept();
    CHECK(clerk.notes() == Words);
}

TEST_CASE("another matter is registered anew by one click, and nothing asks again", "[register][opencase]")
{
    Counter counter;
    counter.fillCommonCase();
    REQUIRE(counter.save());
    const CaseId first = counter.filed();
    counter.fillCommonCase();
    counter.set("subject", QString());
    QTest::qWait(Soon);
    REQUIRE(counter.find<QPushButton>("openCaseAnew")->isVisible());
    counter.find<QPushButton>("openCaseAnew")->click();
    CHECK_FALSE(counter.find<QPushButton>("openCaseAnew")->isVisible());
    CHECK(counter.focus() == QStringLiteral("subject"));
    counter.type(QStringLiteral("邻里噪声"));
    counter.set("address1", QStringLiteral("伊宁市胜利路3号"));
    QTest::qWait(Soon);
    CHECK(counter.label("openCases").isEmpty());
    REQUIRE(counter.save());
    CHECK(counter.filed() != first);
    CHECK(counter.view().file.matter.subject.text == QStringLiteral("邻里噪声"));
    // The next visitor is another one: what was said of this one is forgotten.
    counter.fillCommonCase();
    QTest::qWait(Soon);
    CHECK(counter.find<QPushButton>("openCaseAnew")->isVisible());
}

TEST_CASE("two open cases are chosen from by their codes", "[register][opencase]")
{
    Counter counter;
    for (int i = 0; i < 2; ++i) {
        counter.fillCommonCase();
        REQUIRE(counter.save());
    }
    counter.fillCommonCase();
    QTest::qWait(Soon);
    QMenu *menu = counter.find<QPushButton>("openCaseJoin")->menu();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    CaseId asked;
    QString words;
    QObject::connect(&counter.form(), &RegisterForm::joinAsked, &counter.form(), [&](const CaseId &file, const QString &told) {
        asked = file;
        words = told;
    });
    menu->actions().last()->trigger();
    REQUIRE(counter.desk().caseView(asked));
    CHECK(menu->actions().last()->text().contains(counter.desk().caseView(asked)->file.code->text()));
    CHECK(words.contains(QStringLiteral("老板拖欠三个月工资。")));
}

TEST_CASE("REG 30: what is told as an accusation is never offered to a case that others read", "[register][opencase]")
{
    Counter counter;
    counter.fillCommonCase();
    REQUIRE(counter.save());
    counter.fillCommonCase();
    QTest::qWait(Soon);
    REQUIRE(counter.find<QPushButton>("openCaseJoin")->isVisible());
    bool asked = false;
    QObject::connect(&counter.form(), &RegisterForm::joinAsked, &counter.form(), [&] { asked = true; });
    counter.find<QRadioButton>("categoryAccusation")->setChecked(true);
    CHECK_FALSE(counter.find<QPushButton>("openCaseJoin")->isVisible());
    counter.find<QPushButton>("openCaseJoin")->click();
    QTest::qWait(Soon);
    CHECK_FALSE(asked);
    CHECK(counter.label("openCases").isEmpty());
    counter.find<QRadioButton>("categoryClaim")->setChecked(true);
    CHECK(counter.find<QPushButton>("openCaseJoin")->isVisible());
}

TEST_CASE("P-11: while the desk is locked no code of an open case stays on the register page, and its officer finds them again", "[register][opencase]")
{
    Again clerk;
    auto *bar = clerk.find<QLabel>("openCases");
    const QString code = clerk.room.desk->caseView(clerk.file)->file.code->text();
    REQUIRE(bar->text().contains(code));
    clerk.window.lock();
    QTest::qWait(Soon);
    CHECK_FALSE(bar->text().contains(code));
    auto *name = clerk.find<QLineEdit>("signInName");
    name->setText(QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(bar->text().contains(code));
}
