// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** The rules of a case once more, written from domain.md and protocol.md for the checker alone: what it says must be what the product did. */

#include "sim/facts.h"

#include <QtCore/QSet>

#include <optional>

namespace hall::sim {

struct RefTransfer
{
    QByteArray id;
    int from = 0;
    int to = 0;
    bool objected = false;
    int proposed = 0;
    bool coordinator = false;    ///< a second objection: the coordinator decides, and so sees the case
};

/** A case by the events the centre accepted, in the centre's order. */
struct RefCase
{
    int state = 0;               ///< 0 unknown, 1 registered, 2 screened, 3 guided, 4 closed
    int owner = 0;
    int first = 0;
    int category = 0;
    int path = 0;
    int outcome = 0;
    int papers = 0;
    QByteArray author;
    QByteArray authorDevice;
    QString code;
    std::optional<RefTransfer> pending;
    int bounces = 0;             ///< objections taken back since a window last accepted
    QSet<int> past;
    QMap<int, int> copies;
    QMap<QString, QString> values;

    bool sealed() const { return category == 3; }
    bool open() const { return state == 1 || state == 2; }
    QSet<int> audience() const;
    QString line(bool withContent) const;
};

/** Words and papers, which the centre orders without reading them. */
bool isRouting(int kind);
/** Whether the event may follow; \a deviceWindows are those its device serves. */
bool fits(const RefCase &file, const Fact &fact, const QList<int> &deviceWindows);
void apply(RefCase &file, const Fact &fact);

} // namespace hall::sim
