// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

bool changed(const char *sql)
{
    QSqlQuery query(theStore());
    return query.exec(QString::fromLatin1(sql)) && query.numRowsAffected() == 1;
}

} // namespace

TEST_CASE("a link, a hash or a signature that the disk has spoilt is set right before it is offered again", "[ledger][damaged]")
{
    for (const char *damage : {"UPDATE event SET hash = zeroblob(32) WHERE number = 2", "UPDATE event SET previous = x'00' WHERE number = 3",
                               "UPDATE event SET signature = zeroblob(64) WHERE number = 1", "UPDATE event SET hash = zeroblob(32) WHERE number = 3",
                               "UPDATE event SET id = zeroblob(16), case_id = zeroblob(16) WHERE number = 2"}) {
        INFO(damage);
        Store store;
        store.fileOne();
        const QList<SealedEvent> before = store.ledger->outbox(100, 1'000'000);
        CHECK_FALSE(store.ledger->mendOutbox()); // nothing is wrong
        REQUIRE(changed(damage));
        REQUIRE(store.ledger->verify());
        CHECK(store.ledger->mendOutbox());
        CHECK_FALSE(store.ledger->verify());
        const QList<SealedEvent> after = store.ledger->outbox(100, 1'000'000);
        REQUIRE(after.size() == before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            CHECK(after[i].hash == before[i].hash);
            CHECK(after[i].signature == before[i].signature);
        }
        CHECK_FALSE(store.ledger->mendOutbox());
    }
}

TEST_CASE("what was changed by hand is never signed as if it had been saved so", "[ledger][damaged]")
{
    Store store;
    store.fileOne();
    const QList<SealedEvent> before = store.ledger->outbox(100, 1'000'000);
    REQUIRE(changed("UPDATE event SET sealed = (SELECT sealed FROM event WHERE number = 3), hash = zeroblob(32), signature = zeroblob(64) WHERE number = 2"));
    CHECK_FALSE(store.ledger->mendOutbox());
    CHECK(store.ledger->outbox(100, 1'000'000)[1].signature == QByteArray(64, '\0'));
    // A value of another length still fits into a message.
    REQUIRE(changed("UPDATE event SET nonce = x'01', envelope = x'02' WHERE number = 2"));
    const SealedEvent sent = store.ledger->outbox(100, 1'000'000)[1];
    CHECK(sent.nonce.size() == crypto::NonceSize);
    CHECK(sent.envelope.size() == EnvelopeBytes);
}
