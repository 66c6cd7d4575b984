// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fuzz/samples.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    FeedPage page;
    page.epoch = fakes::idOf(7);
    page.window = WindowNumber(3);
    QList<QByteArray> all{wire::encode(page)};
    for (const SealedEvent &event : sealedEvents()) {
        FeedRow row;
        row.position = page.rows.size() + 1;
        row.kind = FeedRowKind::Event;
        row.chain = QByteArray(32, 'c');
        row.verdict = Verdict::Accepted;
        row.event = event;
        row.event.number = 0;
        row.event.previous.clear();
        page.rows << row;
    }
    FeedRow left;
    left.position = page.rows.size() + 1;
    left.kind = FeedRowKind::Withdraw;
    left.chain = QByteArray(32, 'd');
    left.file = CaseId(fakes::idOf(1));
    page.rows << left;
    left.position = page.rows.size() + 1;
    left.kind = FeedRowKind::Erase;
    page.rows << left;
    page.head = left.position;
    page.keys << BoxedKey{KeyId(fakes::idOf(6)), CaseId(fakes::idOf(1)), Stratum::Content, DeviceId(fakes::idOf(8)), QByteArray(80, 'b')};
    return all << wire::encode(page);
}

void run(const QByteArray &bytes)
{
    if (const auto page = wire::decodeFeedPage(bytes)) {
        must(page->rows.size() <= wire::MaxRowsPerPage, "counts keep their limits");
        must(wire::encode(*page) == bytes, "a decoder takes exactly what the encoder makes");
    }
}

} // namespace hall::fuzz
