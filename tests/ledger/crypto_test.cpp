// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/ledgers.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

TEST_CASE("the primitives are the ones their standards describe", "[crypto]")
{
    REQUIRE(crypto::initialise());
    // FIPS 180-4, the message "abc".
    CHECK(crypto::sha256("abc") == hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    // RFC 8032, 7.1, test 2.
    const crypto::SigningKey key{hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                                     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
                                 hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")};
    CHECK(crypto::sign(key, hex("72"))
          == hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    // draft-irtf-cfrg-xchacha-03, A.3.1.
    const QByteArray plain = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    const QByteArray sealed = crypto::seal(plain, hex("50515253c0c1c2c3c4c5c6c7"), hex("404142434445464748494a4b4c4d4e4f5051525354555657"),
                                           hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    CHECK(sealed.left(16) == hex("bd6d179d3e83d43b9576579493c0e939"));
    CHECK(sealed.right(16) == hex("c0875924c1c7987947deafd8780acf49"));
}

TEST_CASE("a seal opens whole, with its own key, nonce and envelope, or not at all", "[crypto]")
{
    SeededRandom random(1);
    const QByteArray key = random.bytes(crypto::KeySize);
    const QByteArray nonce = random.bytes(crypto::NonceSize);
    const QByteArray sealed = crypto::seal("what the visitor said", "envelope", nonce, key);
    REQUIRE(crypto::open(sealed, "envelope", nonce, key) == QByteArray("what the visitor said"));
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
        CHECK_FALSE(crypto::open(flipped(sealed, bit), "envelope", nonce, key));
    for (qsizetype length = 0; length < sealed.size(); ++length)
        CHECK_FALSE(crypto::open(sealed.left(length), "envelope", nonce, key));
    CHECK_FALSE(crypto::open(sealed, "envelope", flipped(nonce, 3), key));
    CHECK_FALSE(crypto::open(sealed, "envelope", nonce, flipped(key, 3)));
    CHECK_FALSE(crypto::open(sealed, "envelopf", nonce, key));
    CHECK_FALSE(crypto::open(sealed, "envelope", nonce.chopped(1), key));
    CHECK_FALSE(crypto::open(sealed, "envelope", nonce, {}));
    CHECK(crypto::open(crypto::seal({}, {}, nonce, key), {}, nonce, key) == QByteArray(""));
}

TEST_CASE("a wrapped key is bound to its name and never wrapped twice alike", "[crypto]")
{
    SeededRandom random(2);
    const QByteArray store = random.bytes(crypto::KeySize);
    const QByteArray wrapped = crypto::wrap("case key", "key 1", store, random);
    CHECK(crypto::unwrap(wrapped, "key 1", store) == QByteArray("case key"));
    CHECK_FALSE(crypto::unwrap(wrapped, "key 2", store));
    CHECK(crypto::wrap("case key", "key 1", store, random) != wrapped);
    for (qsizetype length = 0; length < wrapped.size(); ++length)
        CHECK_FALSE(crypto::unwrap(wrapped.left(length), "key 1", store));
}

TEST_CASE("a signature holds for its message, its key and nothing else", "[crypto]")
{
    SeededRandom random(3);
    const crypto::SigningKey key = crypto::makeSigningKey(random);
    const QByteArray signature = crypto::sign(key, "message");
    CHECK(crypto::verify(key.verify, "message", signature));
    CHECK_FALSE(crypto::verify(key.verify, "messagf", signature));
    CHECK_FALSE(crypto::verify(crypto::makeSigningKey(random).verify, "message", signature));
    CHECK_FALSE(crypto::verify({}, "message", signature));
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit)
        CHECK_FALSE(crypto::verify(key.verify, "message", flipped(signature, bit)));
    CHECK_FALSE(crypto::verify(key.verify, "message", signature + 'x'));
}

TEST_CASE("no bit of a sealed box may change", "[crypto]")
{
    SeededRandom random(4);
    const crypto::BoxKey key = crypto::makeBoxKey(random);
    const QByteArray box = crypto::boxTo(key.open, "a case key", random);
    CHECK(box.size() == 10 + crypto::BoxOverhead);
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        // X25519 leaves the top bit of a public key out; libsodium's nonce covers it, so that it counts here as well.
        CHECK_FALSE(crypto::openBox(key, flipped(box, bit)));
    }
    CHECK_FALSE(crypto::openBox(key, {}));
}

TEST_CASE("keyed hashes of two purposes have nothing in common", "[crypto]")
{
    const QByteArray key(crypto::KeySize, 'k');
    CHECK(crypto::keyedHash(key, "a", "bc") != crypto::keyedHash(key, "ab", "c"));
    CHECK(crypto::keyedHash(key, "a", "b") != crypto::keyedHash(QByteArray(crypto::KeySize, 'l'), "a", "b"));
    CHECK(crypto::keyedHash(key, "a", "b", 16).size() == 16);
    CHECK(crypto::keyedHash(key, "a", "b") == crypto::keyedHash(key, "a", "b"));
}

TEST_CASE("the system's randomness does not repeat", "[crypto]")
{
    REQUIRE(crypto::initialise());
    SystemRandom random;
    CHECK(random.bytes(32) != random.bytes(32));
    CHECK(random.bytes(0).isEmpty());
    SeededRandom one(7), same(7), other(8);
    const QByteArray first = one.bytes(32);
    CHECK(first == same.bytes(32));
    CHECK(first != other.bytes(32));
}

TEST_CASE("one guess of a password costs three passes over 64 MiB of argon2id, as RFC 9106 describes it", "[crypto][password]")
{
    REQUIRE(crypto::initialise());
    constexpr PasswordCost usual;
    STATIC_REQUIRE(usual.passes == 3);
    STATIC_REQUIRE(usual.kibibytes == 65'536);
    class Salt final : public Random
    {
    public:
        QByteArray bytes(int count) override
        {
            QByteArray bytes(count, '\0');
            for (int i = 0; i < count; ++i)
                bytes[i] = static_cast<char>(i);
            return bytes;
        }
    } salt;
    // Of OpenSSL's argon2id, which gives what section 5.3 of the RFC says: this password, this salt, one lane, 64 bytes.
    const QByteArray first = hex("cb8e20ae6bfae0dc5b371bcfd423e6bc0e1fd6330ed6d2b1de4796c6902491da");
    const QByteArray second = hex("b3c3677187b790b8525b776362815df06d52add4fe1024b368da9cd5cf3604fb");
    QByteArray key;
    const QByteArray verifier = crypto::passwordVerifier("koktogay-2026", usual, salt, &key);
    // version, passes, KiB, salt, the first half
    CHECK(verifier == QByteArray(1, '\1') + hex("03000000") + hex("00000100") + salt.bytes(16) + first);
    CHECK(key == second);

    QElapsedTimer guess;
    guess.start();
    CHECK(crypto::passwordKey(verifier, "koktogay-2026") == second);
    const qint64 took = guess.elapsed();
    guess.restart();
    CHECK_FALSE(crypto::passwordKey(verifier, "koktogay-2027"));
    WARN("one guess of a password: " << took << " ms when it is right, " << guess.elapsed() << " ms when it is wrong");
}
