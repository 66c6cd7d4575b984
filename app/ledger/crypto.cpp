// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/crypto.h"

#include <sodium.h>

#include <QtCore/QtEndian>

namespace hall {

QByteArray SystemRandom::bytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

namespace crypto {

namespace {

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/** As libsodium's sealed boxes: BLAKE2b of both public keys. */
QByteArray boxNonce(const QByteArray &ephemeral, const QByteArray &recipient)
{
    QByteArray nonce(crypto_box_NONCEBYTES, Qt::Uninitialized);
    const QByteArray both = ephemeral + recipient;
    crypto_generichash(raw(nonce), crypto_box_NONCEBYTES, raw(both), static_cast<unsigned long long>(both.size()), nullptr, 0);
    return nonce;
}

constexpr qsizetype SecretsSize = 256; ///< what is longer is no key

/** libsodium leaves the first block of what it opened on the stack, and of what a password gives, too. */
void clearStack(qsizetype size)
{
    if (size <= SecretsSize)
        sodium_stackzero(8 * 1024);
}

// A verifier: version ‖ passes ‖ KiB (both 4 bytes, little-endian) ‖ salt ‖ the first half of what argon2id gives.
constexpr char VerifierVersion = 1;
constexpr qsizetype SaltAt = 9;
constexpr qsizetype HalfAt = SaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype VerifierSize = HalfAt + HashSize;
constexpr int MostPasses = 64;
constexpr int MostKibibytes = 1024 * 1024;

/** Both halves; empty when there is not memory enough. */
QByteArray stretched(const QByteArray &password, const QByteArray &salt, const PasswordCost &cost)
{
    QByteArray halves(2 * HashSize, Qt::Uninitialized);
    const int failed = crypto_pwhash(raw(halves), static_cast<unsigned long long>(halves.size()), password.constData(),
                                     static_cast<unsigned long long>(password.size()), raw(salt), static_cast<unsigned long long>(cost.passes),
                                     static_cast<size_t>(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    clearStack(halves.size());
    return failed == 0 ? halves : QByteArray();
}

} // namespace

static_assert(KeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(NonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(TagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(HashSize == crypto_hash_sha256_BYTES);
static_assert(SignatureSize == crypto_sign_BYTES);
static_assert(BoxOverhead == crypto_box_SEALBYTES);

bool initialise()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

SigningKey makeSigningKey(Random &random)
{
    QByteArray seed = random.bytes(crypto_sign_SEEDBYTES);
    const WipedAtEnd wiped(seed);
    SigningKey key{QByteArray(crypto_sign_SECRETKEYBYTES, '\0'), QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    crypto_sign_seed_keypair(raw(key.verify), raw(key.secret), raw(seed));
    return key;
}

BoxKey makeBoxKey(Random &random)
{
    QByteArray seed = random.bytes(crypto_box_SEEDBYTES);
    const WipedAtEnd wiped(seed);
    return boxKeyFrom(seed);
}

BoxKey boxKeyFrom(const QByteArray &seed)
{
    BoxKey key{QByteArray(crypto_box_SECRETKEYBYTES, '\0'), QByteArray(crypto_box_PUBLICKEYBYTES, '\0')};
    crypto_box_seed_keypair(raw(key.open), raw(key.secret), raw(seed));
    clearStack(seed.size());
    return key;
}

void wipe(QByteArray &secret)
{
    // The bytes that somebody shares would be copied first, and the copy wiped.
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

WipedAtEnd::~WipedAtEnd()
{
    if (m_secret)
        wipe(*m_secret);
    else if (m_perhaps->has_value())
        wipe(**m_perhaps);
}

void keepFromSwap(const QByteArray &secret)
{
    // Such a page stays locked when the secret is gone: the next one often comes to lie there, and unlocking would unlock its neighbours.
    if (!secret.isEmpty())
        sodium_mlock(const_cast<char *>(secret.constData()), static_cast<size_t>(secret.size()));
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(HashSize, Qt::Uninitialized);
    crypto_hash_sha256(raw(hash), raw(bytes), static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QByteArray keyedHash(const QByteArray &key, const QByteArray &purpose, const QByteArray &bytes, int size)
{
    Q_ASSERT(key.size() == KeySize && size >= 16 && size <= 64);
    QByteArray hash(size, Qt::Uninitialized);
    // The length before the purpose keeps two purposes from running into each other's text.
    const QByteArray message = QByteArray(1, static_cast<char>(purpose.size())) + purpose + bytes;
    crypto_generichash(raw(hash), static_cast<size_t>(size), raw(message), static_cast<unsigned long long>(message.size()), raw(key), KeySize);
    return hash;
}

QByteArray seal(const QByteArray &plain, const QByteArray &associated, const QByteArray &nonce, const QByteArray &key)
{
    Q_ASSERT(nonce.size() == NonceSize && key.size() == KeySize);
    QByteArray sealed(plain.size() + TagSize, Qt::Uninitialized);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), &length, raw(plain), static_cast<unsigned long long>(plain.size()),
                                               raw(associated), static_cast<unsigned long long>(associated.size()), nullptr,
                                               raw(nonce), raw(key));
    clearStack(plain.size());
    return sealed;
}

std::optional<QByteArray> open(const QByteArray &ciphertext, const QByteArray &associated, const QByteArray &nonce, const QByteArray &key)
{
    if (ciphertext.size() < TagSize || nonce.size() != NonceSize || key.size() != KeySize)
        return std::nullopt;
    QByteArray plain(ciphertext.size() - TagSize, Qt::Uninitialized);
    unsigned long long length = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), &length, nullptr, raw(ciphertext), static_cast<unsigned long long>(ciphertext.size()),
                                                                  raw(associated), static_cast<unsigned long long>(associated.size()), raw(nonce), raw(key));
    clearStack(plain.size());
    if (failed != 0)
        return std::nullopt;
    return plain;
}

QByteArray wrap(const QByteArray &plain, const QByteArray &associated, const QByteArray &key, Random &random)
{
    const QByteArray nonce = random.bytes(NonceSize);
    return nonce + seal(plain, associated, nonce, key);
}

std::optional<QByteArray> unwrap(const QByteArray &wrapped, const QByteArray &associated, const QByteArray &key)
{
    if (wrapped.size() < NonceSize + TagSize)
        return std::nullopt;
    return open(wrapped.mid(NonceSize), associated, wrapped.left(NonceSize), key);
}

QByteArray boxTo(const QByteArray &recipient, const QByteArray &plain, Random &random)
{
    Q_ASSERT(recipient.size() == crypto_box_PUBLICKEYBYTES);
    const BoxKey ephemeral = makeBoxKey(random);
    const QByteArray nonce = boxNonce(ephemeral.open, recipient);
    QByteArray box(plain.size() + crypto_box_MACBYTES, Qt::Uninitialized);
    const int failed = crypto_box_easy(raw(box), raw(plain), static_cast<unsigned long long>(plain.size()), raw(nonce), raw(recipient), raw(ephemeral.secret));
    clearStack(plain.size());
    if (failed != 0)
        return {};
    return ephemeral.open + box;
}

std::optional<QByteArray> openBox(const BoxKey &recipient, const QByteArray &box)
{
    if (box.size() < BoxOverhead || recipient.open.size() != crypto_box_PUBLICKEYBYTES || recipient.secret.size() != crypto_box_SECRETKEYBYTES)
        return std::nullopt;
    QByteArray plain(box.size() - BoxOverhead, Qt::Uninitialized);
    const int failed = crypto_box_seal_open(raw(plain), raw(box), static_cast<unsigned long long>(box.size()), raw(recipient.open), raw(recipient.secret));
    clearStack(plain.size());
    if (failed != 0)
        return std::nullopt;
    return plain;
}

QByteArray agreed(const BoxKey &own, const QByteArray &other)
{
    if (own.secret.size() != crypto_scalarmult_SCALARBYTES || own.open.size() != crypto_scalarmult_BYTES || other.size() != crypto_scalarmult_BYTES)
        return {};
    QByteArray point(crypto_scalarmult_BYTES, Qt::Uninitialized);
    const bool good = crypto_scalarmult(raw(point), raw(own.secret), raw(other)) == 0;
    // Hashed with both public keys, in an order that is the same for both: a point alone does not say whose it is.
    const QByteArray shared = good ? keyedHash(point, "agreed", qMin(own.open, other) + qMax(own.open, other)) : QByteArray();
    wipe(point);
    clearStack(own.secret.size());
    return shared;
}

bool same(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size() && sodium_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

QByteArray sign(const SigningKey &key, const QByteArray &message)
{
    Q_ASSERT(key.secret.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), static_cast<unsigned long long>(message.size()), raw(key.secret));
    return signature;
}

bool verify(const QByteArray &verifyKey, const QByteArray &message, const QByteArray &signature)
{
    return signature.size() == SignatureSize && verifyKey.size() == crypto_sign_PUBLICKEYBYTES
           && crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()), raw(verifyKey)) == 0;
}

QByteArray passwordVerifier(const QByteArray &password, const PasswordCost &cost, Random &random, QByteArray *key)
{
    const QByteArray salt = random.bytes(crypto_pwhash_SALTBYTES);
    QByteArray halves = stretched(password, salt, cost);
    const WipedAtEnd wiped(halves); // the second half is the key
    if (halves.isEmpty())
        return {};
    QByteArray verifier(SaltAt, VerifierVersion);
    qToLittleEndian<quint32>(static_cast<quint32>(cost.passes), verifier.data() + 1);
    qToLittleEndian<quint32>(static_cast<quint32>(cost.kibibytes), verifier.data() + 5);
    if (key)
        *key = halves.mid(HashSize);
    return verifier + salt + halves.left(HashSize);
}

std::optional<QByteArray> passwordKey(const QByteArray &verifier, const QByteArray &password, bool *noMemory)
{
    if (verifier.size() != VerifierSize || verifier.at(0) != VerifierVersion)
        return std::nullopt;
    const auto passes = qFromLittleEndian<quint32>(verifier.constData() + 1);
    const auto kibibytes = qFromLittleEndian<quint32>(verifier.constData() + 5);
    // Whoever wrote it may not make us count for a day.
    if (passes > MostPasses || kibibytes > MostKibibytes)
        return std::nullopt;
    QByteArray halves = stretched(password, verifier.mid(SaltAt, crypto_pwhash_SALTBYTES), {static_cast<int>(passes), static_cast<int>(kibibytes)});
    const WipedAtEnd wiped(halves);
    if (noMemory)
        *noMemory = halves.isEmpty();
    if (halves.isEmpty() || sodium_memcmp(halves.constData(), verifier.constData() + HalfAt, HashSize) != 0)
        return std::nullopt;
    return halves.mid(HashSize);
}

} // namespace crypto

} // namespace hall
