// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/brokenstreams.h"

#include "server/log.h"

#include <QtCore/QJsonObject>

namespace hall {

void BrokenStreams::note(const DeviceId &device, const Broken &broken)
{
    const auto before = m_broken.constFind(device);
    if (before != m_broken.constEnd() && (before->forked || !broken.forked) && before->held == broken.held)
        return;
    m_broken.insert(device, {broken.forked || (before != m_broken.constEnd() && before->forked), broken.held, broken.offered});
    logLine(broken.forked ? "alarm_access_forked" : "alarm_access_gap",
            {{"device", device.text()}, {"held", QString::number(broken.held)}, {"offered", QString::number(broken.offered)}});
}

void BrokenStreams::wentOn(const DeviceId &device)
{
    const auto broken = m_broken.constFind(device);
    if (broken == m_broken.constEnd() || broken->forked)
        return;
    logLine("access_gap_closed", {{"device", device.text()}, {"held", QString::number(broken->held)}});
    m_broken.erase(broken);
}

QJsonArray BrokenStreams::told() const
{
    QJsonArray all;
    for (auto one = m_broken.constBegin(); one != m_broken.constEnd(); ++one)
        all.append(QJsonObject{{QStringLiteral("device"), one.key().text()},
                               {QStringLiteral("why"), one->forked ? QStringLiteral("access_forked") : QStringLiteral("access_gap")},
                               {QStringLiteral("held"), one->held}, {QStringLiteral("offered"), one->offered}});
    return all;
}

} // namespace hall
