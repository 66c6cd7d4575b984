// SPDX-License-Identifier: GPL-3.0-or-later
/** What the centre does by itself: transfers that nobody answers, and the numbers of documents. */
#include "sim/checker.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

#include <algorithm>

namespace hall::sim {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;
constexpr qint64 BeijingMs = 8 * 60 * Minute;
constexpr qint64 ToAnswer = 15 * Minute;       ///< CLK-16, while the hall is open
constexpr int ToObject = 5;                    ///< CLK-04, working days
constexpr qint64 ClosesAt = Day - Minute;      ///< a simulated hall is open from midnight to 23:59, from Monday to Friday
constexpr qint64 MondayOf1970 = 4;             ///< the fifth of January
constexpr qint64 Slack = 2 * Minute;
enum Step { TimedOut = 93, DeemedAccepted = 94, Numbered = 98 };

qint64 dayOf(qint64 ms)
{
    const qint64 local = ms + BeijingMs;
    return local >= 0 ? local / Day : -((Day - 1 - local) / Day);
}

bool works(qint64 day)
{
    return (((day - MondayOf1970) % 7) + 7) % 7 < 5;
}

qint64 openBetween(qint64 from, qint64 to)
{
    qint64 open = 0;
    for (qint64 day = dayOf(from); day <= dayOf(to); ++day) {
        const qint64 midnight = day * Day - BeijingMs;
        if (works(day))
            open += qMax<qint64>(0, qMin(to, midnight + ClosesAt) - qMax(from, midnight));
    }
    return open;
}

qint64 lastDayToObject(qint64 day)
{
    for (int left = ToObject; left > 0;)
        left -= works(++day) ? 1 : 0;
    return day;
}

/** Which of the papers that officers print here carry a number, and the word it begins with. */
QString wordOf(int form)
{
    static const QMap<int, QString> words{{4, QStringLiteral("伊综受")}, {8, QStringLiteral("伊综转")}, {30, QStringLiteral("伊综结")}};
    return words.value(form);
}

} // namespace

bool Checker::isCentre(const QByteArray &device)
{
    if (m_ownDevices.contains(device))
        return true;
    bool own = false;
    m_centre->each("SELECT digits FROM device WHERE id = ?1", {device}, [&own](const StoreReader::Row &row) { own = row.number(0) < 0; });
    if (own)
        m_ownDevices.insert(device);
    return own;
}

void Checker::readOwn(const PlainEvent &event, const PlainEnvelope &envelope)
{
    std::optional<Fact> fact;
    m_centre->each("SELECT stratum, wrapped FROM case_key WHERE id = ?1 AND length(recipient) = 0", {envelope.key},
                   [&](const StoreReader::Row &row) { fact = m_open(event, envelope.file, static_cast<int>(row.number(0)), row.bytes(1)); });
    if (expect(fact.has_value(), 11, [&] { return QStringLiteral("the centre's own event %1 cannot be opened").arg(event.number); }))
        m_facts.insert(envelope.id, *fact);
}

bool Checker::objectionIsLost(const RefTransfer &pending, qint64 now) const
{
    const qint64 day = qMax(dayOf(pending.sentMs), dayOf(m_received.value(pending.id)));
    return !pending.objected && dayOf(now) > lastDayToObject(day);
}

void Checker::judgeOwn(const RefCase &file, const Fact &fact, qint64 now)
{
    if (fact.step == 0)
        return; // an appointment, which an administrator orders
    const auto step = [&] { return QStringLiteral("the centre's step %1 in case %2").arg(fact.step).arg(QString::fromLatin1(fact.file.toHex())); };
    expect(ofCentre(fact) && fact.window == file.owner && fact.day - QDate(1970, 1, 1).toJulianDay() == dayOf(now), 12,
           [&] { return step() + QStringLiteral(" is not one of its own, or not of its day"); });
    if (fact.step == TimedOut && file.pending) {
        const qint64 waited = openBetween(m_received.value(file.pending->unanswered), now);
        expect(waited >= ToAnswer - 1000 && !file.pending->coordinator, 12, [&] { return step() + QStringLiteral(" comes after %1 ms").arg(waited); });
        ++m_timeOuts;
    } else if (fact.step == DeemedAccepted && file.pending) {
        expect(objectionIsLost(*file.pending, now), 12, [&] { return step() + QStringLiteral(" comes while an objection is still heard"); });
        ++m_deemed;
    } else if (fact.step == Numbered) {
        takeNumber(file, fact, now);
    }
}

void Checker::takeNumber(const RefCase &file, const Fact &fact, qint64 now)
{
    const int year = QDate(1970, 1, 1).addDays(dayOf(now)).year();
    qint64 &last = m_numbers[{fact.form, year}];
    const QString due = QStringLiteral("%1〔%2〕%3号").arg(wordOf(fact.form)).arg(year).arg(++last);
    expect(fact.text == due && !wordOf(fact.form).isEmpty(), 12, [&] { return QStringLiteral("the centre gave the number %1, and %2 was next").arg(fact.text, due); });
    const bool owed = m_owed.remove({fact.file, fact.form});
    expect(owed && !file.sealed(), 12, [&] { return QStringLiteral("the number %1 was given to a paper that was owed none").arg(fact.text); });
}

void Checker::owesNumber(const RefCase &file, const Fact &fact)
{
    constexpr int Printed = 15;
    if (fact.kind == Printed && !wordOf(fact.number).isEmpty() && !file.sealed() && !file.numbers.contains(fact.number))
        m_owed.insert({fact.file, fact.number});
}

/** Its register says what its steps say, without a gap. */
void Checker::registerWhole()
{
    std::map<std::pair<int, int>, qint64> last;
    m_centre->each("SELECT form, year, number, event FROM document_number ORDER BY form, year, number", {}, [&](const StoreReader::Row &row) {
        qint64 &before = last[{static_cast<int>(row.number(0)), static_cast<int>(row.number(1))}];
        expect(row.number(2) == before + 1 && row.number(3) > 0, 12,
               [&] { return QStringLiteral("the register of form %1 goes from %2 to %3 in %4").arg(row.number(0)).arg(before).arg(row.number(2)).arg(row.number(1)); });
        before = row.number(2);
    });
    expect(last == m_numbers, 12, [] { return QStringLiteral("the register of documents is not what the centre's steps have given"); });
}

qint64 Checker::numbers() const
{
    qint64 all = 0;
    for (const auto &[series, last] : m_numbers)
        all += last;
    return all;
}

void Checker::nothingOverdue(qint64 now)
{
    QList<QByteArray> files = m_cases.keys();
    std::sort(files.begin(), files.end());
    for (const QByteArray &id : std::as_const(files)) {
        const RefCase &file = m_cases[id];
        if (!file.pending || !file.open() || file.sealed())
            continue;
        const bool late = !file.pending->coordinator && openBetween(m_received.value(file.pending->unanswered), now) > ToAnswer + Slack;
        expect(!late && !objectionIsLost(*file.pending, now - Slack), 12,
               [&] { return QStringLiteral("nobody has answered in case %1, and the centre has told nobody").arg(QString::fromLatin1(id.toHex())); });
    }
}

} // namespace hall::sim
