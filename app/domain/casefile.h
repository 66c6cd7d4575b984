// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casecode.h"
#include "domain/events.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>

namespace hall {

struct PendingTransfer
{
    TransferId id;
    WindowNumber from;
    WindowNumber to;
    TransferState state = TransferState::Waiting;
    TransferReason reasonCode = TransferReason::NotCompetent;
    WindowNumber proposed;   ///< by the objecting window; null when it names none
    QDateTime sentAt;
    friend bool operator==(const PendingTransfer &, const PendingTransfer &) = default;
};

/**
 * What a case is now: the fold of its events. The routing part is always there; matter and parties are empty where this
 * reader has no key for them.
 */
struct CaseFile
{
    CaseId id;
    CaseState state = CaseState::Unknown;
    // routing
    std::optional<CaseCode> code;
    Track track = Track::Petition;
    Category category = Category::Claim;
    Channel channel = Channel::Visit;
    LawfulPath path = LawfulPath::Undecided;
    WindowNumber firstWindow;
    WindowNumber owner;                  ///< exactly one from filing to the end
    OfficerId author;                    ///< who registered it
    DeviceId authorDevice;
    std::optional<PendingTransfer> pending;
    QSet<WindowNumber> pastOwners;       ///< those who sent it on keep a read-only view
    QString respondentUnit;
    int headcount = 0;
    bool oral = false;
    QDateTime registered;
    std::optional<Outcome> outcome;
    QMap<PaperForm, int> copies;         ///< printed so far
    // content
    bool hasMatter = false;
    Matter matter;
    QList<PaperItem> papers;
    // identity
    bool hasParties = false;
    QList<Party> parties;
    /** An event of a later version is in this case: nothing may be decided on it here. */
    bool updateNeeded = false;

    bool sealed() const { return category == Category::Accusation; }
    bool open() const { return state == CaseState::Registered || state == CaseState::Screened; }
};

} // namespace hall
