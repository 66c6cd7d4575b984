// SPDX-License-Identifier: GPL-3.0-or-later
/** Officers at the centre: who is one, by which password, and what it takes from whom. */
#include "server/counter.h"

#include "fakes/filledsteps.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Own = QStringLiteral("koktogay-2026");

/** A centre whose passwords cost nothing to guess. */
struct Hall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter labour{centre, {3}};

    Hall()
    {
        centre.stop();
        centre.options().passwordCost = {1, 8};
        REQUIRE(centre.start());
        front.connect();
        labour.connect();
    }
    QJsonObject orders(const char *order, const QString &name, const QStringList &roles = {}, const QList<int> &windows = {})
    {
        QJsonObject asked{{QStringLiteral("order"), QString::fromLatin1(order)}, {QStringLiteral("name"), name}};
        QJsonArray seats;
        for (const int window : windows)
            seats.append(window);
        if (!roles.isEmpty())
            asked.insert(QStringLiteral("roles"), QJsonArray::fromStringList(roles));
        if (!windows.isEmpty())
            asked.insert(QStringLiteral("windows"), seats);
        return centre.server().administer(asked);
    }
    QString adds(const QString &name, const QStringList &roles, const QList<int> &windows)
    {
        return orders("officer-add", name, roles, windows).value(QStringLiteral("password")).toString();
    }
    PlainReply signsIn(const QString &name, const QString &password, const QString &another = {}) { return signsInAt(front, name, password, another); }
    PlainReply signsInAt(const Counter &counter, const QString &name, const QString &password, const QString &another = {})
    {
        TlsClient client(centre.port(), counter.desk.tls);
        return client.ask("POST", "/v1/sign-in", wire::encode(wire::SignIn{name, password, another}));
    }
    QList<Acknowledgement> pushes(Counter &counter)
    {
        counter.connect();
        return counter.pushes();
    }
    /** How the last order of \a counter was judged. */
    QString verdictOn(Counter &counter)
    {
        const auto given = pushes(counter);
        return given.isEmpty() ? QStringLiteral("none") : given.first().verdict == Verdict::Accepted ? QStringLiteral("accepted") : given.first().code;
    }
};

} // namespace

TEST_CASE("a password given out is good once: its owner sets another, and signs in by that from then on", "[officers]")
{
    Hall hall;
    const QString once = hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1});
    REQUIRE(once.size() == 14);
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once).code() == "password_once");
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once, QStringLiteral("short")).code() == "password_weak");
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once, once).code() == "password_weak");
    CHECK(hall.signsIn(QStringLiteral("阿里木"), QStringLiteral("wrong-wrong"), Own).code() == "password_wrong");
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once, Own).status == 200);
    CHECK(hall.signsIn(QStringLiteral("阿里木"), Own).status == 200);
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once).code() == "password_wrong");
    // Forgotten: another is given out, and the own one opens no more.
    const QString again = hall.orders("officer-reset", QStringLiteral("阿里木")).value(QStringLiteral("password")).toString();
    CHECK(hall.signsIn(QStringLiteral("阿里木"), Own).code() == "password_wrong");
    CHECK(hall.signsIn(QStringLiteral("阿里木"), again).code() == "password_once");
}

TEST_CASE("who is no officer, who left and who mistypes are answered alike", "[officers]")
{
    Hall hall;
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1}).isEmpty());
    const QString left = hall.adds(QStringLiteral("赵强"), {QStringLiteral("receptionist")}, {1});
    REQUIRE(hall.signsIn(QStringLiteral("赵强"), left, Own).status == 200);
    REQUIRE_FALSE(hall.orders("officer-dismiss", QStringLiteral("赵强")).contains(QStringLiteral("error")));
    for (int guess = 0; guess < 5; ++guess) {
        const PlainReply wrong = hall.signsIn(QStringLiteral("阿里木"), QStringLiteral("wrong-wrong"));
        CHECK(wrong.status == (guess < 3 ? 403 : 429));
        for (const QString &name : {QStringLiteral("赵强"), QStringLiteral("没有这个人")}) {
            const PlainReply reply = hall.signsIn(name, Own);
            CHECK(reply.status == wrong.status);
            CHECK(reply.body == wrong.body);
        }
    }
}

TEST_CASE("whoever guesses waits longer each time, the right password there with them, and nobody at another desk", "[officers]")
{
    Hall hall;
    const QString once = hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1});
    REQUIRE(hall.signsIn(QStringLiteral("阿里木"), once, Own).status == 200);
    for (int guess = 0; guess < 3; ++guess)
        CHECK(hall.signsIn(QStringLiteral("阿里木"), QStringLiteral("guess-%1-guess").arg(guess)).code() == "password_wrong");
    const PlainReply waits = hall.signsIn(QStringLiteral("阿里木"), Own);
    CHECK(waits.status == 429);
    CHECK(waits.code() == "guessed_too_often");
    CHECK(wire::decodeWait(waits.body) == 5);
    CHECK(hall.signsInAt(hall.labour, QStringLiteral("阿里木"), Own).status == 200);
    hall.clock->set(hall.clock->nowUtc().addSecs(5));
    CHECK(hall.signsIn(QStringLiteral("阿里木"), Own).status == 200);
    CHECK(hall.signsIn(QStringLiteral("阿里木"), QStringLiteral("guess-9-guess")).code() == "password_wrong"); // counted from none again
    CHECK(hall.signsIn(QStringLiteral("阿里木"), Own).status == 200);
}

TEST_CASE("many guesses at one officer, from wherever, end in a pause that a restart does not forget", "[officers]")
{
    Hall hall;
    const QString once = hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1});
    REQUIRE(hall.signsIn(QStringLiteral("阿里木"), once, Own).status == 200);
    for (int guess = 0; guess < 23; ++guess) {
        CHECK(hall.signsIn(QStringLiteral("阿里木"), QStringLiteral("guess-%1-guess").arg(guess)).code() == "password_wrong");
        if (guess < 22)
            hall.clock->set(hall.clock->nowUtc().addSecs(900));
    }
    CHECK(hall.signsInAt(hall.labour, QStringLiteral("阿里木"), Own).code() == "guessed_too_often");
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    CHECK(hall.signsInAt(hall.labour, QStringLiteral("阿里木"), Own).code() == "guessed_too_often");
    hall.clock->set(hall.clock->nowUtc().addSecs(900));
    CHECK(hall.signsInAt(hall.labour, QStringLiteral("阿里木"), Own).status == 200);
}

TEST_CASE("an answer that was lost may be asked for again: the new password is theirs already", "[officers]")
{
    Hall hall;
    const QString once = hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1});
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once, Own).status == 200);
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once, Own).status == 200);
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once, QStringLiteral("another-2027")).code() == "password_wrong");
}

TEST_CASE("who writes into the store without its key neither ends the asking for rights nor keeps anybody out", "[officers][sqlite]")
{
    Hall hall;
    const QString once = hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1});
    REQUIRE_FALSE(hall.adds(QStringLiteral("王芳"), {QStringLiteral("receptionist")}, {1}).isEmpty());
    REQUIRE(hall.signsIn(QStringLiteral("阿里木"), once, Own).status == 200);
    hall.clock->set(hall.clock->nowUtc().addDays(10));
    for (const char *edit : {"UPDATE officer_secret SET since = 4102444800000", "UPDATE officer_secret SET next_try = 4102444800000", "DELETE FROM officer_secret"}) {
        hall.centre.stop();
        {
            auto store = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
            store.setDatabaseName(hall.centre.directory() + QStringLiteral("/centre.db"));
            REQUIRE(store.open());
            REQUIRE(QSqlQuery(store).exec(QString::fromLatin1(edit)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("forger"));
        REQUIRE(hall.centre.start());
        INFO(edit);
        CHECK(hall.signsIn(QStringLiteral("阿里木"), Own).code() == "password_wrong");
        hall.front.connect();
        const CaseId file(QUuid::createUuid());
        Circumstances now = hall.front.now(file);
        now.officer = officerIdOf(hall.front.desk.identity.centre, QStringLiteral("谁"));
        now.officerName = QStringLiteral("谁");
        FileCase order = aFiling();
        order.code = CaseCode::mint(hall.front.desk.identity.division, QDate(2026, 11, 23), hall.front.desk.identity.deviceDigits, 1 + static_cast<int>(edit[0]) + static_cast<int>(edit[30]));
        REQUIRE(hall.front.records(decide({}, order, now).value()));
        CHECK(hall.verdictOn(hall.front) == QStringLiteral("officer_unknown"));
    }
}

TEST_CASE("at a PC of two windows the words of an officer of the second are taken", "[officers][rights]")
{
    Hall hall;
    Counter both(hall.centre, {5, 6});
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("window_officer")}, {6}).isEmpty());
    both.window = WindowNumber(6);
    for (const Category category : {Category::Claim, Category::Accusation}) {
        REQUIRE_FALSE(both.registers(category).isNull());
        const auto given = hall.pushes(both);
        REQUIRE(given.size() == 3);
        for (const Acknowledgement &one : given)
            CHECK((one.verdict == Verdict::Accepted));
    }
}

TEST_CASE("nobody signs an event with an officer's right and a colleague's name", "[officers][rights]")
{
    Hall hall;
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1}).isEmpty());
    const CaseId file(QUuid::createUuid());
    Circumstances now = hall.front.now(file);
    now.officerName = QStringLiteral("王芳");
    FileCase order = aFiling();
    order.code = CaseCode::mint(hall.front.desk.identity.division, QDate(2026, 11, 23), hall.front.desk.identity.deviceDigits, 5);
    REQUIRE(hall.front.records(decide({}, order, now).value()));
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("malformed"));
}

TEST_CASE("the ledger and the store hold no password", "[officers][sqlite]")
{
    Hall hall;
    const QString once = hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1});
    REQUIRE(hall.signsIn(QStringLiteral("阿里木"), once, Own).status == 200);
    REQUIRE(hall.centre.server().administer({{QStringLiteral("order"), QStringLiteral("verify")}}).value(QStringLiteral("error")).toString().isEmpty());
    hall.centre.stop();
    const QDir folder(hall.centre.directory());
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains(Own.toUtf8()));
        CHECK_FALSE(bytes.contains(once.toUtf8()));
        CHECK_FALSE(bytes.contains(QStringLiteral("阿里木").toUtf8()));
    }
}

TEST_CASE("until the first officer is appointed anybody's work is taken, of unknown names for a week more, and then only theirs who may", "[officers][rights]")
{
    Hall hall;
    const CaseId before = hall.front.registers();
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("accepted"));
    REQUIRE_FALSE(hall.adds(QStringLiteral("王芳"), {QStringLiteral("window_officer")}, {3}).isEmpty());
    hall.clock->set(hall.clock->nowUtc().addDays(6));
    hall.front.registers(); // at a desk that has not heard yet
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("accepted"));
    hall.clock->set(hall.clock->nowUtc().addDays(2));
    hall.front.registers();
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("officer_unknown"));
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1}).isEmpty());
    hall.clock->set(hall.clock->nowUtc().addSecs(60));
    hall.front.registers();
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("accepted"));
    // A receptionist screens and sends on; to accept the matter is another's.
    REQUIRE(hall.front.does(before, ScreenCase{LawfulPath::PetitionOpinion, {}}));
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("accepted"));
    REQUIRE(hall.front.does(before, filled(Step::MatterAccepted)));
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("role_lacks"));
    REQUIRE_FALSE(hall.orders("officer-dismiss", QStringLiteral("阿里木")).contains(QStringLiteral("error")));
    hall.clock->set(hall.clock->nowUtc().addSecs(60));
    hall.front.registers();
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("officer_left"));
    CHECK_FALSE(hall.centre.server().administer({{QStringLiteral("order"), QStringLiteral("review")}}).value(QStringLiteral("quarantined")).toArray().isEmpty());
}

TEST_CASE("an officer works at their own windows, and what was made before a change of seats is judged by both", "[officers][rights]")
{
    Hall hall;
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {3}).isEmpty());
    hall.clock->set(hall.clock->nowUtc().addSecs(60));
    hall.front.registers();
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("seat_not_of_officer"));
    hall.labour.registers();
    CHECK(hall.verdictOn(hall.labour) == QStringLiteral("accepted"));
    hall.clock->set(hall.clock->nowUtc().addSecs(60));
    hall.front.registers(); // while the seat is not theirs
    hall.clock->set(hall.clock->nowUtc().addSecs(60));
    REQUIRE_FALSE(hall.orders("officer-change", QStringLiteral("阿里木"), {}, {1, 3}).contains(QStringLiteral("error")));
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("seat_not_of_officer"));
    hall.clock->set(hall.clock->nowUtc().addSecs(60));
    hall.front.registers();
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("accepted"));
}

TEST_CASE("a PC whose clock is a year behind works on", "[officers][rights]")
{
    Hall hall;
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1}).isEmpty());
    hall.clock->set(hall.clock->nowUtc().addDays(10)); // past the grace
    const CaseId file(QUuid::createUuid());
    Circumstances now = hall.front.now(file);
    now.now = now.now.addDays(-365);
    FileCase order = aFiling();
    order.code = CaseCode::mint(hall.front.desk.identity.division, QDate(2025, 11, 23), hall.front.desk.identity.deviceDigits, 1);
    REQUIRE(hall.front.records(decide({}, order, now).value()));
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("accepted"));
}

TEST_CASE("a desk appoints nobody, and begins no file in an officer's place", "[officers][rights]")
{
    Hall hall;
    const OfficerId id = officerIdOf(hall.front.desk.identity.centre, QStringLiteral("阿里木"));
    Circumstances now = hall.front.now(fileOf(id));
    const Event appoints{now.eventIds[0], fileOf(id), now.device, now.officer, QStringLiteral("阿里木"), FrontDesk, now.now,
                         OfficerAppointed{QStringLiteral("阿里木"), {Role::Coordinator}, {FrontDesk}}};
    REQUIRE(hall.front.records({appoints}));
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("step_of_the_centre"));
    const OfficerId later = officerIdOf(hall.front.desk.identity.centre, QStringLiteral("王芳"));
    now = hall.front.now(fileOf(later));
    FileCase order = aFiling();
    order.code = CaseCode::mint(hall.front.desk.identity.division, QDate(2026, 11, 23), hall.front.desk.identity.deviceDigits, 77);
    REQUIRE(hall.front.records(decide({}, order, now).value()));
    CHECK(hall.verdictOn(hall.front) == QStringLiteral("malformed"));
    CHECK_FALSE(hall.adds(QStringLiteral("王芳"), {QStringLiteral("receptionist")}, {1}).isEmpty());
}

TEST_CASE("every window reads who works in the hall, a new desk with its first page", "[officers]")
{
    Hall hall;
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1}).isEmpty());
    REQUIRE_FALSE(hall.adds(QStringLiteral("王芳"), {QStringLiteral("discipline")}, {23}).isEmpty());
    Counter laptop(hall.centre, {91});
    for (Counter *counter : {&hall.front, &hall.labour, &laptop}) {
        const CaseId file = fileOf(officerIdOf(counter->desk.identity.centre, QStringLiteral("阿里木")));
        CHECK(counter->pullsUntil([&] { return counter->ledger->officerFiles().size() == 2; }));
        REQUIRE(counter->state(file).officer);
        CHECK(counter->state(file).officer->name == QStringLiteral("阿里木"));
        CHECK(counter->state(file).officer->latest().roles == QSet<Role>{Role::Receptionist});
    }
}

TEST_CASE("the administrator's orders are refused with a sentence and change nothing", "[officers]")
{
    Hall hall;
    const auto error = [](const QJsonObject &answer) { return answer.value(QStringLiteral("error")).toString(); };
    CHECK(error(hall.orders("officer-add", QStringLiteral("阿里木"), {QStringLiteral("king")}, {1})).startsWith(QStringLiteral("roles are:")));
    CHECK(error(hall.orders("officer-add", QStringLiteral("阿里木"), {QStringLiteral("receptionist")})).contains(QStringLiteral("--window")));
    CHECK(error(hall.orders("officer-add", QString(), {QStringLiteral("receptionist")}, {1})).contains(QStringLiteral("name")));
    CHECK(error(hall.orders("officer-add", QStringLiteral("阿里木"), {QStringLiteral("auditor"), QStringLiteral("receptionist")}, {1})).contains(QStringLiteral("different people")));
    CHECK(error(hall.orders("officer-add", QStringLiteral("阿里木"), {QStringLiteral("discipline")}, {1})).contains(QStringLiteral("23")));
    CHECK(error(hall.orders("officer-change", QStringLiteral("阿里木"), {QStringLiteral("receptionist")})).contains(QStringLiteral("no officer")));
    CHECK(error(hall.orders("officer-reset", QStringLiteral("阿里木"))).contains(QStringLiteral("no officer")));
    REQUIRE(hall.centre.server().administer({{QStringLiteral("order"), QStringLiteral("officers")}}).value(QStringLiteral("officers")).toArray().isEmpty());
    REQUIRE_FALSE(hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1}).isEmpty());
    CHECK(error(hall.orders("officer-add", QStringLiteral(" 阿里木 "), {QStringLiteral("receptionist")}, {1})).contains(QStringLiteral("there is an officer")));
    const QJsonArray rows = hall.centre.server().administer({{QStringLiteral("order"), QStringLiteral("officers")}}).value(QStringLiteral("officers")).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().toObject().value(QStringLiteral("password")).toString() == QStringLiteral("given out"));
}

TEST_CASE("a request to sign in that cannot be read, or comes from a revoked device, gets no guess", "[officers]")
{
    Hall hall;
    const QString once = hall.adds(QStringLiteral("阿里木"), {QStringLiteral("receptionist")}, {1});
    TlsClient client(hall.centre.port(), hall.front.desk.tls);
    CHECK(client.ask("POST", "/v1/sign-in", "{}").code() == "malformed");
    TlsClient large(hall.centre.port(), hall.front.desk.tls);
    CHECK(large.ask("POST", "/v1/sign-in", QByteArray(5'000, 'x')).status == 413);
    hall.centre.server().administer({{QStringLiteral("order"), QStringLiteral("revoke")}, {QStringLiteral("device"), hall.front.desk.identity.device.text()}});
    CHECK(hall.signsIn(QStringLiteral("阿里木"), once).code() == "device_revoked");
}
