// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Housing(5);

FileCase typed()
{
    FileCase order = aFiling();
    order.code.reset();
    return order;
}

/** What a desk knows of a case, to be found again. */
struct Seen
{
    QString code;
    WindowNumber owner;
    CaseState state = CaseState::Unknown;
    int events = 0;
    friend bool operator==(const Seen &, const Seen &) = default;
};

/** Three counters, a recovery key, and a centre that can be put back to an older day. */
struct ThreeDesks
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter front;
    Counter labour;
    Counter housing;
    QTemporaryDir place;
    QSet<CaseId> files;

    ThreeDesks()
    {
        REQUIRE(centre.running());
        REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
        REQUIRE(labour.join(centre.enrolLine(QStringLiteral("3"))));
        REQUIRE(housing.join(centre.enrolLine(QStringLiteral("5"))));
        REQUIRE_FALSE(CentreProcess::run({QStringLiteral("recovery-key"), QStringLiteral("--make"), at("keys")}).isEmpty());
        sitDown();
    }
    QString at(const char *name) const { return place.filePath(QString::fromLatin1(name)); }
    QList<Counter *> all() { return {&front, &labour, &housing}; }
    void sitDown()
    {
        REQUIRE(front.sit(QStringLiteral("阿里木")));
        REQUIRE(labour.sit(QStringLiteral("李娜")));
        REQUIRE(housing.sit(QStringLiteral("古丽")));
    }
    CaseId filed(WindowNumber to)
    {
        const CaseId file = front.desk->fileCase(typed()).value();
        REQUIRE(front.desk->give(file, TransferCase{to, TransferReason::Competent, QStringLiteral("由该窗口办理")}).ok());
        files.insert(file);
        return file;
    }
    static bool accepts(Counter &counter, const CaseId &file)
    {
        REQUIRE(until([&] { return counter.desk->caseView(file) && counter.desk->caseView(file)->file.pending; }));
        return counter.desk->give(file, AcceptTransfer{counter.desk->caseView(file)->file.pending->id}).ok();
    }
    int troubled() { return front.desk->status().troubled + labour.desk->status().troubled + housing.desk->status().troubled; }
    /** Work in which each counter builds on what another one did. */
    void work(int rounds)
    {
        for (int i = 0; i < rounds; ++i) {
            const CaseId file = filed(Labour);
            REQUIRE(accepts(labour, file));
            REQUIRE(labour.desk->give(file, AddNote{QStringLiteral("已了解情况")}).ok());
            if (i % 2 == 0)
                continue;
            REQUIRE(labour.desk->give(file, TransferCase{Housing, TransferReason::Competent, QStringLiteral("属于住房问题")}).ok());
            REQUIRE(accepts(housing, file));
            REQUIRE(housing.desk->give(file, AddNote{QStringLiteral("已登记")}).ok());
        }
        for (Counter *counter : all())
            REQUIRE(counter->sentAll());
    }
    bool backup(const char *name)
    {
        return !centre.order({QStringLiteral("backup"), QStringLiteral("--to"), at(name), QStringLiteral("--recovery-key"), at("keys/recovery.public")}).isEmpty();
    }
    /** The machine is gone; another one takes its place with what \a name holds. */
    bool restore(const char *name, const char *directory)
    {
        centre.kill();
        const QByteArray done = CentreProcess::run({QStringLiteral("restore"), QStringLiteral("--from"), at(name), QStringLiteral("--recovery-key"),
                                                    at("keys/recovery.secret"), QStringLiteral("--data"), at(directory)});
        centre.moveTo(at(directory));
        return !done.isEmpty();
    }
    /** Its id, from the list that `devices` prints. */
    QString deviceOf(const char *digits)
    {
        for (const QByteArray &line : centre.order({QStringLiteral("devices")}).split('\n')) {
            if (line.startsWith(digits))
                return QString::fromLatin1(line.mid(4, 36));
        }
        return {};
    }
    qint64 status(const char *name)
    {
        return QJsonDocument::fromJson(centre.order({QStringLiteral("status")})).object().value(QLatin1String(name)).toInteger(-1);
    }
    bool settled(int milliseconds = 60'000)
    {
        return until([this] { return QJsonDocument::fromJson(centre.order({QStringLiteral("status")})).object().value(QStringLiteral("settling")).toArray().isEmpty(); },
                     milliseconds);
    }
    QMap<QString, Seen> picture(Counter &counter)
    {
        QMap<QString, Seen> seen;
        for (const CaseId &file : std::as_const(files)) {
            if (const auto view = counter.desk->caseView(file))
                seen.insert(file.text(), {view->file.code->text(), view->file.owner, view->file.state, static_cast<int>(view->timeline.size())});
        }
        return seen;
    }
    /** Of all three, when nothing has come in for a while. */
    QList<QMap<QString, Seen>> settledPictures()
    {
        QList<QMap<QString, Seen>> now, before;
        do {
            before = now;
            until([] { return false; }, 1'000);
            now = {picture(front), picture(labour), picture(housing)};
        } while (now != before);
        return now;
    }
};

} // namespace

namespace Catch {
template <>
struct StringMaker<Seen>
{
    static std::string convert(const Seen &seen)
    {
        return (seen.code + u' ' + QString::number(seen.owner.value()) + u' ' + QString::number(seen.events)).toStdString();
    }
};
} // namespace Catch

TEST_CASE("a centre put back to an older day while three desks are ahead: nothing lost, nothing doubled, no code used twice", "[desk][restore]")
{
    ThreeDesks hall;
    hall.work(4);
    REQUIRE(hall.backup("old.backup"));
    const qint64 inBackup = hall.status("events");
    hall.work(12);
    // One case answered twice while the line was cut: what was contested before must not win now.
    const CaseId both = hall.filed(Labour);
    REQUIRE(until([&] { return hall.labour.desk->caseView(both).has_value(); }));
    REQUIRE(hall.front.sentAll());
    hall.line.cut();
    const TransferId transfer = hall.labour.desk->caseView(both)->file.pending->id;
    REQUIRE(hall.front.desk->give(both, RecallTransfer{transfer, QStringLiteral("来访人改变了主意")}).ok());
    REQUIRE(hall.labour.desk->give(both, AcceptTransfer{transfer}).ok());
    hall.line.heal();
    for (Counter *counter : hall.all())
        REQUIRE(counter->sentAll());
    REQUIRE(until([&] { return hall.troubled() == 1; }));
    const bool labourHasIt = hall.front.desk->status().troubled == 1;
    const qint64 before = hall.status("events");
    REQUIRE(before > inBackup + 100);
    const QList<QMap<QString, Seen>> pictures = hall.settledPictures();

    REQUIRE(hall.restore("old.backup", "centre"));
    // Work goes on while the centre is gone; and whoever was right about the contested case comes back last.
    const CaseId alone = hall.filed(Housing);
    Counter &last = labourHasIt ? hall.labour : hall.front;
    const QString officer = labourHasIt ? QStringLiteral("李娜") : QStringLiteral("阿里木");
    last.desk.reset();
    QElapsedTimer clock;
    clock.start();
    REQUIRE(hall.centre.start());
    until([] { return false; }, 4'000);
    last.open();
    REQUIRE(last.sit(officer));
    for (Counter *counter : hall.all())
        REQUIRE(counter->sentAll(60'000));
    REQUIRE(hall.settled());
    for (Counter *counter : hall.all())
        REQUIRE(counter->online());
    REQUIRE(until([&] { return hall.housing.desk->caseView(alone).has_value(); }));
    hall.files.remove(alone);
    const qint64 reconciled = clock.elapsed();
    CHECK(reconciled < 60'000);
    const QList<QMap<QString, Seen>> now = hall.settledPictures();
    for (int i = 0; i < 3; ++i)
        CHECK(now[i] == pictures[i]);
    WARN("reconciled after " << reconciled << " ms; events in the backup " << inBackup << ", before " << before);

    CHECK(hall.status("events") == before + 5);
    CHECK(hall.centre.order({QStringLiteral("verify")}).contains("\"bad\":null"));
    QSet<QString> codes;
    for (const Seen &seen : std::as_const(pictures[0]))
        codes.insert(seen.code);
    codes.insert(hall.front.desk->caseView(alone)->file.code->text());
    CHECK(codes.size() == hall.files.size() + 1);
    CHECK(hall.troubled() == 1);
    CHECK((hall.front.desk->status().troubled == 1) == labourHasIt);
}

TEST_CASE("a desk that never comes back holds the others up until a person says so, and then they are judged", "[desk][restore]")
{
    ThreeDesks hall;
    REQUIRE(hall.backup("old.backup"));
    hall.work(2);
    REQUIRE(hall.restore("old.backup", "centre"));
    hall.front.desk.reset(); // with all that the others built on
    REQUIRE(hall.centre.start());
    REQUIRE(until([&] { return hall.labour.link() == DeskStatus::Link::Online && hall.labour.desk->status().unsent > 0; }));
    until([] { return false; }, 3'000);
    CHECK(hall.labour.desk->status().unsent > 0);
    CHECK(hall.labour.desk->status().troubled == 0);
    CHECK_FALSE(hall.settled(1'000));
    REQUIRE_FALSE(hall.centre.order({QStringLiteral("settle")}).isEmpty());
    REQUIRE(hall.labour.sentAll());
    REQUIRE(hall.housing.sentAll());
    CHECK(hall.labour.desk->status().troubled > 0);
    CHECK(hall.labour.desk->caseView(*hall.files.begin()));
    CHECK(hall.centre.order({QStringLiteral("verify")}).contains("\"bad\":null"));
}

TEST_CASE("what a desk that is gone had done is offered by those who received it, and taken in when a person says so", "[desk][restore]")
{
    ThreeDesks hall;
    REQUIRE(hall.backup("old.backup"));
    hall.work(4);
    const QList<QMap<QString, Seen>> pictures = hall.settledPictures();
    const qint64 before = hall.status("events");
    const QString device = hall.deviceOf("01");
    REQUIRE_FALSE(device.isEmpty());
    REQUIRE(hall.restore("old.backup", "centre"));
    hall.front.desk.reset();
    REQUIRE(hall.centre.start());
    const auto aside = [&] {
        return QJsonDocument::fromJson(hall.centre.order({QStringLiteral("review")})).object().value(QStringLiteral("forked")).toObject().value(device).toInt();
    };
    REQUIRE(until([&] { return aside() == 4 * 5; }));
    CHECK(hall.status("events") == 0);
    const QJsonObject adopted = QJsonDocument::fromJson(hall.centre.order({QStringLiteral("adopt"), QStringLiteral("01")})).object();
    CHECK(adopted.value(QStringLiteral("new")).toInt() == 4 * 5);
    CHECK(adopted.value(QStringLiteral("contested")).toInt() + adopted.value(QStringLiteral("quarantined")).toInt() == 0);
    CHECK(adopted.value(QStringLiteral("aside")).toInt() == 0);
    REQUIRE(until([&] { return hall.status("events") == before; }));
    REQUIRE(hall.labour.sentAll());
    REQUIRE(hall.housing.sentAll());
    REQUIRE_FALSE(hall.centre.order({QStringLiteral("settle")}).isEmpty());
    CHECK(hall.labour.desk->status().troubled + hall.housing.desk->status().troubled == 0);
    CHECK(hall.centre.order({QStringLiteral("verify")}).contains("\"bad\":null"));
    CHECK(hall.picture(hall.labour) == pictures[1]);
    CHECK(hall.picture(hall.housing) == pictures[2]);
    // It was not gone after all: its own word is what the others said of it.
    hall.front.open();
    REQUIRE(hall.front.sit(QStringLiteral("阿里木")));
    REQUIRE(until([&] { return hall.front.link() == DeskStatus::Link::Online; }));
    REQUIRE(hall.front.sentAll());
    CHECK(hall.settledPictures()[0] == pictures[0]);
    CHECK(hall.status("events") == before);
    CHECK(hall.front.desk->status().troubled == 0);
}
