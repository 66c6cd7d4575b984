// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificates.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>

#include <QtCore/QRegularExpression>

namespace hall::certificates {

namespace {

using Bio = std::unique_ptr<BIO, Free>;
constexpr int SerialBytes = 16;
constexpr int X509Version3 = 2;
constexpr int LongestPem = 64 * 1024;

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(qMin<qsizetype>(bytes.size(), LongestPem))));
}

QByteArray contentOf(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

bool isAddress(const QString &host)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)$"));
    return form.match(host).hasMatch();
}

bool extend(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerial(X509 *certificate)
{
    unsigned char bytes[SerialBytes];
    if (RAND_bytes(bytes, SerialBytes) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7F) | 0x40); // positive, and of full length
    BIGNUM *number = BN_bin2bn(bytes, SerialBytes, nullptr);
    const bool set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

bool setExtensions(X509 *certificate, X509 *issuer, const Wanted &wanted)
{
    bool done = extend(certificate, issuer, NID_subject_key_identifier, "hash")
                && extend(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    switch (wanted.purpose) {
    case Purpose::Authority:
        return done && extend(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
               && extend(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    case Purpose::Server: {
        QByteArrayList names;
        for (const QString &host : wanted.hosts)
            names << (isAddress(host) ? "IP:" : "DNS:") + host.toLatin1();
        done = done && extend(certificate, issuer, NID_subject_alt_name, names.join(','))
               && extend(certificate, issuer, NID_ext_key_usage, "serverAuth");
        break;
    }
    case Purpose::Client:
        done = done && extend(certificate, issuer, NID_ext_key_usage, "clientAuth");
        break;
    }
    return done && extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE")
           && extend(certificate, issuer, NID_key_usage, "critical,digitalSignature");
}

bool isP256(EVP_PKEY *key)
{
    char group[64] = {};
    return key && EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, nullptr) == 1
           && QByteArray(group) == SN_X9_62_prime256v1;
}

} // namespace

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

QByteArray pemOf(const Key &key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1 ? contentOf(bio) : QByteArray();
}

QByteArray pemOf(const Certificate &certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), certificate.get()) == 1 ? contentOf(bio) : QByteArray();
}

Key keyFrom(const QByteArray &pem)
{
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr));
}

Certificate certificateFrom(const QByteArray &pem)
{
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}

SigningRequest signingRequestFrom(const QByteArray &pem)
{
    SigningRequest request(PEM_read_bio_X509_REQ(reading(pem).get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!isP256(key) || X509_REQ_verify(request.get(), key) != 1)
        return {};
    return request;
}

QByteArray sha256Of(const Certificate &certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(size));
}

Certificate make(const Wanted &wanted, EVP_PKEY *subjectKey, X509 *issuer, EVP_PKEY *issuerKey)
{
    Certificate certificate(X509_new());
    X509 *raw = certificate.get();
    X509 *signer = issuer ? issuer : raw;
    const QByteArray name = wanted.commonName.toUtf8();
    const bool named = X509_set_version(raw, X509Version3) == 1 && setSerial(raw) && X509_set_pubkey(raw, subjectKey) == 1
                       && X509_gmtime_adj(X509_getm_notBefore(raw), wanted.fromSeconds) && X509_gmtime_adj(X509_getm_notAfter(raw), wanted.untilSeconds)
                       && X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                                                     reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()), -1, 0) == 1
                       && X509_set_issuer_name(raw, X509_get_subject_name(signer)) == 1;
    if (!named || !setExtensions(raw, signer, wanted) || X509_sign(raw, issuerKey, EVP_sha256()) <= 0)
        return {};
    return certificate;
}

bool serves(const Certificate &certificate, const QStringList &hosts, qint64 seconds)
{
    if (!certificate)
        return false;
    time_t then = time(nullptr) + static_cast<time_t>(seconds);
    if (X509_cmp_time(X509_get0_notAfter(certificate.get()), &then) <= 0)
        return false;
    for (const QString &host : hosts) {
        const QByteArray name = host.toLatin1();
        const int found = isAddress(host) ? X509_check_ip_asc(certificate.get(), name.constData(), 0)
                                          : X509_check_host(certificate.get(), name.constData(), static_cast<size_t>(name.size()), 0, nullptr);
        if (found != 1)
            return false;
    }
    return true;
}

QStringList hostsOf(const Certificate &certificate)
{
    QStringList hosts;
    const std::unique_ptr<GENERAL_NAMES, void (*)(GENERAL_NAMES *)> names(
        certificate ? static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)) : nullptr, GENERAL_NAMES_free);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        char text[INET6_ADDRSTRLEN] = {};
        if (name->type == GEN_DNS)
            hosts << QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)), ASN1_STRING_length(name->d.dNSName));
        else if (name->type == GEN_IPADD && ::inet_ntop(ASN1_STRING_length(name->d.iPAddress) == 4 ? AF_INET : AF_INET6, ASN1_STRING_get0_data(name->d.iPAddress), text, sizeof text))
            hosts << QString::fromLatin1(text);
    }
    return hosts;
}

} // namespace hall::certificates
