// SPDX-License-Identifier: GPL-3.0-or-later
/** Where a paper lies for a moment on its way to the printer. */
#include "desk/temporaryplace.h"
#include "fakes/printers.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTemporaryFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace hall;

namespace {

/** A variable as a case wants it, and as it was afterwards. */
class Variable final
{
public:
    Variable(const char *name, const QString &value) : m_name(name), m_before(qgetenv(name)) { value.isNull() ? qunsetenv(name) : qputenv(name, QFile::encodeName(value)); }
    ~Variable() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    const QByteArray m_before;
};

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 0777) : -1;
}

void write(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("张三");
}

/** A number that no process has. */
QString ended()
{
    return QStringLiteral("desk-2147483646");
}

} // namespace

TEST_CASE("a desk's temporary files lie in the session's own folder, and what a killed desk left there is gone", "[temporary]")
{
    QTemporaryDir session; // of mode 0700, as a session's is
    QTemporaryDir desk;
    const Variable run("XDG_RUNTIME_DIR", session.path());
    const Variable shared("TMPDIR", QStringLiteral("/tmp"));
    const QString place = session.filePath(QStringLiteral("reception-hall"));
    REQUIRE(QDir().mkpath(place + u'/' + ended()));
    REQUIRE(::chmod(QFile::encodeName(place + u'/' + ended()).constData(), 0700) == 0);
    write(place + u'/' + ended() + QStringLiteral("/left.pdf"));
    const QString other = place + QStringLiteral("/desk-1"); // runs, whoever's it is
    REQUIRE(QDir().mkpath(other));
    REQUIRE(::chmod(QFile::encodeName(other).constData(), 0700) == 0);
    QString path;
    {
        const TemporaryPlace temporary(desk.path());
        path = temporary.path();
        CHECK(path == place + QStringLiteral("/desk-") + QString::number(::getpid()));
        CHECK(QDir::tempPath() == path);
        CHECK(modeOf(path) == 0700);
        CHECK(modeOf(place) == 0700);
        CHECK_FALSE(QDir(place).exists(ended()));
        CHECK(QDir(place).exists(QStringLiteral("desk-1")));
        QTemporaryFile file;
        REQUIRE(file.open());
        CHECK(file.fileName().startsWith(path));
        write(path + QStringLiteral("/job.pdf"));
        CHECK_FALSE(QDir(desk.path()).exists(QStringLiteral("tmp")));
    }
    CHECK_FALSE(QDir().exists(path));
    CHECK(QDir::tempPath() == QStringLiteral("/tmp"));
}

TEST_CASE("without a session's folder, or with one that others may look into, they lie in the desk's own", "[temporary]")
{
    QTemporaryDir session;
    QTemporaryDir desk;
    QTemporaryDir elsewhere;
    const QString own = desk.path() + QStringLiteral("/tmp/desk-") + QString::number(::getpid());
    const auto lies = [&] {
        const TemporaryPlace temporary(desk.path());
        CHECK(modeOf(temporary.path()) == 0700);
        CHECK(QDir::tempPath() == temporary.path());
        write(temporary.path() + QStringLiteral("/job.pdf"));
        return temporary.path();
    };
    {
        const Variable run("XDG_RUNTIME_DIR", {});
        CHECK(lies() == own);
        CHECK_FALSE(QDir().exists(own));
    }
    const Variable run("XDG_RUNTIME_DIR", session.path());
    REQUIRE(::chmod(QFile::encodeName(session.path()).constData(), 0755) == 0);
    CHECK(lies() == own);
    REQUIRE(::chmod(QFile::encodeName(session.path()).constData(), 0700) == 0);
    // Somebody has put a link to a place of theirs there.
    REQUIRE(QFile::link(elsewhere.path(), session.filePath(QStringLiteral("reception-hall"))));
    CHECK(lies() == own);
    CHECK(QDir(elsewhere.path()).isEmpty());
}

TEST_CASE("where no place for temporary files can be made none is named", "[temporary]")
{
    QTemporaryDir folder;
    const Variable run("XDG_RUNTIME_DIR", {});
    const Variable shared("TMPDIR", QStringLiteral("/tmp"));
    write(folder.filePath(QStringLiteral("file")));
    const TemporaryPlace temporary(folder.filePath(QStringLiteral("file")));
    CHECK(temporary.path().isEmpty());
    CHECK(QDir::tempPath() == QStringLiteral("/tmp"));
}
