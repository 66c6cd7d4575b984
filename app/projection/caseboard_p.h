// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projection/caseboard.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

namespace hall {

/** Letters and digits alone, upper case: how codes and numbers are compared. */
QString digitsOf(const QString &text);

struct CaseBoard::Private
{
    /** What the text index does not hold yet: found by looking through it. */
    struct Words
    {
        QString names;
        QString subject;
    };

    Private();
    ~Private();
    QSqlQuery &statement(const QString &sql);
    QList<CaseRow> rows(QSqlQuery &query) const;
    qint64 rowOf(const CaseId &file);
    /** Rows rise with the time of filing, whatever the order in which the board was filled: the last row is the newest. */
    qint64 rowFor(const CaseFile &file);
    void putTails(qint64 row, const CaseFile &file);
    static QString namesOf(const CaseFile &file); ///< spaced
    static QString firstCharacters(const QString &text, int count);
    /** One space between any two characters, by code point. */
    static QString spaced(const QString &text);

    /** A private character that nobody types and search drops: no phrase reaches over it into another text. */
    static inline const QString Break = QStringLiteral(" \uE000 ");

    QString connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
    QMap<qint64, Words> waiting;
};

} // namespace hall
