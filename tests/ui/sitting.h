// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskroom.h"
#include "widgets/messagebar.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

/** An officer signed in at a window of the hall, with the keyboard. */
struct Sitting
{
    explicit Sitting(int seat = 1) : window(*room.desk, room.printer)
    {
        activate(window);
        auto *name = window.findChild<QLineEdit *>(QStringLiteral("signInName"));
        name->setText(QStringLiteral("王芳"));
        auto *windows = window.findChild<QComboBox *>(QStringLiteral("windowChoice"));
        windows->setCurrentIndex(windows->findData(seat));
        QTest::keyClick(name, Qt::Key_Return);
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    /** What the window says under its head; its dialogs and pages have bars of their own. */
    hall::MessageBar *said()
    {
        auto *bar = find<QWidget>("work")->findChild<hall::MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(bar);
        return bar;
    }

    DeskRoom room;
    hall::MainWindow window;
};
