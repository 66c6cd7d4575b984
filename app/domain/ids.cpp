// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"

#include <QtCore/QCryptographicHash>

namespace hall {

QUuid uuidV7(qint64 unixMs, const QByteArray &random)
{
    Q_ASSERT(random.size() >= 10);
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(unixMs >> (8 * (5 - i)));
    for (int i = 0; i < 10; ++i)
        bytes[6 + i] = random[i];
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

OfficerId officerIdOf(const CentreId &centre, const QString &name)
{
    return OfficerId(QUuid::createUuidV5(centre.uuid(), name.simplified().normalized(QString::NormalizationForm_C)));
}

} // namespace hall
