// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database_p.h"

#include <QtCore/QMap>

namespace hall {

namespace {

/** What a schema is made of: "table event" → how it was made. */
using Objects = QMap<QString, QString>;

std::optional<Objects> objectsOf(const QSqlDatabase &database)
{
    Objects objects;
    QSqlQuery query(database);
    // SQLite's own statistics come and go.
    if (!query.exec(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')")))
        return std::nullopt;
    while (query.next())
        objects.insert(query.value(0).toString() + u' ' + query.value(1).toString(), query.value(2).toString() + u'\n' + query.value(3).toString().simplified());
    return query.lastError().isValid() ? std::nullopt : std::optional(objects);
}

/** The schema as the migrations make it. */
std::optional<Objects> expected(const char *folder, const QString &schema, int version)
{
    const QString name = stores::connectionName();
    std::optional<Objects> objects;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        bool good = memory.open();
        for (int number = 1; good && number <= version; ++number) {
            for (const QString &step : stores::statementsIn(stores::sqlOf(folder, schema, stores::migrationName(number)).value_or(QString())))
                good = good && QSqlQuery(memory).exec(step);
        }
        if (good)
            objects = objectsOf(memory);
        memory.close();
    }
    QSqlDatabase::removeDatabase(name);
    return objects;
}

} // namespace

QString stores::namedPlain(const QString &object)
{
    QString plain;
    for (const QChar c : object) {
        const bool shown = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u' ';
        if (shown)
            plain += c;
    }
    return plain.left(60);
}

QString stores::foreignObject(const QSqlDatabase &database, const char *folder, const QString &schema, int version)
{
    const auto found = objectsOf(database);
    const int known = newestMigration(folder, schema);
    const auto wanted = expected(folder, schema, qMin(version, known));
    if (!found || !wanted)
        return QStringLiteral("schema");
    for (auto object = found->cbegin(); object != found->cend(); ++object) {
        // A newer program's store may have tables and indexes of its own; triggers and views no version has.
        const bool runs = object.key().startsWith(QStringLiteral("trigger ")) || object.key().startsWith(QStringLiteral("view "));
        if (runs || (version <= known && wanted->value(object.key()) != object.value()))
            return namedPlain(object.key());
    }
    for (auto object = wanted->cbegin(); version <= known && object != wanted->cend(); ++object) {
        if (!found->contains(object.key()))
            return namedPlain(object.key());
    }
    return {};
}

} // namespace hall
