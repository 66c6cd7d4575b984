// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** The rules of a case once more, written from the domain rules and protocol.md for the checker alone: what it says must be what the product did. */

#include "sim/facts.h"

#include <QtCore/QSet>

#include <optional>

namespace hall::sim {

struct RefTransfer
{
    QByteArray id;
    int from = 0;
    int to = 0;
    qint64 sentMs = 0;           ///< as the sender's clock said
    QByteArray unanswered;       ///< the event that waits for an answer: the transfer, or the objection to it
    bool objected = false;
    int proposed = 0;
    bool coordinator = false;    ///< a second objection, a time-out, or the sender does not agree: the coordinator sees the case
    bool timedOut = false;       ///< what waits now
};

/** A period that may stand still. Days are Julian. */
struct RefClock
{
    qint64 day = 0;
    qint64 still = 0;            ///< since when; 0 while it runs
};

/** Numbers of states are those that travel. */
enum RefState { Unknown, Registered, Screened, Guided, Closed, Handling, Mediating, Agreed, Answered, InReview, InReReview, Imported, Declined, Archived };

/** A case by the events the centre accepted, in the centre's order. */
struct RefCase
{
    int state = Unknown;
    bool staff = false;          ///< no case: an officer, who stands in every feed
    int owner = 0;
    int first = 0;
    int category = 0;
    bool dispute = false;
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
    // of the procedure
    QList<QByteArray> steps;     ///< their ids
    int before = Unknown;        ///< where a mediation that fails goes back to
    bool accepted = false;
    int grade = 0;
    bool session = false;        ///< a joint session is called and not ended
    QSet<int> joined;            ///< its members
    QSet<int> overseers;
    std::optional<RefClock> receipt; ///< CLK-02
    std::optional<RefClock> limit;   ///< CLK-18
    QMap<int, qint64> served;    ///< forms, and the day of their first service
    QMap<int, QString> numbers;  ///< forms, and the numbers of their documents
    QSet<int> reprint;           ///< printed before they had one

    bool sealed() const { return category == 3; }
    bool screening() const { return state == Registered || state == Screened; }
    bool ended() const { return state == Guided || state == Closed || state == Declined; }
    bool open() const { return state != Unknown && state != Archived && !ended(); }
    QSet<int> audience() const;
    QString line(bool withContent) const;
};

/** Words and papers, which the centre orders without reading them. */
bool isRouting(int kind);
/** Steps that the centre takes by itself, and nobody else. */
bool ofCentre(const Fact &fact);
/** Whether the event may follow; \a deviceWindows are those its device serves. */
bool fits(const RefCase &file, const Fact &fact, const QList<int> &deviceWindows);
void apply(RefCase &file, const Fact &fact);

// Of steps: what fits() and apply() ask.
bool fitsStep(const RefCase &file, const Fact &fact);
void applyStep(RefCase &file, const Fact &fact);
/** The receiver owns it; who owned it goes on seeing it. */
void moveOwner(RefCase &file);

} // namespace hall::sim
