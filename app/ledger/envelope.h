// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events.h"
#include "ledger/crypto.h"

#include <QtCore/QByteArray>

#include <optional>
#include <variant>

namespace hall {

/**
 * What is known of an event without a key. No category and no track: in clear they would mark accusations.
 *
 * Bytes of version 1, big-endian, 120 in all:
 *   0 version (1) · 1 hash algorithm (1 = SHA-256) · 2 seal algorithm (1 = XChaCha20-Poly1305) · 3 signature algorithm
 *   (1 = Ed25519) · 4 compression (0 none, 1 = zstd) · 5 stratum · 6 kind (2) · 8 kind version (2) · 10 reserved (6, zero) ·
 *   16 claimed time (8, ms since 1970 UTC, signed) · 24 id · 40 centre · 56 device · 72 case · 88 key · 104 officer (16 each)
 */
struct Envelope
{
    Stratum stratum = Stratum::Routing;
    int compression = 1;
    int kind = 0;          ///< EventKind, or a number this version does not know
    int kindVersion = 1;
    qint64 claimedMs = 0;
    EventId id;
    CentreId centre;
    DeviceId device;
    CaseId file;
    KeyId key;
    OfficerId officer;
};

inline constexpr int EnvelopeBytes = 120;

/** Envelope as bytes: the associated data of the seal, and the same everywhere. */
QByteArray encodeEnvelope(const Envelope &envelope);
/** Strict: length, version, algorithms and reserved bytes must be those of version 1. */
std::optional<Envelope> decodeEnvelope(const QByteArray &bytes);

/**
 * An event as it lies in a ledger and travels. The link (number and previous hash) is known to its author and to the
 * server only: a feed leaves it out, so that a skipped number tells a reader nothing.
 *   hash      = SHA-256(previous ‖ number ‖ envelope ‖ nonce ‖ ciphertext)
 *   digest    = SHA-256(envelope ‖ nonce ‖ ciphertext)
 *   signature = Ed25519("hall-event-1" ‖ digest ‖ hash): a reader without the link can still verify it
 */
struct SealedEvent
{
    QByteArray envelope;
    QByteArray nonce;
    QByteArray ciphertext;
    QByteArray hash;
    QByteArray signature;
    qint64 number = 0;     ///< 0: link unknown
    QByteArray previous;   ///< empty when the link is unknown; 32 zero bytes before the first event
};

/** The code of an event whose bytes its own desk's disk has spoilt: put aside under the hash it claims, so that what follows links. */
inline constexpr char DamagedCode[] = "damaged";

inline constexpr int MaxCiphertext = 300 * 1024;

QByteArray firstPrevious(); ///< 32 zero bytes
QByteArray eventHash(const SealedEvent &event);    ///< needs the link
QByteArray contentDigest(const SealedEvent &event);
QByteArray signedMessage(const SealedEvent &event);

/** Encodes, compresses, seals, links and signs \a event. */
SealedEvent sealEvent(const Event &event, const CentreId &centre, const KeyId &keyId, const QByteArray &caseKey, qint64 number,
                      const QByteArray &previous, const crypto::SigningKey &signer, Random &random);

enum class OpenFailure { WrongKey, Malformed, UnknownKind };
/** The event inside, or why not. Decompression is bounded by MaxBodyBytes. */
std::variant<Event, OpenFailure> openEvent(const SealedEvent &event, const QByteArray &caseKey);

enum class Verdict { Pending = 0, Accepted = 1, Contested = 2, Quarantined = 3, Refused = 4 };

} // namespace hall
