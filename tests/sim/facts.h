// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What the checker is told: plain bytes, numbers and words. No type of the product crosses this line. */

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace hall::sim {

/** One event as its author's desk told it at the time of saving. Numbers of kinds are protocol.md's. */
struct Fact
{
    QByteArray id;
    QByteArray file;
    QByteArray device;
    QByteArray officer;
    int kind = 0;
    int window = 0;              ///< where the officer sat
    // of some kinds
    QByteArray transfer;         ///< accepted, objected, recalled
    int from = 0;
    int to = 0;
    int by = 0;
    int proposed = 0;
    int category = 0;
    int number = 0;              ///< path, outcome or paper form
    int copy = 0;
    QString code;                ///< of the filing
    QMap<QString, QString> values; ///< fields a filing or a correction sets, words of a step
    int papers = 0;
    bool dispute = false;        ///< of the filing: not a petition
    qint64 claimedMs = 0;        ///< what its author's clock said, ms since 1970 UTC
    qint64 day = 0;              ///< Julian, Beijing: of the registration, or on which a step was taken
    // of a step, by the numbers that travel
    int step = 0;
    int choice = 0;
    int form = 0;
    int clock = 0;
    QSet<int> ticks;
    QSet<int> windows;           ///< members of a joint session
    QByteArray about;            ///< the transfer that is decided, or the step that words go with
    QString text;                ///< a document's number
};

/** A case as a desk shows it, in one line; two desks of one scope must say the same. */
struct Shown
{
    QByteArray file;
    QString line;
    QList<QByteArray> timeline;  ///< ids of its events, in order
    bool closed = false;         ///< there are some that cannot be read here
};

} // namespace hall::sim
