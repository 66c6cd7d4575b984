// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>

#include <csignal>

int main(int argc, char **argv)
{
    ::signal(SIGPIPE, SIG_IGN); // a server that hangs up on a test is a finding, not its end
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
