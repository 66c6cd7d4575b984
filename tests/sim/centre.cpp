// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/centre.h"

#include "server/laws.h"

#include <QtCore/QFile>

namespace hall::sim {

namespace {

// As the committer waits, whose thread the schedule stands for.
constexpr int ShortestPauseMs = 50;
constexpr int LongestPauseMs = 2'000;
constexpr int ActEveryMs = 20'000;

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/resources/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Open from Monday to Friday, whatever the year: so the checker can count by itself. */
const Laws &laws()
{
    static const Laws simple = [] {
        QList<CalendarLayer> years;
        for (int year = 2020; year < 2036; ++year)
            years.append({QStringLiteral("00"), year, QStringLiteral("simulated"), {}, {}});
        const QByteArray hours = R"({"seasons": [{"from": "01-01", "open": [["00:00", "23:59"]]}]})";
        return Laws{ClockTable::fromJson(resource("clocks.json")).value(), Calendar(years, QStringLiteral("00")),
                    HallHours::fromJson(hours).value(), DocumentSeries::fromJson(resource("document-series.json")).value()};
    }();
    return simple;
}

} // namespace

SimCentre::SimCentre(Schedule &schedule, const QString &path, ServerStore *server, Generator generator)
    : m_schedule(schedule), m_path(server ? server->url() : path), m_server(server), m_generator(generator), m_random(m_generator.split()), m_clock(schedule)
{
    m_storeKey = m_random.bytes(crypto::KeySize);
    m_box = crypto::makeBoxKey(m_random);
}

std::optional<Refusal> SimCentre::open()
{
    DiskState &state = disk();
    if (m_server)
        m_server->obey(state);
    m_own = std::make_unique<OwnWork>(laws(), m_clock, m_random);
    auto keeper = std::make_unique<LedgerKeeper>([this] { return openLedger(); }, m_clock, m_own.get());
    if (const auto refusal = keeper->open())
        return refusal;
    m_keeper = std::move(keeper);
    m_analyst = std::make_unique<Analyst>(m_path, m_storeKey, laws()); // whom nobody asks here: it has a thread
    // Nobody has a certificate here, and so nobody asks for another.
    m_routes = std::make_unique<Routes>(*this, m_clock, *m_analyst, [](const QByteArray &, const DeviceId &) { return std::optional<Authority::Issued>(); });
    m_timers = std::make_unique<SimTimers>(m_schedule);
    actLater();
    return std::nullopt;
}

Result<std::unique_ptr<CentreLedger>> SimCentre::openLedger()
{
    if (m_server)
        m_server->clear();
    auto opened = CentreLedger::open(m_path, m_storeKey, m_box, m_random);
    if (opened.ok() && m_server && !m_server->prepare())
        return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("faults cannot be planted")}}};
    return opened;
}

void SimCentre::crash()
{
    SimDisk::instance().kill(m_path);
    if (m_server)
        m_server->hangUp();
    m_waiting = m_lost = false;
    ++m_generation;
    m_group.clear();
    m_timers.reset();
    m_routes.reset();
    m_keeper.reset();
    m_own.reset();
}

void SimCentre::actLater()
{
    m_timers->after(ActEveryMs, [this] { act(); });
}

void SimCentre::act()
{
    if (m_lost)
        return;
    m_heard.acts();
    if (m_server)
        m_server->obey(disk());
    const bool kept = m_keeper->act();
    tellStruck();
    if (!kept)
        return m_heard.lost(QStringLiteral("store_lost"));
    m_heard.committed();
    actLater();
}

quint64 SimCentre::ask(const Asked &asked, std::function<void(const HttpAnswer &)> done)
{
    const quint64 ticket = ++m_ticket;
    if (m_lost)
        return ticket;
    const auto answer = [this, generation = m_generation, done = std::move(done)](const HttpAnswer &given) {
        if (generation == m_generation && !m_dying && !m_lost)
            done(given);
    };
    if (const auto refused = m_routes->refuse(asked.method, asked.target, asked.body.isEmpty() ? -1 : asked.body.size())) {
        answer(*refused);
        return ticket;
    }
    if (asked.target == "/v1/sign-in") {
        answer(signIn(asked));
        return ticket;
    }
    if (const int wait = m_routes->waitSeconds(asked.target); wait > 0)
        m_timers->after(wait * 1000, [this, ticket] {
            if (!m_lost)
                m_routes->expire(ticket);
        });
    m_routes->handle({ticket, asked.target, asked.body, asked.certificate}, answer);
    return ticket;
}

void SimCentre::hangUp(quint64 ticket)
{
    if (running() && !m_lost)
        m_routes->cancel(ticket);
}

void SimCentre::push(const QByteArray &certificate, wire::Push push, PushDone done)
{
    // What arrives while a commit is under way goes into the next group.
    if (m_group.isEmpty())
        m_timers->after(static_cast<int>(m_generator.between(1, 12)), [this] { commit(); });
    m_group.append({certificate, std::move(push), [this, done = std::move(done)](const PushOutcome &outcome) {
                        m_taken = m_taken || outcome.status == 200;
                        done(outcome);
                    }});
}

void SimCentre::commit()
{
    const QList<LedgerKeeper::Pushed> group = std::exchange(m_group, {});
    if (m_lost)
        return;
    const qint64 mark = m_heard.mark();
    m_taken = false;
    m_heard.commits();
    m_dying = m_heard.dieBeforeAnswer();
    if (m_server)
        m_server->obey(disk());
    const bool kept = m_keeper->commitGroup(group);
    tellStruck();
    const bool dying = std::exchange(m_dying, false);
    if (kept)
        m_heard.committed();
    if (kept && !m_taken)
        m_heard.allRefused(mark);
    if (!kept)
        m_heard.lost(QStringLiteral("store_lost"));
    else if (dying)
        m_heard.lost({});
}

void SimCentre::post(Task task)
{
    if (m_lost)
        return;
    m_lost = !m_keeper->run(task);
    // Whoever asked is still at work.
    if (m_lost)
        m_timers->after(0, [this] { m_heard.lost(QStringLiteral("store_lost")); });
    tellStruck();
}

void SimCentre::tellStruck()
{
    if (!m_server)
        return;
    DiskState &state = disk();
    const auto wasFull = m_server->struck();
    if (wasFull && !state.failsOn)
        state.failAfter = -1; // once
    if (state.fired && (wasFull || m_keeper->away()))
        state.fired(wasFull.value_or(false));
    if (m_keeper->away() && !std::exchange(m_waiting, true))
        comeBackLater(ShortestPauseMs);
}

void SimCentre::comeBackLater(int pause)
{
    m_timers->after(pause, [this, pause] {
        m_server->obey(disk());
        if (m_keeper->comeBack())
            m_waiting = false;
        else
            comeBackLater(qMin(pause * 2, LongestPauseMs));
    });
}

} // namespace hall::sim
