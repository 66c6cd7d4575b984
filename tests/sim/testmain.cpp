// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QHashFunctions>

int main(int count, char **arguments)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(count, arguments);
    return Catch::Session().run(count, arguments);
}
