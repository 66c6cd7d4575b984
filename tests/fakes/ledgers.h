// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Ports that a test holds in its hand. */

#include "ledger/deskledger.h"

#include <QtCore/QRandomGenerator>

#include <atomic>

namespace hall::fakes {

class FakeClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 9, 16), QTime(3, 0), Qt::UTC);
};

/** For a test that moves time while other threads look at it. Begins on a Tuesday, an hour after the hall has opened. */
class MovableClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void set(const QDateTime &now) { m_ms = now.toMSecsSinceEpoch(); }
    void pass(int minutes) { m_ms += qint64(minutes) * 60'000; } // a month of them is more milliseconds than an int holds

private:
    std::atomic<qint64> m_ms = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
};

/** The same seed, the same bytes. */
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint32 seed) : m_generator(seed) {}
    QByteArray bytes(int count) override
    {
        QByteArray bytes(count, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(m_generator.generate());
        return bytes;
    }

private:
    QRandomGenerator m_generator;
};

inline const crypto::BoxKey &serverBox()
{
    static const crypto::BoxKey key = [] {
        crypto::initialise();
        SeededRandom random(4711);
        return crypto::makeBoxKey(random);
    }();
    return key;
}

inline DeskIdentity aDeskIdentity(quint32 seed = 1, QList<WindowNumber> windows = {FrontDesk})
{
    crypto::initialise();
    SeededRandom random(seed);
    DeskIdentity identity;
    identity.centre = CentreId(QUuid::fromRfc4122(QByteArray(16, 'c')));
    identity.division = QStringLiteral("654002");
    identity.device = DeviceId(QUuid::fromRfc4122(random.bytes(16)));
    identity.deviceDigits = static_cast<int>(seed % 99) + 1;
    identity.windows = std::move(windows);
    identity.signer = crypto::makeSigningKey(random);
    identity.box = crypto::makeBoxKey(random);
    identity.serverBox = serverBox().open;
    return identity;
}

} // namespace hall::fakes
