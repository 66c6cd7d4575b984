// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/nodumps.h"
#include "server/commandline.h"

#include <QtCore/QCoreApplication>

#include <sys/resource.h>

namespace {

/** Connections are files. The usual soft limit of 1,024 would be reached by clients who only wait to be thrown out. */
void allowManyFiles()
{
    constexpr rlim_t Wanted = 8'192;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= Wanted)
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? Wanted : qMin(limit.rlim_max, Wanted);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    hall::forbidDumps();
    allowManyFiles();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reception-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HALL_VERSION));
    return hall::runServerCommand(app.arguments());
}
