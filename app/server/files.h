// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hall {

/** Makes the directory, mode 0700, or tightens it. */
bool makePrivateDirectory(const QString &path);
/** Mode 0600, whole or not at all: a new file, flushed, renamed over the old one, and the directory flushed. */
bool writePrivateFile(const QString &path, const QByteArray &bytes);
/** Makes the names in the directory durable. */
bool flushDirectory(const QString &path);
std::optional<QByteArray> readFile(const QString &path);

} // namespace hall
