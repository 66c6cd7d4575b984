// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "domain/planted.h"

namespace hall {

bool DeskLedger::failed() const
{
    return d->database->failed();
}

qint64 DeskLedger::ownCount() const
{
    return d->headNumber;
}

std::optional<Refusal> DeskLedger::undoAfter(qint64 number)
{
    if (d->headNumber <= number || HALL_PLANTED("refused_save_kept"))
        return std::nullopt;
    QByteArray hash = firstPrevious();
    if (number > 0) {
        QSqlQuery &query = d->database->statement(QStringLiteral("ownHash"));
        query.bindValue(QStringLiteral(":number"), number);
        if (!d->database->run(query) || !query.next())
            return d->failure();
        hash = query.value(0).toByteArray();
        query.finish();
    }
    Transaction transaction(*d->database);
    QSqlQuery &undo = d->database->statement(QStringLiteral("ownUndo"));
    undo.bindValue(QStringLiteral(":number"), number);
    // A filing that never was leaves no keys; every other case has an event left.
    if (!transaction.begun() || !d->database->run(undo) || !d->database->run(d->database->statement(QStringLiteral("keysOfNothing")))
        || !d->writeHead(number, hash) || !transaction.commit())
        return d->failure();
    d->headNumber = number;
    d->headHash = hash;
    return std::nullopt;
}

QUuid DeskLedger::incarnation() const
{
    return QUuid::fromRfc4122(d->meta(QStringLiteral("incarnation")));
}

qint64 DeskLedger::headNumber() const
{
    return d->headNumber;
}

qint64 DeskLedger::acknowledgedNumber() const
{
    return d->acknowledged;
}

QMap<EventId, QString> DeskLedger::contestedBefore() const
{
    QMap<EventId, QString> before;
    QSqlQuery &query = d->database->statement(QStringLiteral("ownContestedBefore"));
    query.bindValue(QStringLiteral(":number"), d->acknowledged);
    if (d->database->run(query)) {
        while (d->database->next(query))
            before.insert(*EventId::fromBytes(query.value(0).toByteArray()), query.value(1).toString());
    }
    query.finish();
    return before;
}

QList<SealedEvent> DeskLedger::receivedAfter(qint64 *row, int maxEvents, qint64 maxBytes) const
{
    QList<SealedEvent> events;
    QSqlQuery &query = d->database->statement(QStringLiteral("receivedAfter"));
    query.bindValue(QStringLiteral(":row"), *row);
    query.bindValue(QStringLiteral(":most"), maxEvents);
    qint64 bytes = 0;
    bool more = d->database->run(query);
    while (more && d->database->next(query)) {
        SealedEvent event = sealedFrom(query);
        bytes += event.ciphertext.size();
        more = events.isEmpty() || bytes <= maxBytes;
        if (!more)
            break;
        *row = query.value(CodeColumn + 1).toLongLong();
        events << std::move(event);
    }
    query.finish();
    return events;
}

bool DeskLedger::passOverLost(QDate day, qint64 headNumber)
{
    constexpr int MostPassedOver = 100'000; // no desk files as many in a day
    const QByteArray mark = QByteArray::number(headNumber);
    if (headNumber <= d->headNumber || d->meta(QStringLiteral("passed_over")) == mark)
        return true;
    const QString name = QStringLiteral("daily/") + day.toString(Qt::ISODate);
    const int last = d->drawn.contains(day) ? d->drawn.value(day) : d->meta(name).toInt();
    const int next = last + static_cast<int>(qMin<qint64>(headNumber - d->headNumber, MostPassedOver));
    Transaction transaction(*d->database);
    if (!transaction.begun() || !d->setMeta(name, QByteArray::number(next)) || !d->setMeta(QStringLiteral("passed_over"), mark)
        || !transaction.commit())
        return false;
    d->drawn.remove(day);
    return true;
}

QMap<DeviceId, QByteArray> DeskLedger::disciplineDevices() const
{
    QMap<DeviceId, QByteArray> devices;
    // Sealed: whoever changed a key in the file would be sent what accusers say.
    const QByteArray stored = crypto::unwrap(d->meta(QStringLiteral("discipline")), "discipline", d->storeKey).value_or(QByteArray());
    constexpr qsizetype RowBytes = 16 + crypto::KeySize;
    for (qsizetype at = 0; at + RowBytes <= stored.size(); at += RowBytes)
        devices.insert(*DeviceId::fromBytes(stored.mid(at, 16)), stored.mid(at + 16, crypto::KeySize));
    return devices;
}

bool DeskLedger::keepDisciplineDevices(const QMap<DeviceId, QByteArray> &devices)
{
    if (devices == disciplineDevices())
        return true;
    QByteArray stored("");
    for (auto it = devices.cbegin(); it != devices.cend(); ++it)
        stored += it.key().bytes() + it.value();
    return d->setMeta(QStringLiteral("discipline"), crypto::wrap(stored, "discipline", d->storeKey, *d->random));
}

} // namespace hall
