// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/simdisk_p.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace hall::fakes {

namespace {

constexpr int Sector = 512;

QList<std::shared_ptr<SimDisk::State>> &disks()
{
    static QList<std::shared_ptr<SimDisk::State>> all;
    return all;
}

} // namespace

std::recursive_mutex &simDisksLock()
{
    static std::recursive_mutex lock;
    return lock;
}

std::shared_ptr<SimDisk::State> simDiskOf(const QString &path)
{
    std::shared_ptr<SimDisk::State> nearest;
    for (const auto &disk : std::as_const(disks())) {
        if (path.startsWith(disk->prefix) && (!nearest || nearest->prefix.size() < disk->prefix.size()))
            nearest = disk;
    }
    return nearest;
}

SimDisk::State::Fate SimDisk::State::next(DiskAction action, int handleGeneration)
{
    if (down || handleGeneration != generation)
        return Fate::Dead;
    ++counted[static_cast<int>(action)];
    if (ChangingActions.testFlag(action) && cutIn > 0 && --cutIn == 0) {
        ++faults;
        down = true;
        return Fate::Cut;
    }
    if (!failing.testFlag(action) || failIn == 0 || --failIn > 0)
        return Fate::Done;
    failIn = failForGood ? 1 : 0;
    ++faults;
    return Fate::Failed;
}

std::shared_ptr<SimFile> SimDisk::State::open(const QString &name, bool create)
{
    Entry &entry = files[name];
    if (!entry.shown && create)
        entry.shown = std::make_shared<SimFile>();
    return entry.shown;
}

void SimDisk::State::apply(QByteArray &bytes, const SimFile::Change &change, QRandomGenerator *garbage)
{
    if (change.data.isEmpty()) {
        bytes.resize(qMin(bytes.size(), static_cast<qsizetype>(change.offset)));
        return;
    }
    const qint64 before = bytes.size();
    if (before < change.offset + change.data.size())
        bytes.resize(change.offset + change.data.size());
    for (qint64 hole = before; hole < change.offset; ++hole)
        bytes[hole] = garbage ? static_cast<char>(garbage->generate()) : '\0';
    std::copy(change.data.cbegin(), change.data.cend(), bytes.begin() + change.offset);
}

qint64 SimDisk::State::used() const
{
    qint64 sum = 0;
    for (const Entry &entry : files)
        sum += entry.shown ? entry.shown->shown.size() : 0;
    return sum;
}

qint64 SimDisk::State::write(SimFile &file, qint64 offset, const QByteArray &data)
{
    qint64 fits = data.size();
    if (room >= 0) {
        const qint64 growth = qMax(0LL, offset + data.size() - file.shown.size());
        const qint64 left = qMax(0LL, room - used());
        if (growth > left) {
            ++faults;
            fits = qMax(0LL, data.size() - (growth - left));
        }
    }
    if (fits > 0) {
        const SimFile::Change change{offset, data.left(fits)};
        apply(file.shown, change, nullptr);
        file.waiting << change;
    }
    return fits;
}

void SimDisk::State::truncate(SimFile &file, qint64 size)
{
    const SimFile::Change change{size, {}};
    apply(file.shown, change, nullptr);
    file.waiting << change;
}

void SimDisk::State::sync(const QString &name, SimFile &file, bool withFolder)
{
    if (syncsLost) {
        ++faults;
        return;
    }
    for (const SimFile::Change &change : std::as_const(file.waiting))
        apply(file.durable, change, nullptr);
    file.waiting.clear();
    const Entry entry = files.value(name);
    if (entry.shown.get() != &file || entry.shown == entry.durable)
        return;
    // With the first sync of a journal or log SQLite flushes the folder, and with it what else happened to names there.
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key() == name || withFolder)
            it->durable = it->shown;
    }
}

void SimDisk::State::settle(SimFile &file)
{
    QList<SimFile::Change> pieces;
    for (const SimFile::Change &change : std::as_const(file.waiting)) {
        if (change.data.isEmpty()) {
            pieces << change;
            continue;
        }
        for (qint64 at = 0; at < change.data.size();) {
            const qint64 piece = qMin<qint64>(Sector - (change.offset + at) % Sector, change.data.size() - at);
            pieces << SimFile::Change{change.offset + at, change.data.mid(at, piece)};
            at += piece;
        }
    }
    file.waiting.clear();
    // None, some, most or all of it came through, in the order it was written or in none.
    constexpr double Chances[] = {0.0, 0.3, 0.9, 1.0};
    const double chance = Chances[random.bounded(4)];
    if (random.bounded(2) == 1)
        std::shuffle(pieces.begin(), pieces.end(), random);
    for (const SimFile::Change &piece : std::as_const(pieces)) {
        if (random.generateDouble() < chance)
            apply(file.durable, piece, &random);
        else
            ++lostSectors;
    }
}

void SimDisk::State::failSync(SimFile &file)
{
    settle(file);
}

void SimDisk::State::remove(const QString &name, bool durably)
{
    Entry &entry = files[name];
    entry.shown.reset();
    if (durably)
        entry.durable.reset();
}

void SimDisk::State::cut()
{
    QStringList names = files.keys();
    names.sort(); // the order of a hash is no part of the seed
    for (const QString &name : std::as_const(names)) {
        Entry &entry = files[name];
        if (entry.shown != entry.durable && random.bounded(2) == 1)
            entry.durable = entry.shown;
        entry.shown = entry.durable;
        if (!entry.shown) {
            files.remove(name);
            continue;
        }
        settle(*entry.shown);
        entry.shown->shown = entry.shown->durable;
    }
}

SimDisk::SimDisk(const QString &folder, quint32 seed) : d(std::make_shared<State>(seed))
{
    const std::lock_guard lock(simDisksLock());
    registerSimDiskVfs();
    d->prefix = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    disks() << d;
}

SimDisk::~SimDisk()
{
    const std::lock_guard lock(simDisksLock());
    ++d->generation;
    disks().removeOne(d);
}

void SimDisk::failNth(DiskActions actions, qint64 nth, bool forGood)
{
    const std::lock_guard lock(simDisksLock());
    d->failing = actions;
    d->failIn = nth;
    d->failForGood = forGood;
}

void SimDisk::cutAtNth(qint64 nth)
{
    const std::lock_guard lock(simDisksLock());
    d->cutIn = nth;
}

void SimDisk::setRoom(qint64 bytes)
{
    const std::lock_guard lock(simDisksLock());
    d->room = bytes;
}

void SimDisk::loseSyncs(bool lost)
{
    const std::lock_guard lock(simDisksLock());
    d->syncsLost = lost;
}

void SimDisk::heal()
{
    const std::lock_guard lock(simDisksLock());
    d->failIn = d->cutIn = 0;
    d->room = -1;
    d->syncsLost = false;
}

void SimDisk::crash()
{
    const std::lock_guard lock(simDisksLock());
    ++d->generation;
    d->down = false;
    d->cutIn = 0;
}

void SimDisk::cutPower()
{
    const std::lock_guard lock(simDisksLock());
    if (!d->down)
        ++d->faults;
    d->cut();
    crash();
}

bool SimDisk::isDown() const
{
    const std::lock_guard lock(simDisksLock());
    return d->down;
}

qint64 SimDisk::count(DiskActions actions) const
{
    const std::lock_guard lock(simDisksLock());
    qint64 sum = 0;
    for (auto it = d->counted.cbegin(); it != d->counted.cend(); ++it)
        sum += actions.testFlag(static_cast<DiskAction>(it.key())) ? it.value() : 0;
    return sum;
}

qint64 SimDisk::faults() const
{
    const std::lock_guard lock(simDisksLock());
    return d->faults;
}

qint64 SimDisk::lostSectors() const
{
    const std::lock_guard lock(simDisksLock());
    return d->lostSectors;
}

qint64 SimDisk::usedBytes() const
{
    const std::lock_guard lock(simDisksLock());
    return d->used();
}

} // namespace hall::fakes
