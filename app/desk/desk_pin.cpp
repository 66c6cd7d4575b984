// SPDX-License-Identifier: GPL-3.0-or-later
/** The PIN: it opens a locked desk for who locked it, and what opens the cases lies sealed with it meanwhile. */
#include "desk/desk_p.h"

#include "ledger/ports.h"

namespace hall {

namespace {

constexpr char PinPurpose[] = "pin-2";
constexpr char PinOpens[] = "pin-opens";

Refusal plain(RefusalCode code)
{
    return {code, {}};
}

/** Of 32 bytes each, or none: in one buffer, which can be wiped. */
QByteArray bytesOf(std::initializer_list<const QByteArray *> secrets)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(secrets.size()) * (crypto::KeySize + 1)); // a buffer that moves leaves a copy behind
    for (const QByteArray *secret : secrets) {
        const QByteArray fitting = secret->size() == crypto::KeySize ? *secret : QByteArray();
        bytes.append(static_cast<char>(fitting.size()));
        bytes.append(fitting);
    }
    return bytes;
}

QByteArray takeFrom(const QByteArray &bytes, qsizetype *at)
{
    const qsizetype size = *at < bytes.size() ? static_cast<unsigned char>(bytes.at(*at)) : 0;
    const QByteArray secret = bytes.mid(*at + 1, size);
    *at += size + 1;
    return secret;
}

} // namespace

/** Wherever it opens no more: with it goes what it would open. */
void Desk::Private::forgetPin()
{
    pinVerifier.clear();
    crypto::wipe(pinKey);
    crypto::wipe(pinOpened);
}

/** A program that ends leaves its memory to whoever is given it next. */
Desk::Private::~Private()
{
    forgetPin();
    crypto::wipe(passwordKey);
}

void Desk::Private::readPin(const OfficerKey &key)
{
    forgetPin();
    pinWrong = 0;
    QByteArray pin = key.pin.isEmpty() ? QByteArray() : crypto::unwrap(key.pin, PinPurpose, passwordKey).value_or(QByteArray());
    pinVerifier = pin.chopped(qMin(pin.size(), qsizetype(crypto::KeySize)));
    pinKey = pinVerifier.isEmpty() ? QByteArray() : pin.right(crypto::KeySize);
    crypto::wipe(pin);
}

bool Desk::pinOpens() const
{
    return d->locked && d->shutOut == DeskStatus::ShutOut::No && d->byPassword && !d->pinVerifier.isEmpty() && d->pinWrong < PinTries;
}

std::optional<Refusal> Desk::unlock(const QString &pin)
{
    if (!pinOpens())
        return plain(RefusalCode::PasswordNeeded);
    if (const auto refusal = d->healStore())
        return refusal;
    QByteArray typed = pin.toUtf8();
    const crypto::WipedAtEnd wipedPin(typed);
    auto key = crypto::passwordKey(d->pinVerifier, typed);
    const crypto::WipedAtEnd wipedKey(key); // unless the desk opens, and keeps it
    if (!key) {
        if (++d->pinWrong < PinTries)
            return plain(RefusalCode::PasswordWrong);
        d->forgetPin();
        return plain(RefusalCode::PasswordNeeded);
    }
    // The centre's word ends for the PIN as it does for the password.
    const OfficerId id = officerIdOf(d->enrolled->identity.centre, d->officerName);
    if (!d->knows(id, d->keyOf(id)))
        return plain(RefusalCode::CentreNeeded);
    if (const auto refusal = d->seatRefusal(id))
        return refusal;
    if (!d->openByPin(id, *key))
        return plain(RefusalCode::PasswordNeeded);
    d->pinWrong = 0;
    d->sitDown(id, d->officerName);
    return std::nullopt;
}

std::optional<Refusal> Desk::setPin(const QString &pin)
{
    if (d->locked || !d->byPassword)
        return plain(RefusalCode::NotSignedIn);
    if (const auto refusal = pin.isEmpty() ? std::nullopt : pinRefusal(pin))
        return refusal;
    OfficerKey key = d->keyOf(d->officer);
    QByteArray typed = pin.toUtf8();
    QByteArray opens;
    const crypto::WipedAtEnd wipedPin(typed);
    const crypto::WipedAtEnd wipedKey(opens); // unless it is kept below
    const QByteArray verifier = pin.isEmpty() ? QByteArray() : crypto::passwordVerifier(typed, d->options.passwordCost, *d->options.random, &opens);
    QByteArray both;
    both.reserve(verifier.size() + opens.size()); // a buffer that moves leaves a copy behind
    both.append(verifier).append(opens);
    const crypto::WipedAtEnd wipedBoth(both);
    key.pin = verifier.isEmpty() ? QByteArray() : crypto::wrap(both, PinPurpose, d->passwordKey, *d->options.random);
    if ((!pin.isEmpty() && verifier.isEmpty()) || !d->keepKey(d->officer, key))
        return storeFailed("not_writable");
    crypto::wipe(d->pinKey);
    d->pinVerifier = verifier;
    d->pinKey = verifier.isEmpty() ? QByteArray() : opens;
    d->pinWrong = 0;
    Q_EMIT statusChanged();
    return std::nullopt;
}

void Desk::Private::keepForPin()
{
    crypto::wipe(pinOpened);
    if (!pinKey.isEmpty() && ledger) {
        const OpenKeys &keys = ledger->openKeys();
        QByteArray bytes = bytesOf({&keys.hall, &keys.sealedRoom, &keys.own, &passwordKey});
        pinOpened = crypto::wrap(bytes, PinOpens, pinKey, *options.random);
        crypto::wipe(bytes);
    }
    crypto::wipe(pinKey);
    crypto::wipe(passwordKey);
}

bool Desk::Private::openByPin(const OfficerId &id, const QByteArray &key)
{
    auto opened = crypto::unwrap(pinOpened, PinOpens, key);
    if (!opened)
        return false;
    qsizetype at = 0;
    OpenKeys keys;
    keys.officer = id;
    for (QByteArray *secret : {&keys.hall, &keys.sealedRoom, &keys.own})
        *secret = takeFrom(*opened, &at);
    QByteArray password = takeFrom(*opened, &at);
    crypto::wipe(*opened);
    const crypto::WipedAtEnd wiped(password); // unless it is kept
    if (!ledger->openFor(keys))
        return false;
    crypto::wipe(passwordKey);
    crypto::wipe(pinKey);
    passwordKey = password;
    pinKey = key;
    return true;
}

} // namespace hall
