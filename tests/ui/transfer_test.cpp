// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskroom.h"
#include "fakes/printers.h"
#include "forms/transferdialog.h"
#include "widgets/windowbutton.h"

#include <QtCore/QDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace hall;

namespace {

struct Transferring
{
    explicit Transferring(Category category = Category::Claim, const QString &subject = {}) : window(*room.desk, room.printer)
    {
        activate(window);
        auto *name = window.findChild<QWidget *>(QStringLiteral("signInName"));
        name->setProperty("text", QStringLiteral("王芳"));
        QTest::keyClick(name, Qt::Key_Return);
        FileCase order = DeskRoom::order(category);
        if (!subject.isEmpty())
            order.matter.subject.text = order.matter.facts.text = subject;
        file = room.file(order);
        window.showCase(file);
        QTest::keyClick(&window, Qt::Key_F9);
        dialog = window.findChild<TransferDialog *>();
        REQUIRE(dialog);
        activate(*dialog);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = dialog->focusWidget();
        QTest::keyClick(target ? target : dialog, static_cast<Qt::Key>(key), modifiers);
    }
    QString reason() const { return dialog->findChild<QPlainTextEdit *>(QStringLiteral("transferReason"))->toPlainText(); }

    DeskRoom room;
    MainWindow window;
    CaseId file;
    QPointer<TransferDialog> dialog;
};

} // namespace

TEST_CASE("a practised clerk transfers with F9, two digits and Ctrl+Enter", "[transfer]")
{
    Transferring clerk;
    clerk.press(Qt::Key_0);
    clerk.press(Qt::Key_3);
    CHECK(clerk.dialog->target() == WindowNumber(3));
    CHECK(clerk.reason().size() >= ReasonMinimum);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    const CaseFile file = clerk.room.desk->caseView(clerk.file)->file;
    REQUIRE(file.pending);
    CHECK(file.pending->to == WindowNumber(3));
    CHECK(file.owner == FrontDesk);
    // The slip came out by itself and is in the record.
    CHECK(file.copies.value(PaperForm::F09WindowSlip) == 1);
    CHECK_FALSE(QDir(clerk.room.printer.target().pdfDirectory).entryList({QStringLiteral("*F09*.pdf")}).isEmpty());
}

TEST_CASE("a slip that cannot be printed does not hold back the transfer", "[transfer]")
{
    Transferring clerk;
    clerk.room.printer.setTarget({{}, QStringLiteral("/proc/no-such-folder"), PaperSize::A5});
    clerk.press(Qt::Key_0);
    clerk.press(Qt::Key_4);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    const CaseFile file = clerk.room.desk->caseView(clerk.file)->file;
    REQUIRE(file.pending);
    CHECK(file.copies.value(PaperForm::F09WindowSlip) == 0);
    CHECK_FALSE(clerk.window.findChild<QWidget *>(QStringLiteral("work"))->findChild<QLabel *>(QStringLiteral("messageText"))->text().isEmpty());
}

TEST_CASE("the grid shows every window with its number and marks what the words point to", "[transfer]")
{
    Transferring clerk;
    const QList<WindowButton *> buttons = clerk.dialog->findChildren<WindowButton *>();
    REQUIRE(buttons.size() == clerk.room.desk->windows().windows().size());
    CHECK(clerk.dialog->findChild<WindowButton *>(QStringLiteral("window23")));
    CHECK_FALSE(clerk.dialog->findChild<WindowButton *>(QStringLiteral("window01"))->isEnabled()); // it owns the case
    bool suggested = false;
    for (const WindowButton *button : buttons)
        suggested = suggested || button->why().contains(QStringLiteral("农民工")) || button->why().contains(QStringLiteral("工资"));
    CHECK(suggested);
}

TEST_CASE("an accusation can be sent to window 23 only, and the dialog says why", "[transfer]")
{
    Transferring clerk(Category::Accusation);
    for (const WindowButton *button : clerk.dialog->findChildren<WindowButton *>())
        CHECK(button->isEnabled() == (button->window() == DisciplineRoom));
    CHECK(clerk.dialog->target() == DisciplineRoom);
    CHECK(clerk.dialog->findChild<QLabel *>(QStringLiteral("transferHint"))->text().contains(QStringLiteral("23")));
    clerk.press(Qt::Key_0);
    clerk.press(Qt::Key_3);
    CHECK(clerk.dialog->target() == DisciplineRoom);
    CHECK_FALSE(clerk.dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text().isEmpty());
}

TEST_CASE("choosing another kind of reason fills it in, but never over what a person wrote", "[transfer]")
{
    Transferring clerk;
    clerk.dialog->choose(WindowNumber(3));
    const QString first = clerk.reason();
    auto *code = clerk.dialog->findChild<QComboBox *>(QStringLiteral("transferReasonCode"));
    code->setCurrentIndex(code->findData(static_cast<int>(TransferReason::VisitorAsks)));
    CHECK(clerk.reason() != first);
    clerk.dialog->findChild<QPlainTextEdit *>(QStringLiteral("transferReason"))->setPlainText(QStringLiteral("来访人在那里有过登记"));
    code->setCurrentIndex(0);
    clerk.dialog->choose(WindowNumber(4));
    CHECK(clerk.reason() == QStringLiteral("来访人在那里有过登记"));
}

TEST_CASE("digits typed in the reason stay in the reason", "[transfer]")
{
    Transferring clerk;
    clerk.dialog->choose(WindowNumber(3));
    auto *reason = clerk.dialog->findChild<QPlainTextEdit *>(QStringLiteral("transferReason"));
    reason->clear();
    QTest::keyClicks(reason, QStringLiteral("2024 05"));
    CHECK(clerk.dialog->target() == WindowNumber(3));
    CHECK(reason->toPlainText() == QStringLiteral("2024 05"));
}

TEST_CASE("a refusal stays in the dialog and the typed reason with it", "[transfer]")
{
    Transferring clerk;
    clerk.dialog->choose(WindowNumber(3));
    auto *reason = clerk.dialog->findChild<QPlainTextEdit *>(QStringLiteral("transferReason"));
    reason->setPlainText(QStringLiteral("短"));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(clerk.dialog);
    CHECK(clerk.dialog->isVisible());
    CHECK_FALSE(clerk.dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text().isEmpty());
    CHECK(reason->toPlainText() == QStringLiteral("短"));
    CHECK_FALSE(clerk.room.desk->caseView(clerk.file)->file.pending);
}

TEST_CASE("digits choose a window also where no word of the matter points to one", "[transfer]")
{
    Transferring clerk(Category::Claim, QStringLiteral("某事"));
    clerk.press(Qt::Key_0);
    clerk.press(Qt::Key_4);
    CHECK(clerk.dialog->target() == WindowNumber(4));
}
