// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/endings.h"

#include <QtCore/QList>

#include <memory>

namespace hall {

/** A case as a list shows it. */
struct CaseRow
{
    CaseId id;
    QString code;
    CaseState state = CaseState::Unknown;
    Category category = Category::Claim;
    Track track = Track::Petition;
    WindowNumber firstWindow;
    WindowNumber owner;
    WindowNumber pendingTo;        ///< null when no transfer is pending
    bool objected = false;
    TransferId pendingTransfer;
    QString subject;               ///< empty where this reader has no key, or the matter is sealed
    QString name;                  ///< of the first representative; empty likewise
    QDateTime registered;          ///< UTC
    QDateTime changed;             ///< UTC, claimed time of the last event
    QDate due;                     ///< the earlier last day of its most urgent clock; null when none runs
    Light light = Light::Green;    ///< of that clock
    std::optional<ClockId> clock;
    Phase phase = Phase::Registered;
    WindowNumber trustee;          ///< answers in the receiver's place
    WindowNumber carriedBy;        ///< the laptop that has it in the village; null when none has
    bool withCoordinator = false;  ///< the coordinator decides on the transfer
    int attention = 0;             ///< bits of Attention
    bool unsent = false;           ///< the centre does not have all of it yet
    bool contested = false;
    bool sealed = false;
    bool restricted = false;
    bool veiled = false;           ///< restricted, and not to be read by who sits here: no subject and no name
    OfficerId author;              ///< who registered it, and where: of a sealed matter the only one beside the discipline room who is told its code
    DeviceId authorDevice;
    bool goesUpward = false;       ///< sealed, and about the discipline organ itself
    bool untold = false;           ///< sealed, and not for who sits here: of it nothing else is set than that it is a sealed matter
};

/** What the desk knows of a case beside its state. */
struct RowFacts
{
    bool unsent = false;
    bool contested = false;
    QDateTime changed;
    QDate due;
    Light light = Light::Green;
    std::optional<ClockId> clock;
    int attention = 0;             ///< bits of Attention
    bool veiled = false;           ///< see CaseRow
};

/**
 * Lists and search, in an in-memory SQLite that is thrown away at lock and rebuilt from the ledger. Oldest first in queues,
 * newest first in search.
 */
class CaseBoard final
{
public:
    CaseBoard();
    ~CaseBoard();

    void put(const CaseFile &file, const RowFacts &facts);
    void remove(const CaseId &file);
    /** Another officer, or another window: what may be read of a restricted case has changed, the case has not. */
    void setVeiled(const CaseId &file, bool veiled);
    void clear();
    /** Feeds the text index with what put() left aside; at most \a limit cases. True when none is left. */
    bool indexSome(int limit);

    std::optional<CaseRow> row(const CaseId &file) const;
    QList<CaseRow> waitingFor(WindowNumber window) const;  ///< sent to it or to whom it stands in for and not answered, or to be decided or discussed here
    QList<CaseRow> ownedBy(WindowNumber window) const;     ///< open, or with this laptop, by urgency: due date, then age
    QList<CaseRow> needingAttention(int bits) const;       ///< any of them, by urgency
    QList<CaseRow> sentBy(WindowNumber window) const;      ///< sent on, until closed
    /**
     * Case code (whole or part), name (one character or more, anywhere), last 4+ of an identity number, last 4+ of a phone,
     * words of subject and the first 60 characters of the facts. Accusations never match (P-07), veiled cases by their code alone (P-15).
     */
    QList<CaseRow> find(const QString &typed, int limit = 50) const;
    /** Open cases of the same identity number or phone, other than \a except; sealed and veiled ones never. */
    QList<CaseRow> openCasesOf(const QStringList &identityNumbers, const QStringList &phones, const CaseId &except = {}) const;
    /**
     * 初信初访: nothing of the same kind was registered before from the same identity number; from the same phone where the case has
     * none. False too of a sealed case, and of one that names neither; what is veiled here is not told of by it.
     */
    bool isFirst(const CaseId &file) const;
    int size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hall
