// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/erasing.h"

#include "domain/clocks.h"
#include "domain/decide.h"
#include "server/erasing_access.h"
#include "server/files.h"
#include "server/log.h"
#include "server/twopeople.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace hall::erasing {

namespace {

constexpr int CasesAtOnce = 100; ///< in one commit, so that nobody who pushes waits long
constexpr int LeastReason = 5;   ///< characters
constexpr int MostReason = 500;

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

using twopeople::Person;

struct Order
{
    Person by, second;
    QString reason;
    QString certificate; ///< file
    QDate cutoff;        ///< what is due by that day
};

Result<Order> read(const Place &place, const QJsonObject &asked, QDate today)
{
    Order order;
    order.reason = asked.value(Q("reason")).toString().trimmed();
    order.certificate = asked.value(Q("certificate")).toString();
    if (order.reason.size() < LeastReason || order.reason.size() > MostReason)
        return refused(Q("--reason is needed, in words: 5 to 500 characters"));
    if (QFile::exists(order.certificate))
        return refused(order.certificate + Q(" exists already; a certificate never takes another one's place"));
    const QString before = asked.value(Q("before")).toString();
    order.cutoff = today;
    if (!before.isEmpty()) {
        const QDate day = QDate::fromString(before, Qt::ISODate);
        if (!day.isValid())
            return refused(Q("--before is a day like 2037-01-01"));
        order.cutoff = qMin(today, day.addDays(-1));
    }
    const auto two = twopeople::confirmed(place.committer, place.clock, asked, Role::SystemAdministrator, Role::Auditor, "erasure_refused");
    if (!two)
        return two.refusal();
    order.by = two->by;
    order.second = two->second;
    return order;
}

struct Due
{
    CaseId file;
    QString code;
    QString inClass;
    QDate due;
    QSet<WindowNumber> saw;
};

Result<QList<Due>> dueIn(const Place &place, const RetentionTable &table, QDate cutoff)
{
    const auto snapshot = CentreSnapshot::open(place.store, place.storeKey);
    if (!snapshot)
        return snapshot.refusal();
    QList<Due> due;
    QSet<CaseId> files;
    bool read = snapshot.value()->visitCases([&](const CaseFile &file) {
        const auto day = file.sealed() ? std::nullopt : dueOn(file, table);
        if (day && *day <= cutoff) {
            due.append({file.id, file.code ? file.code->text() : QString(), retentionClassOf(file, table).code, *day, {}});
            files.insert(file.id);
        }
        return true;
    });
    const auto seen = read ? snapshot.value()->everSeenBy(files) : std::nullopt;
    if (!seen)
        return refused(Q("the ledger cannot be read"));
    for (Due &one : due)
        one.saw = seen->value(one.file);
    std::sort(due.begin(), due.end(), [](const Due &one, const Due &other) { return std::tie(one.due, one.code) < std::tie(other.due, other.code); });
    return due;
}

/** What one commit did. */
struct Erased
{
    QList<Due> cases;
    bool good = false;
};

Erased erase(const Place &place, const RetentionTable &table, const Order &order, const QString &certificate, const QList<Due> &slice, CentreLedger &ledger,
             FeedService &feeds)
{
    Erased done;
    QSet<WindowNumber> touched;
    {
        CentreLedger::Turn turn(ledger);
        const auto device = turn.begun() ? ledger.ownDevice() : std::nullopt;
        if (!device || ledger.failed())
            return done;
        const QDateTime now = place.clock.nowUtc();
        CentreLedger::Batch batch;
        batch.device = device->id;
        batch.headNumber = device->headNumber;
        batch.headHash = device->headHash;
        batch.receivedMs = now.toMSecsSinceEpoch();
        for (const Due &one : slice) {
            const CaseFile file = ledger.routingOf(one.file);
            const Event event{EventId(uuidV7(batch.receivedMs, place.random.bytes(10))), one.file, device->id, officerIdOf(ledger.centre(), Q(CentreOfficer)),
                              Q(CentreOfficer), FrontDesk, now, CaseErased{one.inClass, certificate, order.by.id, order.second.id}};
            // As it is now: somebody may have reopened it since it was looked for.
            const auto due = dueOn(file, table);
            if (!due || *due > order.cutoff || misfit(file, event))
                continue;
            // A key of its own, under which nothing but the erasure lies.
            const KeyId keyId(uuidV7(batch.receivedMs, place.random.bytes(10)));
            const QByteArray key = place.random.bytes(crypto::KeySize);
            batch.keys.append({keyId, one.file, Stratum::Routing, DeviceId(), crypto::boxTo(ledger.boxKey(), key, place.random)});
            Judged judged;
            judged.event = ledger.sealOwn(event, keyId, key, batch.headNumber + 1, batch.headHash);
            judged.id = event.id;
            judged.file = one.file;
            judged.erasedAt = one.saw;
            batch.headNumber = judged.event.number;
            batch.headHash = judged.event.hash;
            batch.events.append(judged);
            done.cases.append(one);
        }
        done.good = !ledger.failed() && (batch.events.isEmpty() || !ledger.commit({batch}, &touched)) && turn.commit();
    }
    if (!done.good)
        done.cases.clear();
    if (!done.cases.isEmpty() && !ledger.wipeLog())
        logLine("log_not_wiped"); // the next checkpoint does it
    feeds.wake(ledger, touched);
    return done;
}

Result<AccessDue> readingDueIn(const Place &place, const RetentionTable &table, QDate cutoff)
{
    const auto snapshot = CentreSnapshot::open(place.store, place.storeKey);
    return snapshot ? accessDue(*snapshot.value(), table, cutoff) : Result<AccessDue>(snapshot.refusal());
}

QJsonObject described(const Person &asker)
{
    return {{Q("name"), asker.name}, {Q("officer"), asker.id.text()}};
}

} // namespace

Result<QJsonObject> run(const Place &place, const QJsonObject &asked)
{
    const QDate today = legalDate(place.clock.nowUtc());
    const auto table = tableFor(place.directory);
    if (!table)
        return table.refusal();
    const auto order = read(place, asked, today);
    if (!order)
        return order.refusal();
    const auto due = dueIn(place, *table, order->cutoff);
    if (!due)
        return due.refusal();
    const auto readings = readingDueIn(place, *table, order->cutoff);
    if (!readings)
        return readings.refusal();
    if (due->isEmpty() && readings->entries() == 0)
        return QJsonObject{{Q("count"), 0}, {Q("left"), 0}, {Q("access_entries"), 0}};
    // What is erased and not certified would be worse than what was not erased.
    if (!writePrivateFile(order->certificate, QByteArrayLiteral("{}\n")))
        return refused(Q("cannot write ") + order->certificate);
    const QString id = uuidV7(place.clock.nowUtc().toMSecsSinceEpoch(), place.random.bytes(10)).toString(QUuid::WithoutBraces);
    QJsonArray cases;
    bool good = true;
    const qsizetype most = qMin<qsizetype>(due->size(), MostAtOnce);
    for (qsizetype at = 0; good && at < most; at += CasesAtOnce) {
        const QList<Due> slice = due->mid(at, qMin<qsizetype>(CasesAtOnce, most - at));
        const Erased done = place.committer.ask<Erased>(
            [&](CentreLedger &ledger, FeedService &feeds) { return erase(place, *table, *order, id, slice, ledger, feeds); });
        good = done.good;
        for (const Due &one : done.cases)
            cases.append(QJsonObject{{Q("file"), one.file.text()}, {Q("code"), one.code}, {Q("class"), one.inClass}, {Q("due"), one.due.toString(Qt::ISODate)}});
    }
    const AccessErased readingGone = good ? eraseAccess(place, *readings) : AccessErased{};
    good = good && readingGone.good;
    logLine("cases_erased", {{"certificate", id}, {"count", QString::number(cases.size())}, {"access_entries", QString::number(readingGone.entries)}});
    if (cases.isEmpty() && readingGone.entries == 0) {
        QFile::remove(order->certificate);
        const QJsonObject nothing{{Q("count"), 0}, {Q("left"), due->size()}, {Q("access_entries"), 0}};
        return good ? Result<QJsonObject>(nothing) : Result<QJsonObject>(refused(Q("store_failed")));
    }
    QJsonObject certificate{{Q("format"), 1}, {Q("certificate"), id}, {Q("made"), place.clock.nowUtc().toString(Qt::ISODate)}, {Q("reason"), order->reason},
                            {Q("by"), described(order->by)}, {Q("and"), described(order->second)}, {Q("due_by"), order->cutoff.toString(Qt::ISODate)},
                            {Q("count"), cases.size()}, {Q("cases"), cases}, {Q("access_entries"), readingGone.entries}};
    if (readingGone.entries > 0) {
        certificate.insert(Q("access_until"), readings->until.toString(Qt::ISODate));
        certificate.insert(Q("access_years"), readings->years.value_or(0));
    }
    QJsonObject classes;
    for (const RetentionClass &one : table->classes())
        classes.insert(one.code, QJsonObject{{Q("years"), one.years ? QJsonValue(*one.years) : QJsonValue()}, {Q("basis"), one.basis}});
    certificate.insert(Q("classes"), classes);
    certificate = place.committer.ask<QJsonObject>([&certificate](CentreLedger &ledger, FeedService &) {
        QJsonObject signedOne = certificate;
        const auto mark = ledger.mark();
        signedOne.insert(Q("centre"), ledger.centre().text());
        signedOne.insert(Q("epoch"), ledger.epoch().toString(QUuid::WithoutBraces));
        signedOne.insert(Q("position"), mark ? mark->events : 0);
        signedOne.insert(Q("chain"), QString::fromLatin1(mark ? mark->chain.toHex() : QByteArray()));
        signedOne.insert(Q("signature"), QString::fromLatin1(ledger.sign(certificateMessage(signedOne)).toHex()));
        return signedOne;
    });
    const bool kept = writePrivateFile(order->certificate, QJsonDocument(certificate).toJson());
    QJsonObject answer{{Q("certificate"), id}, {Q("file"), order->certificate}, {Q("count"), cases.size()}, {Q("left"), due->size() - cases.size()},
                       {Q("access_entries"), readingGone.entries}};
    if (!good)
        answer.insert(Q("stopped"), Q("the store failed before all that is due was erased: run it again for the rest"));
    if (!kept) // nothing is lost: whoever asked keeps what is printed
        answer.insert(Q("not_written"), certificate);
    return answer;
}

} // namespace hall::erasing
