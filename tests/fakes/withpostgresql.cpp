// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cluster.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

/** hall-with-postgresql COMMAND…: the command's exit code, or 1 when there is no PostgreSQL. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList command = app.arguments().mid(1);
    const hall::fakes::Cluster cluster;
    if (command.isEmpty() || !cluster.ready()) {
        std::fprintf(stderr, "hall-with-postgresql: %s\n", command.isEmpty() ? "no command" : qPrintable(cluster.trouble()));
        return 1;
    }
    qputenv("HALL_POSTGRESQL", cluster.socketDirectory().toLocal8Bit());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString program = command.takeFirst();
    process.start(program, command);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError ? process.exitCode() : 1;
}
