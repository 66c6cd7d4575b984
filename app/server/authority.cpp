// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/authority.h"

#include "server/certificates.h"
#include "server/files.h"

#include <QtCore/QDir>

namespace hall {

using namespace certificates;

namespace {

constexpr qint64 Day = 24 * 3600;
constexpr qint64 AuthorityLife = 3652 * Day;
constexpr qint64 ServerLife = 730 * Day;
/** A desk whose clock is behind must not find the certificate not yet valid. */
constexpr qint64 Backdated = -Day;
const QString AuthorityKeyName = QStringLiteral("authority.key");
const QString ServerKeyName = QStringLiteral("server.key");
const QString ServerName = QStringLiteral("server.pem");

Refusal unusable(const char *reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}};
}

} // namespace

Authority::~Authority() = default;

Result<std::unique_ptr<Authority>> Authority::open(const QString &directory, const QStringList &hosts, qint64 renewBefore)
{
    const QDir folder(directory);
    const QString authorityFile = folder.filePath(QStringLiteral("authority.pem"));

    SystemRandom random;
    const auto files = crypto::initialise() ? KeyFiles::prepare(directory, random) : unusable("no_crypto");
    if (!files)
        return files.refusal();
    std::unique_ptr<Authority> self(new Authority(directory, *files));
    self->m_hosts = hosts;
    self->m_renewBefore = renewBefore;
    self->m_authorityKeyPem = files->read(AuthorityKeyName).value_or(QByteArray());
    self->m_authorityPem = readFile(authorityFile).value_or(QByteArray());
    // The key is written first: a start that was cut off between the two goes on with it.
    if (self->m_authorityPem.isEmpty()) {
        const Key key = self->m_authorityKeyPem.isEmpty() ? makeKey() : keyFrom(self->m_authorityKeyPem);
        if (!key)
            return unusable("authority_key");
        const Certificate certificate = make({Purpose::Authority, QStringLiteral("Reception Hall CA"), {}, Backdated, AuthorityLife}, key.get(), nullptr, key.get());
        if (!certificate)
            return unusable("authority_certificate");
        self->m_authorityKeyPem = pemOf(key);
        self->m_authorityPem = pemOf(certificate);
        if (!files->write(AuthorityKeyName, self->m_authorityKeyPem, random) || !writePrivateFile(authorityFile, self->m_authorityPem))
            return unusable("not_writable");
    }
    const Key key = keyFrom(self->m_authorityKeyPem);
    const Certificate authority = certificateFrom(self->m_authorityPem);
    if (!key || !authority || X509_check_private_key(authority.get(), key.get()) != 1)
        return unusable("authority_damaged");

    self->m_serverKeyPem = files->read(ServerKeyName).value_or(QByteArray());
    self->m_serverPem = readFile(folder.filePath(ServerName)).value_or(QByteArray());
    const auto reviewed = self->reviewServer();
    if (!reviewed)
        return reviewed.refusal();
    return self;
}

Result<bool> Authority::reviewServer()
{
    const Key oldKey = keyFrom(m_serverKeyPem);
    const Certificate old = certificateFrom(m_serverPem);
    if (oldKey && old && X509_check_private_key(old.get(), oldKey.get()) == 1 && serves(old, m_hosts, m_renewBefore))
        return false;
    const Key key = keyFrom(m_authorityKeyPem);
    const Certificate authority = certificateFrom(m_authorityPem);
    const Key fresh = makeKey();
    const Certificate certificate = key && authority && fresh ? make({Purpose::Server, QStringLiteral("Reception Hall"), m_hosts, Backdated, ServerLife},
                                                                     fresh.get(), authority.get(), key.get())
                                                              : Certificate();
    if (!certificate)
        return unusable("server_certificate");
    const QDir folder(m_directory);
    SystemRandom random;
    // A start that finds a key without its certificate makes both anew.
    if (!m_files.write(ServerKeyName, pemOf(fresh), random) || !writePrivateFile(folder.filePath(ServerName), pemOf(certificate)))
        return unusable("not_writable");
    m_serverKeyPem = pemOf(fresh);
    m_serverPem = pemOf(certificate);
    return true;
}

std::optional<Authority::Issued> Authority::issue(const QByteArray &signingRequestPem, const DeviceId &device, int validSeconds) const
{
    const SigningRequest request = signingRequestFrom(signingRequestPem);
    const Key key = keyFrom(m_authorityKeyPem);
    const Certificate authority = certificateFrom(m_authorityPem);
    if (!request || !key || !authority)
        return std::nullopt;
    const Certificate certificate = make({Purpose::Client, device.text(), {}, Backdated, validSeconds}, X509_REQ_get0_pubkey(request.get()), authority.get(), key.get());
    if (!certificate)
        return std::nullopt;
    return Issued{pemOf(certificate), sha256Of(certificate)};
}

QByteArray Authority::fingerprint() const
{
    return sha256Of(certificateFrom(m_authorityPem));
}

} // namespace hall
