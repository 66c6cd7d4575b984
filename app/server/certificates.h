// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>

/** What the authority needs of OpenSSL, with owners that cannot forget to free. */
namespace hall::certificates {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_REQ *request) const { X509_REQ_free(request); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using SigningRequest = std::unique_ptr<X509_REQ, Free>;

Key makeKey();
QByteArray pemOf(const Key &key);
QByteArray pemOf(const Certificate &certificate);
Key keyFrom(const QByteArray &pem);
Certificate certificateFrom(const QByteArray &pem);
/** Only when it is signed by the key it names, and that is a P-256 key. */
SigningRequest signingRequestFrom(const QByteArray &pem);
QByteArray sha256Of(const Certificate &certificate);

enum class Purpose { Authority, Server, Client };
struct Wanted
{
    Purpose purpose = Purpose::Client;
    QString commonName;
    QStringList hosts;          ///< of a server
    qint64 fromSeconds = 0;     ///< relative to now
    qint64 untilSeconds = 0;
};
/** Signs \a subjectKey as \a wanted says; an authority signs itself and \a issuer is null. */
Certificate make(const Wanted &wanted, EVP_PKEY *subjectKey, X509 *issuer, EVP_PKEY *issuerKey);
/** Names every one of \a hosts and is good for at least \a seconds more. */
bool serves(const Certificate &certificate, const QStringList &hosts, qint64 seconds);

/** The names and addresses that it is good for. */
QStringList hostsOf(const Certificate &certificate);

} // namespace hall::certificates
