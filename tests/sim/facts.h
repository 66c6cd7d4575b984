// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What the checker is told: plain bytes, numbers and words. No type of the product crosses this line. */

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
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
    QMap<QString, QString> values; ///< fields a filing or a correction sets
    int papers = 0;
};

/** A case as a desk shows it, in one line; two desks of one scope must say the same. */
struct Shown
{
    QByteArray file;
    QString line;
    QList<QByteArray> timeline;  ///< ids of its events, in order
};

} // namespace hall::sim
