// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centreledger.h"

namespace hall {

struct CentreLedger::Private
{
    struct FeedEnd
    {
        qint64 position = 0;
        QByteArray chain = firstPrevious();
    };

    std::unique_ptr<Database> database;
    QByteArray storeKey;
    crypto::BoxKey box;
    Random *random = nullptr;
    QUuid epoch;
    CentreId centre;
    qint64 lastPosition = 0;
    QHash<CaseId, CaseFile> routing;
    QHash<WindowNumber, FeedEnd> feedEnds;
    mutable QHash<QByteArray, QByteArray> openedBoxes; ///< intake opens a push's boxes, and commit needs them again

    QSqlQuery &bound(const char *name, std::initializer_list<QVariant> values) const;
    bool write(const char *name, std::initializer_list<QVariant> values) const;
    QByteArray meta(const char *name) const;
    std::optional<Device> deviceFrom(QSqlQuery &query) const;
    std::optional<Acknowledgement> acknowledgementFrom(QSqlQuery &query) const;
    /** Without a reason of ours: what the disk said. */
    Refusal failure(const char *reason = nullptr) const;

    std::optional<Refusal> storeKeyOf(const CentreLedger &ledger, const BoxedKey &key);
    bool storeEvent(const Judged &judged, const Envelope &envelope, qint64 receivedMs);
    bool storeQuarantined(const Judged &judged, const Envelope &envelope, qint64 receivedMs);
    bool fanOut(const CentreLedger &ledger, const Judged &judged, const Envelope &envelope, QSet<WindowNumber> *touched);
    bool appendRow(WindowNumber window, FeedRow row, qint64 event, bool brings);
    bool appendHistory(WindowNumber window, const CaseId &file);
    FeedEnd &feedEnd(WindowNumber window);
    void follow(const CentreLedger &ledger, const Judged &judged, const Envelope &envelope);
    /** After a failed write nothing in memory may be ahead of the disk. */
    void forget();
};

} // namespace hall
