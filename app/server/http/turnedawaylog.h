// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <chrono>
#include <map>

namespace hall::http {

/**
 * Why TLS let nobody in, of OpenSSL's error \a code and what it found of the client's certificate (X509_V_…): no_certificate, self_signed,
 * unknown_authority, wrong_purpose, certificate_bad, old_protocol, not_tls; of a client that does not take our certificate
 * server_unknown_authority, server_expired, server_refused; handshake_failed for what else there is. Null when the line was only cut.
 */
const char *handshakeRefusal(unsigned long code, long verified);

/**
 * Tells the log who was turned away, by reason alone and never by address: the first at once, and who comes within the pause after it in
 * one line with their number, so that a flood fills no disk. Used in the door's thread alone.
 */
class TurnedAwayLog final
{
public:
    using Clock = std::chrono::steady_clock;
    explicit TurnedAwayLog(std::chrono::seconds pause) : m_pause(pause) {}

    /** \a line and \a reason are codes, of which there are few. True when somebody now waits to be told of: tell() after pause(). */
    bool note(const QByteArray &line, const QByteArray &reason, Clock::time_point now);
    /** Writes what has waited for long enough. */
    void tell(Clock::time_point now);
    std::chrono::seconds pause() const { return m_pause; }

private:
    struct Kept
    {
        Clock::time_point told;
        int untold = 0;
    };
    std::chrono::seconds m_pause;
    std::map<std::pair<QByteArray, QByteArray>, Kept> m_kept;
};

} // namespace hall::http
