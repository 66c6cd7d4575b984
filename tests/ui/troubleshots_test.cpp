// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "troubleroom.h"

#include <QtCore/QDir>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace hall;

/** Not a test: `HALL_SHOTS=dir ui_tests "[.troubleshots]"` makes pictures of the page, and its paper, in every language. */
TEST_CASE("pictures of the records that need a look", "[.troubleshots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        TroubleRoom day;
        MainWindow window(*day.room.desk, day.room.printer);
        window.resize(1366, 738);
        activate(window);
        window.showTrouble();
        auto *list = window.findChild<QTableWidget *>(QStringLiteral("troubleTable"));
        for (int row = 0; row < list->rowCount(); ++row) {
            list->setCurrentCell(row, 0);
            if (row == 3)
                window.findChild<QPushButton *>(QStringLiteral("troubleSeen"))->click();
            QTest::qWait(30);
            REQUIRE(window.grab().save(QStringLiteral("%1/trouble%2_%3.png").arg(folder).arg(row).arg(language.code)));
        }
        list->setCurrentCell(0, 0);
        window.findChild<QPushButton *>(QStringLiteral("troublePrint"))->click();
        const QDir papers(day.room.folder.filePath(QStringLiteral("papers")));
        const QStringList printed = papers.entryList({QStringLiteral("*-record.pdf")});
        REQUIRE(printed.size() == 1);
        const QString to = QStringLiteral("%1/trouble_%2.pdf").arg(folder, language.code);
        QFile::remove(to);
        REQUIRE(QFile::copy(papers.filePath(printed.first()), to));
    }
}
