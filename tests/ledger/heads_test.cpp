// SPDX-License-Identifier: GPL-3.0-or-later
/** What a desk keeps of where the centre's ledger stood, and when it no longer believes the centre. */
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QUuid Epoch = idOf(77);

struct Signer
{
    SeededRandom random{99};
    crypto::SigningKey key = crypto::makeSigningKey(random);

    SignedHead head(qint64 number, qint64 position, const QUuid &epoch = Epoch, char chain = 'a') const
    {
        SignedHead made{CentreId(QUuid::fromRfc4122(QByteArray(16, 'c'))), epoch, number, position, QByteArray(32, static_cast<char>(chain + position % 7)),
                        1'795'000'000'000 + number * 3'600'000, QStringLiteral("case_key=%1,device=3").arg(position), {}};
        made.signature = crypto::sign(key, headMessage(made));
        return made;
    }
};

} // namespace

TEST_CASE("a signed head is read back as it was written, and no field of it can be changed", "[heads]")
{
    const Signer centre;
    const SignedHead head = centre.head(3, 1234);
    CHECK(headName(head).startsWith("head of 20"));
    CHECK(headName(head).endsWith("Z, position 1234"));
    CHECK(isSignedBy(head, centre.key.verify));
    const auto read = headsFromLines(headLines({head, centre.head(4, 1300)}));
    REQUIRE(read);
    CHECK((read->first() == head));
    CHECK(read->size() == 2);
    for (const auto &change : QList<std::function<void(SignedHead &)>>{
             [](SignedHead &one) { one.centre = CentreId(idOf(1)); }, [](SignedHead &one) { one.epoch = idOf(1); }, [](SignedHead &one) { ++one.number; },
             [](SignedHead &one) { --one.position; }, [](SignedHead &one) { one.chain[5] = 'z'; }, [](SignedHead &one) { ++one.madeMs; },
             [](SignedHead &one) { one.counts += u'0'; }, [](SignedHead &one) { one.signature[0] = static_cast<char>(one.signature[0] ^ 1); }}) {
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

TEST_CASE("a desk keeps heads over a restart, and goes on believing a centre that only goes forward", "[heads]")
{
    const Signer centre;
    Store store;
    CHECK(store.ledger->takeHeads({}, Epoch, {})); // a server from before
    CHECK_FALSE(store.ledger->recordDoubted());
    REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {}));
    REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(1, 10), centre.head(2, 20)}));
    REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(1, 10), centre.head(2, 20), centre.head(3, 30)}));
    store.ledger = store.reopened();
    CHECK(store.ledger->heads().size() == 3);
    // A restored centre begins an epoch of its own, with fewer events and heads, or with none.
    REQUIRE(store.ledger->takeHeads(centre.key.verify, idOf(78), {centre.head(1, 10)}));
    REQUIRE(store.ledger->takeHeads(centre.key.verify, idOf(78), {centre.head(1, 10), centre.head(2, 11, idOf(78))}));
    CHECK_FALSE(store.ledger->recordDoubted());
    for (int number = 3; number < 500;) {
        QList<SignedHead> heads;
        for (; number < 500 && heads.size() < 24; ++number)
            heads << centre.head(number, number * 10, idOf(78));
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
    SignedHead forged = centre.head(4, 40);
    forged.counts = QStringLiteral("device=1");
    struct Said { const char *what; QByteArray key; QList<SignedHead> heads; };
    for (const Said &said : QList<Said>{{"a later head lies lower", centre.key.verify, {centre.head(4, 29)}},
                                        {"another chain at the same position", centre.key.verify, {centre.head(4, 30, Epoch, 'b')}},
                                        {"another head of the same number", centre.key.verify, {centre.head(3, 31)}},
                                        {"fewer heads than there were", centre.key.verify, {centre.head(1, 10), centre.head(2, 20)}},
                                        {"no heads any more", centre.key.verify, {}},
                                        {"no key any more", {}, {}},
                                        {"another key", other.key.verify, {other.head(4, 40)}},
                                        {"a wrong signature", centre.key.verify, {forged}}}) {
        INFO(said.what);
        Store store;
        REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(2, 20), centre.head(3, 30)}));
        REQUIRE_FALSE(store.ledger->recordDoubted());
        REQUIRE(store.ledger->takeHeads(said.key, Epoch, said.heads));
        CHECK(store.ledger->recordDoubted());
        store.ledger = store.reopened();
        CHECK(store.ledger->recordDoubted());
        REQUIRE(store.ledger->takeHeads(centre.key.verify, Epoch, {centre.head(5, 50)}));
        CHECK(store.ledger->recordDoubted());
        // Evidence: what was told before, and what contradicts it.
        CHECK(store.ledger->heads().contains(centre.head(3, 30)));
    }
}
