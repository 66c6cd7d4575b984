// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "domain/decide.h"
#include "domain/planted.h"

#include <algorithm>

namespace hall {

namespace {

void fit(QByteArray &bytes, qsizetype size)
{
    if (bytes.size() != size)
        bytes = bytes.left(size).leftJustified(size, '\0');
}

} // namespace

QList<SealedEvent> DeskLedger::ownAfter(qint64 number, int maxEvents, qint64 maxBytes) const
{
    QList<SealedEvent> events;
    QSqlQuery &query = d->database->statement(QStringLiteral("ownAfter"));
    query.bindValue(QStringLiteral(":number"), number);
    query.bindValue(QStringLiteral(":most"), maxEvents);
    if (!d->database->run(query))
        return events;
    qint64 bytes = 0;
    while (d->database->next(query)) {
        SealedEvent event = sealedFrom(query);
        // A spoilt row still has to fit into a message, to be put aside by the centre.
        fit(event.envelope, EnvelopeBytes);
        fit(event.nonce, crypto::NonceSize);
        fit(event.hash, crypto::HashSize);
        fit(event.previous, crypto::HashSize);
        fit(event.signature, crypto::SignatureSize);
        event.ciphertext.truncate(MaxCiphertext);
        bytes += event.ciphertext.size();
        if (!events.isEmpty() && bytes > maxBytes)
            break;
        events << std::move(event);
    }
    query.finish();
    return events;
}

QList<SealedEvent> DeskLedger::outbox(int maxEvents, qint64 maxBytes) const
{
    QList<SealedEvent> events = ownAfter(acknowledgedNumber(), maxEvents, maxBytes);
    // What follows a filing that cannot go waits with it until somebody signs in.
    events.erase(d->firstKeyless(events), events.cend());
    return events;
}

bool DeskLedger::travels(const QList<SealedEvent> &events) const
{
    return d->firstKeyless(events) == events.cend();
}

QList<SealedEvent>::const_iterator DeskLedger::Private::firstKeyless(const QList<SealedEvent> &events) const
{
    if (!closed())
        return events.cend();
    // A centre that holds it has its keys.
    const qint64 once = meta(QStringLiteral("acknowledged_once")).toLongLong();
    return std::find_if(events.cbegin(), events.cend(), [this, once](const SealedEvent &event) {
        const auto envelope = decodeEnvelope(event.envelope);
        const auto kind = envelope ? eventKindFrom(envelope->kind) : std::nullopt;
        // The rest without the routing key is worth nothing to the centre.
        return event.number > once && kind && opensFile(*kind) && !isOfficerFile(envelope->file) && !boxedForCentre(envelope->key);
    });
}

bool DeskLedger::relays(const QList<SealedEvent> &events) const
{
    return !d->closed() || std::none_of(events.cbegin(), events.cend(), [](const SealedEvent &event) {
        const auto envelope = decodeEnvelope(event.envelope);
        const auto kind = envelope ? eventKindFrom(envelope->kind) : std::nullopt;
        return kind && opensFile(*kind) && !isOfficerFile(envelope->file);
    });
}

bool DeskLedger::Private::boxedForCentre(const KeyId &key) const
{
    QSqlQuery &query = database->statement(QStringLiteral("keyBoxForCentre"));
    query.bindValue(QStringLiteral(":id"), key.bytes());
    const bool known = database->run(query) && query.next();
    query.finish();
    return known;
}

bool DeskLedger::Private::moveBack(qint64 number, qint64 held)
{
    // Of what the centre says that it holds, it has the keys. Of what it held once it may have lost them with the rest.
    const qint64 once = qMin(held, qMax(meta(QStringLiteral("acknowledged_once")).toLongLong(), acknowledged));
    return setMeta(QStringLiteral("acknowledged_once"), QByteArray::number(once)) && setMeta(QStringLiteral("acknowledged"), QByteArray::number(number));
}

int DeskLedger::unsentCount() const
{
    return static_cast<int>(d->headNumber - d->acknowledged);
}

bool DeskLedger::Private::moveAcknowledged(QSet<CaseId> &settled)
{
    const qint64 before = acknowledged;
    QSqlQuery &query = database->statement(QStringLiteral("ownVerdictsAfter"));
    query.bindValue(QStringLiteral(":number"), acknowledged);
    if (!database->run(query))
        return false;
    qint64 reached = acknowledged;
    while (database->next(query) && query.value(0).toLongLong() == reached + 1
           && (query.value(1).toInt() != static_cast<int>(Verdict::Pending) || HALL_PLANTED("acknowledged_past_gap"))) {
        ++reached;
        settled.insert(*CaseId::fromBytes(query.value(2).toByteArray()));
    }
    query.finish();
    if (reached == before)
        return true;
    acknowledged = reached;
    return setMeta(QStringLiteral("acknowledged"), QByteArray::number(reached));
}

Result<QSet<CaseId>> DeskLedger::acknowledge(const QList<Acknowledgement> &acknowledgements)
{
    QSet<CaseId> touched;
    QSet<CaseId> settled;
    const qint64 before = d->acknowledged;
    Transaction transaction(*d->database);
    bool good = transaction.begun();
    for (const Acknowledgement &answer : acknowledgements) {
        if (!good)
            break;
        QSqlQuery &known = d->database->statement(QStringLiteral("eventById"));
        known.bindValue(QStringLiteral(":id"), answer.id.bytes());
        good = d->database->run(known);
        bool ours = good && known.next() && !known.value(2).isNull() && (known.value(1).toByteArray() == answer.hash || HALL_PLANTED("acknowledged_without_hash"));
        qint64 row = ours ? known.value(0).toLongLong() : 0;
        auto file = ours ? CaseId::fromBytes(known.value(4).toByteArray()) : std::nullopt;
        known.finish();
        if (!ours && good && answer.code == QLatin1String(DamagedCode)) {
            // Its envelope may be what was spoilt: the hash is what both of us know it by.
            QSqlQuery &byHash = d->database->statement(QStringLiteral("ownByHash"));
            byHash.bindValue(QStringLiteral(":hash"), answer.hash);
            byHash.bindValue(QStringLiteral(":number"), d->acknowledged);
            good = d->database->run(byHash);
            ours = good && byHash.next();
            row = ours ? byHash.value(0).toLongLong() : 0;
            file = ours ? CaseId::fromBytes(byHash.value(4).toByteArray()) : std::nullopt;
            byHash.finish();
        }
        if (!ours || !file || answer.verdict == Verdict::Pending)
            continue; // an answer about something else settles nothing
        touched.insert(*file);
        QSqlQuery &judge = d->database->statement(QStringLiteral("eventJudged"));
        judge.bindValue(QStringLiteral(":verdict"), static_cast<int>(answer.verdict));
        judge.bindValue(QStringLiteral(":code"), answer.code.isNull() ? QStringLiteral("") : answer.code);
        judge.bindValue(QStringLiteral(":row"), row);
        good = d->database->run(judge);
    }
    good = good && d->moveAcknowledged(settled);
    for (const CaseId &file : std::as_const(settled)) {
        if (good && d->count(QStringLiteral("withdrawnHas"), file) > 0)
            good = d->eraseCase(file);
    }
    if (HALL_PLANTED("outbox_dropped_after_batch") && good) {
        d->acknowledged = d->headNumber;
        good = d->setMeta(QStringLiteral("acknowledged"), QByteArray::number(d->headNumber));
    }
    if (!good || !transaction.commit()) {
        d->acknowledged = before;
        return d->failure();
    }
    return touched + settled;
}

bool DeskLedger::offerAfter(qint64 number, const QByteArray &hash)
{
    if (number < 0 || number > d->headNumber)
        return false;
    QByteArray ours = firstPrevious();
    if (number > 0) {
        QSqlQuery &query = d->database->statement(QStringLiteral("ownHash"));
        query.bindValue(QStringLiteral(":number"), number);
        ours = d->database->run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
        query.finish();
    }
    if (ours != hash)
        return false;
    Transaction transaction(*d->database);
    QSqlQuery &reopen = d->database->statement(QStringLiteral("ownReopenAfter"));
    reopen.bindValue(QStringLiteral(":number"), number);
    const qint64 acknowledged = qMin(d->acknowledged, number);
    if (!transaction.begun() || !d->database->run(reopen) || !d->moveBack(acknowledged, number) || !transaction.commit())
        return false;
    d->acknowledged = acknowledged;
    return true;
}

HeldEvent DeskLedger::Private::heldUnopened(const QSqlQuery &query, const std::optional<Envelope> &envelope) const
{
    HeldEvent held;
    held.own = !query.isNull(NumberColumn);
    held.number = query.value(NumberColumn).toLongLong();
    held.verdict = static_cast<Verdict>(query.value(VerdictColumn).toInt());
    held.code = query.value(CodeColumn).toString();
    if (!envelope)
        return held;
    held.event.id = envelope->id;
    held.event.file = envelope->file;
    held.event.device = envelope->device;
    held.event.officer = envelope->officer;
    held.event.claimedAt = QDateTime::fromMSecsSinceEpoch(envelope->claimedMs, Qt::UTC);
    held.kind = eventKindFrom(envelope->kind);
    held.unknownKind = !held.kind;
    return held;
}

HeldEvent DeskLedger::Private::held(const QSqlQuery &query, OpenedKeys &keys) const
{
    const SealedEvent sealed = sealedFrom(query);
    const auto envelope = decodeEnvelope(sealed.envelope);
    HeldEvent held = heldUnopened(query, envelope);
    if (!envelope)
        return held;
    auto key = keys.constFind(envelope->key);
    if (key == keys.cend())
        key = keys.insert(envelope->key, keyById(envelope->key));
    if (!*key)
        return held;
    auto opened = openEvent(sealed, **key);
    if (Event *event = std::get_if<Event>(&opened)) {
        held.event = std::move(*event);
        held.readable = true;
    } else {
        held.unknownKind = held.unknownKind || std::get<OpenFailure>(opened) == OpenFailure::UnknownKind;
    }
    return held;
}

QList<HeldEvent> DeskLedger::Private::heldAll(QSqlQuery &query) const
{
    QList<HeldEvent> events;
    OpenedKeys keys;
    if (database->run(query)) {
        while (database->next(query))
            events << held(query, keys);
    }
    query.finish();
    return events;
}

QList<HeldEvent> DeskLedger::history(const CaseId &file) const
{
    QSqlQuery &query = d->database->statement(QStringLiteral("historyOf"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    if (HALL_PLANTED("ordered_by_claimed_time")) {
        QList<HeldEvent> events = d->heldAll(query);
        std::stable_sort(events.begin(), events.end(), [](const HeldEvent &a, const HeldEvent &b) { return a.event.claimedAt < b.event.claimedAt; });
        return events;
    }
    return d->heldAll(query);
}

QList<HeldEvent> DeskLedger::troubled() const
{
    return d->heldAll(d->database->statement(QStringLiteral("troubled")));
}

QList<HeldEvent> DeskLedger::troubledUnopened() const
{
    QList<HeldEvent> events;
    QSqlQuery &query = d->database->statement(QStringLiteral("troubled"));
    if (d->database->run(query)) {
        while (query.next())
            events << d->heldUnopened(query, decodeEnvelope(query.value(EnvelopeColumn).toByteArray()));
    }
    query.finish();
    return events;
}

void DeskLedger::visitCases(const std::function<bool(const CaseId &)> &visit) const
{
    // Taken whole before the first visit: an open SELECT would keep the log from being checkpointed.
    QList<CaseId> cases;
    QSqlQuery &query = d->database->statement(QStringLiteral("casesNewestFirst"));
    if (d->database->run(query)) {
        while (d->database->next(query))
            cases << *CaseId::fromBytes(query.value(0).toByteArray());
    }
    query.finish();
    for (const CaseId &file : std::as_const(cases)) {
        if (!visit(file))
            return;
    }
}

QList<CaseId> DeskLedger::officerFiles() const
{
    QList<CaseId> files;
    QSqlQuery &query = d->database->statement(QStringLiteral("officerFiles"));
    if (d->database->run(query)) {
        while (d->database->next(query))
            files << *CaseId::fromBytes(query.value(0).toByteArray());
    }
    query.finish();
    return files;
}

int DeskLedger::caseCount() const
{
    QSqlQuery &query = d->database->statement(QStringLiteral("caseCount"));
    const int count = d->database->run(query) && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return count;
}

CaseFile foldCase(const CaseId &id, const QList<HeldEvent> &history)
{
    CaseFile file;
    file.id = id;
    for (const HeldEvent &held : history) {
        if (held.verdict != Verdict::Accepted && held.verdict != Verdict::Pending && !HALL_PLANTED("contested_applied"))
            continue;
        file.updateNeeded = file.updateNeeded || held.unknownKind;
        if (!held.readable)
            continue;
        // The recorded verdict is applied, never worked out again; only own events without one are asked whether they fit.
        const bool applies = held.verdict != Verdict::Pending || !misfit(file, held.event);
        if (applies)
            file = evolve(std::move(file), held.event);
    }
    return file;
}

} // namespace hall
