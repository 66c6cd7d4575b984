// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "ledger/ports.h"

#include <QtCore/QPointer>

namespace hall {

namespace {

constexpr int SignInTimeout = 8'000; ///< ms: somebody stands and waits
constexpr int AskAgain = 60'000;     ///< ms
constexpr char SeenNote[] = "officers/seen";

Refusal waits(int seconds)
{
    return {RefusalCode::GuessedTooOften, {{QStringLiteral("seconds"), seconds}}};
}

Refusal plain(RefusalCode code)
{
    return {code, {}};
}

/** What the centre says of a password that it does not take. */
Refusal refusalOf(const Reply &reply)
{
    const QString code = wire::decodeErrorCode(reply.body);
    if (reply.status == 429 && code == codeName(RefusalCode::GuessedTooOften))
        return waits(qMax(1, wire::decodeWait(reply.body)));
    if (reply.status == 409)
        return plain(RefusalCode::PasswordOnce);
    if (reply.status == 422)
        return {RefusalCode::PasswordWeak, {{QStringLiteral("minimum"), LeastPassword}}};
    if (reply.status == 403 && code == codeName(RefusalCode::PasswordWrong))
        return plain(RefusalCode::PasswordWrong);
    return plain(RefusalCode::CentreNeeded);
}

} // namespace

OfficerKey Desk::Private::keyOf(const OfficerId &id) const
{
    return ledger ? OfficerKey::fromBytes(ledger->kept(QStringLiteral("officer/") + id.text())) : OfficerKey();
}

bool Desk::Private::keepKey(const OfficerId &id, const OfficerKey &key)
{
    return ledger && ledger->keep(noteOf(id, key));
}

const Officer *Desk::Private::appointed(const OfficerId &id) const
{
    const auto found = officers.constFind(id);
    return found != officers.cend() ? &*found : nullptr;
}

/** Read before anybody signs in: nobody could, else. */
void Desk::Private::loadOfficers()
{
    officers.clear();
    const QList<CaseId> files = ledger->officerFiles();
    for (const CaseId &file : files)
        refreshOfficer(file);
}

void Desk::Private::refreshOfficer(const CaseId &file)
{
    const CaseFile state = foldCase(file, ledger->history(file));
    if (ledger->failed())
        return; // what could not be read is not gone
    if (state.officer)
        officers.insert(OfficerId(file.uuid()), *state.officer);
    else
        officers.remove(OfficerId(file.uuid()));
}

/**
 * Who has left the hall since, or was appointed anew, sits here no longer; what was typed stays theirs. Who came by a name alone,
 * before the hall had officers, goes on until the desk is locked, unless it is an officer's name now.
 */
void Desk::Private::lookWhoSits()
{
    const Officer *sits = appointed(officer);
    if (byPassword ? sits && sits->appointments.size() == satDown : !sits)
        return;
    forgetPin();
    if (!locked)
        desk->lock();
}

/** Not what the clock says alone: whoever sets it back has no more days by that. */
QDateTime Desk::Private::latestSeen()
{
    if (!ledger)
        return options.clock->nowUtc();
    const QDateTime kept = QDateTime::fromMSecsSinceEpoch(ledger->kept(QString::fromLatin1(SeenNote)).toLongLong(), Qt::UTC);
    const QDateTime heard = courier ? courier->status().lastSync : QDateTime();
    const QDateTime seen = qMax(options.clock->nowUtc(), heard.isValid() ? qMax(kept, heard) : kept);
    (void)keepSeen(seen); // a store that fails now is noticed by the guess that is counted
    return seen;
}

bool Desk::Private::keepSeen(const QDateTime &seen)
{
    return ledger && ledger->keep({QString::fromLatin1(SeenNote), QByteArray::number(seen.toMSecsSinceEpoch())});
}

/** From outside the call that asked. */
void Desk::Private::answerSignIn(const std::optional<Refusal> &refusal)
{
    signingIn = 0;
    forgetAsked(askedAloud);
    options.timers->after(0, [guard = QPointer<Desk>(desk), refusal] {
        if (guard && refusal)
            Q_EMIT guard->signInRefused(*refusal);
        else if (guard)
            Q_EMIT guard->signedIn();
    });
}

std::optional<Refusal> Desk::Private::seatRefusal(const OfficerId &id) const
{
    const Officer *known = appointed(id);
    if (!known)
        return std::nullopt; // appointed a moment ago, perhaps: the centre knows
    if (!known->latest().serves())
        return plain(RefusalCode::OfficerLeft);
    for (const WindowNumber &own : enrolled->identity.windows) {
        if (known->latest().windows.contains(own))
            return std::nullopt;
    }
    return Refusal{RefusalCode::SeatNotOfOfficer, {{QStringLiteral("window"), enrolled->identity.windows.value(0).value()}}};
}

bool Desk::needsPassword() const
{
    return !d->officers.isEmpty() || (d->ledger && d->ledger->guarded());
}

void Desk::signIn(const Credentials &given)
{
    if (!needsPassword())
        return d->answerSignIn(signIn(given.officer));
    if (d->signingIn != 0)
        return; // the one under way is answered
    const QString name = foldedName(given.officer);
    if (!d->enrolled)
        return d->answerSignIn(plain(RefusalCode::NotSignedIn));
    if (d->shutOut != DeskStatus::ShutOut::No)
        return d->answerSignIn(plain(RefusalCode::DeviceShutOut));
    if (const auto refusal = d->healStore())
        return d->answerSignIn(refusal);
    if (name.isEmpty())
        return d->answerSignIn(Refusal{RefusalCode::FieldMissing, {{QStringLiteral("field"), QStringLiteral("officer")}}});
    if (given.password.isEmpty())
        return d->answerSignIn(plain(RefusalCode::PasswordNeeded));
    if (!given.newPassword.isEmpty()) {
        if (const auto refusal = passwordRefusal(given.newPassword, name); refusal || given.newPassword == given.password)
            return d->answerSignIn(refusal ? *refusal : Refusal{RefusalCode::PasswordWeak, {{QStringLiteral("minimum"), LeastPassword}}});
    }
    const OfficerId id = officerIdOf(d->enrolled->identity.centre, name);
    Private::SignInAsked asked{id, {name, given.password, given.newPassword, {}}, d->keyOf(id), given.earlierPassword, given.withoutEarlier, false};
    const QDateTime now = d->options.clock->nowUtc();
    if (const int seconds = asked.before.secondsToNextTry(now); seconds > 0)
        return d->answerSignIn(waits(seconds));
    // Counted before it is looked at: who ends the program in between has guessed all the same.
    OfficerKey counted = asked.before;
    counted.countWrong(now);
    if (!d->keepKey(asked.id, counted))
        return d->answerSignIn(storeFailed("not_writable"));
    const Officer *officer = d->appointed(id);
    const bool left = officer && !officer->latest().serves();
    const bool known = given.newPassword.isEmpty() && (left || d->knows(id, asked.before));
    QByteArray typed = given.password.toUtf8();
    const crypto::WipedAtEnd wipedPassword(typed);
    auto opened = known ? crypto::passwordKey(asked.before.verifier, typed) : std::nullopt;
    const crypto::WipedAtEnd wipedKey(opened); // unless it is kept for who is let in
    if (!opened)
        return d->askCentre(asked);
    OfficerKey right = asked.before;
    right.wrong = 0;
    right.nextTry = {};
    if (const auto refusal = d->seatRefusal(id) ? std::nullopt : d->takeUpEarlier(asked, right, *opened))
        return d->answerSignIn(refusal);
    if (!d->keepKey(asked.id, right))
        return d->answerSignIn(storeFailed("not_writable"));
    // Who left is told so once it is sure that it is them.
    if (const auto refusal = d->seatRefusal(asked.id))
        return d->answerSignIn(refusal);
    if (const auto refusal = d->letIn(asked.id, name, *opened)) {
        if (refusal->code == RefusalCode::CentreNeeded)
            return d->askCentre(asked);
        return d->answerSignIn(refusal);
    }
    d->answerSignIn(std::nullopt);
    asked.quiet = true;
    asked.earlierPassword.clear();
    d->askCentre(asked);
}

/** Whether the password of this officer may be judged here, without the centre. */
bool Desk::Private::knows(const OfficerId &id, const OfficerKey &key)
{
    const Officer *known = appointed(id);
    return known && key.appointments == known->appointments.size() && key.holdsAt(latestSeen());
}

/** Quiet: they are in already, and the centre is asked until it has answered, or they have locked the desk. */
void Desk::Private::askCentre(const SignInAsked &words)
{
    const int question = ++signInsAsked;
    const bool quiet = words.quiet;
    (quiet ? confirming : signingIn) = question;
    // Kept here alone and not with the question: a password that waits for an answer goes with the lock.
    std::optional<SignInAsked> &kept = quiet ? askedQuietly : askedAloud;
    kept = words;
    const auto answered = [this, guard = QPointer<Desk>(desk), quiet, question, &kept](const Reply &reply) {
        if (!guard || (quiet ? confirming : signingIn) != question || !kept)
            return;
        std::optional<SignInAsked> mine = kept;
        quiet ? takeConfirmation(*mine, reply) : takeSignIn(*mine, reply);
        if (!kept)
            forgetAsked(mine);
    };
    wire::SignIn sent = words.words;
    if (!quiet)
        sent.escrow = escrow();
    if (transport)
        transport->send({"POST", QStringLiteral("/v1/sign-in"), wire::encode(sent), SignInTimeout}, answered);
    // The line may be changed under the question, and its answer then never come.
    options.timers->after(transport ? SignInTimeout + 2'000 : 0, [answered] { answered(Reply()); });
}

void Desk::Private::takeConfirmation(const SignInAsked &asked, const Reply &reply)
{
    confirming = 0;
    const QDateTime now = options.clock->nowUtc();
    OfficerKey key = keyOf(asked.id);
    const bool same = key.verifier == asked.before.verifier;
    if (reply.outcome == Reply::Outcome::Answered && reply.status == 200) {
        key.countRight(now);
        if (same && keepSeen(now) && keepKey(asked.id, key))
            return forgetAsked(askedQuietly);
    } else if (const Refusal refusal = refusalOf(reply); refusal.code == RefusalCode::PasswordWrong || refusal.code == RefusalCode::PasswordOnce) {
        // Changed elsewhere, given out anew, or taken away: it opens nothing here any more but what lies under it alone, which stays.
        if (same) {
            key.confirmed = {};
            key.pin.clear();
            (void)keepKey(asked.id, key); // should that fail, it is said again at the next sign-in
        }
        if (officer == asked.id)
            forgetPin();
        if (officer == asked.id && !locked)
            desk->lock();
        return forgetAsked(askedQuietly);
    }
    options.timers->after(AskAgain, [this, guard = QPointer<Desk>(desk), id = asked.id] {
        if (guard && !locked && officer == id && confirming == 0 && askedQuietly && askedQuietly->id == id)
            askCentre(SignInAsked(*askedQuietly));
    });
}

void Desk::Private::takeSignIn(const SignInAsked &asked, const Reply &reply)
{
    const QDateTime now = options.clock->nowUtc();
    const bool heard = reply.outcome == Reply::Outcome::Answered;
    if (heard && reply.status == 200) {
        QByteArray opened = wire::decodeSignedIn(reply.body).value_or(wire::SignedIn()).opened;
        const crypto::WipedAtEnd wiped(opened);
        return takeWelcome(asked, now, opened);
    }
    const Refusal refusal = heard ? refusalOf(reply) : plain(RefusalCode::CentreNeeded);
    // Without the centre a password that this desk knows to be another is just as wrong, and stays counted.
    const bool known = refusal.code == RefusalCode::CentreNeeded && asked.words.newPassword.isEmpty() && knows(asked.id, asked.before);
    const bool wrong = known || refusal.code == RefusalCode::PasswordWrong;
    if (!wrong && !keepKey(asked.id, asked.before))
        return answerSignIn(storeFailed("not_writable"));
    answerSignIn(wrong ? plain(RefusalCode::PasswordWrong) : refusal);
}

void Desk::Private::takeWelcome(const SignInAsked &asked, const QDateTime &now, const QByteArray &fromCentre)
{
    QByteArray password = (asked.words.newPassword.isEmpty() ? asked.words.password : asked.words.newPassword).toUtf8();
    OfficerKey key = asked.before;
    const crypto::WipedAtEnd wipedPassword(password);
    auto opened = crypto::passwordKey(key.verifier, password);
    const crypto::WipedAtEnd wipedKey(opened);
    if (!opened) { // new here, or changed: a PIN that lay under the one before cannot be opened any more
        QByteArray made;
        key.pin.clear();
        key.verifier = crypto::passwordVerifier(password, options.passwordCost, *options.random, &made);
        opened = made;
        key.own = ownUnderAnother(asked.before, asked.words.password, made);
        if (key.own.isEmpty() && holdsAlone(asked.id, asked.before))
            key.earlier << OfficerKey::Earlier{asked.before.verifier, asked.before.own, asked.before.sealedRoom};
        if (key.verifier.isEmpty())
            return answerSignIn(storeFailed("not_writable"));
    }
    if (const auto refusal = takeUpEarlier(asked, key, *opened))
        return answerSignIn(refusal);
    const Officer *known = appointed(asked.id);
    key.appointments = known ? static_cast<int>(known->appointments.size()) : 0;
    key.countRight(now);
    if (!keepSeen(now) || !keepKey(asked.id, key))
        return answerSignIn(storeFailed("not_writable"));
    if (const auto refusal = seatRefusal(asked.id))
        return answerSignIn(refusal);
    // Appointed a moment ago: this desk has not read of it yet, and will in the next.
    if (!known)
        return answerSignIn(plain(RefusalCode::OfficerUnknown));
    answerSignIn(letIn(asked.id, asked.words.officer, *opened, fromCentre));
}

std::optional<Refusal> Desk::Private::letIn(const OfficerId &id, const QString &name, const QByteArray &opened, const QByteArray &fromCentre)
{
    if (const auto refusal = openCases(id, opened, fromCentre))
        return refusal;
    copiesLost = 0;
    dropLostCopies(id);
    crypto::wipe(passwordKey);
    passwordKey = opened;
    crypto::keepFromSwap(passwordKey);
    readPin(keyOf(id));
    byPassword = true;
    satDown = appointed(id) ? appointed(id)->appointments.size() : 0;
    sitDown(id, name);
    return std::nullopt;
}

bool Desk::may(Act act) const
{
    if (!d->byRole())
        return true;
    const Officer *sits = d->appointed(d->officer);
    return sits && !d->locked && !rightRefusal(&sits->latest(), act, AccessLevel::Ordinary, false, d->window);
}

} // namespace hall
