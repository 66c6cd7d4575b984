// SPDX-License-Identifier: GPL-3.0-or-later
/** SQLite's side of the simulated disk: one method table for store, journal and log alike, so that none escapes the faults. */
#include "fakes/simdisk_p.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace hall::fakes {

namespace {

using Fate = SimDisk::State::Fate;
using Guard = std::lock_guard<std::recursive_mutex>;

sqlite3_vfs *base()
{
    static sqlite3_vfs *const found = sqlite3_vfs_find("unix");
    return found;
}

struct Handle
{
    sqlite3_file file;
    std::shared_ptr<SimDisk::State> disk;
    std::shared_ptr<SimFile> bytes;
    QString name;
    int generation;
    bool isStore;
    QMap<int, QByteArray> shared; ///< the log's index; gone with the handle, as after any crash
};

Handle *of(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}

int closeFile(sqlite3_file *file)
{
    const Guard lock(simDisksLock());
    Handle *self = of(file);
    if (self->isStore && self->bytes->openGeneration == self->generation)
        self->bytes->openGeneration = -1;
    self->~Handle();
    file->pMethods = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    const Guard lock(simDisksLock());
    Handle *self = of(file);
    if (self->disk->next(DiskAction::Read, self->generation) != Fate::Done)
        return SQLITE_IOERR_READ;
    const QByteArray part = self->bytes->shown.mid(at, size);
    std::memcpy(data, part.constData(), static_cast<size_t>(part.size()));
    if (part.size() == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(data) + part.size(), 0, static_cast<size_t>(size - part.size()));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    const Guard lock(simDisksLock());
    Handle *self = of(file);
    const Fate fate = self->disk->next(DiskAction::Write, self->generation);
    if (fate == Fate::Dead)
        return SQLITE_IOERR_WRITE;
    const int whole = fate == Fate::Failed ? size / 2 : size;
    const qint64 written = self->disk->write(*self->bytes, at, QByteArray(static_cast<const char *>(data), whole));
    if (fate != Fate::Done)
        return SQLITE_IOERR_WRITE;
    return written == size ? SQLITE_OK : SQLITE_FULL;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Guard lock(simDisksLock());
    Handle *self = of(file);
    const Fate fate = self->disk->next(DiskAction::Truncate, self->generation);
    if (fate == Fate::Done || fate == Fate::Cut)
        self->disk->truncate(*self->bytes, size);
    return fate == Fate::Done ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int syncFile(sqlite3_file *file, int)
{
    const Guard lock(simDisksLock());
    Handle *self = of(file);
    const Fate fate = self->disk->next(DiskAction::Sync, self->generation);
    if (fate == Fate::Done)
        self->disk->sync(self->name, *self->bytes, !self->isStore);
    else if (fate == Fate::Failed)
        self->disk->failSync(*self->bytes);
    return fate == Fate::Done ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const Guard lock(simDisksLock());
    Handle *self = of(file);
    if (self->disk->down || self->generation != self->disk->generation)
        return SQLITE_IOERR_FSTAT;
    *size = self->bytes->shown.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int) { return SQLITE_OK; } // one connection a store

int checkLock(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 4096; }                                     // as SQLite's own
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }    // likewise

int mapShared(sqlite3_file *file, int region, int size, int, void volatile **memory)
{
    const Guard lock(simDisksLock());
    QByteArray &bytes = of(file)->shared[region];
    if (bytes.isEmpty())
        bytes.fill('\0', size);
    *memory = bytes.data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int) { return SQLITE_OK; }
void sharedBarrier(sqlite3_file *) {}

int unmapShared(sqlite3_file *file, int)
{
    const Guard lock(simDisksLock());
    of(file)->shared.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods Methods = {2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, lockFile, checkLock, control,
                                    sectorSize, characteristics, mapShared, lockShared, sharedBarrier, unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    const Guard lock(simDisksLock());
    const QString name = QString::fromUtf8(path);
    const auto disk = path ? simDiskOf(name) : nullptr;
    if (!disk)
        return base()->xOpen(base(), path, file, flags, outFlags);
    file->pMethods = nullptr;
    if (disk->next(DiskAction::Open, disk->generation) != Fate::Done)
        return SQLITE_CANTOPEN;
    const auto bytes = disk->open(name, flags & SQLITE_OPEN_CREATE);
    const bool isStore = flags & SQLITE_OPEN_MAIN_DB;
    if (!bytes || (isStore && bytes->openGeneration == disk->generation))
        return SQLITE_CANTOPEN;
    if (isStore)
        bytes->openGeneration = disk->generation;
    new (file) Handle{{&Methods}, disk, bytes, name, disk->generation, isStore, {}};
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    const Guard lock(simDisksLock());
    const QString name = QString::fromUtf8(path);
    const auto disk = simDiskOf(name);
    if (!disk)
        return base()->xDelete(base(), path, syncFolder);
    // A name says not who deletes it: the dead connection that closes, and still tidies up, or the one that lives.
    const auto store = disk->open(name.left(name.lastIndexOf(QLatin1Char('-'))), false);
    if (!store || store->openGeneration != disk->generation)
        return SQLITE_IOERR_DELETE;
    if (!disk->open(name, false))
        return SQLITE_IOERR_DELETE_NOENT;
    const Fate fate = disk->next(DiskAction::Delete, disk->generation);
    if (fate == Fate::Done || fate == Fate::Cut)
        disk->remove(name, fate == Fate::Done && syncFolder);
    return fate == Fate::Done ? SQLITE_OK : SQLITE_IOERR_DELETE;
}

int accessFile(sqlite3_vfs *, const char *path, int flags, int *result)
{
    const Guard lock(simDisksLock());
    const QString name = QString::fromUtf8(path);
    const auto disk = simDiskOf(name);
    if (!disk)
        return base()->xAccess(base(), path, flags, result);
    if (disk->down)
        return SQLITE_IOERR_ACCESS;
    const auto file = disk->open(name, false);
    *result = file && (flags != SQLITE_ACCESS_EXISTS || !file->shown.isEmpty());
    return SQLITE_OK;
}

} // namespace

void registerSimDiskVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_initialize();
        sqlite3_vfs made = *base();
        made.zName = "hall-simdisk";
        made.pNext = nullptr;
        made.szOsFile = qMax<int>(base()->szOsFile, sizeof(Handle));
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        made.xAccess = accessFile;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 1);
    if (registered != SQLITE_OK)
        qFatal("SQLite does not take the simulated disk");
}

} // namespace hall::fakes
