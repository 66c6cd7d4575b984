// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <compare>
#include <optional>

namespace hall {

/** A counter of the hall, 1–99. Zero is "no window". */
class WindowNumber final
{
public:
    constexpr WindowNumber() = default;
    constexpr explicit WindowNumber(int number) : m_number(number) {}
    constexpr int value() const { return m_number; }
    constexpr bool isNull() const { return m_number == 0; }
    friend constexpr auto operator<=>(const WindowNumber &, const WindowNumber &) = default;
    friend size_t qHash(WindowNumber w, size_t seed = 0) { return ::qHash(w.m_number, seed); }

private:
    int m_number = 0;
};

inline constexpr WindowNumber FrontDesk{1};       ///< 综合受理
inline constexpr WindowNumber PetitionOffice{2};  ///< 信访
inline constexpr WindowNumber DisciplineRoom{23}; ///< 纪检监察, the only window an accusation may be sent to
/** Until roles exist the coordinator sits at the general intake. */
inline constexpr WindowNumber CoordinatorSeat = FrontDesk;
/** Who looks after the whole hall: the coordinator and the petition office (REG 18, 38–40). */
constexpr bool supervises(WindowNumber window) { return window == CoordinatorSeat || window == PetitionOffice; }
/** 带案下沉: 91–99 are laptops that go to the village with single cases, and no counters that a case is sent to. */
inline constexpr WindowNumber FirstLaptop{91};
constexpr bool isLaptop(WindowNumber window) { return window >= FirstLaptop; }

/** One row of resources/windows.json. Texts are by language: "zh_CN", "en", "ug", "kk_Arab". */
struct ServiceWindow
{
    WindowNumber number;
    QString mode; ///< "resident", "rotating", "on-call", or "laptop" of those from 91 on
    QMap<QString, QString> agency;
    QMap<QString, QString> handles;
    QStringList keywords; ///< Chinese words of a matter that point here
    // By which an accusation is kept from whom it is about: see accusedunit.h.
    QStringList organ;    ///< further names of the organ that sits here, without a place
    QStringList units;    ///< of what stands under it
    QStringList above;    ///< of what it stands under itself

    QSet<int> days;       ///< weekdays on which it is manned, 1 = Monday; empty: whenever the hall is open
    WindowNumber trustee; ///< receives in its place on the other days (互助托管); null when none does
    QDate until;            ///< its last day, when its organ was reorganised; null while it goes on
    WindowNumber successor; ///< takes over what was its own (REG 24)

    /** Who answers a transfer in this window's place on \a day; null when it is manned or has no trustee. */
    WindowNumber trusteeOn(QDate day) const;
    QString agencyIn(const QString &language) const;  ///< falls back to zh_CN
    QString handlesIn(const QString &language) const; ///< falls back to zh_CN
};

/** The windows of the hall. They are data: adding one is adding a row. */
class WindowRegistry final
{
public:
    static Result<WindowRegistry> fromJson(const QByteArray &json);

    /** The counters, to which a case may be sent. */
    const QList<ServiceWindow> &windows() const { return m_windows; }
    const QList<ServiceWindow> &laptops() const { return m_laptops; }
    const ServiceWindow *find(WindowNumber number) const; ///< of both

private:
    QList<ServiceWindow> m_windows;
    QList<ServiceWindow> m_laptops;
};

struct WindowSuggestion
{
    WindowNumber window;
    int score = 0;
    QStringList words; ///< the words that decided it, to be shown
};

/**
 * Which windows a matter's words point to, best first; the front desk last when nothing points anywhere. A suggestion
 * only: a person confirms (P-06). Never suggests the discipline room.
 */
QList<WindowSuggestion> suggestWindows(const QString &subject, const QString &facts, const WindowRegistry &windows);

} // namespace hall
