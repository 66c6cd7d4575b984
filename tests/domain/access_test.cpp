// SPDX-License-Identifier: GPL-3.0-or-later
/** Who read what: the bytes of an entry, the reason for seeing a number, and when an opening is recorded again. */
#include "domain/access.h"
#include "fakes/cases.h"
#include "fakes/printers.h"

#include <QtCore/QCborMap>
#include <QtCore/QCborValue>

using namespace hall;
using namespace hall::fakes;

namespace {

AccessEntry anEntry(AccessAct act)
{
    AccessEntry entry;
    entry.act = act;
    if (isOfCase(act))
        entry.file = CaseId(idOf(1));
    entry.officer = OfficerId(idOf(2));
    entry.officerName = QStringLiteral("阿里木");
    entry.window = WindowNumber(5);
    entry.at = QDateTime(QDate(2026, 11, 24), QTime(3, 0, 0, 120), Qt::UTC);
    entry.blind = QByteArray(AccessBlindBytes, 'b');
    if (act == AccessAct::Unmasked)
        entry.reason = QStringLiteral("核对身份证件");
    return entry;
}

QByteArray with(const AccessEntry &entry, const QString &key, const QCborValue &value)
{
    QCborMap map = QCborValue::fromCbor(encodeAccess(entry)).toMap();
    map[key] = value;
    return map.toCborValue().toCbor();
}

} // namespace

TEST_CASE("an entry of each act survives the way, and none is larger than it may be", "[access]")
{
    for (int act = 1; act <= LastAccessAct; ++act) {
        AccessEntry entry = anEntry(static_cast<AccessAct>(act));
        INFO(codeName(entry.act).toStdString());
        entry.officerName = QString(NameLimit, QChar(0x6C49));
        if (entry.act == AccessAct::Unmasked)
            entry.reason = QString(UnmaskReasonLimit, QChar(0x6C49));
        if (entry.act == AccessAct::Printed) {
            entry.form = PaperForm::F03Receipt;
            entry.copy = 2;
        }
        const QByteArray bytes = encodeAccess(entry);
        CHECK(bytes.size() <= MaxAccessEntryBytes);
        const auto read = decodeAccess(bytes);
        REQUIRE(read);
        CHECK((*read == entry));
    }
}

TEST_CASE("the numbers of the acts are those that lie in stores", "[access]")
{
    const QStringList names{QStringLiteral("opened"), QStringLiteral("unmasked"), QStringLiteral("printed"), QStringLiteral("exported"), QStringLiteral("identity_searched")};
    for (int act = 1; act <= LastAccessAct; ++act)
        CHECK(codeName(static_cast<AccessAct>(act)) == names.at(act - 1));
}

TEST_CASE("an entry with a field too many, one too few or one that is another act's is none", "[access]")
{
    const AccessEntry opened = anEntry(AccessAct::Opened);
    const AccessEntry searched = anEntry(AccessAct::IdentitySearched);
    REQUIRE(decodeAccess(encodeAccess(opened)));
    REQUIRE(decodeAccess(encodeAccess(searched)));
    CHECK_FALSE(decodeAccess(with(opened, QStringLiteral("typed"), QStringLiteral("440524188001010014")))); // a number is never in one
    CHECK_FALSE(decodeAccess(with(opened, QStringLiteral("reason"), QStringLiteral("核对身份证件"))));
    CHECK_FALSE(decodeAccess(with(opened, QStringLiteral("act"), LastAccessAct + 1)));
    CHECK_FALSE(decodeAccess(with(opened, QStringLiteral("act"), 0)));
    CHECK_FALSE(decodeAccess(with(opened, QStringLiteral("window"), 0)));
    CHECK_FALSE(decodeAccess(with(opened, QStringLiteral("blind"), QByteArray(3, 'b'))));
    CHECK_FALSE(decodeAccess(with(searched, QStringLiteral("case"), idOf(1).toRfc4122())));
    CHECK_FALSE(decodeAccess(encodeAccess(opened) + '\0'));
    CHECK_FALSE(decodeAccess(encodeAccess(opened).chopped(1)));
    CHECK_FALSE(decodeAccess({}));
    for (const char *key : {"act", "case", "officer", "name", "window", "at", "blind"}) {
        QCborMap map = QCborValue::fromCbor(encodeAccess(opened)).toMap();
        map.remove(QString::fromLatin1(key));
        INFO(key);
        CHECK_FALSE(decodeAccess(map.toCborValue().toCbor()));
    }
    AccessEntry without = anEntry(AccessAct::Unmasked);
    without.reason.clear();
    CHECK_FALSE(decodeAccess(encodeAccess(without)));
    AccessEntry paper = opened;
    paper.form = PaperForm::F03Receipt;
    paper.copy = 1;
    CHECK_FALSE(decodeAccess(encodeAccess(paper)));
}

TEST_CASE("P-11: numbers are shown for a reason in words, neither none nor a tale", "[access]")
{
    CHECK((unmaskReasonRefusal({})->code == RefusalCode::ReasonMissing));
    CHECK((unmaskReasonRefusal(QStringLiteral("   \t "))->code == RefusalCode::ReasonMissing));
    CHECK((unmaskReasonRefusal(QString(ReasonMinimum - 1, QChar(0x6C49)))->code == RefusalCode::ReasonMissing));
    CHECK_FALSE(unmaskReasonRefusal(QString(ReasonMinimum, QChar(0x6C49))));
    CHECK_FALSE(unmaskReasonRefusal(QString(UnmaskReasonLimit, QChar(0x6C49))));
    CHECK((unmaskReasonRefusal(QString(UnmaskReasonLimit + 1, QChar(0x6C49)))->code == RefusalCode::FieldTooLong));
    for (const QString &code : readyReasons())
        CHECK_FALSE(unmaskReasonRefusal(code));
}

TEST_CASE("opening a case again within five minutes is the same opening; showing and printing never are", "[access]")
{
    AccessEntry entry = anEntry(AccessAct::Opened);
    const QDateTime first = entry.at;
    CHECK(addsAccess(entry, {}));
    CHECK_FALSE(addsAccess(entry, first));
    entry.at = first.addMSecs(SameOpeningMs - 1);
    CHECK_FALSE(addsAccess(entry, first));
    entry.at = first.addMSecs(SameOpeningMs);
    CHECK(addsAccess(entry, first));
    entry.at = first.addMSecs(-1); // a clock that was set back
    CHECK(addsAccess(entry, first));
    for (const AccessAct act : {AccessAct::Unmasked, AccessAct::Printed, AccessAct::Exported, AccessAct::IdentitySearched})
        CHECK(addsAccess(anEntry(act), first));
}

TEST_CASE("four digits and more look for a person; a case code, a name and a day do not", "[access]")
{
    for (const char *number : {"440524188001010014", "13899991234", "138 9999 1234", "0014", "44052418800101001X"})
        CHECK(looksForNumber(QString::fromLatin1(number)));
    const QString code = CaseCode::mint(QStringLiteral("654002"), QDate(2026, 11, 23), 5, 7)->text();
    for (const QString &other : {code, QStringLiteral(" %1 ").arg(code), QStringLiteral("阿迪力"), QStringLiteral("001"), QString(), QStringLiteral("工资2026")})
        CHECK_FALSE(looksForNumber(other));
}
