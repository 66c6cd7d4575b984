// SPDX-License-Identifier: GPL-3.0-or-later
/** A disk that cannot be read half-way through an answer. */
#include "fakes/simdisk.h"
#include "ledger/store.h"

#include <cstdio>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int Cases = 1'200; ///< more than SQLite keeps in memory

/** What a desk asks of its store. */
struct Answers
{
    qsizetype outbox = 0;
    int cases = 0;
    qsizetype history = 0;
    qsizetype troubled = 0;
    friend bool operator==(const Answers &, const Answers &) = default;
};

Answers ask(const DeskLedger &ledger, const CaseId &file)
{
    Answers answers;
    answers.history = ledger.history(file).size();
    answers.outbox = ledger.outbox(100'000, Everything).size();
    ledger.visitCases([&answers](const CaseId &) {
        ++answers.cases;
        return true;
    });
    answers.troubled = ledger.troubled().size();
    return answers;
}

} // namespace

TEST_CASE("an answer cut short by the disk is never taken for the whole", "[nth]")
{
    SimDisk disk(QDir::tempPath(), 1);
    Store store;
    CaseId first;
    for (int i = 1; i <= Cases; ++i) {
        const CaseId file = store.fileOne(aFiling(i));
        first = first.isNull() ? file : first;
    }
    const QByteArray last = store.unsent().last().hash;
    const Answers whole = ask(*store.ledger, first);
    CHECK(whole.cases == Cases);
    CHECK(whole.outbox == 3 * Cases);

    int points = 0;
    int cutShort = 0;
    for (qint64 n = 1; n < 100'000; n += 1 + n / 8) {
        INFO("read " << n);
        store.ledger = store.reopened();
        const qint64 before = disk.faults();
        disk.failNth(DiskAction::Read, n, false);
        const Answers answers = ask(*store.ledger, first);
        const bool fired = disk.faults() > before;
        disk.heal();
        if (!fired)
            break;
        ++points;
        cutShort += answers == whole ? 0 : 1;
        CHECK(store.ledger->failed());
        // And so nothing is built on it.
        CHECK(store.ledger->record(decide({}, aFiling(), store.here(CaseId(idOf(++store.seed)))).value(), false));
    }
    std::printf("reads that fail within an answer: points %d, answers cut short %d\n", points, cutShort);
    CHECK(points > 20);
    CHECK(cutShort > 0);
    store.ledger = store.reopened();
    CHECK(ask(*store.ledger, first) == whole);
    CHECK(store.unsent().last().hash == last);
}
