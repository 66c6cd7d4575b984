// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Someone at the database file: changes, drops, exchanges, cuts and adds rows, and puts old ones back, by a seed. */

#include <QtCore/QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

namespace hall::fakes {

/** The connection of the one store that is open. */
inline QSqlDatabase theStore()
{
    const QStringList names = QSqlDatabase::connectionNames().filter(QStringLiteral("hall-"));
    return names.size() == 1 ? QSqlDatabase::database(names.first(), false) : QSqlDatabase();
}

/** 1,000 in CI; HALL_TAMPERS asks for more. */
inline int tampersWanted()
{
    return qMax(1'000, qEnvironmentVariableIntValue("HALL_TAMPERS"));
}

class Tamperer final
{
public:
    struct Table
    {
        QString name;
        QStringList key;
        QStringList columns = {};  ///< that may be changed; all when empty
        QString where = {};        ///< rows that may be touched
        bool mayDrop = true;
        QStringList unique = {};   ///< further columns that no two rows may have alike
    };
    enum { Flip, CutValue, Drop, Swap, CutEnd, Kinds, Double = Kinds, OldRow, AllKinds };

    Tamperer(const QList<Table> &tables, quint32 seed) : m_tables(tables), m_dice(seed) {}

    /** From now on also doubles rows under another key, and puts single rows back as they were in \a copy, an earlier state of the file. */
    void alsoWith(const QString &copy)
    {
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("earlier"));
            old.setDatabaseName(copy);
            if (old.open()) {
                for (const Table &table : std::as_const(m_tables))
                    m_old.insert(table.name, rowsOf(table, old));
            }
            old.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("earlier"));
        m_most = AllKinds;
    }
    QStringList oldTables() const { return QStringList(m_oldTables.begin(), m_oldTables.end()); }

    bool everyTableHasRows() const
    {
        return std::all_of(m_tables.begin(), m_tables.end(), [](const Table &table) { return !rowsOf(table).isEmpty(); });
    }
    int kindsUsed() const { return static_cast<int>(m_kinds.size()); }
    int columnsUsed() const { return static_cast<int>(m_columns.size()); }

    /** One change that changed something, in the transaction that is open; answers what it was. */
    QString edit(int round)
    {
        for (;;) {
            const Table &table = m_tables.at(draw(m_tables.size()));
            const QList<QSqlRecord> rows = rowsOf(table);
            const int kind = round % m_most;
            QString column;
            bool done = false;
            switch (kind) {
            case Flip:
            case CutValue: done = change(table, rows.at(draw(rows.size())), kind == CutValue, &column); break;
            case Drop: done = table.mayDrop && exec(QStringLiteral("DELETE FROM %1 WHERE %2"), table, rows.at(draw(rows.size())), {}); break;
            case Swap: done = rows.size() > 1 && swap(table, rows, &column); break;
            case CutEnd: {
                const int left = draw(rows.size());
                done = table.mayDrop;
                for (qsizetype i = left; done && i < rows.size(); ++i)
                    done = exec(QStringLiteral("DELETE FROM %1 WHERE %2"), table, rows.at(i), {});
                break;
            }
            case Double: done = doubled(table, rows.at(draw(rows.size()))); break;
            case OldRow: done = putBack(table, rows); break;
            }
            if (!done)
                continue;
            m_kinds.insert(kind);
            if (!column.isEmpty())
                m_columns.insert(table.name + u'.' + column);
            return QStringLiteral("round %1, kind %2: %3 %4").arg(round).arg(kind).arg(table.name, column);
        }
    }

private:
    static QList<QSqlRecord> rowsOf(const Table &table) { return rowsOf(table, theStore()); }
    static QList<QSqlRecord> rowsOf(const Table &table, const QSqlDatabase &database)
    {
        QList<QSqlRecord> rows;
        QSqlQuery query(database);
        query.exec(QStringLiteral("SELECT * FROM %1 %2 ORDER BY %3").arg(table.name, table.where, table.key.join(u',')));
        while (query.next())
            rows << query.record();
        return rows;
    }
    int draw(qsizetype below) { return static_cast<int>(m_dice.bounded(static_cast<quint32>(below))); }
    QString columnOf(const Table &table, const QSqlRecord &row)
    {
        return table.columns.isEmpty() ? row.fieldName(draw(row.count())) : table.columns.at(draw(table.columns.size()));
    }
    bool exec(const QString &sql, const Table &table, const QSqlRecord &row, const QVariantList &values)
    {
        QStringList where;
        for (const QString &key : table.key)
            where << key + QStringLiteral(" = ?");
        QSqlQuery query(theStore());
        query.prepare(sql.arg(table.name, where.join(QStringLiteral(" AND "))));
        for (const QVariant &value : values)
            query.addBindValue(value);
        for (const QString &key : table.key)
            query.addBindValue(row.value(key));
        return query.exec() && query.numRowsAffected() == 1;
    }
    bool set(const Table &table, const QSqlRecord &row, const QString &column, const QVariant &value)
    {
        return exec(QStringLiteral("UPDATE %1 SET ") + column + QStringLiteral(" = ? WHERE %2"), table, row, {value});
    }
    bool change(const Table &table, const QSqlRecord &row, bool cut, QString *column)
    {
        *column = columnOf(table, row);
        const QVariant value = row.value(*column);
        if (value.isNull())
            return set(table, row, *column, 1);
        if (value.typeId() == QMetaType::QByteArray || value.typeId() == QMetaType::QString) {
            const bool text = value.typeId() == QMetaType::QString;
            QByteArray bytes = text ? value.toString().toUtf8() : value.toByteArray();
            if (bytes.isEmpty())
                bytes = "x";
            else if (cut)
                bytes.truncate(draw(bytes.size()));
            else
                bytes[draw(bytes.size())] = static_cast<char>(text ? 'a' + draw(26) : static_cast<int>(m_dice.generate() & 0xff));
            const QVariant changed = text ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
            return changed != value && set(table, row, *column, changed);
        }
        return set(table, row, *column, value.toLongLong() ^ (1LL << draw(cut ? 40 : 4)));
    }
    bool swap(const Table &table, const QList<QSqlRecord> &rows, QString *column)
    {
        const QSqlRecord &one = rows.at(draw(rows.size()));
        const QSqlRecord &other = rows.at(draw(rows.size()));
        *column = columnOf(table, one);
        if (table.key.contains(*column))
            return swapAllButKey(table, one, other);
        if (one.value(*column) == other.value(*column))
            return false;
        return set(table, one, *column, other.value(*column)) && set(table, other, *column, one.value(*column));
    }
    /** Two rows in each other's place. What must be unique stands aside in between. */
    bool swapAllButKey(const Table &table, const QSqlRecord &one, const QSqlRecord &other)
    {
        bool changed = false;
        for (int i = 0; i < one.count(); ++i) {
            const QString name = one.fieldName(i);
            if (table.key.contains(name) || one.value(i) == other.value(i) || (!table.columns.isEmpty() && !table.columns.contains(name)))
                continue;
            if (!set(table, one, name, QByteArray("aside")) || !set(table, other, name, one.value(i)) || !set(table, one, name, other.value(i)))
                return false;
            changed = true;
        }
        return changed;
    }

    /** Another value of the same kind, which no row has. */
    QVariant another(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QString)
            return value.toString() + QStringLiteral("-again");
        if (value.typeId() != QMetaType::QByteArray)
            return value.toLongLong() + 1'000'000 + draw(1'000);
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            return QByteArray(16, 'd');
        bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ (1 + draw(255)));
        return bytes;
    }
    bool insert(const Table &table, const QSqlRecord &row)
    {
        QStringList places;
        for (int i = 0; i < row.count(); ++i)
            places << QStringLiteral("?");
        QSqlQuery query(theStore());
        query.prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table.name, places.join(u',')));
        for (int i = 0; i < row.count(); ++i)
            query.addBindValue(bindable(row.value(i)));
        return query.exec() && query.numRowsAffected() == 1;
    }
    static QVariant bindable(const QVariant &value)
    {
        return value.typeId() == QMetaType::QByteArray && !value.isNull() && value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    }
    bool doubled(const Table &table, QSqlRecord row)
    {
        const QString key = table.key.at(draw(table.key.size()));
        row.setValue(key, another(row.value(key)));
        for (const QString &column : table.unique)
            row.setValue(column, another(row.value(column)));
        return table.mayDrop && insert(table, row);
    }
    bool putBack(const Table &table, const QList<QSqlRecord> &rows)
    {
        const QList<QSqlRecord> old = m_old.value(table.name);
        if (old.isEmpty() || !table.mayDrop)
            return false;
        const QSqlRecord row = old.at(draw(old.size()));
        const auto same = [&row](const QSqlRecord &other) {
            bool equal = other.count() == row.count();
            for (int i = 0; equal && i < row.count(); ++i)
                equal = other.value(i) == row.value(i);
            return equal;
        };
        if (std::any_of(rows.begin(), rows.end(), same))
            return false;
        // Perhaps there is none of that key any more; and when another column stands in its way, a row is gone all the same.
        const bool gone = exec(QStringLiteral("DELETE FROM %1 WHERE %2"), table, row, {});
        const bool put = insert(table, row);
        if (put)
            m_oldTables.insert(table.name);
        return put || gone;
    }

    QList<Table> m_tables;
    QHash<QString, QList<QSqlRecord>> m_old;
    QSet<QString> m_oldTables;
    int m_most = Kinds;
    QRandomGenerator m_dice;
    QSet<int> m_kinds;
    QSet<QString> m_columns;
};

} // namespace hall::fakes
