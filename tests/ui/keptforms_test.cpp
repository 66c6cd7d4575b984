// SPDX-License-Identifier: GPL-3.0-or-later
/** Dialogs half filled in: several officers at one PC, each with their own, after a lock, a colleague and a restart. */
#include "fakes/printers.h"
#include "fakes/readable.h"
#include "fakes/simdisk.h"
#include "keptforms.h"
#include "officershall.h"
#include "views/casepage.h"
#include "widgets/idlewatch.h"
#include "words/keptwords.h"
#include "words/shellwords.h"

using namespace hall;
using namespace kept;
using words::OnKept;
using words::onKept;

namespace {

/** Two officers with passwords at one PC, which can be started anew. */
class Shift final
{
public:
    Shift()
    {
        appointed(room, justAlim() + QList<OfficerAppointed>{{Gul, {Role::WindowOfficer, Role::Receptionist}, {WindowNumber(1), WindowNumber(3)}}});
        start();
    }
    void restart()
    {
        m_window.reset();
        room.reopen([](const QString &) {});
        start();
    }
    MainWindow &window() { return *m_window; }
    void signIn(const QString &name)
    {
        m_window->findChild<QLineEdit *>(QStringLiteral("signInName"))->setText(name);
        auto *password = m_window->findChild<QLineEdit *>(QStringLiteral("signInPassword"));
        password->setText(OwnPassword);
        QTest::keyClick(password, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return m_window->findChild<QWidget *>(QStringLiteral("work"))->isVisible(); }, 20'000));
        REQUIRE(room.desk->status().officer == name);
    }
    MessageBar *said() { return m_window->findChild<QWidget *>(QStringLiteral("work"))->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }
    void answerBar() { said()->findChild<QPushButton *>(QStringLiteral("messageAction"))->click(); }

    DeskRoom room;

private:
    void start()
    {
        m_window = std::make_unique<MainWindow>(*room.desk, room.printer);
        activate(*m_window);
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_CASE("a half-typed note outlives the idle lock, a colleague and a restart, and nobody else can read it", "[kept][officers][recovery]")
{
    hall::fakes::Readable readable;
    readable.addPhrase(QStringLiteral("note"), Typed);
    Shift shift;
    shift.signIn(Alim);
    const CaseId file = shift.room.file();
    shift.window().showCase(file);
    noteWith(shift.window(), Typed);
    shift.window().findChild<IdleWatch *>()->setLimit(60);
    REQUIRE(QTest::qWaitFor([&] { return shift.room.desk->status().locked; }));
    shift.window().findChild<IdleWatch *>()->setLimit(60'000);
    CHECK_FALSE(shown(shift.window(), "noteDialog"));
    CHECK(readable.findIn(shift.room.folder.path()).join(QLatin1Char('\n')).toStdString() == "");

    shift.signIn(Gul);
    CHECK_FALSE(anywhere(Typed)); // not even hidden
    CHECK(keptForms(*shift.room.desk).isEmpty());
    CHECK_FALSE(shift.said()->isVisible());
    shift.window().showCase(file);
    shift.window().findChild<QPushButton *>(QStringLiteral("noteButton"))->click();
    QDialog *hers = shown(shift.window(), "noteDialog");
    REQUIRE(hers);
    CHECK(noteIn(hers).isEmpty());
    hers->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(QStringLiteral("同事的备注已经写好"));
    hers->accept();
    CHECK_FALSE(shown(shift.window(), "noteDialog"));
    shift.window().lock();

    shift.signIn(Alim);
    CHECK(noteIn(shown(shift.window(), "noteDialog")) == Typed);
    CHECK(shown(shift.window(), "noteDialog")->focusWidget()->objectName() == QStringLiteral("noteText"));
    shift.restart(); // with the dialog open
    CHECK(readable.findIn(shift.room.folder.path()).join(QLatin1Char('\n')).toStdString() == "");

    shift.signIn(Gul);
    CHECK_FALSE(shift.said()->isVisible());
    shift.window().lock();
    shift.signIn(Alim);
    CHECK(shift.said()->text().contains(words::plain(Say::NoteTitle)));
    shift.window().showCase(file);
    shift.window().findChild<QPushButton *>(QStringLiteral("noteButton"))->click();
    QDialog *again = shown(shift.window(), "noteDialog");
    REQUIRE(again);
    CHECK(noteIn(again) == Typed);
    CHECK(again->findChild<MessageBar *>()->text() == onKept(OnKept::BackAgain));
    again->accept();
    const QList<TimelineEntry> timeline = shift.room.desk->caseView(file)->timeline;
    CHECK(std::get<NoteAdded>(timeline.last().event.body).text == Typed);
    CHECK(keptForms(*shift.room.desk).isEmpty());
    shift.restart();
    shift.signIn(Alim);
    CHECK_FALSE(shift.said()->isVisible());
}

TEST_CASE("several officers at one PC each find their own dialog again", "[kept][window]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showCase(file);
    noteWith(clerk.window, QStringLiteral("第一个人写的备注"));
    for (const QString &name : {Other, QStringLiteral("第三人")}) {
        change(clerk.window, name);
        clerk.window.showCase(file);
        noteWith(clerk.window, name + QStringLiteral("写的备注"));
    }
    change(clerk.window, Fang);
    CHECK(noteIn(shown(clerk.window, "noteDialog")) == QStringLiteral("第一个人写的备注"));
    change(clerk.window, Other);
    CHECK(noteIn(shown(clerk.window, "noteDialog")) == QStringLiteral("别人写的备注"));
    change(clerk.window, QStringLiteral("第三人"));
    CHECK(noteIn(shown(clerk.window, "noteDialog")) == QStringLiteral("第三人写的备注"));
    CHECK(clerk.window.findChildren<QDialog *>(QStringLiteral("noteDialog")).size() == 1);
}

TEST_CASE("what is typed into a dialog is kept when typing rests, and not kept once it is taken away again", "[kept]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    QDialog *dialog = noteWith(clerk.window, Typed);
    CHECK(keptForms(*clerk.room.desk).isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !keptForms(*clerk.room.desk).isEmpty(); }, 10'000));
    CHECK(keptForms(*clerk.room.desk).first().fields.value(QStringLiteral("noteText")).toString() == Typed);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->clear();
    CHECK(QTest::qWaitFor([&] { return keptForms(*clerk.room.desk).isEmpty(); }, 10'000));
}

TEST_CASE("what an officer typed is not laid to a colleague who was signed in for a moment", "[kept]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    QDialog *dialog = noteWith(clerk.window, Typed);
    clerk.window.lock();
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->appendPlainText(QStringLiteral("还有一句"));
    REQUIRE_FALSE(clerk.room.desk->signIn(Other));
    clerk.room.desk->lock();
    REQUIRE_FALSE(clerk.room.desk->signIn(Other));
    CHECK(keptForms(*clerk.room.desk).isEmpty());
}

TEST_CASE("what was typed to an order that the case no longer takes is shown to its author, until they discard it", "[kept][window]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    sends(clerk, file);
    clerk.window.showCase(file);
    press(clerk, "recallButton");
    shown(clerk.window, "recallDialog")->findChild<QPlainTextEdit *>(QStringLiteral("recallReason"))->setPlainText(Typed);
    change(clerk.window, Other);
    REQUIRE(clerk.room.desk->give(file, RecallTransfer{clerk.room.desk->caseView(file)->file.pending->id, QStringLiteral("来访人要求留在本窗口办理")}).ok());
    change(clerk.window, Fang);
    CHECK_FALSE(shown(clerk.window, "recallDialog"));
    const auto offer = [&clerk] { return clerk.said()->findChild<QPushButton *>(QStringLiteral("messageAction")); };
    REQUIRE(clerk.said()->isVisible());
    for (const char *answer : {"leftTextKeep", "leftTextDiscard"}) {
        offer()->click();
        QDialog *left = shown(clerk.window, "leftText");
        REQUIRE(left);
        CHECK(left->findChild<QPlainTextEdit *>(QStringLiteral("leftTextTyped"))->toPlainText().contains(Typed));
        left->findChild<QPushButton *>(QString::fromLatin1(answer))->click();
        CHECK_FALSE(shown(clerk.window, "leftText"));
        change(clerk.window, Other);
        CHECK_FALSE(clerk.said()->isVisible());
        change(clerk.window, Fang);
    }
    CHECK(keptForms(*clerk.room.desk).isEmpty());
    CHECK_FALSE(clerk.said()->isVisible());
}

TEST_CASE("where the case has left the window the bar says so, and what was typed can be read, in every language", "[kept][window]")
{
    Sitting clerk;
    KeptForm form;
    form.copy = KeptForm::newName();
    form.kind = QStringLiteral("noteDialog");
    form.file = CaseId(QUuid::createUuid()); // nothing of it is here
    form.title = QStringLiteral("备注");
    form.at = clerk.room.desk->now();
    form.fields.insert(QStringLiteral("noteText"), Typed);
    form.labels.insert(QStringLiteral("noteText"), QStringLiteral("内容"));
    REQUIRE(clerk.room.desk->keepRecoveryCopy(form.toCopy()));
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        QTest::qWait(20);
        clerk.window.lock();
        come(clerk.window, Fang);
        CHECK(clerk.said()->text() == onKept(OnKept::CaseGone).arg(form.title));
        clerk.said()->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
        QDialog *left = shown(clerk.window, "leftText");
        REQUIRE(left);
        CHECK(left->findChild<QPlainTextEdit *>()->toPlainText() == QStringLiteral("备注\n内容:\n") + Typed);
        CHECK(left->isRightToLeft() == language.rightToLeft);
        for (const QPushButton *button : left->findChildren<QPushButton *>())
            CHECK(button->width() >= button->sizeHint().width());
        left->reject();
    }
}

TEST_CASE("words taken over into a note leave an earlier half-typed one where it is", "[kept]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showCase(file);
    noteWith(clerk.window, Typed);
    change(clerk.window, Other);
    CHECK_FALSE(anywhere(Typed));
    change(clerk.window, Fang);
    delete shown(clerk.window, "noteDialog"); // as by a crash
    auto *page = clerk.find<CasePage>("caseView");
    page->addNote(QStringLiteral("登记表里的话一并记下"), [] {});
    QDialog *carried = shown(clerk.window, "noteDialog");
    REQUIRE(carried);
    CHECK(noteIn(carried) == QStringLiteral("登记表里的话一并记下"));
    change(clerk.window, Other);
    change(clerk.window, Fang);
    carried = shown(clerk.window, "noteDialog");
    CHECK(noteIn(carried) == QStringLiteral("登记表里的话一并记下"));
    carried->accept();
    CHECK_FALSE(shown(clerk.window, "noteDialog"));
    clerk.find<QPushButton>("noteButton")->click();
    CHECK(noteIn(shown(clerk.window, "noteDialog")) == Typed);
}

TEST_CASE("a transfer that comes back has its window chosen, and digits still choose another", "[kept][transfer]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    press(clerk, "transferButton");
    QDialog *dialog = shown(clerk.window, "transferDialog");
    REQUIRE(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("window04"))->click();
    change(clerk.window, Other);
    change(clerk.window, Fang);
    dialog = shown(clerk.window, "transferDialog");
    REQUIRE(dialog);
    CHECK(dialog->findChild<QPushButton *>(QStringLiteral("window04"))->isChecked());
    REQUIRE(dialog->focusWidget());
    CHECK(dialog->focusWidget()->objectName() == QStringLiteral("window04"));
    for (const Qt::Key digit : {Qt::Key_0, Qt::Key_3})
        QTest::keyClick(dialog->focusWidget(), digit);
    CHECK(dialog->findChild<QPushButton *>(QStringLiteral("window03"))->isChecked());
}

TEST_CASE("what no disk takes waits for its author in memory, hidden from the colleague", "[kept][fulldisk]")
{
    fakes::SimDisk disk(QDir::tempPath(), 1);
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    const QString much = Typed.repeated(1'000);
    const QPointer<QDialog> dialog = noteWith(clerk.window, much);
    disk.setRoom(disk.usedBytes());
    change(clerk.window, Other);
    REQUIRE_FALSE(clerk.room.desk->status().locked);
    CHECK(disk.faults() > 0);
    CHECK(keptForms(*clerk.room.desk).isEmpty());
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isVisible());
    CHECK_FALSE(QApplication::activeModalWidget());
    disk.setRoom(-1);
    change(clerk.window, Fang);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(noteIn(dialog) == much);
    change(clerk.window, Other); // and now there is room
    CHECK_FALSE(dialog);
    change(clerk.window, Fang);
    CHECK(noteIn(shown(clerk.window, "noteDialog")) == much);
}
