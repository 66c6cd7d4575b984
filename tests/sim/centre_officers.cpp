// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Officers at the centre. They are appointed by its own code; what it says of a password is said here, since the server's has a thread
 * of its own (tests/server/officers_test.cpp): whether they serve, at which windows, and what lay in the box that came along.
 */
#include "sim/centre.h"

#include "domain/identity.h"
#include "ledger/deviceescrow.h"
#include "server/officers.h"
#include "server/turnedaway.h"
#include "sim/staff.h"

#include <algorithm>

namespace hall::sim {

bool SimCentre::appoint(const QList<OfficerAppointed> &appointments)
{
    if (m_lost)
        return false;
    bool good = true;
    m_heard.acts();
    if (m_server)
        m_server->obey(disk());
    const bool kept = m_keeper->run([&](CentreLedger &ledger, FeedService &feeds) {
        QSet<WindowNumber> touched;
        for (const OfficerAppointed &appointment : appointments) {
            CentreLedger::Turn turn(ledger);
            good = good && turn.begun() && !officers::appoint(ledger, m_clock, m_random, appointment, &touched) && turn.commit();
        }
        good = good && !ledger.failed();
        feeds.wake(ledger, touched);
    });
    tellStruck();
    if (!kept)
        m_heard.lost(QStringLiteral("store_lost"));
    else
        m_heard.committed();
    return good && kept;
}

HttpAnswer SimCentre::signIn(const Asked &asked)
{
    const auto words = wire::decodeSignIn(asked.body);
    HttpAnswer answer = refusal(words ? 503 : 400, words ? "store_failed" : "malformed");
    const auto judge = [&](CentreLedger &ledger, FeedService &) {
        CentreLedger::Turn turn(ledger);
        const auto device = turn.begun() ? ledger.findDeviceByCertificate(asked.certificate) : std::nullopt;
        const auto officer = device ? ledger.officerOf(officerIdOf(ledger.centre(), foldedName(words->officer))) : std::nullopt;
        const auto sitsHere = [&](WindowNumber window) { return officer->latest().windows.contains(window); };
        QByteArray opened;
        if (const auto box = words->escrow.isEmpty() ? std::nullopt : ledger.openForCentre(words->escrow); box && device && officer
            && std::any_of(device->windows.begin(), device->windows.end(), sitsHere))
            opened = escrow::secretIn(*box, escrow::Secret::Cases, device->id).value_or(QByteArray());
        if (!turn.begun() || ledger.failed() || !turn.commit())
            return;
        if (const auto away = turnedAway(device))
            answer = refusal(away->status, away->code);
        else if (!officer || !officer->latest().serves() || words->password != passwordOf(officer->name))
            answer = refusal(403, "password_wrong");
        else
            answer = {200, QByteArrayLiteral("application/json"), wire::encode(wire::SignedIn{opened})};
    };
    if (words)
        post(judge);
    return answer;
}

} // namespace hall::sim
