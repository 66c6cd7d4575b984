// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMap>

namespace hall {

/**
 * Whose record of reading does not go on where the centre has it, since this program was started. A desk asks again every minute: the log
 * has each occurrence once. In the ledger's thread.
 */
class BrokenStreams final
{
public:
    /** Numbers of entries: the last that is \a held, and what the desk \a offered. */
    struct Broken
    {
        bool forked = false;   ///< it signed two histories, or its store was copied: stays until a person has looked
        qint64 held = 0;
        qint64 offered = 0;
    };
    void note(const DeviceId &device, const Broken &broken);
    /** It went on from where the centre has it: a gap, as after a restore, is closed. */
    void wentOn(const DeviceId &device);
    QJsonArray told() const;

private:
    QMap<DeviceId, Broken> m_broken;
};

} // namespace hall
