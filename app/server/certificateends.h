// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace hall {

/**
 * When the centre's authority and the server's own certificate end, and whether it is time to say so. The server's renews itself; the
 * authority does not, and on its last day every desk stops at once: it is announced a year before, every day.
 */
class CertificateEnds final
{
public:
    static constexpr int AuthorityWarned = 365; ///< days before its end, from which on it is told every day
    static constexpr int ServerWarned[] = {30, 7, 1}; ///< days before: once each, since it should have been renewed sixty days before

    struct Alarm
    {
        const char *code;
        int days;              ///< begun ones included; 0: it has ended
    };
    /** What is to be said at \a now, once each; what was said before is not said again. An end that cannot be read says nothing. */
    QList<Alarm> review(const QDateTime &now, const QDateTime &authorityEnds, const QDateTime &serverEnds);

    /** From PEM, UTC; invalid when it is none. */
    static QDateTime endOf(const QByteArray &certificatePem);
    /** For `status`: both as ISO dates. */
    static QJsonObject told(const QByteArray &authorityPem, const QByteArray &serverPem);

private:
    QDate m_toldOn;            ///< UTC, of the authority
    int m_toldServer = 0;      ///< the nearest of ServerWarned that was told; 0: none
};

} // namespace hall
