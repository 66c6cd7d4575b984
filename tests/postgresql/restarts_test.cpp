// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/hall.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int Desks = 3;
constexpr int MostWaiting = 40; ///< events: a desk that has not been served yet saves no more
/** HALL_PG_RESTARTS=5000 before a release. */
int restartsAsked()
{
    const int asked = qEnvironmentVariableIntValue("HALL_PG_RESTARTS");
    return asked > 0 ? asked : 50;
}

struct Toll
{
    std::atomic<int> saved{0};
    std::atomic<int> told{0};        ///< store_failed
    std::atomic<int> unanswered{0};
    std::atomic<int> otherwise{0};   ///< any other answer than 200: there should be none
};

/** What the server answered for good, by event id. */
using Receipts = QHash<QByteArray, Acknowledgement>;

/** Registers, sends and pushes until told to end, then until nothing is left; takes each answer as a desk does. */
void work(Counter &counter, int port, const std::atomic<bool> &ending, Toll &toll, Receipts &receipts)
{
    QElapsedTimer healing;
    for (;;) {
        if (!ending) {
            if (counter.ledger->unsentCount() < MostWaiting)
                counter.sends(counter.registers(), 1);
            healing.start();
        } else if (counter.ledger->unsentCount() == 0 || healing.elapsed() > 30'000) {
            return;
        }
        if (!counter.http.connected())
            counter.http.connect(port, counter.desk.tls);
        counter.lastStatus = 0;
        const QList<Acknowledgement> given = counter.pushes();
        for (const Acknowledgement &one : given)
            receipts.insert(one.id.bytes(), one);
        if (counter.lastStatus == 200)
            ++toll.saved;
        else
            ++(counter.lastStatus == 503 ? toll.told : counter.lastStatus == 0 ? toll.unanswered : toll.otherwise);
        if (counter.lastStatus != 200) {
            counter.http.connect(port, counter.desk.tls);
            ::usleep(20'000);
        }
    }
}

} // namespace

TEST_CASE("PostgreSQL is ended under load again and again: what was acknowledged is there, once, in order, and the server lives on", "[restarts]")
{
    const int restarts = restartsAsked();
    Cluster &database = cluster();
    FakeCentre centre;
    QList<std::shared_ptr<Counter>> desks;
    for (int desk = 0; desk < Desks; ++desk)
        desks.append(std::make_shared<Counter>(centre, QList<int>{desk + 2}));
    Counter reader(centre, {1});
    centre.stop();
    ServerProcess server(centre.directory());
    REQUIRE(server.port > 0);

    Toll toll;
    std::atomic<bool> ending{false};
    std::vector<std::thread> threads;
    QList<Receipts> receipts(Desks);
    for (int desk = 0; desk < Desks; ++desk) {
        desks[desk]->closes(); // a store belongs to the thread that opened it
        threads.emplace_back([&, counter = desks[desk], mine = &receipts[desk]] {
            counter->opens();
            work(*counter, server.port, ending, toll, *mine);
            counter->closes();
        });
    }
    QElapsedTimer took;
    took.start();
    qint64 starting = 0;
    qint64 healing = 0;
    QRandomGenerator chance(20260301);
    int served = 0;
    bool started = true;
    for (int restart = 0; started && restart < restarts; ++restart) {
        // In the middle of whatever the desks are at; every tenth time the line alone is cut, and the server left running.
        ::usleep(chance.bounded(400'000));
        const int before = toll.saved;
        if (restart % 10 == 9) {
            Cluster::sql(QStringLiteral("postgresql:///postgres?host=%1&user=hall").arg(database.socketDirectory()),
                         "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid()");
        } else {
            if (restart % 3 == 2)
                database.kill();
            else
                database.stopImmediately();
            QElapsedTimer begun;
            begun.start();
            started = database.start();
            starting += begun.elapsed();
        }
        // Until the desks are served again: the server found its store by itself.
        QElapsedTimer waited;
        waited.start();
        while (toll.saved <= before + 1 && waited.elapsed() < 10'000)
            ::usleep(5'000);
        healing += waited.elapsed();
        served += toll.saved > before + 1 ? 1 : 0;
    }
    const qint64 seconds = took.elapsed() / 1000;
    ending = true;
    for (std::thread &thread : threads)
        thread.join();
    INFO(database.trouble().toStdString());
    CHECK(started);
    CHECK(server.runs());
    CHECK(served == restarts);
    CHECK(toll.otherwise == 0);
    CHECK(toll.told + toll.unanswered > restarts / 2); // or nothing was broken when it mattered

    // What is there, asked of the database itself.
    const QString url = *storePlace(centre.directory());
    int lost = 0;
    int promised = 0;
    QHash<QByteArray, QStringList> stored;
    for (const QStringList &row : Cluster::rows(url, "SELECT encode(id, 'hex'), encode(hash, 'hex'), verdict FROM event"))
        stored.insert(QByteArray::fromHex(row[0].toLatin1()), row);
    for (const Receipts &mine : receipts) {
        for (const Acknowledgement &one : mine) {
            ++promised;
            const QStringList row = stored.value(one.id.bytes());
            const bool there = row.size() == 3 && QByteArray::fromHex(row[1].toLatin1()) == one.hash && row[2].toInt() == static_cast<int>(one.verdict);
            lost += there ? 0 : 1;
        }
    }
    const int events = Cluster::sql(url, "SELECT count(*) FROM event").toInt();
    const int doubled = events - Cluster::sql(url, "SELECT count(DISTINCT id) FROM event").toInt();
    const int disordered = Cluster::sql(url, "SELECT count(*) FROM (SELECT number, row_number() OVER (PARTITION BY device ORDER BY position) AS place FROM event) AS one WHERE number <> place").toInt();
    const int last = Cluster::sql(url, "SELECT max(position) FROM event").toInt();
    WARN("restarts " << restarts << ", served again " << served << ", seconds " << seconds << " (starting " << starting / 1000 << ", until served " << healing / 1000 << ")" << ", events " << events << ", acknowledged " << promised
                     << ", pushes answered " << toll.saved << ", told store_failed " << toll.told << ", unanswered " << toll.unanswered << ", lost " << lost
                     << ", doubled " << doubled << ", out of order " << disordered);
    CHECK(promised > restarts * 5);
    CHECK(lost == 0);
    CHECK(doubled == 0);
    CHECK(disordered == 0);
    CHECK(last == events);
    for (const auto &desk : desks) {
        desk->opens();
        CHECK(desk->ledger->unsentCount() == 0);
    }
    REQUIRE(reader.http.connect(server.port, reader.desk.tls));
    int rows = 0;
    for (int read = 1; read > 0; rows += qMax(read, 0))
        read = reader.pulls();
    CHECK(rows == events);
    CHECK(QJsonDocument::fromJson([&] {
              QProcess verify;
              verify.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), {"verify", "--data", centre.directory()});
              verify.waitForFinished(60'000);
              return verify.readAllStandardOutput();
          }())
              .object()
              .value("events")
              .toInt()
          == events);
}
