// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casecode.h"
#include "domain/identity.h"
#include "fakes/printers.h"

#include <QtCore/QSet>

using namespace hall;

namespace {

const QDate Today(2026, 11, 23);

QList<IdentityWarning> resident(const char *number)
{
    return warningsFor({DocumentKind::ResidentId, foldedIdentityNumber(QString::fromUtf8(number))}, Today);
}

} // namespace

TEST_CASE("GB 11643: the published sample numbers pass", "[identity]")
{
    CHECK(resident("11010519491231002X").isEmpty());
    CHECK(resident("440524188001010014").isEmpty());
    CHECK(resident("１１０１０５１９４９１２３１００２ｘ").isEmpty());
    CHECK(birthDateOf({DocumentKind::ResidentId, QStringLiteral("11010519491231002X")}) == QDate(1949, 12, 31));
}

TEST_CASE("a wrong identity number warns and says why", "[identity]")
{
    CHECK((resident("110105194912310021") == QList{IdentityWarning::WrongCheckCharacter}));
    CHECK((resident("1101051949123100") == QList{IdentityWarning::WrongLength}));
    CHECK((resident("110105491231002") == QList{IdentityWarning::ObsoleteFifteenDigits}));
    CHECK(resident("110105194913310026").contains(IdentityWarning::ImpossibleBirthDate));
    CHECK(resident("11010520991231002X").contains(IdentityWarning::ImpossibleBirthDate));
    CHECK(resident("999999196001010010").contains(IdentityWarning::DivisionUnknown));
    CHECK((resident("11010519491231A02X") == QList{IdentityWarning::WrongCharacters}));
}

TEST_CASE("permits of Hong Kong, Macau and Taiwan residents and of foreigners have forms of their own", "[identity]")
{
    CHECK(warningsFor({DocumentKind::ForeignPermanentResident, QStringLiteral("932682198501010017")}, Today).isEmpty());
    CHECK(warningsFor({DocumentKind::ForeignPermanentResident, QStringLiteral("FRA110087040202")}, Today).isEmpty());
    const QString hmt = QStringLiteral("81000019900101001");
    CHECK(warningsFor({DocumentKind::HmtResidence, hmt + mod11_2(hmt)}, Today).isEmpty());
    CHECK((warningsFor({DocumentKind::ResidentId, hmt + mod11_2(hmt)}, Today) == QList{IdentityWarning::WrongKind}));
    CHECK(warningsFor({DocumentKind::HkMacauPermit, QStringLiteral("H1234567801")}, Today).isEmpty());
    CHECK(warningsFor({DocumentKind::HkMacauPermit, QStringLiteral("M12345678")}, Today).isEmpty());
    CHECK(warningsFor({DocumentKind::TaiwanPermit, QStringLiteral("12345678")}, Today).isEmpty());
    CHECK(warningsFor({DocumentKind::None, {}}, Today).isEmpty());
}

TEST_CASE("P-11: at most six and four characters of an identity number stay readable, three and four of a phone", "[identity]")
{
    CHECK(maskedIdentityNumber(QStringLiteral("11010519491231002X")) == QStringLiteral("110105********002X"));
    CHECK(maskedPhone(QStringLiteral("13900001234")) == QStringLiteral("139****1234"));
    CHECK_FALSE(maskedIdentityNumber(QStringLiteral("H1234567801")).contains(QStringLiteral("34567")));
    CHECK(maskedIdentityNumber(QStringLiteral("AB")).count(u'*') >= 1);
}

TEST_CASE("a name keeps rare characters and folds every separator to U+00B7", "[identity]")
{
    CHECK(foldedName(QStringLiteral(" 阿依古丽•买买提 ")) == QStringLiteral("阿依古丽·买买提"));
    CHECK(foldedName(QStringLiteral("努尔兰.叶尔肯")) == QStringLiteral("努尔兰·叶尔肯"));
    CHECK(foldedName(QStringLiteral("John F. Smith")) == QStringLiteral("John F. Smith"));
    const QString rare = QString::fromUcs4(U"\U00020BB7野家");
    CHECK(foldedName(rare) == rare);
    CHECK(characterCount(rare) == 3);
}

TEST_CASE("a phone is digits however it was typed, and words are no phone", "[identity]")
{
    CHECK(foldedPhone(QStringLiteral("139 0000-1234")) == QStringLiteral("13900001234"));
    CHECK(foldedPhone(QStringLiteral("（0999）8123456")) == QStringLiteral("09998123456"));
    CHECK(foldedPhone(QStringLiteral("＋86 13900001234")) == QStringLiteral("+8613900001234"));
    CHECK_FALSE(foldedPhone(QStringLiteral("没有")));
}

TEST_CASE("a case code carries division, date, device and number, and its check character finds a slip", "[casecode]")
{
    const auto code = CaseCode::mint(QStringLiteral("654002"), QDate(2026, 11, 23), 5, 7);
    REQUIRE(code);
    CHECK(code->text().startsWith(QStringLiteral("654002-20261123-05-0007-")));
    CHECK(CaseCode::parse(code->text()) == code);
    CHECK(CaseCode::parse(QString(code->text()).remove(u'-')) == code);
    CHECK(code->date() == QDate(2026, 11, 23));
    CHECK(code->device() == 5);
    for (qsizetype i = 0; i < code->text().size(); ++i) {
        QString slip = code->text();
        if (slip[i].isDigit()) {
            slip[i] = QChar(u'0' + (slip[i].digitValue() + 1) % 10);
            CHECK_FALSE(CaseCode::parse(slip));
        }
    }
    CHECK_FALSE(CaseCode::mint(QStringLiteral("65400"), QDate(2026, 11, 23), 5, 7));
    CHECK_FALSE(CaseCode::mint(QStringLiteral("654002"), QDate(2026, 11, 23), 100, 7));
    CHECK(CaseCode::mint(QStringLiteral("654002"), QDate(2026, 11, 23), 5, 10'000));
}

TEST_CASE("no two cases of a day share a number, and the numbers tell no order", "[casecode]")
{
    QSet<int> seen;
    int rising = 0;
    int last = 0;
    for (int counter = 1; counter <= 10'050; ++counter) {
        const int number = dailyNumber(counter, QDate(2026, 11, 23), QByteArray(16, 'p'));
        CHECK_FALSE(seen.contains(number));
        seen.insert(number);
        rising += number == last + 1 && counter <= 9'999 ? 1 : 0;
        last = number;
    }
    CHECK(rising < 20);
    CHECK(seen.size() == 10'050);
}
