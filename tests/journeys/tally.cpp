// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/tally.h"

#include "fakes/readable.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QProcess>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace {

struct Row
{
    QByteArray id;
    QByteArray hash;
    QByteArray device;
    qint64 number = 0;
    int verdict = 0;
};

/** Rows of the table event of a store, in the order of its own numbering. */
QList<Row> rowsOf(const QString &path, const QString &where, QStringList *complaints)
{
    static int connections = 0;
    const QString name = QStringLiteral("tally-%1").arg(++connections);
    QList<Row> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            *complaints << QStringLiteral("cannot open %1").arg(path);
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("SELECT id, hash, device, number, verdict FROM event WHERE %1 ORDER BY device, number").arg(where)))
            *complaints << path + QStringLiteral(": ") + query.lastError().text();
        while (query.next())
            rows.append({query.value(0).toByteArray(), query.value(1).toByteArray(), query.value(2).toByteArray(),
                         query.value(3).toLongLong(), query.value(4).toInt()});
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

Tally tallyOf(const QString &data, const QString &papers, const QStringList &codes, const QSet<QString> &accepted)
{
    Tally tally;
    QHash<QByteArray, QList<Row>> central;
    const QList<Row> server = rowsOf(data + QStringLiteral("/server/centre.db"), QStringLiteral("1"), &tally.complaints);
    QHash<QByteArray, qint64> lastNumber;
    for (const Row &row : server) {
        central[row.id].append(row);
        tally.contested += row.verdict == 2 ? 1 : 0;
        // One device's numbers have no gap and no repeat at the centre: nothing lost, doubled or reordered.
        if (row.number != lastNumber.value(row.device) + 1) {
            tally.complaints << QStringLiteral("a gap or repeat in a device's numbers at the centre, at %1").arg(row.number);
            ++tally.lost;
        }
        lastNumber[row.device] = row.number;
    }
    for (const QList<Row> &same : std::as_const(central))
        tally.duplicated += static_cast<int>(same.size()) - 1;

    const QStringList desks = QDir(data).entryList({QStringLiteral("*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    int ownEvents = 0;
    for (const QString &desk : desks) {
        if (desk == QStringLiteral("server"))
            continue;
        const QList<Row> own = rowsOf(data + QLatin1Char('/') + desk + QStringLiteral("/desk.db"), QStringLiteral("number IS NOT NULL"), &tally.complaints);
        for (const Row &row : own) {
            ++ownEvents;
            const QList<Row> found = central.value(row.id);
            if (found.isEmpty() || found.first().hash != row.hash) {
                ++tally.lost;
                tally.complaints << QStringLiteral("an event of %1 is not at the centre: number %2").arg(desk).arg(row.number);
            }
        }
    }
    if (ownEvents == 0 || ownEvents != server.size())
        tally.complaints << QStringLiteral("%1 events at the desks, %2 at the centre").arg(ownEvents).arg(server.size());

    QHash<QString, int> seen;
    const QFileInfoList files = QDir(papers).entryInfoList({QStringLiteral("*F03*.pdf")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString text = textOf(file.filePath());
        for (const QString &code : codes) {
            if (text.contains(code))
                ++seen[code];
        }
    }
    for (const QString &code : codes) {
        if (seen.value(code) >= 1)
            ++tally.receipts;
        else
            tally.complaints << QStringLiteral("no receipt holds the code %1").arg(code);
        if (!accepted.contains(code))
            ++tally.lost;
    }
    tally.duplicated += static_cast<int>(codes.size() - QSet<QString>(codes.begin(), codes.end()).size());
    return tally;
}

void lookForReadable(const QList<QJsonObject> &visitors, const QStringList &officers, const QStringList &folders, const QStringList &said, Tally &tally)
{
    hall::fakes::Readable typed;
    for (const QJsonObject &visitor : visitors)
        typed.addVisitor(visitor);
    for (const QString &officer : officers)
        typed.addWhole(QStringLiteral("officer"), officer);
    // A search that finds nothing anywhere would be content with any disk.
    if (typed.needles() == 0 || typed.findInBytes(visitors.first().value(QStringLiteral("name")).toString().toUtf8()).isEmpty())
        tally.complaints << QStringLiteral("what was typed cannot be looked for") << QString::number(++tally.readable);
    QStringList found;
    for (const QString &folder : folders)
        found += typed.findIn(folder);
    for (const QString &title : said) {
        for (const QString &one : typed.findInBytes(title.toUtf8()))
            found << QStringLiteral("the title of a window") + one;
    }
    tally.readable += static_cast<int>(found.size());
    tally.complaints += found;
}
