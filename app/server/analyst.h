// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis.h"
#include "server/chores.h"
#include "server/laws.h"

#include <QtCore/QJsonObject>

namespace hall {

class CentreSnapshot;

/** The figures of the hall between two days, of what the centre can read; nothing when it was told to stop or the store failed. */
std::optional<Analysis> analyse(const CentreSnapshot &snapshot, const Laws &laws, QDate from, QDate to, const QDateTime &now, const std::atomic<bool> &stop);
/** The same for a store that no server has open. */
Result<QJsonObject> analyseStore(const QString &data, const QString &region, QDate from, QDate to, const QDateTime &now);

/**
 * Makes the analysis meeting's figures for one asker at a time, beside the ledger's thread and from a moment of its store. Asked
 * from that thread alone, where who may ask has been judged; answers in any thread.
 */
class Analyst final
{
public:
    Analyst(QString store, QByteArray storeKey, Laws laws) : m_store(std::move(store)), m_storeKey(std::move(storeKey)), m_laws(std::move(laws)) {}
    ~Analyst() { m_ending = true; }

    struct Answer
    {
        int status = 200;        ///< of HTTP
        const char *code = "";   ///< of a refusal
        QByteArray json;
    };
    void ask(QDate from, QDate to, const QDateTime &now, std::function<void(const Answer &)> done);

private:
    Answer make(QDate from, QDate to, const QDateTime &now) const;

    const QString m_store;
    const QByteArray m_storeKey;
    const Laws m_laws;
    std::atomic<bool> m_ending = false;
    Chores m_chores;             ///< ends first
};

} // namespace hall
