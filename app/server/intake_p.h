// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/intake.h"

namespace hall {

/** Keys that came with a push, unopened. */
struct Intake::Offered
{
    QList<BoxedKey> all;
    QHash<KeyId, BoxedKey> forCentre;
    QMap<EventId, QString> contestedBefore; ///< by its author's own word; heard while a restored ledger settles
    bool carried = false;                   ///< by a person
};

/** What the group adds to the ledger, before it is committed. */
struct Intake::Known
{
    struct Head
    {
        qint64 number;
        QByteArray hash;
    };
    struct HeldKey
    {
        CaseId file;
        Stratum stratum;
        QByteArray key;
    };
    QHash<DeviceId, Head> heads;
    QHash<CaseId, CaseFile> cases;
    QHash<EventId, Acknowledgement> verdicts;
    QHash<std::pair<DeviceId, qint64>, Acknowledgement> numbers;
    QHash<KeyId, HeldKey> keys;
    QList<OwnWork::Print> prints;
};

} // namespace hall
