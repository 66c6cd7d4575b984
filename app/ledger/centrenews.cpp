// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centrenews.h"

#include "ledger/database_p.h"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hall {

namespace {

constexpr int ShortestPauseMs = 50;
constexpr int LongestPauseMs = 2'000;

// Qt's driver hears notifications in an event loop, which neither the committer nor Asio's threads have.
PGconn *opened(const PostgresqlAddress &address)
{
    QList<QByteArray> texts{QByteArrayLiteral("application_name"), QByteArrayLiteral("reception-server, listening")};
    const QMap<QString, QString> &parameters = address.parameters();
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        texts << it.key().toUtf8() << it->toUtf8();
    QList<const char *> names;
    QList<const char *> values;
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        names << texts[i].constData();
        values << texts[i + 1].constData();
    }
    names << nullptr;
    values << nullptr;
    return PQconnectdbParams(names.constData(), values.constData(), 0);
}

CentreNews::News newsFrom(const QString &payload)
{
    CentreNews::News news{payload.section(u':', 0, 0), {}};
    const QStringList numbers = payload.section(u':', 1).split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        news.windows.insert(WindowNumber(number.toInt()));
    return news;
}

} // namespace

CentreNews::CentreNews(const PostgresqlAddress &address, std::function<void(const News &)> heard)
    : m_address(address), m_heard(std::move(heard)), m_ending(::eventfd(0, EFD_CLOEXEC)), m_thread([this] { listen(); })
{
}

CentreNews::~CentreNews()
{
    ::eventfd_write(m_ending, 1);
    m_thread.join();
    ::close(m_ending);
}

bool CentreNews::pause(int milliseconds, int line)
{
    pollfd waited[] = {{m_ending, POLLIN, 0}, {line, POLLIN, 0}};
    ::poll(waited, line < 0 ? 1 : 2, milliseconds);
    return (waited[0].revents & POLLIN) != 0;
}

void CentreNews::listen()
{
    const QByteArray order = stores::sqlOf("postgresql", QStringLiteral("centre"), QStringLiteral("listen")).value_or(QString()).toUtf8();
    int pauseMs = ShortestPauseMs;
    do {
        PGconn *line = opened(m_address);
        PGresult *listening = PQstatus(line) == CONNECTION_OK ? PQexec(line, order.constData()) : nullptr;
        const bool good = PQresultStatus(listening) == PGRES_COMMAND_OK;
        PQclear(listening);
        if (good) {
            m_heard({});
            hear(line);
        }
        PQfinish(line);
        pauseMs = good ? ShortestPauseMs : qMin(pauseMs * 2, LongestPauseMs);
    } while (!pause(pauseMs));
}

void CentreNews::hear(void *opaque)
{
    PGconn *line = static_cast<PGconn *>(opaque);
    do {
        if (PQconsumeInput(line) == 0)
            return;
        while (PGnotify *note = PQnotifies(line)) {
            m_heard(newsFrom(QString::fromUtf8(note->extra)));
            PQfreemem(note);
        }
    } while (PQstatus(line) == CONNECTION_OK && !pause(-1, PQsocket(line)));
}

} // namespace hall
