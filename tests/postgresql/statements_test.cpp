// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"
#include "ledger/postgresqladdress.h"
#include "postgresql/hall.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace hall;
using namespace hall::fakes;

namespace {

/** The parameters of each named statement, in the order in which they are bound. */
QMap<QString, QStringList> parametersIn(const QString &folder, const QString &file)
{
    QFile sql(QStringLiteral(HALL_SOURCE_DIR "/app/ledger/sql/%1/%2").arg(folder, file));
    REQUIRE(sql.open(QIODevice::ReadOnly));
    static const QRegularExpression parameter(QStringLiteral("(?<!:):([a-z_]+)"));
    QMap<QString, QStringList> found;
    QString name;
    for (const QString &line : QString::fromUtf8(sql.readAll()).split(u'\n')) {
        if (line.startsWith(QStringLiteral("-- name: ")))
            found[name = line.mid(9).trimmed()];
        else if (!line.startsWith(QStringLiteral("--")) && !name.isEmpty()) {
            auto matches = parameter.globalMatch(line);
            while (matches.hasNext())
                found[name] << matches.next().captured(1);
        }
    }
    return found;
}

std::unique_ptr<Database> opened(const QString &path)
{
    auto database = Database::open({path, QStringLiteral("centre")});
    if (!database)
        FAIL(database.refusal().facts.value(QStringLiteral("reason")).toString().toStdString());
    return std::move(database.value());
}

QString reasonOf(const QString &path, bool readOnly = false)
{
    const auto database = Database::open({path, QStringLiteral("centre"), readOnly});
    return database ? QString() : database.refusal().facts.value(QStringLiteral("reason")).toString();
}

} // namespace

TEST_CASE("both databases have the same statements with the same parameters in the same order", "[statements]")
{
    const auto sqlite = parametersIn("sqlite", "centre_statements.sql");
    const auto postgresql = parametersIn("postgresql", "centre_statements.sql");
    REQUIRE(sqlite.size() > 50);
    CHECK(QStringList(sqlite.keys()) == QStringList(postgresql.keys()));
    for (auto it = sqlite.cbegin(); it != sqlite.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(postgresql.value(it.key()) == *it);
        // SQLite counts a parameter that comes twice once, PostgreSQL's driver twice.
        CHECK(QSet<QString>(it->begin(), it->end()).size() == it->size());
    }
}

TEST_CASE("every statement is prepared on a real SQLite and on a real PostgreSQL", "[statements]")
{
    REQUIRE(cluster().ready());
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath("centre.db"), cluster().newDatabase()}) {
        const auto database = opened(path);
        const QString kind = database->shared() ? "postgresql" : "sqlite";
        const QStringList names = database->statementNames();
        CHECK(names.size() == parametersIn(kind, "centre_statements.sql").size() + parametersIn(kind, "centre_own.sql").size());
        for (const QString &name : names) {
            INFO(kind.toStdString() << ": " << name.toStdString());
            database->statement(name);
            CHECK(database->lastError().isEmpty());
        }
    }
}

TEST_CASE("bytes, texts and numbers come back from PostgreSQL as they were bound", "[statements]")
{
    REQUIRE(cluster().ready());
    const QString url = cluster().newDatabase();
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every += static_cast<char>(byte);
    for (const QByteArray &value : {every, QByteArray(""), QByteArray("'; DROP TABLE meta; --"), QByteArray("\\x41"), QByteArray(300'000, '\0')}) {
        const auto database = opened(url);
        QSqlQuery &write = database->statement("metaSet");
        write.bindValue(0, QString::fromUtf8("名'\\x' \"?\" :value $1"));
        write.bindValue(1, value);
        REQUIRE(database->run(write));
        QSqlQuery &read = database->statement("metaGet");
        read.bindValue(0, QString::fromUtf8("名'\\x' \"?\" :value $1"));
        REQUIRE(database->run(read));
        REQUIRE(database->next(read));
        CHECK(read.value(0).typeId() == QMetaType::QByteArray);
        CHECK(read.value(0).toByteArray() == value);
        CHECK_FALSE(database->next(read));
        CHECK_FALSE(database->failed());
        QSqlQuery &feed = database->statement("feedInsert");
        const QVariantList row{99, 1 + value.size(), 3, QVariant(QMetaType::fromType<qlonglong>()), QByteArray(16, 'c'), 1, QByteArray(32, 'h')};
        for (int place = 0; place < row.size(); ++place)
            feed.bindValue(place, row.at(place));
        REQUIRE(database->run(feed));
        CHECK(feed.numRowsAffected() == 1);
        QSqlQuery &rows = database->statement("takeFeed");
        REQUIRE(database->run(rows));
        REQUIRE(database->next(rows));
        CHECK(rows.value(0).typeId() == QMetaType::ULongLong); // as verifying expects of this driver
        CHECK(rows.value(1).toLongLong() > 0);
        CHECK(rows.value(3).isNull());
        rows.finish();
    }
}

TEST_CASE("after a failed statement a transaction of PostgreSQL does not commit, and the next one does", "[statements]")
{
    REQUIRE(cluster().ready());
    const auto database = opened(cluster().newDatabase());
    const auto put = [&database](const char *statement, const char *name) {
        QSqlQuery &query = database->statement(statement);
        query.bindValue(0, QString::fromLatin1(name));
        query.bindValue(1, QByteArray("v"));
        return database->run(query);
    };
    const auto count = [&database] {
        QSqlQuery &query = database->statement("metaAll");
        int rows = 0;
        for (bool more = database->run(query); more && database->next(query);)
            ++rows;
        return rows;
    };
    {
        Transaction transaction(*database);
        REQUIRE(transaction.begun());
        CHECK(put("metaSet", "one"));
        QSqlQuery &feed = database->statement("audienceAdd");
        feed.bindValue(0, QVariant(QMetaType::fromType<QByteArray>()));
        feed.bindValue(1, 5);
        CHECK_FALSE(database->run(feed)); // a case without an id
        CHECK(database->lastError() == "constraint");
        CHECK_FALSE(put("metaSet", "two"));
        CHECK_FALSE(transaction.commit());
    }
    CHECK_FALSE(database->failed());
    CHECK(count() == 0);
    {
        Transaction transaction(*database);
        REQUIRE(transaction.begun());
        CHECK(put("metaSet", "three"));
        {
            Transaction within(*database);
            CHECK(put("metaSet", "four"));
            CHECK(within.commit());
        }
        CHECK(transaction.commit());
    }
    CHECK(count() == 2);
    {
        Transaction transaction(*database);
        {
            Transaction within(*database);
            CHECK(put("metaSet", "five"));
        }
        CHECK_FALSE(transaction.commit());
    }
    CHECK(count() == 2);
}

TEST_CASE("a PostgreSQL that does not flush, cannot be written to or holds another's tables is not used", "[statements]")
{
    REQUIRE(cluster().ready());
    const auto altered = [](const QString &setting) {
        const QString url = cluster().newDatabase();
        const QString name = PostgresqlAddress::parse(url)->parameters().value("dbname");
        CHECK(Cluster::sql(url, "ALTER DATABASE " + name + " SET " + setting) == "");
        return url;
    };
    CHECK(reasonOf(altered("synchronous_commit = off")) == "setting_synchronous_commit");
    CHECK(reasonOf(altered("synchronous_commit = local")) == "setting_synchronous_commit");
    CHECK(reasonOf(altered("default_transaction_read_only = on")) == "setting_transaction_read_only");
    CHECK(reasonOf(altered("synchronous_commit = on")) == "");
    const QString other = cluster().newDatabase();
    Cluster::sql(other, "CREATE TABLE invoices (id int)");
    CHECK(reasonOf(other) == "not_empty");
    CHECK(reasonOf(cluster().newDatabase(), true) == "older_store");
    const QString newer = cluster().newDatabase();
    CHECK(reasonOf(newer) == "");
    Cluster::sql(newer, "UPDATE store_version SET version = 99, usable_from = 2");
    CHECK(reasonOf(newer) == "");
    Cluster::sql(newer, "UPDATE store_version SET usable_from = 99");
    CHECK(reasonOf(newer) == "newer_store");
    CHECK(reasonOf("postgresql:///nowhere?host=/nonexistent") == "not_reachable");
}

TEST_CASE("a PostgreSQL in which a trigger, a rule, a policy or a view was planted is not used", "[statements]")
{
    REQUIRE(cluster().ready());
    const QList<QPair<QStringList, QString>> plants{
        {{"CREATE FUNCTION quiet() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'", "CREATE TRIGGER silence BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION quiet()"}, "trigger silence"},
        {{"CREATE RULE nothing AS ON INSERT TO event DO INSTEAD NOTHING"}, "rule nothing"},
        {{"CREATE POLICY hidden ON event USING (false)"}, "policy hidden"},
        {{"CREATE VIEW elsewhere AS SELECT 1"}, "view elsewhere"}};
    for (const auto &[statements, named] : plants) {
        const QString url = cluster().newDatabase();
        {
            const auto database = opened(url);
            for (const QString &statement : statements)
                REQUIRE(QSqlQuery(QSqlDatabase::database(QSqlDatabase::connectionNames().filter(QStringLiteral("hall-")).last(), false)).exec(statement));
        }
        INFO(named.toStdString());
        CHECK(reasonOf(url) == QStringLiteral("schema_changed (%1)").arg(named));
        CHECK(reasonOf(url, true) == QStringLiteral("schema_changed (%1)").arg(named));
    }
}

TEST_CASE("a database's address is read in one way, and written down without its password", "[statements]")
{
    const auto address = PostgresqlAddress::parse("postgresql://hall:ge%40heim@db.example:5433/centre?sslmode=verify-full");
    REQUIRE(address);
    CHECK(address->parameters().value("host") == "db.example");
    CHECK(address->parameters().value("port") == "5433");
    CHECK(address->parameters().value("user") == "hall");
    CHECK(address->parameters().value("password") == "ge@heim");
    CHECK(address->parameters().value("dbname") == "centre");
    CHECK(address->parameters().value("sslmode") == "verify-full");
    CHECK(address->withoutPassword() == "postgresql://hall@db.example:5433/centre?sslmode=verify-full");
    CHECK(PostgresqlAddress::parse(address->withoutPassword()));
    CHECK(PostgresqlAddress::parse("postgresql://db.example/centre")->parameters().value("sslmode") == "require");
    CHECK_FALSE(PostgresqlAddress::parse("postgresql://127.0.0.1/centre")->parameters().contains("sslmode"));
    CHECK(PostgresqlAddress::parse("postgres:///centre?host=/run/postgresql")->parameters().value("host") == "/run/postgresql");
    for (const char *wrong : {"", "centre.db", "mysql://a/b", "postgresql://host", "postgresql://host/", "postgresql://host/a/b", "postgresql:///a?options=-cfsync%3Doff",
                              "postgresql:///a?user=x%3Bsslmode", "postgresql://host:99999/a"}) {
        INFO(wrong);
        CHECK_FALSE(PostgresqlAddress::parse(wrong));
    }
}
