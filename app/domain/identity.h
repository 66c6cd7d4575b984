// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hall {

/** Kinds of identity document, with their codes of GA/T 517. */
enum class DocumentKind {
    None = 0,                     ///< no document; registering goes on (P-14)
    ResidentId = 111,             ///< GB 11643
    HmtResidence = 112,           ///< residence permit for Hong Kong, Macau and Taiwan residents: divisions 810000, 820000, 830000
    Passport = 414,
    TaiwanPermit = 511,           ///< 台胞证
    HkMacauPermit = 516,          ///< 回乡证
    ForeignPermanentResident = 553,
    Other = 990,
};

/** What looks wrong with a number. A warning never blocks: cards are old, worn and mistyped (domain.md 4.1). */
enum class IdentityWarning {
    WrongLength,
    WrongCharacters,
    WrongCheckCharacter,
    ImpossibleBirthDate,  ///< not a date, or after the day asked about
    ObsoleteFifteenDigits,
    DivisionUnknown,      ///< not a known province code: may be historic, or training data
    WrongKind,            ///< the number has the form of another document
};

struct IdentityDocument
{
    DocumentKind kind = DocumentKind::None;
    QString number;     ///< as folded by foldedIdentityNumber()
    QString whyMissing; ///< why a document that is named has no number here

    friend bool operator==(const IdentityDocument &, const IdentityDocument &) = default;
};

/** Full-width to half-width, upper case, spaces and hyphens away. */
QString foldedIdentityNumber(const QString &typed);
/** Everything that looks wrong, on \a today; empty when nothing does. */
QList<IdentityWarning> warningsFor(const IdentityDocument &document, QDate today);
/** The birth date a resident, HMT or new foreign resident number says, when it says one. */
std::optional<QDate> birthDateOf(const IdentityDocument &document);
/** First 6 and last 4 characters at most (P-11); short numbers keep less: 654002********1234. */
QString maskedIdentityNumber(const QString &number);
/** First 3 and last 4 digits: 138****1234. */
QString maskedPhone(const QString &number);

/** Digits with a leading + kept; full-width folded; separators away. Nothing when it cannot be a phone number. */
std::optional<QString> foldedPhone(const QString &typed);

inline constexpr int NameLimit = 60; ///< characters, counted as code points
/** Trims, folds every dot of foreign and minority names (U+2022, U+30FB, U+FF65, U+2027, "." between letters) to U+00B7. */
QString foldedName(const QString &typed);
/** Characters as a person counts them: code points, so that rare characters outside the BMP count one. */
int characterCount(QStringView text);

} // namespace hall
