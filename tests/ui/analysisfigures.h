// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

/** Figures of four weeks in a hall with all its types and windows, as the centre would make them. */
inline hall::Analysis someFigures(const hall::Desk &desk, int weeks = 4)
{
    using namespace hall;
    const QDate monday(2026, 10, 5);
    AnalysisRows rows;
    for (const MatterType &type : desk.matterTypes().list())
        rows.types << type.code;
    for (const ServiceWindow &window : desk.windows().windows()) {
        if (window.number != DisciplineRoom)
            rows.windows << window.number;
    }
    QList<AnalysisFact> facts;
    for (int i = 0; i < 400; ++i) {
        AnalysisFact fact;
        fact.matterType = rows.types.at((i * i) % 17 % rows.types.size());
        fact.first = rows.windows.at(i % 5);
        fact.owner = rows.windows.at((i * i) % 11);
        fact.category = i % 40 == 0 ? Category::Suggestion : Category::Claim;
        fact.path = static_cast<LawfulPath>(i % 8);
        fact.registered = monday.addDays((i * 7) % 84 - 56);
        fact.answered = fact.registered.addDays(i % 12);
        if (i % 3 == 0) {
            fact.ended = fact.resolved = fact.registered.addDays(6 + i % 20);
            fact.settled = i % 2 ? AnalysisFact::Settled::InVillage : AnalysisFact::Settled::InHall;
            fact.followedUp = fact.ended;
            fact.satisfaction = 1 + i % 4;
        }
        fact.overdue = i % 9 == 1 && !fact.ended.isValid();
        fact.respondentUnit = i % 4 ? QStringLiteral("某街道办事处") : QStringLiteral("某建筑公司");
        if (i % 2)
            fact.forwarded = {fact.registered};
        if (i % 5 == 0)
            fact.supervised = {fact.registered};
        if (i % 6 == 0)
            fact.proposals = {{fact.registered, static_cast<ProposalKind>(1 + i % 3), 1 + i % 2}};
        facts << fact;
    }
    AnalysisFact wages;
    wages.matterType = QStringLiteral("labour.wages");
    wages.first = wages.owner = WindowNumber(3);
    wages.registered = monday.addDays(21);
    for (int i = 0; i < 23; ++i)
        facts << wages;
    return analysisOf(facts, rows, monday.addDays(28 - 7 * weeks), monday.addDays(27), monday.addDays(29));
}
