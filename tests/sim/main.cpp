// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/run.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHashFunctions>

int main(int count, char **arguments)
{
    // Sets and hashes walk in one order in every run.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(count, arguments);
    return hall::sim::runCommand(application.arguments());
}
