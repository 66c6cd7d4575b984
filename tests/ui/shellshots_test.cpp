// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskroom.h"
#include "fakes/printers.h"
#include "forms/transferdialog.h"
#include "widgets/shortcutsheet.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace hall;

/** Not a test: `HALL_SHOTS=dir ui_tests "[.shots]"` makes a picture of every window in every language, to be looked at. */
TEST_CASE("pictures of the windows", "[.shots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        const auto shoot = [&](QWidget *widget, const char *name) {
            QTest::qWait(30);
            REQUIRE(widget->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, QString::fromLatin1(name), language.code)));
        };
        DeskRoom room;
        MainWindow window(*room.desk, room.printer);
        window.resize(1366, 768 - 30);
        window.show();
        shoot(&window, "signin");
        room.signIn();
        FileCase typed = DeskRoom::order();
        typed.matter.matterType = QStringLiteral("labour.wages");
        const CaseId claim = room.file(typed);
        const CaseId sealed = room.file(DeskRoom::order(Category::Accusation));
        const CaseId sent = room.file();
        REQUIRE(room.desk->give(sent, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职责")}));
        auto *name = window.findChild<QWidget *>(QStringLiteral("signInName"));
        name->setProperty("text", QStringLiteral("王芳"));
        QTest::keyClick(name, Qt::Key_Return);
        window.showRegister();
        shoot(&window, "register");
        window.findChild<QPushButton *>(QStringLiteral("addRepresentative"))->click();
        window.findChild<QPushButton *>(QStringLiteral("save"))->click();
        shoot(&window, "register_refused");
        window.findChild<QPushButton *>(QStringLiteral("clear"))->click();
        window.findChild<QPushButton *>(QStringLiteral("recoveryDiscard"))->click();
        window.findChild<QWidget *>(QStringLiteral("phone1"))->setProperty("text", QStringLiteral("13899991234"));
        QTest::qWait(300);
        shoot(&window, "register_opencase");
        window.findChild<QPushButton *>(QStringLiteral("clear"))->click();
        window.showFind();
        window.findChild<QWidget *>(QStringLiteral("findField"))->setProperty("text", QStringLiteral("阿"));
        QTest::qWait(120);
        shoot(&window, "find");
        window.showMyWindow();
        shoot(&window, "mywindow");
        window.showCase(claim);
        shoot(&window, "case");
        for (const char *button : {"previewButton", "correctButton", "papersButton", "guideButton", "closeButton", "screenButton", "noteButton"}) {
            window.findChild<QPushButton *>(QString::fromLatin1(button))->click();
            QWidget *dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            shoot(dialog, button);
            if (auto *form = dialog->findChild<QComboBox *>(QStringLiteral("previewForm"))) {
                form->setCurrentIndex(form->findData(static_cast<int>(PaperForm::F02Registration)));
                dialog->findChild<QWidget *>(QStringLiteral("previewWidth"))->setProperty("checked", false);
                shoot(dialog, "preview_whole");
            }
            if (auto *what = dialog->findChild<QComboBox *>(QStringLiteral("correctField"))) {
                what->setCurrentIndex(what->findData(QPoint(static_cast<int>(Field::MatterType), 0)));
                shoot(dialog, "correct_type");
            }
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        activate(window);
        QTest::keyClick(&window, Qt::Key_F9);
        QTest::qWait(30);
        if (auto *dialog = window.findChild<TransferDialog *>()) {
            dialog->choose(WindowNumber(3));
            shoot(dialog, "transfer");
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        window.showCase(sealed);
        activate(window);
        QTest::keyClick(&window, Qt::Key_F9);
        QTest::qWait(30);
        if (auto *dialog = window.findChild<TransferDialog *>()) {
            shoot(dialog, "transfer_sealed");
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        REQUIRE_FALSE(room.desk->chooseWindow(WindowNumber(3)));
        window.showCase(sent);
        shoot(&window, "case_waiting");
        window.findChild<QPushButton *>(QStringLiteral("objectButton"))->click();
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            shoot(dialog, "object");
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        activate(window);
        QTest::keyClick(&window, Qt::Key_F1);
        QTest::qWait(30);
        if (auto *sheet = window.findChild<ShortcutSheet *>()) {
            shoot(sheet, "keys");
            sheet->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        window.findChild<QPushButton *>(QStringLiteral("statusOfficer"))->click();
        if (QWidget *note = QApplication::activePopupWidget()) {
            shoot(note, "officer");
            note->close();
        }
        window.findChild<QPushButton *>(QStringLiteral("statusLink"))->click();
        if (QWidget *note = QApplication::activePopupWidget()) {
            shoot(note, "link");
            note->close();
        }
        window.lock();
        shoot(&window, "locked");
        DeskRoom stranger({}, false);
        MainWindow unknown(*stranger.desk, stranger.printer);
        unknown.resize(1366, 738);
        unknown.show();
        shoot(&unknown, "enrol");
    }
}
