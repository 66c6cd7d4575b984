// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casecode.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace hall {

namespace {

constexpr int DivisionDigits = 6;
constexpr int DateDigits = 8;
constexpr int DeviceDigits = 2;
constexpr int FixedDigits = DivisionDigits + DateDigits + DeviceDigits;
constexpr int DailyDigits = 4;       ///< at least
constexpr int MostDailyDigits = 7;
constexpr int PermutedNumbers = 9'999;

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString hyphenated(const QString &digits, QChar check)
{
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(digits.left(DivisionDigits), digits.mid(DivisionDigits, DateDigits),
             digits.mid(DivisionDigits + DateDigits, DeviceDigits), digits.mid(FixedDigits), QString(check));
}

/** One round of the Feistel network below: seven bits out of seven. */
int roundBits(int half, int round, QDate date, const QByteArray &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key);
    hash.addData(date.toString(Qt::ISODate).toLatin1());
    hash.addData(QByteArray(1, static_cast<char>(round)));
    hash.addData(QByteArray(1, static_cast<char>(half)));
    return static_cast<unsigned char>(hash.result()[0]) & 0x7F;
}

} // namespace

QChar mod11_2(QStringView digits)
{
    int product = 0;
    for (const QChar c : digits)
        product = (product + c.digitValue()) * 2 % 11;
    const int check = (12 - product) % 11;
    return check == 10 ? QChar(u'X') : QChar(u'0' + check);
}

std::optional<CaseCode> CaseCode::mint(const QString &division, QDate date, int device, int daily)
{
    if (division.size() != DivisionDigits || !allDigits(division) || !date.isValid() || date.year() < 1000
        || date.year() > 9999 || device < 1 || device > 99 || daily < 1 || daily > 9'999'999)
        return std::nullopt;
    const QString digits = division + date.toString(QStringLiteral("yyyyMMdd"))
                           + QStringLiteral("%1").arg(device, DeviceDigits, 10, QLatin1Char('0'))
                           + QStringLiteral("%1").arg(daily, DailyDigits, 10, QLatin1Char('0'));
    return CaseCode(hyphenated(digits, mod11_2(digits)));
}

std::optional<CaseCode> CaseCode::parse(QStringView text)
{
    QString folded;
    const QString compatible = text.toString().normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar c : compatible) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
            continue;
        folded += c;
    }
    const qsizetype daily = folded.size() - FixedDigits - 1;
    if (daily < DailyDigits || daily > MostDailyDigits)
        return std::nullopt;
    const QString digits = folded.chopped(1);
    if (!allDigits(digits) || mod11_2(digits) != folded.back())
        return std::nullopt;
    const QString number = digits.mid(FixedDigits);
    const bool padded = number.size() == DailyDigits || number.front() != u'0';
    const bool dated = QDate::fromString(digits.mid(DivisionDigits, DateDigits), QStringLiteral("yyyyMMdd")).isValid();
    if (!padded || !dated || number.toInt() < 1 || digits.mid(DivisionDigits + DateDigits, DeviceDigits).toInt() < 1)
        return std::nullopt;
    return CaseCode(hyphenated(digits, folded.back()));
}

QDate CaseCode::date() const
{
    return QDate::fromString(m_text.section(u'-', 1, 1), QStringLiteral("yyyyMMdd"));
}

int CaseCode::device() const
{
    return m_text.section(u'-', 2, 2).toInt();
}

int dailyNumber(int counter, QDate date, const QByteArray &key)
{
    if (counter < 1 || counter > PermutedNumbers)
        return counter;
    // A balanced Feistel network permutes 14 bits; walking its cycle until the value falls inside the range keeps it a
    // permutation of the range.
    int value = counter - 1;
    do {
        int left = value >> 7;
        int right = value & 0x7F;
        for (int round = 0; round < 8; ++round) {
            const int next = left ^ roundBits(right, round, date, key);
            left = right;
            right = next;
        }
        value = left << 7 | right;
    } while (value >= PermutedNumbers);
    return value + 1;
}

} // namespace hall
