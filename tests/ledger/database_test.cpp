// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store.h"

#include <QtCore/QDirIterator>

#include <sys/stat.h>

using namespace hall;
using namespace hall::fakes;

namespace {

Result<std::unique_ptr<Database>> opened(const QString &path, const QString &schema = QStringLiteral("desk"))
{
    return Database::open({path, schema});
}

QString reasonOf(const Result<std::unique_ptr<Database>> &result)
{
    REQUIRE_FALSE(result.ok());
    CHECK((result.refusal().code == RefusalCode::StoreFailed));
    return result.refusal().facts[QStringLiteral("reason")].toString();
}

/** The connection the store under test has open; there is one at a time. */
QSqlDatabase theConnection()
{
    const QStringList names = QSqlDatabase::connectionNames().filter(QStringLiteral("hall-"));
    REQUIRE(names.size() == 1);
    return QSqlDatabase::database(names.first(), false);
}

QVariant pragma(const QString &name)
{
    QSqlQuery query(theConnection());
    REQUIRE(query.exec(QStringLiteral("PRAGMA ") + name));
    return query.next() ? query.value(0) : QVariant();
}

void changeOutside(const QString &path, const QString &sql)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        other.setDatabaseName(path);
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE(query.exec(sql));
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool setMeta(Database &database, const QString &name, const QByteArray &value)
{
    QSqlQuery &query = database.statement(QStringLiteral("metaSet"));
    query.bindValue(QStringLiteral(":name"), name);
    query.bindValue(QStringLiteral(":value"), value);
    return database.run(query);
}

bool hasMeta(Database &database, const QString &name)
{
    QSqlQuery &query = database.statement(QStringLiteral("metaGet"));
    query.bindValue(QStringLiteral(":name"), name);
    const bool found = database.run(query) && query.next();
    query.finish();
    return found;
}

} // namespace

TEST_CASE("a store is opened with every setting it relies on", "[database]")
{
    QTemporaryDir folder;
    const auto database = opened(folder.filePath(QStringLiteral("desk.db")));
    REQUIRE(database.ok());
    CHECK(pragma(QStringLiteral("journal_mode")) == QStringLiteral("wal"));
    CHECK(pragma(QStringLiteral("synchronous")) == 2);
    CHECK(pragma(QStringLiteral("foreign_keys")) == 1);
    CHECK(pragma(QStringLiteral("trusted_schema")) == 0);
    CHECK(pragma(QStringLiteral("temp_store")) == 2);
    CHECK(pragma(QStringLiteral("secure_delete")) == 1);
    CHECK(pragma(QStringLiteral("cell_size_check")) == 1);
    CHECK(pragma(QStringLiteral("busy_timeout")) == 5'000);
    CHECK(pragma(QStringLiteral("user_version")) == 6);
}

TEST_CASE("a store's files are its owner's alone, whatever the machine's habit", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    const bool existedBefore = GENERATE(false, true);
    const mode_t habit = ::umask(0);
    if (existedBefore) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    {
        const auto database = opened(path);
        REQUIRE(database.ok());
        REQUIRE(setMeta(**database, QStringLiteral("a"), "b"));
        int files = 0;
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden);
        while (it.hasNext()) {
            struct stat status = {};
            REQUIRE(::stat(QFile::encodeName(it.next()).constData(), &status) == 0);
            CHECK((status.st_mode & 0777) == 0600);
            ++files;
        }
        CHECK(files == 4); // store, log, its index, lock
    }
    ::umask(habit);
}

TEST_CASE("the same store cannot be opened twice", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    {
        const auto first = opened(path);
        REQUIRE(first.ok());
        CHECK(reasonOf(opened(path)) == QStringLiteral("in_use"));
    }
    CHECK(opened(path).ok());
    CHECK(QSqlDatabase::connectionNames().filter(QStringLiteral("hall-")).isEmpty());
}

TEST_CASE("an older program leaves a newer store as it is", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    REQUIRE(opened(path).ok());
    changeOutside(path, QStringLiteral("PRAGMA user_version = 9999"));
    changeOutside(path, QStringLiteral("PRAGMA application_id = %1").arg(0x5248 << 16 | 9999));
    const QByteArray before = bytesOf(path);
    CHECK(reasonOf(opened(path)) == QStringLiteral("newer_store"));
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a newer store that was made for this program too is used and its schema left alone", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    REQUIRE(opened(path).ok());
    changeOutside(path, QStringLiteral("ALTER TABLE event ADD COLUMN later TEXT"));
    changeOutside(path, QStringLiteral("PRAGMA user_version = 9"));
    const auto store = opened(path);
    REQUIRE(store.ok());
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().filter(QStringLiteral("hall-")).first()));
    REQUIRE(query.exec(QStringLiteral("PRAGMA user_version")));
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 9);
}

TEST_CASE("a store without our mark is usable for its own schema's programs only", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    REQUIRE(opened(path).ok());
    changeOutside(path, QStringLiteral("PRAGMA application_id = 0"));
    CHECK(opened(path).ok());
    changeOutside(path, QStringLiteral("PRAGMA user_version = 9"));
    CHECK(reasonOf(opened(path)) == QStringLiteral("newer_store"));
}

TEST_CASE("a damaged store is refused and never replaced", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    SECTION("it is no store at all")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
    }
    SECTION("one page in the middle is gone")
    {
        {
            const auto database = opened(path);
            REQUIRE(database.ok());
            for (int i = 0; i < 200; ++i)
                REQUIRE(setMeta(**database, QStringLiteral("name %1").arg(i), QByteArray(500, 'y')));
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(4096 * (file.size() / 8192)));
        file.write(QByteArray(4096, 'z'));
    }
    const QByteArray before = bytesOf(path);
    CHECK(reasonOf(opened(path)) == QStringLiteral("damaged"));
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a store that cannot be made is refused", "[database]")
{
    CHECK(reasonOf(opened(QStringLiteral("/nowhere/at/all/desk.db"))) == QStringLiteral("not_writable"));
}

TEST_CASE("every statement of a schema can be prepared", "[database]")
{
    const QString schema = GENERATE(QStringLiteral("desk"), QStringLiteral("centre"));
    const auto database = opened(QStringLiteral(":memory:"), schema);
    REQUIRE(database.ok());
    QFile file(QStringLiteral(":/ledger/sqlite/%1_statements.sql").arg(schema));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QStringLiteral("-- name: ")))
            names << line.mid(9).trimmed();
    }
    CHECK(names.size() > 10);
    CHECK(names.removeDuplicates() == 0);
    for (const QString &name : std::as_const(names)) {
        INFO(name.toStdString());
        database.value()->statement(name);
        CHECK(database.value()->lastError() == QString());
    }
}

TEST_CASE("a transaction that is left early leaves nothing behind", "[database]")
{
    QTemporaryDir folder;
    const auto database = opened(folder.filePath(QStringLiteral("desk.db")));
    REQUIRE(database.ok());
    {
        Transaction left(**database);
        REQUIRE(left.begun());
        REQUIRE(setMeta(**database, QStringLiteral("left"), "early"));
    }
    CHECK_FALSE(hasMeta(**database, QStringLiteral("left")));
    Transaction kept(**database);
    REQUIRE(setMeta(**database, QStringLiteral("kept"), "to the end"));
    CHECK(kept.commit());
    CHECK(hasMeta(**database, QStringLiteral("kept")));
}

TEST_CASE("a full disk refuses the save, keeps what was saved and goes on after reopening", "[database]")
{
    Store store;
    const CaseId before = store.fileOne();
    REQUIRE(pragma(QStringLiteral("page_count")).isValid());
    pragma(QStringLiteral("max_page_count = %1").arg(pragma(QStringLiteral("page_count")).toInt()));
    FileCase large = aFiling(8);
    large.matter.facts.text = QString::fromLatin1(store.random.bytes(4'000).toHex());
    const CaseId lost(idOf(4));
    const auto events = decide({}, large, store.here(lost)).value();
    const auto refusal = store.ledger->record(events, false);
    REQUIRE(refusal);
    CHECK(refusal->facts[QStringLiteral("reason")].toString() == QStringLiteral("disk_full"));
    CHECK(store.ledger->unsentCount() == 3);
    CHECK(store.ledger->history(lost).isEmpty());
    // Nothing is tried again on a handle that has failed.
    CHECK(store.ledger->record(events, false));

    store.ledger = store.reopened();
    CHECK(store.ledger->history(before).size() == 3);
    CHECK_FALSE(store.ledger->record(events, false));
    CHECK(store.ledger->unsentCount() == 6);
    CHECK_FALSE(store.ledger->verify());
}

TEST_CASE("no statement stays open and keeps the log from being folded in", "[database]")
{
    Store store;
    for (int i = 1; i <= 500; ++i) {
        const CaseId file = store.fileOne(aFiling(i));
        store.ledger->history(file);
        store.ledger->outbox(1, 1);
        store.ledger->caseCount();
        store.ledger->queryCode(file);
        store.ledger->visitCases([](const CaseId &) { return false; });
    }
    CHECK_FALSE(store.ledger->verify());
    store.fileOne(aFiling(501));
    CHECK(QFileInfo(store.path() + QStringLiteral("-wal")).size() < 5'000'000);
}
