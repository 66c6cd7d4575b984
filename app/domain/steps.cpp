// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps.h"

namespace hall {

namespace {

struct NamedItem
{
    Item item;
    const char *name;
};

constexpr NamedItem Items[] = {
    {Item::Reason, "reason"}, {Item::Basis, "basis"}, {Item::Organ, "organ"}, {Item::Remedy, "remedy"}, {Item::Request, "request"},
    {Item::FactsFound, "facts_found"}, {Item::Opinion, "opinion"}, {Item::ReviewOrgan, "review_organ"}, {Item::Agreement, "agreement"},
    {Item::Statements, "statements"}, {Item::Result, "result"}, {Item::Place, "step_place"}, {Item::Number, "number"}, {Item::Court, "court"},
    {Item::Unit, "unit"}, {Item::Conference, "conference"}, {Item::Township, "township"}, {Item::Comments, "comments"},
    {Item::HowPerformed, "how_performed"}, {Item::Contact, "contact"}, {Item::Account, "account"}, {Item::PoliceReport, "police_report"},
    {Item::Mediators, "mediators"}, {Item::OtherParty, "other_party"}, {Item::OtherPartyAddress, "other_party_address"},
    {Item::OtherPartyPhone, "other_party_phone"}, {Item::Present, "present"}, {Item::Recipient, "recipient"}, {Item::Witnesses, "witnesses"},
    {Item::Approver, "approver"}, {Item::Leader, "leader"}, {Item::Successor, "successor"},
};

} // namespace

bool ofPeople(Item item)
{
    return item >= Item::Mediators;
}

QDate incidentReadUntil(const StepRecord &note)
{
    return note.facts.on.addYears(1);
}

QString itemName(Item item)
{
    for (const NamedItem &named : Items) {
        if (named.item == item)
            return QString::fromLatin1(named.name);
    }
    Q_UNREACHABLE();
}

std::optional<Item> itemFrom(int number)
{
    for (const NamedItem &named : Items) {
        if (static_cast<int>(named.item) == number)
            return named.item;
    }
    return std::nullopt;
}

QString tickName(Tick tick)
{
    switch (tick) {
    case Tick::NoConflict: return QStringLiteral("no_conflict");
    case Tick::BothConsent: return QStringLiteral("both_consent");
    case Tick::RemediesTold: return QStringLiteral("remedies_told");
    case Tick::ReadBack: return QStringLiteral("read_back");
    case Tick::HeadApproved: return QStringLiteral("head_approved");
    case Tick::JointApplication: return QStringLiteral("joint_application");
    case Tick::NotAboutStatus: return QStringLiteral("not_about_status");
    case Tick::PartiesSigned: return QStringLiteral("parties_signed");
    case Tick::MediatorSigned: return QStringLiteral("mediator_signed");
    case Tick::CommitteeSealed: return QStringLiteral("committee_sealed");
    case Tick::Dissuaded: return QStringLiteral("dissuaded");
    case Tick::Criticised: return QStringLiteral("criticised");
    case Tick::Educated: return QStringLiteral("educated");
    case Tick::PoliceCalled: return QStringLiteral("police_called");
    case Tick::MediatorsAccepted: return QStringLiteral("mediators_accepted");
    case Tick::InPrivate: return QStringLiteral("in_private");
    }
    Q_UNREACHABLE();
}

} // namespace hall
