// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace hall {

/**
 * The number printed on a receipt and spoken at the counter: 654002-20261123-05-0007-3 (division, date, device, daily
 * number, check character of ISO 7064 MOD 11-2 over the digits before it, 0-9 or X). Minted offline and final at once.
 * An instance is always well formed. The daily number has four digits, five or more past 9,999.
 */
class CaseCode final
{
public:
    /** \a device 1–99, \a daily ≥ 1; nothing when an argument is out of range or \a division is not six digits. */
    static std::optional<CaseCode> mint(const QString &division, QDate date, int device, int daily);
    /** Accepts full-width digits, lower-case x, spaces, and a code without its hyphens; the check character must fit. */
    static std::optional<CaseCode> parse(QStringView text);

    const QString &text() const { return m_text; }
    QDate date() const;
    int device() const;
    friend bool operator==(const CaseCode &, const CaseCode &) = default;

private:
    explicit CaseCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/** The check character of ISO 7064 MOD 11-2 for \a digits (ASCII digits only), as on the identity card (GB 11643). */
QChar mod11_2(QStringView digits);

/**
 * The daily number for the \a counter-th case of a device and day: a keyed permutation of 1–9,999, so that a gap in the
 * numbers betrays no hidden case; past 9,999 the counter itself. \a key is 16 bytes or more and stays on the device.
 */
int dailyNumber(int counter, QDate date, const QByteArray &key);

} // namespace hall
