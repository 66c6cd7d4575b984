// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/checker.h"

#include <QtCore/QVariant>

namespace hall::sim {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

constexpr int Filed = 1;
constexpr int Transferred = 6;
constexpr int Objected = 8;

} // namespace

const Checker::Party *Checker::partyOf(const QByteArray &device) const
{
    for (const auto &[number, desk] : m_desks) {
        if (desk.party.device == device)
            return &desk.party;
    }
    return nullptr;
}

void Checker::centreStepped()
{
    const qint64 version = m_centre->version();
    if (version == m_centreVersion)
        return;
    m_centreVersion = version;
    const bool read = m_centre->each("SELECT position, id, device, number, previous, hash, envelope, nonce, sealed, signature, verdict, case_id, received"
                                     " FROM event WHERE position > ?1 ORDER BY position",
                                     {m_position}, [this](const StoreReader::Row &row) { takeEvent(row); });
    expect(read, 5, [] { return QStringLiteral("the centre's store cannot be read"); });
    m_centre->each("SELECT device, number, code FROM quarantine", {}, [this](const StoreReader::Row &row) {
        fail(5, QStringLiteral("event %1 of device %2 was quarantined: %3").arg(row.number(1)).arg(hex(row.bytes(0)), QString::fromUtf8(row.bytes(2))));
    });
    m_centre->each("SELECT id, head_number, head_hash, state FROM device", {}, [this](const StoreReader::Row &row) {
        const Head head = m_heads.value(row.bytes(0));
        expect(row.number(1) == head.number && row.bytes(2) == head.hash, 4,
               [&] { return QStringLiteral("the centre's head of device %1 is %2, its events end at %3").arg(hex(row.bytes(0))).arg(row.number(1)).arg(head.number); });
        expect(row.number(3) == 1 || isCentre(row.bytes(0)), 4, [&] { return QStringLiteral("device %1 was frozen, and nobody had copied it").arg(hex(row.bytes(0))); });
    });
    expect(m_owed.isEmpty(), 12, [this] { return QStringLiteral("%1 papers were printed, and have no number with it").arg(m_owed.size()); });
    checkFeeds();
}

void Checker::takeEvent(const StoreReader::Row &row)
{
    const qint64 position = row.number(0);
    const PlainEvent event{row.number(3), row.bytes(4), row.bytes(5), row.bytes(6), row.bytes(7), row.bytes(8), row.bytes(9)};
    const QByteArray id = row.bytes(1);
    const QByteArray device = row.bytes(2);
    const QByteArray file = row.bytes(11);
    const int verdict = static_cast<int>(row.number(10));
    expect(position == m_position + 1, 5, [&] { return QStringLiteral("the ledger goes from position %1 to %2").arg(m_position).arg(position); });
    m_position = position;

    const PlainEnvelope envelope = readEnvelope(event.envelope);
    expect(envelope.good && envelope.id == id && envelope.device == device && envelope.file == file, 11,
           [&] { return QStringLiteral("the envelope of position %1 is not its row's").arg(position); });
    knowHash(id, event.hash, "the centre");
    Head &head = m_heads[device];
    expect(event.number == head.number + 1 && event.previous == head.hash, 4,
           [&] { return QStringLiteral("device %1 has number %2 after %3, or a broken link").arg(hex(device)).arg(event.number).arg(head.number); });
    head = {event.number, event.hash};
    const Party *party = partyOf(device);
    const bool own = !party && isCentre(device);
    expect((party || own) && hashOf(event) == event.hash && signedBy(own ? m_ownKey : party->verifyKey, event), 11,
           [&] { return QStringLiteral("hash or signature of position %1 does not verify").arg(position); });
    expect(verdict == 1 || verdict == 2, 5, [&] { return QStringLiteral("position %1 has verdict %2").arg(position).arg(verdict); });
    expect(!m_ordered.contains(id), 3, [&] { return QStringLiteral("event %1 stands twice in the ledger").arg(hex(id)); });
    m_ordered.insert(id, {file, event.hash, verdict});

    if (own)
        readOwn(event, envelope);
    const auto fact = m_facts.constFind(id);
    if (!expect(fact != m_facts.cend(), 2, [&] { return QStringLiteral("the centre has event %1, which no desk has told its officer of").arg(hex(id)); }))
        return;
    RefCase &known = m_cases[file];
    const QSet<int> before = known.audience();
    const bool fitting = ofCentre(*fact) == own && fits(known, *fact, party ? party->windows : QList<int>());
    if (fact->kind == Transferred || fact->kind == Objected)
        m_received.insert(id, row.number(12));
    if (own)
        judgeOwn(known, *fact, row.number(12));
    expect((verdict == 1) == fitting, 6, [&] {
        return QStringLiteral("event %1 of kind %2 at window %3 was given verdict %4 on a case with %5").arg(hex(id)).arg(fact->kind * 100 + fact->step).arg(fact->window).arg(verdict).arg(known.line(false));
    });
    m_contested += verdict == 2 ? 1 : 0;
    m_contestedSteps += verdict == 2 && fact->step > 0 ? 1 : 0;
    if (verdict == 1 && fitting) {
        apply(known, *fact);
        if (fact->kind == Filed && known.sealed())
            boxesChanged(file);
        owesNumber(known, *fact);
    }
    m_histories[file].append(id);
    fanOut(file, id, before, verdict == 1 ? known.audience() : before);
}

void Checker::centreReopened()
{
    m_centreVersion = -1;
    // Nothing was asked of the new process yet: it must hold all that the old one had ordered.
    m_centre->each("SELECT count(*), max(position) FROM event", {}, [this](const StoreReader::Row &row) {
        expect(row.number(0) >= m_position && row.number(1) == row.number(0), 5,
               [&] { return QStringLiteral("the centre came back with %1 events of %2").arg(row.number(0)).arg(m_position); });
    });
    m_centre->each("SELECT id, hash, verdict FROM event WHERE position > ?1 - 50 AND position <= ?1", {m_position}, [this](const StoreReader::Row &row) {
        const Ordered ordered = m_ordered.value(row.bytes(0));
        expect(ordered.hash == row.bytes(1) && ordered.verdict == row.number(2), 5,
               [&] { return QStringLiteral("the centre came back with another event %1").arg(hex(row.bytes(0))); });
    });
    centreStepped();
}

void Checker::pushAnswered(int desk, const QByteArray &body)
{
    centreStepped();
    bool good = false;
    const QList<PlainVerdict> verdicts = readPushAnswer(body, &good);
    expect(good, 5, [&] { return QStringLiteral("the answer to desk %1 is not one of protocol.md").arg(desk); });
    for (const PlainVerdict &verdict : verdicts) {
        const auto ordered = m_ordered.constFind(verdict.id);
        expect(ordered != m_ordered.cend() && ordered->hash == verdict.hash && ordered->verdict == verdict.verdict, 5,
               [&] { return QStringLiteral("event %1 was receipted to desk %2 and is not on the centre's disk like that").arg(hex(verdict.id)).arg(desk); });
    }
}

void Checker::centreRefused(qint64 mark)
{
    expect(m_centre->version() == mark, 10, [] { return QStringLiteral("a refused push changed the centre's store"); });
}

void Checker::pageSent(int desk, const QByteArray &body)
{
    centreStepped(); // the centre's own steps are answered to nobody before they are in a page
    const Desk &reader = m_desks[desk];
    const PlainPage page = readFeedPage(body);
    expect(page.good, 7, [&] { return QStringLiteral("the page for desk %1 is not one of protocol.md").arg(desk); });
    expect(reader.party.windows.contains(page.window), 7, [&] { return QStringLiteral("desk %1 was sent the feed of window %2").arg(desk).arg(page.window); });
    const QList<FeedLine> &feed = m_feeds[page.window];
    QSet<QByteArray> files;
    for (const PlainRow &row : page.rows) {
        const bool there = row.position >= 1 && row.position <= feed.size();
        const FeedLine line = there ? feed[row.position - 1] : FeedLine{};
        expect(there && row.kind == line.kind && row.file == line.file && row.hash == line.hash && row.id == line.id && row.verdict == line.verdict, 7,
               [&] { return QStringLiteral("desk %1 was sent line %2 of window %3 as something else than it is").arg(desk).arg(row.position).arg(page.window); });
        if (row.kind == 1)
            files.insert(row.file);
    }
    for (const PlainKey &key : page.keys) {
        const bool discipline = reader.party.windows.contains(23);
        expect(files.contains(key.file) && key.recipient == reader.party.device && (!m_cases.value(key.file).sealed() || discipline), 7,
               [&] { return QStringLiteral("desk %1 was sent a key of case %2, which this page does not bring").arg(desk).arg(hex(key.file)); });
    }
}

} // namespace hall::sim
