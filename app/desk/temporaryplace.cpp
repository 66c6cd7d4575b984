// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/temporaryplace.h"

#include "desk/identityfiles.h"

#include <QtCore/QDir>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

namespace {

constexpr char Variable[] = "TMPDIR";
const QString Prefix = QStringLiteral("desk-"); ///< and the number of the process

/** A folder and no link to one, this user's, and nobody else's to look into. */
bool ours(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() && (found.st_mode & 0777) == 0700;
}

bool made(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const bool there = ::mkdir(name.constData(), 0700) == 0 || errno == EEXIST;
    struct stat found = {};
    // One that was there may have been made by hand.
    if (there && ::lstat(name.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid())
        (void)::chmod(name.constData(), 0700);
    return there && ours(path);
}

bool runs(const QString &name)
{
    const pid_t process = name.mid(Prefix.size()).toInt();
    return process > 0 && process != ::getpid() && (::kill(process, 0) == 0 || errno == EPERM);
}

/** A folder of this process in \a place; empty when it cannot be had. Two desks of one session share \a place. */
QString madeIn(const QString &place)
{
    if (!made(place))
        return {};
    const QDir folder(place);
    for (const QString &name : folder.entryList({Prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!runs(name) && ours(folder.filePath(name)))
            QDir(folder.filePath(name)).removeRecursively();
    }
    const QString own = folder.absoluteFilePath(Prefix + QString::number(::getpid()));
    return made(own) ? own : QString();
}

} // namespace

TemporaryPlace::TemporaryPlace(const QString &deskDirectory) : m_before(qgetenv(Variable))
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && ours(session))
        m_path = madeIn(QDir(session).filePath(QStringLiteral("reception-hall")));
    const QDir folder(deskDirectory);
    if (m_path.isEmpty() && identityfiles::prepare(folder))
        m_path = madeIn(folder.filePath(QStringLiteral("tmp")));
    if (!m_path.isEmpty())
        qputenv(Variable, QFile::encodeName(m_path));
}

TemporaryPlace::~TemporaryPlace()
{
    if (m_path.isEmpty())
        return;
    QDir(m_path).removeRecursively();
    m_before.isNull() ? qunsetenv(Variable) : qputenv(Variable, m_before);
}

} // namespace hall
