// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/committer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace hall {

/** The mark beside the store, `centre.mark` in \a directory: nothing when there is none; refused when it is not of this key. */
Result<std::optional<CentreMark>> readMark(const QString &directory, const QByteArray &storeKey);
[[nodiscard]] bool writeMark(const QString &directory, const CentreMark &mark, const QByteArray &storeKey, Random &random);

/**
 * Writes the mark while a centre runs: at once, every minute when there was a change, at once after what must not be undone, and
 * at the end. In a thread of its own: nobody who pushes waits for it. What it writes was committed before.
 */
class MarkKeeper final
{
public:
    MarkKeeper(Committer &committer, QString directory, QByteArray storeKey, Random &random);
    ~MarkKeeper();
    void soon();

private:
    void run();
    void write();

    Committer &m_committer;
    const QString m_directory;
    const QByteArray m_storeKey;
    Random &m_random;
    std::optional<CentreMark> m_written;
    std::mutex m_mutex;
    std::condition_variable m_asked;
    bool m_soon = false;
    bool m_ending = false;
    std::thread m_thread;
};

class CentreSnapshot;
/** What `verify` answers: what is bad in the store itself, else what its mark says against it. */
QJsonObject verified(const CentreSnapshot &snapshot, const QString &directory, const QByteArray &storeKey);
/** The same, and then what desks were told, from a file of reception-desk --export-heads: the first head that the ledger denies. */
Result<QJsonObject> audited(const CentreSnapshot &snapshot, const QString &directory, const QByteArray &storeKey, const QString &headsFile,
                            const QJsonArray &restored);

struct StoreKeys;
/** The orders `reseal` and `accept-older`: on a stopped centre, by a person who has looked. A sentence when refused. */
Result<QJsonObject> resealStore(const QString &directory, const QString &place, const StoreKeys &keys, Clock &clock, Random &random);
Result<QJsonObject> acceptOlderStore(const QString &directory, const QString &place, const StoreKeys &keys, Random &random);

} // namespace hall
