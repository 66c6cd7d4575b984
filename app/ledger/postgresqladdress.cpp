// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/postgresqladdress.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

bool isNear(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == Q("localhost") || host == Q("127.0.0.1") || host == Q("::1");
}

} // namespace

bool PostgresqlAddress::looksLikeOne(const QString &text)
{
    return text.startsWith(Q("postgresql:")) || text.startsWith(Q("postgres:"));
}

std::optional<PostgresqlAddress> PostgresqlAddress::parse(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    if (!looksLikeOne(text) || !url.isValid() || url.hasFragment() || database.isEmpty() || database.contains(u'/'))
        return std::nullopt;
    PostgresqlAddress address;
    // A server that is gone without a word is noticed in seconds, not in TCP's two hours.
    address.m_parameters = {{Q("dbname"), database}, {Q("connect_timeout"), Q("5")}, {Q("keepalives_idle"), Q("5")}, {Q("keepalives_interval"), Q("2")},
                            {Q("keepalives_count"), Q("3")}, {Q("tcp_user_timeout"), Q("15000")}};
    const auto add = [&address](const QString &name, const QString &value) {
        if (!value.isEmpty())
            address.m_parameters.insert(name, value);
    };
    add(Q("host"), url.host(QUrl::FullyDecoded));
    add(Q("user"), url.userName(QUrl::FullyDecoded));
    add(Q("password"), url.password(QUrl::FullyDecoded));
    add(Q("port"), url.port() > 0 ? QString::number(url.port()) : QString());
    static const QStringList known{Q("host"), Q("port"), Q("user"), Q("sslmode"), Q("sslrootcert"), Q("sslcert"), Q("sslkey")};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!known.contains(name))
            return std::nullopt;
        add(name, value);
    }
    for (const QString &value : std::as_const(address.m_parameters)) {
        if (value.contains(u';') || value.contains(QChar(0))) // Qt's driver would end the option there
            return std::nullopt;
    }
    if (!isNear(address.m_parameters.value(Q("host"))) && !address.m_parameters.contains(Q("sslmode")))
        address.m_parameters.insert(Q("sslmode"), Q("require"));
    url.setPassword({});
    address.m_bare = url.toString(QUrl::FullyEncoded);
    return address;
}

QString PostgresqlAddress::withoutPassword() const
{
    return m_bare;
}

} // namespace hall
