// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deskledger.h"

namespace hall {

struct CaseKey
{
    KeyId id;
    QByteArray key;
    bool forServer = true;
};

using OpenedKeys = QHash<KeyId, std::optional<QByteArray>>;

/** State of an open desk store. */
struct DeskLedger::Private
{
    std::unique_ptr<Database> database;
    DeskIdentity identity;
    QByteArray storeKey;
    Random *random = nullptr;
    qint64 headNumber = 0;
    QByteArray headHash = firstPrevious();
    qint64 acknowledged = 0;
    qint64 lastArrival = 0;
    /** Daily counters drawn and not yet durable. */
    QMap<QDate, int> drawn;

    QByteArray meta(const QString &name) const;
    bool setMeta(const QString &name, const QByteArray &value);
    bool writeNote(const Note &note);
    bool insert(const SealedEvent &event, const Envelope &envelope, bool own, Verdict verdict, const QString &code, const QVariant &arrival);
    std::optional<CaseKey> keyOf(const CaseId &file, Stratum stratum) const;
    std::optional<QByteArray> keyById(const KeyId &id) const;
    bool storeKeyOf(const CaseId &file, Stratum stratum, const CaseKey &key);
    /** The keys an event of each stratum is sealed under; made here when \a first files the case. */
    Result<QMap<Stratum, CaseKey>> keysToSeal(const Event &first, bool sealedCase);
    /** Everything of a case no feed of this desk holds, but own work that is unsent or was not accepted, and the keys it needs. */
    bool eraseCase(const CaseId &file);
    bool takeRow(const FeedPage &page, const FeedRow &row, Taken &taken);
    bool takeKeys(const FeedPage &page);
    bool moveCursor(const FeedPage &page, qint64 position, const QByteArray &chain);
    bool withdraw(const FeedPage &page, const FeedRow &row, Taken &taken);
    HeldEvent held(const QSqlQuery &query, OpenedKeys &keys) const;
    HeldEvent heldUnopened(const QSqlQuery &query, const std::optional<Envelope> &envelope) const;
    QList<HeldEvent> heldAll(QSqlQuery &query) const;
    QByteArray sealOf(const QVariantList &columns) const;
    /** How many events of ours there are, sealed: the last of them could be taken away unseen. */
    bool writeHead(qint64 number, const QByteArray &hash);
    /** Gives the rows of a store from before the seals theirs, once. */
    bool sealOldRows();
    std::optional<QString> verifyRows() const;
    int count(const QString &statement, const CaseId &file) const;
    int unsettledOf(const CaseId &file) const;
    bool moveAcknowledged(QSet<CaseId> &settled);

    Refusal failure(const QString &reason = {}) const;
};

/** The first columns of every statement that reads whole events. */
enum EventColumn { NumberColumn, PreviousColumn, HashColumn, EnvelopeColumn, NonceColumn, SealedColumn, SignatureColumn, VerdictColumn, CodeColumn };
SealedEvent sealedFrom(const QSqlQuery &query);

} // namespace hall
