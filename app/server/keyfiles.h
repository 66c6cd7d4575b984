// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/crypto.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace hall {

/**
 * The files of DIR that hold the centre's own keys, `store.key`, `box.key`, `authority.key` and `server.key`, each sealed with one
 * secret of 32 bytes. The secret lies, in this order, in the credential `reception-server.secret` that systemd hands over, in the file that
 * DIR/`secret.place` names, or beside the keys in DIR/`secret`, which who starts a server is warned of: who copies DIR has it then.
 */
class KeyFiles final
{
public:
    /** Reads and changes nothing. StoreFailed with a reason, a sentence, when there are sealed keys and no secret that opens them. */
    static Result<KeyFiles> open(const QString &directory);
    /** The same for who may write: a directory without a secret gets one, and keys that an older program left as they are, are sealed. */
    static Result<KeyFiles> prepare(const QString &directory, Random &random);

    /** Nothing when it is not there, cannot be read, or is another secret's. */
    std::optional<QByteArray> read(const QString &name) const;
    /** Mode 0600, whole or not at all. Not before there is a secret: see prepare(). */
    [[nodiscard]] bool write(const QString &name, const QByteArray &key, Random &random) const;
    /** Whether the secret lies in DIR, beside what it seals. */
    bool beside() const;
    /** Whether systemd hands it over: nothing can be written there. */
    bool isGiven() const;
    /** Where it lies, for a person. */
    const QString &place() const { return m_place; }

    /** Seals everything with another secret, in the place of the present one. Not of one that isGiven(). */
    [[nodiscard]] std::optional<Refusal> renew(Random &random);

private:
    explicit KeyFiles(QString directory) : m_directory(std::move(directory)) {}
    std::optional<Refusal> find();
    std::optional<QByteArray> opened(const QString &name, const QByteArray &secret) const;

    QString m_directory;
    QString m_place;
    QByteArray m_secret;    ///< empty: there is none yet
    QByteArray m_next;      ///< of a change of the secret that was cut off, or goes on
};

/** The order `secret`: moves it to the file \a to, or notes that a person has moved it \a at; with neither, says where it lies. */
Result<QJsonObject> placeSecret(const QString &directory, const QString &to, const QString &at);

} // namespace hall
