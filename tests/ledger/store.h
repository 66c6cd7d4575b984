// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A desk's store in a folder of its own, and a server's answers to it. */

#include "fakes/cases.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"

#include <QtCore/QTemporaryDir>

namespace hall::fakes {

inline const QByteArray StoreKey(crypto::KeySize, 'k');
inline constexpr qint64 Everything = 100'000'000;

struct Store
{
    QTemporaryDir folder;
    DeskIdentity identity;
    SeededRandom random;
    quint64 seed;
    std::unique_ptr<DeskLedger> ledger;

    explicit Store(quint32 number = 1, const QList<WindowNumber> &windows = {FrontDesk})
        : identity(aDeskIdentity(number, windows)), random(number + 4), seed(number * 10'000ULL)
    {
        ledger = reopened();
    }

    QString path() const { return folder.filePath(QStringLiteral("desk.db")); }
    std::unique_ptr<DeskLedger> reopened()
    {
        ledger.reset();
        auto opened = DeskLedger::open(path(), StoreKey, identity, random);
        REQUIRE(opened.ok());
        return std::move(opened.value());
    }
    Circumstances here(const CaseId &file)
    {
        Circumstances now = at(identity.windows.first(), ++seed, file);
        now.device = identity.device;
        return now;
    }
    void order(const CaseId &file, const Command &command, bool sealedCase = false)
    {
        const auto events = decide(foldCase(file, ledger->history(file)), command, here(file));
        REQUIRE(events.ok());
        REQUIRE_FALSE(ledger->record(events.value(), sealedCase));
    }
    CaseId fileOne(const FileCase &filing = aFiling())
    {
        const CaseId file(idOf(++seed));
        order(file, filing, filing.category == Category::Accusation);
        return file;
    }
    QList<SealedEvent> unsent() const { return ledger->outbox(100'000, Everything); }
};

inline Acknowledgement answerTo(const SealedEvent &event, Verdict verdict = Verdict::Accepted)
{
    return {decodeEnvelope(event.envelope)->id, event.hash, verdict, {}};
}

inline QList<Acknowledgement> answersTo(const QList<SealedEvent> &events)
{
    QList<Acknowledgement> answers;
    for (const SealedEvent &event : events)
        answers << answerTo(event);
    return answers;
}

/** A window's feed as the server keeps it: what is appended goes out in the next page. */
struct Feed
{
    WindowNumber window = FrontDesk;
    QUuid epoch = idOf(77);
    qint64 position = 0;
    QByteArray chain = firstPrevious();
    FeedPage next{};

    void append(FeedRow row)
    {
        row.position = ++position;
        row.chain = chain = feedChain(chain, row);
        next.rows << row;
    }
    void bring(const QList<SealedEvent> &events)
    {
        for (const SealedEvent &event : events) {
            FeedRow row;
            row.file = decodeEnvelope(event.envelope)->file;
            row.event = event;
            row.event.number = 0;
            row.event.previous.clear();
            append(row);
        }
    }
    void withdraw(const CaseId &file)
    {
        FeedRow row;
        row.kind = FeedRowKind::Withdraw;
        row.file = file;
        append(row);
    }
    /** The keys the author boxed for the server, boxed anew for the reader. */
    void bringKeys(const QList<BoxedKey> &keys, const DeskIdentity &reader, Random &random)
    {
        for (const BoxedKey &key : keys)
            next.keys << BoxedKey{key.id, key.file, key.stratum, reader.device, crypto::boxTo(reader.box.open, *crypto::openBox(serverBox(), key.box), random)};
    }
    FeedPage page()
    {
        FeedPage made = next;
        next = {};
        made.epoch = epoch;
        made.window = window;
        made.head = position;
        return made;
    }
};

} // namespace hall::fakes
