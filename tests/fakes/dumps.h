// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What the system would write down of a program that crashes, as seen from beside it. */

#include <QtCore/QFile>
#include <QtCore/QProcess>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall::fakes {

/** The program may leave as large a crash file as this one may allow it: so that one which forbids it can be told. */
inline void allowDumps(QProcess &program)
{
    program.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        if (::setrlimit(RLIMIT_CORE, &all) != 0) { // as root alone
            limit.rlim_cur = limit.rlim_max;
            ::setrlimit(RLIMIT_CORE, &limit);
        }
    });
}

/** Soft and hard limit of a crash file, as the system says them: "0", "unlimited". */
inline QByteArrayList coreLimits(qint64 process)
{
    QFile limits(QStringLiteral("/proc/%1/limits").arg(process));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList lines = limits.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Max core file size"))
            return line.simplified().split(' ').mid(4, 2);
    }
    return {};
}

/** Of a process that may not be looked into the system's files about it belong to root. Nothing when this program is root itself. */
inline std::optional<bool> lookedInto(qint64 process)
{
    struct stat found = {};
    if (::geteuid() == 0 || ::stat(qPrintable(QStringLiteral("/proc/%1/mem").arg(process)), &found) != 0)
        return std::nullopt;
    return found.st_uid != 0;
}

} // namespace hall::fakes
