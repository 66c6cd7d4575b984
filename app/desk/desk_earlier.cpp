// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What an officer received here opens with a secret of their own, which lies under their password alone. When that was changed at
 * another desk, or given out anew, the one before still opens it: it is asked for, and never thrown away.
 */
#include "desk/desk_p.h"

#include "ledger/ports.h"

namespace hall {

namespace {

constexpr char OwnPurpose[] = "officer-own";

} // namespace

void Desk::Private::forgetAsked(std::optional<SignInAsked> &asked)
{
    if (!asked)
        return;
    for (QString *secret : {&asked->words.password, &asked->words.newPassword, &asked->earlierPassword})
        secret->fill(QChar(u'\0'));
    asked.reset();
}

QByteArray Desk::Private::makeOwn(OfficerKey &key, const QByteArray &password) const
{
    const QByteArray own = options.random->bytes(crypto::KeySize);
    key.own = crypto::wrap(own, OwnPurpose, password, *options.random);
    key.open = boxKeyOf(own).open;
    key.hall.clear();
    key.sealedRoom.clear();
    return own;
}

QByteArray Desk::Private::ownUnderAnother(const OfficerKey &before, const QString &password, const QByteArray &another) const
{
    QByteArray typed = password.toUtf8();
    const crypto::WipedAtEnd wipedPassword(typed);
    auto opened = before.own.isEmpty() ? std::nullopt : crypto::passwordKey(before.verifier, typed);
    const crypto::WipedAtEnd wipedKey(opened);
    auto own = opened ? crypto::unwrap(before.own, OwnPurpose, *opened) : std::nullopt;
    const crypto::WipedAtEnd wipedOwn(own);
    return own ? crypto::wrap(*own, OwnPurpose, another, *options.random) : QByteArray();
}

bool Desk::Private::roomHeldBeside(const OfficerId &id) const
{
    for (auto one = officers.cbegin(); one != officers.cend(); ++one) {
        if (one.key() != id && inSealedRoom(one.key()) && !seatRefusal(one.key()) && !keyOf(one.key()).sealedRoom.isEmpty())
            return true;
    }
    return false;
}

bool Desk::Private::holdsAlone(const OfficerId &id, const OfficerKey &key) const
{
    if (key.own.isEmpty() || key.verifier.isEmpty() || !ledger)
        return false;
    // Accusations that they received, and what they typed and did not send.
    if (ledger->holdsFor(id) || !ledger->draftsNamed(DeskLedger::ownDraftsOf(id)).isEmpty())
        return true;
    return !key.sealedRoom.isEmpty() && !roomHeldBeside(id);
}

void Desk::Private::dropLostCopies(const OfficerId &id)
{
    // Where an earlier secret still lies here, its password may yet be remembered.
    if (!ledger->guarded() || ledger->openKeys().own.isEmpty() || !keyOf(id).earlier.isEmpty())
        return;
    for (const QString &name : ledger->draftsNamed(DeskLedger::ownDraftsOf(id))) {
        if (ledger->kept(name).isEmpty() && !ledger->failed() && ledger->keep({name, {}}))
            ++copiesLost;
    }
}

std::optional<Refusal> Desk::Private::takeUpEarlier(const SignInAsked &asked, OfficerKey &key, const QByteArray &password)
{
    if (key.earlier.isEmpty() || asked.withoutEarlier)
        return std::nullopt;
    if (asked.earlierPassword.isEmpty()) // the other one was right, and is not counted
        return keepKey(asked.id, asked.before) ? Refusal{RefusalCode::EarlierPassword, {}} : storeFailed("not_writable");
    const QList<OfficerKey::Earlier> all = key.earlier;
    QByteArray typed = asked.earlierPassword.toUtf8();
    const crypto::WipedAtEnd wiped(typed);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const OfficerKey::Earlier &one = all.at(at);
        auto opened = crypto::passwordKey(one.verifier, typed);
        auto own = opened ? crypto::unwrap(one.own, OwnPurpose, *opened) : std::nullopt;
        if (opened)
            crypto::wipe(*opened);
        if (!own)
            continue;
        key.earlier.removeAt(at);
        const bool justNow = key.own.isEmpty() && boxKeyOf(*own).open == key.open;
        bool good = true;
        if (justNow) { // it goes on as theirs, and all that is boxed for it stays
            key.own = crypto::wrap(*own, OwnPurpose, password, *options.random);
        } else {
            QByteArray mine = key.own.isEmpty() ? makeOwn(key, password) : crypto::unwrap(key.own, OwnPurpose, password).value_or(QByteArray());
            const crypto::WipedAtEnd wipedMine(mine);
            auto room = crypto::openBox(boxKeyOf(*own), one.sealedRoom);
            if (room && boxKeyOf(*room).open == ledger->sealedRoomBox())
                key.sealedRoom = crypto::boxTo(key.open, *room, *options.random);
            good = !room || ledger->takeUpRoom(*room);
            good = good && ledger->takeUpOwn(asked.id, *own, key.open, {noteOf(asked.id, key)}, mine);
            if (room)
                crypto::wipe(*room);
        }
        crypto::wipe(*own);
        return good ? std::nullopt : std::optional(storeFailed("not_writable"));
    }
    return Refusal{RefusalCode::EarlierPassword, {{QStringLiteral("wrong"), true}}};
}

} // namespace hall
