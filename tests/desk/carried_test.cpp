// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportoutbox.h"
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

#include <QtCore/QDirIterator>

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);

/** A front desk and the labour window at one centre, and a USB stick. */
struct Walk
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter front;
    Counter labour;
    QTemporaryDir stick;

    Walk()
    {
        REQUIRE(centre.running());
        REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
        REQUIRE(labour.join(centre.enrolLine(QStringLiteral("3"))));
        REQUIRE(front.sit(QStringLiteral("阿里木")));
        REQUIRE(labour.sit(QStringLiteral("李娜")));
        REQUIRE(front.online());
        REQUIRE(labour.online());
    }
    QString file(const char *name) const { return stick.filePath(QString::fromLatin1(name)); }
    CaseId sends()
    {
        FileCase order = aFiling();
        order.code.reset();
        const CaseId id = front.desk->fileCase(order).value();
        REQUIRE(front.desk->give(id, TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}).ok());
        return id;
    }
    QJsonObject imports(const char *name)
    {
        return QJsonDocument::fromJson(centre.order({QStringLiteral("import-outbox"), file(name)})).object();
    }
    int exports(const char *name)
    {
        const auto done = exportOutbox(front.folder.path(), file(name));
        INFO((done ? QString() : done.refusal().facts.value(QStringLiteral("reason")).toString()).toStdString());
        REQUIRE(done.ok());
        return *done;
    }
    QString codeOf(const CaseId &id) { return front.desk->caseView(id)->file.code->text(); }
};

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    QDirIterator files(from, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile::remove(QDir(to).filePath(files.fileName()));
        REQUIRE(QFile::copy(path, QDir(to).filePath(files.fileName())));
    }
}

} // namespace

TEST_CASE("a desk whose line is down sends its work by hand, and is told of it when the line is back", "[desk][carried]")
{
    Walk hall;
    hall.line.cut();
    for (int i = 0; i < 5; ++i)
        hall.sends();
    CHECK(exportOutbox(hall.front.folder.path(), hall.file("open")).refusal().facts.value(QStringLiteral("reason")) == QStringLiteral("in_use"));
    hall.front.desk.reset();
    CHECK(hall.exports("outbox") == 25);
    CHECK(exportOutbox(hall.front.folder.path(), hall.file("outbox")).refusal().facts.value(QStringLiteral("reason")) == QStringLiteral("file_exists"));
    CHECK(exportOutbox(hall.stick.path(), hall.file("none")).refusal().facts.value(QStringLiteral("reason")) == QStringLiteral("not_enrolled"));
    CHECK(hall.imports("outbox").value(QStringLiteral("new")).toInt() == 25);
    CHECK(hall.imports("outbox").value(QStringLiteral("new")).toInt() == 0);
    hall.line.heal();
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 5; }));
    hall.front.open();
    REQUIRE(hall.front.sit(QStringLiteral("阿里木")));
    CHECK(hall.front.desk->status().unsent == 25);
    REQUIRE(hall.front.sentAll());
    CHECK(hall.front.desk->status().troubled == 0);
    CHECK(hall.labour.arrived.size() == 5);
    const QByteArray verified = hall.centre.order({QStringLiteral("verify")});
    CHECK(verified.contains("\"bad\":null"));
    CHECK(verified.contains("\"events\":25"));
}

TEST_CASE("a desk put back to an older day says so, uses no code twice, and its work is recovered", "[desk][carried]")
{
    Walk hall;
    hall.sends();
    REQUIRE(hall.front.sentAll());
    hall.front.desk.reset();
    copyFolder(hall.front.folder.path(), hall.file("old"));
    hall.front.open();
    REQUIRE(hall.front.sit(QStringLiteral("阿里木")));
    QSet<QString> codes;
    for (int i = 0; i < 3; ++i)
        codes.insert(hall.codeOf(hall.sends()));
    REQUIRE(hall.front.sentAll());
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 4; }));

    hall.front.desk.reset();
    copyFolder(hall.file("old"), hall.front.folder.path());
    hall.front.open();
    REQUIRE(hall.front.sit(QStringLiteral("阿里木")));
    REQUIRE(until([&] { return hall.front.link() == DeskStatus::Link::CopySeen; }));
    CHECK_FALSE(hall.centre.order({QStringLiteral("devices")}).contains("frozen"));
    // Nobody is sent away: what is saved now is kept, under codes of its own, and freezes the device.
    const CaseId one = hall.sends();
    const CaseId two = hall.sends();
    codes.insert(hall.codeOf(one));
    codes.insert(hall.codeOf(two));
    CHECK(codes.size() == 5);
    REQUIRE(until([&] { return hall.centre.order({QStringLiteral("devices")}).contains("frozen"); }, 90'000));
    CHECK((hall.front.link() == DeskStatus::Link::CopySeen));
    CHECK(hall.front.desk->status().unsent == 10);
    CHECK(hall.front.desk->caseView(one));

    hall.front.desk.reset();
    CHECK(hall.exports("outbox") == 10);
    const QJsonObject done = hall.imports("outbox");
    CHECK(done.value(QStringLiteral("forked")).toInt() == 10);
    CHECK(hall.labour.desk->waiting().size() == 4);
    const QString device = done.value(QStringLiteral("device")).toString();
    const QJsonObject adopted = QJsonDocument::fromJson(hall.centre.order({QStringLiteral("adopt"), device})).object();
    CHECK(adopted.value(QStringLiteral("new")).toInt() == 10);
    CHECK(adopted.value(QStringLiteral("quarantined")).toInt() == 0);
    CHECK(adopted.value(QStringLiteral("contested")).toInt() == 0);
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 6; }));
    CHECK(hall.labour.desk->caseView(one));
    CHECK(hall.labour.desk->caseView(two));
    CHECK(hall.labour.arrived.size() == 6);
    CHECK(hall.centre.order({QStringLiteral("verify")}).contains("\"bad\":null"));

    // The counter goes on as a new device in a folder of its own; the old one's cases are still its window's.
    Counter again;
    REQUIRE(again.join(hall.centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(again.sit(QStringLiteral("阿里木")));
    REQUIRE(until([&] { return again.desk->caseView(two).has_value(); }));
    CHECK(again.desk->owned().size() + again.desk->sent().size() >= 6);
}
