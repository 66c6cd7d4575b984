// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/counter.h"

#include "sim/staff.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hall::sim {

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/resources/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SimCounter::SimCounter(int index, const QString &folder, Schedule &schedule, Network &network, Generator generator)
    : m_index(index), m_folder(folder), m_schedule(schedule), m_network(network), m_generator(generator),
      m_clock(std::make_shared<SimClock>(schedule)), m_random(std::make_shared<SimRandom>(m_generator.split()))
{
}

void SimCounter::enrol(const CentreId &centre, const QByteArray &serverBox, QList<WindowNumber> windows)
{
    DeskIdentity &identity = m_enrolled.identity;
    identity.centre = centre;
    identity.division = QStringLiteral("654002");
    identity.device = DeviceId(uuidV7(m_schedule.wall(), m_random->bytes(10)));
    identity.deviceDigits = m_index;
    identity.windows = std::move(windows);
    identity.signer = crypto::makeSigningKey(*m_random);
    identity.box = crypto::makeBoxKey(*m_random);
    identity.serverBox = serverBox;
    m_enrolled.server = QStringLiteral("https://simulated");
    m_window = identity.windows.first();
    m_officer = officerAt(m_index);
    identityfiles::prepare(QDir(m_folder));
    identityfiles::write(QDir(m_folder), m_enrolled);
}

QByteArray SimCounter::certificate() const
{
    return crypto::sha256("certificate " + QByteArray::number(m_index));
}

QString SimCounter::storePath() const
{
    return identityfiles::storePath(QDir(m_folder));
}

std::optional<Refusal> SimCounter::switchOn()
{
    static const QByteArray windows = resource("windows.json");
    static const QByteArray matterTypes = resource("matter-types.json");
    static const QByteArray paths = resource("paths.json");
    static const QByteArray clocks = resource("clocks.json");
    static const QByteArray hours = resource("hours.json");
    static const QList<QByteArray> calendars{resource("calendars/national.json"), resource("calendars/xinjiang.json")};
    Desk::Options options;
    options.directory = m_folder;
    options.windowsJson = windows;
    options.matterTypesJson = matterTypes;
    options.pathsJson = paths;
    options.clocksJson = clocks;
    options.hoursJson = hours;
    options.calendarJsons = calendars;
    options.clock = m_clock;
    options.random = m_random;
    options.timers = std::make_shared<SimTimers>(m_schedule);
    options.keyring = m_keyring;
    options.passwordCost = {1, 8}; // as cheap as can be
    options.transport = [this](const EnrolledDesk &) -> std::unique_ptr<Transport> {
        ++m_starts;
        return std::make_unique<SimTransport>(m_network, m_index);
    };
    disk();
    auto opened = Desk::open(options);
    if (!opened)
        return opened.refusal();
    auto desk = std::move(opened.value());
    if (!desk->needsPassword()) {
        if (const auto refusal = desk->signIn(m_officer))
            return refusal;
    }
    if (const auto refusal = desk->chooseWindow(m_window))
        return refusal;
    m_desk = std::move(desk);
    listen();
    return std::nullopt;
}

void SimCounter::crash()
{
    SimDisk::instance().kill(storePath());
    m_desk.reset();
}

void SimCounter::agree()
{
    const auto asked = m_desk->status().withdrawal;
    if (asked && asked->answer == MassWithdrawal::Answer::None)
        (void)m_desk->answerWithdrawal(true); // refused by its disk: it asks again
}

std::optional<Refusal> SimCounter::sitAt(WindowNumber window)
{
    m_window = window;
    return m_desk->chooseWindow(window);
}

} // namespace hall::sim
