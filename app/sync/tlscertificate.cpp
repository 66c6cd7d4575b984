// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tlscertificate.h"

#include <QtNetwork/QSslCertificate>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
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

Key keyFrom(const QByteArray &pem)
{
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
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
    const Key key = keyFrom(privateKeyPem);
    if (!certificate || !authority || !key || X509_check_private_key(certificate.get(), key.get()) != 1
        || X509_verify(certificate.get(), X509_get0_pubkey(authority.get())) != 1)
        return false;
    const auto dates = certificateDates(fresh);
    const auto before = certificateDates(old);
    return dates && (!before || dates->until >= before->until);
}

namespace {

std::optional<CertificateFault> faultOf(const QByteArray &certificatePem, const QByteArray &privateKeyPem, const QByteArray &authorityPem)
{
    const Certificate certificate = certificateFrom(certificatePem);
    const Key key = keyFrom(privateKeyPem);
    if (!certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1)
        return CertificateFault::Missing;
    if (X509_self_signed(certificate.get(), 1) == 1)
        return CertificateFault::SelfSigned;
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(authorityPem, QSsl::Pem);
    const bool ours = std::any_of(authorities.begin(), authorities.end(), [&certificate](const QSslCertificate &one) {
        const Certificate authority = certificateFrom(one.toPem());
        return authority && X509_verify(certificate.get(), X509_get0_pubkey(authority.get())) == 1;
    });
    if (!ours)
        return CertificateFault::OfStranger;
    return X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_CLIENT, 0) == 1 ? std::nullopt : std::optional(CertificateFault::OtherUse);
}

} // namespace

std::optional<CertificateFault> certificateFault(const QByteArray &certificatePem, const QByteArray &privateKeyPem, const QByteArray &authorityPem)
{
    const auto fault = faultOf(certificatePem, privateKeyPem, authorityPem);
    ERR_clear_error(); // what is left there would be taken for an error of the next connection of this thread
    return fault;
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
