// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A desk at work on a disk that breaks, with a note of all it was promised; and the look into its store that settles it. */

#include "fakes/simdisk.h"
#include "ledger/store.h"

#include <optional>

namespace hall::fakes {

class DeskWork final
{
public:
    enum class Did {
        Promised, ///< the ledger said that it is done
        Refused,  ///< it said that it is not
    };

    explicit DeskWork(quint32 seed);

    SimDisk &disk() { return m_disk; }
    bool isOpen() const { return m_ledger != nullptr; }
    /** Opens the store; an empty text, or the refusal's reason. */
    QString open();
    void close() { m_ledger.reset(); }
    bool failed() const { return !m_ledger || m_ledger->failed(); }

    Did save();         ///< a new case, with the form's recovery copy cleared or written in the same commit
    Did passOn();       ///< an event more on an own case
    Did takePage();     ///< the next few rows of the feed: fresh cases, their keys, now and then a withdrawal
    Did acknowledge();  ///< verdicts for the first few of the outbox
    Did keep();         ///< a recovery copy alone
    /** One of them, by chance. */
    Did work();

    /**
     * After a fault, with the store closed and the disk whole: opens it as the desk does, then reads the rows without the
     * product's code. What was promised is there; of what was under way all is there, or nothing. The store stays open.
     */
    QStringList settle();

    qint64 promised() const { return m_saved.size(); }

private:
    struct Rows;
    /** When it is refused it may be there all the same: a flush that failed tells nobody how far it came. */
    struct Attempt
    {
        QList<QByteArray> events;
        std::optional<QByteArray> note;
    };
    Did attempted(const Attempt &attempt, bool done);
    /** What a store shows after it was opened anew counts as promised, refused or not. */
    void adopt(const QList<QByteArray> &own);
    std::optional<Rows> read(QStringList *complaints) const;
    QString path() const { return m_folder.filePath(QStringLiteral("desk.db")); }
    Circumstances here(const CaseId &file);

    QTemporaryDir m_folder;
    SimDisk m_disk;
    DeskIdentity m_identity;
    SeededRandom m_random;
    QRandomGenerator m_chance;
    std::unique_ptr<DeskLedger> m_ledger;
    quint64 m_seed = 0;
    int m_days = 0;

    // promised
    QList<QByteArray> m_saved;          ///< ids, in order
    QList<CaseId> m_cases;
    qint64 m_acknowledged = 0;
    qint64 m_position = 0;              ///< of the feed
    QByteArray m_note;
    int m_daily = 0;
    QList<Attempt> m_attempts; ///< refused
    qint64 m_wasAcknowledging = 0;
    qint64 m_wasTaking = 0;
};

} // namespace hall::fakes
