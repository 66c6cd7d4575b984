// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/intake.h"

#include <QtCore/QJsonObject>

namespace hall {

/**
 * What a person does about a desk that the line does not serve: takes in the file of its unsent events, looks at a device
 * that signed twice under one number, and decides. In the ledger's thread. {"error":sentence} and nothing changed when
 * refused; every one of them may be done twice.
 */
namespace carried {

/** The file's bytes as an outbox, or {"error"}: what cannot be read, or is too large to be one. */
Result<wire::OutboxFile> readFile(const QString &path);
/** Counts: events, new, known, contested, quarantined, forked (kept aside), waiting (not judged yet: bring the file again). */
QJsonObject import(CentreLedger &ledger, Clock &clock, const wire::OutboxFile &file, QSet<WindowNumber> *touched, const OwnWork *own = nullptr);
/**
 * What a desk received from others before the centre was restored. What the centre lacks lies aside under its author, who will
 * push it with its link; should the author be gone, adopt() takes it in. A code when refused, and nothing kept.
 */
QString relay(CentreLedger &ledger, Clock &clock, const QByteArray &certificate, const wire::Relay &relay);
int statusOf(const QString &code);
/**
 * Takes in what lies aside of a device, judged like any other events under the device's own rights: what others received
 * from it and what continues its chain, as its next events; a second history, as a branch.
 */
QJsonObject adopt(CentreLedger &ledger, Clock &clock, Random &random, const Device &device, QSet<WindowNumber> *touched, const OwnWork *own = nullptr);
/** The centre's own events that a restore has lost and desks have brought: those aside that the ledger lacks and that can be opened, by time. */
QList<Event> lostOwn(CentreLedger &ledger);
/** Lets a frozen device work again. */
QJsonObject release(CentreLedger &ledger, const Device &device);
/** What waits for a person: quarantined events, and events that lie aside. */
QJsonObject review(CentreLedger &ledger);

} // namespace carried

} // namespace hall
