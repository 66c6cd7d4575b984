// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What lies on a simulated disk. No SQLite here: bytes, names, and what becomes of them. */

#include "fakes/simdisk.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>

#include <mutex>

namespace hall::fakes {

/** One file: what the system shows, what the disk holds, and what lies between. */
struct SimFile
{
    struct Change
    {
        qint64 offset = 0;      ///< of a write; of a truncation the new size
        QByteArray data;        ///< empty for a truncation
    };
    QByteArray shown;
    QByteArray durable;
    QList<Change> waiting;
    int openGeneration = -1;    ///< of the connection that has it open
};

struct SimDisk::State
{
    enum class Fate { Done, Failed, Cut, Dead }; ///< Cut: this very operation was under way
    /** A name can be durable with another file than the one it shows. */
    struct Entry
    {
        std::shared_ptr<SimFile> shown;
        std::shared_ptr<SimFile> durable;
    };

    explicit State(quint32 seed) : random(seed) {}

    /** Counts the operation and says what becomes of it. */
    Fate next(DiskAction action, int handleGeneration);
    std::shared_ptr<SimFile> open(const QString &name, bool create);
    /** Answers how many bytes were written: fewer when the disk is full. */
    qint64 write(SimFile &file, qint64 offset, const QByteArray &data);
    void truncate(SimFile &file, qint64 size);
    void sync(const QString &name, SimFile &file, bool withFolder);
    /** After a failed sync the system thinks the pages clean: what it wrote it wrote, the rest never will be. */
    void failSync(SimFile &file);
    void remove(const QString &name, bool durably);
    void cut();
    qint64 used() const;

    QString prefix;
    QHash<QString, Entry> files;
    QRandomGenerator random;
    int generation = 0;
    bool down = false;

    DiskActions failing;
    qint64 failIn = 0;
    bool failForGood = false;
    qint64 cutIn = 0;
    qint64 room = -1;
    bool syncsLost = false;

    QMap<int, qint64> counted;
    qint64 faults = 0;
    qint64 lostSectors = 0;

private:
    void settle(SimFile &file);
    static void apply(QByteArray &bytes, const SimFile::Change &change, QRandomGenerator *garbage);
};

/** All disks of this process, and the lock that guards them. */
std::recursive_mutex &simDisksLock();
std::shared_ptr<SimDisk::State> simDiskOf(const QString &path);
/** Tells SQLite of the simulated disks, once a process. */
void registerSimDiskVfs();

} // namespace hall::fakes
