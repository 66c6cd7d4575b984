// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/crypto.h"
#include "sync/tlskeyrequest.h"
#include "sync/wire.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslSocket>

namespace hall {

/** All that a desk is after enrolment; the private parts were made here and went nowhere. */
struct Enrolled
{
    wire::EnrolAnswer answer;
    QByteArray privateKeyPem;
    crypto::SigningKey signer;
    crypto::BoxKey box;
};

/**
 * Joins a centre by the line that `reception-server enrol` prints. First looks at the certificates of the enrolment listener
 * and goes on only if its authority has the fingerprint of the line; then trusts that authority alone and sends the code.
 */
class Enrolment final : public QObject
{
    Q_OBJECT
public:
    Enrolment(const QString &line, const QString &label, Random &random, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void done(const hall::Enrolled &enrolled);
    /** line_unreadable, unreachable, fingerprint_mismatch, keys_failed, or the server's own code. */
    void failed(const QString &code);

private:
    void compareFingerprint();
    void sendRequest();
    void takeAnswer(QNetworkReply *reply);
    void fail(const QString &code);

    QString m_text;
    QString m_label;
    Random &m_random;
    wire::EnrolLine m_line;
    Enrolled m_made;
    QSslCertificate m_authority;
    QSslSocket m_look;
    QNetworkAccessManager m_network;
    bool m_ended = false;
};

} // namespace hall
