// SPDX-License-Identifier: GPL-3.0-or-later
/** The desk's own program, as it runs: what it leaves lying about. */
#include "fakes/dumps.h"
#include "fakes/printers.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hall::fakes;

namespace {

/** reception-desk with a home, a session's folder and a store of its own. */
class DeskProcess final
{
public:
    explicit DeskProcess(const QString &root, bool forBugs = false) : m_root(root)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HALL_DUMPS", "DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        for (const char *folder : {"home", "run", "shared"}) {
            REQUIRE(QDir().mkpath(path(folder)));
            REQUIRE(QFile::setPermissions(path(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        environment.insert(QStringLiteral("HOME"), path("home"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("run"));
        environment.insert(QStringLiteral("TMPDIR"), path("shared"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        if (forBugs)
            environment.insert(QStringLiteral("HALL_DUMPS"), QStringLiteral("1"));
        m_program.setProcessEnvironment(environment);
        allowDumps(m_program);
        m_program.start(QStringLiteral(HALL_BIN_DIR "/reception-desk"), {QStringLiteral("--data"), path("data")});
        REQUIRE(m_program.waitForStarted(20'000));
        REQUIRE(QTest::qWaitFor([this] { return QDir().exists(temporary()); }, 20'000));
    }
    ~DeskProcess()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(DeskProcess)

    qint64 id() const { return m_program.processId(); }
    QString path(const char *name) const { return m_root + u'/' + QString::fromLatin1(name); }
    QString temporary() const { return path("run") + QStringLiteral("/reception-hall/desk-") + QString::number(id()); }

private:
    QString m_root;
    QProcess m_program;
};

QStringList filesIn(const QString &path)
{
    QStringList found;
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

} // namespace

TEST_CASE("the running desk has its temporary files in a private folder, and writes nothing into the user's own", "[process][temporary]")
{
    QTemporaryDir root;
    QString left;
    {
        const DeskProcess desk(root.path());
        left = desk.temporary();
        CHECK(QFileInfo(left).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
        QFile job(left + QStringLiteral("/job.pdf")); // as if it were printing while it is killed
        REQUIRE(job.open(QIODevice::WriteOnly));
        QTest::qWait(500);
        CHECK(filesIn(desk.path("shared")) == QStringList());
        const QStringList ofTheUser = filesIn(desk.path("home"));
        for (const QString &file : ofTheUser) {
            INFO(file.toStdString());
            CHECK(file.contains(QStringLiteral("/.cache/fontconfig/"))); // of the system's fonts, by the system's library
        }
    }
    CHECK(QFile::exists(left + QStringLiteral("/job.pdf")));
    const DeskProcess next(root.path());
    CHECK_FALSE(QFile::exists(left));
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("the running desk leaves no crash file, and no other process looks into it", "[process][dumps]")
{
    for (const bool forBugs : {false, true}) {
        QTemporaryDir root;
        const DeskProcess desk(root.path(), forBugs);
        const QByteArrayList limits = coreLimits(desk.id());
        REQUIRE(limits.size() == 2);
        INFO((forBugs ? "with HALL_DUMPS: " : "") << limits.join(' ').toStdString());
        if (!forBugs)
            CHECK(limits == QByteArrayList{"0", "0"});
        else if (limits.last() != "0") // where nobody may have one the two look alike
            CHECK(limits.first() != "0");
        if (const auto looked = lookedInto(desk.id()))
            CHECK(*looked == forBugs);
    }
}
#endif
