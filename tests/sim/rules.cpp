// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/rules.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hall::sim {

namespace {

constexpr int Discipline = 23;
constexpr int Coordinator = 1;
enum Kind {
    Filed = 1, Described = 2, Identified = 3, Screened = 4, Guided = 5, Transferred = 6, Accepted = 7, Objected = 8, Recalled = 9,
    MatterCorrected = 10, PartyCorrected = 11, Explained = 12, Noted = 13, Papers = 14, Printed = 15, Closed = 16,
};

} // namespace

bool isRouting(int kind)
{
    return kind == Filed || (kind >= Screened && kind <= Recalled) || kind == Printed || kind == Closed;
}

QSet<int> RefCase::audience() const
{
    if (state == 0)
        return {};
    if (sealed())
        return {Discipline};
    QSet<int> windows = past;
    windows << first << owner;
    if (pending)
        windows << pending->to;
    if (pending && pending->coordinator)
        windows << Coordinator;
    return windows;
}

bool fits(const RefCase &file, const Fact &fact, const QList<int> &deviceWindows)
{
    if (file.state == 0)
        return fact.kind == Filed;
    if (fact.kind == Filed)
        return false;
    const bool author = fact.officer == file.author && fact.device == file.authorDevice;
    if (!isRouting(fact.kind)) {
        if (file.sealed())
            return author || deviceWindows.contains(Discipline);
        const QSet<int> audience = file.audience();
        return std::any_of(deviceWindows.begin(), deviceWindows.end(), [&](int window) { return audience.contains(window); });
    }
    if (file.sealed() && fact.window != Discipline && !author)
        return false;
    const bool owns = fact.window == file.owner;
    const auto answers = [&] { return file.open() && file.pending && file.pending->id == fact.transfer && fact.window == file.pending->to && fact.by == file.pending->to; };
    switch (fact.kind) {
    case Screened: return file.open() && owns;
    case Guided:
    case Closed: return file.open() && owns && !file.pending;
    case Transferred:
        return file.open() && owns && !file.pending && fact.from == file.owner && fact.to != file.owner && (!file.sealed() || fact.to == Discipline);
    case Accepted: return answers();
    case Objected: return answers() && !file.pending->objected && (!file.sealed() || fact.proposed == 0 || fact.proposed == Discipline);
    case Recalled:
        return file.open() && file.pending && file.pending->id == fact.transfer && fact.window == file.pending->from && !file.pending->coordinator;
    default: return file.sealed() || file.audience().contains(fact.window); // a print
    }
}

void apply(RefCase &file, const Fact &fact)
{
    switch (fact.kind) {
    case Filed:
        file.state = 1;
        file.owner = file.first = fact.by;
        file.category = fact.category;
        file.code = fact.code;
        file.author = fact.officer;
        file.authorDevice = fact.device;
        break;
    case Screened:
        file.state = 2;
        file.path = fact.number;
        break;
    case Guided:
        file.state = 3;
        file.path = fact.number;
        file.outcome = 11;
        break;
    case Closed:
        file.state = 4;
        file.outcome = fact.number;
        break;
    case Transferred: file.pending = RefTransfer{fact.id, fact.from, fact.to}; break;
    case Accepted:
        file.past << file.owner;
        file.owner = file.pending->to;
        file.past.remove(file.owner);
        file.pending.reset();
        file.bounces = 0;
        break;
    case Objected:
        file.pending->objected = true;
        file.pending->proposed = fact.proposed;
        file.pending->coordinator = file.bounces > 0 && !file.sealed();
        break;
    case Recalled:
        file.bounces += file.pending->objected ? 1 : 0;
        file.pending.reset();
        break;
    case Printed: file.copies[fact.number] = qMax(file.copies.value(fact.number), fact.copy); break;
    case Papers: file.papers += fact.papers; break;
    default:
        for (auto it = fact.values.cbegin(); it != fact.values.cend(); ++it)
            file.values[it.key()] = it.value();
    }
}

QString RefCase::line(bool withContent) const
{
    QStringList words{QStringLiteral("state=%1 owner=%2 first=%3 category=%4 outcome=%5 papers=%6").arg(state).arg(owner).arg(first)
                          .arg(category).arg(outcome).arg(withContent ? papers : 0),
                      QStringLiteral("path=%1 code=%2").arg(path).arg(code)};
    if (pending)
        words << QStringLiteral("pending=%1:%2>%3%4:%5").arg(QString::fromLatin1(pending->id.toHex())).arg(pending->from).arg(pending->to)
                     .arg(pending->objected ? QStringLiteral("!") : QString()).arg(pending->proposed);
    QList<int> windows = past.values();
    std::sort(windows.begin(), windows.end());
    for (const int window : windows)
        words << QStringLiteral("past=%1").arg(window);
    for (auto it = copies.cbegin(); it != copies.cend(); ++it)
        words << QStringLiteral("copies%1=%2").arg(it.key()).arg(it.value());
    if (withContent) {
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            words << it.key() + u'=' + it.value();
    }
    return words.join(u' ');
}

} // namespace hall::sim
