// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/serverstore.h"

#include "fakes/cluster.h"

#include <libpq-fe.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hall::sim {

namespace {

// Sequences take no part in transactions: what was struck is counted though it is rolled back.
constexpr const char *Faults[] = {
    "CREATE SCHEMA sim",
    "CREATE TABLE sim.ill (how TEXT NOT NULL, nth BIGINT NOT NULL)",
    "INSERT INTO sim.ill VALUES ('no', 0)",
    "CREATE SEQUENCE sim.row",
    "CREATE SEQUENCE sim.strike",
    "CREATE FUNCTION sim.strike() RETURNS trigger LANGUAGE plpgsql AS $$"
    " DECLARE f sim.ill;"
    " BEGIN"
    "  SELECT * INTO f FROM sim.ill;"
    "  IF f.how = 'no' OR (f.how = 'no_commit') <> (TG_WHEN = 'AFTER') THEN RETURN NEW; END IF;"
    "  IF f.how = 'cut_off' AND nextval('sim.row') < f.nth THEN RETURN NEW; END IF;"
    "  PERFORM nextval('sim.strike');"
    "  IF f.how = 'full' THEN RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'; END IF;"
    "  IF f.how = 'no_commit' THEN RAISE EXCEPTION 'could not fsync' USING ERRCODE = 'io_error'; END IF;"
    "  PERFORM pg_terminate_backend(pg_backend_pid());"
    "  RETURN NEW;"
    " END $$",
};

// A centre opens no store in which a trigger was planted: these are there only while one is open.
constexpr const char *Triggers[] = {
    "CREATE TRIGGER strike BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION sim.strike()",
    "CREATE CONSTRAINT TRIGGER strike_at_commit AFTER INSERT ON event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sim.strike()",
};

} // namespace

ServerStore::ServerStore(const QString &directory) : m_url(fakes::Cluster::newDatabaseIn(directory))
{
    m_line = PQconnectdb((m_url + QStringLiteral("&application_name=hall-sim-control")).toUtf8().constData());
    ask(QStringLiteral("SET lock_timeout = '10s'"));
}

ServerStore::~ServerStore()
{
    PQfinish(m_line);
    fakes::Cluster::dropDatabase(m_url);
}

QString ServerStore::ask(const QString &statement)
{
    PGresult *result = PQexec(m_line, statement.toUtf8().constData());
    QString answer;
    if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) > 0)
        answer = QString::fromUtf8(PQgetvalue(result, 0, 0));
    else if (PQresultStatus(result) != PGRES_COMMAND_OK)
        answer = QStringLiteral("error: ") + QString::fromUtf8(PQerrorMessage(m_line));
    PQclear(result);
    return answer;
}

int ServerStore::strikes()
{
    return ask(QStringLiteral("SELECT last_value - (NOT is_called)::int FROM sim.strike")).toInt();
}

bool ServerStore::prepare()
{
    const bool made = ask(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = 'sim'")) == QStringLiteral("1");
    const auto say = [this](const char *statement) {
        const QString trouble = ask(QString::fromLatin1(statement));
        if (!trouble.isEmpty())
            qWarning("%s", qPrintable(trouble));
        return trouble.isEmpty();
    };
    return (made || std::all_of(std::begin(Faults), std::end(Faults), say)) && std::all_of(std::begin(Triggers), std::end(Triggers), say);
}

void ServerStore::clear()
{
    ask(QStringLiteral("DROP TRIGGER IF EXISTS strike ON event"));
    ask(QStringLiteral("DROP TRIGGER IF EXISTS strike_at_commit ON event"));
}

void ServerStore::obey(const DiskState &disk)
{
    const Ill ill = disk.full ? Ill::Full : disk.flushFails ? Ill::NoCommit : disk.failAfter < 0 ? Ill::No : disk.failsOn ? Ill::Shut : Ill::CutOff;
    if (ill == m_ill)
        return;
    const char *names[] = {"no", "full", "cut_off", "cut_off", "no_commit"};
    ask(QStringLiteral("UPDATE sim.ill SET how = '%1', nth = %2").arg(QLatin1String(names[static_cast<int>(ill)])).arg(disk.failAfter % 5));
    ask(QStringLiteral("SELECT setval('sim.row', 1, false)"));
    m_strikes = strikes();
    if (ill == Ill::Shut || m_ill == Ill::Shut) {
        const QString name = ask(QStringLiteral("SELECT current_database()"));
        ask(QStringLiteral("ALTER DATABASE %1 WITH ALLOW_CONNECTIONS %2").arg(name, ill == Ill::Shut ? QStringLiteral("false") : QStringLiteral("true")));
    }
    m_ill = ill;
}

std::optional<bool> ServerStore::struck()
{
    if (m_ill == Ill::No)
        return std::nullopt;
    const int now = strikes();
    return std::exchange(m_strikes, now) != now ? std::optional(m_ill == Ill::Full) : std::nullopt;
}

void ServerStore::hangUp()
{
    ask(QStringLiteral("SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity"
                       " WHERE datname = current_database() AND application_name NOT LIKE 'hall-sim-%'"));
}

} // namespace hall::sim
