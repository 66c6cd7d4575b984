// SPDX-License-Identifier: GPL-3.0-or-later
/** What the centre takes away: many cases at once, and a computer's right to work. The exercise of a revoked desk is here. */
#include "desk/exportoutbox.h"
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/officers.h"
#include "fakes/printers.h"
#include "fakes/withdrawal.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
using ShutOut = DeskStatus::ShutOut;

FileCase typed(const QString &name = QStringLiteral("张三"))
{
    FileCase order = aFiling();
    order.code.reset();
    order.representatives[0].name.text = name;
    return order;
}

/** A front desk and the labour window at one centre, a real one in a process of its own. */
struct Hall
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter front;
    Counter labour;

    Hall()
    {
        REQUIRE(centre.running());
        REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
        REQUIRE(labour.join(centre.enrolLine(QStringLiteral("3"))));
        REQUIRE(front.sit(QStringLiteral("阿里木")));
        REQUIRE(labour.sit(QStringLiteral("李娜")));
        REQUIRE(front.online());
        REQUIRE(labour.online());
    }
    CaseId sends(const QString &name = QStringLiteral("张三"))
    {
        const CaseId file = front.desk->fileCase(typed(name)).value();
        REQUIRE(front.desk->give(file, TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}).ok());
        return file;
    }
    QJsonObject order(const QStringList &arguments) { return QJsonDocument::fromJson(centre.order(arguments)).object(); }
    /** The digits of window 3's desk, as `devices` lists it. */
    QString digitsOf(const char *window) const
    {
        for (const QByteArray &row : centre.order({QStringLiteral("devices")}).split('\n')) {
            if (row.contains(QByteArray("windows ") + window + ' '))
                return QString::fromLatin1(row.left(2));
        }
        return {};
    }
    bool verifies() const { return centre.order({QStringLiteral("verify")}).contains("\"bad\":null"); }
};

/** What lies in the closed store of \a counter: cases with a key, all events. */
std::pair<int, int> inStoreOf(const Counter &counter)
{
    SystemRandom random;
    const QDir folder(counter.folder.path());
    const auto enrolled = identityfiles::read(folder);
    const auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), enrolled->identity, random);
    REQUIRE(ledger.ok());
    qint64 row = 0;
    return {ledger.value()->caseCount(), static_cast<int>(ledger.value()->receivedAfter(&row, 100'000, Everything).size())};
}

} // namespace

TEST_CASE("exercise: a desk is revoked with its unsent work, which is carried over, and the counter joins anew", "[desk][shutout]")
{
    Hall hall;
    const CaseId file = hall.sends();
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 1; }));
    const TransferId transfer = hall.labour.desk->caseView(file)->file.pending->id;
    REQUIRE(hall.labour.desk->give(file, AcceptTransfer{transfer}).ok());
    REQUIRE(hall.labour.sentAll());
    REQUIRE(until([&] { return hall.front.desk->caseView(file)->file.owner == Labour; }));

    // Work without a line, and then the revocation.
    hall.line.cut();
    REQUIRE(until([&] { return hall.labour.link() == DeskStatus::Link::Offline; }));
    REQUIRE(hall.labour.desk->give(file, AddNote{QStringLiteral("已电话联系来访人")}).ok());
    const QJsonObject revoked = hall.order({QStringLiteral("revoke"), hall.digitsOf("3")});
    CHECK(revoked.value(QStringLiteral("wipe")) == false);
    CHECK(hall.labour.desk->caseView(file)); // it cannot know yet
    hall.line.heal();
    REQUIRE(until([&] { return hall.labour.desk->status().shutOut == ShutOut::Locked; }, 40'000));
    CHECK(hall.labour.desk->status().locked);
    CHECK(hall.labour.desk->status().linkReason == QStringLiteral("device_revoked"));
    CHECK((hall.labour.link() == DeskStatus::Link::CertificateRefused)); // and not offline
    CHECK(hall.labour.desk->owned().isEmpty());
    CHECK_FALSE(hall.labour.desk->caseView(file));
    CHECK((hall.labour.desk->signIn(QStringLiteral("李娜"))->code == RefusalCode::DeviceShutOut));
    CHECK(hall.labour.desk->status().unsent == 1);

    // A cable pulled out and a new start open nothing.
    hall.line.cut();
    hall.labour.open();
    CHECK((hall.labour.desk->status().shutOut == ShutOut::Locked));
    CHECK((hall.labour.desk->signIn(QStringLiteral("李娜"))->code == RefusalCode::DeviceShutOut));
    hall.line.heal();

    // The administrator carries the unsent work over. It is judged by a person.
    hall.labour.desk.reset();
    QTemporaryDir stick;
    const QString outbox = stick.filePath(QStringLiteral("window-3.outbox"));
    const auto exported = exportOutbox(hall.labour.folder.path(), outbox);
    REQUIRE(exported.ok());
    CHECK(*exported == 1);
    const QJsonObject imported = hall.order({QStringLiteral("import-outbox"), outbox});
    CHECK(imported.value(QStringLiteral("quarantined")).toInt() == 1);
    CHECK(hall.order({QStringLiteral("review")}).value(QStringLiteral("quarantined")).toArray().size() == 1);

    // The counter joins anew, in a folder of its own, and has everything that the window has.
    Counter again;
    REQUIRE(again.join(hall.centre.enrolLine(QStringLiteral("3"))));
    REQUIRE(again.sit(QStringLiteral("李娜")));
    REQUIRE(until([&] { return again.desk->caseView(file).has_value(); }));
    CHECK(again.desk->caseView(file)->file.parties.first().name.text == QStringLiteral("张三"));
    CHECK((again.desk->status().shutOut == ShutOut::No));
    CHECK(hall.verifies());
}

TEST_CASE("exercise: a desk that is revoked to be wiped erases what the centre holds at the next contact, and keeps its unsent work", "[desk][shutout]")
{
    Hall hall;
    const CaseId file = hall.sends(QStringLiteral("王小明"));
    const CaseId other = hall.sends();
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 2; }));
    REQUIRE(hall.labour.desk->give(file, AcceptTransfer{hall.labour.desk->caseView(file)->file.pending->id}).ok());
    REQUIRE(hall.labour.sentAll());
    hall.line.cut();
    REQUIRE(until([&] { return hall.labour.link() == DeskStatus::Link::Offline; }));
    REQUIRE(hall.labour.desk->give(other, AcceptTransfer{hall.labour.desk->caseView(other)->file.pending->id}).ok());
    const QJsonObject revoked = hall.order({QStringLiteral("revoke"), hall.digitsOf("3"), QStringLiteral("--wipe")});
    CHECK(revoked.value(QStringLiteral("wipe")) == true);
    CHECK(hall.centre.order({QStringLiteral("devices")}).contains("wiped"));
    // Revoked once more by somebody who did not know: it is still to be wiped.
    CHECK(hall.order({QStringLiteral("revoke"), hall.digitsOf("3")}).value(QStringLiteral("wipe")) == true);
    hall.line.heal();
    REQUIRE(until([&] { return hall.labour.desk->status().shutOut == ShutOut::Emptied; }, 40'000));
    CHECK(hall.labour.desk->status().unsent == 1);
    CHECK(hall.labour.desk->find(QStringLiteral("王小明")).isEmpty());
    hall.labour.desk.reset();
    const auto [cases, received] = inStoreOf(hall.labour);
    CHECK(cases == 0);
    CHECK(received == 0);

    QTemporaryDir stick;
    const QString outbox = stick.filePath(QStringLiteral("window-3.outbox"));
    REQUIRE(exportOutbox(hall.labour.folder.path(), outbox).ok());
    const QJsonObject imported = hall.order({QStringLiteral("import-outbox"), outbox});
    CHECK(imported.value(QStringLiteral("quarantined")).toInt() == 1);
    CHECK(until([&] { return hall.front.link() == DeskStatus::Link::Online; })); // whom it does not concern
    Counter again;
    REQUIRE(again.join(hall.centre.enrolLine(QStringLiteral("3"))));
    REQUIRE(again.sit(QStringLiteral("李娜")));
    REQUIRE(until([&] { return again.desk->caseView(file) && again.desk->caseView(other); }));
    CHECK(hall.verifies());
}

TEST_CASE("a restored centre, which may lack what a desk holds, locks it and erases nothing", "[desk][shutout]")
{
    Hall hall;
    QTemporaryDir safe;
    const QString keys = safe.filePath(QStringLiteral("keys")), backup = safe.filePath(QStringLiteral("hall.backup"));
    REQUIRE_FALSE(CentreProcess::run({QStringLiteral("recovery-key"), QStringLiteral("--make"), keys}).isEmpty());
    REQUIRE_FALSE(hall.centre.order({QStringLiteral("backup"), QStringLiteral("--to"), backup, QStringLiteral("--recovery-key"), keys + QStringLiteral("/recovery.public")}).isEmpty());
    const CaseId file = hall.sends(); // after the backup
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 1; }));
    const QString digits = hall.digitsOf("3");
    hall.line.cut();
    REQUIRE(until([&] { return hall.labour.link() == DeskStatus::Link::Offline; }));
    hall.centre.kill();
    const QString moved = safe.filePath(QStringLiteral("restored"));
    REQUIRE_FALSE(CentreProcess::run({QStringLiteral("restore"), QStringLiteral("--from"), backup, QStringLiteral("--recovery-key"), keys + QStringLiteral("/recovery.secret"),
                                      QStringLiteral("--data"), moved}).isEmpty());
    hall.centre.moveTo(moved);
    REQUIRE(hall.centre.start());
    REQUIRE_FALSE(hall.order({QStringLiteral("revoke"), digits, QStringLiteral("--wipe")}).isEmpty());
    hall.front.desk.reset(); // the author's copy is gone, say: window 3 has the only one
    hall.line.heal();
    REQUIRE(until([&] { return hall.labour.desk->status().shutOut == ShutOut::Locked; }, 40'000));
    until([] { return false; }, 2'000);
    CHECK((hall.labour.desk->status().shutOut == ShutOut::Locked));
    hall.labour.desk.reset();
    CHECK(inStoreOf(hall.labour).first == 1);
}

TEST_CASE("much that the centre withdraws at once waits for an answer at the desk, which erases it or keeps it", "[desk][shutout][withdrawal]")
{
    const bool erase = GENERATE(true, false);
    Hall hall;
    QList<CaseId> files;
    for (int i = 0; i < 55; ++i)
        files << hall.sends();
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 55; }));
    REQUIRE(hall.front.sentAll());
    hall.labour.desk.reset();
    for (const CaseId &file : std::as_const(files))
        REQUIRE(hall.front.desk->give(file, RecallTransfer{hall.front.desk->caseView(file)->file.pending->id, QStringLiteral("来访人改变了主意")}).ok());
    REQUIRE(hall.front.sentAll());
    hall.labour.open();
    REQUIRE(until([&] { return hall.labour.desk->status().withdrawal.has_value(); }));
    CHECK(hall.labour.desk->status().withdrawal->erased == 55);
    CHECK(hall.labour.desk->status().withdrawal->held == 55);
    CHECK_FALSE(hall.labour.desk->status().mayAnswerWithdrawal); // nobody sits here
    CHECK((hall.labour.desk->answerWithdrawal(true)->code == RefusalCode::NotSignedIn));
    REQUIRE(hall.labour.sit(QStringLiteral("李娜")));
    CHECK(hall.labour.desk->waiting().size() == 55); // nothing was erased
    CHECK((hall.labour.link() == DeskStatus::Link::Online));
    // What is recorded here goes up meanwhile.
    REQUIRE(hall.labour.desk->fileCase(typed()).ok());
    REQUIRE(hall.labour.sentAll());
    CHECK(hall.labour.desk->status().withdrawal);
    CHECK(hall.labour.desk->status().mayAnswerWithdrawal);
    REQUIRE_FALSE(hall.labour.desk->answerWithdrawal(erase));
    if (erase) {
        REQUIRE(until([&] { return !hall.labour.desk->status().withdrawal; }, 5'000)); // at once, and not after the pause
        CHECK(hall.labour.desk->waiting().isEmpty());
        CHECK(hall.labour.desk->owned().size() == 1);
        hall.sends();
        CHECK(until([&] { return hall.labour.desk->waiting().size() == 1; }));
    } else {
        until([] { return false; }, 3'000);
        CHECK(hall.labour.desk->waiting().size() == 55);
        REQUIRE(hall.labour.desk->status().withdrawal);
        CHECK((hall.labour.desk->status().withdrawal->answer == MassWithdrawal::Answer::Keep));
        // Kept over a new start, too.
        hall.labour.open();
        REQUIRE(hall.labour.desk->status().withdrawal);
        CHECK((hall.labour.desk->status().withdrawal->answer == MassWithdrawal::Answer::Keep));
    }
}

TEST_CASE("in a hall with officers a mass withdrawal is the coordinator's to answer", "[desk][shutout][withdrawal]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    withdrawnAlone(folder.path(), 60);
    const QString password = QStringLiteral("koktogay-2026");
    REQUIRE(appointAlone(folder.path(), QStringLiteral("阿里木"), {Role::Receptionist}, {FrontDesk}, password));
    REQUIRE(appointAlone(folder.path(), QStringLiteral("王芳"), {Role::Coordinator}, {FrontDesk}, password));
    REQUIRE(appointAlone(folder.path(), QStringLiteral("古丽"), {Role::SystemAdministrator}, {FrontDesk}, password));
    REQUIRE(appointAlone(folder.path(), QStringLiteral("马强"), {Role::Auditor}, {FrontDesk}, password));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    Desk &desk = *opened.value();
    REQUIRE(desk.status().withdrawal);
    const std::pair<const char *, bool> officers[] = {{"阿里木", false}, {"马强", false}, {"古丽", true}, {"王芳", true}};
    for (const auto &[name, answers] : officers) {
        INFO(name);
        desk.lock();
        desk.signIn({QString::fromUtf8(name), password, {}});
        REQUIRE(until([&] { return !desk.status().locked; }));
        CHECK(desk.status().mayAnswerWithdrawal == answers);
        const auto refusal = desk.answerWithdrawal(false);
        CHECK(refusal.has_value() != answers);
        if (refusal)
            CHECK((refusal->code == RefusalCode::WithdrawalNotYours));
    }
    CHECK((desk.status().withdrawal->answer == MassWithdrawal::Answer::Keep));
}
