// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casecode.h"
#include "fakes/printers.h"

#include <QtCore/QSet>

using namespace hall;

namespace {

const QDate Day(2026, 11, 23);

CaseCode minted(int daily)
{
    const auto code = CaseCode::mint(QStringLiteral("654002"), Day, 5, daily);
    REQUIRE(code);
    return *code;
}

} // namespace

TEST_CASE("ISO 7064: the check character of a case code is the one of the identity card", "[casecode]")
{
    CHECK(mod11_2(u"11010519491231002") == u'X');
    CHECK(mod11_2(u"44052418800101001") == u'4');
    CHECK(mod11_2(u"0794") == u'0'); // the example of the standard
}

TEST_CASE("a case code read over the telephone is found however it is typed", "[casecode]")
{
    const CaseCode code = minted(7);
    CHECK(CaseCode::parse(QStringLiteral("  %1 ").arg(code.text())) == code);
    CHECK(CaseCode::parse(QString(code.text()).replace(u'-', QStringLiteral(" – "))) == code);
    CHECK(CaseCode::parse(QString(code.text()).replace(u'-', QChar(0xFF0D))) == code);
    QString wide;
    for (const QChar c : code.text())
        wide += c.isDigit() ? QChar(0xFF10 + c.digitValue()) : c;
    CHECK(CaseCode::parse(wide) == code);
    for (int daily = 1; daily < 200; ++daily) {
        const CaseCode ending = minted(daily);
        if (ending.text().endsWith(u'X')) {
            CHECK(CaseCode::parse(ending.text().toLower()) == ending);
            return;
        }
    }
    FAIL("no code ended with X");
}

TEST_CASE("two neighbouring digits typed the wrong way round are noticed", "[casecode]")
{
    const QString digits = QString(minted(1234).text()).remove(u'-');
    for (qsizetype i = 0; i + 2 < digits.size(); ++i) {
        QString slip = digits;
        std::swap(slip[i], slip[i + 1]);
        if (slip != digits)
            CHECK_FALSE(CaseCode::parse(slip));
    }
}

TEST_CASE("what is no case code is no case code", "[casecode]")
{
    for (const char *text : {"", "-", "654002", "X", "654002-20261123-05-0007", "654002-20261323-05-0007-3", "654002-20261123-00-0007-3",
                             "654002-20261123-05-0000-3", "张三", "999999999999999999999999999999999999"})
        CHECK_FALSE(CaseCode::parse(QString::fromUtf8(text)));
    CHECK_FALSE(CaseCode::mint(QStringLiteral("65400２"), Day, 5, 7));
    CHECK_FALSE(CaseCode::mint(QStringLiteral("654002"), QDate(), 5, 7));
    CHECK_FALSE(CaseCode::mint(QStringLiteral("654002"), Day, 0, 7));
    CHECK_FALSE(CaseCode::mint(QStringLiteral("654002"), Day, 5, 0));
}

TEST_CASE("past 9,999 a day's numbers go on with five digits", "[casecode]")
{
    const CaseCode code = minted(10'000);
    CHECK(code.text().section(u'-', 3, 3) == QStringLiteral("10000"));
    CHECK(CaseCode::parse(code.text()) == code);
    CHECK(dailyNumber(10'000, Day, QByteArray(16, 'k')) == 10'000);
}

TEST_CASE("the same case gets the same number again, and another day or desk deals them otherwise", "[casecode]")
{
    const QByteArray key(16, 'k');
    int sameOnNextDay = 0;
    int sameWithOtherKey = 0;
    for (int counter = 1; counter <= 300; ++counter) {
        const int number = dailyNumber(counter, Day, key);
        CHECK(number >= 1);
        CHECK(number <= 9'999);
        CHECK(dailyNumber(counter, Day, key) == number);
        sameOnNextDay += dailyNumber(counter, Day.addDays(1), key) == number ? 1 : 0;
        sameWithOtherKey += dailyNumber(counter, Day, QByteArray(16, 'x')) == number ? 1 : 0;
    }
    CHECK(sameOnNextDay < 5);
    CHECK(sameWithOtherKey < 5);
}
