// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/keyfiles.h"

namespace hall::fakes {

/** What lies sealed in the key file \a name of a centre's \a directory; empty when it does not open. */
inline QByteArray centreKey(const QString &directory, const char *name)
{
    const auto files = KeyFiles::open(directory);
    return files ? files->read(QString::fromLatin1(name)).value_or(QByteArray()) : QByteArray();
}

} // namespace hall::fakes
