// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A desk of its own folder, enrolled without a server: works alone, as on a day without a network. */

#include "desk/desk.h"
#include "desk/identityfiles.h"
#include "fakes/laws.h"
#include "fakes/ledgers.h"

#include <QtCore/QTemporaryDir>

namespace hall::fakes {

inline Desk::Options deskOptions(const QString &directory)
{
    Desk::Options options;
    options.directory = directory;
    options.windowsJson = resourceFile(QStringLiteral("windows.json"));
    options.matterTypesJson = resourceFile(QStringLiteral("matter-types.json"));
    options.pathsJson = resourceFile(QStringLiteral("paths.json"));
    options.clocksJson = resourceFile(QStringLiteral("clocks.json"));
    options.hoursJson = resourceFile(QStringLiteral("hours.json"));
    options.calendarJsons = {resourceFile(QStringLiteral("calendars/national.json")), resourceFile(QStringLiteral("calendars/xinjiang.json"))};
    options.clock = std::make_shared<FakeClock>();
    options.random = std::make_shared<SeededRandom>(42);
    return options;
}

/** Makes \a directory the folder of an enrolled desk that no server answers. */
inline void enrolAlone(const QString &directory, quint32 seed = 1, QList<WindowNumber> windows = {FrontDesk})
{
    EnrolledDesk desk;
    desk.identity = aDeskIdentity(seed, std::move(windows));
    desk.server = QStringLiteral("https://127.0.0.1:9");
    identityfiles::prepare(QDir(directory));
    identityfiles::write(QDir(directory), desk);
}

inline std::unique_ptr<Desk> openedAlone(const QString &directory, const QString &officer = QStringLiteral("阿里木"))
{
    auto desk = Desk::open(deskOptions(directory));
    if (!desk.ok())
        return nullptr;
    if (!officer.isEmpty() && desk.value()->signIn(officer))
        return nullptr;
    return std::move(desk.value());
}

} // namespace hall::fakes
