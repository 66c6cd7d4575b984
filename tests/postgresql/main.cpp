// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>

#include <signal.h>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ::signal(SIGPIPE, SIG_IGN); // whom a desk writes to may be gone
    return Catch::Session().run(argc, argv);
}
