// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/desks.h"
#include "fakes/printers.h"

#include <signal.h>
#include <sys/resource.h>

using namespace hall;
using namespace hall::fakes;

namespace {

QString reasonOf(const QString &directory)
{
    const auto opened = Desk::open(deskOptions(directory));
    return opened.ok() ? QString() : opened.refusal().facts[QStringLiteral("reason")].toString();
}

FileCase typed()
{
    FileCase order = aFiling();
    order.code.reset();
    return order;
}

/** A disk on which no file grows beyond a few bytes, for as long as this lives. */
class FullDisk final
{
public:
    FullDisk()
    {
        m_signal = ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{4096, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

TEST_CASE("a full disk refuses the save in words, changes nothing and costs nothing that was saved", "[desk][store]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    auto desk = openedAlone(folder.path());
    REQUIRE(desk);
    const CaseId file = desk->fileCase(typed()).value();
    QSet<CaseId> changed;
    QObject::connect(desk.get(), &Desk::casesChanged, desk.get(), [&changed](const QSet<CaseId> &files) { changed += files; });
    {
        const FullDisk full;
        const auto refused = desk->fileCase(typed());
        REQUIRE_FALSE(refused.ok());
        CHECK((refused.refusal().code == RefusalCode::StoreFailed));
        const auto note = desk->give(file, AddNote{QStringLiteral("材料已经补齐")});
        REQUIRE_FALSE(note.ok());
        CHECK((note.refusal().code == RefusalCode::StoreFailed));
    }
    CHECK(changed.isEmpty());
    CHECK(desk->owned().size() == 1);
    CHECK(desk->status().unsent == 3);
    // As soon as there is room the same program goes on.
    REQUIRE(desk->give(file, AddNote{QStringLiteral("材料已经补齐")}).ok());
    REQUIRE(desk->caseView(file));
    CHECK(desk->caseView(file)->timeline.size() == 4);
    desk.reset();
    desk = openedAlone(folder.path());
    REQUIRE(desk);
    CHECK(desk->status().unsent == 4);
    REQUIRE(desk->fileCase(typed()).ok());
    CHECK(desk->owned().size() == 2);
}

TEST_CASE("an identity that cannot be read is told, and no new one is made beside the store", "[desk][identity]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    REQUIRE(openedAlone(folder.path())->fileCase(typed()).ok());
    QFile file(folder.filePath(QStringLiteral("identity.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(whole.left(whole.size() / 2));
    file.close();
    CHECK(reasonOf(folder.path()) == QStringLiteral("identity_unreadable"));
    REQUIRE(file.remove());
    CHECK(reasonOf(folder.path()) == QStringLiteral("identity_unreadable"));
}

TEST_CASE("a store that is gone is told, and not made anew under the same identity", "[desk][identity]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    REQUIRE(openedAlone(folder.path())->fileCase(typed()).ok());
    for (const char *name : {"desk.db", "desk.db-wal", "desk.db-shm"})
        QFile::remove(folder.filePath(QString::fromLatin1(name)));
    CHECK(reasonOf(folder.path()) == QStringLiteral("store_missing"));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("desk.db"))));
}

TEST_CASE("a second program on the same folder is kept out", "[desk][identity]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    const auto first = openedAlone(folder.path());
    REQUIRE(first);
    CHECK_FALSE(Desk::open(deskOptions(folder.path())).ok());
}

TEST_CASE("the counter remembers its window and language, and nobody's name", "[desk][settings]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path(), 1, {FrontDesk, WindowNumber(3)});
    {
        const auto desk = openedAlone(folder.path(), QStringLiteral("阿里木"));
        REQUIRE(desk);
        CHECK(desk->status().window == FrontDesk);
        CHECK(desk->settings().value(settings::language) == QStringLiteral("zh_CN"));
        REQUIRE_FALSE(desk->chooseWindow(WindowNumber(3)));
        desk->settings().set(settings::language, QStringLiteral("ug"));
    }
    QFile file(folder.filePath(QStringLiteral("desk.ini")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("officer"));
    const auto desk = openedAlone(folder.path(), QStringLiteral("李娜"));
    REQUIRE(desk);
    CHECK(desk->status().window == WindowNumber(3));
    CHECK(desk->settings().value(settings::language) == QStringLiteral("ug"));
}

TEST_CASE("the newest cases are there at once, the rest follow, and none of them is an arrival", "[desk]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    {
        const auto desk = openedAlone(folder.path());
        for (int i = 0; i < 150; ++i)
            REQUIRE(desk->fileCase(typed()).ok());
    }
    const auto desk = openedAlone(folder.path());
    REQUIRE(desk);
    int arrivals = 0;
    QObject::connect(desk.get(), &Desk::casesArrived, desk.get(), [&arrivals](const QList<CaseRow> &rows) { arrivals += static_cast<int>(rows.size()); });
    const qsizetype atOnce = desk->owned().size();
    CHECK(atOnce > 0);
    CHECK(atOnce < 150);
    for (int turns = 0; turns < 1'000 && desk->owned().size() < 150; ++turns)
        QCoreApplication::processEvents();
    CHECK(desk->owned().size() == 150);
    CHECK(arrivals == 0);
}
