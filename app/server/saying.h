// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdio>

namespace hall {

/** What the command line says on standard error when it ends without having done it; answers the exit code. */
inline int failed(const QString &sentence)
{
    std::fprintf(stderr, "reception-server: %s\n", qPrintable(sentence));
    return 1;
}
/** Likewise of options that are none. */
inline int wrong(const QString &sentence)
{
    std::fprintf(stderr, "reception-server: %s\nTry reception-server --help\n", qPrintable(sentence));
    return 2;
}

} // namespace hall
