// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace hall;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

TEST_CASE("a folder into which others may write takes no secrets and keeps its mode", "[files]")
{
    QTemporaryDir folder;
    const QByteArray name = QFile::encodeName(folder.path());
    REQUIRE(::chmod(name.constData(), 01777) == 0);
    CHECK_FALSE(makePrivateDirectory(folder.path()));
    CHECK(modeOf(folder.path()) == 01777);
    REQUIRE(::chmod(name.constData(), 0755) == 0);
    CHECK(makePrivateDirectory(folder.path()));
    CHECK(modeOf(folder.path()) == 0700);
}

TEST_CASE("a secret is not written through a link that lies where its new file should be", "[files]")
{
    QTemporaryDir folder;
    const QString victim = folder.filePath(QStringLiteral("victim"));
    QFile file(victim);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write("kept") == 4));
    file.close();
    const QString secret = folder.filePath(QStringLiteral("secret"));
    REQUIRE(QFile::link(victim, secret + QStringLiteral(".new")));
    CHECK(writePrivateFile(secret, "the secret"));
    CHECK(modeOf(secret) == 0600);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "kept");
    CHECK_FALSE(QFile(secret).symLinkTarget().contains(QStringLiteral("victim")));
}
