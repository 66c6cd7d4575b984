// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

/** How single fields are written and strictly read. Known to the wire alone. */
namespace hall::wire {

class ByteWriter final
{
public:
    template <typename Integer>
    void number(Integer value)
    {
        char bytes[sizeof(Integer)];
        qToBigEndian(value, bytes);
        m_bytes.append(bytes, sizeof(Integer));
    }
    void fixed(const QByteArray &bytes, int size)
    {
        Q_ASSERT(bytes.size() == size);
        m_bytes.append(bytes.leftJustified(size, '\0', true));
    }
    template <typename Length>
    void counted(const QByteArray &bytes)
    {
        number(static_cast<Length>(bytes.size()));
        m_bytes.append(bytes);
    }
    void uuid(const QUuid &id) { m_bytes.append(id.toRfc4122()); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/** After the first thing that is not there or out of bounds every answer is empty and good() is false. */
class ByteReader final
{
public:
    explicit ByteReader(const QByteArray &bytes) : m_bytes(bytes) {}
    bool good() const { return m_good; }
    bool atEnd() const { return m_good && m_at == m_bytes.size(); }
    qsizetype left() const { return m_bytes.size() - m_at; }
    void fail() { m_good = false; }

    template <typename Integer>
    Integer number()
    {
        if (!has(sizeof(Integer)))
            return 0;
        const Integer value = qFromBigEndian<Integer>(m_bytes.constData() + m_at);
        m_at += static_cast<qsizetype>(sizeof(Integer));
        return value;
    }
    QByteArray fixed(qsizetype size)
    {
        if (!has(size))
            return {};
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    template <typename Length>
    QByteArray counted(qsizetype most)
    {
        const auto size = static_cast<qsizetype>(number<Length>());
        if (size > most)
            fail();
        return fixed(size);
    }
    QUuid uuid() { return QUuid::fromRfc4122(fixed(16)); }
    /** A count of items that each take \a least bytes: never more than can still follow, so that it may be reserved. */
    qsizetype count(qsizetype most, qsizetype least)
    {
        const auto items = static_cast<qsizetype>(number<quint32>());
        if (items > most || items > left() / least)
            fail();
        return m_good ? items : 0;
    }

private:
    bool has(qsizetype size)
    {
        if (m_good && (size < 0 || size > left()))
            m_good = false;
        return m_good;
    }
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace hall::wire
