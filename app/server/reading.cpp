// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reading.h"

#include "domain/rights.h"
#include "domain/steprules.h"
#include "server/log.h"

#include <algorithm>

namespace hall::reading {

namespace {

HttpAnswer json(const QByteArray &body)
{
    return {200, QByteArrayLiteral("application/json"), body};
}

HttpAnswer conflict(int status, const char *code, const AccessHead &head)
{
    HttpAnswer answer = refusal(status, code);
    answer.body = wire::encodeError(wire::Held{QString::fromLatin1(code), head.number, head.hash});
    return answer;
}

/** What of \a entries follows \a head, or why none of it is taken. */
struct Fresh
{
    QList<ChainedAccess> entries;
    AccessHead head;
    std::optional<HttpAnswer> refused;
    std::optional<BrokenStreams::Broken> broken;
};

Fresh freshOf(const CentreLedger &ledger, const Device &device, const QList<ChainedAccess> &entries)
{
    const AccessHead held = ledger.accessHead(device.id);
    const AccessHead start = ledger.accessStart(device.id);
    Fresh fresh{{}, held, {}, {}};
    for (const ChainedAccess &entry : entries) {
        if (!isSound(entry, device.verifyKey)) {
            fresh.refused = refusal(400, "bad_signature");
            return fresh;
        }
        const bool known = entry.number <= held.number && fresh.entries.isEmpty();
        // Of what was erased after its time nobody can tell any more; a desk that offers all it has anew is not held up by that.
        if (known && (entry.number < start.number || ledger.accessHash(device.id, entry.number) == entry.hash))
            continue;
        if (!known && entry.number > fresh.head.number + 1) {
            fresh.refused = conflict(409, "access_gap", held);
            fresh.broken = BrokenStreams::Broken{false, held.number, entry.number};
            return fresh;
        }
        if (known || entry.number != fresh.head.number + 1 || entry.previous != fresh.head.hash) {
            fresh.refused = conflict(409, "access_forked", held);
            fresh.broken = BrokenStreams::Broken{true, held.number, entry.number};
            return fresh;
        }
        fresh.entries << entry;
        fresh.head = {entry.number, entry.hash};
    }
    return fresh;
}

} // namespace

HttpAnswer take(CentreLedger &ledger, BrokenStreams &broken, ReadingWatch &watch, const QByteArray &certificate, const QList<ChainedAccess> &entries,
                const QDateTime &now)
{
    CentreLedger::Turn turn(ledger);
    const auto device = turn.begun() ? ledger.findDeviceByCertificate(certificate) : std::nullopt;
    if (!turn.begun() || ledger.failed())
        return refusal(503, "store_failed");
    if (const auto answer = refused(device))
        return *answer;
    const Fresh fresh = freshOf(ledger, *device, entries);
    if (ledger.failed())
        return refusal(503, "store_failed");
    if (fresh.broken)
        broken.note(device->id, *fresh.broken);
    if (fresh.refused)
        return *fresh.refused;
    watch.catchUp(ledger, device->id, now);
    if (ledger.failed())
        return refusal(503, "store_failed");
    if (!fresh.entries.isEmpty() && !ledger.takeAccess(device->id, fresh.entries, now.toMSecsSinceEpoch()))
        return refusal(503, "store_failed");
    if (!turn.commit())
        return refusal(503, "store_failed");
    if (!fresh.entries.isEmpty())
        broken.wentOn(device->id);
    watch.take(device->id, fresh.entries, now);
    for (const ChainedAccess &entry : fresh.entries) {
        if (entry.plain.isEmpty())
            logLine("access_unreadable", {{"device", device->id.text()}, {"number", QString::number(entry.number)}});
    }
    return json(wire::encode(fresh.head));
}

HttpAnswer whoLooked(CentreLedger &ledger, const QByteArray &certificate, const wire::WhoLooked &asked)
{
    const auto device = ledger.findDeviceByCertificate(certificate);
    if (ledger.failed())
        return refusal(503, "store_failed");
    if (const auto answer = refused(device))
        return *answer;
    const bool settingUp = ledger.officersSince().isNull();
    const std::optional<Officer> officer = settingUp ? std::nullopt : ledger.officerOf(asked.officer);
    const auto reviews = [&](WindowNumber window, bool sealed) {
        if (settingUp)
            return sealed ? window == DisciplineRoom : supervises(window);
        return !rightRefusal(officer ? &officer->latest() : nullptr, Act::ReviewReading, sealed ? AccessLevel::Sealed : AccessLevel::Ordinary, false, window);
    };
    const QList<WindowNumber> &seats = device->windows;
    // Asked before the case is looked at: whoever may not list at all learns nothing of it.
    if (std::none_of(seats.begin(), seats.end(), [&](WindowNumber seat) { return reviews(seat, false) || reviews(seat, true); }))
        return refusal(403, "role_lacks");
    const CaseFile file = ledger.glanceAt(asked.file);
    const QSet<WindowNumber> sees = ledger.visibleTo(asked.file);
    const bool shown = std::any_of(seats.begin(), seats.end(), [&](WindowNumber seat) { return sees.contains(seat) && reviews(seat, file.sealed()); });
    QList<AccessEntry> looked;
    if (shown) {
        const QList<CentreLedger::Looked> found = ledger.whoLooked(asked.file, wire::MaxLooked);
        for (const CentreLedger::Looked &one : found)
            looked << one.entry;
    }
    if (ledger.failed())
        return refusal(503, "store_failed");
    logLine("access_listed", {{"device", device->id.text()}, {"officer", asked.officer.text()}});
    return json(wire::encode(looked));
}

} // namespace hall::reading
