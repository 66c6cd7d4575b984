// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Officers who take turns at one PC, with dialogs half filled in. */

#include "forms/keptform.h"
#include "sitting.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace kept {

using namespace hall;

inline const QString Fang = QStringLiteral("王芳");
inline const QString Other = QStringLiteral("别人");
inline const QString Typed = QStringLiteral("来访人说账本藏在旧粮站的白杨树下");

inline void come(MainWindow &window, const QString &name, int seat = 1)
{
    auto *line = window.findChild<QLineEdit *>(QStringLiteral("signInName"));
    line->setText(name);
    auto *windows = window.findChild<QComboBox *>(QStringLiteral("windowChoice"));
    windows->setCurrentIndex(windows->findData(seat));
    QTest::keyClick(line, Qt::Key_Return);
}

inline void change(MainWindow &window, const QString &name, int seat = 1)
{
    window.switchOfficer();
    come(window, name, seat);
}

template <typename Dialog = QDialog>
Dialog *shown(MainWindow &window, const char *name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *dialog = window.findChild<Dialog *>(QString::fromLatin1(name));
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

inline QDialog *noteWith(MainWindow &window, const QString &text)
{
    window.findChild<QPushButton *>(QStringLiteral("noteButton"))->click();
    auto *dialog = shown(window, "noteDialog");
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(text);
    return dialog;
}

inline QString noteIn(QDialog *dialog)
{
    return dialog ? dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->toPlainText() : QString();
}

/** Whether any widget that there is, seen or not, has it. */
inline bool anywhere(const QString &text)
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *page = qobject_cast<const QPlainTextEdit *>(widget);
        if ((page && page->toPlainText().contains(text)) || widget->property("text").toString().contains(text) || widget->windowTitle().contains(text))
            return true;
    }
    return false;
}

inline void press(Sitting &clerk, const char *button)
{
    auto *found = clerk.find<QAbstractButton>(button);
    REQUIRE(found->isEnabled());
    found->click();
}

inline void sends(Sitting &clerk, const CaseId &file)
{
    REQUIRE(clerk.room.desk->give(file, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职责"), TransferMode::Move, {}}).ok());
}

} // namespace kept
