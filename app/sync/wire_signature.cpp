// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hall::wire {

namespace {

template <auto Function>
struct Freeing
{
    template <typename T>
    void operator()(T *pointer) const { Function(pointer); }
};
using Bio = std::unique_ptr<BIO, Freeing<BIO_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray signAsAuthority(const QByteArray &keyPem, const QByteArray &message)
{
    const Key key(PEM_read_bio_PrivateKey(reading(keyPem).get(), nullptr, nullptr, nullptr));
    const Context context(EVP_MD_CTX_new());
    size_t size = 0;
    if (!key || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytesOf(message), static_cast<size_t>(message.size())) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(message), static_cast<size_t>(message.size())) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

bool signedByAuthority(const QByteArray &authorityPem, const QByteArray &message, const QByteArray &signature)
{
    const Certificate certificate(PEM_read_bio_X509(reading(authorityPem).get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    const Context context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
           && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()), bytesOf(message), static_cast<size_t>(message.size())) == 1;
}

} // namespace hall::wire
