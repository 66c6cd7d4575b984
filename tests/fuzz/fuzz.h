// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/**
 * libFuzzer targets, one file a decoder. Each says a property that every input must keep; a broken one ends the run with
 * the input saved. `seedsOf` gives the corpus: what our own encoders make, so that it is always of today's format.
 */

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace hall::fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline void must(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", property);
    std::abort();
}

/** Valid inputs of this target. */
QList<QByteArray> seeds();
/** One input. */
void run(const QByteArray &bytes);

} // namespace hall::fuzz
