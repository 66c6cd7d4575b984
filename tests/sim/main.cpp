// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/run.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHashFunctions>
#include <QtCore/QStringList>

#include <algorithm>
#include <cstdio>

namespace {

/** What a database's driver says of a line that the simulator itself has cut. */
void tell(QtMsgType, const QMessageLogContext &, const QString &message)
{
    static const QStringList own{QStringLiteral("Unable to free statement"), QStringLiteral("server closed the connection"),
                                 QStringLiteral("terminating connection"), QStringLiteral("not currently accepting connections")};
    if (std::none_of(own.cbegin(), own.cend(), [&message](const QString &start) { return message.contains(start); }))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int count, char **arguments)
{
    qInstallMessageHandler(tell);
    // Sets and hashes walk in one order in every run.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(count, arguments);
    return hall::sim::runCommand(application.arguments());
}
