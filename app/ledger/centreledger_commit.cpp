// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include "domain/decide.h"
#include "domain/planted.h"

#include <algorithm>

namespace hall {

namespace {

QString codeText(const QString &code)
{
    return code.isNull() ? QStringLiteral("") : code;
}

} // namespace

bool CentreLedger::Private::storeEvent(const Batch &batch, const Judged &judged, const Envelope &envelope)
{
    const SealedEvent &event = judged.event;
    const QString code = codeText(judged.code);
    const int verdict = static_cast<int>(judged.verdict);
    tally.events = ++lastPosition;
    tally.chain = seals::eventChain(tally.chain, lastPosition, event.hash, verdict, code, batch.receivedMs);
    return write("eventInsert", {lastPosition, envelope.id.bytes(), batch.device.bytes(), event.number, event.previous, event.hash,
                                 envelope.file.bytes(), envelope.key.bytes(), static_cast<int>(envelope.stratum), event.envelope, event.nonce,
                                 event.ciphertext, event.signature, verdict, code, batch.receivedMs, tally.chain});
}

bool CentreLedger::Private::storeQuarantined(const Batch &batch, const Judged &judged)
{
    const SealedEvent &event = judged.event;
    return writeSealed("quarantineInsert", "quarantine",
                       {batch.device.bytes(), event.number, judged.id.bytes(), event.previous, event.hash, event.envelope, event.nonce,
                        event.ciphertext, event.signature, static_cast<int>(judged.verdict), codeText(judged.code), batch.receivedMs});
}

CentreLedger::Private::FeedEnd &CentreLedger::Private::feedEnd(WindowNumber window)
{
    const auto known = feedEnds.find(window);
    if (known != feedEnds.end())
        return *known;
    FeedEnd end;
    QSqlQuery &query = bound("feedLast", {window.value()});
    if (database->run(query) && query.next())
        end = {query.value(0).toLongLong(), query.value(1).toByteArray()};
    query.finish();
    return *feedEnds.insert(window, end);
}

bool CentreLedger::Private::appendRow(WindowNumber window, FeedRow row, qint64 event, bool brings)
{
    FeedEnd &end = feedEnd(window);
    row.position = end.position + 1 + (HALL_PLANTED("feed_position_skipped") && end.position % 7 == 6 ? 1 : 0);
    row.chain = feedChain(end.chain, row);
    end = {row.position, row.chain};
    tally.feeds[window.value()] = {row.position, row.chain};
    const QVariant ledgerPosition = row.kind == FeedRowKind::Event ? QVariant(event) : QVariant(QMetaType::fromType<qlonglong>());
    return write("feedInsert", {window.value(), row.position, static_cast<int>(row.kind), ledgerPosition, row.file.bytes(),
                                 brings && !HALL_PLANTED("keys_not_brought") ? 1 : 0, row.chain});
}

bool CentreLedger::Private::appendHistory(WindowNumber window, const CaseId &file)
{
    struct Past
    {
        qint64 position;
        QByteArray key;
        QByteArray hash;
        Verdict verdict;
    };
    QList<Past> past;
    QSqlQuery &query = bound("caseHistory", {file.bytes()});
    if (!database->run(query))
        return false;
    while (database->next(query))
        past.append({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toByteArray(),
                     static_cast<Verdict>(query.value(3).toInt())});
    query.finish();
    QSet<QByteArray> brought;
    if (HALL_PLANTED("history_not_brought"))
        past = past.mid(past.size() - 1);
    for (const Past &event : std::as_const(past)) {
        FeedRow row;
        row.file = file;
        row.event.hash = event.hash;
        row.verdict = event.verdict;
        if (!appendRow(window, row, event.position, !brought.contains(event.key)))
            return false;
        brought.insert(event.key);
    }
    return true;
}

bool CentreLedger::Private::fanOut(const CentreLedger &ledger, const Judged &judged, const Envelope &envelope, QSet<WindowNumber> *touched)
{
    const QSet<WindowNumber> before = ledger.visibleTo(envelope.file);
    if (judged.verdict == Verdict::Accepted && eventKindFrom(envelope.kind) == EventKind::CaseErased)
        return eraseCase(envelope.file, envelope.key, before, judged.erasedAt, touched);
    const QSet<WindowNumber> after = judged.verdict == Verdict::Accepted ? judged.audience : before;
    QSqlQuery &used = bound("keyUsedBefore", {envelope.file.bytes(), envelope.key.bytes(), lastPosition});
    const bool brings = database->run(used) && !used.next();
    used.finish();
    FeedRow row;
    row.file = envelope.file;
    // Sorted, so that the same events make the same feeds on every run.
    QList<WindowNumber> windows = (before + after).values();
    std::sort(windows.begin(), windows.end());
    for (const WindowNumber window : std::as_const(windows)) {
        bool done = true;
        if (!before.contains(window)) {
            done = write("audienceAdd", {envelope.file.bytes(), window.value()}) && appendHistory(window, envelope.file);
        } else if (!after.contains(window)) {
            row.kind = FeedRowKind::Withdraw;
            done = write("audienceDrop", {envelope.file.bytes(), window.value()})
                   && (HALL_PLANTED("withdraw_not_sent") || appendRow(window, row, 0, false));
        } else {
            row.kind = FeedRowKind::Event;
            row.event.hash = judged.event.hash;
            row.verdict = judged.verdict;
            done = appendRow(window, row, lastPosition, brings);
        }
        if (!done)
            return false;
        if (touched)
            touched->insert(window);
    }
    return true;
}

void CentreLedger::Private::follow(const CentreLedger &ledger, const Judged &judged, const Envelope &envelope)
{
    const auto known = routing.find(envelope.file);
    if (judged.verdict != Verdict::Accepted || envelope.stratum != Stratum::Routing || known == routing.end())
        return;
    const auto key = ledger.caseKey(envelope.key);
    const auto opened = key ? openEvent(judged.event, *key) : OpenFailure::WrongKey;
    if (const Event *event = std::get_if<Event>(&opened))
        *known = evolve(*known, *event);
    else
        routing.erase(known);
}

std::optional<Refusal> CentreLedger::commit(const QList<Batch> &batches, QSet<WindowNumber> *touched)
{
    const auto failed = [this](const Refusal &refusal) {
        d->openedBoxes.clear();
        d->forget();
        return refusal;
    };
    QSet<WindowNumber> windows;
    {
        Transaction transaction(*d->database);
        if (!transaction.begun())
            return failed(d->failure());
        for (const Batch &batch : batches) {
            QSet<CaseId> late; // of which a device of window 23 can have the history without the key
            for (const BoxedKey &key : batch.keys) {
                bool fresh = false;
                if (const auto refusal = d->storeKeyOf(*this, key, &fresh))
                    return failed(*refusal);
                if (!key.recipient.isNull() && fresh && visibleTo(key.file).contains(DisciplineRoom))
                    late.insert(key.file);
            }
            for (const CaseId &file : std::as_const(late)) {
                if (!d->appendHistory(DisciplineRoom, file))
                    return failed(d->failure());
                windows.insert(DisciplineRoom);
            }
            for (const Judged &judged : batch.events) {
                if (judged.verdict != Verdict::Accepted && judged.verdict != Verdict::Contested) {
                    // A number that was told somewhere is never another paper's.
                    if (!d->storeQuarantined(batch, judged) || (judged.numbered && !d->takeNumber(*judged.numbered, 0)))
                        return failed(d->failure());
                    continue;
                }
                const auto envelope = decodeEnvelope(judged.event.envelope);
                if (!envelope)
                    return failed(d->failure("bad_envelope"));
                if (!d->storeEvent(batch, judged, *envelope) || !d->fanOut(*this, judged, *envelope, &windows))
                    return failed(d->failure());
                if (judged.numbered && !d->takeNumber(*judged.numbered, d->lastPosition))
                    return failed(d->failure());
                const auto kind = eventKindFrom(envelope->kind);
                if (judged.verdict == Verdict::Accepted && (kind == EventKind::CaseTransferred || kind == EventKind::StepTaken))
                    d->transfers.insert(envelope->file);
                const bool appoints = judged.verdict == Verdict::Accepted && kind == EventKind::OfficerAppointed;
                if (appoints && !d->countOfficer(OfficerId(envelope->file.uuid()), batch.receivedMs))
                    return failed(d->failure());
                d->follow(*this, judged, *envelope);
            }
            if (!HALL_PLANTED("head_not_stored") && !d->write("deviceHead", {batch.headNumber, batch.headHash, batch.device.bytes()}))
                return failed(d->failure());
        }
        if (!d->writeTally() || !d->forgetWaiting() || (!windows.isEmpty() && !d->tell(windows)) || !transaction.commit())
            return failed(d->failure());
    }
    d->openedBoxes.clear();
    if (touched)
        *touched += windows;
    return std::nullopt;
}

} // namespace hall
