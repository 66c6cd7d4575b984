// SPDX-License-Identifier: GPL-3.0-or-later
/** What reading asks of a person: a reason before a number is shown in full, and the list of who looked at a case (P-10, P-11). */
#include "fakes/printers.h"
#include "fakes/readings.h"
#include "fakes/simdisk.h"
#include "forms/unmaskdialog.h"
#include "sitting.h"
#include "views/casepage.h"
#include "views/findview.h"
#include "views/readersdialog.h"
#include "widgets/casetable.h"
#include "widgets/maskedtext.h"
#include "words/accesswords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace hall;
using words::OnAccess;
using words::onAccess;

namespace {

const QString Number = QStringLiteral("440524188001010014");
const QString Phone = QStringLiteral("13899991234");

struct Reading
{
    explicit Reading(int seat = 1) : clerk(seat), file(clerk.room.file()) { clerk.window.showCase(file); }

    MaskedText *number() { return clerk.find<MaskedText>("maskedNumber1"); }
    MaskedText *phone() { return clerk.find<MaskedText>("maskedPhone1"); }
    void presses(const char *button) { clerk.find<QAbstractButton>(button)->click(); }
    UnmaskDialog *asked()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return clerk.window.findChild<UnmaskDialog *>();
    }
    template <typename T>
    T *in(QWidget *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QString saidIn(QWidget *dialog) { return in<QLabel>(dialog, "messageText")->text(); }

    Sitting clerk;
    CaseId file;
};

} // namespace

TEST_CASE("P-11: a number is shown in full for a reason alone", "[case][access]")
{
    Reading reading;
    reading.presses("maskedNumber1Show");
    UnmaskDialog *dialog = reading.asked();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK_FALSE(reading.number()->isShown());
    auto *reason = reading.in<QComboBox>(dialog, "unmaskReason");
    auto *own = reading.in<QLineEdit>(dialog, "unmaskWords");
    auto *show = reading.in<QPushButton>(dialog, "unmaskDialogSend");
    CHECK(reason->currentIndex() < 0); // none is chosen for the officer
    CHECK_FALSE(own->isVisible());
    show->click();
    CHECK(dialog->isVisible());
    CHECK_FALSE(reading.saidIn(dialog).isEmpty());
    CHECK_FALSE(reading.number()->isShown());
    // In words of one's own: too few are none.
    reason->setCurrentIndex(reason->count() - 1);
    CHECK(own->isVisible());
    QTest::qWait(20);
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        CHECK((!label->isVisible() || !label->wordWrap() || label->height() >= label->heightForWidth(label->width()))); // nothing is cut off
    own->setText(QStringLiteral("看看"));
    show->click();
    CHECK(dialog->isVisible());
    CHECK_FALSE(reading.number()->isShown());
    reading.in<QPushButton>(dialog, "unmaskDialogCancel")->click();
    CHECK_FALSE(reading.asked());
    CHECK_FALSE(reading.number()->isShown());

    reading.presses("maskedNumber1Show");
    dialog = reading.asked();
    REQUIRE(dialog);
    reason = reading.in<QComboBox>(dialog, "unmaskReason");
    reason->setCurrentIndex(reason->count() - 1);
    reading.in<QLineEdit>(dialog, "unmaskWords")->setText(QStringLiteral("来访人要求核对"));
    reading.in<QPushButton>(dialog, "unmaskDialogSend")->click();
    CHECK(reading.number()->isShown());
    CHECK(reading.number()->text() == Number);
    CHECK_FALSE(reading.phone()->isShown());
}

TEST_CASE("while one number is shown its reason holds for the others; once all are covered it is asked again", "[case][access]")
{
    Reading reading;
    reading.presses("maskedPhone1Show");
    UnmaskDialog *dialog = reading.asked();
    REQUIRE(dialog);
    reading.in<QComboBox>(dialog, "unmaskReason")->setCurrentIndex(0);
    reading.in<QPushButton>(dialog, "unmaskDialogSend")->click();
    REQUIRE(reading.phone()->isShown());
    CHECK(reading.phone()->text() == Phone);
    reading.presses("maskedNumber1Show");
    CHECK_FALSE(reading.asked());
    CHECK(reading.number()->isShown());
    reading.presses("maskedNumber1Show"); // hides it
    reading.presses("maskedPhone1Show");
    CHECK_FALSE(reading.number()->isShown());
    CHECK_FALSE(reading.phone()->isShown());
    reading.presses("maskedNumber1Show");
    CHECK(reading.asked());
    CHECK_FALSE(reading.number()->isShown());
}

TEST_CASE("a reason is given with the keyboard alone, and locking works from its form", "[case][access]")
{
    Reading reading;
    auto *show = reading.clerk.find<QAbstractButton>("maskedNumber1Show");
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    UnmaskDialog *dialog = reading.asked();
    REQUIRE(dialog);
    activate(*dialog);
    auto *reason = reading.in<QComboBox>(dialog, "unmaskReason");
    CHECK(dialog->focusWidget() == reason);
    QTest::keyClick(reason, Qt::Key_Down);
    CHECK(reason->currentData().toString() == readyReasons().first());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(reading.number()->text() == Number);
    reading.number()->cover();
    QTest::keyClick(show, Qt::Key_Space);
    dialog = reading.asked();
    REQUIRE(dialog);
    activate(*dialog);
    QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
    CHECK(reading.clerk.room.desk->status().locked);
}

TEST_CASE("who looked at a case is offered at windows 01 and 02, and the dialog says when the centre is not there", "[case][access]")
{
    Reading elsewhere(3);
    CHECK_FALSE(elsewhere.clerk.find<QPushButton>("readersButton")->isVisible());
    Reading reading(1);
    auto *button = reading.clerk.find<QPushButton>("readersButton");
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    button->click();
    auto *dialog = reading.clerk.window.findChild<ReadersDialog *>();
    REQUIRE(dialog);
    auto *table = reading.in<QTableWidget>(dialog, "readersTable");
    CHECK(reading.saidIn(dialog) == onAccess(OnAccess::ReadersAsking));
    REQUIRE(QTest::qWaitFor([&] { return reading.saidIn(dialog) == onAccess(OnAccess::ReadersOffline); }, 30'000));
    CHECK(table->rowCount() == 0);
    CHECK(reading.in<QPushButton>(dialog, "readersAsk")->isEnabled());

    const QDateTime at(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
    AccessEntry printed = fakes::aReading(AccessAct::Printed, reading.file, at.addSecs(60), QStringLiteral("李娜"), WindowNumber(3));
    printed.form = PaperForm::F03Receipt;
    printed.copy = 2;
    AccessEntry shown = fakes::aReading(AccessAct::Unmasked, reading.file, at);
    shown.reason = readyReasons().first();
    Q_EMIT reading.clerk.room.desk->whoLooked(CaseId(fakes::idOf(5)), {shown}); // of another case
    CHECK(table->rowCount() == 0);
    Q_EMIT reading.clerk.room.desk->whoLooked(reading.file, {printed, shown});
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 0)->text() == words::dateTime(printed.at));
    CHECK(table->item(0, 1)->text() == QStringLiteral("李娜"));
    CHECK(table->item(0, 2)->text() == words::windowName(WindowNumber(3), reading.clerk.room.desk->windows()));
    CHECK(table->item(0, 3)->text().contains(words::nameOf(PaperForm::F03Receipt)));
    CHECK(table->item(0, 4)->text().isEmpty());
    CHECK(table->item(1, 4)->text() == words::unmaskReason(readyReasons().first()));
    CHECK(table->item(1, 4)->text() != readyReasons().first());
    Q_EMIT reading.clerk.room.desk->whoLooked(reading.file, {});
    CHECK(table->rowCount() == 0);
    CHECK(reading.saidIn(dialog) == onAccess(OnAccess::ReadersNobody));
    Q_EMIT reading.clerk.room.desk->whoLookedRefused(QStringLiteral("role_lacks"));
    CHECK(reading.saidIn(dialog) == onAccess(OnAccess::ReadersRefused));
    reading.in<QPushButton>(dialog, "readersClose")->click();
}

TEST_CASE("every act, every ready reason and every trouble with the list has a sentence of its own in every language", "[words][access]")
{
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        INFO(language.code.toStdString());
        QSet<QString> said;
        int sentences = 0;
        const auto take = [&](const QString &sentence) {
            CHECK_FALSE(sentence.trimmed().isEmpty());
            said.insert(sentence);
            ++sentences;
        };
        for (int act = 1; act <= LastAccessAct; ++act)
            take(words::accessSentence(fakes::aReading(static_cast<AccessAct>(act), CaseId(fakes::idOf(1)), QDateTime())));
        for (const QString &code : readyReasons()) {
            CHECK(words::unmaskReason(code) != code);
            take(words::unmaskReason(code));
        }
        for (const char *code : {"offline", "role_lacks", "update_server", "answer_unreadable"})
            take(words::whyNoReaders(QString::fromLatin1(code)));
        CHECK(said.size() == sentences);
    }
}

TEST_CASE("a number is corrected without being shown: the whole new one is typed in the place of the covered one", "[case][access]")
{
    Reading reading;
    reading.presses("correctButton");
    auto *dialog = reading.clerk.window.findChild<OrderDialog *>();
    REQUIRE(dialog);
    auto *what = reading.in<QComboBox>(dialog, "correctField");
    auto *text = reading.in<QPlainTextEdit>(dialog, "correctValue");
    for (const auto &[field, whole] : {std::pair{Field::DocumentNumber, Number}, std::pair{Field::Phone, Phone}}) {
        what->setCurrentIndex(what->findData(QPoint(static_cast<int>(field), 0)));
        CHECK_FALSE(text->toPlainText().isEmpty());
        CHECK_FALSE(text->toPlainText().contains(whole.mid(3, 6)));
    }
    text->setPlainText(text->toPlainText() + QStringLiteral("5"));
    dialog->accept();
    CHECK(reading.saidIn(dialog) == onAccess(OnAccess::WholeNumber));
    text->setPlainText(QStringLiteral("13900005678"));
    reading.in<QLineEdit>(dialog, "correctReason")->setText(QStringLiteral("登记时听错"));
    dialog->accept();
    const Party person = reading.clerk.room.desk->caseView(reading.file)->file.parties.first();
    CHECK(person.phone.text == QStringLiteral("13900005678"));
    CHECK(person.document.number == Number);
}

TEST_CASE("whom a number finds is shown only once the search is recorded, and one typing is one search", "[find][access]")
{
    DeskRoom room;
    room.signIn();
    room.file();
    {
        FindView view(*room.desk);
        auto *field = view.findChild<QLineEdit *>(QStringLiteral("findField"));
        auto *results = view.findChild<CaseTable *>(QStringLiteral("findResults"));
        const auto found = [results] { return results->rowModel()->rowCount(); };
        for (const QChar digit : QStringLiteral("188001010014")) { // its last digits, from wherever they are read
            field->setText(field->text() + digit);
            QTest::qWait(20);
            CHECK(found() == 0);
        }
        REQUIRE(QTest::qWaitFor([&] { return found() == 1; }, 5'000));
        view.search(); // as when a list is filled anew
        view.start();
        CHECK(found() == 1);
    }
    room.reopen([](const QString &directory) {
        SystemRandom random;
        const QDir folder(directory);
        const auto store = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), identityfiles::read(folder)->identity, random);
        REQUIRE(store.ok());
        CHECK(store.value()->accessHead().number == 1);
    });
}

TEST_CASE("a number that is read off a card in groups is one search, and another number is another", "[find][access]")
{
    DeskRoom room;
    room.signIn();
    room.file();
    {
        FindView view(*room.desk);
        auto *field = view.findChild<QLineEdit *>(QStringLiteral("findField"));
        auto *results = view.findChild<CaseTable *>(QStringLiteral("findResults"));
        const auto found = [results] { return results->rowModel()->rowCount() == 1; };
        for (const QString &typed : {QStringLiteral("1880"), QStringLiteral("18800101"), QStringLiteral("188001010014")}) {
            field->setText(typed);
            QTest::qWait(700); // longer than between two digits
        }
        CHECK(found());
        field->clear();
        field->setText(QStringLiteral("0014"));
        QTest::qWait(700);
        CHECK(found());
    }
    room.reopen([](const QString &directory) {
        SystemRandom random;
        const QDir folder(directory);
        const auto store = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), identityfiles::read(folder)->identity, random);
        REQUIRE(store.ok());
        CHECK(store.value()->accessHead().number == 2);
    });
}

TEST_CASE("whom a number finds is shown also while the lists are being filled", "[find][access]")
{
    DeskRoom room;
    room.signIn();
    room.file();
    FindView view(*room.desk);
    view.findChild<QLineEdit *>(QStringLiteral("findField"))->setText(QStringLiteral("0014"));
    const auto *results = view.findChild<CaseTable *>(QStringLiteral("findResults"));
    bool found = false;
    for (int slice = 0; slice < 20 && !found; ++slice) {
        view.search(); // as with every slice of cases that is loaded
        QTest::qWait(100);
        found = results->rowModel()->rowCount() == 1;
    }
    CHECK(found);
}

TEST_CASE("whom a number finds is never shown when the search cannot be recorded", "[find][access][fulldisk]")
{
    fakes::SimDisk disk(QDir::tempPath(), 1);
    DeskRoom room;
    room.signIn();
    room.file();
    FindView view(*room.desk);
    auto *field = view.findChild<QLineEdit *>(QStringLiteral("findField"));
    auto *results = view.findChild<CaseTable *>(QStringLiteral("findResults"));
    disk.failNth(fakes::DiskAction::Sync, 1, true);
    field->setText(QStringLiteral("1234"));
    REQUIRE(QTest::qWaitFor([&] { return disk.faults() > 0; }, 5'000));
    for (int i = 0; i < 60; ++i) {
        CHECK(results->rowModel()->rowCount() == 0);
        QTest::qWait(10);
    }
    CHECK_FALSE(view.findChild<QLabel *>(QStringLiteral("findCount"))->text().isEmpty());
    disk.heal();
    QTest::qWait(2'500); // the store is opened again by itself
    field->clear();
    field->setText(QStringLiteral("1234"));
    CHECK(QTest::qWaitFor([&] { return results->rowModel()->rowCount() == 1; }, 5'000));
}

TEST_CASE("a paper whose printing cannot be recorded does not come out", "[print][access][fulldisk]")
{
    fakes::SimDisk disk(QDir::tempPath(), 1);
    DeskRoom room;
    room.signIn();
    const CaseId file = room.file();
    const QDir papers(room.folder.filePath(QStringLiteral("papers")));
    disk.failNth(fakes::DiskAction::Sync, 1, true);
    CHECK(printAndRecord(*room.desk, room.printer, file, PaperForm::F03Receipt, {}) == codeName(RefusalCode::StoreFailed));
    CHECK(papers.entryList(QDir::Files).isEmpty());
    disk.heal();
    QTest::qWait(2'500); // the store is opened again by itself
    CHECK_FALSE(printAndRecord(*room.desk, room.printer, file, PaperForm::F03Receipt, {}));
    CHECK(papers.entryList(QDir::Files).size() == 1);
    CHECK(room.desk->caseView(file)->file.copies.value(PaperForm::F03Receipt) == 1);
}

TEST_CASE("a case whose opening cannot be recorded is not shown, nor what a number finds, and both are once the disk works again", "[case][access][fulldisk]")
{
    fakes::SimDisk disk(QDir::tempPath(), 1);
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showFind();
    auto *field = clerk.find<QLineEdit>("findField");
    auto *results = clerk.find<CaseTable>("findResults");
    const auto finds = [&] {
        field->setText(QString());
        field->setText(QStringLiteral("0014"));
        return QTest::qWaitFor([results] { return results->rowModel()->rowCount() == 1; }, 5'000);
    };
    REQUIRE(finds());
    disk.failNth(fakes::DiskAction::Sync, 1, true);
    clerk.window.showCase(file);
    CHECK(clerk.find<CasePage>("caseView")->currentCase().isNull());
    CHECK_FALSE(clerk.find<CasePage>("caseView")->isVisible());
    CHECK_FALSE(clerk.said()->text().isEmpty());
    disk.heal();
    QTest::qWait(2'500); // the store is opened again by itself
    REQUIRE(finds());
    disk.failNth(fakes::DiskAction::Sync, 1, true);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(clerk.find<CasePage>("caseView")->isVisible());
    CHECK(results->rowModel()->rowCount() == 0);
    CHECK_FALSE(clerk.find<QLabel>("findCount")->text().isEmpty());
    disk.heal();
    QTest::qWait(2'500);
    REQUIRE(finds());
    QTest::keyClick(field, Qt::Key_Return);
    CHECK((clerk.find<CasePage>("caseView")->currentCase() == file));
    CHECK(clerk.find<CasePage>("caseView")->isVisible());
}
