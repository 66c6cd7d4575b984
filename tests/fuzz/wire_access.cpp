// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fakes/readings.h"
#include "ledger/envelope.h"
#include "sync/wire_access.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    crypto::initialise();
    SystemRandom random;
    const auto signer = crypto::makeSigningKey(random);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    QList<QByteArray> all;
    QList<ChainedAccess> chain;
    QList<AccessEntry> entries;
    AccessHead head{0, firstPrevious()};
    for (int act = 1; act <= LastAccessAct; ++act) {
        AccessEntry entry = fakes::aReading(static_cast<AccessAct>(act), CaseId(fakes::idOf(1)), at);
        if (entry.act == AccessAct::Printed) {
            entry.form = PaperForm::F03Receipt;
            entry.copy = 1;
        }
        entry.blind = random.bytes(AccessBlindBytes);
        entries << entry;
        const QByteArray plain = encodeAccess(entry);
        const QByteArray hash = accessHash(head.hash, act, plain);
        chain << ChainedAccess{act, head.hash, hash, plain, crypto::sign(signer, accessMessage(hash))};
        head = {act, hash};
        all << plain;
    }
    return all << wire::encode(chain) << wire::encode(head) << wire::encode(entries) << wire::encode(wire::WhoLooked{CaseId(fakes::idOf(1)), OfficerId(fakes::idOf(2))});
}

void run(const QByteArray &bytes)
{
    if (const auto entry = decodeAccess(bytes))
        must(encodeAccess(*entry) == bytes, "an entry is read exactly as it is written");
    if (const auto entries = wire::decodeAccessPush(bytes)) {
        must(entries->size() <= wire::MaxAccessPerPush, "counts keep their limits");
        must(wire::encode(*entries) == bytes, "a decoder takes exactly what the encoder makes");
    }
    if (const auto head = wire::decodeAccessHead(bytes))
        must(head->number >= 0 && head->hash.size() == 32, "a head is a number and a hash");
    if (const auto asked = wire::decodeWhoLooked(bytes))
        must(!asked->file.isNull() && !asked->officer.isNull(), "somebody asks of something");
    if (const auto looked = wire::decodeLooked(bytes))
        must(looked->size() <= wire::MaxLooked, "counts keep their limits");
}

} // namespace hall::fuzz
