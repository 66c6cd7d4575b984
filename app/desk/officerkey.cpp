// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officerkey.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCborValue>

namespace hall {

namespace {

QString K(const char *key)
{
    return QString::fromLatin1(key);
}

QCborValue milliseconds(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue(0);
}

QDateTime timeOf(const QCborValue &value)
{
    return value.toInteger() > 0 ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QList<OfficerKey::Earlier> earlierFrom(const QCborArray &array)
{
    QList<OfficerKey::Earlier> all;
    for (const QCborValue &one : array) {
        const QCborMap map = one.toMap();
        all << OfficerKey::Earlier{map.value(K("verifier")).toByteArray(), map.value(K("own")).toByteArray(), map.value(K("sealed_room")).toByteArray()};
    }
    return all;
}

QCborArray arrayOf(const QList<OfficerKey::Earlier> &all)
{
    QCborArray array;
    for (const OfficerKey::Earlier &one : all)
        array << QCborMap{{K("verifier"), QCborValue(one.verifier)}, {K("own"), QCborValue(one.own)}, {K("sealed_room"), QCborValue(one.sealedRoom)}};
    return array;
}

} // namespace

OfficerKey OfficerKey::fromBytes(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    return {map.value(K("verifier")).toByteArray(), timeOf(map.value(K("confirmed"))), static_cast<int>(map.value(K("wrong")).toInteger()),
            timeOf(map.value(K("next_try"))), static_cast<int>(map.value(K("appointments")).toInteger()), map.value(K("pin")).toByteArray(),
            map.value(K("open")).toByteArray(), map.value(K("own")).toByteArray(), map.value(K("hall")).toByteArray(), map.value(K("sealed_room")).toByteArray(),
            earlierFrom(map.value(K("earlier")).toArray())};
}

QByteArray OfficerKey::bytes() const
{
    QCborMap map{{K("verifier"), QCborValue(verifier)}, {K("confirmed"), milliseconds(confirmed)}, {K("wrong"), wrong},
                 {K("next_try"), milliseconds(nextTry)}, {K("appointments"), appointments}, {K("pin"), QCborValue(pin)}, {K("open"), QCborValue(open)},
                 {K("own"), QCborValue(own)}, {K("hall"), QCborValue(hall)}, {K("sealed_room"), QCborValue(sealedRoom)}};
    if (!earlier.isEmpty())
        map.insert(K("earlier"), arrayOf(earlier));
    return QCborValue(map).toCbor();
}

bool OfficerKey::holdsAt(const QDateTime &seen) const
{
    return !verifier.isEmpty() && confirmed.isValid() && seen <= confirmed.addDays(LapseDays);
}

int OfficerKey::secondsToNextTry(const QDateTime &now) const
{
    // No further than the longest pause: a clock set back shall not shut somebody out for a year.
    const qint64 left = nextTry.isValid() ? now.msecsTo(nextTry) : 0;
    return left > 0 ? static_cast<int>(qMin<qint64>((left + 999) / 1'000, pauseAfter(1'000))) : 0;
}

void OfficerKey::countWrong(const QDateTime &now)
{
    wrong = qMin(wrong + 1, 1'000);
    nextTry = pauseAfter(wrong) > 0 ? now.addSecs(pauseAfter(wrong)) : QDateTime();
}

void OfficerKey::countRight(const QDateTime &now)
{
    confirmed = now;
    wrong = 0;
    nextTry = {};
}

} // namespace hall
