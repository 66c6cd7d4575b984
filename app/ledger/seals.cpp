// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/seals.h"

#include "ledger/envelope.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QtEndian>

namespace hall::seals {

namespace {

void append(QByteArray &bytes, char kind, const QByteArray &value)
{
    bytes += kind;
    bytes += QByteArray::number(value.size());
    bytes += ':';
    bytes += value;
}

/** \a digest plus the hash of a row, or minus it, in four numbers of 64 bits that overflow. */
void sum(QByteArray &digest, const QByteArray &table, const QByteArray &seal, bool plus)
{
    const QByteArray hash = crypto::sha256(table + '/' + seal);
    if (digest.size() != hash.size())
        digest = QByteArray(hash.size(), '\0');
    for (qsizetype at = 0; at < hash.size(); at += 8) {
        const quint64 one = qFromBigEndian<quint64>(hash.constData() + at);
        const quint64 now = qFromBigEndian<quint64>(digest.constData() + at);
        qToBigEndian<quint64>(plus ? now + one : now - one, digest.data() + at);
    }
}

bool isNothing(const QByteArray &digest)
{
    return digest.count('\0') == digest.size();
}

} // namespace

void addTo(QByteArray &digest, const QByteArray &table, const QByteArray &seal)
{
    sum(digest, table, seal, true);
}

void takeFrom(QByteArray &digest, const QByteArray &table, const QByteArray &seal)
{
    sum(digest, table, seal, false);
}

QByteArray eventChain(const QByteArray &previous, qint64 position, const QByteArray &hash, int verdict, const QString &code, qint64 receivedMs)
{
    QByteArray bytes = previous;
    append(bytes, 'i', QByteArray::number(position));
    append(bytes, 'b', hash);
    append(bytes, 'i', QByteArray::number(verdict));
    append(bytes, 't', code.toUtf8());
    append(bytes, 'i', QByteArray::number(receivedMs));
    return crypto::sha256(bytes);
}

QByteArray row(const QByteArray &storeKey, const QByteArray &table, const QVariantList &columns)
{
    QByteArray bytes;
    for (const QVariant &column : columns) {
        if (column.isNull())
            append(bytes, 'n', {});
        else if (column.typeId() == QMetaType::QByteArray)
            append(bytes, 'b', column.toByteArray());
        else if (column.typeId() == QMetaType::QString)
            append(bytes, 't', column.toString().toUtf8());
        else
            append(bytes, 'i', QByteArray::number(column.toLongLong()));
    }
    return crypto::keyedHash(storeKey, table, bytes, 16);
}

Tally Tally::empty()
{
    Tally tally;
    tally.chain = firstPrevious();
    return tally;
}

void Tally::enter(const QByteArray &table, const QByteArray &seal)
{
    ++rows[table];
    if (digested)
        addTo(digests[table], table, seal);
}

void Tally::leave(const QByteArray &table, const QByteArray &seal)
{
    --rows[table];
    if (digested)
        takeFrom(digests[table], table, seal);
}

bool Tally::holds(const QByteArray &table, const QByteArray &digest) const
{
    const QByteArray written = digests.value(table);
    return !digested || written == digest || (isNothing(written) && isNothing(digest));
}

QByteArray Tally::seal(const QByteArray &context, const QByteArray &storeKey, Random &random) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint8(4) << events << chain << rows << static_cast<qint32>(feeds.size());
    for (auto it = feeds.cbegin(); it != feeds.cend(); ++it)
        out << static_cast<qint32>(it.key()) << it->position << it->chain;
    out << changes << epochs << reseals << owedAfter << digests << settling;
    return crypto::wrap(bytes, "tally" + context, storeKey, random);
}

std::optional<Tally> Tally::open(const QByteArray &sealed, const QByteArray &context, const QByteArray &storeKey)
{
    const auto bytes = crypto::unwrap(sealed, "tally" + context, storeKey);
    if (!bytes)
        return std::nullopt;
    QDataStream in(*bytes);
    in.setVersion(QDataStream::Qt_6_0);
    Tally tally;
    quint8 version = 0;
    qint32 feedCount = 0;
    in >> version >> tally.events >> tally.chain >> tally.rows >> feedCount;
    for (qint32 i = 0; i < feedCount && in.status() == QDataStream::Ok; ++i) {
        qint32 window = 0;
        End end;
        in >> window >> end.position >> end.chain;
        tally.feeds.insert(window, end);
    }
    if (version >= 2)
        in >> tally.changes >> tally.epochs >> tally.reseals;
    if (version >= 3)
        in >> tally.owedAfter;
    tally.digested = version >= 4;
    if (tally.digested)
        in >> tally.digests >> tally.settling;
    return version >= 1 && version <= 4 && in.status() == QDataStream::Ok ? std::optional(tally) : std::nullopt;
}

} // namespace hall::seals
