// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tlscertificate.h"

#include <QtNetwork/QSslCertificate>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hall {

namespace {

constexpr qint64 DaySeconds = 24 * 3600;

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
}

Certificate certificateFrom(const QByteArray &pem)
{
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr), X509_free);
}

} // namespace

std::optional<CertificateDates> certificateDates(const QByteArray &certificatePem)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return std::nullopt;
    return CertificateDates{chain.first().effectiveDate().toUTC(), chain.first().expiryDate().toUTC()};
}

bool renews(const QByteArray &fresh, const QByteArray &old, const QByteArray &privateKeyPem, const QByteArray &authorityPem)
{
    const Certificate certificate = certificateFrom(fresh);
    const Certificate authority = certificateFrom(authorityPem);
    const Key key(PEM_read_bio_PrivateKey(reading(privateKeyPem).get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!certificate || !authority || !key || X509_check_private_key(certificate.get(), key.get()) != 1
        || X509_verify(certificate.get(), X509_get0_pubkey(authority.get())) != 1)
        return false;
    const auto dates = certificateDates(fresh);
    const auto before = certificateDates(old);
    return dates && (!before || dates->until >= before->until);
}

bool renewalDue(const QDateTime &now, const QDateTime &until, const QDateTime &askedLast)
{
    // A clock that was set back must not keep the next day away for years.
    const bool asked = askedLast.isValid() && qAbs(askedLast.secsTo(now)) < DaySeconds;
    return now.secsTo(until) < RenewBeforeDays * DaySeconds && !asked;
}

std::optional<int> warnedDays(const QDateTime &now, const QDateTime &until)
{
    const qint64 left = now.secsTo(until);
    if (left > WarnBeforeDays * DaySeconds)
        return std::nullopt;
    return left <= 0 ? 0 : static_cast<int>((left + DaySeconds - 1) / DaySeconds);
}

} // namespace hall
