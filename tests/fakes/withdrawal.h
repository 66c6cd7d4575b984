// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A desk that no server answers, whose feed wanted much erased before it was closed. */

#include "fakes/desks.h"
#include "ledger/store.h"

namespace hall::fakes {

/** As if the feed of the front desk had brought \a count cases to the desk in \a directory, and withdrawn them all again. */
inline QList<CaseId> withdrawnAlone(const QString &directory, int count)
{
    const QDir folder(directory);
    SeededRandom random(99);
    const auto enrolled = identityfiles::read(folder);
    REQUIRE(enrolled);
    auto opened = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), enrolled->identity, random);
    REQUIRE(opened.ok());
    REQUIRE(identityfiles::noteStore(folder));
    Store author{7};
    Feed feed;
    QList<CaseId> files;
    for (int i = 0; i < count; ++i)
        files << author.fileOne();
    feed.bring(author.unsent());
    feed.bringKeys(author.ledger->keysFor(author.unsent(), {}), enrolled->identity, random);
    const auto brought = opened.value()->takePage(feed.page());
    REQUIRE((brought.ok() && !brought->stopped));
    for (const CaseId &file : std::as_const(files))
        feed.withdraw(file);
    REQUIRE(opened.value()->takePage(feed.page()).ok());
    return files;
}

} // namespace hall::fakes
