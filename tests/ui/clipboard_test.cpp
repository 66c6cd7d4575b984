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

/** Where there is a middle button's clipboard. HALL_SELECTION says that there must be: on X11, see tests/CMakeLists.txt. */
bool canSelect()
{
    const bool can = QGuiApplication::clipboard()->supportsSelection();
    REQUIRE((can || !qEnvironmentVariableIsSet("HALL_SELECTION")));
    return can;
}

QString selected()
{
    return QGuiApplication::clipboard()->text(QClipboard::Selection);
}

/** As a field does when something in it is marked. */
void select(const QString &text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Selection);
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

TEST_CASE("what was selected here is gone from the middle button's clipboard after its time, too", "[clipboard][selection]")
{
    if (!canSelect())
        return;
    QLineEdit field;
    activate(field);
    ClipboardWatch watch(nullptr, 300);
    select(QStringLiteral("11010519491231002X"));
    CHECK(selected() == QStringLiteral("11010519491231002X"));
    field.setText(QStringLiteral("13900001234"));
    field.selectAll();
    field.copy(); // the two have times of their own, and one does not clear the other
    QTest::qWait(100);
    CHECK(selected() == QStringLiteral("11010519491231002X"));
    CHECK(QTest::qWaitFor([] { return selected().isEmpty(); }, 2'000));
}

TEST_CASE("what another program has selected since is left alone", "[clipboard][selection]")
{
    if (!canSelect())
        return;
    QLineEdit field;
    activate(field);
    ClipboardWatch watch(nullptr, 100);
    select(QStringLiteral("张三"));
    {
        const QSignalBlocker unseen(QGuiApplication::clipboard()); // as if it came from elsewhere
        select(QStringLiteral("一张购物单"));
    }
    QTest::qWait(250);
    CHECK(selected() == QStringLiteral("一张购物单"));
}

TEST_CASE("locking the desk clears at once what was selected", "[clipboard][selection]")
{
    if (!canSelect())
        return;
    Sitting sitting;
    select(QStringLiteral("张三"));
    REQUIRE(selected() == QStringLiteral("张三"));
    sitting.window.lock();
    CHECK(selected().isEmpty());
}
