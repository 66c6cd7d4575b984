// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/withdrawal.h"

#include "domain/casefile.h"
#include "domain/decide.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

namespace hall {

bool asksBeforeErasing(int erased, int held)
{
    return erased > MostErasedUnasked || (erased >= FewestAskedAbout && qint64(erased) * 100 > qint64(held) * PercentErasedUnasked);
}

bool seenInPassing(const CaseFile &file, WindowNumber window)
{
    if (window != CoordinatorSeat || !file.pending || !file.pending->withCoordinator)
        return false;
    CaseFile without = file;
    without.pending->withCoordinator = false;
    return !audienceOf(without).contains(window);
}

bool isOldCopy(const CaseFile &file, WindowNumber window)
{
    return file.state == CaseState::Archived && !file.sealed() && file.owner != window && !file.pending;
}

bool mayAnswerWithdrawal(const QSet<Role> &roles)
{
    return roles.contains(Role::Coordinator) || roles.contains(Role::SystemAdministrator) || roles.contains(Role::SecurityAdministrator);
}

ErasedLately withErased(const ErasedLately &before, int erased, int held, const QDateTime &now)
{
    if (!now.isValid())
        return {0, erased, held};
    const int within = erasedWithin(before, now);
    return within > 0 ? ErasedLately{before.sinceMs, within + erased, before.held} : ErasedLately{now.toMSecsSinceEpoch(), erased, held};
}

int erasedWithin(const ErasedLately &before, const QDateTime &now)
{
    return now.isValid() && qAbs(now.toMSecsSinceEpoch() - before.sinceMs) <= ErasingHourMs ? before.erased : 0;
}

bool MassWithdrawal::asksTheSame(const MassWithdrawal &other) const
{
    return epoch == other.epoch && window == other.window && upTo == other.upTo && erased == other.erased;
}

QByteArray MassWithdrawal::bytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint8(1) << epoch << qint32(window.value()) << upTo << qint32(erased) << qint32(held) << quint8(answer);
    return bytes;
}

std::optional<MassWithdrawal> MassWithdrawal::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    MassWithdrawal read;
    quint8 version = 0, answer = 0;
    qint32 window = 0, erased = 0, held = 0;
    in >> version >> read.epoch >> window >> read.upTo >> erased >> held >> answer;
    if (in.status() != QDataStream::Ok || version != 1 || window < 1 || window > 99 || answer > static_cast<quint8>(Answer::Keep))
        return std::nullopt;
    read.window = WindowNumber(window);
    read.erased = erased;
    read.held = held;
    read.answer = static_cast<Answer>(answer);
    return read;
}

} // namespace hall
