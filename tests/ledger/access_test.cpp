// SPDX-License-Identifier: GPL-3.0-or-later
/** The access stream in a desk's store: chained, sealed, kept for a month, and noticed when somebody has been at it. */
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QDateTime Noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

AccessEntry reading(AccessAct act, const QDateTime &at = Noon)
{
    AccessEntry entry;
    entry.act = act;
    if (isOfCase(act))
        entry.file = CaseId(idOf(1));
    entry.officer = OfficerId(idOf(2));
    entry.officerName = QStringLiteral("阿里木");
    entry.window = FrontDesk;
    entry.at = at;
    if (act == AccessAct::Unmasked)
        entry.reason = QStringLiteral("核对身份证件");
    return entry;
}

void reads(Store &store, int times, const QDateTime &at = Noon)
{
    for (int i = 0; i < times; ++i)
        REQUIRE_FALSE(store.ledger->recordAccess(reading(static_cast<AccessAct>(1 + i % LastAccessAct), at)));
}

} // namespace

TEST_CASE("what was read is numbered without gaps, linked, signed, and there again after a restart", "[desk-ledger][access]")
{
    Store store;
    reads(store, 7);
    const AccessHead head = store.ledger->accessHead();
    CHECK(head.number == 7);
    store.ledger = store.reopened();
    CHECK((store.ledger->accessHead() == head));
    reads(store, 1);
    const QList<ChainedAccess> all = store.ledger->accessAfter(0, 100, Everything);
    REQUIRE(all.size() == 8);
    QByteArray previous = firstPrevious();
    for (int i = 0; i < all.size(); ++i) {
        CHECK(all[i].number == i + 1);
        CHECK(all[i].previous == previous);
        CHECK(isSound(all[i], store.identity.signer.verify));
        REQUIRE(decodeAccess(all[i].plain));
        CHECK(decodeAccess(all[i].plain)->officerName == QStringLiteral("阿里木"));
        previous = all[i].hash;
    }
    CHECK(all[0].plain != all[5].plain); // the same act twice tells nothing by its hash
    CHECK_FALSE(store.ledger->verify());
    CHECK(store.ledger->accessAfter(6, 100, Everything).size() == 2);
    CHECK(store.ledger->accessAfter(0, 3, Everything).size() == 3);
    CHECK(store.ledger->accessAfter(0, 100, 1).size() == 1);
}

TEST_CASE("nothing of what was read can be read on the disk", "[desk-ledger][access]")
{
    Store store;
    reads(store, 5);
    store.ledger.reset();
    for (const char *name : {"desk.db", "desk.db-wal"}) {
        QFile file(store.folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains(QByteArray("阿里木")));
        CHECK_FALSE(bytes.contains(QByteArray("核对身份证件")));
    }
}

TEST_CASE("a print is in the access stream in the same commit as in the case", "[desk-ledger][access]")
{
    Store store;
    const CaseId file = store.fileOne();
    const auto events = decide(foldCase(file, store.ledger->history(file)), RecordPrint{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("a5")}, store.here(file));
    REQUIRE(events.ok());
    AccessEntry printed = reading(AccessAct::Printed);
    printed.file = file;
    printed.form = PaperForm::F03Receipt;
    printed.copy = 1;
    REQUIRE_FALSE(store.ledger->record(events.value(), false, {}, printed));
    CHECK(store.ledger->accessHead().number == 1);
    store.ledger = store.reopened();
    CHECK(store.ledger->accessHead().number == 1);
    CHECK(decodeAccess(store.ledger->accessAfter(0, 1, Everything).first().plain)->form == PaperForm::F03Receipt);
    CHECK_FALSE(store.ledger->verify());
}

TEST_CASE("what the centre has goes after a month, in order; what it has not stays for ever", "[desk-ledger][access]")
{
    Store store;
    reads(store, 3, Noon);
    reads(store, 2, Noon.addDays(20));
    const QList<ChainedAccess> all = store.ledger->accessAfter(0, 100, Everything);
    const auto headAt = [&all](int number) { return AccessHead{number, all[number - 1].hash}; };
    CHECK(store.ledger->acknowledgeAccess(headAt(2), Noon.addDays(29)));
    CHECK(store.ledger->acknowledgedAccess() == 2);
    CHECK(store.ledger->accessAfter(0, 100, Everything).size() == 5);
    CHECK(store.ledger->acknowledgeAccess(headAt(2), Noon.addDays(31)));
    CHECK(store.ledger->accessAfter(0, 100, Everything).first().number == 3); // not acknowledged, however old
    CHECK(store.ledger->acknowledgeAccess(headAt(5), Noon.addDays(31)));
    CHECK(store.ledger->accessAfter(0, 100, Everything).first().number == 4); // too young
    CHECK_FALSE(store.ledger->verify());
    CHECK(store.ledger->acknowledgeAccess(headAt(5), Noon.addDays(200)));
    CHECK(store.ledger->accessAfter(0, 100, Everything).isEmpty());
    store.ledger = store.reopened();
    CHECK((store.ledger->accessHead() == headAt(5)));
    CHECK(store.ledger->acknowledgedAccess() == 5);
    reads(store, 1, Noon.addDays(201));
    CHECK(store.ledger->accessAfter(0, 100, Everything).first().previous == all[4].hash);
    CHECK_FALSE(store.ledger->verify());
}

TEST_CASE("a head that is not of our chain acknowledges nothing; one that is older offers again what follows", "[desk-ledger][access]")
{
    Store store;
    reads(store, 4);
    const QList<ChainedAccess> all = store.ledger->accessAfter(0, 100, Everything);
    CHECK_FALSE(store.ledger->acknowledgeAccess({3, QByteArray(32, 'x')}, Noon));
    CHECK_FALSE(store.ledger->acknowledgeAccess({9, all[3].hash}, Noon));
    CHECK(store.ledger->acknowledgedAccess() == 0);
    REQUIRE(store.ledger->acknowledgeAccess({4, all[3].hash}, Noon));
    REQUIRE(store.ledger->acknowledgeAccess({1, all[0].hash}, Noon));
    CHECK(store.ledger->acknowledgedAccess() == 1);
    REQUIRE(store.ledger->acknowledgeAccess({0, firstPrevious()}, Noon));
    CHECK(store.ledger->acknowledgedAccess() == 0);
    REQUIRE(store.ledger->acknowledgeAccess({4, all[3].hash}, Noon));
    // A new epoch: nothing counts as received.
    REQUIRE_FALSE(store.ledger->startOver(idOf(99)));
    CHECK(store.ledger->acknowledgedAccess() == 0);
    store.ledger = store.reopened();
    CHECK(store.ledger->acknowledgedAccess() == 0);
}

TEST_CASE("whoever changes, drops or cuts off what was read is found out", "[desk-ledger][access][tamper]")
{
    Store store;
    reads(store, 12);
    REQUIRE_FALSE(store.ledger->verify());
    Tamperer tamperer({{"access", {"number"}}}, 11);
    QSqlDatabase database = theStore();
    for (int round = 0; round < 300; ++round) {
        REQUIRE(database.transaction());
        const QString edit = tamperer.edit(round);
        const auto bad = store.ledger->verify();
        INFO(edit.toStdString());
        CHECK(bad);
        CHECK(bad.value_or(QString()).startsWith(QStringLiteral("access entry ")));
        REQUIRE(database.rollback());
    }
    CHECK_FALSE(store.ledger->verify());
    {
        QSqlQuery query(theStore());
        REQUIRE(query.exec("DELETE FROM access WHERE number > 10"));
    }
    store.ledger = store.reopened();
    CHECK(store.ledger->verify() == QStringLiteral("access entry 11: there should be another number of them"));
}

TEST_CASE("an entry whose words the disk has spoilt travels without them, and what follows it too", "[desk-ledger][access]")
{
    Store store;
    reads(store, 3);
    {
        QSqlQuery query(theStore());
        REQUIRE(query.exec("UPDATE access SET sealed = x'00' WHERE number = 2"));
    }
    const QList<ChainedAccess> all = store.ledger->accessAfter(0, 100, Everything);
    REQUIRE(all.size() == 3);
    CHECK(all[1].plain.isEmpty());
    CHECK(isSound(all[1], store.identity.signer.verify));
    CHECK(store.ledger->verify() == QStringLiteral("access entry 2"));
}
