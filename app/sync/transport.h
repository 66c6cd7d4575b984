// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>

namespace hall {

/** One HTTPS exchange. */
struct Request
{
    QByteArray method;     ///< "GET" or "POST"
    QString target;        ///< "/v1/feed?window=3&after=12…"
    QByteArray body;
    int timeoutMs = 30'000;
};
struct Reply
{
    enum class Outcome {
        Answered,        ///< status and body are the server's
        Unreachable,     ///< no connection, cut, or timed out: perhaps it was stored, perhaps not
        CertificateRefused, ///< the handshake was closed on our certificate, in which this PC finds no fault
        CertificateMissing,     ///< there is none of ours, or no key to it: nobody was asked
        CertificateExpired,     ///< ours, by this PC's clock: nobody was asked
        CertificateNotYetValid, ///< likewise
        CertificateSelfSigned,  ///< the handshake was closed on ours, which nobody has signed but itself
        CertificateOfStranger,  ///< likewise, and our centre's authority has not signed it
        CertificateOfOtherUse,  ///< likewise, and it is not for a desk
        ServerNotTrusted,   ///< it is not our centre's certificate
        ServerSpeaksOtherwise, ///< no certificate was seen: over there is no TLS 1.3
        ServerExpired,      ///< it is our centre's, and by this PC's clock it has ended
        ServerNotYetValid,  ///< it is our centre's, and by this PC's clock it does not count yet
        ServerOtherName,    ///< it is our centre's, and not for the address we know
    };
    Outcome outcome = Outcome::Unreachable;
    int status = 0;
    QByteArray body;
    QDateTime serverTime = {};  ///< UTC, of an answer; invalid when it said none
};

/** How requests leave. Qt, the tests and the simulator each bring one. */
class Transport
{
public:
    virtual ~Transport() = default;
    /** Answers exactly once, never from inside send(). */
    virtual void send(const Request &request, std::function<void(const Reply &)> done) = 0;
    /** Forgets every request under way; their answers will not come. */
    virtual void abortAll() = 0;
};

/** Calls back later. */
class Timers
{
public:
    virtual ~Timers() = default;
    virtual void after(int milliseconds, std::function<void()> call) = 0;
};

} // namespace hall
