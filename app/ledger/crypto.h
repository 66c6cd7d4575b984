// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/password.h"
#include "ledger/ports.h"

#include <QtCore/QByteArray>

#include <optional>

/** The few primitives the ledger is built on, all of libsodium. Sizes in bytes. */
namespace hall::crypto {

inline constexpr int KeySize = 32;
inline constexpr int NonceSize = 24;
inline constexpr int TagSize = 16;
inline constexpr int HashSize = 32;
inline constexpr int SignatureSize = 64;
inline constexpr int BoxOverhead = 48;

struct SigningKey { QByteArray secret; QByteArray verify; };  ///< Ed25519: 64 and 32

/** Overwrites it, and empties it. What others share is left to the last of them: no copy is made, none is spoilt. */
void wipe(QByteArray &secret);

/** X25519: 32 and 32. The last copy wipes the secret. */
struct BoxKey
{
    QByteArray secret;
    QByteArray open;
    ~BoxKey() { wipe(secret); }
};

/** Wipes what it was given when the scope ends, by whichever way. */
class WipedAtEnd final
{
public:
    explicit WipedAtEnd(QByteArray &secret) : m_secret(&secret) {}
    explicit WipedAtEnd(std::optional<QByteArray> &secret) : m_perhaps(&secret) {}
    ~WipedAtEnd();
    Q_DISABLE_COPY_MOVE(WipedAtEnd)

private:
    QByteArray *m_secret = nullptr;
    std::optional<QByteArray> *m_perhaps = nullptr;
};

/** Asks the system to keep the page with \a secret out of the swap file and of any dump. No promise: it may refuse. */
void keepFromSwap(const QByteArray &secret);

/** Must be called once before the rest; true when libsodium is ready. Safe to call again. */
bool initialise();

SigningKey makeSigningKey(Random &random);
BoxKey makeBoxKey(Random &random);
BoxKey boxKeyFrom(const QByteArray &seed); ///< the same from the same 32 bytes
QByteArray sha256(const QByteArray &bytes);
/** BLAKE2b with \a key, \a size bytes, domain-separated by \a purpose. */
QByteArray keyedHash(const QByteArray &key, const QByteArray &purpose, const QByteArray &bytes, int size = HashSize);

/** XChaCha20-Poly1305: ciphertext with its tag. */
QByteArray seal(const QByteArray &plain, const QByteArray &associated, const QByteArray &nonce, const QByteArray &key);
std::optional<QByteArray> open(const QByteArray &ciphertext, const QByteArray &associated, const QByteArray &nonce, const QByteArray &key);

/** nonce ‖ ciphertext under the store key: how a case key lies in the store. */
QByteArray wrap(const QByteArray &plain, const QByteArray &associated, const QByteArray &key, Random &random);
std::optional<QByteArray> unwrap(const QByteArray &wrapped, const QByteArray &associated, const QByteArray &key);

/** libsodium's sealed box, with the ephemeral key drawn from \a random so that a simulated run repeats. */
QByteArray boxTo(const QByteArray &recipient, const QByteArray &plain, Random &random);
std::optional<QByteArray> openBox(const BoxKey &recipient, const QByteArray &box);

/** 32 bytes that the holders of both secrets get, each from the other's key, and nobody else; empty when \a other is no key. */
QByteArray agreed(const BoxKey &own, const QByteArray &other);
/** In a time that does not tell where they differ. */
bool same(const QByteArray &one, const QByteArray &other);

QByteArray sign(const SigningKey &key, const QByteArray &message);
bool verify(const QByteArray &verifyKey, const QByteArray &message, const QByteArray &signature);

/** What a password is known by; holds its own cost and salt. Empty when there is not memory enough. \a key: as passwordKey() gives it. */
QByteArray passwordVerifier(const QByteArray &password, const PasswordCost &cost, Random &random, QByteArray *key = nullptr);
/** 32 bytes that only this password gives from this verifier, which holds none of them; nothing when it is another. About 0.2 s at the usual cost. */
std::optional<QByteArray> passwordKey(const QByteArray &verifier, const QByteArray &password, bool *noMemory = nullptr);

} // namespace hall::crypto
