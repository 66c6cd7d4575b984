// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "domain/planted.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace hall {

Cursor DeskLedger::cursor(WindowNumber window) const
{
    Cursor cursor;
    cursor.chain = firstPrevious();
    cursor.epoch = QUuid::fromRfc4122(d->meta(QStringLiteral("epoch")));
    QSqlQuery &query = d->database->statement(QStringLiteral("cursorGet"));
    query.bindValue(QStringLiteral(":window"), window.value());
    if (d->database->run(query) && query.next())
        cursor = {QUuid::fromRfc4122(query.value(0).toByteArray()), query.value(1).toLongLong(), query.value(2).toByteArray()};
    query.finish();
    return cursor;
}

bool DeskLedger::Private::takeKeys(const FeedPage &page)
{
    for (const BoxedKey &boxed : page.keys) {
        // After the rows: what the page itself withdrew again leaves no key behind.
        if (count(QStringLiteral("feedCaseCount"), boxed.file) == 0)
            continue;
        if (HALL_PLANTED("keys_dropped") && boxed.stratum != Stratum::Routing)
            continue;
        if (!storeArrived(boxed))
            return false;
    }
    return page.keys.isEmpty() || !identity.windows.contains(DisciplineRoom) || settleSealed();
}

int DeskLedger::Private::unsettledOf(const CaseId &file) const
{
    QSqlQuery &query = database->statement(QStringLiteral("unsettledOfCase"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    query.bindValue(QStringLiteral(":acknowledged"), acknowledged);
    // Unreadable counts as waiting: nothing is erased on a guess.
    const int unsettled = database->run(query) && query.next() ? query.value(0).toInt() : 1;
    query.finish();
    return unsettled;
}

bool DeskLedger::Private::eraseCase(const CaseId &file)
{
    QSqlQuery &keys = database->statement(QStringLiteral("keysErase"));
    keys.bindValue(QStringLiteral(":case_id"), file.bytes());
    keys.bindValue(QStringLiteral(":acknowledged"), HALL_PLANTED("withdraw_takes_keys_of_unsent") ? headNumber : acknowledged);
    if (!database->run(keys))
        return false;
    if (unsettledOf(file) == 0) {
        QSqlQuery &boxes = database->statement(QStringLiteral("keyBoxesErase"));
        boxes.bindValue(QStringLiteral(":case_id"), file.bytes());
        if (!database->run(boxes))
            return false;
    }
    const QString last = unsettledOf(file) > 0 ? QStringLiteral("withdrawnAdd") : QStringLiteral("withdrawnDrop");
    for (const QString &statement : {QStringLiteral("eraseReceived"), QStringLiteral("ownUnplace"), last}) {
        QSqlQuery &query = database->statement(statement);
        query.bindValue(QStringLiteral(":case_id"), file.bytes());
        if (!database->run(query))
            return false;
    }
    return true;
}

bool DeskLedger::Private::withdraw(const FeedPage &page, const FeedRow &row, Taken &taken)
{
    const bool held = count(QStringLiteral("feedCaseHeld"), row.file) > 0;
    QSqlQuery &drop = database->statement(QStringLiteral("feedCaseDrop"));
    drop.bindValue(QStringLiteral(":case_id"), row.file.bytes());
    drop.bindValue(QStringLiteral(":window"), page.window.value());
    if (!database->run(drop))
        return false;
    if (count(QStringLiteral("feedCaseCount"), row.file) > 0)
        return true; // another of this desk's windows still has it
    if (held && countLeaving(row.file, page.window)) {
        leaving.insert(row.file);
        lastLeaving = row.position;
    }
    taken.withdrawn.insert(row.file);
    taken.changed.remove(row.file);
    return HALL_PLANTED("withdraw_not_applied") || eraseCase(row.file);
}

bool DeskLedger::Private::wipe(const CaseId &file, Taken &taken)
{
    taken.withdrawn.insert(file);
    taken.changed.remove(file);
    // Own events stay where they are, for the chain; nobody can read them any more.
    for (const char *statement : {"keysOfCaseErase", "keyBoxesErase", "eraseReceived", "ownUnplace", "withdrawnDrop", "feedCaseDropAll"}) {
        QSqlQuery &query = database->statement(QString::fromLatin1(statement));
        query.bindValue(QStringLiteral(":case_id"), file.bytes());
        if (!database->run(query))
            return false;
    }
    return true;
}

bool DeskLedger::Private::receivedHere(const CaseId &file) const
{
    // Of its keys all but that of the routing stratum were boxed for nobody at the centre; that is told of a locked desk, too.
    QSqlQuery &keys = database->statement(QStringLiteral("keysOfCase"));
    keys.bindValue(QStringLiteral(":case_id"), file.bytes());
    bool accusation = false;
    for (bool more = database->run(keys); more && database->next(keys);)
        accusation = accusation || !keyRowFrom(keys).forServer;
    keys.finish();
    QSqlQuery &query = database->statement(QStringLiteral("acknowledgedOfCase"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    query.bindValue(QStringLiteral(":acknowledged"), acknowledged);
    const bool sent = database->run(query) && query.next() && query.value(0).toInt() > 0;
    query.finish();
    return accusation && sent;
}

Result<DeskLedger::Taken> DeskLedger::takeErased(const QList<CaseId> &files)
{
    Taken taken;
    QList<CaseId> ours;
    std::copy_if(files.cbegin(), files.cend(), std::back_inserter(ours),
                 [this](const CaseId &file) { return d->receivedHere(file) && d->count(QStringLiteral("feedCaseCount"), file) == 0; });
    if (d->database->failed())
        return d->failure();
    if (ours.isEmpty())
        return taken; // it is told of for long, and costs no flush
    {
        Transaction transaction(*d->database);
        bool good = transaction.begun();
        for (const CaseId &file : std::as_const(ours))
            good = good && d->wipe(file, taken);
        if (!good || !transaction.commit())
            return d->failure();
    }
    d->shrinkLog();
    return taken;
}

bool DeskLedger::Private::takeRow(const FeedPage &page, const FeedRow &row, Taken &taken)
{
    if (row.kind == FeedRowKind::Withdraw)
        return withdraw(page, row, taken);
    if (row.kind == FeedRowKind::Erase)
        return wipe(row.file, taken);
    const auto envelope = decodeEnvelope(row.event.envelope);
    if (!envelope || envelope->file != row.file || (row.verdict != Verdict::Accepted && row.verdict != Verdict::Contested))
        return false;
    QSqlQuery &add = database->statement(QStringLiteral("feedCaseAdd"));
    add.bindValue(QStringLiteral(":case_id"), row.file.bytes());
    add.bindValue(QStringLiteral(":window"), page.window.value());
    if (!database->run(add))
        return false;
    QSqlQuery &drop = database->statement(QStringLiteral("withdrawnDrop"));
    drop.bindValue(QStringLiteral(":case_id"), row.file.bytes());
    if (!database->run(drop))
        return false;
    QSqlQuery &known = database->statement(QStringLiteral("eventById"));
    known.bindValue(QStringLiteral(":id"), envelope->id.bytes());
    if (!database->run(known))
        return false;
    const bool have = known.next();
    const qint64 found = have ? known.value(0).toLongLong() : 0;
    const QByteArray hash = have ? known.value(1).toByteArray() : QByteArray();
    const bool arrived = have && !known.value(3).isNull();
    const qint64 arrivedAt = arrived ? known.value(3).toLongLong() : 0;
    known.finish();
    if (have && hash != row.event.hash)
        return false; // one id, two contents: never overwritten
    taken.changed.insert(row.file);
    taken.withdrawn.remove(row.file);
    leaving.remove(row.file);
    const qint64 arrival = arrived ? arrivedAt : ++lastArrival;
    if (!have) {
        ++taken.fresh;
        return insert(row.event, *envelope, false, row.verdict, row.code, arrival);
    }
    QSqlQuery &update = database->statement(QStringLiteral("eventArrived"));
    update.bindValue(QStringLiteral(":arrival"), arrival);
    update.bindValue(QStringLiteral(":verdict"), static_cast<int>(row.verdict));
    update.bindValue(QStringLiteral(":code"), row.code.isNull() ? QStringLiteral("") : row.code);
    update.bindValue(QStringLiteral(":row"), found);
    return database->run(update);
}

bool DeskLedger::Private::moveCursor(const FeedPage &page, qint64 position, const QByteArray &chain)
{
    QSqlQuery &set = database->statement(QStringLiteral("cursorSet"));
    set.bindValue(QStringLiteral(":window"), page.window.value());
    set.bindValue(QStringLiteral(":epoch"), page.epoch.toRfc4122());
    set.bindValue(QStringLiteral(":position"), position);
    set.bindValue(QStringLiteral(":chain"), chain);
    return database->run(set);
}

bool DeskLedger::Private::takeRows(const FeedPage &page, qint64 until, Cursor &at, Taken &taken, QString &bad)
{
    for (const FeedRow &row : page.rows) {
        if (row.position <= at.position)
            continue; // an answer that came twice
        if (row.position > until)
            break;
        if (row.position != at.position + 1 || (feedChain(at.chain, row) != row.chain && !HALL_PLANTED("feed_chain_unchecked"))) {
            bad = QStringLiteral("feed_chain");
            return false;
        }
        if (!takeRow(page, row, taken)) {
            bad = database->failed() ? QString() : QStringLiteral("bad_page");
            return false;
        }
        at.position = row.position;
        at.chain = row.chain;
    }
    return takeKeys(page);
}

Result<DeskLedger::Taken> DeskLedger::takePage(const FeedPage &page, const QDateTime &now)
{
    Taken taken;
    Cursor at = cursor(page.window);
    if (!at.epoch.isNull() && at.epoch != page.epoch)
        return d->failure(QStringLiteral("epoch_changed"));
    if (at.epoch == page.epoch && page.keys.isEmpty() && (page.rows.isEmpty() || page.rows.last().position <= at.position))
        return taken; // a long poll that brought nothing costs no flush
    const qint64 arrivalBefore = d->arrivalBefore = d->lastArrival;
    if (HALL_PLANTED("cursor_before_rows") && !page.rows.isEmpty() && !d->moveCursor(page, page.rows.last().position, page.rows.last().chain))
        return d->failure();
    const bool withdraws = std::any_of(page.rows.cbegin(), page.rows.cend(), [](const FeedRow &row) { return row.kind == FeedRowKind::Withdraw; });
    const int held = withdraws ? d->heldCases() : 0;
    // What a person has agreed to is taken as far as they were asked, and no further.
    const auto &asked = d->asked;
    const bool agreed = asked && asked->answer == MassWithdrawal::Answer::Erase && asked->window == page.window && asked->epoch == page.epoch
                        && asked->upTo > at.position;
    const qint64 until = agreed ? asked->upTo : std::numeric_limits<qint64>::max();
    std::optional<MassWithdrawal> question;
    d->leaving.clear();
    const bool stands = asked && !agreed && asked->window == page.window && asked->epoch == page.epoch;
    // While somebody is asked the hour does not pass: who waits must not be answered by the clock.
    const auto hourOf = [&](const ErasedLately &lately) {
        return stands && now.isValid() && lately.erased > 0 ? QDateTime::fromMSecsSinceEpoch(lately.sinceMs, Qt::UTC) : now;
    };
    const int passedBefore = d->passing = erasedWithin(d->uncounted, hourOf(d->uncounted));
    {
        Transaction transaction(*d->database);
        if (!transaction.begun())
            return d->failure();
        QString bad;
        bool good = d->takeRows(page, until, at, taken, bad);
        const ErasedLately after = d->leaving.isEmpty() ? d->lately : agreed ? ErasedLately() : withErased(d->lately, d->leaving.size(), held, hourOf(d->lately));
        const int passed = d->passing - passedBefore;
        const ErasedLately uncounted = passed > 0 ? withErased(d->uncounted, passed, held, hourOf(d->uncounted)) : d->uncounted;
        if (good && !agreed)
            question = d->questionOf(page, held, after);
        good = good && !question && d->writeErased(page, at, after, uncounted) && d->moveCursor(page, at.position, at.chain)
               && d->setMeta(QStringLiteral("epoch"), page.epoch.toRfc4122());
        if (!good || !transaction.commit()) {
            d->lastArrival = arrivalBefore;
            d->readWithdrawal();
            if (!question)
                return d->failure(bad);
        }
    }
    if (question) {
        // Behind a lock nobody can be asked, nor can old copies be told from others: the feed waits until somebody signs in.
        if (!d->closed() && !d->keepQuestion(question))
            return d->failure();
        taken = {};
        taken.stopped = true;
        return taken;
    }
    if (!taken.withdrawn.isEmpty())
        d->shrinkLog();
    return taken;
}

void DeskLedger::Private::shrinkLog()
{
    QSqlQuery &shrink = database->statement(QStringLiteral("shrinkLog"));
    shrink.exec();
    shrink.finish();
}

std::optional<Refusal> DeskLedger::startOver(const QUuid &epoch, qint64 held)
{
    Transaction transaction(*d->database);
    bool good = transaction.begun();
    // Absence never means delete: events stay, cursors go, and everything of ours is offered and judged again. The new
    // ledger may have ordered differently, so the old places go too.
    for (const char *statement : {"cursorsDrop", "ownReopen", "allUnplace"})
        good = good && d->database->run(d->database->statement(QString::fromLatin1(statement)));
    Private::Access again = d->access;
    again.acknowledged = again.dropped.number;
    if (!good || !d->setMeta(QStringLiteral("epoch"), epoch.toRfc4122()) || !d->moveBack(0, held) || !d->writeAccessState(again) || !transaction.commit())
        return d->failure();
    d->access = again;
    d->acknowledged = HALL_PLANTED("new_epoch_keeps_acknowledged") ? d->headNumber : 0;
    // What another ledger wanted is asked no more.
    return d->keepQuestion(std::nullopt) ? std::nullopt : std::optional(d->failure());
}

} // namespace hall
