// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

/** Strict reading and compact writing of the messages that are JSON. Known to their coders alone. */
namespace hall::wire {

inline constexpr int KeyBytes = 32;

inline QString K(const char *key)
{
    return QString::fromLatin1(key);
}

inline QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

inline QJsonArray windowArray(const QList<WindowNumber> &windows)
{
    QJsonArray array;
    for (const WindowNumber window : windows)
        array.append(window.value());
    return array;
}

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Reads fields and remembers whether one was missing or not of its form. */
class Fields final
{
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}
    bool good() const { return m_good; }
    const QJsonObject &all() const { return m_object; }

    QString text(const char *key, int most)
    {
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && value.isString() && value.toString().size() <= most;
        return m_good ? value.toString() : QString();
    }
    QString optionalText(const char *key, int most) { return m_object.contains(K(key)) ? text(key, most) : QString(); }
    qint64 number(const char *key, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(K(key));
        // A JSON number is a double: past 2^53 it would be another number than was meant.
        const double number = value.toDouble(-1);
        const bool whole = value.isDouble() && number >= double(least) && number <= double(most) && number == double(qint64(number));
        m_good = m_good && whole;
        return m_good ? qint64(number) : least;
    }
    QUuid uuid(const char *key)
    {
        const QUuid id(text(key, 38));
        m_good = m_good && !id.isNull();
        return id;
    }
    QByteArray bytes(const char *key, int least, int most)
    {
        const auto decoded = QByteArray::fromBase64Encoding(text(key, most * 2).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_good = m_good && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && decoded.decoded.size() >= least
                 && decoded.decoded.size() <= most;
        return m_good ? decoded.decoded : QByteArray();
    }
    QList<WindowNumber> windows(const char *key)
    {
        QList<WindowNumber> windows;
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && value.isArray() && value.toArray().size() <= 99;
        for (const QJsonValue &item : value.toArray()) {
            const int number = item.toInt();
            m_good = m_good && number >= 1 && number <= 99;
            windows << WindowNumber(number);
        }
        return m_good ? windows : QList<WindowNumber>();
    }
    QJsonObject object(const char *key)
    {
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && value.isObject();
        return value.toObject();
    }
    /** False when left out, as by a server that does not know of it. */
    bool flag(const char *key)
    {
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && (value.isUndefined() || value.isBool());
        return value.toBool();
    }
    bool has(const char *key) const { return m_object.contains(K(key)); }
    /** Empty when left out. */
    QByteArray optionalBytes(const char *key, int least, int most) { return has(key) ? bytes(key, least, most) : QByteArray(); }
    QJsonArray optionalArray(const char *key, int most)
    {
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && (value.isUndefined() || (value.isArray() && value.toArray().size() <= most));
        return m_good ? value.toArray() : QJsonArray();
    }
    void fail() { m_good = false; }

private:
    QJsonObject m_object;
    bool m_good = true;
};

inline std::optional<Fields> fieldsOf(const QByteArray &json, int most)
{
    if (json.size() > most)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return Fields(document.object());
}

} // namespace hall::wire
