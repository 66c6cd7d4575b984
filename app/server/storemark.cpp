// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storemark.h"

#include "ledger/centresnapshot.h"
#include "server/files.h"
#include "server/log.h"
#include "server/storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <chrono>

namespace hall {

namespace {

constexpr std::chrono::seconds Pause{60};

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

QString pathOf(const QString &directory)
{
    return QDir(directory).filePath(Q("centre.mark"));
}

/** Desks read anew and offer again what the store lacks; nobody who was shut out is let in. */
Result<QJsonObject> begunAnew(const QString &directory, const QString &place, const StoreKeys &keys, Random &random, const std::optional<CentreMark> &mark)
{
    const auto ledger = CentreLedger::open(place, keys.storeKey, keys.box, random);
    if (!ledger)
        return ledger.refusal();
    if (const auto bad = ledger.value()->verify())
        return refused(Q("the ledger is damaged: %1; restore a backup").arg(*bad));
    QJsonArray revoked;
    const QList<Device> devices = ledger.value()->devices();
    for (const Device &device : devices) {
        if (!mark || !mark->revoked.contains(device.id) || device.shutOut())
            continue;
        if (!ledger.value()->setDeviceState(device.id, DeviceState::Revoked))
            return refused(Q("the ledger cannot be written"));
        revoked.append(device.id.text());
    }
    const qint64 lost = mark ? mark->events - ledger.value()->eventCount() : 0;
    if (!ledger.value()->beginEpoch())
        return refused(Q("the ledger cannot be written"));
    const auto now = ledger.value()->mark();
    if (!now || !writeMark(directory, *now, keys.storeKey, random))
        return refused(Q("centre.mark cannot be written in ") + directory);
    return QJsonObject{{Q("events"), ledger.value()->eventCount()}, {Q("events_lost"), qMax<qint64>(lost, 0)}, {Q("revoked_again"), revoked},
                       {Q("epoch"), ledger.value()->epoch().toString(QUuid::WithoutBraces)}};
}

} // namespace

Result<std::optional<CentreMark>> readMark(const QString &directory, const QByteArray &storeKey)
{
    if (!QFile::exists(pathOf(directory)))
        return std::optional<CentreMark>();
    const auto mark = CentreMark::open(readFile(pathOf(directory)).value_or(QByteArray()), storeKey);
    if (!mark)
        return refused(Q("%1 cannot be read, or was made with another store key: where `rotate` was asked at another server of this ledger, take its centre.mark along, too").arg(pathOf(directory)));
    return std::optional(*mark);
}

bool writeMark(const QString &directory, const CentreMark &mark, const QByteArray &storeKey, Random &random)
{
    return writePrivateFile(pathOf(directory), mark.seal(storeKey, random));
}

MarkKeeper::MarkKeeper(Committer &committer, QString directory, QByteArray storeKey, Random &random)
    : m_committer(committer), m_directory(std::move(directory)), m_storeKey(std::move(storeKey)), m_random(random)
{
    write();
    m_thread = std::thread([this] { run(); });
}

MarkKeeper::~MarkKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_asked.notify_one();
    m_thread.join();
    write();
}

void MarkKeeper::soon()
{
    {
        const std::lock_guard lock(m_mutex);
        m_soon = true;
    }
    m_asked.notify_one();
}

void MarkKeeper::run()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_asked.wait_for(lock, Pause, [this] { return m_ending || m_soon; });
            if (m_ending)
                return;
            m_soon = false;
        }
        write();
    }
}

void MarkKeeper::write()
{
    // Taken between two commits: what is in it is on the disk.
    const auto mark = m_committer.ask<std::optional<CentreMark>>([](CentreLedger &ledger, FeedService &) { return ledger.mark(); });
    if (!mark || mark == m_written)
        return;
    if (writeMark(m_directory, *mark, m_storeKey, m_random))
        m_written = mark;
    else
        logLine("mark_not_written"); // the old one stays, and fits
}

QJsonObject verified(const CentreSnapshot &snapshot, const QString &directory, const QByteArray &storeKey)
{
    auto bad = snapshot.verify();
    if (!bad) {
        const auto mark = readMark(directory, storeKey);
        if (!mark)
            bad = mark.refusal().facts.value(Q("reason")).toString();
        else if (*mark)
            bad = snapshot.contradictionTo(**mark);
    }
    QJsonArray resealed;
    const QList<qint64> times = snapshot.reseals();
    for (const qint64 ms : times)
        resealed.append(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate));
    return {{Q("events"), snapshot.counts().events}, {Q("resealed"), resealed}, {Q("bad"), bad ? QJsonValue(*bad) : QJsonValue()}};
}

Result<QJsonObject> audited(const CentreSnapshot &snapshot, const QString &directory, const QByteArray &storeKey, const QString &headsFile, const QJsonArray &restored)
{
    QList<SignedHead> heads;
    if (!headsFile.isEmpty()) {
        const auto lines = readFile(headsFile);
        const auto read = lines ? headsFromLines(*lines) : std::nullopt;
        if (!read || read->isEmpty())
            return refused(headsFile + (lines ? Q(" holds no heads as reception-desk --export-heads writes them") : Q(" cannot be read")));
        heads = *read;
    }
    QSet<QUuid> ended;
    for (const QJsonValue &epoch : restored)
        ended << QUuid::fromString(epoch.toString());
    QJsonObject told = verified(snapshot, directory, storeKey);
    if (heads.isEmpty())
        return told;
    const CentreSnapshot::HeadsFound found = snapshot.compare(heads, ended);
    told.insert(Q("heads"), heads.size());
    told.insert(Q("heads_compared"), found.compared);
    told.insert(Q("heads_lost"), found.lost);
    if (!told.value(Q("bad")).isString() && found.bad)
        told.insert(Q("bad"), *found.bad);
    return told;
}

Result<QJsonObject> resealStore(const QString &directory, const QString &place, const StoreKeys &keys, Clock &clock, Random &random)
{
    // One that cannot be read either is no reason to leave the hall closed: it is written anew in the end.
    const auto read = readMark(directory, keys.storeKey);
    const std::optional<CentreMark> mark = read ? *read : std::nullopt;
    const auto events = CentreLedger::reseal(place, keys.storeKey, random, clock.nowUtc().toMSecsSinceEpoch(), mark);
    if (!events)
        return events.refusal();
    auto done = begunAnew(directory, place, keys, random, mark);
    if (!done)
        return done;
    QJsonObject told = *done;
    told.insert(Q("trusted"), Q("the order, the verdicts and the times of receipt of all events; every device, its windows and its state; every "
                                "case key; what is quarantined or lies aside. Checked: the authors' hashes, links and signatures, and the feeds"));
    logLine("alarm_resealed", {{"events", QString::number(*events)}, {"epoch", told.value(Q("epoch")).toString()}});
    return told;
}

Result<QJsonObject> acceptOlderStore(const QString &directory, const QString &place, const StoreKeys &keys, Random &random)
{
    const auto mark = readMark(directory, keys.storeKey);
    const auto done = begunAnew(directory, place, keys, random, mark ? *mark : std::nullopt);
    if (done)
        logLine("alarm_older_store_accepted", {{"events", QString::number(done->value(Q("events")).toInteger())},
                                               {"lost", QString::number(done->value(Q("events_lost")).toInteger())},
                                               {"epoch", done->value(Q("epoch")).toString()}});
    return done;
}

} // namespace hall
