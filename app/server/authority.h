// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "server/keyfiles.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <memory>

namespace hall {

/**
 * The centre's own certificate authority: ECDSA P-256, made at the first start, kept in the data directory, its keys
 * sealed (see KeyFiles). It vouches for the server (2 years) and for each enrolled device (1 year). Issuing may go on in one thread while
 * another renews the server's certificate.
 */
class Authority final
{
public:
    static constexpr qint64 RenewServerBefore = 60 * 24 * 3600;
    static constexpr qint64 RenewServerAlways = 10 * 365 * 24 * 3600LL; ///< longer than any is good for
    /** \a hosts are the names and addresses desks may use; a server certificate that lacks one is made anew. */
    static Result<std::unique_ptr<Authority>> open(const QString &directory, const QStringList &hosts, qint64 renewBefore = RenewServerBefore);
    /** Makes the server's certificate anew when it ends within \a renewBefore seconds; true when it did. */
    Result<bool> reviewServer();
    ~Authority();

    struct Issued
    {
        QByteArray certificatePem;
        QByteArray sha256;          ///< of the certificate's DER
    };
    /** Checks that the asker holds the key (PKCS#10) and that it is a P-256 key. Nothing when not. */
    std::optional<Issued> issue(const QByteArray &signingRequestPem, const DeviceId &device, int validSeconds = 365 * 24 * 3600) const;

    const QByteArray &authorityPem() const { return m_authorityPem; }
    const QByteArray &serverPem() const { return m_serverPem; }
    const QByteArray &serverKeyPem() const { return m_serverKeyPem; }
    /** SHA-256 of the authority certificate's DER. */
    QByteArray fingerprint() const;

private:
    Authority(const QString &directory, KeyFiles files) : m_directory(directory), m_files(std::move(files)) {}
    QString m_directory;
    KeyFiles m_files;
    QStringList m_hosts;
    qint64 m_renewBefore = RenewServerBefore;
    QByteArray m_authorityPem;
    QByteArray m_authorityKeyPem;
    QByteArray m_serverPem;
    QByteArray m_serverKeyPem;
};

} // namespace hall
