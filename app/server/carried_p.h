// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/carried.h"

namespace hall::carried {

inline QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

inline QJsonObject refused(const QString &sentence)
{
    return {{Q("error"), sentence}};
}

/** In words, with the code by which protocol.md knows it. */
inline QString sentenceOf(const QString &code)
{
    static const QMap<QString, const char *> sentences{
        {Q("malformed"), "an event in the file cannot be read"},
        {Q("bad_hash"), "an event's hash is not that of its bytes"},
        {Q("bad_signature"), "an event's signature is not that of the device"},
        {Q("bad_key"), "a key in the file is not the one the centre holds"},
        {Q("event_not_of_device"), "an event in the file is of another device"},
        {Q("event_not_of_centre"), "an event in the file is of another centre"},
        {Q("number_gap"), "the file begins after what the centre holds of this device; events before it are missing"},
        {Q("update_server"), "this server is older than the desk and cannot read its events yet"},
        {Q("settling"), "the restored ledger still waits for other desks; bring the file again later"},
        {Q("store_failed"), "the ledger could not be written"}};
    const char *sentence = sentences.value(code, "the file was refused");
    return QString::fromLatin1(sentence) + Q(" (%1); nothing was taken from it").arg(code);
}

struct Counts
{
    int events = 0;
    int fresh = 0;
    int known = 0;
    int contested = 0;
    int quarantined = 0;
    int waiting = 0;

    void take(const CentreLedger &ledger, const wire::Push &push, const PushOutcome &outcome, int forked)
    {
        events += static_cast<int>(push.events.size());
        waiting += static_cast<int>(push.events.size() - outcome.answer.acknowledgements.size()) - forked;
        for (const Acknowledgement &given : outcome.answer.acknowledgements) {
            if (ledger.findVerdict(given.id)) {
                ++known;
                continue;
            }
            ++fresh;
            contested += given.verdict == Verdict::Contested ? 1 : 0;
            quarantined += given.verdict == Verdict::Quarantined ? 1 : 0;
        }
    }
    QJsonObject described() const
    {
        return {{Q("events"), events}, {Q("new"), fresh}, {Q("known"), known}, {Q("contested"), contested}, {Q("quarantined"), quarantined},
                {Q("waiting"), waiting}};
    }
};

/** As many pushes as it takes, each with the keys of its cases. */
inline QList<wire::Push> slicesOf(const QList<SealedEvent> &events, const QList<BoxedKey> &keys)
{
    constexpr int EventsPerSlice = 500;
    QList<wire::Push> slices;
    for (qsizetype at = 0; at < events.size(); at += EventsPerSlice) {
        wire::Push push;
        push.events = events.mid(at, EventsPerSlice);
        QSet<CaseId> files;
        for (const SealedEvent &event : std::as_const(push.events))
            files.insert(decodeEnvelope(event.envelope)->file);
        for (const BoxedKey &key : keys) {
            if (files.contains(key.file) && push.keys.size() < wire::MaxKeysPerMessage)
                push.keys.append(key);
        }
        slices.append(push);
    }
    return slices;
}

/** What lies aside and has come in otherwise since lies there no longer; how many that were. */
int dropKnown(CentreLedger &ledger, const DeviceId &device);

} // namespace hall::carried
