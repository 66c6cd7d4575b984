// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Officers of a hall, for desks that no server answers. */

#include "desk/officerkey.h"
#include "fakes/desks.h"
#include "ledger/deskledger.h"

namespace hall::fakes {

/** What a guess costs where many are made. */
inline constexpr PasswordCost Cheap{1, 8};

/**
 * As if the feed had brought the appointment, and the officer had signed in on the desk in \a directory at \a confirmed. Without
 * \a signedInBefore the desk knows their password alone, and their first sign-in makes what opens its cases.
 */
inline bool appointAlone(const QString &directory, const QString &name, const QSet<Role> &roles, const QSet<WindowNumber> &windows, const QString &password,
                         const QDateTime &confirmed = FakeClock().nowUtc(), bool signedInBefore = true)
{
    const QDir folder(directory);
    static quint32 appointed = 0; // no two draw the same ids, whatever their names hash to
    SeededRandom random(7'000 + ++appointed);
    const auto enrolled = identityfiles::read(folder);
    const QByteArray key = identityfiles::storeKey(folder, random);
    auto ledger = enrolled ? DeskLedger::open(identityfiles::storePath(folder), key, enrolled->identity, random) : Result<std::unique_ptr<DeskLedger>>(Refusal{RefusalCode::NotSignedIn, {}});
    if (!ledger.ok() || !identityfiles::noteStore(folder))
        return false;
    const OfficerId id = officerIdOf(enrolled->identity.centre, name);
    const QDateTime from = confirmed.addDays(-1);
    const Event event{EventId(uuidV7(from.toMSecsSinceEpoch(), random.bytes(10))), fileOf(id), enrolled->identity.device, id, QString::fromLatin1(CentreOfficer), FrontDesk, from,
                      OfficerAppointed{name, roles, windows}};
    OfficerKey known;
    known.confirmed = confirmed;
    known.appointments = 1;
    // All of a desk's officers open its cases with one secret; see Desk::Private::openCases().
    const QByteArray secret = crypto::sha256("what opens the cases of a desk in a test");
    QByteArray opened;
    known.verifier = crypto::passwordVerifier(password.toUtf8(), Cheap, random, &opened);
    if (!signedInBefore)
        return !ledger.value()->record({event}, false) && ledger.value()->keep({QStringLiteral("officer/") + id.text(), known.bytes()});
    const QByteArray own = random.bytes(crypto::KeySize);
    known.own = crypto::wrap(own, "officer-own", opened, random);
    known.open = boxKeyOf(own).open;
    known.hall = crypto::boxTo(known.open, secret, random);
    if (!ledger.value()->guarded() && !ledger.value()->guard(secret, {}))
        return false;
    return !ledger.value()->record({event}, false) && ledger.value()->keep({QStringLiteral("officer/") + id.text(), known.bytes()});
}

} // namespace hall::fakes
