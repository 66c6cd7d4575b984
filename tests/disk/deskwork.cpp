// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/deskwork.h"

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
    return {};
}

Circumstances DeskWork::here(const CaseId &file)
{
    Circumstances now = at(FrontDesk, ++m_seed, file);
    now.device = m_identity.device;
    return now;
}

DeskWork::Did DeskWork::answered(const std::optional<Refusal> &refusal)
{
    return refusal ? Did::Refused : Did::Promised;
}

DeskWork::Did DeskWork::save()
{
    const CaseId file(idOf(1'000'000 + ++m_seed));
    const int daily = m_ledger->nextDailyCounter(Day);
    const auto events = decide({}, aFiling(daily), here(file)).value();
    DeskLedger::Note note{NoteName, {}};
    if (m_chance.bounded(3) == 0)
        note.value = "draft " + QByteArray::number(m_seed);
    m_wereSaving.clear();
    for (const Event &event : events)
        m_wereSaving << event.id.bytes();
    m_wasKeeping = note.value;
    const Did did = answered(m_ledger->record(events, false, note));
    if (did == Did::Refused)
        return did;
    m_saved += std::exchange(m_wereSaving, {});
    m_note = *std::exchange(m_wasKeeping, {});
    m_daily = qMax(m_daily, daily);
    m_cases << file;
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
    m_wereSaving.clear();
    for (const Event &event : *events)
        m_wereSaving << event.id.bytes();
    const Did did = answered(m_ledger->record(*events, false));
    if (did == Did::Promised)
        m_saved += std::exchange(m_wereSaving, {});
    return did;
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
    m_wasKeeping = "kept " + QByteArray::number(++m_seed);
    if (!m_ledger->keep({NoteName, *m_wasKeeping}))
        return Did::Refused;
    m_note = *std::exchange(m_wasKeeping, {});
    return Did::Promised;
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

    const bool savedAfterAll = rows->own.size() > m_saved.size();
    check(rows->own.mid(0, m_saved.size()) == m_saved, QStringLiteral("promised events: %1, there: %2").arg(m_saved.size()).arg(rows->own.size()));
    check(!savedAfterAll || rows->own.mid(m_saved.size()) == m_wereSaving, QStringLiteral("events nobody recorded, or half an order: %1 found, %2 were being saved").arg(rows->own.size() - m_saved.size()).arg(m_wereSaving.size()));
    const QByteArray expected = savedAfterAll && m_wasKeeping ? *m_wasKeeping : m_note;
    check(note == expected || (m_wereSaving.isEmpty() && note == m_wasKeeping), QStringLiteral("the recovery copy is ") + QString::fromUtf8(note));
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
    m_saved = rows->own;
    m_note = note;
    m_acknowledged = rows->acknowledged;
    m_position = rows->position;
    m_wereSaving.clear();
    m_wasKeeping.reset();
    m_wasAcknowledging = m_wasTaking = 0;
    if (const QString reason = open(); !reason.isEmpty())
        complaints << QStringLiteral("the store does not open again: ") + reason;
    return complaints;
}

} // namespace hall::fakes
