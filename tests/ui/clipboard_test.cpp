// SPDX-License-Identifier: GPL-3.0-or-later
/** What was copied does not lie about. */
#include "officershall.h"

#include "widgets/clipboardwatch.h"

#include <QtGui/QClipboard>

using namespace hall;

namespace {

QString lies()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

TEST_CASE("what was copied here is gone from the clipboard after its time, counted from the last copy", "[clipboard]")
{
    QLineEdit field;
    activate(field);
    ClipboardWatch watch(nullptr, 300);
    field.setText(QStringLiteral("11010519491231002X"));
    field.selectAll();
    field.copy();
    CHECK(lies() == field.text());
    QTest::qWait(200);
    field.setText(QStringLiteral("13900001234"));
    field.selectAll();
    field.copy();
    QTest::qWait(200);
    CHECK(lies() == QStringLiteral("13900001234"));
    CHECK(QTest::qWaitFor([] { return lies().isEmpty(); }, 2'000));
}

TEST_CASE("what another program has put there since is left alone", "[clipboard]")
{
    QLineEdit field(QStringLiteral("张三"));
    activate(field);
    ClipboardWatch watch(nullptr, 100);
    field.selectAll();
    field.copy();
    {
        const QSignalBlocker unseen(QGuiApplication::clipboard()); // as if it came from elsewhere
        QGuiApplication::clipboard()->setText(QStringLiteral("一张购物单"));
    }
    QTest::qWait(250);
    CHECK(lies() == QStringLiteral("一张购物单"));
}

TEST_CASE("locking the desk clears at once what was copied", "[clipboard]")
{
    Sitting sitting;
    auto *name = sitting.find<QLineEdit>("name1");
    name->setText(QStringLiteral("张三"));
    name->selectAll();
    name->copy();
    REQUIRE(lies() == QStringLiteral("张三"));
    sitting.window.lock();
    CHECK(lies().isEmpty());
}
