// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/restriction.h"

#include "domain/mattertypes.h"

#include <algorithm>

namespace hall {

bool underFourteen(const Party &party, QDate day)
{
    if (party.organisation)
        return false;
    const std::optional<QDate> birth = birthDateOf(party.document);
    // A birth that is yet to come tells of a mistyped number, and of no age.
    if (!birth || *birth > day)
        return party.underFourteen;
    return day <= birth->addYears(ChildrenUnder);
}

bool mustRestrict(const QString &matterType, const QList<Party> &parties, QDate registered, const MatterTypes *types)
{
    const MatterType *type = types ? types->find(matterType) : nullptr;
    return (type && type->restricted) || std::any_of(parties.begin(), parties.end(), [&](const Party &party) { return underFourteen(party, registered); });
}

bool worksOnIt(const CaseFile &file, WindowNumber window)
{
    if (file.actsAsOwner(window) || file.joined.contains(window) || file.concerned.contains(window) || file.helpers.contains(window))
        return true;
    return file.pending && (window == file.pending->to || (!file.pending->trustee.isNull() && window == file.pending->trustee));
}

bool handles(const CaseFile &file, const OfficerId &officer, WindowNumber at)
{
    return file.handlers.contains(officer) && worksOnIt(file, at);
}

void veil(CaseFile &file)
{
    file.hasMatter = false;
    file.matter = {};
    file.papers.clear();
    file.hasParties = false;
    file.parties.clear();
    file.respondentUnit.clear();
    for (StepRecord &record : file.steps)
        record.words.clear();
}

} // namespace hall
