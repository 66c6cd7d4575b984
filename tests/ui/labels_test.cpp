// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskroom.h"
#include "fakes/printers.h"
#include "forms/pindialog.h"
#include "forms/transferdialog.h"
#include "troubleroom.h"
#include "widgets/shortcutsheet.h"
#include "widgets/windowbutton.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace hall;

namespace {

/** Every text that does not fit into its widget, and every widget that its parent cuts. */
QStringList cutTexts(QWidget *root)
{
    QStringList cut;
    const auto report = [&cut](const QWidget *widget, const QString &text, int has, int needs) {
        cut << QStringLiteral("%1 “%2” has %3, needs %4").arg(widget->objectName(), text.left(40)).arg(has).arg(needs);
    };
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || !widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            if (!label->wordWrap() && label->sizeHint().width() > label->width())
                report(label, label->text(), label->width(), label->sizeHint().width());
            if (label->wordWrap() && label->heightForWidth(label->width()) > label->height())
                report(label, label->text(), label->height(), label->heightForWidth(label->width()));
        } else if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            // What cannot be scrolled to is cut.
            const QWidget *inside = scroll->widget();
            if (inside && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && inside->width() > scroll->viewport()->width())
                report(scroll, QStringLiteral("(scrolled away)"), scroll->viewport()->width(), inside->width());
        } else if (const auto *window = qobject_cast<WindowButton *>(widget)) {
            if (window->heightForWidth(window->width()) > window->height())
                report(window, window->accessibleName(), window->height(), window->heightForWidth(window->width()));
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const int text = button->fontMetrics().horizontalAdvance(QString(button->text()).remove(QLatin1Char('&')));
            if (!button->text().isEmpty() && !button->text().contains(QLatin1Char('\n')) && text > button->width())
                report(button, button->text(), button->width(), text);
        } else if (const auto *choice = qobject_cast<QComboBox *>(widget)) {
            if (!choice->isEditable() && choice->fontMetrics().horizontalAdvance(choice->currentText()) > choice->width())
                report(choice, choice->currentText(), choice->width(), choice->fontMetrics().horizontalAdvance(choice->currentText()));
        }
        // A widget wider than what holds it is cut at the edge, whatever its text says.
        const QWidget *parent = widget->parentWidget();
        if (parent && parent != root && !parent->objectName().startsWith(QStringLiteral("qt_scrollarea_viewport")) && widget->isEnabled()
            && qobject_cast<QAbstractButton *>(widget) && widget->geometry().right() > parent->width())
            report(widget, QStringLiteral("(edge)"), parent->width(), widget->geometry().right());
    }
    return cut;
}

void check(QWidget *root, const char *what, const QString &language)
{
    QTest::qWait(20);
    INFO(what << " in " << language.toStdString() << "\n" << cutTexts(root).join(QLatin1Char('\n')).toStdString());
    CHECK(cutTexts(root).isEmpty());
}

void finish(QWidget *dialog)
{
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void walk(const QString &language, QSize size)
{
    const Speaking speaking(language);
    DeskRoom room;
    MainWindow window(*room.desk, room.printer);
    window.resize(size);
    window.show();
    check(&window, "sign in", language);
    room.signIn();
    const CaseId claim = room.file();
    const CaseId sent = room.file();
    REQUIRE(room.desk->give(sent, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职责")}));
    window.findChild<QWidget *>(QStringLiteral("signInName"))->setProperty("text", QStringLiteral("王芳"));
    QTest::keyClick(window.findChild<QWidget *>(QStringLiteral("signInName")), Qt::Key_Return);
    CHECK(window.width() <= size.width());
    window.showRegister();
    check(&window, "register", language);
    window.showFind();
    check(&window, "find", language);
    window.showMyWindow();
    check(&window, "my window", language);
    window.showAttention();
    check(&window, "looked after", language);
    window.findChild<QPushButton *>(QStringLiteral("attentionAnalysis"))->click();
    REQUIRE(QApplication::activeModalWidget());
    check(QApplication::activeModalWidget(), "analysis pack", language);
    finish(QApplication::activeModalWidget());
    window.showCase(claim);
    check(&window, "case", language);
    window.findChild<QPushButton *>(QStringLiteral("previewButton"))->click();
    REQUIRE(QApplication::activeModalWidget());
    check(QApplication::activeModalWidget(), "preview", language);
    finish(QApplication::activeModalWidget());
    for (const char *button : {"correctButton", "papersButton", "guideButton", "closeButton", "screenButton", "noteButton"}) {
        window.findChild<QPushButton *>(QString::fromLatin1(button))->click();
        REQUIRE(QApplication::activeModalWidget());
        check(QApplication::activeModalWidget(), button, language);
        finish(QApplication::activeModalWidget());
    }
    for (const char *button : {"readersButton", "maskedNumber1Show"}) {
        window.findChild<QAbstractButton *>(QString::fromLatin1(button))->click();
        REQUIRE(QApplication::activeModalWidget());
        check(QApplication::activeModalWidget(), button, language);
        finish(QApplication::activeModalWidget());
    }
    activate(window);
    QTest::keyClick(&window, Qt::Key_F9);
    REQUIRE(window.findChild<TransferDialog *>());
    window.findChild<TransferDialog *>()->choose(WindowNumber(3));
    check(window.findChild<TransferDialog *>(), "transfer", language);
    finish(window.findChild<TransferDialog *>());
    window.showCase(sent);
    window.findChild<QPushButton *>(QStringLiteral("recallButton"))->click();
    REQUIRE(QApplication::activeModalWidget());
    check(QApplication::activeModalWidget(), "recall", language);
    finish(QApplication::activeModalWidget());
    REQUIRE_FALSE(room.desk->chooseWindow(WindowNumber(3)));
    window.showCase(sent);
    check(&window, "case that waits", language);
    window.findChild<QPushButton *>(QStringLiteral("objectButton"))->click();
    REQUIRE(QApplication::activeModalWidget());
    check(QApplication::activeModalWidget(), "objection", language);
    finish(QApplication::activeModalWidget());
    activate(window);
    QTest::keyClick(&window, Qt::Key_F1);
    REQUIRE(window.findChild<ShortcutSheet *>());
    check(window.findChild<ShortcutSheet *>(), "keys", language);
    finish(window.findChild<ShortcutSheet *>());
    for (const char *item : {"statusLink", "statusUnsent", "statusWindow", "statusOfficer"}) {
        window.findChild<QPushButton *>(QString::fromLatin1(item))->click();
        REQUIRE(QApplication::activePopupWidget());
        check(QApplication::activePopupWidget(), item, language);
        finish(QApplication::activePopupWidget());
    }
    auto *pin = new PinDialog(*room.desk, &window);
    pin->open();
    check(pin, "my PIN", language);
    finish(pin);
    window.lock();
    check(&window, "locked", language);
    TroubleRoom day;
    MainWindow troubled(*day.room.desk, day.room.printer);
    troubled.resize(size);
    activate(troubled);
    troubled.showTrouble();
    for (int row = 0; row < 4; ++row) {
        QTest::keyClick(troubled.focusWidget(), row == 0 ? Qt::Key_Home : Qt::Key_Down);
        check(&troubled, "records that need a look", language);
    }
    DeskRoom stranger({}, false);
    MainWindow unknown(*stranger.desk, stranger.printer);
    unknown.resize(size);
    unknown.show();
    check(&unknown, "enrolment", language);
}

} // namespace

TEST_CASE("no label is cut in any of the four languages on a small screen", "[labels]")
{
    for (const words::Language &language : words::languages())
        walk(language.code, QSize(1366, 738));
}

TEST_CASE("no label is cut with letters twice as large", "[labels]")
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    for (const char *language : {"zh_CN", "ug"})
        walk(QString::fromLatin1(language), QSize(1366, 738));
    QApplication::setFont(before);
}
