// SPDX-License-Identifier: GPL-3.0-or-later
/** Undoing brings back what was typed and deleted: to who typed it, and to nobody who signs in after them (P-11). */
#include "fakes/printers.h"
#include "keptforms.h"

using namespace hall;
using namespace kept;

namespace {

const QString Keys = QStringLiteral("x7q7");

void typeAndDelete(QWidget *field)
{
    REQUIRE(field);
    QTest::keyClicks(field, Keys);
    for (int key = 0; key < Keys.size(); ++key)
        QTest::keyClick(field, Qt::Key_Backspace);
}

} // namespace

TEST_CASE("what an officer typed and deleted comes back to no colleague by undoing", "[window][undo]")
{
    Sitting clerk;
    QList<QLineEdit *> lines{clerk.find<QLineEdit>("findField"), clerk.find<QComboBox>("matterType")->lineEdit()};
    for (const char *name : {"name1", "documentNumber1", "phone1", "subject", "subjectMissing", "respondentUnit"})
        lines << clerk.find<QLineEdit>(name);
    const QList<QPlainTextEdit *> pages{clerk.find<QPlainTextEdit>("facts"), clerk.find<QPlainTextEdit>("request"), clerk.find<QPlainTextEdit>("evidence")};
    for (QLineEdit *line : lines) {
        INFO(line->objectName().toStdString());
        typeAndDelete(line);
        REQUIRE(line->text().isEmpty());
        REQUIRE(line->isUndoAvailable()); // else this proves nothing
    }
    for (QPlainTextEdit *page : pages) {
        typeAndDelete(page);
        REQUIRE(page->toPlainText().isEmpty());
        REQUIRE(page->document()->isUndoAvailable());
    }
    change(clerk.window, Other);
    REQUIRE_FALSE(clerk.room.desk->status().locked);
    for (QLineEdit *line : lines) {
        INFO(line->objectName().toStdString());
        for (int step = 0; step < 2 * Keys.size(); ++step) {
            line->undo();
            CHECK(line->text().isEmpty());
        }
    }
    for (QPlainTextEdit *page : pages) {
        INFO(page->objectName().toStdString());
        for (int step = 0; step < 2 * Keys.size(); ++step) {
            page->undo();
            CHECK(page->toPlainText().isEmpty());
        }
    }
}

TEST_CASE("a number that was looked for comes back to nobody by undoing once the desk was locked", "[window][undo]")
{
    Sitting clerk;
    clerk.window.showFind();
    auto *field = clerk.find<QLineEdit>("findField");
    QTest::keyClicks(field, QStringLiteral("4405"));
    REQUIRE(field->isUndoAvailable());
    change(clerk.window, Other);
    field->undo();
    CHECK(field->text().isEmpty());
}
