// SPDX-License-Identifier: GPL-3.0-or-later
/** The small files beside the stores: written whole or not at all, whatever the disk does. */
#include "fakes/desks.h"
#include "fakes/printers.h"
#include "server/files.h"

#include <catch2/catch.hpp>

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace hall;
using namespace hall::fakes;

namespace {

QStringList *heard = nullptr; ///< what the program asks the system, while a test listens

QString nameOf(int handle)
{
    return QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle))).fileName();
}

/** No file may grow beyond \a bytes while it lives: what a full disk does to a small file. */
class SmallFiles final
{
public:
    explicit SmallFiles(rlim_t bytes) : m_habit(::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_habit);
    }

private:
    rlimit m_before{};
    sighandler_t m_habit;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The program's own calls come here first.
extern "C" int fsync(int handle)
{
    static const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fsync"));
    if (heard)
        *heard << QStringLiteral("flush ") + nameOf(handle);
    return real(handle);
}

extern "C" int fdatasync(int handle)
{
    static const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fdatasync"));
    if (heard)
        *heard << QStringLiteral("flush ") + nameOf(handle);
    return real(handle);
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    static const auto real = reinterpret_cast<int (*)(const char *, const char *)>(::dlsym(RTLD_NEXT, "rename"));
    if (heard)
        *heard << QStringLiteral("rename to ") + QFileInfo(QString::fromLocal8Bit(to)).fileName();
    return real(from, to);
}

TEST_CASE("an identity on a full disk is the old one and whole", "[files]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path(), 1);
    const QByteArray before = contentOf(folder.filePath("identity.json"));
    REQUIRE(before.size() > 100);
    EnrolledDesk other = *identityfiles::read(QDir(folder.path()));
    other.server = QStringLiteral("https://elsewhere:1");
    for (const rlim_t room : {0, 1, 100, 500}) {
        const SmallFiles full(room);
        CHECK_FALSE(identityfiles::write(QDir(folder.path()), other));
        CHECK(contentOf(folder.filePath("identity.json")) == before);
    }
    CHECK(identityfiles::write(QDir(folder.path()), other));
    CHECK(identityfiles::read(QDir(folder.path()))->server == other.server);
}

TEST_CASE("settings on a full disk are the old ones and whole", "[files]")
{
    QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.set(settings::centreName, QStringLiteral("综治中心"));
    }
    const QByteArray before = contentOf(folder.filePath("desk.ini"));
    REQUIRE(before.contains("centre"));
    {
        const SmallFiles full(5);
        Settings settings(folder.path());
        settings.set(settings::language, QStringLiteral("ug"));
    }
    CHECK(contentOf(folder.filePath("desk.ini")) == before);
    Settings settings(folder.path());
    CHECK(settings.value(settings::centreName) == "综治中心");
    settings.set(settings::language, QStringLiteral("ug"));
    CHECK(Settings(folder.path()).value(settings::language) == "ug");
}

TEST_CASE("a key of the server on a full disk is the old one and whole", "[files]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("key");
    REQUIRE(writePrivateFile(path, QByteArray(32, 'a')));
    {
        const SmallFiles full(7);
        CHECK_FALSE(writePrivateFile(path, QByteArray(32, 'b')));
    }
    CHECK(contentOf(path) == QByteArray(32, 'a'));
}

TEST_CASE("a file is flushed before it takes the old one's place, and its folder after", "[files]")
{
    QTemporaryDir folder;
    const QString own = QFileInfo(folder.path()).fileName();
    QStringList said;
    const auto orderOf = [&said](const QString &file) {
        const qsizetype renamed = said.indexOf("rename to " + file);
        return renamed > 0 && said.value(renamed - 1).startsWith("flush " + file);
    };
    Settings(folder.path()).set(settings::centreName, QStringLiteral("信访局"));
    heard = &said;
    enrolAlone(folder.path(), 1);
    const bool key = writePrivateFile(folder.filePath("key"), "k");
    Settings(folder.path()).set(settings::centreName, QStringLiteral("综治中心"));
    heard = nullptr;
    INFO(said.join("; ").toStdString());
    CHECK(key);
    CHECK(orderOf("identity.json"));
    CHECK(orderOf("key"));
    CHECK(said.value(said.indexOf("rename to identity.json") + 1) == "flush " + own);
    CHECK(said.value(said.indexOf("rename to key") + 1) == "flush " + own);
    // Qt's file of settings has no name until it is flushed.
    const qsizetype settings = said.indexOf("rename to desk.ini");
    CHECK((settings > 0 && said.value(settings - 1).startsWith("flush ")));
}
