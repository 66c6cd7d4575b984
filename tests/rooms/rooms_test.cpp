// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace {

/** Which rooms a room may include. Itself is always allowed. */
const QMap<QString, QSet<QString>> &allowedRooms()
{
    static const QMap<QString, QSet<QString>> edges{
        {"domain", {}},
        {"ledger", {"domain"}},
        {"projection", {"domain", "ledger"}},
        {"sync", {"domain", "ledger"}},
        {"desk", {"domain", "ledger", "projection", "sync"}},
        {"server", {"domain", "ledger", "projection", "sync"}},
        {"ui", {"domain", "desk"}},
    };
    return edges;
}

/** Which Qt modules and libraries a room may name, by the first part of the include. */
const QMap<QString, QSet<QString>> &allowedLibraries()
{
    static const QMap<QString, QSet<QString>> edges{
        {"domain", {"QtCore"}},
        {"ledger", {"QtCore", "QtSql", "sodium.h", "zstd.h", "libpq-fe.h", "sys", "poll.h", "fcntl.h", "unistd.h"}},
        {"projection", {"QtCore", "QtSql"}},
        {"sync", {"QtCore", "QtNetwork", "openssl", "fcntl.h", "unistd.h"}},
        {"desk", {"QtCore", "QtNetwork", "qt6keychain", "fcntl.h", "unistd.h", "sys", "stdio.h"}},
        {"server", {"QtCore", "boost", "openssl", "fcntl.h", "unistd.h", "sys", "signal.h", "termios.h", "netinet", "arpa"}},
        {"ui", {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtTest", "qrencode.h"}},
    };
    return edges;
}

struct Include
{
    QString file;
    int line;
    QString target;
};

QList<Include> includesOf(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QList<Include> found;
    QDirIterator files(folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (int line = 1; !file.atEnd(); ++line) {
            const auto match = pattern.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                found.append({file.fileName(), line, match.captured(1)});
        }
    }
    return found;
}

QString folderOf(const QString &room)
{
    return QStringLiteral(HALL_SOURCE_DIR) + (room == "ui" ? "/ui" : "/app/" + room);
}

bool isStandardHeader(const QString &target)
{
    return !target.contains('/') && !target.endsWith(".h") && !target.startsWith('Q');
}

/** What is wrong with one include of a room; empty when nothing is. */
QString complaint(const QString &room, const Include &include)
{
    const QString first = include.target.section('/', 0, 0);
    const QString where = QStringLiteral("%1:%2 includes %3").arg(include.file).arg(include.line).arg(include.target);
    if (allowedRooms().contains(first)) {
        if (first == room || allowedRooms()[room].contains(first)) {
            if (room == "server" && first == "sync" && !include.target.startsWith("sync/wire"))
                return where + ": the server knows of sync the wire alone";
            return {};
        }
        return where + ": a forbidden arrow";
    }
    if (isStandardHeader(include.target))
        return {};
    if (first == "boost" && !include.file.contains("/server/http/") && include.target.contains("beast"))
        return where + ": only server/http may name Boost.Beast";
    if (allowedLibraries()[room].contains(first))
        return {};
    // What is left must be a file of the room itself, named from the room's own root.
    if (QFile::exists(folderOf(room) + '/' + include.target))
        return {};
    return where + ": this library is not this room's";
}

} // namespace

TEST_CASE("no room includes what it may not know of", "[rooms]")
{
    QStringList complaints;
    int seen = 0;
    for (auto it = allowedRooms().cbegin(); it != allowedRooms().cend(); ++it) {
        for (const Include &include : includesOf(folderOf(it.key()))) {
            ++seen;
            const QString text = complaint(it.key(), include);
            if (!text.isEmpty())
                complaints << text;
        }
    }
    INFO(complaints.join('\n').toStdString());
    CHECK(seen > 100);
    CHECK(complaints.isEmpty());
}

TEST_CASE("the include check sees a forbidden arrow", "[rooms]")
{
    CHECK_FALSE(complaint("domain", {"x.cpp", 1, "ledger/ledger.h"}).isEmpty());
    CHECK_FALSE(complaint("domain", {"x.cpp", 1, "QtSql/QSqlQuery"}).isEmpty());
    CHECK_FALSE(complaint("ui", {"x.cpp", 1, "ledger/deskledger.h"}).isEmpty());
    CHECK_FALSE(complaint("server", {"x.cpp", 1, "sync/courier.h"}).isEmpty());
    CHECK_FALSE(complaint("server", {"app/server/intake.cpp", 1, "boost/beast.hpp"}).isEmpty());
    CHECK(complaint("ui", {"x.cpp", 1, "desk/desk.h"}).isEmpty());
}

TEST_CASE("every source file has its licence line and stays under 400 lines", "[rooms]")
{
    QStringList complaints;
    for (const QString &top : {QStringLiteral("/app"), QStringLiteral("/ui"), QStringLiteral("/tests")}) {
        QDirIterator files(QStringLiteral(HALL_SOURCE_DIR) + top, {"*.h", "*.cpp", "CMakeLists.txt"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            if (!text.left(60).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                complaints << file.fileName() + ": no SPDX line";
            if (text.count('\n') > 400)
                complaints << QStringLiteral("%1: %2 lines").arg(file.fileName()).arg(text.count('\n'));
        }
    }
    INFO(complaints.join('\n').toStdString());
    CHECK(complaints.isEmpty());
}
