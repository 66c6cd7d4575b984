// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <compare>
#include <optional>

namespace hall {

/** A UUID that cannot be mistaken for another kind of UUID. Null only when default-constructed. */
template <typename Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /** 16 bytes, network order; nothing when \a bytes has another length. */
    static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        return bytes.size() == 16 ? std::optional<Id>(Id(QUuid::fromRfc4122(bytes))) : std::nullopt;
    }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using CaseId = Id<struct CaseTag>;
using EventId = Id<struct EventTag>;       ///< UUIDv7, made where the event is made
using TransferId = Id<struct TransferTag>; ///< the id of the CaseTransferred event
using DeviceId = Id<struct DeviceTag>;
using OfficerId = Id<struct OfficerTag>;
using CentreId = Id<struct CentreTag>;
using KeyId = Id<struct KeyTag>;

/** A UUIDv7 (RFC 9562): \a unixMs in the first 48 bits, \a random filling the rest (10 bytes are used). */
QUuid uuidV7(qint64 unixMs, const QByteArray &random);

/** The id an officer's name stands for in one centre: the same name is the same officer on every desk. */
OfficerId officerIdOf(const CentreId &centre, const QString &name);

} // namespace hall
