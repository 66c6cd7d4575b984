// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection/caseboard_p.h"

#include <QtCore/QSet>

#include <algorithm>

namespace hall {

namespace {

constexpr int IdentityTail = 1;
constexpr int PhoneTail = 2;
constexpr int ShortestTail = 4;

QString reversed(const QString &text)
{
    QString turned = text;
    std::reverse(turned.begin(), turned.end());
    return turned;
}

/** The typed words as one phrase of single characters, the last one a prefix of nothing more: characters are whole. */
QString phrase(const QString &spacedWords)
{
    QString quoted = spacedWords;
    quoted.replace(u'"', u' ');
    return u'"' + quoted.simplified() + u'"';
}

} // namespace

qint64 CaseBoard::Private::rowOf(const CaseId &file)
{
    QSqlQuery &query = statement(QStringLiteral("SELECT row FROM board WHERE id = ?"));
    query.bindValue(0, file.bytes());
    const qint64 row = query.exec() && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return row;
}

qint64 CaseBoard::Private::rowFor(const CaseFile &file)
{
    if (const qint64 known = rowOf(file.id))
        return known;
    qint64 row = (file.registered.isValid() ? file.registered.toMSecsSinceEpoch() : 0) * 4096;
    QSqlQuery &query = statement(QStringLiteral("SELECT 1 FROM board WHERE row = ?"));
    for (bool taken = true; taken;) {
        query.bindValue(0, ++row);
        taken = query.exec() && query.next();
        query.finish();
    }
    return row;
}

QString CaseBoard::Private::namesOf(const CaseFile &file)
{
    QStringList names;
    for (const Party &party : file.parties)
        names << spaced(party.name.text);
    return names.join(Break);
}

QString CaseBoard::Private::firstCharacters(const QString &text, int count)
{
    const auto points = text.toUcs4().mid(0, count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

QString CaseBoard::Private::spaced(const QString &text)
{
    QString out;
    const auto points = text.toLower().toUcs4();
    for (const uint point : points) {
        const auto character = static_cast<char32_t>(point);
        if (QChar::isLetterOrNumber(character)) {
            out += u' ';
            out += QString::fromUcs4(&character, 1);
        }
    }
    return out.trimmed();
}

void CaseBoard::Private::putTails(qint64 row, const CaseFile &file)
{
    QSqlQuery &drop = statement(QStringLiteral("DELETE FROM tail WHERE case_row = ?"));
    drop.bindValue(0, row);
    drop.exec();
    drop.finish();
    if (file.sealed())
        return;
    QSqlQuery &add = statement(QStringLiteral("INSERT INTO tail (reversed, kind, case_row) VALUES (?, ?, ?)"));
    const auto put = [&](const QString &number, int kind) {
        if (number.isEmpty())
            return;
        add.bindValue(0, reversed(number));
        add.bindValue(1, kind);
        add.bindValue(2, row);
        add.exec();
        add.finish();
    };
    for (const Party &party : file.parties) {
        put(digitsOf(party.document.number), IdentityTail);
        put(digitsOf(party.phone.text), PhoneTail);
    }
}

bool CaseBoard::indexSome(int limit)
{
    for (int done = 0; done < limit && !d->waiting.isEmpty(); ++done) {
        const qint64 row = d->waiting.lastKey(); // newest first
        const Private::Words words = d->waiting.take(row);
        QSqlQuery &drop = d->statement(QStringLiteral("DELETE FROM words WHERE rowid = ?"));
        drop.bindValue(0, row);
        drop.exec();
        drop.finish();
        if (!words.names.isEmpty() || !words.subject.isEmpty()) {
            QSqlQuery &add = d->statement(QStringLiteral("INSERT INTO words (rowid, names, subject) VALUES (?, ?, ?)"));
            add.bindValue(0, row);
            add.bindValue(1, words.names);
            add.bindValue(2, words.subject);
            add.exec();
            add.finish();
        }
        QSqlQuery &mark = d->statement(QStringLiteral("UPDATE board SET indexed = 1 WHERE row = ?"));
        mark.bindValue(0, row);
        mark.exec();
        mark.finish();
    }
    return d->waiting.isEmpty();
}

QList<CaseRow> CaseBoard::find(const QString &typed, int limit) const
{
    const QString spacedWords = Private::spaced(typed);
    if (spacedWords.isEmpty())
        return {};
    QSet<qint64> matched;
    const auto collect = [&matched](QSqlQuery &query) {
        if (query.exec()) {
            while (query.next())
                matched.insert(query.value(0).toLongLong());
        }
        query.finish();
    };

    QSet<qint64> veiled;
    QSqlQuery &hidden = d->statement(QStringLiteral("SELECT row FROM board WHERE veiled = 1"));
    if (hidden.exec()) {
        while (hidden.next())
            veiled.insert(hidden.value(0).toLongLong());
    }
    hidden.finish();
    QSqlQuery &words = d->statement(QStringLiteral("SELECT rowid FROM words WHERE words MATCH ? AND rowid NOT IN (SELECT row FROM board WHERE veiled = 1)"
                                                   " ORDER BY rowid DESC LIMIT ?"));
    words.bindValue(0, phrase(spacedWords));
    words.bindValue(1, limit);
    collect(words);
    // The newest cases may not be in the index yet.
    const QString within = u' ' + spacedWords + u' ';
    for (auto it = d->waiting.cbegin(); it != d->waiting.cend(); ++it) {
        if (veiled.contains(it.key()))
            continue;
        if (QString(u' ' + it->names + u' ').contains(within) || QString(u' ' + it->subject + u' ').contains(within))
            matched.insert(it.key());
    }

    const QString digits = digitsOf(typed);
    if (digits.size() >= ShortestTail && digits.at(0).isDigit()) {
        QSqlQuery &code = d->statement(QStringLiteral("SELECT row FROM board WHERE sealed = 0 AND instr(digits, ?) > 0 ORDER BY row DESC LIMIT ?"));
        code.bindValue(0, digits);
        code.bindValue(1, limit);
        collect(code);
        const QString turned = reversed(digits);
        QSqlQuery &tail = d->statement(QStringLiteral("SELECT case_row FROM tail WHERE reversed >= ? AND reversed < ?"
                                                      " AND case_row NOT IN (SELECT row FROM board WHERE veiled = 1) LIMIT ?"));
        tail.bindValue(0, turned);
        tail.bindValue(1, turned + QChar(0xFFFF));
        tail.bindValue(2, limit);
        collect(tail);
    }

    QList<qint64> newestFirst(matched.cbegin(), matched.cend());
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QList<CaseRow> rows;
    for (const qint64 row : std::as_const(newestFirst)) {
        if (rows.size() == limit)
            break;
        QSqlQuery &query = d->statement(QStringLiteral("SELECT * FROM board WHERE row = ? AND sealed = 0"));
        query.bindValue(0, row);
        rows += d->rows(query);
    }
    return rows;
}

QList<CaseRow> CaseBoard::openCasesOf(const QStringList &identityNumbers, const QStringList &phones, const CaseId &except) const
{
    QList<CaseRow> rows;
    const auto add = [&](const QStringList &numbers, int kind) {
        for (const QString &number : numbers) {
            const QString digits = digitsOf(number);
            if (digits.size() < ShortestTail)
                continue;
            QSqlQuery &query = d->statement(QStringLiteral(
                "SELECT board.* FROM tail JOIN board ON board.row = tail.case_row"
                " WHERE tail.reversed = ? AND tail.kind = ? AND board.sealed = 0 AND board.veiled = 0 AND board.open = 1"));
            query.bindValue(0, reversed(digits));
            query.bindValue(1, kind);
            for (const CaseRow &row : d->rows(query)) {
                const bool known = std::any_of(rows.cbegin(), rows.cend(), [&row](const CaseRow &other) { return other.id == row.id; });
                if (row.id != except && !known)
                    rows << row;
            }
        }
    };
    add(identityNumbers, IdentityTail);
    add(phones, PhoneTail);
    return rows;
}

bool CaseBoard::isFirst(const CaseId &file) const
{
    const qint64 row = d->rowOf(file);
    // Rows are numbered by the time of registration.
    QSqlQuery &query = d->statement(QStringLiteral(
        "SELECT count(*), sum(EXISTS (SELECT 1 FROM tail AS other JOIN board ON board.row = other.case_row JOIN board AS mine ON mine.row = own.case_row"
        " WHERE other.reversed = own.reversed AND other.kind = own.kind AND other.case_row < own.case_row AND board.type = mine.type AND board.veiled = 0))"
        " FROM tail AS own WHERE own.case_row = ? AND own.kind = (SELECT min(kind) FROM tail WHERE case_row = ?)"));
    query.bindValue(0, row);
    query.bindValue(1, row);
    const bool first = query.exec() && query.next() && query.value(0).toInt() > 0 && query.value(1).toInt() == 0;
    query.finish();
    return first;
}

} // namespace hall
