// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/centre.h"
#include "server/signins.h"

#include <functional>

namespace hall {

struct HttpAnswer
{
    int status = 200;
    QByteArray type = QByteArrayLiteral("application/octet-stream");
    QByteArray body;
};
HttpAnswer refusal(int status, const char *code);
/** What turnedAway() says, as an answer. */
std::optional<HttpAnswer> refused(const std::optional<Device> &device);

/** What a door asks of those behind it. Heads are judged before a body is read. */
class Handler
{
public:
    virtual ~Handler() = default;
    /** Method, path and length against the table of routes; \a length is -1 when none was stated. */
    virtual std::optional<HttpAnswer> refuse(const QByteArray &method, const QByteArray &target, qint64 length) const = 0;
    struct Request
    {
        quint64 ticket = 0;        ///< names the request for expire() and cancel()
        QByteArray target;
        QByteArray body;
        QByteArray certificate;    ///< SHA-256; empty where none is asked for
    };
    /** Calls \a done once, in any thread. */
    virtual void handle(const Request &request, std::function<void(HttpAnswer)> done) = 0;
    /** How long a request may be held; 0: it is answered at once. */
    virtual int waitSeconds(const QByteArray &target) const = 0;
    virtual void expire(quint64 ticket) = 0;
    virtual void cancel(quint64 ticket) = 0;
};

/** The main door: events in, feeds out. protocol.md tells every answer. */
class Routes final : public Handler
{
public:
    /** Issues a certificate for a device; nothing when the request is none. Called in the ledger's thread. */
    using Certify = std::function<std::optional<Authority::Issued>(const QByteArray &signingRequestPem, const DeviceId &device)>;
    Routes(LedgerDoor &ledger, Clock &clock, Analyst &analyst, Certify certify, SignIns *signIns = nullptr)
        : m_ledger(ledger), m_clock(clock), m_analyst(analyst), m_certify(std::move(certify)), m_signIns(signIns) {}
    std::optional<HttpAnswer> refuse(const QByteArray &method, const QByteArray &target, qint64 length) const override;
    void handle(const Request &request, std::function<void(HttpAnswer)> done) override;
    int waitSeconds(const QByteArray &target) const override;
    void expire(quint64 ticket) override;
    void cancel(quint64 ticket) override;

private:
    LedgerDoor &m_ledger;
    Clock &m_clock;
    Analyst &m_analyst;
    Certify m_certify;
    SignIns *m_signIns; ///< none: nobody signs in here
};

/** The enrolment door: one path. */
class EnrolRoute final : public Handler
{
public:
    EnrolRoute(Centre &centre, QString serverUrl, QString division, std::function<void()> used)
        : m_centre(centre), m_serverUrl(std::move(serverUrl)), m_division(std::move(division)), m_used(std::move(used)) {}
    std::optional<HttpAnswer> refuse(const QByteArray &method, const QByteArray &target, qint64 length) const override;
    void handle(const Request &request, std::function<void(HttpAnswer)> done) override;
    int waitSeconds(const QByteArray &) const override { return 0; }
    void expire(quint64) override {}
    void cancel(quint64) override {}

private:
    Centre &m_centre;
    QString m_serverUrl;
    QString m_division;
    std::function<void()> m_used; ///< codes may have ended: the door may close
};

} // namespace hall
