// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

namespace hall {

namespace {

enum MendColumn { MendId, MendFile, MendDevice, MendNumber, MendPrevious, MendHash, MendEnvelope, MendNonce, MendBody, MendSignature, MendSeal, MendRow };

/** The row as it must have been, going by what is in its envelope and body, and by the event before it. */
QVariantList rebuilt(const QSqlQuery &row, const QByteArray &previous, const crypto::SigningKey &signer)
{
    QVariantList columns;
    for (int column = MendId; column < MendSeal; ++column)
        columns << row.value(column);
    SealedEvent event{columns[MendEnvelope].toByteArray(), columns[MendNonce].toByteArray(), columns[MendBody].toByteArray(), {}, {},
                      columns[MendNumber].toLongLong(), previous};
    event.hash = eventHash(event);
    columns[MendPrevious] = previous;
    columns[MendHash] = event.hash;
    columns[MendSignature] = crypto::sign(signer, signedMessage(event)); // the same bytes give the same signature
    if (const auto envelope = decodeEnvelope(event.envelope)) {
        columns[MendId] = envelope->id.bytes();
        columns[MendFile] = envelope->file.bytes();
        columns[MendDevice] = envelope->device.bytes();
    }
    return columns;
}

} // namespace

bool DeskLedger::mendOutbox()
{
    QByteArray previous = firstPrevious();
    if (d->acknowledged > 0) {
        QSqlQuery &last = d->database->statement(QStringLiteral("ownHash"));
        last.bindValue(QStringLiteral(":number"), d->acknowledged);
        if (d->database->run(last) && last.next())
            previous = last.value(0).toByteArray();
        last.finish();
    }
    QMap<qint64, QVariantList> mended;
    for (qint64 number = d->acknowledged, before = -1; number != before;) {
        before = number;
        QSqlQuery &rows = d->database->statement(QStringLiteral("unsentSealed"));
        rows.bindValue(QStringLiteral(":number"), number);
        if (!d->database->run(rows))
            return false;
        while (d->database->next(rows)) {
            number = rows.value(MendNumber).toLongLong();
            const QVariantList whole = rebuilt(rows, previous, d->identity.signer);
            bool differs = false;
            for (int column = MendId; column < MendSeal; ++column)
                differs = differs || whole[column] != rows.value(column);
            // Whoever changed the row with a hand of his own does not get it signed: he cannot make its seal.
            const bool sealed = d->sealOf(whole) == rows.value(MendSeal).toByteArray();
            if (differs && sealed)
                mended.insert(rows.value(MendRow).toLongLong(), whole);
            previous = sealed ? whole[MendHash].toByteArray() : rows.value(MendHash).toByteArray();
        }
        rows.finish();
    }
    if (mended.isEmpty())
        return false;
    Transaction transaction(*d->database);
    bool good = transaction.begun();
    for (auto it = mended.cbegin(); good && it != mended.cend(); ++it) {
        QSqlQuery &update = d->database->statement(QStringLiteral("ownMended"));
        for (const auto &[place, column] : {std::pair{":id", MendId}, {":case_id", MendFile}, {":device", MendDevice}, {":previous", MendPrevious}, {":hash", MendHash}, {":signature", MendSignature}})
            update.bindValue(QString::fromLatin1(place), it.value()[column]);
        update.bindValue(QStringLiteral(":row"), it.key());
        good = d->database->run(update);
    }
    if (!good || !transaction.commit())
        return false;
    if (const auto last = mended.last(); last[MendNumber].toLongLong() == d->headNumber)
        d->headHash = last[MendHash].toByteArray();
    return true;
}

} // namespace hall
