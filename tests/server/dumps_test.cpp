// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/dumps.h"
#include "fakes/printers.h"

#include <QtCore/QTemporaryDir>

using namespace hall::fakes;

#ifndef __SANITIZE_ADDRESS__

TEST_CASE("the running server leaves no crash file, and no other process looks into it", "[process][dumps]")
{
    for (const bool forBugs : {false, true}) {
        QTemporaryDir data;
        QProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("HALL_DUMPS"));
        if (forBugs)
            environment.insert(QStringLiteral("HALL_DUMPS"), QStringLiteral("1"));
        server.setProcessEnvironment(environment);
        allowDumps(server);
        server.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), {"serve", "--data", data.path(), "--listen", "127.0.0.1:0", "--enrol-listen", "127.0.0.1:0"});
        REQUIRE(server.waitForReadyRead(20'000)); // its ports: it serves
        const QByteArrayList limits = coreLimits(server.processId());
        REQUIRE(limits.size() == 2);
        INFO((forBugs ? "with HALL_DUMPS: " : "") << limits.join(' ').toStdString());
        if (!forBugs)
            CHECK(limits == QByteArrayList{"0", "0"});
        else if (limits.last() != "0") // where nobody may have one the two look alike
            CHECK(limits.first() != "0");
        if (const auto looked = lookedInto(server.processId()))
            CHECK(*looked == forBugs);
        server.kill();
        server.waitForFinished();
    }
}

#endif
