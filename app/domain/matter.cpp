// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matter.h"

namespace hall {

QString fieldName(Field field)
{
    switch (field) {
    case Field::Name: return QStringLiteral("name");
    case Field::DocumentNumber: return QStringLiteral("document_number");
    case Field::Address: return QStringLiteral("address");
    case Field::Phone: return QStringLiteral("phone");
    case Field::Guardian: return QStringLiteral("guardian");
    case Field::GuardianRelation: return QStringLiteral("guardian_relation");
    case Field::Subject: return QStringLiteral("subject");
    case Field::MatterType: return QStringLiteral("matter_type");
    case Field::Place: return QStringLiteral("place");
    case Field::Facts: return QStringLiteral("facts");
    case Field::Request: return QStringLiteral("request");
    case Field::PriorHandling: return QStringLiteral("prior_handling");
    }
    Q_UNREACHABLE();
}

QString paperFormNumber(PaperForm form)
{
    return QStringLiteral("F%1").arg(static_cast<int>(form), 2, 10, QLatin1Char('0'));
}

} // namespace hall
