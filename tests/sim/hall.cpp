// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/hall.h"

#include "sim/plain.h"

#include <QtCore/QDir>

namespace hall::sim {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr int BusyDay = 5'500;          ///< events of 23 counters in eight hours
constexpr int Windows = 23;
constexpr qint64 SilenceEnds = 16 * Minute;

qint64 opening()
{
    return QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC).toMSecsSinceEpoch(); // nine o'clock in Beijing
}

} // namespace

SimHall::SimHall(const Options &options, quint64 seed, const QString &folder)
    : m_options(options), m_folder(folder), m_generator(seed), m_schedule(opening()),
      m_server(options.postgresql.isEmpty() ? nullptr : std::make_unique<ServerStore>(options.postgresql)),
      m_centre(m_schedule, QDir(folder).filePath(QStringLiteral("centre.db")), m_server.get(), m_generator.split()),
      m_network(m_schedule, m_centre, options, m_outcome.faults, m_trace, m_generator.split()), m_seatDice(m_generator.split())
{
    m_trace.aloud(options.verbose);
}

void SimHall::fail(const QString &what)
{
    if (m_outcome.violations.isEmpty()) {
        m_outcome.failedDay = m_day;
        for (const QByteArray &line : m_trace.last())
            m_outcome.lastLines << line;
    }
    const QString when = QDateTime::fromMSecsSinceEpoch(m_schedule.wall(), Qt::UTC).toString(Qt::ISODateWithMs);
    m_outcome.violations << QStringLiteral("day %1, %2: %3").arg(m_day).arg(when, what);
}

void SimHall::build()
{
    QDir().mkpath(m_folder);
    const QString storeOfCentre = m_server ? m_server->url() : QDir(m_folder).filePath(QStringLiteral("centre.db"));
    m_checker = std::make_unique<Checker>(storeOfCentre, [this](const QString &what) { fail(what); });
    SimCentre::Heard heard;
    heard.commits = [this] { breakCentreDisk(0.004); };
    heard.acts = [this] { breakCentreDisk(0.002); };
    heard.committed = [this] { m_centreTouched = true; };
    heard.dieBeforeAnswer = [this] { return !m_healing && m_options.has(Fault::CrashBeforeAnswer) && m_generator.chance(0.003); };
    heard.lost = [this](const QString &why) {
        if (why.isEmpty())
            m_outcome.faults.count(Fault::CrashBeforeAnswer);
        crashCentre(why.isEmpty() ? "killed after its flush" : "has lost its store", m_generator.between(Second, 3 * Minute));
    };
    heard.mark = [this] { return m_checker->centreMark(); };
    heard.allRefused = [this](qint64 mark) {
        if (!centreDiskFailed())
            m_checker->centreRefused(mark);
    };
    m_centre.hear(heard);
    m_network.hear({[this](int link, const QByteArray &target, const HttpAnswer &answer) {
                        if (answer.status == 200 && target.startsWith("/v1/events"))
                            m_checker->pushAnswered(link, answer.body);
                        else if (answer.status == 200 && target.startsWith("/v1/feed"))
                            m_checker->pageSent(link, answer.body);
                        else if (answer.body.contains("store_failed") && !centreDiskFailed())
                            fail(QStringLiteral("I5: the centre could not store a push of desk %1, and its disk was sound").arg(link));
                    },
                    [this](int link) { m_touched.insert(link); }});
    if (m_centre.open())
        return fail(QStringLiteral("the centre cannot be opened"));
    CentreId centre;
    QByteArray ownKey;
    m_centre.post([&](CentreLedger &ledger, FeedService &) {
        centre = ledger.centre();
        ownKey = ledger.ownVerifyKey();
    });
    m_checker->addCentre(ownKey, [this](const PlainEvent &event, const QByteArray &file, int stratum, const QByteArray &wrapped) {
        const auto key = crypto::unwrap(wrapped, readEnvelope(event.envelope).key + file + static_cast<char>(stratum), m_centre.storeKey());
        return key ? opened(event, *key) : std::nullopt;
    });
    for (int index = 1; index <= m_options.counters; ++index) {
        auto counter = std::make_unique<SimCounter>(index, QDir(m_folder).filePath(QStringLiteral("desk%1").arg(index)), m_schedule, m_network, m_generator.split());
        // Neighbours can sit in for each other; the discipline room is nobody's neighbour.
        const int own = (index - 1) % Windows + 1;
        QList<WindowNumber> windows{WindowNumber(own)};
        if (own != Windows)
            windows << WindowNumber(own % (Windows - 1) + 1);
        counter->enrol(centre, m_centre.boxKey(), windows);
        Device device;
        device.id = counter->identity().device;
        device.digits = index;
        device.windows = windows;
        device.certificateSha256 = counter->certificate();
        device.verifyKey = counter->identity().signer.verify;
        device.boxKey = counter->identity().box.open;
        m_centre.post([&](CentreLedger &ledger, FeedService &) {
            if (ledger.addDevice(device))
                fail(QStringLiteral("device %1 cannot be added").arg(index));
        });
        m_network.links()[index].certificate = counter->certificate();
        QList<int> numbers;
        for (const WindowNumber window : std::as_const(windows))
            numbers << window.value();
        m_checker->addDesk(index, {device.id.bytes(), device.verifyKey, counter->storePath(), numbers});
        m_officers.emplace(index, m_generator.split());
        counter->answered = [this, index](const std::optional<Refusal> &refusal) { answered(index, refusal); };
        m_counters[index] = std::move(counter);
        switchOn(index);
    }
}

bool SimHall::afterStep()
{
    for (const auto &[index, starts] : std::map(m_doubtful)) {
        if (m_counters.at(index)->on() && !inDoubt(index))
            tellUntold(index, false);
    }
    if (std::exchange(m_centreTouched, false) && m_centre.running())
        m_checker->centreStepped();
    for (const int index : std::exchange(m_touched, {})) {
        if (m_counters.at(index)->on() && !inDoubt(index)) {
            m_checker->sits(index, m_counters.at(index)->locked());
            m_checker->deskStepped(index);
        }
    }
    return m_outcome.violations.isEmpty();
}

bool SimHall::run(qint64 milliseconds)
{
    m_schedule.runUntil(m_schedule.now() + milliseconds, [this] { return afterStep(); });
    return m_outcome.violations.isEmpty();
}

void SimHall::wholeCheck()
{
    for (const auto &[index, counter] : m_counters) {
        if (counter->on() && !inDoubt(index))
            m_checker->deskWhole(index);
    }
    if (m_centre.running())
        m_checker->registerWhole();
}

void SimHall::waitFor(qint64 longest, const std::function<bool(int)> &done)
{
    for (qint64 waited = 0; waited < longest; waited += 5 * Second) {
        bool all = true;
        for (const auto &[index, counter] : m_counters) {
            // After days without a line much may go at once.
            if (counter->on() && !inDoubt(index))
                counter->agree();
            all = all && done(index);
        }
        if (all || !run(5 * Second))
            return;
    }
}

void SimHall::drain()
{
    note("healing");
    m_healing = true;
    m_network.heal();
    mend(m_centre.disk());
    for (const auto &[index, counter] : m_counters)
        mend(counter->disk());
    if (!m_centre.running())
        openCentre();
    for (const auto &[index, counter] : m_counters) {
        if (!counter->on())
            switchOn(index);
    }
    const auto unsent = [this](int index) { return m_checker->unsent(index) + m_counters.at(index)->desk().status().unsent; };
    // Whoever is away stays away first: what they have filed goes out all the same, where its keys lie boxed.
    m_keepLocked = true;
    waitFor(10 * Minute, [&](int index) { return unsent(index) == 0 || !m_counters.at(index)->locked(); });
    m_keepLocked = false;
    for (const auto &[index, counter] : m_counters) {
        if (counter->locked() && unsent(index) > 0 && m_checker->canSend(index))
            fail(QStringLiteral("I8: desk %1 is locked, and does not send what has all its keys").arg(index));
    }
    waitFor(Hour, [&](int index) {
        if (unsent(index) > 0)
            comeIn(index);
        return unsent(index) == 0;
    });
    for (const auto &[index, counter] : m_counters)
        m_checker->undrained(index, unsent(index));
    m_healing = false;
}

void SimHall::heal()
{
    drain();
    m_healing = true;
    // What waits for an answer gets none any more; when its time has passed the feeds stand still.
    m_centre.clock().skewMs = 0;
    run(SilenceEnds);
    if (!m_staffed) {
        appointOfficers();
        run(Minute);
    }
    everybodyIn();
    m_checker->nothingOverdue(m_centre.clock().nowUtc().toMSecsSinceEpoch());
    for (int turn = 1; turn >= 0; --turn) {
        for (const auto &[index, counter] : m_counters) {
            const QList<WindowNumber> windows = counter->identity().windows;
            if (counter->sitAt(windows[turn % windows.size()]))
                fail(QStringLiteral("desk %1 cannot sit at its own window").arg(index));
        }
        waitFor(20 * Minute, [&](int index) { return m_checker->read(index, m_counters.at(index)->window().value()); });
    }
    for (const auto &[index, counter] : m_counters) {
        if (!m_checker->upToDate(index))
            fail(QStringLiteral("I8: desk %1 has not read its feeds to their ends").arg(index));
    }
    if (m_outcome.violations.isEmpty())
        forgetWhoLeft();
}

void SimHall::compare()
{
    wholeCheck();
    m_checker->chainsWhole();
    for (const auto &[index, counter] : m_counters) {
        for (const QByteArray &file : m_checker->accusedAt(index)) {
            const auto view = counter->desk().caseView(*CaseId::fromBytes(file));
            if (!view || !view->file.hasMatter || view->file.parties.isEmpty())
                fail(QStringLiteral("I13: what was accused at desk %1 does not open for its officer").arg(index));
        }
        // Incremental first; then the same from a store opened anew, which is a replay of everything.
        for (int round = 0; round < 2; ++round) {
            for (const QByteArray &file : m_checker->casesAt(index)) {
                const auto view = counter->desk().caseView(*CaseId::fromBytes(file));
                Shown shown{file, view ? plain(view->file) : QStringLiteral("nothing"), {}};
                for (const TimelineEntry &entry : view ? view->timeline : QList<TimelineEntry>()) {
                    shown.timeline << entry.event.id.bytes();
                    shown.closed = shown.closed || !entry.readable;
                }
                m_checker->shown(index, shown);
            }
            QStringList rows;
            for (const QList<CaseRow> &table : {counter->desk().owned(), counter->desk().waiting(), counter->desk().sent()}) {
                QList<QByteArray> files;
                for (const CaseRow &row : table) {
                    files << row.id.bytes();
                    rows << QStringLiteral("%1 %2 %3 %4 %5").arg(row.id.text()).arg(row.owner.value()).arg(row.pendingTo.value()).arg(static_cast<int>(row.state)).arg(row.subject);
                }
                m_checker->listed(index, files);
            }
            note("tables " + QByteArray::number(index) + ' ' + brief(rows.join(u'\n').toUtf8()));
            if (round == 0) {
                m_checker->closeDesk(index);
                counter->crash();
                switchOn(index);
                everybodyIn();
                run(2 * Second); // the rest of the list is loaded
            } else if (rows != m_tables[index]) {
                fail(QStringLiteral("I6: the lists of desk %1 are others after a replay").arg(index));
            }
            m_tables[index] = rows;
        }
    }
}

HallLife SimHall::live(int days, Tamper tamper)
{
    m_network.tamper = std::move(tamper);
    build();
    const qint64 length = qMax<qint64>(20 * Minute, 8 * Hour * m_options.rate / BusyDay);
    m_schedule.after(m_seatDice.below(length / 3), [this] { appointOfficers(); });
    for (m_day = 1; m_day <= days && m_outcome.violations.isEmpty(); ++m_day) {
        planDay(length);
        run(length);
        for (const auto &[index, counter] : m_counters) {
            if (m_options.has(Fault::Locked) && m_seatDice.chance(0.08))
                lockCounter(index, 0); // and home
        }
        if (m_outcome.violations.isEmpty() && m_day < days && m_generator.chance(0.3))
            drain();
        wholeCheck();
        m_schedule.sleepUntil(opening() + m_day * Day);
        m_outcome.days = m_day;
    }
    if (m_outcome.violations.isEmpty())
        heal();
    if (m_outcome.violations.isEmpty())
        compare();
    m_outcome.contested = m_checker->contested();
    m_outcome.contestedSteps = m_checker->contestedSteps();
    m_outcome.timeOuts = m_checker->timeOuts();
    m_outcome.deemed = m_checker->deemed();
    m_outcome.numbers = m_checker->numbers();
    m_outcome.steps = static_cast<qint64>(m_schedule.steps());
    m_outcome.checks = m_checker->checks();
    m_outcome.faults.set(Fault::Withdrawn, m_checker->withdrawals());
    m_outcome.traceHash = m_trace.hash();
    for (const auto &[index, counter] : m_counters)
        counter->crash();
    if (m_server) {
        m_checker->closeCentre();
        m_centre.crash();
    }
    return m_outcome;
}

} // namespace hall::sim
