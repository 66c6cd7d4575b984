// SPDX-License-Identifier: GPL-3.0-or-later
/** Of accusations: who may open their keys at this desk. And what the desk tells the centre of its own keys. */
#include "ledger/deskledger_p.h"

#include <algorithm>

namespace hall {

namespace {

constexpr char MarkedNote[] = "holders_marked";

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

std::optional<Event> DeskLedger::Private::filingOf(const CaseId &file) const
{
    QList<SealedEvent> filings;
    QSqlQuery &query = database->statement(Q("historyOf"));
    query.bindValue(Q(":case_id"), file.bytes());
    if (database->run(query)) {
        while (filings.isEmpty() && database->next(query)) {
            const SealedEvent sealed = sealedFrom(query);
            const auto envelope = decodeEnvelope(sealed.envelope);
            const auto kind = envelope ? eventKindFrom(envelope->kind) : std::nullopt;
            if (kind && opensFile(*kind))
                filings << sealed;
        }
    }
    query.finish();
    auto key = filings.isEmpty() ? std::nullopt : keyById(decodeEnvelope(filings.first().envelope)->key);
    const crypto::WipedAtEnd wiped(key);
    auto opened = key ? openEvent(filings.first(), *key) : OpenFailure::WrongKey;
    Event *event = std::get_if<Event>(&opened);
    return event ? std::optional(std::move(*event)) : std::nullopt;
}

bool DeskLedger::Private::isAccusation(const KeyRow &row) const
{
    // No desk but those of window 23 is sent more of one than its routing key.
    if (!row.forServer || !identity.windows.contains(DisciplineRoom))
        return !row.forServer;
    const auto filing = filingOf(row.file);
    const auto *filed = filing ? std::get_if<CaseFiled>(&filing->body) : nullptr;
    return filed && filed->category == Category::Accusation;
}

bool DeskLedger::Private::keptFromRoom(const CaseId &file) const
{
    // To whom an accusation is about nothing of it is opened, be it the discipline room (REG 30); nor what cannot be asked.
    const auto filing = filingOf(file);
    const auto *filed = filing ? std::get_if<CaseFiled>(&filing->body) : nullptr;
    return !filed || filed->accused.contains(DisciplineRoom);
}

QByteArray DeskLedger::Private::holderOf(const OfficerId &officer) const
{
    return crypto::keyedHash(storeKey, "holder", officer.bytes(), 16);
}

bool DeskLedger::Private::markHolders()
{
    if (!meta(Q(MarkedNote)).isEmpty())
        return true;
    QList<OfficerId> named;
    QSqlQuery &query = database->statement(Q("holders"));
    if (!database->run(query))
        return false;
    while (database->next(query)) {
        if (const auto officer = OfficerId::fromBytes(query.value(0).toByteArray()))
            named << *officer;
    }
    query.finish();
    Transaction transaction(*database);
    bool good = transaction.begun() && !database->failed();
    for (const OfficerId &officer : std::as_const(named)) {
        QSqlQuery &update = database->statement(Q("holderMarked"));
        update.bindValue(Q(":mark"), holderOf(officer));
        update.bindValue(Q(":officer"), officer.bytes());
        good = good && database->run(update);
    }
    return good && setMeta(Q(MarkedNote), "1") && transaction.commit();
}

bool DeskLedger::Private::rewrap(const KeyRow &row)
{
    QSqlQuery &update = database->statement(Q("keySettled"));
    update.bindValue(Q(":wrapped"), row.wrapped);
    update.bindValue(Q(":way"), static_cast<int>(row.way));
    update.bindValue(Q(":holder"), row.holder.isNull() ? QByteArray("") : row.holder);
    update.bindValue(Q(":also"), row.also.isNull() ? QByteArray("") : row.also);
    update.bindValue(Q(":id"), row.id.bytes());
    return database->run(update);
}

std::optional<KeyRow> DeskLedger::Private::settled(KeyRow row) const
{
    auto key = row.way == KeyWay::Device ? crypto::unwrap(row.wrapped, row.id.bytes(), storeKey) : crypto::openBox(identity.box, row.wrapped);
    const crypto::WipedAtEnd wiped(key);
    if (!key || key->size() != crypto::KeySize || isOfficerFile(row.file))
        return std::nullopt;
    const auto filing = filingOf(row.file);
    const QByteArray room = keptFromRoom(row.file) ? QByteArray() : sealedNote(Q("sealed_room_box"));
    const bool own = !row.forServer || (filing && filing->device == identity.device);
    if (!isAccusation(row)) {
        if (!filing)
            return std::nullopt; // what it is of is not known yet
        row.wrapped = crypto::wrap(*key, row.id.bytes(), open.hall, *random);
        row.way = KeyWay::Hall;
    } else if (own && filing && filing->officer == open.officer && !boxKeys.officer.open.isEmpty()) {
        row.wrapped = crypto::boxTo(boxKeys.officer.open, *key, *random);
        row.way = KeyWay::Officer;
        row.holder = holderOf(open.officer);
        row.also = room.isEmpty() ? QByteArray() : crypto::boxTo(room, *key, *random);
    } else if (!own && !room.isEmpty()) {
        row.wrapped = crypto::boxTo(room, *key, *random);
        row.way = KeyWay::Boxed;
    } else {
        return std::nullopt;
    }
    return row;
}

bool DeskLedger::Private::settleSealed()
{
    QList<KeyRow> rows;
    QSqlQuery &query = database->statement(Q("keysUnsettled"));
    if (closed() || !guarded)
        return true;
    if (!database->run(query))
        return false;
    while (database->next(query))
        rows << keyRowFrom(query, true);
    query.finish();
    for (const KeyRow &row : std::as_const(rows)) {
        if (const auto now = settled(row); now && !rewrap(*now))
            return false;
    }
    return !database->failed();
}

std::optional<QHash<CaseId, bool>> DeskLedger::Private::casesUnsettled() const
{
    // Told before any key goes under another secret: what tells it lies under one of them.
    QHash<CaseId, bool> cases;
    QList<KeyRow> rows;
    QSqlQuery &query = database->statement(Q("keysUnsettled"));
    if (!database->run(query))
        return std::nullopt;
    while (database->next(query)) {
        if (const KeyRow row = keyRowFrom(query, true); row.way == KeyWay::Device)
            rows << row;
    }
    query.finish();
    for (const KeyRow &row : std::as_const(rows)) {
        if (cases.contains(row.file) || !isAccusation(row))
            continue;
        const auto filing = filingOf(row.file);
        cases.insert(row.file, !row.forServer || (filing && filing->device == identity.device));
    }
    return database->failed() ? std::nullopt : std::optional(cases);
}

bool DeskLedger::Private::keepUnsettled(KeyRow row, bool own)
{
    auto key = own ? std::nullopt : crypto::unwrap(row.wrapped, row.id.bytes(), storeKey);
    const crypto::WipedAtEnd wiped(key);
    if (!key)
        return true; // the officer who filed it takes it, when they sign in
    // It came to this desk as one of window 23: from now on only the room opens it.
    row.wrapped = crypto::boxTo(identity.box.open, *key, *random);
    row.way = KeyWay::Boxed;
    return rewrap(row);
}

std::optional<DeskLedger::Announcement> DeskLedger::announcement(const BoxKeys &held) const
{
    QList<crypto::BoxKey> have{d->boxKeys.hall, d->boxKeys.before, d->boxKeys.sealedRoom};
    have += d->boxKeys.older + d->boxKeys.roomsBefore;
    const auto secretOf = [&](const QByteArray &before) {
        const auto own = std::find_if(have.cbegin(), have.cend(), [&](const crypto::BoxKey &one) { return !before.isEmpty() && one.open == before; });
        return own == have.cend() ? crypto::BoxKey() : *own;
    };
    const crypto::BoxKey cases = secretOf(held.cases);
    // A first sealed room is proven by who opens the cases.
    const crypto::BoxKey room = held.sealedRoom.isEmpty() ? cases : secretOf(held.sealedRoom);
    Announcement told{{caseBox(), sealedRoomBox()}, {}, {}};
    if (told.keys == BoxKeys())
        return std::nullopt;
    // What cannot be proven stays as it is, and does not hold up the other.
    if (!held.cases.isEmpty() && cases.open.isEmpty())
        told.keys.cases = held.cases;
    if (held != BoxKeys() && room.open.isEmpty())
        told.keys.sealedRoom = held.sealedRoom;
    if (told.keys == held)
        return std::nullopt;
    told.proofCases = boxesProof(cases, d->identity.serverBox, d->identity.device, told.keys);
    told.proofSealedRoom = boxesProof(room, d->identity.serverBox, d->identity.device, told.keys);
    return told;
}

QList<BoxedKey> DeskLedger::lateKeys() const
{
    QList<BoxedKey> late;
    QSqlQuery &query = d->database->statement(Q("keyBoxesLate"));
    query.bindValue(Q(":acknowledged"), d->acknowledged);
    if (d->database->run(query)) {
        while (d->database->next(query))
            late << boxedFrom(query);
    }
    query.finish();
    return late;
}

bool DeskLedger::keysSent(const QList<BoxedKey> &keys)
{
    Transaction transaction(*d->database);
    bool good = transaction.begun();
    for (const BoxedKey &key : keys) {
        QSqlQuery &query = d->database->statement(Q("keyBoxSent"));
        query.bindValue(Q(":id"), key.id.bytes());
        query.bindValue(Q(":recipient"), key.recipient.bytes());
        good = good && d->database->run(query);
    }
    return good && transaction.commit();
}

} // namespace hall
