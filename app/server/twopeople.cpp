// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twopeople.h"

#include "domain/identity.h"
#include "domain/password.h"
#include "server/log.h"

namespace hall::twopeople {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

Person named(Committer &committer, const QString &typed)
{
    return committer.ask<Person>([&](CentreLedger &ledger, FeedService &) {
        const OfficerId id = officerIdOf(ledger.centre(), foldedName(typed));
        const auto officer = ledger.officerOf(id);
        Person found{id, officer ? officer->name : QString(), {}, ledger.officerSecret(id).value_or(OfficerSecret{id, {}, false, 0, 0, 0}), false};
        found.serves = officer && officer->latest().serves() && !ledger.failed();
        if (found.serves)
            found.roles = officer->latest().roles;
        return found;
    });
}

/** Nothing when it is their password; else a sentence. */
QString passwordTrouble(Committer &committer, Clock &clock, const Person &person, const QString &password, const char *code)
{
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    if (!person.serves || person.secret.verifier.isEmpty())
        return Q("%1 is no officer of this hall with a password").arg(person.name.isEmpty() ? Q("who was named") : person.name);
    if (person.secret.once)
        return Q("%1 has not set a password of their own yet: at a desk, by signing in").arg(person.name);
    if (person.secret.nextTryMs > now)
        return Q("the password of %1 was mistyped too often: wait %2 seconds").arg(person.name).arg((person.secret.nextTryMs - now + 999) / 1000);
    bool noMemory = false;
    if (crypto::passwordKey(person.secret.verifier, password.toUtf8(), &noMemory))
        return {};
    if (noMemory)
        return Q("there is not memory enough for a password; try again");
    committer.ask<bool>([&](CentreLedger &ledger, FeedService &) {
        CentreLedger::Turn turn(ledger);
        auto secret = turn.begun() ? ledger.officerSecret(person.id) : std::nullopt;
        if (!secret)
            return false;
        secret->wrong = qMin(secret->wrong + 1, 1'000);
        secret->nextTryMs = now + pauseAfter(secret->wrong) * 1'000LL;
        return ledger.putOfficerSecret(*secret) && turn.commit();
    });
    logLine(code, {{"code", Q("password_wrong")}, {"officer", person.id.text()}});
    return Q("that is not the password of ") + person.name;
}

} // namespace

Result<Two> confirmed(Committer &committer, Clock &clock, const QJsonObject &asked, Role one, Role other, const char *code)
{
    const Two two{named(committer, asked.value(Q("by")).toString()), named(committer, asked.value(Q("and")).toString())};
    if (two.by.id == two.second.id)
        return refused(Q("--by and --and are two people"));
    const auto are = [&two](Role first, Role second) { return two.by.roles.contains(first) && two.second.roles.contains(second); };
    if (!are(one, other) && !are(other, one))
        return refused(Q("one of the two is the hall's %1, the other its %2").arg(roleName(one), roleName(other)));
    for (const auto &[person, password] : {std::pair(&two.by, "by_password"), std::pair(&two.second, "and_password")}) {
        if (const QString trouble = passwordTrouble(committer, clock, *person, asked.value(Q(password)).toString(), code); !trouble.isEmpty())
            return refused(trouble);
    }
    return two;
}

} // namespace hall::twopeople
