// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire_access.h"

#include "domain/identity.h"
#include "sync/wire_bytes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace hall::wire {

namespace {

const QByteArray AccessMark = QByteArrayLiteral("RHW\x01");
constexpr int EntryBytes = 8 + 2 * crypto::HashSize + 2 + crypto::SignatureSize; ///< of one without words
constexpr qsizetype MaxAnswer = 1024 * 1024;

QString K(const char *key)
{
    return QString::fromLatin1(key);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** The object, when it has no other fields than these. */
std::optional<QJsonObject> objectOf(const QByteArray &json, qsizetype most, const QStringList &known)
{
    const QJsonDocument document = json.size() <= most ? QJsonDocument::fromJson(json) : QJsonDocument();
    const QStringList keys = document.object().keys();
    const bool strange = std::any_of(keys.begin(), keys.end(), [&known](const QString &key) { return !known.contains(key); });
    return document.isObject() && !strange ? std::optional(document.object()) : std::nullopt;
}

QUuid uuidOf(const QJsonValue &value)
{
    const QUuid id = QUuid::fromString(value.toString());
    return id.toString(QUuid::WithoutBraces) == value.toString() ? id : QUuid();
}

/** -1 for what is no whole number between the two. */
int numberOf(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= least && number <= most && number == int(number) ? int(number) : -1;
}

std::optional<AccessEntry> entryOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    AccessEntry entry;
    const int act = numberOf(object[K("act")], 1, LastAccessAct);
    const int window = numberOf(object[K("window")], 1, 99);
    const bool paper = object.contains(K("form"));
    const int form = paper ? numberOf(object[K("form")], 1, LastPaperForm) : 0;
    const int copy = paper ? numberOf(object[K("copy")], 1, 100'000) : 0;
    entry.at = QDateTime::fromString(object[K("at")].toString(), Qt::ISODateWithMs);
    entry.officerName = object[K("officer")].toString();
    entry.reason = object[K("reason")].toString();
    if (act < 0 || window < 0 || form < 0 || copy < 0 || !entry.at.isValid() || entry.at.timeSpec() != Qt::UTC || entry.officerName.isEmpty()
        || characterCount(entry.officerName) > NameLimit || characterCount(entry.reason) > UnmaskReasonLimit)
        return std::nullopt;
    entry.act = static_cast<AccessAct>(act);
    entry.window = WindowNumber(window);
    if (paper) {
        entry.form = static_cast<PaperForm>(form);
        entry.copy = copy;
    }
    return entry;
}

} // namespace

QByteArray encode(const QList<ChainedAccess> &entries)
{
    ByteWriter out;
    out.fixed(AccessMark, 4);
    out.number(static_cast<quint32>(entries.size()));
    for (const ChainedAccess &entry : entries) {
        out.number(entry.number);
        out.fixed(entry.previous, crypto::HashSize);
        out.fixed(entry.hash, crypto::HashSize);
        out.counted<quint16>(entry.plain);
        out.fixed(entry.signature, crypto::SignatureSize);
    }
    return out.take();
}

std::optional<QList<ChainedAccess>> decodeAccessPush(const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (bytes.size() > MaxAccessBytes || in.fixed(AccessMark.size()) != AccessMark)
        return std::nullopt;
    QList<ChainedAccess> entries;
    const qsizetype count = in.count(MaxAccessPerPush, EntryBytes);
    for (qsizetype i = 0; i < count && in.good(); ++i) {
        ChainedAccess entry;
        entry.number = in.number<qint64>();
        entry.previous = in.fixed(crypto::HashSize);
        entry.hash = in.fixed(crypto::HashSize);
        entry.plain = in.counted<quint16>(MaxAccessEntryBytes);
        entry.signature = in.fixed(crypto::SignatureSize);
        // Unreadable words are none; words that are something else are refused.
        if (entry.number < 1 || (!entry.plain.isEmpty() && !decodeAccess(entry.plain)))
            in.fail();
        entries << entry;
    }
    return in.atEnd() ? std::optional(entries) : std::nullopt;
}

QByteArray encode(const AccessHead &head)
{
    return compact({{K("head_number"), head.number}, {K("head_hash"), QString::fromLatin1(head.hash.toHex())}});
}

std::optional<AccessHead> decodeAccessHead(const QByteArray &json)
{
    const auto object = objectOf(json, MaxWhoLookedBytes, {K("head_number"), K("head_hash")});
    if (!object)
        return std::nullopt;
    const double number = (*object)[K("head_number")].toDouble(-1);
    const QByteArray text = (*object)[K("head_hash")].toString().toLatin1();
    const AccessHead head{number >= 0 && number <= double(Q_INT64_C(1) << 53) ? qint64(number) : -1, QByteArray::fromHex(text)};
    const bool good = head.number >= 0 && double(head.number) == number && head.hash.size() == crypto::HashSize && head.hash.toHex() == text;
    return good ? std::optional(head) : std::nullopt;
}

QByteArray encode(const WhoLooked &asked)
{
    return compact({{K("case"), asked.file.text()}, {K("officer"), asked.officer.text()}});
}

std::optional<WhoLooked> decodeWhoLooked(const QByteArray &json)
{
    const auto object = objectOf(json, MaxWhoLookedBytes, {K("case"), K("officer")});
    if (!object)
        return std::nullopt;
    const WhoLooked asked{CaseId(uuidOf((*object)[K("case")])), OfficerId(uuidOf((*object)[K("officer")]))};
    return !asked.file.isNull() && !asked.officer.isNull() ? std::optional(asked) : std::nullopt;
}

QByteArray encode(const QList<AccessEntry> &looked)
{
    QJsonArray rows;
    for (const AccessEntry &entry : looked) {
        QJsonObject row{{K("act"), static_cast<int>(entry.act)}, {K("at"), entry.at.toString(Qt::ISODateWithMs)}, {K("officer"), entry.officerName},
                        {K("window"), entry.window.value()}};
        if (!entry.reason.isEmpty())
            row.insert(K("reason"), entry.reason);
        if (entry.form) {
            row.insert(K("form"), static_cast<int>(*entry.form));
            row.insert(K("copy"), entry.copy);
        }
        rows.append(row);
    }
    return compact({{K("entries"), rows}});
}

std::optional<QList<AccessEntry>> decodeLooked(const QByteArray &json)
{
    const auto object = objectOf(json, MaxAnswer, {K("entries")});
    if (!object || !(*object)[K("entries")].isArray())
        return std::nullopt;
    const QJsonArray rows = (*object)[K("entries")].toArray();
    QList<AccessEntry> looked;
    for (const QJsonValue &row : rows) {
        const auto entry = entryOf(row);
        if (!entry || looked.size() == MaxLooked)
            return std::nullopt;
        looked << *entry;
    }
    return looked;
}

} // namespace hall::wire
