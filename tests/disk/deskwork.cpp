// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/deskwork.h"

#include <algorithm>

namespace hall::fakes {

namespace {

const QString NoteName = QStringLiteral("register");
const QDate Day(2026, 9, 16);

/** What the other counters of the hall have done: rows of this desk's feed, and the keys that travel with them. */
struct Stock
{
    Feed feed;
    QList<FeedRow> rows;
    QHash<CaseId, QList<BoxedKey>> keys;
};

const Stock &stock()
{
    static const Stock made = [] {
        Stock stock;
        Store other(2, {WindowNumber(5)});
        for (int i = 1; i <= 60; ++i) {
            const CaseId file = other.fileOne(aFiling(i));
            const QList<SealedEvent> events = other.unsent();
            stock.feed.bring(events);
            stock.feed.bringKeys(other.ledger->keysFor(events, {}), aDeskIdentity(), other.random);
            if (i % 5 == 0)
                stock.feed.withdraw(file);
            const FeedPage page = stock.feed.page();
            stock.rows += page.rows;
            stock.keys[file] = page.keys;
            REQUIRE(other.ledger->acknowledge(answersTo(events)));
        }
        return stock;
    }();
    return made;
}

QList<QByteArray> idsOf(const Events &events)
{
    QList<QByteArray> ids;
    for (const Event &event : events)
        ids << event.id.bytes();
    return ids;
}

} // namespace

DeskWork::DeskWork(quint32 seed) : m_disk(m_folder.path(), seed), m_identity(aDeskIdentity()), m_random(1'000 + seed), m_chance(seed)
{
    stock();
}

QString DeskWork::open()
{
    m_ledger.reset();
    auto opened = DeskLedger::open(path(), StoreKey, m_identity, m_random);
    if (!opened)
        return opened.refusal().facts.value(QStringLiteral("reason")).toString();
    m_ledger = std::move(opened.value());
    QList<QByteArray> own;
    for (const SealedEvent &event : m_ledger->outbox(100'000, Everything))
        own << decodeEnvelope(event.envelope)->id.bytes();
    adopt(own);
    return {};
}

Circumstances DeskWork::here(const CaseId &file)
{
    Circumstances now = at(FrontDesk, ++m_seed, file);
    now.device = m_identity.device;
    return now;
}

DeskWork::Did DeskWork::attempted(const Attempt &attempt, bool done)
{
    if (!done) {
        m_attempts << attempt;
        return Did::Refused;
    }
    m_saved += attempt.events;
    m_note = attempt.note.value_or(m_note);
    return Did::Promised;
}

void DeskWork::adopt(const QList<QByteArray> &own)
{
    for (qsizetype i = 0; i < m_attempts.size();) {
        const Attempt &attempt = m_attempts[i];
        if (attempt.events.isEmpty() || !own.contains(attempt.events.first())) {
            ++i;
            continue;
        }
        attempted(attempt, true);
        m_attempts.removeAt(i);
    }
}

DeskWork::Did DeskWork::save()
{
    const CaseId file(idOf(1'000'000 + ++m_seed));
    const int daily = m_ledger->nextDailyCounter(Day);
    const auto events = decide({}, aFiling(daily), here(file)).value();
    DeskLedger::Note note{NoteName, {}};
    if (m_chance.bounded(3) == 0)
        note.value = "draft " + QByteArray::number(m_seed);
    const Did did = attempted({idsOf(events), note.value}, !m_ledger->record(events, false, note));
    if (did == Did::Promised) {
        m_daily = qMax(m_daily, daily);
        m_cases << file;
    }
    return did;
}

DeskWork::Did DeskWork::passOn()
{
    if (m_cases.isEmpty())
        return save();
    const CaseId file = m_cases.takeLast(); // a case is passed on once
    const auto history = m_ledger->history(file);
    const auto events = decide(foldCase(file, history), TransferCase{WindowNumber(5), TransferReason::Competent, QStringLiteral("由该窗口负责办理")}, here(file));
    if (!events)
        return m_ledger->failed() ? Did::Refused : save(); // an own case that cannot be read: only a failed store may say so
    return attempted({idsOf(*events), {}}, !m_ledger->record(*events, false));
}

DeskWork::Did DeskWork::takePage()
{
    FeedPage page;
    page.window = FrontDesk;
    page.epoch = stock().feed.epoch;
    page.head = stock().feed.position;
    page.rows = stock().rows.mid(m_position, 1 + m_chance.bounded(8));
    if (page.rows.isEmpty())
        return save();
    for (const FeedRow &row : std::as_const(page.rows))
        page.keys += stock().keys.value(row.file);
    m_wasTaking = page.rows.last().position;
    const auto taken = m_ledger->takePage(page);
    if (!taken)
        return Did::Refused;
    m_position = std::exchange(m_wasTaking, 0);
    return Did::Promised;
}

DeskWork::Did DeskWork::acknowledge()
{
    const QList<SealedEvent> events = m_ledger->outbox(1 + m_chance.bounded(6), Everything);
    if (events.isEmpty())
        return m_ledger->failed() ? Did::Refused : save();
    m_wasAcknowledging = events.last().number;
    if (!m_ledger->acknowledge(answersTo(events)))
        return Did::Refused;
    m_acknowledged = qMax(m_acknowledged, std::exchange(m_wasAcknowledging, 0));
    return Did::Promised;
}

DeskWork::Did DeskWork::keep()
{
    const QByteArray note = "kept " + QByteArray::number(++m_seed);
    return attempted({{}, note}, m_ledger->keep({NoteName, note}));
}

DeskWork::Did DeskWork::work()
{
    switch (m_chance.bounded(10)) {
    case 0: return keep();
    case 1: return passOn();
    case 2:
    case 3: return acknowledge();
    case 4:
    case 5: return takePage();
    default: return save();
    }
}

/** What a stranger finds in the file. */
struct DeskWork::Rows
{
    QList<QByteArray> own;          ///< ids by number
    QSet<QByteArray> ownCases;
    QSet<QByteArray> received;
    QHash<QByteArray, int> keys;    ///< of a case
    qint64 acknowledged = 0;
    qint64 position = 0;
};

std::optional<DeskWork::Rows> DeskWork::read(QStringList *complaints) const
{
    const QString name = QStringLiteral("a stranger");
    std::optional<Rows> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        QSqlQuery query(database);
        if (database.open())
            query = QSqlQuery(database);
        if (!query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next() || query.value(0).toString() != QStringLiteral("ok")) {
            *complaints << QStringLiteral("integrity_check finds something");
        } else {
            rows.emplace();
            query.exec(QStringLiteral("SELECT id, number, case_id FROM event ORDER BY number"));
            while (query.next()) {
                if (query.isNull(1)) {
                    rows->received.insert(query.value(0).toByteArray());
                    continue;
                }
                rows->own << query.value(0).toByteArray();
                rows->ownCases.insert(query.value(2).toByteArray());
                if (query.value(1).toLongLong() != rows->own.size())
                    *complaints << QStringLiteral("own numbers have a gap at %1").arg(rows->own.size());
            }
            query.exec(QStringLiteral("SELECT case_id FROM case_key"));
            while (query.next())
                ++rows->keys[query.value(0).toByteArray()];
            query.exec(QStringLiteral("SELECT value FROM meta WHERE name = 'acknowledged'"));
            rows->acknowledged = query.next() ? query.value(0).toLongLong() : 0;
            query.exec(QStringLiteral("SELECT position FROM cursor"));
            rows->position = query.next() ? query.value(0).toLongLong() : 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

QStringList DeskWork::settle()
{
    QStringList complaints;
    const auto check = [&complaints](bool good, const QString &what) {
        if (!good)
            complaints << what;
    };
    if (const QString reason = open(); !reason.isEmpty())
        return {QStringLiteral("the store does not open: ") + reason};
    const auto bad = m_ledger->verify();
    check(!bad, QStringLiteral("the chain: ") + bad.value_or(QString()));
    check(m_ledger->nextDailyCounter(Day) > m_daily, QStringLiteral("a case code would be given twice"));
    const QByteArray note = m_ledger->kept(NoteName);
    close();
    const auto rows = read(&complaints);
    if (!rows)
        return complaints;

    const QByteArray noteBefore = m_note;
    adopt(rows->own);
    check(rows->own == m_saved, QStringLiteral("events promised %1, there %2, or half an order").arg(m_saved.size()).arg(rows->own.size()));
    const bool keptAlone = std::any_of(m_attempts.cbegin(), m_attempts.cend(), [&note](const Attempt &attempt) { return attempt.events.isEmpty() && note == attempt.note; });
    check(note == m_note || keptAlone, QStringLiteral("the recovery copy is '%1' after '%2'").arg(QString::fromUtf8(note), QString::fromUtf8(noteBefore)));
    check(rows->acknowledged == m_acknowledged || (rows->acknowledged > m_acknowledged && rows->acknowledged <= m_wasAcknowledging),
          QStringLiteral("acknowledged %1, promised %2").arg(rows->acknowledged).arg(m_acknowledged));
    check(rows->position == m_position || rows->position == m_wasTaking, QStringLiteral("the cursor is at %1, promised %2").arg(rows->position).arg(m_position));
    for (const QByteArray &file : rows->ownCases)
        check(rows->keys.value(file) == 3, QStringLiteral("an own case has %1 keys").arg(rows->keys.value(file)));
    // What the cursor has passed is there, unless it was withdrawn again.
    QHash<QByteArray, QByteArray> expectedRows;
    for (const FeedRow &row : stock().rows.mid(0, rows->position)) {
        if (row.kind == FeedRowKind::Withdraw)
            expectedRows.removeIf([&row](const auto &entry) { return entry.value() == row.file.bytes(); });
        else
            expectedRows.insert(decodeEnvelope(row.event.envelope)->id.bytes(), row.file.bytes());
    }
    check(rows->received == QSet<QByteArray>(expectedRows.keyBegin(), expectedRows.keyEnd()), QStringLiteral("received rows and cursor differ"));
    for (const QByteArray &file : std::as_const(expectedRows))
        check(rows->keys.value(file) == 3, QStringLiteral("a received case has %1 keys").arg(rows->keys.value(file)));

    // From here on what was found counts as promised: it is in the store.
    m_note = note;
    m_acknowledged = rows->acknowledged;
    m_position = rows->position;
    m_attempts.clear();
    m_wasAcknowledging = m_wasTaking = 0;
    if (const QString reason = open(); !reason.isEmpty())
        complaints << QStringLiteral("the store does not open again: ") + reason;
    return complaints;
}

} // namespace hall::fakes
