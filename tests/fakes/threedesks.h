// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/cases.h"
#include "fakes/cluster.h"
#include "fakes/hall.h"
#include "server/server.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

namespace hall::fakes {

/** Three desks of one centre, all by one clock; the front desk is the coordinator's. */
struct ThreeDesks
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    QTemporaryDir data;
    std::unique_ptr<Server> server;
    QTemporaryDir folders[3];
    std::unique_ptr<Desk> front;
    std::unique_ptr<Desk> labour;
    std::unique_ptr<Desk> mediation;

    ThreeDesks()
    {
        ServerOptions options;
        options.data = data.path();
        options.listenPort = 0;
        options.enrolPort = 0;
        options.region = QStringLiteral("00"); // whose calendar of this year is published: on another nobody loses a right
        options.clock = clock;
        options.actEvery = std::chrono::milliseconds(20);
        auto started = Server::start(options);
        REQUIRE(started.ok());
        server = std::move(started.value());
        front = joined(folders[0].path(), 1, QStringLiteral("阿里木"));
        labour = joined(folders[1].path(), 3, QStringLiteral("李娜"));
        mediation = joined(folders[2].path(), 5, QStringLiteral("王芳"));
    }
    std::unique_ptr<Desk> joined(const QString &folder, int window, const QString &officer)
    {
        Desk::Options options = deskOptions(folder);
        options.clock = clock;
        options.random.reset();
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        std::unique_ptr<Desk> desk = std::move(opened.value());
        const QString line = server->administer({{"order", "enrol"}, {"windows", QJsonArray{window}}}).value(QStringLiteral("line")).toString();
        desk->enrol(line, QStringLiteral("柜台"));
        REQUIRE(until([&] { return desk->isEnrolled(); }));
        REQUIRE_FALSE(desk->signIn(officer));
        REQUIRE(until([&] { return desk->status().link == DeskStatus::Link::Online; }));
        return desk;
    }
};

} // namespace hall::fakes
