// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis.h"
#include "ledger/feed.h"
#include "ledger/signedhead.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <optional>

/**
 * The bytes between desk and server, compiled into both. Binary, big-endian, length-prefixed, strict: a decoder takes
 * exactly what the encoder makes and answers nothing for anything else. protocol.md tells the same in prose.
 */
namespace hall::wire {

inline constexpr int ProtocolVersion = 1;
inline constexpr int MaxEventsPerPush = 1'000;
inline constexpr qint64 MaxPushBytes = 4 * 1024 * 1024;
inline constexpr int MaxRowsPerPage = 1'000;
inline constexpr qint64 MaxPageBytes = 4 * 1024 * 1024;
inline constexpr int MaxPollSeconds = 25;
inline constexpr int MaxKeysPerMessage = 8'000;
/** A whole message: its ciphertexts, the fixed fields around them, and its keys. */
inline constexpr qint64 MaxMessageBytes = 6 * 1024 * 1024;

/** ECDSA P-256 over SHA-256, DER; empty when the key is none. What the centre signs for desks that no line reaches. */
QByteArray signAsAuthority(const QByteArray &keyPem, const QByteArray &message);
bool signedByAuthority(const QByteArray &authorityPem, const QByteArray &message, const QByteArray &signature);

/** POST /v1/events */
struct Push
{
    QUuid incarnation;             ///< of the desk's store
    QList<SealedEvent> events;     ///< in the device's order, with their links
    QList<BoxedKey> keys;
    /** To a restored server: events of this push that the ledger before had contested, and why. */
    QMap<EventId, QString> contestedBefore;
};
struct PushAnswer
{
    QUuid epoch;
    qint64 headNumber = 0;         ///< what the server holds of this device, after the push
    QByteArray headHash;
    QList<Acknowledgement> acknowledgements;
};

QByteArray encode(const Push &push);
QByteArray encode(const PushAnswer &answer);
QByteArray encode(const FeedPage &page);
std::optional<Push> decodePush(const QByteArray &bytes);
std::optional<PushAnswer> decodePushAnswer(const QByteArray &bytes);
std::optional<FeedPage> decodeFeedPage(const QByteArray &bytes);

/** POST /v1/relay: what a desk received from others, for a restored server that may lack it. Answered by {}. */
struct Relay
{
    QList<SealedEvent> events;     ///< without their links, which only their authors know
    QList<BoxedKey> keys;          ///< of their cases, for the centre
};
QByteArray encode(const Relay &relay);
std::optional<Relay> decodeRelay(const QByteArray &bytes);

/** What waits at a desk, as its pushes would carry it, for a USB stick: `reception-desk --export-outbox`. */
struct OutboxFile
{
    CentreId centre;
    DeviceId device;
    QList<Push> pushes;
    QByteArray signature;          ///< Ed25519, by the device, of outboxMessage()
};
inline constexpr qint64 MaxOutboxFile = 256 * 1024 * 1024;
/** What the device signs: every byte of the file before the signature. */
QByteArray outboxMessage(const OutboxFile &file);
QByteArray encode(const OutboxFile &file);
std::optional<OutboxFile> decodeOutboxFile(const QByteArray &bytes);

/** X25519 keys for which the centre is to box keys of cases, and at window 23 others those of accusations. */
struct DeskBoxes
{
    QByteArray cases;              ///< empty: the key it was enrolled with
    QByteArray sealedRoom;         ///< empty: nobody there can open any
    friend bool operator==(const DeskBoxes &, const DeskBoxes &) = default;
};
inline constexpr int MaxBoxesBytes = 1024;
QByteArray encode(const DeskBoxes &boxes);
std::optional<DeskBoxes> decodeDeskBoxes(const QByteArray &json);
/** POST /v1/boxes: JSON; {} answers. */
struct Announcement
{
    DeskBoxes boxes;
    QByteArray proofCases;         ///< see ledger/boxproof.h; empty where the centre has none to be proven by
    QByteArray proofSealedRoom;
};
QByteArray encode(const Announcement &asked);
std::optional<Announcement> decodeAnnouncement(const QByteArray &json);

/** GET /v1/hall: JSON. What a desk must know of the centre. */
struct HallCard
{
    int protocol = ProtocolVersion;
    CentreId centre;
    QUuid epoch;
    QDateTime serverTime;
    DeviceId device;                           ///< who you are, by your certificate
    QList<WindowNumber> windows;               ///< you may serve
    qint64 headNumber = 0;                     ///< what the server holds of you
    bool settling = false;                     ///< a new epoch, in which you have not said yet that you offered all you have
    QMap<DeviceId, QByteArray> disciplineDevices; ///< X25519 keys of the devices of window 23 that can open accusations
    DeskBoxes own;                             ///< for what the centre boxes keys for you
    QByteArray headKey;                        ///< Ed25519, by which heads are signed; empty from a server that signs none
    QList<SignedHead> heads;                   ///< that the ledger stood somewhere, the newest last; MaxHeads at most
    QByteArray serverBox;                      ///< X25519, for which to box what the centre shall open; empty from a server that never changes it
    QByteArray serverBoxSignature;             ///< by the head key, see ledger/boxproof.h
    QList<CaseId> erased;                      ///< accusations that you filed, which window 23 had erased lately; the newest first, MaxErased at most
};
inline constexpr int MaxHeads = 24;
inline constexpr int MaxErased = 800;          ///< with all else that a card may hold it is below the 64 KiB of a letter
QByteArray encode(const HallCard &card);
std::optional<HallCard> decodeHallCard(const QByteArray &json);

/** POST /v1/enrol on the enrolment listener: JSON both ways. */
struct EnrolRequest
{
    QString code;
    QString label;
    QByteArray signingRequestPem;  ///< PKCS#10 of the desk's TLS key
    QByteArray verifyKey;          ///< Ed25519
    QByteArray boxKey;             ///< X25519
};
struct EnrolAnswer
{
    CentreId centre;
    QString division;
    DeviceId device;
    int deviceDigits = 0;
    QList<WindowNumber> windows;
    QByteArray certificatePem;
    QByteArray authorityPem;       ///< the CA; its SHA-256 must be the fingerprint of the enrolment line
    QByteArray serverBox;
    QString server;                ///< https://host:port of the main listener
};
QByteArray encode(const EnrolRequest &request);
QByteArray encode(const EnrolAnswer &answer);
std::optional<EnrolRequest> decodeEnrolRequest(const QByteArray &json);
std::optional<EnrolAnswer> decodeEnrolAnswer(const QByteArray &json);

/** What `reception-server enrol` prints: "127.0.0.1:8444 7QK2M-9XA4T 3F:0A:…" (address, code, 128 bits of the CA's SHA-256). */
struct EnrolLine
{
    QString host;
    int port = 0;
    QString code;                  ///< 10 Crockford characters, without the hyphen
    QByteArray fingerprint;        ///< first 16 bytes of SHA-256 of the CA certificate (DER)
};
QString toText(const EnrolLine &line);
std::optional<EnrolLine> parseEnrolLine(const QString &text);

/** What GET /v1/analysis answers: JSON. A hidden count is null. */
QByteArray encode(const Analysis &analysis);
std::optional<Analysis> decodeAnalysis(const QByteArray &json);

/** POST /v1/sign-in: JSON. Whether an officer's password is the right one, and another in its place. */
struct SignIn
{
    QString officer;               ///< by name
    QString password;
    QString newPassword;           ///< empty: it stays
    QByteArray escrow;             ///< the desk's secret in a box for the centre, where this officer cannot open it yet; else empty
};
/** What is answered when it is the right one. */
struct SignedIn
{
    QByteArray opened;             ///< what lay in the box: 32 bytes; empty when none was sent, or it is not this desk's
};
QByteArray encode(const SignedIn &answer);
std::optional<SignedIn> decodeSignedIn(const QByteArray &json);
inline constexpr int MaxSignInBytes = 4 * 1024;
QByteArray encode(const SignIn &asked);
std::optional<SignIn> decodeSignIn(const QByteArray &json);

/** A 429: seconds until the next try. */
QByteArray encodeWait(const QString &code, int seconds);
int decodeWait(const QByteArray &json); ///< 0 when it says none

/** Every refusal of the server: {"code":"…"} with a 4xx, 501 or 503. */
QByteArray encodeError(const QString &code);
QString decodeErrorCode(const QByteArray &json);

/** A 409 to a push: what the server holds of the device, to go on from. */
struct Held
{
    QString code;
    qint64 headNumber = 0;
    QByteArray headHash;
};
QByteArray encodeError(const Held &held);
std::optional<Held> decodeHeld(const QByteArray &json);

/** A 403 device_wiped to the hall card: which ledger wants the desk empty, and how much of the desk's own it holds. */
struct Emptied
{
    QUuid epoch;
    qint64 headNumber = 0;
};
QByteArray encodeError(const Emptied &emptied);
std::optional<Emptied> decodeEmptied(const QByteArray &json); ///< nothing of any other refusal

} // namespace hall::wire
