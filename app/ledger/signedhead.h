// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ledger/crypto.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QUuid>

namespace hall {

/**
 * That a centre's ledger stood somewhere at a time, signed by the centre, which alone can say where: see headopening.h. Desks keep
 * them: a ledger that says later what it did not say then is found by them, even by whoever holds every key of the server.
 */
struct SignedHead
{
    CentreId centre;
    QUuid epoch;
    qint64 number = 0;     ///< from 1, of the heads of this store; within an epoch it only grows
    qint64 madeMs = 0;     ///< when it was signed, by the centre's clock, ms since 1970 UTC
    QByteArray commitment; ///< 32 bytes: see commitmentTo()
    QByteArray signature;  ///< Ed25519, of headMessage()
    friend bool operator==(const SignedHead &, const SignedHead &) = default;
};
/** "hall-head-2", then every field before the signature, numbers in 8 bytes, big-endian. */
QByteArray headMessage(const SignedHead &head);
bool isSignedBy(const SignedHead &head, const QByteArray &verifyKey);
/** For a person: "head 17 of 2026-11-27T10:00:00Z". */
QString headName(const SignedHead &head);
QJsonObject toJson(const SignedHead &head);
/** Strict: nothing unless every field is there and of its form. */
std::optional<SignedHead> headFromJson(const QJsonObject &object);
/** Whether no one centre signs both: one number of one epoch with another commitment or time. */
bool contradict(const SignedHead &one, const SignedHead &other);

/** One JSON object a line, as `reception-desk --export-heads` writes it. Nothing when a line is none. */
QByteArray headLines(const QList<SignedHead> &heads);
std::optional<QList<SignedHead>> headsFromLines(const QByteArray &lines);

} // namespace hall
