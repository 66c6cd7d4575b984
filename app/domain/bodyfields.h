// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "domain/reception.h"
#include "domain/steps.h"

#include <QtCore/QByteArray>
#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCborValue>

#include <optional>

/** How single fields of an event's body are written and strictly read. Known to the codec alone. */
namespace hall::body {

inline QString K(const char *key)
{
    return QString::fromLatin1(key);
}

inline void put(QCborMap &map, const char *key, const QString &text)
{
    if (!text.isEmpty())
        map[K(key)] = text;
}
inline void put(QCborMap &map, const char *key, WindowNumber window)
{
    if (!window.isNull())
        map[K(key)] = window.value();
}
template <typename Enum>
    requires std::is_enum_v<Enum>
void put(QCborMap &map, const char *key, Enum value)
{
    map[K(key)] = static_cast<int>(value);
}

void putDay(QCborMap &map, const char *key, QDate day);
void putWindows(QCborMap &map, const char *key, const QSet<WindowNumber> &windows);
void putStep(QCborMap &map, Step step, const StepFacts &facts);
QCborMap wordsMap(const StepWords &words);
QCborMap planMap(const ReceptionPlan &plan);
QCborMap bookingMap(const ReceptionBooked &booking);
QCborMap appointmentMap(const OfficerAppointed &appointment);
QCborMap matterMap(const Matter &matter);
QCborMap partyMap(const Party &party);
QCborMap correctionMap(Field field, const QString &value, const QString &previous, const QString &reason);

/** The bytes as a map, when they are exactly one well-formed CBOR map nested at most eight deep. */
std::optional<QCborMap> boundedMap(const QByteArray &bytes);

/** Reads fields and remembers the first that was missing or not of its form; unknown fields are left alone. */
class Reader final
{
public:
    explicit Reader(const QCborMap &map) : m_map(map) {}
    bool good() const { return m_good; }
    bool has(const char *key) const { return m_map.contains(K(key)); }

    QString text(const char *key, int limit) const;         ///< must be there
    QString optionalText(const char *key, int limit) const; ///< empty when absent
    qint64 integer(const char *key) const;
    int number(const char *key, int least, int most) const;
    bool flag(const char *key) const;                       ///< false when absent
    WindowNumber window(const char *key) const;             ///< 1–99
    WindowNumber optionalWindow(const char *key) const;
    QSet<WindowNumber> windows(const char *key) const;      ///< none when absent
    TransferReason transferReason(const char *key) const;
    PaperForm paperForm(const char *key) const;
    Outcome outcome(const char *key) const;
    Matter matter(const char *key) const;
    QList<Party> parties(const char *key) const;
    QList<PaperItem> papers(const char *key) const;
    QDate optionalDay(const char *key) const;               ///< null when absent; of the years 1900–2200
    StepFacts stepFacts(Step step) const;
    StepWords stepWords(const char *key, bool people) const;

    ReceptionPlan receptionPlan() const;
    ReceptionBooked booking() const;
    OfficerAppointed appointment() const;

    template <typename Enum>
    Enum choice(const char *key, int least, int most) const
    {
        return static_cast<Enum>(number(key, least, most));
    }
    template <typename Identifier>
    Identifier id(const char *key) const
    {
        const QCborValue value = m_map.value(K(key));
        const auto found = value.isByteArray() ? Identifier::fromBytes(value.toByteArray()) : std::nullopt;
        return found ? *found : fail(Identifier());
    }

private:
    template <typename T>
    T fail(T value) const
    {
        m_good = false;
        return value;
    }
    Stated stated(const char *key, int limit) const;
    Party party(const QCborValue &value) const;

    QCborMap m_map;
    mutable bool m_good = true;
};

} // namespace hall::body
