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
    if (!digitsOnly(QStringView(number).left(17)) || !(number.back() == u'X' || number.back().isDigit()))
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
    } else if (isHmtDivision(number)) {
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

} // namespace

QString foldedIdentityNumber(const QString &typed)
{
    QString folded;
    const QString half = halfWidth(typed);
    for (const QChar c : half) {
        if (!c.isSpace() && c != u'-')
            folded += c;
    }
    return folded;
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
    const int length = static_cast<int>(number.size());
    if (length == 0)
        return {};
    // A short number keeps less, so that its middle is never given away.
    const int tail = qMin(4, length / 4);
    const int head = qMin(6, length / 3);
    return number.left(head) + QString(length - head - tail, u'*') + number.right(tail);
}

QString maskedPhone(const QString &number)
{
    const int length = static_cast<int>(number.size());
    if (length == 0)
        return {};
    const int tail = qMin(4, length * 2 / 5);
    const int head = qMin(3, length / 3);
    return number.left(head) + QString(length - head - tail, u'*') + number.right(tail);
}

std::optional<QString> foldedPhone(const QString &typed)
{
    QString folded;
    const QString half = halfWidth(typed);
    for (const QChar c : half) {
        if (c.isSpace() || c == u'-' || c == u'(' || c == u')' || c == QChar(0x2013) || c == QChar(0x2014))
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
    const QString simplified = typed.normalized(QString::NormalizationForm_C).simplified();
    QString folded;
    for (qsizetype i = 0; i < simplified.size(); ++i) {
        const char16_t c = simplified[i].unicode();
        const bool between = i > 0 && i + 1 < simplified.size();
        const bool dot = c == 0x2022 || c == 0x30FB || c == 0xFF65 || c == 0x2027 || c == 0x00B7;
        // A full stop is a separator only between two parts of a name, as in 买买提.艾力; an initial's dot stays.
        const bool stop = (c == u'.' || c == 0xFF0E) && between && simplified[i - 1].script() == QChar::Script_Han
                          && simplified[i + 1].script() == QChar::Script_Han;
        folded += dot || stop ? QChar(0x00B7) : simplified[i];
    }
    return folded;
}

int characterCount(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace hall
