// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Stores as each release left them: a centre, a front desk with unsent work, and the labour window. Today's program must
 * read them, verify them, and bring the unsent work home. `HALL_GOLDEN=DIR desk_tests "[.make-golden]"` makes a set for a
 * release; a set once released is never made again.
 */
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"
#include "server/centre.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const QString Golden = QStringLiteral(HALL_SOURCE_DIR "/tests/data/golden");

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    REQUIRE(QDir().mkpath(to));
    while (files.hasNext()) {
        const QString name = QDir(from).relativeFilePath(files.next());
        REQUIRE(QDir(to).mkpath(QFileInfo(name).path()));
        REQUIRE(QFile::copy(files.filePath(), QDir(to).filePath(name)));
        QFile::setPermissions(QDir(to).filePath(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

QJsonArray casesOf(const Desk &desk)
{
    QJsonArray cases;
    QList<CaseRow> rows = desk.owned() + desk.waiting() + desk.sent();
    // By code: what is urgent today, and so comes first in a list, is no part of what a release has stored.
    std::stable_sort(rows.begin(), rows.end(), [](const CaseRow &a, const CaseRow &b) { return a.code < b.code; });
    for (const CaseRow &row : rows) {
        const auto view = desk.caseView(row.id);
        cases.append(QJsonObject{{QStringLiteral("code"), row.code},
                                 {QStringLiteral("name"), row.name},
                                 {QStringLiteral("owner"), row.owner.value()},
                                 {QStringLiteral("state"), static_cast<int>(view->file.state)},
                                 {QStringLiteral("subject"), view->file.matter.subject.text},
                                 {QStringLiteral("phone"), view->file.parties.value(0).phone.text},
                                 {QStringLiteral("events"), view->timeline.size()},
                                 {QStringLiteral("query"), view->queryCode}});
    }
    return cases;
}

QJsonArray byCode(const QJsonArray &cases)
{
    QList<QJsonObject> sorted;
    for (const QJsonValue &value : cases)
        sorted << value.toObject();
    std::stable_sort(sorted.begin(), sorted.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[QStringLiteral("code")].toString() < b[QStringLiteral("code")].toString();
    });
    QJsonArray array;
    for (const QJsonObject &one : std::as_const(sorted))
        array.append(one);
    return array;
}

struct Release
{
    QTemporaryDir folder;
    QJsonObject expected;

    explicit Release(const QString &name)
    {
        copyFolder(Golden + u'/' + name, folder.path());
        QFile file(folder.filePath(QStringLiteral("expected.json")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        expected = QJsonDocument::fromJson(file.readAll()).object();
    }
    std::unique_ptr<Desk> desk(const QString &name, const QString &officer) const
    {
        // No server answers here: what is read is what lies on the disk.
        auto opened = Desk::open(deskOptions(folder.filePath(name)));
        REQUIRE(opened.ok());
        REQUIRE_FALSE(opened.value()->signIn(officer));
        return std::move(opened.value());
    }
};

QStringList releases()
{
    return QDir(Golden).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

FileCase typed(const QString &name)
{
    FileCase order = aFiling();
    order.code.reset();
    order.representatives[0].name.text = name;
    return order;
}

} // namespace

TEST_CASE("the stores of every release are read by today's program with every case in them", "[golden]")
{
    REQUIRE_FALSE(releases().isEmpty());
    for (const QString &name : releases()) {
        INFO(name.toStdString());
        const Release release(name);
        CHECK(casesOf(*release.desk(QStringLiteral("front-desk"), QStringLiteral("阿里木"))) == byCode(release.expected[QStringLiteral("front-desk")].toArray()));
        CHECK(casesOf(*release.desk(QStringLiteral("window-3"), QStringLiteral("李娜"))) == byCode(release.expected[QStringLiteral("window-3")].toArray()));
        CHECK(release.expected[QStringLiteral("front-desk")].toArray().size() >= 5);
    }
}

TEST_CASE("the unsent work of every release is taken by today's centre, bytes unchanged, and the desk goes on", "[golden]")
{
    REQUIRE_FALSE(releases().isEmpty());
    for (const QString &name : releases()) {
        INFO(name.toStdString());
        const Release release(name);
        SystemRandom random;
        SystemClock clock;
        const QString data = release.folder.filePath(QStringLiteral("server"));
        const auto keys = openStoreKeys(data, random);
        REQUIRE(keys.ok());
        const auto centre = CentreLedger::open(storePath(data), keys->storeKey, keys->box, random);
        REQUIRE(centre.ok());
        CHECK_FALSE(centre.value()->verify());

        const QDir folder(release.folder.filePath(QStringLiteral("front-desk")));
        const auto enrolled = identityfiles::read(folder);
        REQUIRE(enrolled);
        auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), enrolled->identity, random);
        REQUIRE(ledger.ok());
        CHECK_FALSE(ledger.value()->verify());
        const int unsent = ledger.value()->unsentCount();
        CHECK(unsent == release.expected[QStringLiteral("unsent")].toInt());
        CHECK(unsent >= 6);

        // What today's program adds continues the release's chain.
        const CaseId added(QUuid::createUuid());
        Circumstances now = at(FrontDesk, 77, added);
        now.device = enrolled->identity.device;
        now.eventIds = {EventId(QUuid::createUuid()), EventId(QUuid::createUuid()), EventId(QUuid::createUuid()), EventId(QUuid::createUuid())};
        FileCase order = aFiling();
        order.code = CaseCode::mint(enrolled->identity.division, QDate(2030, 1, 2), enrolled->identity.deviceDigits, 9);
        REQUIRE_FALSE(ledger.value()->record(decide({}, order, now).value(), false));

        wire::Push push;
        push.incarnation = ledger.value()->incarnation();
        push.events = ledger.value()->outbox(wire::MaxEventsPerPush, wire::MaxPushBytes);
        push.keys = ledger.value()->keysFor(push.events, {});
        const auto device = centre.value()->findDevice(enrolled->identity.device);
        REQUIRE(device);
        Intake intake(*centre.value(), clock);
        const PushOutcome outcome = intake.judge(device->certificateSha256, push);
        QSet<WindowNumber> touched;
        REQUIRE(outcome.status == 200);
        REQUIRE_FALSE(intake.commit(&touched));
        CHECK(outcome.answer.acknowledgements.size() == unsent + 3);
        for (const Acknowledgement &answer : outcome.answer.acknowledgements)
            CHECK((answer.verdict == Verdict::Accepted));
        REQUIRE(ledger.value()->acknowledge(outcome.answer.acknowledgements).ok());
        CHECK(ledger.value()->unsentCount() == 0);
        CHECK_FALSE(centre.value()->verify());
        CHECK(intake.judge(device->certificateSha256, push).answer.acknowledgements.size() == unsent + 3);
    }
}

TEST_CASE("makes the stores of a release", "[.make-golden]")
{
    const QDir out(qEnvironmentVariable("HALL_GOLDEN"));
    REQUIRE_FALSE(qEnvironmentVariable("HALL_GOLDEN").isEmpty());
    CuttableLine line;
    CentreProcess centre(line);
    Counter front;
    Counter labour;
    REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(labour.join(centre.enrolLine(QStringLiteral("3"))));
    REQUIRE(front.sit(QStringLiteral("阿里木")));
    REQUIRE(labour.sit(QStringLiteral("李娜")));
    Desk &desk = *front.desk;
    const auto does = [&](const CaseId &file, const Command &order) { REQUIRE(desk.give(file, order).ok()); };
    const auto send = [](WindowNumber to) { return TransferCase{to, TransferReason::Competent, QStringLiteral("属于劳动争议")}; };

    const CaseId kept = desk.fileCase(typed(QStringLiteral("甲一"))).value();
    does(kept, ScreenCase{LawfulPath::Mediation, QStringLiteral("labour.wages")});
    does(kept, CorrectField{Field::Phone, 0, QStringLiteral("13900005678"), QStringLiteral("听错号码")});
    does(kept, CorrectField{Field::Subject, 0, QStringLiteral("拖欠工资（更正）"), QStringLiteral("写错事由")});
    does(kept, AddNote{QStringLiteral("电话联系过一次")});
    does(kept, ReceivePapers{{PaperItem{QStringLiteral("劳动合同复印件"), 3, false}}});
    does(kept, RecordPrint{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("a5")});
    const CaseId recalled = desk.fileCase(typed(QStringLiteral("乙二"))).value();
    does(recalled, send(Labour));
    does(recalled, RecallTransfer{desk.caseView(recalled)->file.pending->id, QStringLiteral("改送别处")});
    const CaseId guided = desk.fileCase(typed(QStringLiteral("丙三"))).value();
    does(guided, GuideElsewhere{LawfulPath::Judicial, QStringLiteral("示范县人民法院"), QStringLiteral("向法院起诉")});
    const CaseId objected = desk.fileCase(typed(QStringLiteral("丁四"))).value();
    does(objected, send(Labour));
    const CaseId moved = desk.fileCase(typed(QStringLiteral("戊五"))).value();
    does(moved, send(Labour));
    REQUIRE(front.sentAll());
    REQUIRE(until([&] { return labour.arrived.size() >= 2; }));
    REQUIRE(labour.desk->give(objected, ObjectToTransfer{labour.desk->caseView(objected)->file.pending->id, QStringLiteral("不属于本窗口的职责"), QStringLiteral("信访工作条例第二十三条"), WindowNumber(5)}).ok());
    REQUIRE(labour.desk->give(moved, AcceptTransfer{labour.desk->caseView(moved)->file.pending->id}).ok());
    REQUIRE(labour.desk->give(moved, CloseCase{Outcome::Withdrawn, QStringLiteral("双方已经和解")}).ok());
    REQUIRE(labour.sentAll());
    REQUIRE(until([&] { return desk.caseView(moved)->file.owner == Labour; }));
    REQUIRE(until([&] { return desk.caseView(moved)->file.outcome.has_value(); }));
    REQUIRE(until([&] { return desk.caseView(objected)->file.pending->state == TransferState::Objected; }));

    line.cut();
    desk.fileCase(typed(QStringLiteral("己六"))).value();
    const CaseId unsent = desk.fileCase(typed(QStringLiteral("庚七"))).value();
    does(unsent, send(Labour));
    does(kept, AddNote{QStringLiteral("断网时的记录")});
    const QJsonObject expected{{QStringLiteral("front-desk"), casesOf(desk)},
                               {QStringLiteral("window-3"), casesOf(*labour.desk)},
                               {QStringLiteral("unsent"), desk.status().unsent}};
    front.desk.reset();
    labour.desk.reset();
    centre.kill();
    copyFolder(centre.data(), out.filePath(QStringLiteral("server")));
    copyFolder(front.folder.path(), out.filePath(QStringLiteral("front-desk")));
    copyFolder(labour.folder.path(), out.filePath(QStringLiteral("window-3")));
    QFile file(out.filePath(QStringLiteral("expected.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(expected).toJson());
}
