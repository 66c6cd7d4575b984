// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace hall {

/** Wall-clock time. Handed in everywhere, so that the simulator owns time. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0; ///< Qt::UTC, milliseconds
};

/** Randomness fit for keys. */
class Random
{
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(int count) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

class SystemRandom final : public Random
{
public:
    QByteArray bytes(int count) override; ///< libsodium's generator
};

} // namespace hall
