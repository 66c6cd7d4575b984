// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A blocking TLS client that says exactly what it is told, right or wrong. */

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace hall::fakes {

/** PEM texts; each may be empty. */
struct TlsIdentity
{
    QByteArray authorityPem;
    QByteArray certificatePem;
    QByteArray keyPem;
};

struct PlainReply
{
    int status = 0; ///< 0: the connection ended without an answer
    QByteArray head;
    QByteArray body;
    QString code() const { return QJsonDocument::fromJson(body).object().value(QStringLiteral("code")).toString(); }
};

class TlsClient final
{
public:
    TlsClient() = default;
    TlsClient(int port, const TlsIdentity &identity, int newestTls = TLS1_3_VERSION) { connect(port, identity, newestTls); }
    ~TlsClient() { close(); }
    TlsClient(const TlsClient &) = delete;

    bool connect(int port, const TlsIdentity &identity, int newestTls = TLS1_3_VERSION)
    {
        close();
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        setTimeout(10'000);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return false;
        m_context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_max_proto_version(m_context, newestTls);
        if (!identity.authorityPem.isEmpty()) {
            if (X509 *authority = read<X509>(identity.authorityPem, PEM_read_bio_X509)) {
                X509_STORE_add_cert(SSL_CTX_get_cert_store(m_context), authority);
                X509_free(authority);
            }
            SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
            X509_VERIFY_PARAM_set1_ip_asc(SSL_CTX_get0_param(m_context), "127.0.0.1");
        }
        if (!identity.certificatePem.isEmpty()) {
            X509 *certificate = read<X509>(identity.certificatePem, PEM_read_bio_X509);
            EVP_PKEY *key = read<EVP_PKEY>(identity.keyPem, PEM_read_bio_PrivateKey);
            SSL_CTX_use_certificate(m_context, certificate);
            SSL_CTX_use_PrivateKey(m_context, key);
            X509_free(certificate);
            EVP_PKEY_free(key);
        }
        m_tls = SSL_new(m_context);
        SSL_set_fd(m_tls, m_socket);
        m_connected = SSL_connect(m_tls) == 1;
        return m_connected;
    }
    bool connected() const { return m_connected; }

    void setTimeout(int milliseconds)
    {
        const timeval limit{milliseconds / 1000, (milliseconds % 1000) * 1000};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    }

    /** False when the other side has ended it before all was said. */
    bool say(const QByteArray &bytes)
    {
        return m_connected && SSL_write(m_tls, bytes.constData(), static_cast<int>(bytes.size())) == bytes.size();
    }

    /** Says that nothing more will come, and still hears. */
    void shut()
    {
        if (m_tls)
            SSL_shutdown(m_tls);
        ::shutdown(m_socket, SHUT_WR);
    }

    PlainReply hear()
    {
        PlainReply reply;
        QByteArray bytes;
        qsizetype end = -1;
        while ((end = bytes.indexOf("\r\n\r\n")) < 0) {
            if (!more(bytes))
                return reply;
        }
        reply.head = bytes.left(end);
        reply.status = reply.head.mid(9, 3).toInt();
        const qsizetype at = reply.head.toLower().indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : reply.head.mid(at + 15, reply.head.indexOf("\r\n", at) < 0 ? -1 : reply.head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        reply.body = bytes.mid(end + 4);
        while (reply.body.size() < length && more(reply.body)) {
        }
        return reply;
    }

    PlainReply ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
        if (!body.isEmpty() || method == "POST")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        say(request + "\r\n" + body);
        return hear();
    }

    /** Whether the other side ends the connection within the time-out. */
    bool ended()
    {
        QByteArray rest;
        while (more(rest)) {
        }
        return errno != EAGAIN && errno != EWOULDBLOCK;
    }

    void close()
    {
        SSL_free(m_tls);
        SSL_CTX_free(m_context);
        if (m_socket >= 0)
            ::close(m_socket);
        m_tls = nullptr;
        m_context = nullptr;
        m_socket = -1;
        m_connected = false;
    }

private:
    template <typename T, typename Reader>
    static T *read(const QByteArray &pem, Reader reader)
    {
        BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
        T *found = reader(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        return found;
    }
    bool more(QByteArray &bytes)
    {
        char part[16 * 1024];
        errno = 0;
        const int size = m_tls ? SSL_read(m_tls, part, sizeof part) : -1;
        if (size > 0)
            bytes.append(part, size);
        return size > 0;
    }

    int m_socket = -1;
    SSL_CTX *m_context = nullptr;
    SSL *m_tls = nullptr;
    bool m_connected = false;
};

} // namespace hall::fakes
