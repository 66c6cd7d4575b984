// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fuzz/samples.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    wire::HallCard card;
    card.centre = CentreId(fakes::idOf(1));
    card.epoch = fakes::idOf(2);
    card.serverTime = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    card.device = DeviceId(fakes::idOf(3));
    card.windows = {FrontDesk, WindowNumber(3)};
    card.disciplineDevices.insert(DeviceId(fakes::idOf(4)), QByteArray(32, 'x'));
    wire::HallCard withHeads = card;
    withHeads.headKey = QByteArray(32, 'k');
    for (int number = 1; number <= 2; ++number)
        withHeads.heads << SignedHead{card.centre, card.epoch, number, 1'790'000'000'000, QByteArray(32, 'c'), QByteArray(64, 's')};
    withHeads.erased = {CaseId(fakes::idOf(5)), CaseId(fakes::idOf(6))};
    wire::EnrolAnswer answer;
    answer.centre = card.centre;
    answer.division = QStringLiteral("654002");
    answer.device = card.device;
    answer.deviceDigits = 7;
    answer.windows = card.windows;
    answer.certificatePem = answer.authorityPem = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
    answer.serverBox = QByteArray(32, 'y');
    answer.server = QStringLiteral("https://127.0.0.1:8443");
    return {wire::encode(card), wire::encode(withHeads), wire::encode(answer),
            wire::encode(wire::EnrolRequest{QStringLiteral("7QK2M9XA4T"), QStringLiteral("柜台"), "-----BEGIN CERTIFICATE REQUEST-----", QByteArray(32, 'v'), QByteArray(32, 'b')}),
            wire::encode(wire::SignIn{QStringLiteral("阿里木"), QStringLiteral("koktogay-2026"), QStringLiteral("another-2027")}), wire::encodeWait(QStringLiteral("guessed_too_often"), 40),
            wire::encodeError(QStringLiteral("number_gap")), wire::encodeError(wire::Held{QStringLiteral("number_gap"), 7, QByteArray(32, 'h')})};
}

void run(const QByteArray &bytes)
{
    if (const auto card = wire::decodeHallCard(bytes)) {
        const auto again = wire::decodeHallCard(wire::encode(*card));
        must(again && wire::encode(*again) == wire::encode(*card), "a hall card survives the way");
    }
    if (const auto request = wire::decodeEnrolRequest(bytes)) {
        const auto again = wire::decodeEnrolRequest(wire::encode(*request));
        must(again && again->code == request->code && again->verifyKey == request->verifyKey, "a request survives the way");
    }
    if (const auto answer = wire::decodeEnrolAnswer(bytes)) {
        const auto again = wire::decodeEnrolAnswer(wire::encode(*answer));
        must(again && again->device == answer->device, "an answer survives the way");
    }
    if (const auto asked = wire::decodeSignIn(bytes)) {
        // Half a character becomes a sign for one, and what has to be escaped may grow past the limit.
        const QByteArray encoded = wire::encode(*asked);
        const auto again = wire::decodeSignIn(encoded);
        must(again ? wire::encode(*again) == encoded : encoded.size() > wire::MaxSignInBytes, "a password survives the way");
    }
    must(wire::decodeWait(bytes) >= 0 && wire::decodeWait(bytes) <= 24 * 3600, "nobody waits longer than a day");
    if (const auto emptied = wire::decodeEmptied(bytes))
        must(wire::decodeEmptied(wire::encodeError(*emptied)).has_value(), "what was read can be written");
    if (const auto held = wire::decodeHeld(bytes))
        must(held->headNumber >= 0 && held->headHash.size() == 32, "a head is a number and a hash");
    must(wire::decodeErrorCode(bytes).size() <= 60, "a code is short");
}

} // namespace hall::fuzz
