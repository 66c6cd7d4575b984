// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centrenews.h"
#include "server/analyst.h"
#include "server/authority.h"
#include "server/chores.h"
#include "server/committer.h"
#include "server/enrolment.h"
#include "server/headkeeper.h"
#include "server/keyfiles.h"
#include "server/officers.h"
#include "server/signins.h"
#include "server/storemark.h"
#include "server/storeplace.h"

#include <QtCore/QJsonObject>

#include <atomic>
#include <mutex>

namespace hall {

struct ServerOptions
{
    QString data;
    QString database;               ///< postgresql://…; empty: what `data` says, at first a file in it
    QString listenAddress = QStringLiteral("127.0.0.1");
    int listenPort = 8443;
    QString enrolAddress = QStringLiteral("127.0.0.1");
    int enrolPort = 8444;
    QStringList hosts;              ///< further names and addresses of this server
    QString announce;               ///< host:port told to new desks; empty: host and listening port
    QString division = QStringLiteral("654002");
    int perAddress = 64;            ///< connections
    QString region = QStringLiteral("65"); ///< of the calendar by which the centre acts
    std::shared_ptr<Clock> clock;   ///< none: the system's
    PasswordCost passwordCost;      ///< of officers' passwords
    std::chrono::milliseconds actEvery = std::chrono::seconds(20); ///< how often the centre looks what is due
    std::chrono::milliseconds signHeadEvery = std::chrono::hours(1); ///< how often it signs where the ledger stands, counted from 1970 UTC
    qint64 renewServerBefore = Authority::RenewServerBefore; ///< seconds before the end of the server's own certificate
    std::chrono::milliseconds reviewServerEvery = std::chrono::hours(1); ///< how often it looks whether that is near
};

/** The centre behind its doors: ledger thread, authority, enrolment codes. Called from the doors' one thread. */
class Centre final
{
public:
    static Result<std::unique_ptr<Centre>> open(const ServerOptions &options);

    Committer &committer() { return *m_committer; }
    Analyst &analyst() { return *m_analyst; }
    SignIns &signIns() { return *m_signIns; }
    Authority &authority() { return *m_authority; }
    EnrolmentCodes &codes() { return m_codes; }
    const QByteArray &boxKey() const { return m_box.now.open; }
    Clock &clock() { return *m_clock; }
    Random &random() { return m_random; }

    /** Answers an enrolment request, of any bytes, with a status and a body. */
    std::pair<int, QByteArray> enrol(const QByteArray &json, const QString &serverUrl, const QString &division);
    /** Orders of the administration socket but for enrolling; {"error":code} when refused. Answers in any thread. */
    void administer(const QJsonObject &order, std::function<void(const QJsonObject &)> done);

private:
    Centre() = default;
    /** Verifying and backing up: beside the ledger's thread. */
    QJsonObject performChore(const QJsonObject &order);

    /** In the ledger's thread. */
    QJsonObject orderOfficer(CentreLedger &ledger, FeedService &feeds, const QJsonObject &order, const officers::OrderedBy &by);
    /** Of two who give their passwords: beside the ledger's thread. */
    QJsonObject orderTogether(const QJsonObject &order);

    void listenToOthers();

    QString m_data;
    QString m_store;
    QByteArray m_storeKey;
    std::optional<KeyFiles> m_files;
    std::shared_ptr<Clock> m_clock;
    PasswordCost m_dear;
    ReadingBudget m_budget;
    SystemRandom m_random;
    CentreBoxes m_box;
    EnrolmentCodes m_codes;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<OwnWork> m_own; ///< of the committer's thread
    std::unique_ptr<Analyst> m_analyst; ///< asked by the committer, which ends before
    std::unique_ptr<Committer> m_committer;
    std::unique_ptr<SignIns> m_signIns; ///< asks the committer, and ends before it
    std::unique_ptr<MarkKeeper> m_marks;
    std::unique_ptr<HeadKeeper> m_heads;
    std::atomic<bool> m_shared = false;
    std::mutex m_tagMutex;
    QString m_tag;                  ///< of the ledger that is open now
    std::unique_ptr<CentreNews> m_news;
    Chores m_chores;
    Chores m_together;              ///< a verification that takes minutes shall not hold up a dismissal
};

} // namespace hall
