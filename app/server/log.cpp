// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/log.h"

#include <QtCore/QDateTime>

#include <cstdio>

namespace hall {

void logLine(const char *code, std::initializer_list<std::pair<const char *, QString>> facts)
{
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + code;
    for (const auto &[name, value] : facts)
        line += QByteArray(" ") + name + '=' + value.left(80).toUtf8().simplified();
    line += '\n';
    // One write a line, so that lines of two threads do not mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace hall
