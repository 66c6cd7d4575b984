// SPDX-License-Identifier: GPL-3.0-or-later
/** What a desk keeps of where the centre's ledger stood, and when it no longer believes the centre. */
#include "ledger/store.h"

#include "ledger/headopening.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QUuid Epoch = idOf(77);

struct Signer
{
    SeededRandom random{99};
    crypto::SigningKey key = crypto::makeSigningKey(random);

    SignedHead head(qint64 number, const QUuid &epoch = Epoch, char commitment = 'a', qint64 laterMs = 0) const
    {
        SignedHead made{CentreId(QUuid::fromRfc4122(QByteArray(16, 'c'))), epoch, number, 1'795'000'000'000 + number * 3'600'000 + laterMs,
                        QByteArray(32, static_cast<char>(commitment + number % 7)), {}};
        made.signature = crypto::sign(key, headMessage(made));
        return made;
    }
};

} // namespace

TEST_CASE("a signed head is read back as it was written, and no field of it can be changed", "[heads]")
{
    const Signer centre;
    const SignedHead head = centre.head(3);
    CHECK(headName(head).startsWith("head 3 of 20"));
    CHECK(headName(head).endsWith('Z'));
    CHECK(isSignedBy(head, centre.key.verify));
    const auto read = headsFromLines(headLines({head, centre.head(4)}));
    REQUIRE(read);
    CHECK((read->first() == head));
    CHECK(read->size() == 2);
    for (const auto &change : QList<std::function<void(SignedHead &)>>{
             [](SignedHead &one) { one.centre = CentreId(idOf(1)); }, [](SignedHead &one) { one.epoch = idOf(1); }, [](SignedHead &one) { ++one.number; },
             [](SignedHead &one) { ++one.madeMs; }, [](SignedHead &one) { one.commitment[5] = 'z'; }, [](SignedHead &one) { one.commitment += 'z'; },
             [](SignedHead &one) { one.signature[0] = static_cast<char>(one.signature[0] ^ 1); }}) {
        SignedHead changed = head;
        change(changed);
        CHECK_FALSE(isSignedBy(changed, centre.key.verify));
    }
    QJsonObject object = toJson(head);
    for (const QString &field : object.keys()) {
        QJsonObject without = object;
        without.remove(field);
        INFO(field.toStdString());
        CHECK_FALSE(headFromJson(without));
    }
    CHECK_FALSE(headsFromLines("no line of ours\n"));
}

TEST_CASE("a commitment stands for one opening, and what it stands for cannot be tried", "[heads]")
{
    const HeadOpening opening{1234, QByteArray(32, 'c'), QStringLiteral("case_key=12,device=3"), QByteArray(32, 'b')};
    const QByteArray commitment = commitmentTo(opening);
    REQUIRE(commitment.size() == crypto::HashSize);
    for (const auto &change : QList<std::function<void(HeadOpening &)>>{
             [](HeadOpening &one) { ++one.position; }, [](HeadOpening &one) { one.chain[5] = 'z'; }, [](HeadOpening &one) { one.counts += u'0'; },
             [](HeadOpening &one) { one.blind[31] = 'z'; }, [](HeadOpening &one) { one.counts += u'b'; one.blind[0] = 'z'; }}) {
        HeadOpening changed = opening;
        change(changed);
        CHECK(commitmentTo(changed).size() == crypto::HashSize);
        CHECK(commitmentTo(changed) != commitment);
    }
    // A byte that goes over from one field to the next is no other reading of the same.
    CHECK(commitmentTo({1234, opening.chain + '0', opening.counts, opening.blind}).isEmpty());
    CHECK(commitmentTo({1234, opening.chain, opening.counts, opening.blind.chopped(1)}).isEmpty());
    CHECK(commitmentTo({0, QByteArray(32, '\0'), {}, opening.blind}).size() == crypto::HashSize);
}

TEST_CASE("a desk keeps heads over a restart, and goes on believing a centre that only goes forward", "[heads]")
{
    const Signer centre;
    Store store;
    CHECK(store.ledger->takeHeads({}, Epoch, {})); // a server from before
    CHECK_FALSE(store.ledger->recordDoubted());
    REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {}));
    REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(1), centre.head(2)}));
    REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(1), centre.head(2), centre.head(3)}));
    store.ledger = store.reopened();
    CHECK(store.ledger->heads().size() == 3);
    // A restored centre begins an epoch of its own, with fewer heads, or with none.
    REQUIRE(store.ledger->takeHeads(centre.key.verify, idOf(78), {centre.head(1)}));
    REQUIRE(store.ledger->takeHeads(centre.key.verify, idOf(78), {centre.head(1), centre.head(2, idOf(78))}));
    CHECK_FALSE(store.ledger->recordDoubted());
    for (int number = 3; number < 500;) {
        QList<SignedHead> heads;
        for (; number < 500 && heads.size() < 24; ++number)
            heads << centre.head(number, idOf(78));
        REQUIRE(store.ledger->takeHeads(centre.key.verify, idOf(78), heads));
    }
    CHECK_FALSE(store.ledger->recordDoubted());
    REQUIRE(store.ledger->heads().size() == 400);
    CHECK(store.ledger->heads().last().number == 499);
}

TEST_CASE("a centre that takes back what it signed is doubted for good", "[heads]")
{
    const Signer centre;
    const Signer other{SeededRandom(98)};
    SignedHead forged = centre.head(4);
    forged.commitment[0] = 'x';
    struct Said { const char *what; QByteArray key; QList<SignedHead> heads; };
    for (const Said &said : QList<Said>{{"another commitment of the same number", centre.key.verify, {centre.head(3, Epoch, 'b')}},
                                        {"the same number at another time", centre.key.verify, {centre.head(3, Epoch, 'a', 1)}},
                                        {"another commitment of a number before the newest", centre.key.verify, {centre.head(2, Epoch, 'b'), centre.head(4)}},
                                        {"fewer heads than there were", centre.key.verify, {centre.head(1), centre.head(2)}},
                                        {"no heads any more", centre.key.verify, {}},
                                        {"no key any more", {}, {}},
                                        {"another key", other.key.verify, {other.head(4)}},
                                        {"a wrong signature", centre.key.verify, {forged}}}) {
        INFO(said.what);
        Store store;
        REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(2), centre.head(3)}));
        REQUIRE_FALSE(store.ledger->recordDoubted());
        REQUIRE(store.ledger->takeHeads(said.key, Epoch, said.heads));
        CHECK(store.ledger->recordDoubted());
        store.ledger = store.reopened();
        CHECK(store.ledger->recordDoubted());
        REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(5)}));
        CHECK(store.ledger->recordDoubted());
        // Evidence: what was told before, and what contradicts it.
        CHECK(store.ledger->heads().contains(centre.head(3)));
    }
}
