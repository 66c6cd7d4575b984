// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identity.h"

#include "domain/casecode.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringView>

namespace hall {

namespace {

/** Half-width, upper case; the full-width forms of input methods become what they stand for. */
QString halfWidth(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).toUpper();
}

/** The hyphen in all the shapes input methods and copied text give it. */
bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

bool digitsOnly(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

/** The first two digits of a division of GB/T 2260. Historic divisions keep their province. */
bool isProvince(QStringView number)
{
    static const QSet<int> provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                     44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    return provinces.contains(number.left(2).toInt());
}

QDate birthIn(const QString &eighteen)
{
    return QDate::fromString(eighteen.mid(6, 8), QStringLiteral("yyyyMMdd"));
}

bool isHmtDivision(const QString &number)
{
    const QString division = number.left(6);
    return division == QStringLiteral("810000") || division == QStringLiteral("820000") || division == QStringLiteral("830000");
}

/** The 18-character form shared by resident, HMT and new foreign resident cards. */
QList<IdentityWarning> eighteenWarnings(const QString &number, DocumentKind kind, QDate today)
{
    QList<IdentityWarning> warnings;
    if (kind == DocumentKind::ResidentId && number.size() == 15 && digitsOnly(number))
        return {IdentityWarning::ObsoleteFifteenDigits};
    if (number.size() != 18)
        return {IdentityWarning::WrongLength};
    if (!digitsOnly(QStringView(number).left(17)) || !(number.back() == u'X' || digitsOnly(QStringView(number).right(1))))
        return {IdentityWarning::WrongCharacters};
    if (mod11_2(QStringView(number).left(17)) != number.back())
        warnings << IdentityWarning::WrongCheckCharacter;
    const QDate birth = birthIn(number);
    if (!birth.isValid() || birth > today || birth.year() < 1850)
        warnings << IdentityWarning::ImpossibleBirthDate;
    const bool foreign = number.front() == u'9';
    if (kind == DocumentKind::ForeignPermanentResident) {
        if (!foreign)
            warnings << IdentityWarning::WrongKind;
    } else if (kind == DocumentKind::HmtResidence) {
        if (!isHmtDivision(number))
            warnings << IdentityWarning::WrongKind;
    } else if (isHmtDivision(number) || (foreign && isProvince(QStringView(number).mid(1)))) {
        warnings << IdentityWarning::WrongKind;
    } else if (!isProvince(number)) {
        warnings << IdentityWarning::DivisionUnknown;
    }
    return warnings;
}

QList<IdentityWarning> patternWarnings(const QString &number, std::initializer_list<int> lengths, const char *pattern)
{
    QList<IdentityWarning> warnings;
    bool lengthFits = false;
    for (const int length : lengths)
        lengthFits = lengthFits || number.size() == length;
    if (!lengthFits)
        warnings << IdentityWarning::WrongLength;
    else if (!matches(number, pattern))
        warnings << IdentityWarning::WrongCharacters;
    return warnings;
}

void append(QString &text, char32_t character)
{
    text.append(QStringView(QChar::fromUcs4(character)));
}

/** The first \a head and the last \a tail characters of \a number, stars between. */
QString masked(const QString &number, int head, int tail)
{
    const QList<uint> characters = number.toUcs4();
    QString text;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const bool kept = i < head || i >= characters.size() - tail;
        append(text, kept ? char32_t(characters[i]) : U'*');
    }
    return text;
}

/** Ideographs that Unicode holds twice. Composing would change the character that stands on the identity card. */
bool isCompatibilityIdeograph(char32_t c)
{
    return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

/** NFC, but for the ideographs above. */
QString composed(const QString &typed)
{
    QString text;
    QString run;
    for (const char32_t c : typed.toUcs4()) {
        if (!isCompatibilityIdeograph(c)) {
            append(run, c);
            continue;
        }
        text += run.normalized(QString::NormalizationForm_C);
        append(text, c);
        run.clear();
    }
    return text + run.normalized(QString::NormalizationForm_C);
}

/** Letters of scripts whose names have no initials: a full stop between two of them separates the parts of a name. */
bool hasNoInitials(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return QChar::isLetter(c) && script != QChar::Script_Latin && script != QChar::Script_Cyrillic && script != QChar::Script_Greek;
}

} // namespace

QString foldedIdentityNumber(const QString &typed)
{
    QString folded;
    const QString half = halfWidth(typed);
    for (const QChar c : half) {
        if (!c.isSpace() && !isDash(c))
            folded += c;
    }
    // What stood on both sides of a space may compose now: folded twice must be folded once, or two keys stand for one number.
    return folded == typed ? folded : foldedIdentityNumber(folded);
}

QList<IdentityWarning> warningsFor(const IdentityDocument &document, QDate today)
{
    const QString &number = document.number;
    switch (document.kind) {
    case DocumentKind::None:
        return {};
    case DocumentKind::ResidentId:
    case DocumentKind::HmtResidence:
        return eighteenWarnings(number, document.kind, today);
    case DocumentKind::ForeignPermanentResident:
        if (number.size() == 15)
            return patternWarnings(number, {15}, "[A-Z]{3}[0-9]{12}");
        return eighteenWarnings(number, document.kind, today);
    case DocumentKind::HkMacauPermit:
        return patternWarnings(number, {9, 11}, "[HM]([0-9]{8}|[0-9]{10})");
    case DocumentKind::TaiwanPermit:
        return patternWarnings(number, {8, 10, 11}, "[0-9]{8}|[0-9]{10}|[0-9]{10}[0-9A-Z]");
    case DocumentKind::Passport:
        return number.size() < 5 || number.size() > 20 ? QList{IdentityWarning::WrongLength}
                                                       : patternWarnings(number, {static_cast<int>(number.size())}, "[A-Z0-9]+");
    case DocumentKind::Other:
        return number.isEmpty() ? QList{IdentityWarning::WrongLength} : QList<IdentityWarning>{};
    }
    return {};
}

std::optional<QDate> birthDateOf(const IdentityDocument &document)
{
    const bool eighteen = document.kind == DocumentKind::ResidentId || document.kind == DocumentKind::HmtResidence
                          || document.kind == DocumentKind::ForeignPermanentResident;
    if (!eighteen || document.number.size() != 18)
        return std::nullopt;
    const QDate birth = birthIn(document.number);
    return birth.isValid() ? std::optional<QDate>(birth) : std::nullopt;
}

QString maskedIdentityNumber(const QString &number)
{
    const int length = characterCount(number);
    // A short number keeps less, so that its middle is never given away.
    return masked(number, qMin(6, length / 3), qMin(4, length / 4));
}

QString maskedPhone(const QString &number)
{
    const int length = characterCount(number);
    return masked(number, qMin(3, length / 3), qMin(4, length * 2 / 5));
}

std::optional<QString> foldedPhone(const QString &typed)
{
    QString folded;
    const QString half = halfWidth(typed);
    for (const QChar c : half) {
        if (c.isSpace() || isDash(c) || c == u'(' || c == u')')
            continue;
        if (c == u'+' && folded.isEmpty()) {
            folded += c;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        folded += c;
    }
    const qsizetype digits = folded.size() - (folded.startsWith(u'+') ? 1 : 0);
    if (digits < 5 || digits > 15)
        return std::nullopt;
    return folded;
}

QString foldedName(const QString &typed)
{
    const QList<uint> characters = composed(typed).simplified().toUcs4();
    QString folded;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool between = i > 0 && i + 1 < characters.size();
        const bool dot = c == 0x2022 || c == 0x30FB || c == 0xFF65 || c == 0x2027 || c == 0x00B7;
        const bool stop = (c == u'.' || c == 0xFF0E) && between && hasNoInitials(characters[i - 1])
                          && hasNoInitials(characters[i + 1]);
        append(folded, dot || stop ? char32_t(0x00B7) : c);
    }
    return folded;
}

int characterCount(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A second half without its first is broken text, and counts, or it would pass every limit.
        const bool secondHalf = i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate();
        count += secondHalf ? 0 : 1;
    }
    return count;
}

} // namespace hall
