// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/rules.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hall::sim {

namespace {

constexpr int Discipline = 23;
constexpr int Coordinator = 1;
constexpr int PetitionOffice = 2;
enum Kind {
    Filed = 1, Described = 2, Identified = 3, CaseScreened = 4, CaseGuided = 5, Transferred = 6, Accepted = 7, Objected = 8, Recalled = 9,
    MatterCorrected = 10, PartyCorrected = 11, Explained = 12, Noted = 13, Papers = 14, Printed = 15, CaseClosed = 16, StepTaken = 17,
    StepDescribed = 18, StepPeople = 19, Appointed = 25,
};
constexpr int LastWindow = 99;
constexpr int PetitionOpinion = 6;
constexpr int Mediation = 7;

/** Sixty days end in an opinion, which nobody gives here, unless the visitor withdrew or both sides settled (REG 32, 34). */
bool owesOpinion(const RefCase &file, int outcome)
{
    const bool without = outcome <= 3 || outcome == 8 || outcome == 9; // mediated or settled, withdrawn, terminated
    return file.state == Handling && !file.dispute && file.category == 1 && (file.path == PetitionOpinion || file.path == Mediation) && !without;
}

void endPeriods(RefCase &file)
{
    file.joined.clear();
    file.receipt.reset();
    file.limit.reset();
}

} // namespace

bool isRouting(int kind)
{
    return kind == Filed || (kind >= CaseScreened && kind <= Recalled) || kind == Printed || kind == CaseClosed || kind == StepTaken;
}

QSet<int> RefCase::audience() const
{
    if (staff) {
        QSet<int> all;
        for (int window = 1; window <= LastWindow; ++window)
            all << window;
        return all;
    }
    if (state == Unknown)
        return {};
    if (sealed())
        return {Discipline};
    QSet<int> windows = past + joined + overseers;
    windows << first << owner;
    if (pending)
        windows << pending->to;
    if (pending && pending->coordinator)
        windows << Coordinator;
    return windows;
}

bool fits(const RefCase &file, const Fact &fact, const QList<int> &deviceWindows)
{
    if (fact.kind == Appointed || file.staff)
        return fact.kind == Appointed && file.state == Unknown;
    if (file.state == Unknown)
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
    case CaseScreened: return file.screening() && owns;
    case CaseGuided: return file.screening() && owns && !file.pending;
    case CaseClosed:
        return file.open() && owns && !file.pending && file.state != Mediating && file.state != InReview && file.state != InReReview
               && !owesOpinion(file, fact.number);
    case StepTaken: return fitsStep(file, fact);
    case Transferred:
        return file.open() && owns && !file.pending && fact.from == file.owner && fact.to != file.owner && (!file.sealed() || fact.to == Discipline);
    case Accepted: return answers();
    case Objected: return answers() && !file.pending->objected && (!file.sealed() || fact.proposed == 0 || fact.proposed == Discipline);
    case Recalled:
        return file.open() && file.pending && file.pending->id == fact.transfer && fact.window == file.pending->from
               && !(file.pending->objected && file.pending->coordinator);
    default: return file.sealed() || file.audience().contains(fact.window); // a print
    }
}

void apply(RefCase &file, const Fact &fact)
{
    switch (fact.kind) {
    case Filed:
        file.state = Registered;
        file.owner = file.first = fact.by;
        file.category = fact.category;
        file.code = fact.code;
        file.author = fact.officer;
        file.authorDevice = fact.device;
        file.dispute = fact.dispute;
        if (file.first != PetitionOffice)
            file.receipt = RefClock{fact.day};
        break;
    case Appointed: file.staff = true; break;
    case CaseScreened:
        file.state = Screened;
        file.path = fact.number;
        break;
    case CaseGuided:
        file.state = Guided;
        file.path = fact.number;
        file.outcome = 11;
        endPeriods(file);
        break;
    case CaseClosed:
        file.state = Closed;
        file.outcome = fact.number;
        endPeriods(file);
        break;
    case Transferred: file.pending = RefTransfer{fact.id, fact.from, fact.to, fact.claimedMs, fact.id}; break;
    case Accepted: moveOwner(file); break;
    case Objected:
        file.pending->objected = true;
        file.pending->proposed = fact.proposed;
        file.pending->coordinator = file.bounces > 0 && !file.sealed();
        file.pending->unanswered = fact.id; // now it is the sender who has to answer
        file.pending->timedOut = false;
        break;
    case Recalled:
        file.bounces += file.pending->objected ? 1 : 0;
        file.pending.reset();
        break;
    case Printed:
        file.copies[fact.number] = qMax(file.copies.value(fact.number), fact.copy);
        file.reprint.remove(fact.number);
        break;
    case StepTaken: applyStep(file, fact); break;
    case StepDescribed:
    case StepPeople:
        for (auto it = fact.values.cbegin(); it != fact.values.cend() && file.steps.contains(fact.about); ++it)
            file.values[QString::fromLatin1(fact.about.toHex()) + it.key()] = it.value();
        break;
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
        words << QStringLiteral("pending=%1:%2>%3%4:%5%6%7").arg(QString::fromLatin1(pending->id.toHex())).arg(pending->from).arg(pending->to)
                     .arg(pending->objected ? QStringLiteral("!") : QString()).arg(pending->proposed)
                     .arg(pending->coordinator ? QStringLiteral("c") : QString(), pending->timedOut ? QStringLiteral("t") : QString());
    words << QStringLiteral("bounces=%1 before=%2 accepted=%3:%4 steps=%5").arg(bounces).arg(before).arg(accepted ? 1 : 0).arg(grade).arg(steps.size());
    const auto sorted = [&words](const char *name, const QSet<int> &set) {
        QList<int> listed = set.values();
        std::sort(listed.begin(), listed.end());
        for (const int one : std::as_const(listed))
            words << QString::fromLatin1(name) + QString::number(one);
    };
    sorted("past=", past);
    sorted("joined=", joined);
    sorted("overseer=", overseers);
    sorted("reprint=", reprint);
    for (const auto &[name, clock] : {std::pair(2, receipt), std::pair(18, limit)}) {
        if (clock)
            words << QStringLiteral("clock%1=%2:%3").arg(name).arg(clock->day).arg(clock->still);
    }
    for (auto it = served.cbegin(); it != served.cend(); ++it)
        words << QStringLiteral("served%1=%2").arg(it.key()).arg(it.value());
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        words << QStringLiteral("number%1=%2").arg(it.key()).arg(it.value());
    for (auto it = copies.cbegin(); it != copies.cend(); ++it)
        words << QStringLiteral("copies%1=%2").arg(it.key()).arg(it.value());
    if (withContent) {
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            words << it.key() + u'=' + it.value();
    }
    return words.join(u' ');
}

} // namespace hall::sim
