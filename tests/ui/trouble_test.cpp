// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "fakes/simdisk.h"
#include "forms/unmaskdialog.h"
#include "troubleroom.h"
#include "views/troublepage.h"
#include "words/shellwords.h"
#include "words/troublewords.h"

#include <QtCore/QDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextBrowser>

using namespace hall;

namespace {

/** The officer at the window, with the keyboard. */
struct Looking
{
    explicit Looking(int seat = 1, const QString &officer = QStringLiteral("王芳"))
    {
        day.room.desk->lock();
        day.room.signIn(seat, officer);
        window = std::make_unique<MainWindow>(*day.room.desk, day.room.printer);
        window->resize(1366, 738);
        activate(*window);
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QTableWidget *list() { return find<QTableWidget>("troubleTable"); }
    QString detail() { return find<QTextBrowser>("troubleDetail")->toPlainText(); }
    QString strip() { return find<QPushButton>("statusTroubled")->text(); }
    bool able(const char *button) { return find<QPushButton>(button)->isEnabled(); }
    /** Goes with the arrow keys to the act of \a kind on \a file. */
    void choose(const CaseId &file, EventKind kind)
    {
        const QList<TroubledAct> acts = day.room.desk->troubledActs();
        for (int row = 0; row < acts.size(); ++row) {
            if (acts.at(row).file == file && acts.at(row).kind == kind) {
                list()->setFocus();
                QTest::keyClick(list(), Qt::Key_Home, Qt::ControlModifier);
                for (int i = 0; i < row; ++i)
                    QTest::keyClick(list(), Qt::Key_Down);
                REQUIRE(list()->currentRow() == row);
                return;
            }
        }
        FAIL("no such act");
    }
    void press(const char *button) { find<QPushButton>(button)->click(); }
    QDialog *dialog()
    {
        auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(open);
        return open;
    }
    void finish(QDialog *dialog)
    {
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    DeskStatus now() { return day.room.desk->status(); }

    TroubleRoom day;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("Ctrl+4 and the status bar lead to the list, newest first, with the keyboard in it", "[trouble]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    Looking desk;
    REQUIRE(desk.window->findChild<TroublePage *>()->isVisible());
    CHECK(desk.list()->hasFocus());
    REQUIRE(desk.list()->rowCount() == 4);
    const QStringList expected{QStringLiteral("登记"), QStringLiteral("转往窗口"), QStringLiteral("备注"), QStringLiteral("接收流转")};
    for (int row = 0; row < 4; ++row)
        CHECK(desk.list()->item(row, 2)->text() == expected.at(row));
    CHECK(desk.list()->item(0, 3)->text() == QStringLiteral("已另存待查"));
    CHECK(desk.list()->item(0, 1)->text().startsWith(QStringLiteral("654002-")));
    desk.window->showFind();
    CHECK_FALSE(desk.window->findChild<TroublePage *>()->isVisible());
    desk.press("statusTroubled");
    CHECK(desk.window->findChild<TroublePage *>()->isVisible());
    CHECK(desk.strip().contains(QStringLiteral("4")));
    const auto sheet = words::shortcutLines();
    CHECK(std::any_of(sheet.begin(), sheet.end(), [](const words::ShortcutLine &line) { return line.keys == QStringLiteral("Ctrl+4"); }));
}

TEST_CASE("the chosen record tells the reason, this side, the other side and the ways out", "[trouble]")
{
    Looking desk;
    desk.choose(desk.day.sent, EventKind::TransferAccepted);
    const QString text = desk.detail();
    for (const words::OnTrouble head : {words::OnTrouble::WhyHead, words::OnTrouble::HereHead, words::OnTrouble::ThereHead, words::OnTrouble::CanDoHead})
        CHECK(text.contains(words::onTrouble(head)));
    CHECK(text.contains(words::troubleSentence(QStringLiteral("no_transfer_pending"))));
    CHECK(text.contains(QStringLiteral("王芳")));
    CHECK(text.contains(words::windowName(WindowNumber(3), desk.day.room.desk->windows())));
    // On the centre's side: the front desk owns it, since it was registered; the transfer still waits.
    const CaseView view = desk.day.room.desk->caseView(desk.day.sent).value();
    CHECK(text.contains(words::ownerSentence(view.file, desk.day.room.desk->windows())));
    CHECK(text.contains(words::onTrouble(words::OnTrouble::NeverByItself)));
    CHECK_FALSE(text.contains(QStringLiteral("no_transfer_pending")));
}

TEST_CASE("an acceptance is given again as a new act, where the rules take it, and the old one stays", "[trouble]")
{
    Looking desk(3);
    desk.choose(desk.day.sent, EventKind::TransferAccepted);
    REQUIRE(desk.able("troubleAgain"));
    const int before = desk.now().unsent;
    desk.press("troubleAgain");
    CHECK(desk.now().unsent == before + 1);
    CHECK(desk.day.room.desk->caseView(desk.day.sent)->file.owner == WindowNumber(3));
    CHECK(desk.list()->rowCount() == 4);
    // Accepted already: nothing to do a second time.
    CHECK_FALSE(desk.able("troubleAgain"));
    desk.press("troubleAgain");
    CHECK(desk.now().unsent == before + 1);
}

TEST_CASE("where the rules of now do not take an order its button is grey, and the case can still be opened", "[trouble]")
{
    Looking desk(1);
    desk.choose(desk.day.sent, EventKind::TransferAccepted);
    CHECK_FALSE(desk.able("troubleAgain"));
    REQUIRE(desk.able("troubleOpen"));
    desk.press("troubleOpen");
    CHECK(desk.find<QWidget>("caseView")->isVisible());
}

TEST_CASE("a note that was not accepted is carried over letter by letter and saved only by a person", "[trouble]")
{
    Looking desk(3);
    desk.choose(desk.day.sent, EventKind::NoteAdded);
    CHECK(desk.detail().contains(TroubleRoom::noteText));
    REQUIRE(desk.able("troubleAgain"));
    const int before = desk.now().unsent;
    desk.press("troubleAgain");
    CHECK(desk.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->toPlainText() == TroubleRoom::noteText);
    CHECK(desk.now().unsent == before);
    desk.dialog()->findChild<QPushButton *>(QStringLiteral("noteDialogSend"))->click();
    CHECK(desk.now().unsent == before + 1);
}

TEST_CASE("a transfer that was not accepted opens with its window and reason, or becomes a note", "[trouble]")
{
    Looking desk(1);
    desk.choose(desk.day.kept, EventKind::CaseTransferred);
    CHECK(desk.detail().contains(TroubleRoom::reasonText));
    REQUIRE(desk.able("troubleAgain"));
    desk.press("troubleAgain");
    CHECK(desk.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("transferReason"))->toPlainText() == TroubleRoom::reasonText);
    CHECK(desk.dialog()->findChild<QComboBox *>(QStringLiteral("transferReasonCode"))->currentData().toInt() == static_cast<int>(TransferReason::VisitorAsks));
    desk.finish(desk.dialog());
    REQUIRE(desk.able("troubleNote"));
    desk.press("troubleNote");
    CHECK(desk.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->toPlainText().contains(TroubleRoom::reasonText));
    desk.finish(desk.dialog());
    CHECK(desk.now().unsent == 0);
}

TEST_CASE("a registration the centre put aside is carried into the form whole, but not over text that is there", "[trouble]")
{
    Looking desk(1);
    desk.choose(desk.day.lost, EventKind::CaseFiled);
    CHECK_FALSE(desk.able("troubleOpen"));
    REQUIRE(desk.able("troubleRegister"));
    auto *subject = desk.find<QLineEdit>("subject");
    subject->setText(QStringLiteral("正在输入的另一件事"));
    desk.press("troubleRegister");
    CHECK(subject->text() == QStringLiteral("正在输入的另一件事"));
    CHECK(subject->isVisible());
    subject->clear();
    desk.window->showTrouble();
    desk.press("troubleRegister");
    const FileCase order = DeskRoom::order();
    CHECK(subject->text() == order.matter.subject.text);
    CHECK(desk.find<QPlainTextEdit>("facts")->toPlainText() == order.matter.facts.text);
    CHECK(desk.find<QLineEdit>("name1")->text() == order.representatives.first().name.text);
    CHECK(desk.find<QLineEdit>("documentNumber1")->text() == order.representatives.first().document.number);
    CHECK(desk.now().unsent == 0);
    // The visitor is asked again: a tick is no text.
    CHECK_FALSE(desk.find<QAbstractButton>("privacyShown")->isChecked());
}

TEST_CASE("P-11: numbers that a colleague has typed are taken over into a registration for a reason alone", "[trouble][access]")
{
    Looking desk(1, QStringLiteral("李娜"));
    desk.choose(desk.day.lost, EventKind::CaseFiled);
    REQUIRE(desk.able("troubleRegister"));
    const auto filled = [&] { return desk.find<QLineEdit>("documentNumber1")->text(); };
    const auto asked = [&] { return qobject_cast<UnmaskDialog *>(desk.dialog()); };
    desk.press("troubleRegister");
    REQUIRE(asked());
    asked()->accept(); // without one
    CHECK(asked()->isVisible());
    CHECK(filled().isEmpty());
    desk.finish(asked());
    CHECK(filled().isEmpty());
    CHECK(desk.window->findChild<TroublePage *>()->isVisible());
    desk.press("troubleRegister");
    REQUIRE(asked());
    asked()->findChild<QComboBox *>(QStringLiteral("unmaskReason"))->setCurrentIndex(0);
    asked()->accept();
    CHECK(filled() == DeskRoom::order().representatives.first().document.number);
    CHECK(desk.find<QLineEdit>("documentNumber1")->isVisible());
}

TEST_CASE("P-10: a record whose opening cannot be written down is not shown, and is once the disk works again", "[trouble][access][fulldisk]")
{
    fakes::SimDisk disk(QDir::tempPath(), 1);
    Looking desk(3);
    const QList<TroubledAct> acts = desk.day.room.desk->troubledActs();
    const auto note = std::find_if(acts.begin(), acts.end(), [](const TroubledAct &act) { return act.kind == EventKind::NoteAdded; });
    REQUIRE(note != acts.end());
    const int row = static_cast<int>(note - acts.begin());
    disk.failNth(fakes::DiskAction::Sync, 1, true);
    desk.list()->setCurrentCell(row, 0);
    CHECK_FALSE(desk.detail().contains(TroubleRoom::noteText));
    CHECK_FALSE(desk.detail().isEmpty()); // but why
    for (const char *button : {"troubleOpen", "troubleAgain", "troubleNote", "troubleRegister", "troublePrint", "troubleSeen"})
        CHECK_FALSE(desk.able(button));
    disk.heal();
    QTest::qWait(2'500); // the store is opened again by itself
    desk.window->showTrouble();
    desk.list()->setCurrentCell(0, 0);
    desk.list()->setCurrentCell(row, 0);
    CHECK(desk.detail().contains(TroubleRoom::noteText));
}

TEST_CASE("P-10: a record that could not be shown is asked for once more with Enter, without choosing another", "[trouble][access][fulldisk]")
{
    fakes::SimDisk disk(QDir::tempPath(), 1);
    Looking desk(3);
    const QList<TroubledAct> acts = desk.day.room.desk->troubledActs();
    const auto note = std::find_if(acts.begin(), acts.end(), [](const TroubledAct &act) { return act.kind == EventKind::NoteAdded; });
    REQUIRE(note != acts.end());
    disk.failNth(fakes::DiskAction::Sync, 1, true);
    desk.list()->setCurrentCell(static_cast<int>(note - acts.begin()), 0);
    REQUIRE_FALSE(desk.detail().contains(TroubleRoom::noteText));
    disk.heal();
    QTest::qWait(2'500); // the store is opened again by itself
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Return);
    CHECK(desk.detail().contains(TroubleRoom::noteText));
}

TEST_CASE("the screen covers identity numbers and phones of a record, and its paper does too", "[trouble]")
{
    Looking desk(1);
    desk.choose(desk.day.lost, EventKind::CaseFiled);
    CHECK(desk.detail().contains(QStringLiteral("阿迪力·买买提")));
    CHECK_FALSE(desk.detail().contains(QStringLiteral("440524188001010014")));
    CHECK_FALSE(desk.detail().contains(QStringLiteral("13899991234")));
    desk.press("troublePrint");
    const QDir papers(desk.day.room.folder.filePath(QStringLiteral("papers")));
    const QStringList printed = papers.entryList({QStringLiteral("*-record.pdf")});
    REQUIRE(printed.size() == 1);
    CHECK(desk.now().unsent == 0); // no paper of the case: nothing is recorded
}

TEST_CASE("the count stays until each was seen, and what was seen stays in the list", "[trouble]")
{
    Looking desk;
    const QString allSeen = words::say(Say::TroubledSeen);
    for (int row = 0; row < 4; ++row) {
        CHECK(desk.strip() == words::counted(Say::TroubledCount, 4 - row));
        desk.list()->setCurrentCell(row, 0);
        REQUIRE(desk.able("troubleSeen"));
        desk.press("troubleSeen");
        CHECK_FALSE(desk.able("troubleSeen"));
        CHECK(desk.list()->rowCount() == 4);
        CHECK(desk.list()->currentRow() == row);
        CHECK(desk.list()->item(row, 4)->text().contains(QStringLiteral("王芳")));
    }
    CHECK(desk.strip() == allSeen);
    CHECK(desk.find<QPushButton>("statusTroubled")->isVisible());
    CHECK(desk.now().unsent == 0);
    desk.window.reset();
    desk.day.reopen();
    CHECK(desk.now().unseen == 0);
    CHECK(desk.now().troubled > 0);
}

TEST_CASE("Tab walks from the list through the text and every button that can be pressed, and Enter leads to the first", "[trouble]")
{
    Looking desk(3);
    desk.choose(desk.day.sent, EventKind::TransferAccepted);
    QStringList walked;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked << QApplication::focusWidget()->objectName();
    }
    CHECK(walked.mid(0, 5) == QStringList{QStringLiteral("troubleDetail"), QStringLiteral("troubleOpen"), QStringLiteral("troubleAgain"), QStringLiteral("troublePrint"), QStringLiteral("troubleSeen")});
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("troubleOpen"));
    CHECK(desk.now().unsent == 0);
}

TEST_CASE("locking leaves nothing of the list behind, and every field of the page has a name in every language", "[trouble]")
{
    Looking desk;
    desk.window->lock();
    CHECK(desk.list()->rowCount() == 0);
    CHECK(desk.detail().isEmpty());
    CHECK_FALSE(desk.find<QPushButton>("statusTroubled")->isEnabled());
    desk.day.room.signIn();
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        TroublePage page(*desk.day.room.desk, desk.day.room.printer);
        page.start();
        for (const char *name : {"troubleTable", "troubleDetail", "troubleOpen", "troubleAgain", "troubleNote", "troubleRegister", "troublePrint", "troubleSeen"}) {
            INFO(name << " " << language.code.toStdString());
            CHECK_FALSE(page.findChild<QWidget *>(QLatin1String(name))->accessibleName().isEmpty());
        }
        CHECK(page.isRightToLeft() == language.rightToLeft);
    }
}
