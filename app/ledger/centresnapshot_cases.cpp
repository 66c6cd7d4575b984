// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centresnapshot.h"

#include "domain/decide.h"
#include "ledger/centreledger_p.h"

namespace hall {

namespace {

constexpr int RowsAtOnce = 2'000;

struct Row
{
    QByteArray file;
    qint64 position = 0;
    QByteArray key;
    int stratum = 0;
    SealedEvent event;
    QByteArray wrapped;
};

/** Keys of one case, each unwrapped once: by id. */
using Keys = QHash<QByteArray, std::optional<QByteArray>>;

/** Nothing where the centre holds no key for it, or cannot read what is in it. */
std::optional<Event> opened(const Row &row, const QByteArray &storeKey, Keys &keys)
{
    auto key = keys.find(row.key);
    if (key == keys.end())
        key = keys.insert(row.key, row.wrapped.isEmpty() ? std::nullopt : crypto::unwrap(row.wrapped, keyContext(row.key, row.file, row.stratum), storeKey));
    const auto found = *key ? openEvent(row.event, **key) : OpenFailure::WrongKey;
    const Event *event = std::get_if<Event>(&found);
    return event && event->file.bytes() == row.file ? std::optional(*event) : std::nullopt;
}

} // namespace

bool CentreSnapshot::visitCases(const std::function<bool(const CaseFile &)> &visit) const
{
    CaseFile state;
    Keys keys;
    QByteArray file(""), reading;
    qint64 position = 0;
    const auto shown = [&] { return reading.isEmpty() || state.state == CaseState::Unknown || visit(state); };
    while (true) {
        // Page by page: PostgreSQL hands over the whole answer of a query at once.
        QList<Row> page;
        QSqlQuery &query = m_database->statement(QStringLiteral("casesByCase"));
        query.bindValue(0, file);
        query.bindValue(1, position);
        query.bindValue(2, RowsAtOnce);
        if (m_database->run(query)) {
            while (m_database->next(query))
                page.append({query.value(0).toByteArray(), query.value(1).toLongLong(), query.value(2).toByteArray(), query.value(3).toInt(),
                             {query.value(4).toByteArray(), query.value(5).toByteArray(), query.value(6).toByteArray(), query.value(7).toByteArray(),
                              query.value(8).toByteArray(), 0, {}},
                             query.value(9).toByteArray()});
        }
        query.finish();
        if (m_database->failed())
            return false;
        for (const Row &row : std::as_const(page)) {
            if (row.file != reading) {
                if (!shown())
                    return false;
                reading = row.file;
                state = {};
                keys.clear();
            }
            // Of an accusation routing alone is looked at, whatever keys there are (P-07).
            if (row.stratum != static_cast<int>(Stratum::Routing) && state.sealed())
                continue;
            if (const auto event = opened(row, m_storeKey, keys))
                state = evolve(std::move(state), *event);
            else
                state.updateNeeded = true;
        }
        if (page.size() < RowsAtOnce)
            return shown();
        file = page.last().file;
        position = page.last().position;
    }
}

} // namespace hall
