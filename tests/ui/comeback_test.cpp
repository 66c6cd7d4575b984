// SPDX-License-Identifier: GPL-3.0-or-later
/** What an officer finds who comes back to the desk, or changes their seat: the page with its dialog, and what both are still about. */
#include "fakes/printers.h"
#include "forms/unmaskdialog.h"
#include "keptforms.h"
#include "troubleroom.h"
#include "views/casepage.h"
#include "views/troublepage.h"
#include "words/keptwords.h"
#include "words/shellwords.h"
#include "words/troublewords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>

using namespace hall;
using namespace kept;
using words::OnKept;
using words::onKept;

namespace {

/** A colleague of who typed what the centre did not accept, before the list of it. */
struct Colleague
{
    Colleague()
    {
        day.room.desk->lock();
        day.room.signIn(1, Other);
        window = std::make_unique<MainWindow>(*day.room.desk, day.room.printer);
        activate(*window);
        window->showTrouble();
    }
    void choose(const CaseId &file, EventKind kind)
    {
        const QList<TroubledAct> acts = day.room.desk->troubledActs();
        const auto act = std::find_if(acts.begin(), acts.end(), [&](const TroubledAct &one) { return one.file == file && one.kind == kind; });
        REQUIRE(act != acts.end());
        window->findChild<QTableWidget *>(QStringLiteral("troubleTable"))->setCurrentCell(static_cast<int>(act - acts.begin()), 0);
    }
    UnmaskDialog *asked(const char *button = nullptr)
    {
        if (button)
            window->findChild<QPushButton *>(QString::fromLatin1(button))->click();
        return shown<UnmaskDialog>(*window, "unmaskDialog");
    }
    void goesAndComes()
    {
        window->lock();
        come(*window, Other);
        QCoreApplication::processEvents();
    }
    MessageBar *said() { return window->findChild<QWidget *>(QStringLiteral("work"))->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }

    TroubleRoom day;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("a reason that is given after a lock takes over what it was asked for, and its record is the one that is shown", "[trouble][kept]")
{
    Colleague desk;
    desk.choose(desk.day.lost, EventKind::CaseFiled);
    REQUIRE(desk.asked("troubleRegister"));
    desk.goesAndComes();
    // Its case was never here, and so it cannot have left.
    UnmaskDialog *asked = desk.asked();
    REQUIRE(asked);
    CHECK_FALSE(desk.said()->text().contains(words::say(Say::CaseLeft)));
    CHECK(desk.window->findChild<TroublePage *>()->isVisible());
    asked->findChild<QComboBox *>(QStringLiteral("unmaskReason"))->setCurrentIndex(0);
    asked->accept();
    CHECK(desk.window->findChild<QLineEdit *>(QStringLiteral("documentNumber1"))->text() == DeskRoom::order().representatives.first().document.number);
}

TEST_CASE("no reason is asked for a registration that the form cannot take", "[trouble][access]")
{
    Colleague desk;
    desk.window->findChild<QLineEdit *>(QStringLiteral("subject"))->setText(QStringLiteral("别的事"));
    desk.choose(desk.day.lost, EventKind::CaseFiled);
    CHECK_FALSE(desk.asked("troubleRegister"));
    CHECK(desk.said()->text() == words::onTrouble(words::OnTrouble::FormNotEmpty));
}

TEST_CASE("a half-given reason for one record is not brought to another of the same case", "[trouble][kept]")
{
    Colleague desk;
    desk.choose(desk.day.lost, EventKind::CaseFiled);
    UnmaskDialog *asked = desk.asked("troubleRegister");
    REQUIRE(asked);
    asked->findChild<QComboBox *>(QStringLiteral("unmaskReason"))->setCurrentIndex(0);
    desk.window->lock();
    come(*desk.window, Other);
    const QList<KeptForm> forms = keptForms(*desk.day.room.desk);
    REQUIRE(forms.size() == 1);
    const QList<TroubledAct> acts = desk.day.room.desk->troubledActs();
    const auto act = std::find_if(acts.begin(), acts.end(), [&](const TroubledAct &one) { return one.file == desk.day.lost && one.kind == EventKind::CaseFiled; });
    REQUIRE(act != acts.end());
    CHECK(forms.first().detail == KeptForm::ofRecord(act->id));
    CHECK(forms.first().isOfRecord());
}

TEST_CASE("who comes back finds the page that the dialog over it belongs to", "[window][kept]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showMyWindow();
    clerk.window.showCase(file);
    press(clerk, "maskedNumber1Show");
    change(clerk.window, Fang);
    QDialog *asked = shown(clerk.window, "unmaskDialog");
    REQUIRE(asked);
    CHECK(clerk.find<CasePage>("caseView")->isVisible());
    CHECK(clerk.find<CasePage>("caseView")->currentCase() == file);
    asked->reject();
    for (const auto &[show, page] : {std::pair(&MainWindow::showFind, "find"), std::pair(&MainWindow::showTrouble, "troublePage")}) {
        (clerk.window.*show)();
        change(clerk.window, Fang);
        CHECK(clerk.find<QWidget>(page)->isVisible());
    }
}

TEST_CASE("P-07: who changes from window 23 to another seat of the PC reads no accusation there any more", "[case][accusation]")
{
    DeskRoom room({FrontDesk, DisciplineRoom});
    room.signIn(1, Fang);
    const CaseId file = room.file(DeskRoom::order(Category::Accusation));
    room.desk->lock();
    MainWindow window(*room.desk, room.printer);
    activate(window);
    come(window, Other, DisciplineRoom.value());
    window.showCase(file);
    auto *page = window.findChild<CasePage *>(QStringLiteral("caseView"));
    const auto reads = [page] {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(DeskRoom::order().matter.facts.text); });
    };
    REQUIRE(page->currentCase() == file);
    REQUIRE(reads());
    REQUIRE_FALSE(room.desk->chooseWindow(FrontDesk));
    CHECK_FALSE(reads());
    CHECK(page->currentCase().isNull());
    CHECK_FALSE(page->isVisible());
}

TEST_CASE("a kept form is offered again when another message is over, and each of several in turn", "[kept][window]")
{
    Sitting clerk;
    const auto keeps = [&clerk](const char *title, int minute) {
        KeptForm form;
        form.copy = KeptForm::newName();
        form.kind = QStringLiteral("noteDialog");
        form.file = CaseId(QUuid::createUuid());
        form.title = QString::fromUtf8(title);
        form.at = clerk.room.desk->now().addSecs(60 * minute);
        form.fields.insert(QStringLiteral("noteText"), Typed);
        form.labels.insert(QStringLiteral("noteText"), QStringLiteral("内容"));
        REQUIRE(clerk.room.desk->keepRecoveryCopy(form.toCopy()));
    };
    keeps("第一份", 2);
    keeps("第二份", 1);
    clerk.window.lock();
    come(clerk.window, Fang);
    const auto offered = [&clerk](const char *title) { return clerk.said()->text() == onKept(OnKept::CaseGone).arg(QString::fromUtf8(title)); };
    const auto wave = [&clerk] { clerk.said()->findChild<QAbstractButton *>(QStringLiteral("messageClose"))->click(); };
    CHECK(offered("第一份"));
    const CaseId file = clerk.room.file();
    clerk.said()->tell(QStringLiteral("别的消息"));
    wave();
    CHECK(offered("第一份"));
    clerk.window.showCase(file);
    CHECK(offered("第一份"));
    {
        const Speaking speaking(QStringLiteral("en"));
        QTest::qWait(20);
        CHECK(offered("第一份"));
    }
    QTest::qWait(20);
    wave();
    CHECK(offered("第二份"));
    // As it is by then: discarded elsewhere meanwhile.
    for (const KeptForm &form : keptForms(*clerk.room.desk)) {
        if (form.title == QStringLiteral("第二份"))
            REQUIRE(clerk.room.desk->keepRecoveryCopy({form.copy, {}}));
    }
    clerk.said()->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    CHECK_FALSE(shown(clerk.window, "leftText"));
    CHECK(clerk.said()->text() == onKept(OnKept::NoLonger));
    wave();
    CHECK_FALSE(clerk.said()->isVisible());
    // Waved away until its officer comes the next time.
    clerk.window.lock();
    come(clerk.window, Fang);
    CHECK(offered("第一份"));
}
