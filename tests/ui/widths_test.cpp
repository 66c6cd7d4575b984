// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "sitting.h"
#include "widgets/casetable.h"
#include "words/words.h"

#include <QtGui/QTextDocument>
#include <QtWidgets/QPushButton>

using namespace hall;

namespace {

constexpr int ManyCases = 101;

/** One row for every word that a category or a state has. */
QList<CaseRow> everyWord()
{
    QList<CaseRow> rows;
    const auto add = [&rows](Category category, CaseState state) {
        CaseRow row;
        row.id = CaseId(QUuid::createUuid());
        row.code = QStringLiteral("654002-20261123-05-0007-3");
        row.subject = QStringLiteral("工地拖欠农民工工资");
        row.category = category;
        row.state = state;
        rows << row;
    };
    for (const Category category : {Category::Claim, Category::Suggestion, Category::Accusation})
        add(category, CaseState::Registered);
    for (const CaseState state : {CaseState::Unknown, CaseState::Registered, CaseState::Screened, CaseState::Guided, CaseState::Closed})
        add(Category::Suggestion, state);
    return rows;
}

/** The texts of a column that are drawn with dots at their end, in as many lines as the row has. */
QStringList elided(const CaseTable &table, CaseColumn column)
{
    QStringList texts;
    const int place = static_cast<int>(table.rowModel()->columns().indexOf(column));
    REQUIRE(place >= 0);
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.features.setFlag(QStyleOptionViewItem::WrapText, table.wordWrap());
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, place);
        const QSize room(table.columnWidth(place), table.rowHeight(row));
        option.rect = QRect(QPoint(), room);
        const QSize needed = table.itemDelegate()->sizeHint(option, index);
        if (needed.width() > room.width() || needed.height() > room.height())
            texts << index.data().toString();
    }
    return texts;
}

void checkTable(const CaseTable &table, const QString &language)
{
    for (const CaseColumn column : {CaseColumn::Category, CaseColumn::State}) {
        if (!table.rowModel()->columns().contains(column))
            continue;
        INFO(table.objectName().toStdString() << " in " << language.toStdString() << ": " << elided(table, column).join(QStringLiteral(" | ")).toStdString());
        CHECK(elided(table, column).isEmpty());
    }
}

} // namespace

TEST_CASE("no category and no state is cut in a list, in any language, however small the window", "[labels]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    Sitting clerk;
    for (const words::Language &language : words::languages()) {
        words::useLanguage(language.code);
        clerk.window.showFind();
        QTest::qWait(20);
        // At the size of the smallest screen the subject keeps the room of ten characters as well.
        clerk.window.resize(1366, 738);
        QTest::qWait(20);
        auto *results = clerk.find<CaseTable>("findResults");
        results->setRows(everyWord());
        const int subject = static_cast<int>(results->rowModel()->columns().indexOf(CaseColumn::Subject));
        CHECK(results->columnWidth(subject) > results->fontMetrics().horizontalAdvance(QString(10, QChar(0x4e2d))));
        clerk.window.resize(clerk.window.minimumSizeHint());
        for (const char *name : {"findResults", "ownedTable", "sentTable"}) {
            auto *table = clerk.find<CaseTable>(name);
            table->setRows(everyWord());
            checkTable(*table, language.code);
        }
    }
}

TEST_CASE("the button of my window fits its words and a count of three digits, in every language and at once", "[labels]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    Sitting clerk;
    Desk &desk = *clerk.room.desk;
    for (int i = 0; i < ManyCases; ++i)
        REQUIRE(desk.give(clerk.room.file(), TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职责")}));
    auto *button = clerk.find<QPushButton>("navWindow");
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        REQUIRE_FALSE(desk.chooseWindow(FrontDesk));
        words::useLanguage(language.code);
        Q_EMIT desk.casesChanged({});
        QTest::qWait(20);
        // The other two are as wide as the widest as soon as the new language is laid out.
        const auto *other = clerk.find<QPushButton>("navRegister");
        REQUIRE(QTest::qWaitFor([&] { return other->width() == button->sizeHint().expandedTo(button->minimumSize()).width(); }));
        CHECK_FALSE(button->text().contains(QLatin1Char('(')));
        REQUIRE_FALSE(desk.chooseWindow(WindowNumber(3)));
        Q_EMIT desk.casesChanged({});
        // Not after the next layout: a label cut for a moment is cut.
        CHECK(button->text().contains(QString::number(ManyCases)));
        CHECK(button->width() >= button->sizeHint().width());
    }
}

TEST_CASE("what a visitor wrote is shown as it was written, in a tool tip too", "[widths]")
{
    DeskRoom room;
    CaseTable table(QStringLiteral("cases"), {CaseColumn::Subject}, room.desk->windows());
    const auto shownOf = [&table](const QString &subject) {
        CaseRow row;
        row.id = CaseId(QUuid::createUuid());
        row.subject = subject;
        table.rowModel()->setRows({row});
        return table.rowModel()->index(0, 0).data(Qt::DisplayRole).toString();
    };
    const auto tipOf = [&table](const QString &subject) {
        CaseRow row;
        row.id = CaseId(QUuid::createUuid());
        row.subject = subject;
        table.rowModel()->setRows({row});
        const QString tip = table.rowModel()->index(0, 0).data(Qt::ToolTipRole).toString();
        QTextDocument shown; // as a tool tip draws it
        Qt::mightBeRichText(tip) ? shown.setHtml(tip) : shown.setPlainText(tip);
        return shown.toPlainText();
    };
    for (const char *subject : {"工地拖欠农民工工资", "工资 < 最低标准", "<b>加粗</b>", "<img src='file:///etc/hosts'>", "<a href=x>&amp;</a>"}) {
        CHECK(tipOf(QString::fromUtf8(subject)) == QString::fromUtf8(subject));
        CHECK(shownOf(QString::fromUtf8(subject)) == QString::fromUtf8(subject)); // a cell draws no markup
    }
}
