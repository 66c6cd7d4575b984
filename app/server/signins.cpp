// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/signins.h"

#include "domain/identity.h"
#include "ledger/deviceescrow.h"
#include "server/log.h"
#include "server/turnedaway.h"

#include <algorithm>

namespace hall {

namespace {

constexpr size_t MostWaiting = 32;
constexpr int MostOfOneDevice = 3;       ///< waiting at a time
constexpr qsizetype MostCounted = 10'000;
constexpr int FreeOfOfficer = 17;        ///< wrong guesses in a row from anywhere that count for nothing: the twentieth makes an officer wait wherever they are
constexpr qint64 Second = 1'000;

/** What the ledger says before the guess is looked at. */
struct Found
{
    std::optional<SignIns::Answer> refused;
    DeviceId device;
    OfficerId officer;
    OfficerSecret secret;
    bool serves = false;
    bool settling = false;    ///< a restored ledger may not know of them yet
    QByteArray opened;        ///< the desk's own secret, for one of its officers
};

SignIns::Answer waits(qint64 untilMs, qint64 now)
{
    return {429, "guessed_too_often", static_cast<int>((untilMs - now + Second - 1) / Second)};
}

/** Whether one of the device's windows is theirs: nobody else is handed what opens its records. */
bool sitsAt(const Officer &officer, const Device &device)
{
    return std::any_of(device.windows.begin(), device.windows.end(), [&](WindowNumber window) { return officer.latest().windows.contains(window); });
}

/** Administrators alone read no case, wherever they sit. */
bool readsCases(const Officer &officer)
{
    return !std::all_of(officer.latest().roles.begin(), officer.latest().roles.end(), administers);
}

Found look(CentreLedger &ledger, const QByteArray &certificate, const wire::SignIn &asked, qint64 now)
{
    Found found;
    CentreLedger::Turn turn(ledger);
    const auto device = turn.begun() ? ledger.findDeviceByCertificate(certificate) : std::nullopt;
    found.officer = officerIdOf(ledger.centre(), foldedName(asked.officer));
    if (device && device->state == DeviceState::Active) {
        found.device = device->id;
        found.settling = !ledger.unsettled().isEmpty();
        const auto officer = ledger.officerOf(found.officer);
        found.serves = officer && officer->latest().serves();
        const bool handed = found.serves && sitsAt(*officer, *device) && readsCases(*officer);
        if (const auto box = handed && !asked.escrow.isEmpty() ? ledger.openForCentre(asked.escrow) : std::nullopt)
            found.opened = escrow::secretIn(*box, escrow::Secret::Cases, device->id).value_or(QByteArray());
        found.secret = ledger.officerSecret(found.officer).value_or(OfficerSecret{found.officer, {}, false, 0, 0, 0});
    }
    if (!turn.begun() || ledger.failed() || !turn.commit())
        found.refused = SignIns::Answer{503, "store_failed"};
    else if (const auto away = turnedAway(device))
        found.refused = SignIns::Answer{away->status, away->code};
    else if (found.secret.nextTryMs > now)
        found.refused = waits(found.secret.nextTryMs, now);
    return found;
}

/** Only what has not been changed meanwhile: a password that an administrator gave out since is not undone by a guess. */
bool keep(CentreLedger &ledger, const OfficerSecret &before, const OfficerSecret &after)
{
    CentreLedger::Turn turn(ledger);
    const auto stands = turn.begun() ? ledger.officerSecret(before.officer) : std::nullopt;
    const bool same = stands && stands->verifier == before.verifier;
    return same && ledger.putOfficerSecret(after) && turn.commit() && !ledger.failed();
}

} // namespace

SignIns::SignIns(Committer &committer, Clock &clock, const PasswordCost &dear) : m_committer(committer), m_clock(clock), m_dear(dear), m_thread([this] { run(); })
{
}

SignIns::~SignIns()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_asked.notify_one();
    m_thread.join();
}

void SignIns::ask(const QByteArray &certificate, const wire::SignIn &asked, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto own = std::count_if(m_guesses.begin(), m_guesses.end(), [&](const Guess &guess) { return guess.certificate == certificate; });
        if (m_guesses.size() < MostWaiting && own < MostOfOneDevice && !m_ending) {
            m_guesses.push_back({certificate, asked, std::move(done)});
            m_asked.notify_one();
            return;
        }
    }
    done({503, "busy"});
}

void SignIns::run()
{
    m_nobody = crypto::passwordVerifier(m_random.bytes(crypto::KeySize), m_dear, m_random);
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_asked.wait(lock, [this] { return m_ending || !m_guesses.empty(); });
        if (m_guesses.empty())
            return;
        const Guess guess = std::move(m_guesses.front());
        m_guesses.pop_front();
        lock.unlock();
        guess.done(judged(guess));
    }
}

SignIns::Counted &SignIns::countOf(const QByteArray &certificate, const QString &name)
{
    if (m_counted.size() > MostCounted)
        m_counted.clear();
    return m_counted[crypto::sha256(certificate + foldedName(name).toUtf8())];
}

SignIns::Answer SignIns::judged(const Guess &guess)
{
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    const Found found = m_committer.ask<Found>([&](CentreLedger &ledger, FeedService &) { return look(ledger, guess.certificate, guess.asked, now); });
    if (found.refused)
        return *found.refused;
    Counted &counted = countOf(guess.certificate, guess.asked.officer);
    if (counted.nextTryMs > now)
        return waits(counted.nextTryMs, now);
    const auto tell = [&](const Answer &answer) {
        logLine(answer.status == 200 ? "signed_in" : "sign_in_refused",
                {{"code", QString::fromLatin1(answer.code)}, {"device", found.device.text()}, {"officer", found.officer.text()}});
        return answer;
    };
    const bool nobody = !found.serves || found.secret.verifier.isEmpty();
    bool noMemory = false;
    const auto opens = [&](const QString &password) {
        return crypto::passwordKey(nobody ? m_nobody : found.secret.verifier, password.toUtf8(), &noMemory).has_value();
    };
    const bool fits = opens(guess.asked.password);
    // Asked twice, since the answer was lost: the new password is theirs already.
    const bool another = !fits && !noMemory && !guess.asked.newPassword.isEmpty();
    const bool again = another && opens(guess.asked.newPassword) && !nobody && !found.secret.once;
    if (noMemory)
        return tell({503, "busy"});
    if (nobody && found.settling)
        return tell({503, "settling"});
    OfficerSecret after = found.secret;
    const auto kept = [&] { return m_committer.ask<bool>([&](CentreLedger &ledger, FeedService &) { return keep(ledger, found.secret, after); }); };
    if (nobody || (!fits && !again)) {
        const int guesses = another ? 2 : 1;
        counted.wrong = qMin(counted.wrong + guesses, 1'000);
        counted.nextTryMs = now + pauseAfter(counted.wrong) * Second;
        after.wrong = qMin(after.wrong + guesses, 1'000);
        after.nextTryMs = now + pauseAfter(after.wrong - FreeOfOfficer) * Second;
        return tell(nobody || kept() ? Answer{403, "password_wrong"} : Answer{503, "store_failed"});
    }
    counted = {};
    if (again)
        return tell({200, "", 0, found.opened});
    const QString &wanted = guess.asked.newPassword;
    if (found.secret.once && wanted.isEmpty())
        return tell({409, "password_once"});
    if (!wanted.isEmpty() && (wanted == guess.asked.password || passwordRefusal(wanted, guess.asked.officer)))
        return tell({422, "password_weak"});
    if (!wanted.isEmpty()) {
        after.verifier = crypto::passwordVerifier(wanted.toUtf8(), m_dear, m_random);
        after.once = false;
    }
    after.wrong = 0;
    after.nextTryMs = 0;
    const bool changed = !wanted.isEmpty() || found.secret.wrong > 0;
    if (after.verifier.isEmpty() || (changed && !kept()))
        return tell({503, "store_failed"});
    return tell({200, "", 0, found.opened});
}

} // namespace hall
