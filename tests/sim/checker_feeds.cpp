// SPDX-License-Identifier: GPL-3.0-or-later
/** The lines of every feed, worked out from the ledger, and compared with those that the centre keeps. */
#include "sim/checker.h"

#include <QtCore/QVariant>
#include <QtCore/QtEndian>

#include <algorithm>

namespace hall::sim {

namespace {

constexpr int Discipline = 23; ///< the last window that a simulated hall has
constexpr int EventLine = 1;

QByteArray chainOf(const QByteArray &previous, qint64 position, int kind, const QByteArray &file, const QByteArray &hash, int verdict)
{
    const qint64 big = qToBigEndian(position);
    QByteArray bytes = previous + QByteArray(reinterpret_cast<const char *>(&big), 8) + static_cast<char>(kind);
    return sha256(kind == EventLine ? bytes + hash + static_cast<char>(verdict) : bytes + file);
}

} // namespace

void Checker::appendLine(int window, int kind, const QByteArray &file, const QByteArray &id)
{
    QList<FeedLine> &feed = m_feeds[window];
    const Ordered ordered = kind == EventLine ? m_ordered.value(id) : Ordered{};
    const QByteArray previous = feed.isEmpty() ? QByteArray(32, '\0') : feed.last().chain;
    feed.append({kind, file, id, ordered.hash, chainOf(previous, feed.size() + 1, kind, file, ordered.hash, ordered.verdict), ordered.verdict});
}

void Checker::fanOut(const QByteArray &file, const QByteArray &id, const QSet<int> &before, const QSet<int> &after)
{
    QList<int> windows = (before + after).values();
    std::sort(windows.begin(), windows.end());
    for (const int window : std::as_const(windows)) {
        const auto append = [&](int kind, const QByteArray &which) {
            if (window == Discipline)
                m_due.append({kind, file, which, {}, {}, 0});
            else
                appendLine(window, kind, file, which);
        };
        if (!before.contains(window)) {
            for (const QByteArray &past : std::as_const(m_histories[file]))
                append(EventLine, past);
        } else if (!after.contains(window)) {
            append(2, {});
            ++m_withdrawals;
        } else {
            append(EventLine, id);
        }
    }
}

bool Checker::expectLine(int window, const KeptLine &kept)
{
    qint64 &checked = m_feedChecked[window];
    const QList<FeedLine> &lines = m_feeds[window];
    ++checked;
    const bool there = checked <= lines.size();
    const FeedLine line = there ? lines[checked - 1] : FeedLine{};
    return expect(there && kept.position == checked && kept.kind == line.kind && kept.file == line.file && (line.kind == 2 || kept.id == line.id)
                      && kept.chain == line.chain,
                  7, [&] { return QStringLiteral("line %1 of the feed of window %2 is not what the ledger asks for").arg(checked).arg(window); });
}

QList<Checker::KeptLine> Checker::linesAfter(int window, qint64 position)
{
    QList<KeptLine> kept;
    m_centre->each("SELECT f.position, f.kind, f.case_id, f.chain, e.id FROM feed f LEFT JOIN event e ON e.position = f.event"
                   " WHERE f.\"window\" = ?1 AND f.position > ?2 ORDER BY f.position",
                   {window, position},
                   [&kept](const StoreReader::Row &row) { kept.append({row.number(0), static_cast<int>(row.number(1)), row.bytes(2), row.bytes(3), row.bytes(4)}); });
    return kept;
}

void Checker::checkFeeds()
{
    checkDiscipline();
    for (const auto &[window, feed] : m_feeds) {
        const qint64 checked = m_feedChecked[window];
        // Of windows that no counter here has, which officers stand in all the same, only what is expected is looked for.
        if (window == Discipline || (window > Discipline && checked == feed.size()))
            continue;
        const QList<KeptLine> kept = linesAfter(window, checked);
        for (const KeptLine &line : kept)
            expectLine(window, line);
        const int number = window;
        expect(m_feedChecked[window] == feed.size(), 7,
               [&] { return QStringLiteral("the feed of window %1 has %2 lines instead of %3").arg(number).arg(m_feedChecked[number]).arg(m_feeds[number].size()); });
    }
}

/**
 * That of window 23 is brought the history of an accusation once more, when its author has boxed the keys anew for whoever sits there
 * since: between which of the other lines only the centre knows.
 */
void Checker::checkDiscipline()
{
    const QList<KeptLine> kept = linesAfter(Discipline, m_feedChecked[Discipline]);
    for (qsizetype at = 0; at < kept.size();) {
        const KeptLine &next = kept[at];
        if (!m_due.isEmpty() && next.kind == m_due.first().kind && next.file == m_due.first().file && (next.kind == 2 || next.id == m_due.first().id)) {
            const FeedLine due = m_due.takeFirst();
            appendLine(Discipline, due.kind, due.file, due.id);
            if (!expectLine(Discipline, kept[at++]))
                return;
            continue;
        }
        QList<QByteArray> told;
        for (const FeedLine &line : std::as_const(m_feeds[Discipline])) {
            if (line.file == next.file && line.kind == EventLine && !told.contains(line.id))
                told << line.id;
        }
        if (!expect(next.kind == EventLine && told.value(0) == next.id && m_cases.value(next.file).sealed() && boxesChanged(next.file), 7,
                    [&] { return QStringLiteral("line %1 of the feed of window 23 is none that is due").arg(next.position); }))
            return;
        for (const QByteArray &id : std::as_const(told)) {
            appendLine(Discipline, EventLine, next.file, id);
            if (!expectLine(Discipline, at < kept.size() ? kept[at] : KeptLine{}))
                return;
            ++at;
        }
    }
    expect(m_due.isEmpty(), 7, [&] { return QStringLiteral("the feed of window 23 lacks %1 lines").arg(m_due.size()); });
}

bool Checker::boxesChanged(const QByteArray &file)
{
    QByteArray all;
    m_centre->each("SELECT id, recipient, wrapped FROM case_key WHERE case_id = ?1 AND length(recipient) > 0 ORDER BY id, recipient", {file},
                   [&all](const StoreReader::Row &row) { all += row.bytes(0) + row.bytes(1) + row.bytes(2); });
    const QByteArray before = m_boxes.value(file);
    m_boxes.insert(file, sha256(all));
    return m_boxes.value(file) != before;
}

} // namespace hall::sim
