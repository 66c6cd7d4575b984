// SPDX-License-Identifier: GPL-3.0-or-later
/** The end of a retention period: two officers, one certificate, no key anywhere, and a ledger that is whole. */
#include "server/counter.h"

#include "fakes/filledsteps.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "ledger/centresnapshot.h"
#include "server/erasing.h"
#include "server/storeplace.h"

#include <QtCore/QProcess>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Wang = QStringLiteral("王芳");
const QString Li = QStringLiteral("李明");
const QString WangsPassword = QStringLiteral("一二三四五六七八九十甲");
const QString LisPassword = QStringLiteral("correct horse battery");

/** A centre with an archived case of ten years, one that is open, and its administrator and auditor. */
struct Hall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>(); // a Tuesday, 24 November 2026
    FakeCentre centre{clock};
    Counter front;
    Counter five;
    QTemporaryDir place;
    QString certificate = place.filePath(QStringLiteral("certificate.json"));
    CaseId file;
    CaseId other;

    Hall() : front((centre.options().passwordCost = {1, 8}, centre.stop(), centre.start(), centre), {1}), five(centre, {5})
    {
        file = front.registers();
        other = front.registers();
        REQUIRE(front.sends(file, 5));
        REQUIRE_FALSE(front.pushes().isEmpty());
        REQUIRE(five.pullsUntil([this] { return five.state(file).hasMatter; }));
        front.connect();
        // Window 5 has had it, and has it no longer.
        REQUIRE(front.does(file, RecallTransfer{front.state(file).pending->id, QStringLiteral("来访人改变了主意")}));
        REQUIRE(front.does(file, CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回了请求")}));
        REQUIRE(front.prints(file, PaperForm::F02Registration));
        REQUIRE(front.does(file, filled(Step::FollowedUp)));
        REQUIRE(front.does(file, filled(Step::CaseArchived, static_cast<int>(Retention::TenYears))));
        REQUIRE_FALSE(front.pushes().isEmpty());
        REQUIRE(front.pullsUntil([this] { return front.state(file).state == CaseState::Archived; }));
        appoints(Wang, "system_administrator", WangsPassword);
        appoints(Li, "auditor", LisPassword);
    }
    void appoints(const QString &name, const char *role, const QString &password)
    {
        const QString once = centre.server()
                                 .administer({{"order", "officer-add"}, {"name", name}, {"roles", QJsonArray{QString::fromLatin1(role)}}, {"windows", QJsonArray{1}}})
                                 .value("password")
                                 .toString();
        REQUIRE_FALSE(once.isEmpty());
        front.connect();
        REQUIRE(front.http.ask("POST", "/v1/sign-in", wire::encode(wire::SignIn{name, once, password})).status == 200);
    }
    void isNow(QDate day, int hour = 3) { clock->set(QDateTime(day, QTime(hour, 0), Qt::UTC)); }
    QJsonObject order(const char *name, const QJsonObject &more = {})
    {
        QJsonObject asked = more;
        asked.insert("order", QString::fromLatin1(name));
        return centre.server().administer(asked);
    }
    QJsonObject asked() const
    {
        return {{"by", Wang}, {"and", Li}, {"by_password", WangsPassword}, {"and_password", LisPassword}, {"reason", "保管期限届满"}, {"certificate", certificate}};
    }
    QJsonObject runs(const QJsonObject &changed = {})
    {
        QJsonObject all = asked();
        for (auto it = changed.begin(); it != changed.end(); ++it)
            all.insert(it.key(), it.value());
        return order("retention-run", all);
    }
    QString code() const { return front.state(file).code->text(); }
};

struct Ran
{
    int code;
    QJsonObject out;
    QByteArray err;
};

Ran run(const QStringList &arguments, const QByteArray &typed = {})
{
    QProcess process;
    process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), arguments);
    process.write(typed);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
}

const QDate Due(2036, 11, 25);

} // namespace

TEST_CASE("what is due is listed by code and class from the day after its last one, by Beijing's day", "[retention]")
{
    Hall hall;
    CHECK(hall.order("retention-list").value("count").toInt() == 0);
    hall.clock->set(QDateTime(Due.addDays(-1), QTime(15, 59), Qt::UTC));
    CHECK(hall.order("retention-list").value("count").toInt() == 0);
    hall.clock->set(QDateTime(Due.addDays(-1), QTime(16, 0), Qt::UTC));
    const QJsonObject listed = hall.order("retention-list");
    REQUIRE(listed.value("count").toInt() == 1);
    const QJsonObject row = listed.value("due").toArray().first().toObject();
    CHECK(row.value("code").toString() == hall.code());
    CHECK(row.value("class").toString() == "short");
    CHECK(row.value("due").toString() == "2036-11-25");
    CHECK(row.keys() == QStringList{"class", "code", "due"});
    // Below five nothing is said of accusations, not even that there are none.
    CHECK(hall.order("retention-list", {{"sealed", true}}).value("sealed_due").isNull());
}

TEST_CASE("nothing is erased without two people, their roles, their own passwords and a reason", "[retention]")
{
    Hall hall;
    hall.isNow(Due);
    const QList<std::pair<QJsonObject, const char *>> refused{{{{"and", Wang}}, "two people"},
                                                              {{{"by_password", "错误的密码错误的密码"}}, "not the password"},
                                                              {{{"and_password", WangsPassword}}, "not the password"},
                                                              {{{"and", "无此人"}}, "auditor"},
                                                              {{{"reason", " "}}, "--reason"},
                                                              {{{"before", "someday"}}, "--before"},
                                                              {{{"certificate", hall.place.path() + "/none/such"}}, "cannot write"}};
    for (const auto &[changed, sentence] : refused) {
        const QString error = hall.runs(changed).value("error").toString();
        INFO(error.toStdString());
        CHECK(error.contains(QString::fromLatin1(sentence)));
    }
    QFile there(hall.certificate);
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.close();
    CHECK(hall.runs().value("error").toString().contains("exists already"));
    REQUIRE(there.remove());
    // A password that is good once was known to whoever gave it out.
    REQUIRE(hall.order("officer-reset", {{"name", Li}}).contains("password"));
    CHECK(hall.runs().value("error").toString().contains("password of their own"));
    CHECK(hall.order("retention-list").value("count").toInt() == 1);
    CHECK_FALSE(QFile::exists(hall.certificate));
}

TEST_CASE("an erased case is gone at the centre and at every desk, and every chain is whole", "[retention]")
{
    Hall hall;
    const QString code = hall.code();
    // Written without a line, and not sent yet.
    REQUIRE(hall.front.does(hall.file, AddNote{QStringLiteral("归档以后的补充")}));
    hall.isNow(Due);
    CHECK(hall.runs({{"before", "2036-11-25"}}).value("count").toInt() == 0); // it is due on that day, not before
    const QJsonObject done = hall.runs();
    INFO(QJsonDocument(done).toJson().toStdString());
    REQUIRE(done.value("count").toInt() == 1);
    CHECK(done.value("left").toInt() == 0);
    CHECK(hall.order("verify").value("bad").isNull());
    CHECK(hall.order("retention-list").value("count").toInt() == 0);

    QFile file(hall.certificate);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    const QJsonObject certificate = QJsonDocument::fromJson(written).object();
    CHECK(certificate.value("cases").toArray().first().toObject().value("code").toString() == code);
    CHECK(certificate.value("by").toObject().value("name").toString() == Wang);
    CHECK(certificate.value("and").toObject().value("name").toString() == Li);
    CHECK(certificate.value("reason").toString() == "保管期限届满");
    CHECK_FALSE(written.contains("拖欠工资"));
    const QJsonObject checked = hall.order("retention-check", {{"certificate", hall.certificate}});
    CHECK(checked.value("bad").isNull());
    CHECK(checked.value("keys_left").toInt() == 0);

    // The desk that still has the case offers what it wrote, and is told; then it has no key either.
    hall.front.connect();
    const QList<Acknowledgement> verdicts = hall.front.pushes();
    REQUIRE(verdicts.size() == 1);
    CHECK((verdicts.first().verdict == Verdict::Contested));
    CHECK(verdicts.first().code == "case_erased");
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.withdrawn.contains(hall.file); }));
    CHECK(hall.front.ledger->queryCode(hall.file).isEmpty());
    CHECK_FALSE(hall.front.state(hall.file).known());
    CHECK(hall.front.state(hall.other).hasMatter);
    CHECK_FALSE(hall.front.ledger->verify());
    REQUIRE(hall.five.pullsUntil([&] { return hall.five.lastPage && !hall.five.lastPage->rows.isEmpty() && hall.five.lastPage->rows.last().kind == FeedRowKind::Erase; }));
    CHECK_FALSE(hall.five.state(hall.file).known());
    // A desk that joins today reads the feed from its beginning.
    Counter late(hall.centre, {1});
    REQUIRE(late.pullsUntil([&] { return late.state(hall.other).hasMatter && late.ledger->history(hall.file).isEmpty(); }));
    CHECK(hall.order("verify").value("bad").isNull());
    CHECK(hall.runs({{"certificate", hall.certificate + "-2"}}).value("count").toInt() == 0);
}

TEST_CASE("the erasure itself is read after a restart, and the store holds nothing that opens the case", "[retention][sqlite]")
{
    Hall hall;
    hall.isNow(Due);
    REQUIRE_FALSE(CentreSnapshot::copy(hall.centre.directory() + "/centre.db", hall.place.filePath("before.db"), {}));
    REQUIRE(hall.runs().value("count").toInt() == 1);
    hall.centre.stop();
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    REQUIRE(keys.ok());
    const QString store = hall.centre.directory() + "/centre.db";
    const auto table = erasing::tableFor(hall.centre.directory());
    REQUIRE(table.ok());
    {
        const auto ledger = CentreLedger::open(store, keys->storeKey, keys->box, random);
        REQUIRE(ledger.ok());
        const CaseFile gone = ledger.value()->routingOf(hall.file);
        CHECK(gone.erased);
        CHECK_FALSE(gone.updateNeeded);
        CHECK(ledger.value()->visibleTo(hall.file).isEmpty());
        CHECK_FALSE(ledger.value()->verify());
    }
    {
        const auto moment = CentreSnapshot::open(store, keys->storeKey);
        REQUIRE(moment.ok());
        int shown = 0;
        CHECK(moment.value()->visitCases([&](const CaseFile &file) {
            CHECK(file.id != hall.file);
            return ++shown > 0;
        }));
        CHECK(shown == 1);
        CHECK(moment.value()->keysLeft(hall.file) == 0);
        CHECK(moment.value()->keysLeft(hall.other) == 3);
    }
    // A backup from before brings the keys back: the certificate says so, and the case is due again.
    const auto before = CentreSnapshot::open(hall.place.filePath("before.db"), keys->storeKey);
    REQUIRE(before.ok());
    CHECK(erasing::check(*before.value(), hall.certificate)->value("bad").toString().contains("of its keys are there"));
    CHECK(erasing::list(*before.value(), *table, Due, false)->value("count").toInt() == 1);
    // What somebody writes into a certificate is found.
    QFile file(hall.certificate);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    changed.replace("\"reason\": \"", "\"reason\": \"x");
    QFile forged(hall.place.filePath("forged.json"));
    REQUIRE(forged.open(QIODevice::WriteOnly));
    forged.write(changed);
    forged.close();
    const auto moment = CentreSnapshot::open(store, keys->storeKey);
    CHECK(erasing::check(*moment.value(), forged.fileName())->value("bad").toString().contains("not signed by this centre"));
}

TEST_CASE("the buyer's own schedule takes the place of the one that is built in", "[retention][sqlite]")
{
    Hall hall;
    hall.isNow(Due);
    const QString own = hall.centre.directory() + "/retention.json";
    const auto writes = [&own](const QByteArray &text) {
        QFile file(own);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    };
    writes(R"({"classes":[{"code":"all","years":20,"names":{"zh_CN":"甲","en":"a","ug":"ا","kk_Arab":"ا"},"basis":"本单位保管期限表"}]})");
    CHECK(hall.order("retention-list").value("count").toInt() == 0);
    CHECK(hall.order("retention-list").value("classes").toArray().size() == 1);
    writes("{}");
    CHECK(hall.order("retention-list").value("error").toString().contains("no retention schedule"));
    CHECK(hall.runs().value("error").toString().contains("no retention schedule"));
}

TEST_CASE("the program lists, erases and checks, with the two passwords on its standard input", "[retention][process]")
{
    Hall hall;
    hall.isNow(Due);
    const QString data = hall.centre.directory();
    CHECK(run({"retention", "--data", data}).code == 2);
    CHECK(run({"retention", "run", "--data", data, "--by", Wang}).code == 2);
    CHECK(run({"retention", "list", "--data", data}).out.value("count").toInt() == 1);
    const QStringList order{"retention", "run", "--data", data, "--by", Wang, "--and", Li, "--reason", "保管期限届满", "--certificate", hall.certificate};
    const Ran wrong = run(order, "nobody's password\nnobody's password\n");
    CHECK(wrong.code == 1);
    CHECK(wrong.err.contains("not the password"));
    const Ran done = run(order, (WangsPassword + '\n' + LisPassword + '\n').toUtf8());
    INFO(done.err.toStdString());
    CHECK(done.code == 0);
    CHECK(done.out.value("count").toInt() == 1);
    CHECK(run({"retention", "check", "--data", data, "--certificate", hall.certificate}).code == 0);
    hall.centre.stop();
    const Ran closed = run({"retention", "check", "--data", data, "--certificate", hall.certificate});
    CHECK(closed.code == 0);
    CHECK(closed.out.value("keys_left").toInt() == 0);
    CHECK(run({"verify", "--data", data}).code == 0);
    CHECK(run(order, "a\nb\n").code == 1); // no server runs
    CHECK(run({"--help"}).code == 0);
}
