// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A centre that takes pushes in groups on a disk that breaks, and what it acknowledged. Desks are honest and have good disks. */

#include "fakes/simdisk.h"
#include "ledger/store.h"
#include "server/ledgerkeeper.h"

namespace hall::fakes {

class CentreWork final
{
public:
    explicit CentreWork(quint32 seed);

    SimDisk &disk() { return m_disk; }
    QString open();
    void close() { m_keeper.reset(); }
    /** A group of one to three pushes; the desks take the verdicts they get. False when the store is lost. */
    bool group();
    int renewals() const { return m_issued; }
    int refused() const { return m_refused; } ///< pushes answered 503
    /** With the store closed and the disk whole: what was acknowledged is there, with the same verdict. The store stays open. */
    QStringList settle();
    /** Events of the centre's own device; with the store open. */
    qint64 ownEvents();
    qint64 promised() const { return m_promised.size(); }

private:
    struct Desk
    {
        std::unique_ptr<Store> store;
        QByteArray certificate;
    };
    wire::Push nextPush(Desk &desk);
    /** Now and then a desk asks for another certificate, and does not always hear that it got one. False when the store is lost. */
    bool renew(Desk &desk);
    QString path() const { return m_folder.filePath(QStringLiteral("centre.db")); }

    SimDisk m_desksDisk{QDir::tempPath(), 0}; ///< never breaks
    QTemporaryDir m_folder;
    SimDisk m_disk;
    SeededRandom m_random;
    QRandomGenerator m_chance;
    FakeClock m_clock;
    std::vector<Desk> m_desks;
    std::unique_ptr<OwnWork> m_own;     ///< numbers what is printed, and times out what is not answered
    std::unique_ptr<LedgerKeeper> m_keeper;
    QHash<EventId, Acknowledgement> m_promised;
    std::optional<CentreMark> m_mark; ///< taken after each group, as if on another disk: it must fit whatever this one keeps
    QRandomGenerator m_renewals;
    int m_issued = 0;
    bool m_enrolled = false;
    int m_refused = 0;
};

} // namespace hall::fakes
