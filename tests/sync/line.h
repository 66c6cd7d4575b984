// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/cases.h"
#include "fakes/lines.h"
#include "fakes/printers.h"

#include <QtCore/QTemporaryDir>

namespace hall::fakes {

/** A counter and the server's side of its line, played by the test. */
struct Line
{
    QTemporaryDir folder;
    SeededRandom random{3};
    FakeClock clock;
    DeskIdentity identity = aDeskIdentity();
    std::unique_ptr<DeskLedger> ledger;
    FakeTransport transport;
    FakeTimers timers;
    int protocol = wire::ProtocolVersion;
    QUuid epoch = QUuid::fromRfc4122(QByteArray(16, 'e'));
    QList<LinkState> states;
    std::unique_ptr<Courier> courier;
    QHash<EventId, QByteArray> stored; ///< at the server
    qint64 headNumber = 0;
    bool settling = false;
    wire::DeskBoxes own;               ///< for which the centre boxes what it sends
    QByteArray headKey;                ///< of a centre that signs where it stands
    QList<SignedHead> heads;
    QList<CaseId> erased;              ///< that the card tells of
    QSet<CaseId> withdrawn;            ///< that a screen was told of
    int doubled = 0;
    quint64 seed = 50;

    Line()
    {
        auto opened = DeskLedger::open(folder.filePath(QStringLiteral("desk.db")), QByteArray(32, 'k'), identity, random);
        REQUIRE(opened.ok());
        ledger = std::move(opened.value());
        Courier::Heard heard;
        heard.linkChanged = [this](const LinkStatus &status) { states << status.state; };
        heard.pageTaken = [this](const DeskLedger::Taken &taken) { withdrawn += taken.withdrawn; };
        courier = std::make_unique<Courier>(*ledger, transport, timers, clock, random, heard);
        courier->start();
    }
    void save(int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            ++seed;
            Circumstances now = at(FrontDesk, seed, CaseId(idOf(seed)));
            now.device = identity.device;
            REQUIRE_FALSE(ledger->record(decide({}, aFiling(static_cast<int>(seed)), now).value(), false));
        }
        courier->wake();
    }
    void answerHall(int status = 200)
    {
        const auto asked = transport.take(QStringLiteral("/v1/hall"));
        REQUIRE(asked);
        wire::HallCard card;
        card.protocol = protocol;
        card.centre = identity.centre;
        card.epoch = epoch;
        card.serverTime = clock.now;
        card.device = identity.device;
        card.windows = identity.windows;
        card.headNumber = headNumber;
        card.settling = settling;
        card.own = own;
        card.headKey = headKey;
        card.heads = heads;
        card.erased = erased;
        asked->done({Reply::Outcome::Answered, status, status == 200 ? wire::encode(card) : wire::encodeError(QStringLiteral("certificate_revoked"))});
    }
    QByteArray storeAndAnswer(const QByteArray &body)
    {
        const auto push = wire::decodePush(body);
        REQUIRE(push);
        wire::PushAnswer answer;
        answer.epoch = epoch;
        answer.headHash = firstPrevious();
        for (const SealedEvent &event : push->events) {
            const EventId id = decodeEnvelope(event.envelope)->id;
            if (stored.contains(id) && stored[id] != event.hash)
                ++doubled;
            stored[id] = event.hash;
            answer.acknowledgements << Acknowledgement{id, event.hash, Verdict::Accepted, {}};
            answer.headNumber = headNumber = event.number;
            answer.headHash = event.hash;
        }
        return wire::encode(answer);
    }
    std::optional<FakeTransport::Asked> nextPush(int patience = 70'000)
    {
        for (int waited = 0; waited <= patience; waited += 100) {
            if (auto asked = transport.take(QStringLiteral("/v1/events")))
                return asked;
            if (transport.waitsFor(QStringLiteral("/v1/hall")))
                answerHall();
            timers.pass(100);
        }
        return std::nullopt;
    }
    void deliver()
    {
        const auto push = nextPush();
        REQUIRE(push);
        push->done({Reply::Outcome::Answered, 200, storeAndAnswer(push->request.body)});
    }
};

inline const Reply Nothing{Reply::Outcome::Unreachable, 0, {}};

} // namespace hall::fakes
