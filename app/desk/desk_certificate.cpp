// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "ledger/ports.h"
#include "sync/tlskeyrequest.h"

#include <QtCore/QPointer>

namespace hall {

namespace {

constexpr int RenewalTimeout = 30'000; ///< ms

/** The centre answers; which of us is newer is another matter. */
bool isAnswered(LinkState state)
{
    return state == LinkState::Online || state == LinkState::UpdateDesk || state == LinkState::UpdateServer;
}

} // namespace

std::optional<int> Desk::Private::certificateDays() const
{
    return certificate ? warnedDays(options.clock->nowUtc(), certificate->until) : std::nullopt;
}

void Desk::Private::lookAtCertificate()
{
    if (!enrolled || !courier)
        return;
    if (std::exchange(comeAnew, false)) {
        courier.reset();
        transport.reset();
        startCourier();
        Q_EMIT desk->statusChanged();
        return;
    }
    if (const auto days = certificateDays(); days != std::exchange(daysShown, days))
        Q_EMIT desk->statusChanged();
    const LinkStatus &link = courier->status();
    const bool unknown = link.state == LinkState::CertificateRefused && link.reason == QStringLiteral("certificate_revoked");
    const auto before = unknown ? certificateDates(enrolled->certificateBeforePem) : std::nullopt;
    if (before && before->until > options.clock->nowUtc() && !cameAsBefore) {
        EnrolledDesk changed = *enrolled;
        std::swap(changed.certificatePem, changed.certificateBeforePem);
        std::swap(changed.privateKeyPem, changed.privateKeyBeforePem);
        cameAsBefore = takeIdentity(changed);
        if (cameAsBefore)
            settings->set(settings::renewalAsked, QString());
        return;
    }
    const QDateTime asked = QDateTime::fromString(settings->value(settings::renewalAsked), Qt::ISODate);
    if (certificate && isAnswered(link.state) && renewalDue(options.clock->nowUtc(), certificate->until, asked))
        askRenewal();
}

void Desk::Private::askRenewal()
{
    // Noted before it is sent: what does not come back is asked for again tomorrow.
    settings->set(settings::renewalAsked, options.clock->nowUtc().toString(Qt::ISODate));
    const auto made = makeTlsKeyRequest();
    if (!made)
        return;
    transport->send({"POST", QStringLiteral("/v1/renew"), made->requestPem, RenewalTimeout},
                    [this, guard = QPointer<Desk>(desk), key = made->privateKeyPem](const Reply &reply) {
                        if (guard)
                            takeRenewal(reply, key);
                    });
}

void Desk::Private::takeRenewal(const Reply &reply, const QByteArray &privateKeyPem)
{
    const bool answered = reply.outcome == Reply::Outcome::Answered && reply.status == 200;
    if (!answered || !enrolled || !renews(reply.body, enrolled->certificatePem, privateKeyPem, enrolled->authorityPem))
        return;
    EnrolledDesk changed = *enrolled;
    changed.certificateBeforePem = std::exchange(changed.certificatePem, reply.body);
    changed.privateKeyBeforePem = std::exchange(changed.privateKeyPem, privateKeyPem);
    takeIdentity(changed);
}

bool Desk::Private::takeIdentity(const EnrolledDesk &changed)
{
    if (!identityfiles::write(folder, changed, deviceSecret.key))
        return false; // the one in use stays good until the new one is shown
    enrolled = changed;
    comeAnew = true;
    return true;
}

} // namespace hall
