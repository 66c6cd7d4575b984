// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include "ledger/deviceescrow.h"
#include "server/files.h"
#include "server/log.h"
#include "server/saying.h"
#include "server/storeplace.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>

#include <cstdio>

namespace hall {

namespace {

constexpr qint64 MostBytes = 1024;

} // namespace

int runOpenDevice(const QStringList &arguments)
{
    const auto Q = [](const char *text) { return QString::fromLatin1(text); };
    QCommandLineParser parser;
    parser.addOptions({{Q("data"), {}, Q("dir")}, {Q("from"), {}, Q("file")}, {Q("to"), {}, Q("file")}});
    const bool parsed = parser.parse(arguments);
    if (!parsed || parser.value(Q("data")).isEmpty() || parser.value(Q("from")).isEmpty() || parser.value(Q("to")).isEmpty())
        return wrong(parsed ? Q("--data DIR, --from FILE and --to FILE are needed") : parser.errorText());
    SystemRandom random;
    if (!crypto::initialise())
        return failed(Q("no randomness can be had"));
    const auto place = storePlace(parser.value(Q("data")));
    const auto keys = place ? openStoreKeys(parser.value(Q("data")), random, *place) : Result<StoreKeys>(place.refusal());
    if (!keys)
        return failed(keys.refusal().facts.value(Q("reason")).toString());
    QFile file(parser.value(Q("from")));
    const auto opened = file.open(QIODevice::ReadOnly) ? keys->box.opened(file.read(MostBytes)) : std::nullopt;
    const auto device = opened ? escrow::deviceIn(*opened, escrow::Secret::Device) : std::nullopt;
    if (!device)
        return failed(Q("this is no device.escrow of a desk of this centre"));
    if (QFile::exists(parser.value(Q("to"))))
        return failed(Q("the file to write is there already"));
    const auto secret = escrow::secretIn(*opened, escrow::Secret::Device, *device);
    if (!writePrivateFile(parser.value(Q("to")), secret->toHex() + '\n'))
        return failed(Q("the file cannot be written"));
    logLine("device_opened", {{"device", device->text()}});
    std::printf("%s\n", qPrintable(device->text()));
    return 0;
}

} // namespace hall
