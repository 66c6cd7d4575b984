// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tlskeyrequest.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hall {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Request = std::unique_ptr<X509_REQ, decltype(&X509_REQ_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

} // namespace

std::optional<TlsKeyRequest> makeTlsKeyRequest()
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Request request(X509_REQ_new(), X509_REQ_free);
    if (!key || !request)
        return std::nullopt;
    X509_NAME *name = X509_REQ_get_subject_name(request.get());
    const bool made = X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("reception-desk"), -1, -1, 0)
                      && X509_REQ_set_pubkey(request.get(), key.get()) && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0;
    const Bio keyBio(BIO_new(BIO_s_mem()), BIO_free);
    const Bio requestBio(BIO_new(BIO_s_mem()), BIO_free);
    if (!made || !PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
        || !PEM_write_bio_X509_REQ(requestBio.get(), request.get()))
        return std::nullopt;
    return TlsKeyRequest{bytesOf(keyBio.get()), bytesOf(requestBio.get())};
}

} // namespace hall
