// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ledger/crypto.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QUuid>

namespace hall {

/**
 * Where a centre's ledger stood at a time, signed by the centre. Desks keep them: a ledger that says later what it did not say
 * then is found by them, even by whoever holds every key of the server.
 */
struct SignedHead
{
    CentreId centre;
    QUuid epoch;
    qint64 number = 0;     ///< from 1, of the heads of this store; within an epoch it only grows
    qint64 position = 0;   ///< of the last event
    QByteArray chain;      ///< at that position, 32 bytes: see seals::eventChain()
    qint64 madeMs = 0;     ///< the centre's clock, ms since 1970 UTC
    QString counts;        ///< rows by table, "case_key=12,device=3": what lies beside the events
    QByteArray signature;  ///< Ed25519, of headMessage()
    friend bool operator==(const SignedHead &, const SignedHead &) = default;
};
/** "hall-head-1", then every field before the signature. */
QByteArray headMessage(const SignedHead &head);
bool isSignedBy(const SignedHead &head, const QByteArray &verifyKey);
/** For a person: "head of 2026-11-27T10:00:00Z, position 1234". */
QString headName(const SignedHead &head);
QJsonObject toJson(const SignedHead &head);
/** Strict: nothing unless every field is there and of its form. */
std::optional<SignedHead> headFromJson(const QJsonObject &object);
/** Whether no one ledger can have stood at both: of one epoch, the later of the two lower, or another chain at one position. */
bool contradict(const SignedHead &one, const SignedHead &other);

/** One JSON object a line, as `reception-desk --export-heads` writes it. Nothing when a line is none. */
QByteArray headLines(const QList<SignedHead> &heads);
std::optional<QList<SignedHead>> headsFromLines(const QByteArray &lines);

} // namespace hall
