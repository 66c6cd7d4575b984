// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include <QtCore/QFile>
#include <QtCore/QDir>

/** `HALL_SEEDS=DIR fuzz_x` writes the seeds there before the run; DIR is then given to libFuzzer as its corpus. */
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("HALL_SEEDS");
    if (folder.isEmpty())
        return 0;
    QDir().mkpath(folder);
    int number = 0;
    for (const QByteArray &seed : hall::fuzz::seeds()) {
        QFile file(QDir(folder).filePath(QStringLiteral("seed-%1").arg(++number)));
        hall::fuzz::must(file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size(), "seeds can be written");
        hall::fuzz::run(seed);
    }
    hall::fuzz::must(number > 0, "a target has seeds");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hall::fuzz::run(hall::fuzz::bytesOf(data, size));
    return 0;
}
