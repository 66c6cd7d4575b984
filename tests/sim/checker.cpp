// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/checker.h"

#include <QtCore/QVariant>

#include <algorithm>

namespace hall::sim {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Checker::Checker(const QString &centreStore, std::function<void(const QString &)> violated)
    : m_violated(std::move(violated)), m_centre(StoreReader::of(centreStore))
{
}

Checker::~Checker() = default;

void Checker::addDesk(int desk, Party party)
{
    Desk &added = m_desks[desk];
    added.reader = std::make_unique<FileReader>(party.store);
    added.party = std::move(party);
}

void Checker::fail(int invariant, const QString &what)
{
    m_violated(QStringLiteral("I%1: %2").arg(invariant).arg(what));
}

void Checker::knowHash(const QByteArray &id, const QByteArray &hash, const char *where)
{
    const QByteArray known = m_hashes.value(id, hash);
    expect(known == hash, 2, [&] { return QStringLiteral("event %1 has another hash at %2").arg(hex(id), QString::fromLatin1(where)); });
    m_hashes.insert(id, hash);
}

void Checker::saved(int desk, const QList<Fact> &facts)
{
    Desk &at = m_desks[desk];
    for (const Fact &fact : facts) {
        QByteArray hash;
        qint64 number = 0;
        at.reader->each("SELECT hash, number FROM event WHERE id = ?1", {fact.id}, [&](const StoreReader::Row &row) {
            hash = row.bytes(0);
            number = row.number(1);
        });
        expect(!hash.isEmpty() && number == at.promised.size() + 1, 1, [&] {
            return QStringLiteral("desk %1 said it saved event %2, and its store holds it as number %3 after %4").arg(desk).arg(hex(fact.id)).arg(number).arg(at.promised.size());
        });
        knowHash(fact.id, hash, "its author's desk");
        at.promised.append({fact.id, hash});
        m_facts.insert(fact.id, fact);
        if (fact.kind == 1) {
            at.filed.insert(fact.file);
            const QByteArray other = m_codes.value(fact.code, fact.file);
            expect(other == fact.file && !m_codes.contains(fact.code), 9, [&] { return QStringLiteral("the case code %1 was given twice").arg(fact.code); });
            m_codes.insert(fact.code, fact.file);
        }
    }
    deskStepped(desk);
}

void Checker::refused(int desk, qint64 mark, const QByteArray &what)
{
    expect(m_desks[desk].reader->version() == mark, 10,
           [&] { return QStringLiteral("desk %1 refused \"%2\" and its store has changed").arg(desk).arg(QString::fromLatin1(what)); });
}

void Checker::storeRefused(int desk, const QByteArray &digest)
{
    expect(m_desks[desk].reader->digest() == digest, 10, [&] { return QStringLiteral("desk %1 said that its disk failed, and its store has changed").arg(desk); });
}

QList<std::pair<QByteArray, QByteArray>> Checker::untold(int desk)
{
    QList<std::pair<QByteArray, QByteArray>> found;
    Desk &at = m_desks[desk];
    at.reader->each("SELECT id, case_id FROM event WHERE number > ?1 ORDER BY number", {at.promised.size()},
                    [&](const StoreReader::Row &row) { found.append({row.bytes(0), row.bytes(1)}); });
    return found;
}

void Checker::deskStepped(int number)
{
    Desk &desk = m_desks[number];
    const qint64 version = desk.reader->version();
    if (version == desk.version)
        return;
    desk.version = version;
    lookAtKeys(number);
    // What a desk takes for received must lie at the centre, or it would never be sent again.
    const qint64 centre = m_heads.value(desk.party.device).number;
    desk.reader->each("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'acknowledged'", {}, [&](const StoreReader::Row &row) {
        expect(row.number(0) <= centre, 5, [&] { return QStringLiteral("desk %1 takes its events up to %2 for received; the centre has them up to %3").arg(number).arg(row.number(0)).arg(centre); });
    });
    // Erasing frees row numbers; what takes them is seen by deskWhole().
    desk.reader->each("SELECT max(row) FROM event", {}, [&](const StoreReader::Row &row) { desk.lastRow = qMin(desk.lastRow, row.number(0)); });
    desk.reader->each("SELECT row, id, number, previous, hash, envelope, nonce, sealed, signature FROM event WHERE row > ?1 ORDER BY row", {desk.lastRow},
                      [&](const StoreReader::Row &row) {
                          desk.lastRow = row.number(0);
                          const QByteArray id = row.bytes(1);
                          const PlainEvent event{row.number(2), row.bytes(3), row.bytes(4), row.bytes(5), row.bytes(6), row.bytes(7), row.bytes(8)};
                          knowHash(id, event.hash, "a desk");
                          const PlainEnvelope envelope = readEnvelope(event.envelope);
                          expect(envelope.good && envelope.id == id, 11, [&] { return QStringLiteral("desk %1 holds a damaged event %2").arg(number).arg(hex(id)); });
                          if (row.null(2))
                              return expect(m_ordered.contains(id), 5, [&] { return QStringLiteral("desk %1 received event %2, which the centre does not have").arg(number).arg(hex(id)); }), void();
                          if (event.number <= desk.own.number)
                              return;
                          expect(event.number == desk.own.number + 1 && event.previous == desk.own.hash && hashOf(event) == event.hash, 4,
                                 [&] { return QStringLiteral("desk %1 has own number %2 after %3, or a broken link").arg(number).arg(event.number).arg(desk.own.number); });
                          desk.own = {event.number, event.hash};
                      });
}

void Checker::deskReopened(int number)
{
    Desk &desk = m_desks[number];
    desk.version = -1;
    qint64 at = m_heads.value(desk.party.device).number; // the centre has those before
    desk.reader->each("SELECT number, id, hash FROM event WHERE number > ?1 ORDER BY number", {at}, [&](const StoreReader::Row &row) {
        ++at;
        if (at > desk.promised.size())
            return; // untold() names these
        expect(row.number(0) == at && row.bytes(1) == desk.promised[at - 1].first && row.bytes(2) == desk.promised[at - 1].second, 1,
               [&] { return QStringLiteral("desk %1 came back with another event as its number %2").arg(number).arg(at); });
    });
    expect(at >= desk.promised.size(), 1, [&] { return QStringLiteral("desk %1 came back with its own events up to %2; it had promised %3").arg(number).arg(at).arg(desk.promised.size()); });
    deskStepped(number);
}

void Checker::follow(Desk &desk, int window, qint64 position)
{
    Seen &seen = desk.seen[window];
    const QList<FeedLine> &feed = m_feeds[window];
    if (position < seen.position)
        seen = {};
    for (; seen.position < qMin<qint64>(position, feed.size()); ++seen.position) {
        const FeedLine &line = feed[seen.position];
        if (line.kind == 1)
            seen.files.insert(line.file);
        else
            seen.files.remove(line.file);
    }
}

QList<QByteArray> Checker::visibleAt(int desk)
{
    QSet<QByteArray> visible;
    for (const auto &[window, seen] : m_desks[desk].seen)
        visible += seen.files;
    QList<QByteArray> sorted = visible.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

bool Checker::read(int desk, int window)
{
    qint64 position = 0;
    m_desks[desk].reader->each("SELECT position FROM cursor WHERE window = ?1", {window}, [&](const StoreReader::Row &row) { position = row.number(0); });
    return position >= m_feeds[window].size();
}

bool Checker::upToDate(int desk)
{
    const QList<int> &windows = m_desks[desk].party.windows;
    return std::all_of(windows.begin(), windows.end(), [&](int window) { return read(desk, window); });
}

int Checker::unsent(int desk) const
{
    const Desk &at = m_desks.at(desk);
    return static_cast<int>(at.promised.size() - m_heads.value(at.party.device).number);
}

void Checker::deskWhole(int number)
{
    Desk &desk = m_desks[number];
    desk.reader->each("SELECT window, position, chain FROM cursor", {}, [&](const StoreReader::Row &row) {
        const int window = static_cast<int>(row.number(0));
        const qint64 position = row.number(1);
        const QList<FeedLine> &feed = m_feeds[window];
        const bool there = position <= feed.size();
        expect(there && desk.party.windows.contains(window) && (position == 0 || row.bytes(2) == feed[position - 1].chain), 7,
               [&] { return QStringLiteral("desk %1 has a cursor at %2 of window %3, which has %4 lines").arg(number).arg(position).arg(window).arg(feed.size()); });
        follow(desk, window, position);
    });
    const QList<QByteArray> sorted = visibleAt(number);
    const QSet<QByteArray> visible(sorted.begin(), sorted.end());

    struct Held
    {
        QByteArray hash;
        int verdict;
    };
    QHash<QByteArray, Held> held;
    qint64 own = 0;
    desk.reader->each("SELECT id, case_id, number, hash, verdict FROM event ORDER BY number", {}, [&](const StoreReader::Row &row) {
        const QByteArray id = row.bytes(0);
        expect(!held.contains(id), 3, [&] { return QStringLiteral("desk %1 holds event %2 twice").arg(number).arg(hex(id)); });
        held.insert(id, {row.bytes(3), static_cast<int>(row.number(4))});
        knowHash(id, row.bytes(3), "a desk");
        if (row.null(2))
            expect(visible.contains(row.bytes(1)), 7, [&] { return QStringLiteral("desk %1 holds event %2 of a case that its windows do not see").arg(number).arg(hex(id)); });
        else
            expect(row.number(2) == ++own, 4, [&] { return QStringLiteral("desk %1 lacks its own event %2").arg(number).arg(own); });
    });
    expect(own == desk.promised.size(), 1, [&] { return QStringLiteral("desk %1 holds %2 own events and had promised %3").arg(number).arg(own).arg(desk.promised.size()); });
    for (const auto &[window, seen] : desk.seen) {
        const QList<FeedLine> &feed = m_feeds[window];
        for (qint64 i = 0; i < seen.position; ++i) {
            const FeedLine &line = feed[i];
            if (line.kind != 1 || !seen.files.contains(line.file))
                continue;
            const auto found = held.constFind(line.id);
            expect(found != held.cend() && found->hash == line.hash && found->verdict == line.verdict, 6,
                   [&] { return QStringLiteral("desk %1 has read line %2 of window %3 and does not hold its event as judged").arg(number).arg(i + 1).arg(line.kind); });
        }
    }
    lookForReadable(number);
    QSet<QByteArray> waiting;
    desk.reader->each("SELECT case_id FROM withdrawn", {}, [&](const StoreReader::Row &row) { waiting.insert(row.bytes(0)); });
    desk.reader->each("SELECT DISTINCT case_id FROM case_key", {}, [&](const StoreReader::Row &row) {
        const QByteArray file = row.bytes(0);
        expect(visible.contains(file) || waiting.contains(file) || desk.filed.contains(file), 7,
               [&] { return QStringLiteral("desk %1 keeps a key of case %2, which has left what it may see").arg(number).arg(hex(file)); });
    });
}

void Checker::chainsWhole()
{
    for (auto &[number, desk] : m_desks) {
        Head head;
        const int index = number;
        const Party &party = desk.party;
        desk.reader->each("SELECT number, previous, hash, envelope, nonce, sealed, signature FROM event WHERE number IS NOT NULL ORDER BY number", {},
                          [&](const StoreReader::Row &row) {
                              const PlainEvent event{row.number(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), row.bytes(5), row.bytes(6)};
                              expect(event.number == head.number + 1 && event.previous == head.hash && hashOf(event) == event.hash && signedBy(party.verifyKey, event), 11,
                                     [&] { return QStringLiteral("own event %1 of desk %2 does not verify").arg(event.number).arg(index); });
                              head = {event.number, event.hash};
                          });
        const Head centre = m_heads.value(party.device);
        expect(centre.number == head.number && centre.hash == head.hash, 8,
               [&] { return QStringLiteral("desk %1 ends at %2, the centre has it up to %3").arg(index).arg(head.number).arg(centre.number); });
    }
}

void Checker::shown(int desk, const Shown &shown)
{
    const RefCase known = m_cases.value(shown.file);
    expect(shown.line == known.line(true), 6, [&] {
        return QStringLiteral("desk %1 shows case %2 as [%3], a replay says [%4]").arg(desk).arg(hex(shown.file), shown.line, known.line(true));
    });
    QSet<QByteArray> once(shown.timeline.begin(), shown.timeline.end());
    expect(once.size() == shown.timeline.size(), 3, [&] { return QStringLiteral("desk %1 shows an event of case %2 twice").arg(desk).arg(hex(shown.file)); });
    expect(!shown.closed, 13, [&] { return QStringLiteral("desk %1 cannot read all of case %2").arg(desk).arg(hex(shown.file)); });
    expect(once.size() == m_histories.value(shown.file).size(), 6, [&] {
        return QStringLiteral("desk %1 shows %2 events of case %3, which has %4").arg(desk).arg(once.size()).arg(hex(shown.file)).arg(m_histories.value(shown.file).size());
    });
}

void Checker::listed(int desk, const QList<QByteArray> &files)
{
    const QSet<QByteArray> once(files.begin(), files.end());
    expect(once.size() == files.size(), 3, [&] { return QStringLiteral("desk %1 lists a case twice").arg(desk); });
}

void Checker::undrained(int desk, int unsent)
{
    expect(unsent == 0, 8, [&] { return QStringLiteral("desk %1 still had %2 events unsent an hour after everything was healed").arg(desk).arg(unsent); });
}

} // namespace hall::sim
