// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

bool flushDirectory(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

bool makePrivateDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) == 0 && (status.st_uid != ::geteuid() || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0))
        return false; // others may put files there, and it is not for us to shut them out
    return QDir().mkpath(path) && ::chmod(name.constData(), 0700) == 0;
}

bool writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    ::unlink(fresh.constData()); // of a writer that was killed, or a link that somebody laid
    const int handle = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (handle < 0)
        return false;
    bool done = ::fchmod(handle, 0600) == 0 && ::write(handle, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size()
                && ::fsync(handle) == 0;
    done = ::close(handle) == 0 && done;
    return done && std::rename(fresh.constData(), target.constData()) == 0 && flushDirectory(QFileInfo(path).absolutePath());
}

std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace hall
