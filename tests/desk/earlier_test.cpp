// SPDX-License-Identifier: GPL-3.0-or-later
/** A password that was changed elsewhere, and a secret whose last holder is gone: what was received before is never lost by it. */
#include "desk/signin.h"

#include "fakes/cases.h"
#include "fakes/officers.h"
#include "fakes/printers.h"
#include "fakes/tamper.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString Fang = QStringLiteral("王芳");
const QString AlimsOwn = QStringLiteral("koktogay-2026");
const QString FangsOwn = QStringLiteral("altyn-kun-7788");
const QString Second = QStringLiteral("remembered-2027");
const QString Third = QStringLiteral("remembered-2028");

CaseId accuses(Desk &desk)
{
    FileCase order = aFiling();
    order.code.reset();
    order.category = Category::Accusation;
    const auto filed = desk.fileCase(order);
    REQUIRE(filed.ok());
    return filed.value();
}

bool opens(const Desk &desk, const CaseId &file)
{
    const auto view = desk.caseView(file);
    return view && !view->file.matter.facts.text.isEmpty();
}

QString reset(const CentreProcess &centre, const QString &name)
{
    const QString once = QString::fromUtf8(centre.order({QStringLiteral("officer-reset"), QStringLiteral("--name"), name}));
    REQUIRE(once.size() == 14);
    return once;
}

bool wrong(const std::optional<Refusal> &refusal)
{
    return refusal && refusal->code == RefusalCode::EarlierPassword && refusal->facts.value(QStringLiteral("wrong")).toBool();
}

bool asksForEarlier(const std::optional<Refusal> &refusal)
{
    return refusal && refusal->code == RefusalCode::EarlierPassword && !refusal->facts.contains(QStringLiteral("wrong"));
}

OfficerKey keptOf(const QString &directory, const QString &name)
{
    const QDir folder(directory);
    SystemRandom random;
    const auto identity = identityfiles::read(folder);
    REQUIRE(identity);
    const auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), identity->identity, random);
    REQUIRE(ledger.ok());
    return OfficerKey::fromBytes(ledger.value()->kept(QStringLiteral("officer/") + officerIdOf(identity->identity.centre, name).text()));
}

QByteArray roomOf(const QString &directory)
{
    const QDir folder(directory);
    SystemRandom random;
    const auto identity = identityfiles::read(folder);
    REQUIRE(identity);
    const auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), identity->identity, random);
    REQUIRE(ledger.ok());
    return ledger.value()->sealedRoomBox();
}

/** As appointAlone(), of who is an officer already: what the desk kept of them stays. */
void appointAgain(const QString &directory, const QString &name, const QSet<Role> &roles, const QSet<WindowNumber> &windows)
{
    const QDir folder(directory);
    SystemRandom random;
    const auto enrolled = identityfiles::read(folder);
    REQUIRE(enrolled);
    const auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), enrolled->identity, random);
    REQUIRE(ledger.ok());
    const OfficerId id = officerIdOf(enrolled->identity.centre, name);
    const QDateTime from = FakeClock().nowUtc();
    const Event event{EventId(uuidV7(from.toMSecsSinceEpoch(), random.bytes(10))), fileOf(id), enrolled->identity.device, id, QString::fromLatin1(CentreOfficer), FrontDesk, from,
                      OfficerAppointed{name, roles, windows}};
    REQUIRE_FALSE(ledger.value()->record({event}, false));
}

/** The store fails as \a name is written, as long as it is open. */
void plantFailure(const char *name)
{
    QSqlQuery plant(theStore());
    REQUIRE(plant.exec(QStringLiteral("CREATE TEMP TRIGGER fails BEFORE INSERT ON main.meta WHEN NEW.name = '%1' BEGIN SELECT RAISE(ABORT, 'full'); END").arg(QString::fromLatin1(name))));
}

} // namespace

TEST_CASE("a password changed elsewhere leaves the accusations its owner received, and the earlier one opens them", "[keys][earlier]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Desk &desk = *counter.desk;
    appoint(centre, desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    const CaseId file = accuses(desk);
    REQUIRE(opens(desk, file));
    REQUIRE(counter.sentAll());
    desk.lock();
    const QString once = reset(centre, Alim);
    // In by what this desk knows, and out again once the centre has said that it is another by now.
    if (!signsIn(desk, Alim, AlimsOwn))
        REQUIRE(until([&] { return desk.status().locked; }));
    REQUIRE(asksForEarlier(signsIn(desk, Alim, once, Second)));
    CHECK(desk.status().locked);
    CHECK(wrong(signsIn(desk, Alim, Second, {}, QStringLiteral("guess-guess-1"))));
    CHECK(desk.status().locked);
    REQUIRE_FALSE(signsIn(desk, Alim, Second, {}, AlimsOwn));
    CHECK(opens(desk, file));
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, Alim, Second)); // and is not asked for again
    CHECK(opens(desk, file));
}

TEST_CASE("whoever goes on without the earlier password is asked again, and what they receive meanwhile opens too", "[keys][earlier]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Desk &desk = *counter.desk;
    appoint(centre, desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    const CaseId first = accuses(desk);
    desk.lock();
    REQUIRE(asksForEarlier(signsIn(desk, Alim, reset(centre, Alim), Second)));
    REQUIRE_FALSE(signsIn(desk, Alim, Second, {}, {}, true));
    CHECK_FALSE(opens(desk, first));
    const CaseId second = accuses(desk);
    desk.lock();
    // Twice over: nothing that lay under either is lost.
    REQUIRE(asksForEarlier(signsIn(desk, Alim, reset(centre, Alim), Third)));
    REQUIRE_FALSE(signsIn(desk, Alim, Third, {}, {}, true));
    const CaseId third = accuses(desk);
    desk.lock();
    REQUIRE(asksForEarlier(signsIn(desk, Alim, Third)));
    REQUIRE_FALSE(signsIn(desk, Alim, Third, {}, AlimsOwn));
    CHECK(opens(desk, first));
    CHECK_FALSE(opens(desk, second));
    CHECK(opens(desk, third));
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, Alim, Third, {}, Second));
    for (const CaseId &file : {first, second, third})
        CHECK(opens(desk, file));
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, Alim, Third));
    for (const CaseId &file : {first, second, third})
        CHECK(opens(desk, file));
}

TEST_CASE("a password changed elsewhere leaves what its owner typed and did not send, and the earlier one opens it", "[keys][earlier][recovery]")
{
    const auto half = [](const char *name, const char *text) { return RecoveryCopy{QLatin1String(name), {{QStringLiteral("noteText"), QString::fromUtf8(text)}}}; };
    const auto typed = [](const Desk &desk) {
        QStringList all;
        for (const RecoveryCopy &copy : desk.recoveryCopies(QStringLiteral("own/")))
            all << copy.fields.value(QStringLiteral("noteText")).toString();
        all.sort();
        return all;
    };
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Desk &desk = *counter.desk;
    appoint(centre, desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    REQUIRE(desk.keepRecoveryCopy(half("own/first", "a half-typed note")));
    desk.lock();
    REQUIRE(asksForEarlier(signsIn(desk, Alim, reset(centre, Alim), Second)));
    REQUIRE_FALSE(signsIn(desk, Alim, Second, {}, {}, true));
    CHECK(typed(desk).isEmpty());
    CHECK(desk.takeCopiesLost() == 0); // its password may be remembered yet
    REQUIRE(desk.keepRecoveryCopy(half("own/second", "another one")));
    desk.lock();
    REQUIRE(asksForEarlier(signsIn(desk, Alim, Second)));
    REQUIRE_FALSE(signsIn(desk, Alim, Second, {}, AlimsOwn));
    const QStringList both{QStringLiteral("a half-typed note"), QStringLiteral("another one")};
    CHECK(typed(desk) == both);
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, Alim, Second));
    CHECK(typed(desk) == both);
    CHECK(desk.takeCopiesLost() == 0);
}

TEST_CASE("what was typed and opens with nothing any more is deleted, and its author is told so once", "[keys][earlier][recovery]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    REQUIRE(appointAlone(folder.path(), Alim, {Role::Receptionist}, {FrontDesk}, AlimsOwn));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    const auto desk = std::move(Desk::open(options).value());
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    for (const char *name : {"own/first", "own/second"})
        REQUIRE(desk->keepRecoveryCopy({QLatin1String(name), {{QStringLiteral("noteText"), QStringLiteral("half-typed")}}}));
    desk->lock();
    QSqlQuery spoil(theStore());
    REQUIRE(spoil.exec(QStringLiteral("UPDATE meta SET value = zeroblob(64) WHERE name LIKE 'kept/draft/%/own/first'")));
    spoil.finish();
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    CHECK(desk->recoveryCopies(QStringLiteral("own/")).size() == 1);
    CHECK(desk->takeCopiesLost() == 1);
    CHECK(desk->takeCopiesLost() == 0);
    QSqlQuery left(theStore());
    REQUIRE(left.exec(QStringLiteral("SELECT count(*) FROM meta WHERE name LIKE 'kept/draft/%/own/%'")));
    REQUIRE(left.next());
    CHECK(left.value(0).toInt() == 1);
    left.finish();
    desk->lock();
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    CHECK(desk->takeCopiesLost() == 0);
}

TEST_CASE("a sealed room whose last holder forgot the password is made anew, and the authors give it what was accused before", "[keys][earlier][discipline]")
{
    const QString gul = QStringLiteral("古丽");
    CuttableLine line;
    CentreProcess centre(line);
    Counter front;
    Counter room;
    REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(room.join(centre.enrolLine(QStringLiteral("23"))));
    appoint(centre, *room.desk, gul, QStringLiteral("discipline"), FangsOwn, QStringLiteral("23"));
    appoint(centre, *front.desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    const CaseId file = accuses(*front.desk);
    REQUIRE(front.sentAll());
    REQUIRE(until([&] { return opens(*room.desk, file); }, 60'000));
    front.desk->lock();
    room.desk->lock();
    REQUIRE(asksForEarlier(signsIn(*room.desk, gul, reset(centre, gul), Second)));
    REQUIRE_FALSE(signsIn(*room.desk, gul, Second, {}, {}, true));
    CHECK_FALSE(opens(*room.desk, file));
    const auto identity = identityfiles::read(QDir(room.folder.path()));
    REQUIRE(identity);
    // It has nothing to prove its new key with: a person says that it is right.
    REQUIRE_FALSE(centre.order({QStringLiteral("release"), identity->identity.device.text()}).isEmpty());
    room.open();
    REQUIRE_FALSE(signsIn(*room.desk, gul, Second, {}, {}, true));
    REQUIRE(until([&] { return room.desk->status().accusations == DeskStatus::Accusations::Open || room.link() == DeskStatus::Link::Online; }));
    front.open();
    REQUIRE_FALSE(signsIn(*front.desk, Alim, AlimsOwn));
    REQUIRE(until([&] { return front.link() == DeskStatus::Link::Online; }));
    const CaseId later = accuses(*front.desk);
    CHECK(until([&] { return opens(*room.desk, later) && opens(*room.desk, file); }, 90'000));
    // And with the password remembered after all, nothing is worse than before.
    room.desk->lock();
    REQUIRE_FALSE(signsIn(*room.desk, gul, Second, {}, FangsOwn));
    CHECK(opens(*room.desk, file));
}

TEST_CASE("a store that fails while the secret is changed after a dismissal leaves the change to be made", "[keys]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    REQUIRE(appointAlone(folder.path(), Alim, {Role::Receptionist}, {FrontDesk}, AlimsOwn));
    REQUIRE(appointAlone(folder.path(), Fang, {Role::Receptionist}, {FrontDesk}, FangsOwn));
    appointAgain(folder.path(), Fang, {}, {});
    REQUIRE_FALSE(keptOf(folder.path(), Fang).hall.isEmpty());
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    for (const bool failing : {true, false}) {
        {
            const auto desk = std::move(Desk::open(options).value());
            if (failing)
                plantFailure("guard");
            CHECK(signsIn(*desk, Alim, AlimsOwn).has_value() == failing);
        }
        CHECK(keptOf(folder.path(), Fang).hall.isEmpty() != failing);
    }
}

TEST_CASE("after a discipline officer lost the role the sealed room has another secret, also when the store failed over it", "[keys][discipline]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path(), 1, {DisciplineRoom});
    REQUIRE(appointAlone(folder.path(), Alim, {Role::Discipline, Role::WindowOfficer}, {DisciplineRoom}, AlimsOwn));
    REQUIRE(appointAlone(folder.path(), Fang, {Role::Discipline, Role::WindowOfficer}, {DisciplineRoom}, FangsOwn));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    CaseId file;
    {
        const auto desk = std::move(Desk::open(options).value());
        REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
        desk->lock();
        REQUIRE_FALSE(signsIn(*desk, Fang, FangsOwn));
        file = accuses(*desk);
        desk->lock();
        REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
        CHECK(opens(*desk, file));
        CHECK((desk->status().accusations == DeskStatus::Accusations::Open));
    }
    const QByteArray before = roomOf(folder.path());
    REQUIRE_FALSE(before.isEmpty());
    REQUIRE_FALSE(keptOf(folder.path(), Fang).sealedRoom.isEmpty());
    appointAgain(folder.path(), Fang, {Role::WindowOfficer}, {DisciplineRoom});
    for (const bool failing : {true, false}) {
        {
            const auto desk = std::move(Desk::open(options).value());
            if (failing)
                plantFailure("sealed_room_box");
            CHECK(signsIn(*desk, Alim, AlimsOwn).has_value() == failing);
            CHECK(opens(*desk, file) != failing);
        }
        CHECK((roomOf(folder.path()) == before) == failing);
    }
    CHECK(keptOf(folder.path(), Fang).sealedRoom.isEmpty());
    CHECK_FALSE(keptOf(folder.path(), Alim).sealedRoom.isEmpty());
}

TEST_CASE("who became an administrator leaves the desk's cases under another secret, though they signed in themselves first", "[keys][rights]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    REQUIRE(appointAlone(folder.path(), Alim, {Role::Receptionist}, {FrontDesk}, AlimsOwn));
    REQUIRE(appointAlone(folder.path(), Fang, {Role::SystemAdministrator}, {FrontDesk}, FangsOwn)); // with what she had before
    const QByteArray had = keptOf(folder.path(), Alim).hall;
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    {
        const auto desk = std::move(Desk::open(options).value());
        REQUIRE_FALSE(signsIn(*desk, Fang, FangsOwn));
        desk->lock();
        REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    }
    CHECK(keptOf(folder.path(), Fang).hall.isEmpty());
    // The secret that is in his box is another.
    const OfficerKey key = keptOf(folder.path(), Alim);
    const auto password = crypto::passwordKey(key.verifier, AlimsOwn.toUtf8());
    REQUIRE(password);
    const crypto::BoxKey own = boxKeyOf(*crypto::unwrap(key.own, "officer-own", *password));
    CHECK(crypto::openBox(own, key.hall).has_value());
    CHECK(crypto::openBox(own, key.hall) != crypto::openBox(own, had));
}
