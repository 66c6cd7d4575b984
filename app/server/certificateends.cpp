// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificateends.h"

#include "server/certificates.h"

#include <ctime>

namespace hall {

namespace {

constexpr qint64 Day = 24 * 3600;

int daysLeft(const QDateTime &now, const QDateTime &end)
{
    const qint64 seconds = now.secsTo(end);
    return seconds > 0 ? static_cast<int>((seconds + Day - 1) / Day) : 0;
}

} // namespace

QList<CertificateEnds::Alarm> CertificateEnds::review(const QDateTime &now, const QDateTime &authorityEnds, const QDateTime &serverEnds)
{
    QList<Alarm> alarms;
    const QDate today = now.toUTC().date();
    if (const int days = daysLeft(now, authorityEnds); authorityEnds.isValid() && days <= AuthorityWarned && today != m_toldOn) {
        m_toldOn = today;
        alarms.append({"alarm_authority_ends", days});
    }
    int nearest = 0;
    const int days = daysLeft(now, serverEnds);
    for (const int warned : ServerWarned) {
        if (serverEnds.isValid() && days <= warned)
            nearest = warned;
    }
    if (nearest != 0 && nearest != m_toldServer)
        alarms.append({"alarm_server_certificate_ends", days});
    m_toldServer = nearest; // none, once it was renewed
    return alarms;
}

QDateTime CertificateEnds::endOf(const QByteArray &certificatePem)
{
    const certificates::Certificate certificate = certificates::certificateFrom(certificatePem);
    std::tm end = {};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return {};
    return QDateTime(QDate(end.tm_year + 1900, end.tm_mon + 1, end.tm_mday), QTime(end.tm_hour, end.tm_min, end.tm_sec), Qt::UTC);
}

QJsonObject CertificateEnds::told(const QByteArray &authorityPem, const QByteArray &serverPem)
{
    const auto date = [](const QByteArray &pem) { return endOf(pem).date().toString(Qt::ISODate); };
    return {{QStringLiteral("authority_ends"), date(authorityPem)}, {QStringLiteral("server_certificate_ends"), date(serverPem)}};
}

} // namespace hall
