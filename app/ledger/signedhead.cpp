// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/signedhead.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QtEndian>

namespace hall {

namespace {

constexpr qint64 MostNumber = 1LL << 53; ///< a JSON number is a double

QString K(const char *key)
{
    return QString::fromLatin1(key);
}

QByteArray bytesOf(qint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian<qint64>(number, bytes.data());
    return bytes;
}

std::optional<qint64> numberIn(const QJsonObject &object, const char *key, qint64 least)
{
    const double number = object.value(K(key)).toDouble(-1);
    const bool whole = number >= double(least) && number <= double(MostNumber) && number == double(qint64(number));
    return whole ? std::optional(qint64(number)) : std::nullopt;
}

QByteArray hexIn(const QJsonObject &object, const char *key, int size)
{
    const QByteArray text = object.value(K(key)).toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == size && bytes.toHex() == text ? bytes : QByteArray();
}

} // namespace

QByteArray headMessage(const SignedHead &head)
{
    return QByteArrayLiteral("hall-head-2") + head.centre.bytes() + head.epoch.toRfc4122() + bytesOf(head.number) + bytesOf(head.madeMs) + head.commitment;
}

bool isSignedBy(const SignedHead &head, const QByteArray &verifyKey)
{
    return head.commitment.size() == crypto::HashSize && head.signature.size() == crypto::SignatureSize
           && crypto::verify(verifyKey, headMessage(head), head.signature);
}

QString headName(const SignedHead &head)
{
    return QStringLiteral("head %1 of %2").arg(head.number).arg(QDateTime::fromMSecsSinceEpoch(head.madeMs, Qt::UTC).toString(Qt::ISODate));
}

QJsonObject toJson(const SignedHead &head)
{
    return {{K("centre"), head.centre.text()},
            {K("epoch"), head.epoch.toString(QUuid::WithoutBraces)},
            {K("number"), head.number},
            {K("made_ms"), head.madeMs},
            {K("commitment"), QString::fromLatin1(head.commitment.toHex())},
            {K("signature"), QString::fromLatin1(head.signature.toHex())}};
}

std::optional<SignedHead> headFromJson(const QJsonObject &object)
{
    SignedHead head;
    head.centre = CentreId(QUuid(object.value(K("centre")).toString()));
    head.epoch = QUuid(object.value(K("epoch")).toString());
    const auto number = numberIn(object, "number", 1), made = numberIn(object, "made_ms", 0);
    head.commitment = hexIn(object, "commitment", crypto::HashSize);
    head.signature = hexIn(object, "signature", crypto::SignatureSize);
    if (head.centre.isNull() || head.epoch.isNull() || !number || !made || head.commitment.isEmpty() || head.signature.isEmpty())
        return std::nullopt;
    head.number = *number;
    head.madeMs = *made;
    return head;
}

bool contradict(const SignedHead &one, const SignedHead &other)
{
    return one.centre == other.centre && one.epoch == other.epoch && one.number == other.number
           && (one.commitment != other.commitment || one.madeMs != other.madeMs);
}

QByteArray headLines(const QList<SignedHead> &heads)
{
    QByteArray lines;
    for (const SignedHead &head : heads)
        lines += QJsonDocument(toJson(head)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

std::optional<QList<SignedHead>> headsFromLines(const QByteArray &lines)
{
    QList<SignedHead> heads;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto head = headFromJson(QJsonDocument::fromJson(line).object());
        if (!head)
            return std::nullopt;
        heads << *head;
    }
    return heads;
}

} // namespace hall
