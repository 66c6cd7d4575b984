// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/signedhead.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QtEndian>

#include <algorithm>

namespace hall {

namespace {

constexpr qint64 MostNumber = 1LL << 53; ///< a JSON number is a double
constexpr qsizetype MaxCounts = 1'000;

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

/** As the centre writes them: "case_key=12,device=3". */
bool isCounts(const QString &text)
{
    return text.size() <= MaxCounts && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'=' || c == u',';
    });
}

} // namespace

QByteArray headMessage(const SignedHead &head)
{
    return QByteArrayLiteral("hall-head-1") + head.centre.bytes() + head.epoch.toRfc4122() + bytesOf(head.number) + bytesOf(head.position) + head.chain
           + bytesOf(head.madeMs) + head.counts.toUtf8();
}

bool isSignedBy(const SignedHead &head, const QByteArray &verifyKey)
{
    return head.signature.size() == crypto::SignatureSize && crypto::verify(verifyKey, headMessage(head), head.signature);
}

QString headName(const SignedHead &head)
{
    return QStringLiteral("head of %1, position %2").arg(QDateTime::fromMSecsSinceEpoch(head.madeMs, Qt::UTC).toString(Qt::ISODate)).arg(head.position);
}

QJsonObject toJson(const SignedHead &head)
{
    return {{K("centre"), head.centre.text()},
            {K("epoch"), head.epoch.toString(QUuid::WithoutBraces)},
            {K("number"), head.number},
            {K("position"), head.position},
            {K("chain"), QString::fromLatin1(head.chain.toHex())},
            {K("made_ms"), head.madeMs},
            {K("counts"), head.counts},
            {K("signature"), QString::fromLatin1(head.signature.toHex())}};
}

std::optional<SignedHead> headFromJson(const QJsonObject &object)
{
    SignedHead head;
    head.centre = CentreId(QUuid(object.value(K("centre")).toString()));
    head.epoch = QUuid(object.value(K("epoch")).toString());
    const auto number = numberIn(object, "number", 1), position = numberIn(object, "position", 1), made = numberIn(object, "made_ms", 0);
    head.chain = hexIn(object, "chain", crypto::HashSize);
    head.counts = object.value(K("counts")).toString();
    head.signature = hexIn(object, "signature", crypto::SignatureSize);
    if (head.centre.isNull() || head.epoch.isNull() || !number || !position || !made || head.chain.isEmpty() || head.signature.isEmpty()
        || !object.value(K("counts")).isString() || !isCounts(head.counts))
        return std::nullopt;
    head.number = *number;
    head.position = *position;
    head.madeMs = *made;
    return head;
}

bool contradict(const SignedHead &one, const SignedHead &other)
{
    if (one.centre != other.centre || one.epoch != other.epoch)
        return false;
    if (one.number == other.number || one.position == other.position)
        return one.number == other.number ? one != other : one.chain != other.chain;
    return (one.number < other.number) != (one.position < other.position);
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
