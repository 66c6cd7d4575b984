// SPDX-License-Identifier: GPL-3.0-or-later
/** What somebody else has put into a store's schema: a trigger runs with our rights, a view answers in a table's place. */
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

QString reasonOf(const Result<std::unique_ptr<Database>> &result)
{
    return result ? QString() : result.refusal().facts[QStringLiteral("reason")].toString();
}

bool says(const QString &path, const QStringList &statements)
{
    bool done = true;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        other.setDatabaseName(path);
        done = other.open();
        for (const QString &statement : statements)
            done = QSqlQuery(other).exec(statement) && done;
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    return done;
}

} // namespace

TEST_CASE("a store in whose schema anything was planted is not opened, to be read or to be written", "[schema]")
{
    for (const char *schema : {"desk", "centre"}) {
        const QList<QPair<QStringList, QString>> plants{
            {{"CREATE TRIGGER silence AFTER INSERT ON event BEGIN DELETE FROM event; END"}, "trigger silence"},
            {{"CREATE TRIGGER silence AFTER UPDATE ON meta BEGIN SELECT 1; END"}, "trigger silence"},
            {{"CREATE VIEW elsewhere AS SELECT * FROM event"}, "view elsewhere"},
            {{"CREATE INDEX slow ON event (hash)"}, "index slow"},
            {{"CREATE TABLE hoard (one)"}, "table hoard"},
            {{"ALTER TABLE event ADD COLUMN hidden"}, "table event"},
            {{"ALTER TABLE meta RENAME TO truth", "CREATE VIEW meta AS SELECT * FROM truth"}, "table truth"},
            {{"CREATE TABLE \"\x1b[2Jx\" (one)"}, "table 2Jx"}};
        for (const auto &[statements, named] : plants) {
            QTemporaryDir place;
            const QString path = place.filePath(QStringLiteral("store.db"));
            REQUIRE(Database::open({path, QString::fromLatin1(schema)}).ok());
            REQUIRE(says(path, statements));
            INFO(schema << ": " << statements.join(u';').toStdString());
            const QString reason = reasonOf(Database::open({path, QString::fromLatin1(schema)}));
            CHECK(reason.startsWith("schema_changed"));
            CHECK(reason.contains(named));
            CHECK(reasonOf(Database::open({path, QString::fromLatin1(schema), true})).startsWith("schema_changed"));
        }
    }
}

TEST_CASE("a trigger hides neither behind a version number of tomorrow nor in a file that is no store yet", "[schema]")
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("store.db"));
    REQUIRE(Database::open({path, QStringLiteral("desk")}).ok());
    // A newer program's store that this one may use has tables this one does not know.
    REQUIRE(says(path, {"PRAGMA user_version = 9000", "CREATE TABLE tomorrow (one)"}));
    CHECK(reasonOf(Database::open({path, QStringLiteral("desk")})) == QString());
    REQUIRE(says(path, {"CREATE TRIGGER silence AFTER INSERT ON event BEGIN DELETE FROM event; END"}));
    CHECK(reasonOf(Database::open({path, QStringLiteral("desk")})).contains("trigger silence"));

    const QString fresh = place.filePath(QStringLiteral("fresh.db"));
    REQUIRE(says(fresh, {"CREATE TABLE waiting (one)"}));
    CHECK(reasonOf(Database::open({fresh, QStringLiteral("centre")})).contains("table waiting"));
}

TEST_CASE("a store that an older program left half upgraded is known for what it is", "[schema]")
{
    for (const char *schema : {"desk", "centre"}) {
        QTemporaryDir place;
        const QString path = place.filePath(QStringLiteral("store.db"));
        REQUIRE(Database::open({path, QString::fromLatin1(schema)}).ok());
        // Statistics of SQLite's own are no plant.
        REQUIRE(says(path, {"ANALYZE"}));
        CHECK(Database::open({path, QString::fromLatin1(schema)}).ok());
        // An older version than the tables are of is no older store.
        REQUIRE(says(path, {"PRAGMA user_version = 1"}));
        CHECK(reasonOf(Database::open({path, QString::fromLatin1(schema)})).startsWith("schema_changed"));
    }
}
