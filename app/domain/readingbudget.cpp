// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/readingbudget.h"

#include "domain/clocks.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hall {

namespace {

constexpr int MostBudget = 100'000;

struct Number
{
    const char *name;
    int ReadingBudget::*value;
};
constexpr Number Numbers[] = {{"cases", &ReadingBudget::cases}, {"unmasked", &ReadingBudget::unmasked}, {"searched", &ReadingBudget::searched}};

} // namespace

Result<ReadingBudget> ReadingBudget::fromJson(const QByteArray &json)
{
    const Refusal unreadable{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("reading_budget")}}};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ReadingBudget budget;
    for (const Number &one : Numbers) {
        const int value = object.value(QLatin1String(one.name)).toInt(0); // 0 for a text, a fraction, or nothing
        if (value < 1 || value > MostBudget)
            return unreadable;
        budget.*one.value = value;
    }
    return budget;
}

void DayOfReading::add(const AccessEntry &entry)
{
    ++m_acts[static_cast<int>(entry.act)];
    if (isOfCase(entry.act))
        m_cases.insert(entry.file);
}

bool DayOfReading::isBeyond(const ReadingBudget &budget) const
{
    return cases() > budget.cases || of(AccessAct::Unmasked) > budget.unmasked || of(AccessAct::IdentitySearched) > budget.searched;
}

QDate readingDay(const AccessEntry &entry, const QDateTime &received)
{
    return legalDate(qMin(entry.at, received));
}

} // namespace hall
