// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace hall {

/** From when to when a certificate counts, UTC. */
struct CertificateDates
{
    QDateTime from;
    QDateTime until;
};
std::optional<CertificateDates> certificateDates(const QByteArray &certificatePem);

/** Whether \a fresh is what was asked for in place of \a old: of that key, signed by that authority, and good for longer. */
bool renews(const QByteArray &fresh, const QByteArray &old, const QByteArray &privateKeyPem, const QByteArray &authorityPem);

/** What is wrong with a desk's own certificate, apart from its dates. */
enum class CertificateFault { Missing, SelfSigned, OfStranger, OtherUse };
/** Missing, too, when it cannot be shown for want of its key; \a authorityPem may hold several. */
std::optional<CertificateFault> certificateFault(const QByteArray &certificatePem, const QByteArray &privateKeyPem, const QByteArray &authorityPem);

inline constexpr int RenewBeforeDays = 60;
inline constexpr int WarnBeforeDays = 30;

/** Whether a desk should ask for another certificate: it ends in less than 60 days, and a day has passed since it asked last. */
bool renewalDue(const QDateTime &now, const QDateTime &until, const QDateTime &askedLast);
/** Days left, begun ones included, once there are no more than 30; 0 when it has ended. */
std::optional<int> warnedDays(const QDateTime &now, const QDateTime &until);

} // namespace hall
