// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A centre with one door for each certificate that a server may show, and the certificates that may come to them. */

#include "fakes/cases.h"
#include "fakes/centrekeys.h"
#include "fakes/hall.h"
#include "fakes/tlsclient.h"
#include "server/certificates.h"
#include "server/files.h"
#include "server/http/door.h"
#include "sync/tlskeyrequest.h"
#include "sync/wire.h"

#include <QtCore/QMap>

#include <thread>

namespace hall::fakes {

enum class Shown { None, SelfSigned, Strange, Expired, NotYetValid, Revoked, Frozen, OtherUse, Good };
inline const QList<Shown> EveryShown{Shown::None,    Shown::SelfSigned, Shown::Strange,  Shown::Expired, Shown::NotYetValid,
                                     Shown::Revoked, Shown::Frozen,     Shown::OtherUse, Shown::Good};
enum class Leaf { Strange, Expired, OtherName, NotYetValid, Right };
/** Those of the matrix; what is not valid yet is told of a clock, and stands beside it. */
inline const QList<Leaf> EveryLeaf{Leaf::Strange, Leaf::Expired, Leaf::OtherName, Leaf::Right};

inline QString nameOf(Shown shown)
{
    static const char *names[] = {"none", "self-signed", "of a strange CA", "expired", "not yet valid", "of a revoked device", "of a frozen device", "for another use", "good"};
    return QString::fromLatin1(names[static_cast<int>(shown)]);
}
inline QString nameOf(Leaf leaf)
{
    static const char *names[] = {"strange CA", "expired", "wrong host name", "not yet valid", "right"};
    return QString::fromLatin1(names[static_cast<int>(leaf)]);
}

class TlsHall final
{
public:
    static constexpr qint64 Day = 24 * 3600;
    struct Pair
    {
        QByteArray certificatePem;
        QByteArray keyPem;
    };

    TlsHall() : m_work(boost::asio::make_work_guard(m_io))
    {
        crypto::initialise();
        ServerOptions options;
        options.data = m_data.path();
        options.region = QStringLiteral("00");
        auto opened = Centre::open(options);
        REQUIRE(opened.ok());
        m_centre = std::move(opened.value());
        m_routes = std::make_unique<Routes>(m_centre->committer(), m_centre->clock(), m_centre->analyst(), [this](const QByteArray &request, const DeviceId &device) {
            return m_centre->authority().issue(request, device, certificateSeconds);
        });
        m_authority = certificates::certificateFrom(m_centre->authority().authorityPem());
        m_authorityKey = certificates::keyFrom(centreKey(m_data.path(), "authority.key"));
        m_strangerKey = certificates::makeKey();
        m_stranger = certificates::make({certificates::Purpose::Authority, QStringLiteral("Reception Hall CA"), {}, -Day, 365 * Day}, m_strangerKey.get(), nullptr, m_strangerKey.get());
        for (const Leaf leaf : EveryLeaf + QList<Leaf>{Leaf::NotYetValid}) {
            const Pair pair = leafOf(leaf);
            http::DoorOptions door;
            door.address = QStringLiteral("127.0.0.1");
            door.certificatePem = pair.certificatePem + m_centre->authority().authorityPem();
            door.keyPem = pair.keyPem;
            door.authorityPem = m_centre->authority().authorityPem();
            door.limits.refusedEvery = 0; // one line of the log for each
            auto &made = m_doors[leaf] = std::make_shared<http::Door>(m_io, door, *m_routes);
            REQUIRE(made->bind().isEmpty());
            REQUIRE(made->listen().isEmpty());
        }
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~TlsHall()
    {
        m_io.stop();
        m_thread.join();
        m_centre.reset(); // its thread may still hand answers to the loop that has stopped
    }

    int port(Leaf leaf) const { return m_doors[leaf]->port(); }
    qint64 stored() { return m_centre->committer().ask<qint64>([](CentreLedger &ledger, FeedService &) { return ledger.eventCount() + ledger.quarantined().size(); }); }
    bool verifies() { return m_centre->committer().ask<bool>([](CentreLedger &ledger, FeedService &) { return !ledger.verify(); }); }
    void setState(const DeviceId &device, DeviceState state)
    {
        REQUIRE(m_centre->committer().ask<bool>([&](CentreLedger &ledger, FeedService &) { return ledger.setDeviceState(device, state); }));
    }

    EnrolledDesk enrolled()
    {
        SystemRandom random;
        EnrolledDesk desk;
        const auto code = m_centre->codes().issue({FrontDesk}, {}, m_centre->clock().nowUtc(), random);
        const auto key = makeTlsKeyRequest();
        desk.identity.signer = crypto::makeSigningKey(random);
        desk.identity.box = crypto::makeBoxKey(random);
        const auto [status, body] = m_centre->enrol(wire::encode(wire::EnrolRequest{code->code, {}, key->requestPem, desk.identity.signer.verify, desk.identity.box.open}),
                                                    QStringLiteral("https://127.0.0.1"), QStringLiteral("654002"));
        const auto answer = wire::decodeEnrolAnswer(body);
        REQUIRE(answer);
        desk.identity.centre = answer->centre;
        desk.identity.division = answer->division;
        desk.identity.device = answer->device;
        desk.identity.deviceDigits = answer->deviceDigits;
        desk.identity.windows = answer->windows;
        desk.identity.serverBox = answer->serverBox;
        desk.authorityPem = answer->authorityPem;
        desk.certificatePem = answer->certificatePem;
        desk.privateKeyPem = key->privateKeyPem;
        return desk;
    }

    /** \a desk as it comes with such a certificate; the device of a revoked or frozen one must be so already. */
    EnrolledDesk with(EnrolledDesk desk, Shown shown) const
    {
        using namespace certificates;
        if (shown == Shown::Good || shown == Shown::Revoked || shown == Shown::Frozen)
            return desk;
        const Key key = makeKey();
        Wanted wanted{shown == Shown::OtherUse ? Purpose::Server : Purpose::Client, desk.identity.device.text(), {QStringLiteral("127.0.0.1")}, -Day, 300 * Day};
        if (shown == Shown::Expired)
            wanted.untilSeconds = -60;
        if (shown == Shown::NotYetValid)
            wanted.fromSeconds = 3'600;
        const bool byStranger = shown == Shown::Strange;
        desk.certificatePem = pemOf(shown == Shown::SelfSigned ? make(wanted, key.get(), nullptr, key.get())
                                    : byStranger               ? make(wanted, key.get(), m_stranger.get(), m_strangerKey.get())
                                                               : make(wanted, key.get(), m_authority.get(), m_authorityKey.get()));
        desk.privateKeyPem = pemOf(key);
        if (shown == Shown::None)
            desk.certificatePem.clear();
        return desk;
    }

    Pair leafOf(Leaf leaf) const
    {
        using namespace certificates;
        const Key key = makeKey();
        Wanted wanted{Purpose::Server, QStringLiteral("Reception Hall"), {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}, -Day, 300 * Day};
        if (leaf == Leaf::Expired)
            wanted.untilSeconds = -60;
        if (leaf == Leaf::NotYetValid)
            wanted.fromSeconds = 3'600;
        if (leaf == Leaf::OtherName)
            wanted.hosts = {QStringLiteral("192.0.2.7"), QStringLiteral("elsewhere.example")};
        const bool byStranger = leaf == Leaf::Strange;
        return {pemOf(make(wanted, key.get(), byStranger ? m_stranger.get() : m_authority.get(), byStranger ? m_strangerKey.get() : m_authorityKey.get())), pemOf(key)};
    }

    int certificateSeconds = 365 * 24 * 3600; ///< of what is issued anew

private:
    QTemporaryDir m_data;
    boost::asio::io_context m_io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    std::unique_ptr<Centre> m_centre;
    std::unique_ptr<Routes> m_routes;
    certificates::Certificate m_authority, m_stranger;
    certificates::Key m_authorityKey, m_strangerKey;
    QMap<Leaf, std::shared_ptr<http::Door>> m_doors;
    std::thread m_thread;
};

} // namespace hall::fakes
