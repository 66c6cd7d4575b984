// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"
#include "ledger/deskledger.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <iostream>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int All = 10'000;
constexpr int Poison = 4'321;
constexpr int InOneCommit = 500;

/** Fills a closed desk's store, as a long day without a network does; one event names a window that is not this desk's. */
EventId fill(const QString &directory, const CaseId &file)
{
    const QDir folder(directory);
    SystemRandom random;
    const DeskIdentity identity = identityfiles::read(folder)->identity;
    auto opened = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), identity, random);
    REQUIRE(opened.ok());
    DeskLedger &ledger = *opened.value();
    const CaseFile state = foldCase(file, ledger.history(file));
    EventId poison;
    Events events;
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - All;
    for (int i = ledger.unsentCount() + 1; i <= All; ++i) {
        Circumstances now = at(FrontDesk, static_cast<quint64>(i), file);
        now.now = QDateTime::fromMSecsSinceEpoch(start + i, Qt::UTC);
        now.device = identity.device;
        now.eventIds = {EventId(uuidV7(start + i, random.bytes(10)))};
        Events screened = decide(state, ScreenCase{LawfulPath::Mediation, {}}, now).value();
        if (i == Poison) {
            screened.first().window = WindowNumber(9);
            poison = screened.first().id;
        }
        events += screened;
        if (events.size() == InOneCommit || i == All) {
            REQUIRE_FALSE(ledger.record(events, false));
            events.clear();
        }
    }
    REQUIRE(ledger.unsentCount() == All);
    return poison;
}

} // namespace

TEST_CASE("one bad event among ten thousand is listed at the desk while the rest goes on being sent", "[desk][poison]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(counter.sit(QStringLiteral("阿里木")));
    line.cut();
    FileCase order = aFiling();
    order.code.reset();
    const CaseId file = counter.desk->fileCase(order).value();
    counter.desk.reset();
    const EventId poison = fill(counter.folder.path(), file);

    counter.open();
    REQUIRE(counter.desk);
    REQUIRE(counter.sit(QStringLiteral("阿里木")));
    CHECK(counter.desk->status().unsent == All);
    CHECK(counter.desk->troubledActs().isEmpty());
    int listedWhileSending = 0;
    QElapsedTimer took;
    took.start();
    QObject::connect(counter.desk.get(), &Desk::statusChanged, counter.desk.get(), [&] {
        const DeskStatus now = counter.desk->status();
        if (now.unsent > 0 && now.unseen == 1 && counter.desk->troubledActs().size() == 1)
            listedWhileSending = qMax(listedWhileSending, now.unsent);
    });
    line.heal();
    REQUIRE(counter.sentAll(120'000));
    const qint64 drained = took.elapsed();
    CHECK(listedWhileSending >= All / 2);
    const QList<TroubledAct> acts = counter.desk->troubledActs();
    REQUIRE(acts.size() == 1);
    CHECK(acts.first().id == poison);
    CHECK((acts.first().verdict == TroubledAct::Verdict::Quarantined));
    CHECK(acts.first().code == QStringLiteral("window_not_of_device"));
    REQUIRE(acts.first().events.size() == 1);
    CHECK(acts.first().events.first().window == WindowNumber(9));
    // Seen, and nothing is sent again by it, nor by a new start of the program.
    REQUIRE_FALSE(counter.desk->markSeen(poison));
    CHECK(counter.desk->status().unsent == 0);
    counter.open();
    REQUIRE(counter.sit(QStringLiteral("阿里木")));
    REQUIRE(counter.online());
    CHECK(counter.desk->status().unsent == 0);
    CHECK(counter.desk->status().unseen == 0);
    CHECK(counter.desk->troubledActs().size() == 1);
    CHECK_FALSE(centre.order({QStringLiteral("verify")}).isEmpty());
    std::cout << "poison at the desk: " << All << " events, listed with " << listedWhileSending << " still to send, all sent in " << drained / 1000.0 << " s\n";
}

TEST_CASE("a record that the disk has spoilt stops none of the others: the centre puts it aside, and the desk lists it", "[desk][damaged]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(counter.sit(QStringLiteral("阿里木")));
    line.cut();
    QList<CaseId> files;
    for (int i = 0; i < 4; ++i) {
        FileCase order = aFiling();
        order.code.reset();
        files << counter.desk->fileCase(order).value();
    }
    counter.desk.reset();
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
        store.setDatabaseName(identityfiles::storePath(QDir(counter.folder.path())));
        REQUIRE(store.open());
        QSqlQuery spoil(store);
        // The matter of the second case, one byte; the hash and the signature of others.
        REQUIRE(spoil.exec(QStringLiteral("UPDATE event SET sealed = substr(sealed, 1, 9) || x'00' || substr(sealed, 11) WHERE number = 5")));
        REQUIRE(spoil.exec(QStringLiteral("UPDATE event SET hash = zeroblob(32) WHERE number = 7")));
        REQUIRE(spoil.exec(QStringLiteral("UPDATE event SET signature = zeroblob(64) WHERE number = 9")));
        store.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    counter.open();
    REQUIRE(counter.desk);
    REQUIRE(counter.sit(QStringLiteral("阿里木")));
    CHECK(counter.desk->status().unsent == 12);
    line.heal();
    REQUIRE(counter.sentAll(60'000));
    const QList<TroubledAct> acts = counter.desk->troubledActs();
    REQUIRE(acts.size() == 1);
    CHECK(acts.first().file == files[1]);
    CHECK((acts.first().verdict == TroubledAct::Verdict::Quarantined));
    CHECK(acts.first().code == QStringLiteral("damaged"));
    CHECK_FALSE(centre.order({QStringLiteral("verify")}).isEmpty());
    // The hall goes on with the case: it is registered, and what was spoilt can be entered again.
    CHECK(counter.desk->caseView(files[1])->file.state == CaseState::Registered);
}
