// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What the log of a server in this process says. */

#include <QtCore/QFile>
#include <QtCore/QTemporaryFile>

#include <catch2/catch.hpp>

#include <cstdio>
#include <unistd.h>

namespace hall::fakes {

/** Hears standard error while this lives. */
class LogHeard final
{
public:
    LogHeard()
    {
        REQUIRE(m_file.open());
        std::fflush(stderr);
        m_before = ::dup(2);
        ::dup2(m_file.handle(), 2);
    }
    ~LogHeard()
    {
        std::fflush(stderr);
        ::dup2(m_before, 2);
        ::close(m_before);
    }
    LogHeard(const LogHeard &) = delete;
    QByteArray text() const
    {
        std::fflush(stderr);
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    int lines(const char *code) const { return static_cast<int>(text().count(QByteArray(" ") + code + ' ')); }
    /** The last line of that code, without its time. */
    QByteArray last(const char *code) const
    {
        const QByteArray all = text();
        const qsizetype at = all.lastIndexOf(QByteArray(" ") + code + ' ');
        return at < 0 ? QByteArray() : all.mid(at + 1, all.indexOf('\n', at) - at - 1);
    }

private:
    QTemporaryFile m_file;
    int m_before = -1;
};

} // namespace hall::fakes
