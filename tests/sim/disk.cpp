// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/disk.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace hall::sim {

namespace {

sqlite3_vfs *base()
{
    // Nobody but this process has these files: their locks need not be asked of the system.
    static sqlite3_vfs *const found = sqlite3_vfs_find("unix-excl");
    return found;
}

struct SimFile
{
    sqlite3_file file;
    std::shared_ptr<DiskState> state;
    sqlite3_file *real;          ///< lies behind this struct
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<SimFile *>(file)->real;
}

/** SQLITE_OK, or what this write or flush has to answer. */
int trouble(DiskState *state, int code)
{
    if (!state)
        return SQLITE_OK;
    if (state->dead)
        return code;
    if (state->failAfter < 0)
        return SQLITE_OK;
    if (state->failAfter-- > 0)
        return SQLITE_OK;
    if (state->failsOn)
        state->failAfter = 0;
    if (state->fired)
        state->fired(false);
    return code;
}

int closeFile(sqlite3_file *file)
{
    auto *self = reinterpret_cast<SimFile *>(file);
    const int code = self->real->pMethods ? self->real->pMethods->xClose(self->real) : SQLITE_OK;
    self->~SimFile();
    file->pMethods = nullptr;
    return code;
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 at) { return real(file)->pMethods->xRead(real(file), data, size, at); }

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    DiskState *state = reinterpret_cast<SimFile *>(file)->state.get();
    if (state && state->full && !state->dead) {
        sqlite3_int64 length = 0;
        real(file)->pMethods->xFileSize(real(file), &length);
        if (at + size > length) {
            if (state->fired)
                state->fired(true);
            return SQLITE_FULL;
        }
    }
    if (const int code = trouble(state, SQLITE_IOERR_WRITE)) {
        if (state->torn && !state->dead)
            real(file)->pMethods->xWrite(real(file), data, size / 2, at);
        return code;
    }
    return real(file)->pMethods->xWrite(real(file), data, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = trouble(reinterpret_cast<SimFile *>(file)->state.get(), SQLITE_IOERR_TRUNCATE))
        return code;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    DiskState *state = reinterpret_cast<SimFile *>(file)->state.get();
    if (state && state->flushFails && !state->dead) {
        if (state->fired)
            state->fired(false);
        return SQLITE_IOERR_FSYNC;
    }
    if (const int code = trouble(reinterpret_cast<SimFile *>(file)->state.get(), SQLITE_IOERR_FSYNC))
        return code;
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int checkLock(sqlite3_file *file, int *result) { return real(file)->pMethods->xCheckReservedLock(real(file), result); }
int control(sqlite3_file *file, int order, void *argument) { return real(file)->pMethods->xFileControl(real(file), order, argument); }
int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **at) { return real(file)->pMethods->xShmMap(real(file), region, size, extend, at); }
int shmLock(sqlite3_file *file, int offset, int count, int flags) { return real(file)->pMethods->xShmLock(real(file), offset, count, flags); }
void shmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

// Version 2: with shared memory, which a log needs, and without memory maps, which would go past us.
const sqlite3_io_methods Methods = {2,         closeFile, readFile, writeFile,  truncateFile, syncFile, fileSize, lockFile,   unlockFile, checkLock,
                                    control,   sectorSize, traits,  shmMap,     shmLock,      shmBarrier, shmUnmap, nullptr,  nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *self = new (file) SimFile;
    self->file.pMethods = nullptr;
    self->real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(SimFile));
    std::memset(self->real, 0, static_cast<size_t>(base()->szOsFile));
    self->state = name ? SimDisk::instance().find(QString::fromUtf8(name)) : nullptr;
    const int code = base()->xOpen(base(), name, self->real, flags, outFlags);
    if (code != SQLITE_OK) {
        self->~SimFile();
        return code;
    }
    self->file.pMethods = &Methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncDirectory)
{
    const auto state = SimDisk::instance().find(QString::fromUtf8(name));
    if (state && state->dead)
        return SQLITE_IOERR_DELETE;
    return base()->xDelete(base(), name, syncDirectory);
}

} // namespace

SimDisk &SimDisk::instance()
{
    static SimDisk disk;
    return disk;
}

SimDisk::SimDisk()
{
    static sqlite3_vfs vfs = *base();
    vfs.zName = "hall-sim";
    vfs.szOsFile = static_cast<int>(sizeof(SimFile)) + base()->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

DiskState &SimDisk::mount(const QString &path)
{
    auto &state = m_states[path];
    if (!state || state->dead)
        state = std::make_shared<DiskState>();
    return *state;
}

void SimDisk::kill(const QString &path)
{
    if (const auto state = m_states.value(path))
        state->dead = true;
}

std::shared_ptr<DiskState> SimDisk::find(const QString &file) const
{
    QString store = file;
    for (const char *suffix : {"-wal", "-journal", "-shm"}) {
        if (store.endsWith(QLatin1String(suffix)))
            store.chop(static_cast<int>(std::strlen(suffix)));
    }
    return m_states.value(store);
}

} // namespace hall::sim
