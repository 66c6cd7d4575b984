// SPDX-License-Identifier: GPL-3.0-or-later
/** The two administrators at the centre: neither of them, nor whoever keeps the machine, makes officers by themselves. */
#include "server/counter.h"

#include "domain/officer.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"

#include <QtCore/QProcess>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Wang = QStringLiteral("王芳");   // system administrator
const QString Li = QStringLiteral("李明");     // security administrator
const QString Alim = QStringLiteral("阿里木"); // receptionist
const QString WangsPassword = QStringLiteral("一二三四五六七八九十甲");
const QString LisPassword = QStringLiteral("correct horse battery");
const QString AlimsPassword = QStringLiteral("koktogay-2026");

/** A centre whose two administrators have passwords of their own, and a receptionist. */
struct Hall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front;

    Hall() : front((centre.options().passwordCost = {1, 8}, centre.stop(), centre.start(), centre), {1})
    {
        appoints(Alim, "receptionist", AlimsPassword);
        appoints(Wang, "system_administrator", WangsPassword);
        appoints(Li, "security_administrator", LisPassword);
    }
    void appoints(const QString &name, const char *role, const QString &password)
    {
        const QString once = order("officer-add", name, {{"roles", QJsonArray{QString::fromLatin1(role)}}, {"windows", QJsonArray{1}}}).value("password").toString();
        REQUIRE_FALSE(once.isEmpty());
        REQUIRE(signsIn(name, once, password).status == 200);
    }
    PlainReply signsIn(const QString &name, const QString &password, const QString &another = {})
    {
        front.connect();
        return front.http.ask("POST", "/v1/sign-in", wire::encode(wire::SignIn{name, password, another}));
    }
    QJsonObject order(const char *order, const QString &name, const QJsonObject &more = {})
    {
        QJsonObject asked = more;
        asked.insert("order", QString::fromLatin1(order));
        asked.insert("name", name);
        return centre.server().administer(asked);
    }
    static QJsonObject theTwo(const QJsonObject &changed = {})
    {
        QJsonObject all{{"by", Wang}, {"by_password", WangsPassword}, {"and", Li}, {"and_password", LisPassword}};
        for (auto it = changed.begin(); it != changed.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    }
    static QJsonObject together(QJsonObject more)
    {
        const QJsonObject two = theTwo();
        for (auto it = two.begin(); it != two.end(); ++it)
            more.insert(it.key(), it.value());
        return more;
    }
    QJsonArray resetAlone() { return centre.server().administer({{"order", "status"}}).value("reset_alone").toArray(); }
    QJsonObject rowOf(const QString &name)
    {
        const QJsonArray rows = centre.server().administer({{"order", "officers"}}).value("officers").toArray();
        for (const QJsonValue &row : rows) {
            if (row.toObject().value("name").toString() == name)
                return row.toObject();
        }
        return {};
    }
    OfficerId idOf(const QString &name) const { return officerIdOf(front.desk.identity.centre, name); }
    /** As the desk of window 1 has heard. */
    Appointment latestAtDesk(const QString &name) const
    {
        const CaseFile file = front.state(fileOf(idOf(name)));
        return file.officer ? file.officer->latest() : Appointment();
    }
};

QString errorOf(const QJsonObject &answer)
{
    return answer.value("error").toString();
}

} // namespace

TEST_CASE("who keeps the machine alone cannot make an officer, change one or give out a password once the hall has its two administrators", "[administration]")
{
    Hall hall;
    const QJsonObject seat{{"roles", QJsonArray{"window_officer"}}, {"windows", QJsonArray{1}}};
    for (const auto &[order, name, more] : {std::tuple("officer-add", QStringLiteral("赵强"), seat), std::tuple("officer-change", Alim, seat),
                                           std::tuple("officer-reset", Alim, QJsonObject()), std::tuple("officer-dismiss", Alim, QJsonObject())}) {
        const QJsonObject answer = hall.order(order, name, more);
        INFO(order);
        CHECK(errorOf(answer).contains("--by NAME --and NAME"));
        CHECK_FALSE(answer.contains("password"));
    }
    CHECK(hall.rowOf(QStringLiteral("赵强")).isEmpty());
    CHECK(hall.rowOf(Alim).value("roles").toArray() == QJsonArray{"receptionist"});
    CHECK(hall.signsIn(Alim, AlimsPassword).status == 200); // the one that was reset in vain
    CHECK(errorOf(hall.order("officer-reset", Alim, {{"alone", true}})).contains("--without-the-others"));
    CHECK(hall.signsIn(Alim, AlimsPassword).status == 200);
    CHECK(hall.resetAlone().isEmpty());
}

TEST_CASE("the two order it together with their own passwords, and the ledger says for ever who did", "[administration]")
{
    Hall hall;
    const QString once = hall.order("officer-reset", Alim, Hall::theTwo()).value("password").toString();
    REQUIRE(once.size() == 14);
    CHECK(hall.signsIn(Alim, AlimsPassword).code() == "password_wrong");
    CHECK(hall.signsIn(Alim, once).code() == "password_once");
    hall.front.connect();
    REQUIRE(hall.front.pullsUntil([&] { return hall.latestAtDesk(Alim).by == hall.idOf(Wang); }));
    CHECK(hall.latestAtDesk(Alim).second == hall.idOf(Li));
    // In the other order, and each of the others.
    const QJsonObject turned{{"by", Li}, {"by_password", LisPassword}, {"and", Wang}, {"and_password", WangsPassword}};
    CHECK_FALSE(hall.order("officer-dismiss", Alim, turned).contains("error"));
    CHECK(hall.order("officer-add", QStringLiteral("赵强"), Hall::together({{"roles", QJsonArray{"receptionist"}}, {"windows", QJsonArray{1}}})).contains("password"));
    CHECK_FALSE(hall.order("officer-change", QStringLiteral("赵强"), Hall::together({{"roles", QJsonArray{"coordinator"}}})).contains("error"));
    CHECK(hall.rowOf(QStringLiteral("赵强")).value("roles").toArray() == QJsonArray{"coordinator"});
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
    CHECK(hall.resetAlone().isEmpty());
}

TEST_CASE("one of the two with a wrong password, another's, or a third person orders nothing, and a guesser waits", "[administration]")
{
    Hall hall;
    const QList<std::pair<QJsonObject, const char *>> refused{{{{"and", Wang}}, "two people"},
                                                              {{{"and", Alim}, {"and_password", AlimsPassword}}, "security_administrator"},
                                                              {{{"and", "无此人"}}, "security_administrator"},
                                                              {{{"and_password", WangsPassword}}, "not the password"},
                                                              {{{"by_password", QString()}}, "not the password"}};
    for (const auto &[changed, sentence] : refused) {
        const QString error = errorOf(hall.order("officer-reset", Alim, Hall::theTwo(changed)));
        INFO(error.toStdString());
        CHECK(error.contains(QString::fromLatin1(sentence)));
    }
    CHECK(hall.signsIn(Alim, AlimsPassword).status == 200);
    for (int guess = 0; guess < 3; ++guess)
        (void)hall.order("officer-reset", Alim, Hall::theTwo({{"and_password", "wrong-wrong"}}));
    CHECK(errorOf(hall.order("officer-reset", Alim, Hall::theTwo())).contains("mistyped too often"));
    hall.clock->pass(15);
    CHECK(hall.order("officer-reset", Alim, Hall::theTwo()).contains("password"));
}

TEST_CASE("a lost password of one of the two is given out alone, which stays on record, and frees nobody else", "[administration]")
{
    Hall hall;
    const QString once = hall.order("officer-reset", Li, {{"alone", true}}).value("password").toString();
    REQUIRE(once.size() == 14);
    REQUIRE(hall.resetAlone().size() == 1);
    CHECK(hall.resetAlone().first().toObject().value("officer").toString() == hall.idOf(Li).text());
    // Before its owner has set another, the machine's keeper may still do nothing by that.
    CHECK(errorOf(hall.order("officer-reset", Alim)).contains("--by NAME --and NAME"));
    CHECK(errorOf(hall.order("officer-reset", Alim, Hall::theTwo({{"and_password", once}}))).contains("password of their own"));
    REQUIRE(hall.signsIn(Li, once, QStringLiteral("another-2027")).status == 200);
    CHECK(hall.order("officer-reset", Alim, Hall::theTwo({{"and_password", "another-2027"}})).contains("password"));
    REQUIRE(hall.order("officer-reset", Wang, {{"alone", true}}).contains("password"));
    // Also after a restart, and after what came later.
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    CHECK(hall.resetAlone().size() == 2);
}

TEST_CASE("the two do not dismiss the last of themselves", "[administration]")
{
    Hall hall;
    CHECK(errorOf(hall.order("officer-dismiss", Li, Hall::theTwo())).contains("appoint another one first"));
    REQUIRE(hall.order("officer-add", QStringLiteral("赵强"), Hall::together({{"roles", QJsonArray{"security_administrator"}}, {"windows", QJsonArray{1}}})).contains("password"));
    CHECK_FALSE(hall.order("officer-dismiss", Li, Hall::theTwo()).contains("error"));
    // The new one has no password of their own yet: nobody orders until they have.
    CHECK(errorOf(hall.order("officer-reset", Alim)).contains("--by NAME --and NAME"));
}

TEST_CASE("the program reads the two passwords from its standard input, a line each", "[administration][process]")
{
    Hall hall;
    const auto run = [&hall](const QStringList &more, const QString &typed) {
        QProcess process;
        process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), QStringList{"officer-reset", "--data", hall.centre.directory(), "--name", Alim} + more);
        process.write(typed.toUtf8());
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return std::tuple(process.exitCode(), process.readAllStandardOutput().trimmed(), process.readAllStandardError());
    };
    CHECK(std::get<0>(run({}, {})) == 1);
    CHECK(std::get<0>(run({"--by", Wang}, WangsPassword + '\n')) == 2);
    CHECK(std::get<2>(run({"--by", Wang, "--and", Li, "--without-the-others"}, {})).contains("either two people"));
    CHECK(std::get<2>(run({"--by", Wang, "--and", Li}, "nobody's\nnobody's\n")).contains("not the password"));
    CHECK(std::get<2>(run({"--without-the-others"}, {})).contains("--without-the-others"));
    const auto [code, said, wrong] = run({"--by", Wang, "--and", Li}, WangsPassword + '\n' + LisPassword + '\n');
    INFO(wrong.toStdString());
    CHECK(code == 0);
    CHECK(said.size() == 14);
}
