// SPDX-License-Identifier: GPL-3.0-or-later
/** What the centre takes away: this computer's right to work, or much of what it holds. */
#include "desk/desk_p.h"

namespace hall {

namespace {

constexpr char Note[] = "device/shut_out"; ///< kept, so that a cable pulled out opens nothing
constexpr char Locked[] = "locked";
constexpr char Emptied[] = "emptied";

bool answered(LinkState state)
{
    return state == LinkState::Online || state == LinkState::UpdateDesk || state == LinkState::UpdateServer;
}

} // namespace

void Desk::Private::readShutOut()
{
    const QByteArray kept = ledger->kept(QString::fromLatin1(Note));
    shutOut = kept == Emptied ? DeskStatus::ShutOut::Emptied : kept == Locked ? DeskStatus::ShutOut::Locked : DeskStatus::ShutOut::No;
}

/** Said over the centre's own TLS, and of a device that it knows: a certificate that is nobody's locks no desk. */
void Desk::Private::lookWhetherShutOut(const LinkStatus &link)
{
    using ShutOut = DeskStatus::ShutOut;
    if (answered(link.state) && shutOut != ShutOut::No)
        return shutOutAs(ShutOut::No);
    const bool revoked = link.reason == QStringLiteral("device_revoked") || link.reason == QStringLiteral("device_wiped");
    if (link.state != LinkState::CertificateRefused || !revoked)
        return;
    const ShutOut now = link.emptied || shutOut == ShutOut::Emptied ? ShutOut::Emptied : ShutOut::Locked;
    if (now != shutOut)
        shutOutAs(now);
}

void Desk::Private::shutOutAs(DeskStatus::ShutOut how)
{
    using ShutOut = DeskStatus::ShutOut;
    shutOut = how;
    if (how != ShutOut::No) {
        // What is being typed is kept first; then nothing of any case is shown or waits in the lists.
        forgetPin();
        crypto::wipe(passwordKey);
        confirming = 0;
        forgetAsked(askedQuietly);
        if (signingIn != 0)
            answerSignIn(Refusal{RefusalCode::DeviceShutOut, {}});
        if (!locked)
            desk->lock();
        board.clear();
        receptions.clear();
        waitingSeen.clear();
        Q_EMIT desk->casesChanged({});
    }
    const QByteArray kept = how == ShutOut::No ? QByteArray() : QByteArray(how == ShutOut::Emptied ? Emptied : Locked);
    // Should that fail the desk is locked all the same, and the centre says it again at the next start.
    (void)ledger->keep({QString::fromLatin1(Note), kept});
}

bool Desk::Private::mayAnswerWithdrawal() const
{
    if (locked)
        return false;
    if (!byRole())
        return true;
    const Officer *sits = appointed(officer);
    return sits && hall::mayAnswerWithdrawal(sits->latest().roles);
}

std::optional<Refusal> Desk::answerWithdrawal(bool erase)
{
    if (!d->ledger || d->locked)
        return Refusal{RefusalCode::NotSignedIn, {}};
    if (!d->ledger->massWithdrawal())
        return std::nullopt; // answered at another moment, or not wanted any more
    if (!d->mayAnswerWithdrawal())
        return Refusal{RefusalCode::WithdrawalNotYours, {}};
    if (!d->ledger->answerWithdrawal(erase ? MassWithdrawal::Answer::Erase : MassWithdrawal::Answer::Keep))
        return storeFailed("not_writable");
    if (d->courier)
        d->courier->goOn();
    Q_EMIT statusChanged();
    return std::nullopt;
}

} // namespace hall
