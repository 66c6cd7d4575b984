// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QStringList>

/** The first \a count messages of a JSON-lines file that have a subject and a body; without a file, some of our own. */
QList<QJsonObject> readMessages(const QString &file, int count);

/** The numbers of the hall's windows, read from the table itself: the journey trusts no code of the product. */
QList<int> windowsOfTheHall();

/** A made-up visitor who brings \a message: identity numbers have an impossible division, so that nobody is meant. */
QJsonObject visitorFor(int index, const QJsonObject &message);

/** What is found afterwards in the stores and among the papers. */
struct Tally
{
    int receipts = 0;
    int lost = 0;
    int duplicated = 0;
    int contested = 0;
    int readable = 0;         ///< pieces of what was typed that lie readable in a file
    QStringList complaints;
};

/**
 * Looks into the closed stores without any code of the product: each desk's own events must be in the server's ledger once,
 * with the same hash and in the same order; each code must be on one receipt.
 */
Tally tallyOf(const QString &data, const QString &papers, const QStringList &codes, const QSet<QString> &accepted);

/**
 * Looks for what was typed in every file of \a folders, which hold no papers, and in \a said: titles of windows. Names, numbers,
 * phones and addresses count as a whole, of words every six characters.
 */
void lookForReadable(const QList<QJsonObject> &visitors, const QStringList &officers, const QStringList &folders, const QStringList &said, Tally &tally);
