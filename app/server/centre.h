// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/authority.h"
#include "server/chores.h"
#include "server/committer.h"
#include "server/enrolment.h"

#include <QtCore/QJsonObject>

namespace hall {

struct ServerOptions
{
    QString data;
    QString listenAddress = QStringLiteral("127.0.0.1");
    int listenPort = 8443;
    QString enrolAddress = QStringLiteral("127.0.0.1");
    int enrolPort = 8444;
    QStringList hosts;              ///< further names and addresses of this server
    QString announce;               ///< host:port told to new desks; empty: host and listening port
    QString division = QStringLiteral("654002");
    int perAddress = 64;            ///< connections
};

/** The centre behind its doors: ledger thread, authority, enrolment codes. Called from the doors' one thread. */
class Centre final
{
public:
    static Result<std::unique_ptr<Centre>> open(const ServerOptions &options);

    Committer &committer() { return *m_committer; }
    const Authority &authority() const { return *m_authority; }
    EnrolmentCodes &codes() { return m_codes; }
    const QByteArray &boxKey() const { return m_box.open; }
    Clock &clock() { return m_clock; }
    Random &random() { return m_random; }

    /** Answers an enrolment request, of any bytes, with a status and a body. */
    std::pair<int, QByteArray> enrol(const QByteArray &json, const QString &serverUrl, const QString &division);
    /** Orders of the administration socket but for enrolling; {"error":code} when refused. Answers in any thread. */
    void administer(const QJsonObject &order, std::function<void(const QJsonObject &)> done);

private:
    Centre() = default;
    /** Verifying and backing up: beside the ledger's thread. */
    QJsonObject performChore(const QJsonObject &order);

    QString m_data;
    QByteArray m_storeKey;
    SystemClock m_clock;
    SystemRandom m_random;
    crypto::BoxKey m_box;
    EnrolmentCodes m_codes;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<Committer> m_committer;
    Chores m_chores;
};

/** The store's keys in \a directory, made at the first start. */
struct StoreKeys
{
    QByteArray storeKey;
    crypto::BoxKey box;
};
Result<StoreKeys> openStoreKeys(const QString &directory, Random &random);
QString storePath(const QString &directory);

} // namespace hall
