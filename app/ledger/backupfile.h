// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/crypto.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

namespace hall {

/**
 * A backup: named files in one sealed file. Who holds the public half of the recovery key can make one, only the secret
 * half opens it, and that half need never lie on the server.
 *
 *   "RHB" 01 · file key in a sealed box to the recovery key (80) · stream header (24) · frames · SHA-256 of all before (32)
 *   frame    u32 size · XChaCha20-Poly1305 secretstream of: 'N' i64 size, name | 'D' up to 1 MiB of it | 'E' (the last one)
 *
 * Errors are StoreFailed; their reason is a sentence that names the first entry that is bad.
 */
class BackupWriter final
{
public:
    /** Refuses a path that exists. Until finish() the bytes lie beside it under another name, mode 0600. */
    static Result<std::unique_ptr<BackupWriter>> create(const QString &path, const QByteArray &recoveryPublic, Random &random);
    ~BackupWriter();

    [[nodiscard]] bool addBytes(const QString &name, const QByteArray &bytes);
    [[nodiscard]] bool addFile(const QString &name, const QString &path);
    /** Flushes file and directory, and gives the file its name. */
    [[nodiscard]] bool finish();

private:
    struct Private;
    explicit BackupWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/** Reads the whole of a backup, in order. \a entry and \a data answer false to stop ("not_writable"). */
struct BackupVisitor
{
    std::function<bool(const QString &name, qint64 size)> entry;
    std::function<bool(const QByteArray &bytes)> data;
};
[[nodiscard]] std::optional<Refusal> readBackup(const QString &path, const crypto::BoxKey &recovery, const BackupVisitor &visitor);
/** What can be said without the recovery key: whether every byte is as it was written. */
[[nodiscard]] std::optional<Refusal> checkBackupBytes(const QString &path);

/** A recovery key as text, one line: public or secret half (the secret names both). */
QByteArray recoveryPublicText(const crypto::BoxKey &key);
QByteArray recoverySecretText(const crypto::BoxKey &key);
/** The public half of either text; nothing when it is neither. */
std::optional<QByteArray> recoveryPublicFrom(const QByteArray &text);
std::optional<crypto::BoxKey> recoverySecretFrom(const QByteArray &text);

} // namespace hall
