// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identity.h"
#include "domain/ids.h"
#include "domain/refusal.h"
#include "fakes/printers.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace hall;

TEST_CASE("RFC 9562: an event's id starts with its time and carries version 7", "[ids]")
{
    // The example of the RFC's appendix A.6.
    const QUuid example = uuidV7(0x017F22E279B0, QByteArray::fromHex("0cc318c4dc0c0c07398f"));
    CHECK(example.toString(QUuid::WithoutBraces) == QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    const QUuid later = uuidV7(0x017F22E279B1, QByteArray(10, '\0'));
    CHECK(example.toRfc4122() < later.toRfc4122());
}

TEST_CASE("an officer's name is the same officer on every desk of a centre, and another one elsewhere", "[ids]")
{
    const CentreId here(uuidV7(1, QByteArray(10, 'h')));
    const CentreId there(uuidV7(1, QByteArray(10, 't')));
    const QString name = QStringLiteral("阿依古丽·买买提");
    CHECK(officerIdOf(here, name) == officerIdOf(here, QStringLiteral("  阿依古丽·买买提 ")));
    CHECK_FALSE(officerIdOf(here, name) == officerIdOf(there, name));
    CHECK_FALSE(officerIdOf(here, name) == officerIdOf(here, QStringLiteral("张三")));
    CHECK(officerIdOf(here, name).uuid().version() == QUuid::Sha1);
}

TEST_CASE("an id is sixteen bytes or none", "[ids]")
{
    const CaseId id(uuidV7(5, QByteArray(10, 'c')));
    CHECK(CaseId::fromBytes(id.bytes()) == id);
    CHECK_FALSE(CaseId::fromBytes(id.bytes().chopped(1)));
    CHECK_FALSE(CaseId::fromBytes({}));
    CHECK(CaseId().isNull());
}

TEST_CASE("every refusal has a code of its own that reads back", "[refusal]")
{
    const QRegularExpression snake(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(RefusalCode::UpdateNeeded); ++code) {
        const QString name = codeName(static_cast<RefusalCode>(code));
        CHECK(snake.match(name).hasMatch());
        CHECK(refusalCodeFrom(name) == static_cast<RefusalCode>(code));
        names.insert(name);
    }
    CHECK(names.size() == static_cast<int>(RefusalCode::UpdateNeeded) + 1);
    CHECK(codeName(RefusalCode::TransferPending) == QStringLiteral("transfer_pending"));
    CHECK_FALSE(refusalCodeFrom(QStringLiteral("TransferPending")));
    CHECK_FALSE(refusalCodeFrom(QString()));
}

TEST_CASE("characters are counted as a person counts them, and broken text does not pass for none", "[values]")
{
    CHECK(characterCount(u"") == 0);
    CHECK(characterCount(QString::fromUcs4(U"\U00020BB7\U0001F600A")) == 3);
    CHECK(characterCount(QString(50, QChar(0xDC00))) == 50);
    CHECK(characterCount(QString(50, QChar(0xD800))) == 50);
}

TEST_CASE("a name keeps the very character of the identity card and finds its separators beside rare ones", "[values]")
{
    const QString compatibility = QString::fromUcs4(U"\uF92C\uFA18\U0002F800");
    CHECK(foldedName(compatibility) == compatibility);
    CHECK(foldedName(QString::fromUcs4(U"\U00020BB7.\U00020BB7")) == QString::fromUcs4(U"\U00020BB7\u00B7\U00020BB7"));
    CHECK(foldedName(QString::fromUcs4(U"\u0626\u06D5\u0644\u0649.\u0626\u0627\u0628\u0644\u0649\u0632")).contains(QChar(0x00B7)));
    CHECK(foldedName(QStringLiteral("J.R. Smith")) == QStringLiteral("J.R. Smith"));
    CHECK(foldedName(QString::fromUcs4(U"e\u0301")) == QString::fromUcs4(U"\u00E9"));
    for (const char16_t dot : {u'\u2022', u'\u30FB', u'\uFF65', u'\u2027', u'\u00B7'})
        CHECK(foldedName(QStringLiteral("阿%1买").arg(QChar(dot))) == QStringLiteral("阿·买"));
}

TEST_CASE("a foreign resident's number typed as a citizen's is of the wrong kind, not of an unknown division", "[values]")
{
    const QDate today(2026, 11, 23);
    CHECK((warningsFor({DocumentKind::ResidentId, QStringLiteral("932682198501010017")}, today) == QList{IdentityWarning::WrongKind}));
    CHECK((warningsFor({DocumentKind::HmtResidence, QStringLiteral("11010519491231002X")}, today) == QList{IdentityWarning::WrongKind}));
    CHECK((warningsFor({DocumentKind::ForeignPermanentResident, QStringLiteral("11010519491231002X")}, today) == QList{IdentityWarning::WrongKind}));
    CHECK((warningsFor({DocumentKind::ResidentId, QString::fromUtf8("11010519491231002٣")}, today) == QList{IdentityWarning::WrongCharacters}));
    CHECK((warningsFor({DocumentKind::HkMacauPermit, QStringLiteral("K12345678")}, today) == QList{IdentityWarning::WrongCharacters}));
    CHECK((warningsFor({DocumentKind::TaiwanPermit, QStringLiteral("1234567")}, today) == QList{IdentityWarning::WrongLength}));
    CHECK(warningsFor({DocumentKind::Passport, QStringLiteral("E12345678")}, today).isEmpty());
}

TEST_CASE("P-11: masking never shows more than six and four, nor half of a rare character", "[values]")
{
    for (int length = 0; length <= 30; ++length) {
        const QString shown = maskedIdentityNumber(QString(length, u'7'));
        CHECK(shown.size() == length);
        CHECK(shown.count(u'7') <= 10);
        CHECK((length == 0 || shown.count(u'*') * 3 >= length));
    }
    const QString rare = QString::fromUcs4(U"\U00020BB7\U00020BB7\U00020BB7\U00020BB7");
    CHECK(maskedIdentityNumber(rare) == QString::fromUcs4(U"\U00020BB7**\U00020BB7"));
    CHECK(maskedPhone(QStringLiteral("09998123456")) == QStringLiteral("099****3456"));
    CHECK(maskedPhone(QString()).isEmpty());
}

TEST_CASE("an identity number is folded from every hyphen and space an input method gives", "[values]")
{
    CHECK(foldedIdentityNumber(QString::fromUtf8(" １１０１０５－１９４９１２３１—００２ｘ　")) == QStringLiteral("11010519491231002X"));
    CHECK(foldedPhone(QString::fromUtf8("0999—8123456")) == QStringLiteral("09998123456"));
    CHECK_FALSE(foldedPhone(QStringLiteral("1234")));
    CHECK_FALSE(foldedPhone(QStringLiteral("1234567890123456")));
    CHECK_FALSE(foldedPhone(QStringLiteral("139+00001234")));
}

TEST_CASE("an identity number folded twice is folded once", "[identity]")
{
    // An accent left alone by a space composes once the space is gone.
    for (const QString &typed : {QStringLiteral("E \u0301123"), QStringLiteral("1-\u0308\u30005"), QStringLiteral("１１０１０５ 19491231-002x")}) {
        const QString folded = foldedIdentityNumber(typed);
        CHECK(foldedIdentityNumber(folded) == folded);
    }
}
