// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A real server in this process, on free ports and a directory of its own, and desks that have joined it. */

#include "fakes/cluster.h"
#include "fakes/tlsclient.h"
#include "ledger/deskledger.h"
#include "server/migrate.h"
#include "server/server.h"
#include "sync/tlskeyrequest.h"
#include "sync/wire.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

namespace hall::fakes {

/** All that an enrolled desk holds. */
struct JoinedDesk
{
    DeskIdentity identity;
    TlsIdentity tls;
    QString server;           ///< https://host:port
    bool joined() const { return !tls.certificatePem.isEmpty(); }
};

class FakeCentre final
{
public:
    /** With \a clock the centre lives by it, and looks what is due fifty times a second. */
    explicit FakeCentre(std::shared_ptr<Clock> clock = {})
    {
        crypto::initialise();
        m_options.clock = std::move(clock);
        if (m_options.clock)
            m_options.actEvery = std::chrono::milliseconds(20);
        m_options.data = m_directory.path();
        m_options.region = QStringLiteral("00"); // whose calendar of this year is published
        m_options.listenPort = 0;
        m_options.enrolPort = 0;
        m_options.perAddress = 512;
        // The same cases run on either database.
        if (!clusterOfTests().isEmpty())
            m_options.database = Cluster::newDatabaseIn(clusterOfTests());
        start();
    }
    ServerOptions &options() { return m_options; }
    bool start()
    {
        auto server = Server::start(m_options);
        if (!server)
            return false;
        m_server = std::move(server.value());
        // The same ports again after a restart, as in a hall.
        m_options.listenPort = m_server->port();
        m_options.enrolPort = m_server->enrolPort();
        return true;
    }
    void stop() { m_server.reset(); }
    /** Another directory from now on, such as a restored one; its ledger goes where the tests' database is. */
    bool movesTo(const QString &directory)
    {
        m_options.data = directory;
        if (clusterOfTests().isEmpty())
            return true;
        SystemRandom random;
        m_options.database = Cluster::newDatabaseIn(clusterOfTests());
        return migrateLedger(directory, m_options.database, random).ok();
    }
    bool running() const { return m_server != nullptr; }
    Server &server() { return *m_server; }
    int port() const { return m_options.listenPort; }
    int enrolPort() const { return m_options.enrolPort; }
    QString directory() const { return m_options.data; }
    QDateTime now() const { return m_options.clock ? m_options.clock->nowUtc() : QDateTime::currentDateTimeUtc(); }

    /** What `reception-server enrol` prints. */
    QString enrolLine(const QList<int> &windows)
    {
        QJsonArray numbers;
        for (const int window : windows)
            numbers.append(window);
        return m_server->administer({{QStringLiteral("order"), QStringLiteral("enrol")}, {QStringLiteral("windows"), numbers}}).value(QStringLiteral("line")).toString();
    }

    /** Joins by the enrolment listener, as a desk does. */
    JoinedDesk join(const QList<int> &windows)
    {
        JoinedDesk desk;
        SystemRandom random;
        const auto line = wire::parseEnrolLine(enrolLine(windows));
        const auto key = makeTlsKeyRequest();
        if (!line || !key)
            return desk;
        desk.identity.signer = crypto::makeSigningKey(random);
        desk.identity.box = crypto::makeBoxKey(random);
        TlsClient client(line->port, {});
        const PlainReply reply = client.ask("POST", "/v1/enrol", wire::encode(wire::EnrolRequest{line->code, {}, key->requestPem, desk.identity.signer.verify, desk.identity.box.open}));
        const auto answer = reply.status == 200 ? wire::decodeEnrolAnswer(reply.body) : std::nullopt;
        if (!answer)
            return desk;
        desk.identity.centre = answer->centre;
        desk.identity.division = answer->division;
        desk.identity.device = answer->device;
        desk.identity.deviceDigits = answer->deviceDigits;
        desk.identity.windows = answer->windows;
        desk.identity.serverBox = answer->serverBox;
        desk.tls = {answer->authorityPem, answer->certificatePem, key->privateKeyPem};
        desk.server = answer->server;
        return desk;
    }

    /** Everything of the ledger that a request could change: equal digests, nothing changed. */
    QByteArray digest()
    {
        return QJsonDocument(m_server->administer({{QStringLiteral("order"), QStringLiteral("devices")}})).toJson()
               + QJsonDocument(m_server->administer({{QStringLiteral("order"), QStringLiteral("verify")}})).toJson();
    }

private:
    QTemporaryDir m_directory;
    ServerOptions m_options;
    std::unique_ptr<Server> m_server;
};

} // namespace hall::fakes
