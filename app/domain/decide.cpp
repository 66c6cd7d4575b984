// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"

#include "domain/accusedunit.h"
#include "domain/decide_checks.h"
#include "domain/restriction.h"

namespace hall {

using namespace checks;

namespace {

Event eventOf(const Circumstances &now, int index, EventBody body)
{
    Q_ASSERT(index < now.eventIds.size());
    return {now.eventIds[index], now.file, now.device, now.officer, now.officerName, now.window, now.now, std::move(body)};
}

/** The events as they will stand, each asked whether it fits after the ones before it. */
Result<Events> fitted(CaseFile file, const Circumstances &now, QList<EventBody> bodies)
{
    Events events;
    for (int i = 0; i < bodies.size(); ++i) {
        const Event event = eventOf(now, i, std::move(bodies[i]));
        if (const auto refusal = unfit(file, event, now))
            return *refusal;
        file = evolve(std::move(file), event);
        events << event;
    }
    return events;
}

Explained wordsFor(const Circumstances &now, const QString &reason, const QString &basis = {}, const QString &organ = {})
{
    return {now.eventIds.first(), reason.trimmed(), basis.trimmed(), organ.trimmed()};
}

Result<Events> order(const CaseFile &file, const FileCase &order, const Circumstances &now)
{
    const QDate today = legalDate(now.now);
    if (const auto refusal = filingRefusal(order, today))
        return *refusal;
    Q_ASSERT(order.code);
    const Matter matter = foldedMatter(order.matter);
    const QList<Party> parties = foldedParties(order.representatives, today);
    CaseFiled filed{*order.code,     order.track, order.category, order.channel, now.window, order.headcount,
                    order.respondentUnit.trimmed(), order.oral, now.now};
    // A sealed matter is read by fewer.
    filed.restricted = order.category != Category::Accusation && (order.restricted || mustRestrict(matter.matterType, parties, today, now.matterTypes));
    // Worked out once, here, and carried along: the centre and every later rule go by the routing stratum alone.
    if (order.category == Category::Accusation && now.windows)
        filed.accused = accusedWindows(filed.respondentUnit, *now.windows);
    return fitted(file, now, {filed, MatterDescribed{matter}, PartiesIdentified{parties}});
}

Result<Events> order(const CaseFile &file, const ScreenCase &order, const Circumstances &now)
{
    QList<EventBody> bodies{CaseScreened{order.path}};
    const QString type = order.matterType.trimmed();
    if (file.hasMatter && !type.isEmpty() && type != file.matter.matterType)
        bodies << MatterCorrected{Field::MatterType, type, file.matter.matterType, {}};
    if (const auto restriction = restrictionBy(file, bodies.last(), now))
        bodies << *restriction;
    return fitted(file, now, bodies);
}

Result<Events> order(const CaseFile &file, const GuideElsewhere &order, const Circumstances &now)
{
    if (order.path == LawfulPath::Undecided)
        return missing(QStringLiteral("path"));
    if (order.organ.trimmed().isEmpty())
        return missing(QStringLiteral("organ"));
    if (const auto refusal = tooLong(QStringLiteral("organ"), order.organ, LineLimit))
        return *refusal;
    if (const auto refusal = tooLong(QStringLiteral("advice"), order.advice, ReasonLimit))
        return *refusal;
    return fitted(file, now, {GuidedElsewhere{order.path}, wordsFor(now, order.advice, {}, order.organ)});
}

Result<Events> order(const CaseFile &file, const TransferCase &order, const Circumstances &now)
{
    if (!now.windows || !now.windows->find(order.to))
        return Refusal{RefusalCode::WindowUnknown, {{QStringLiteral("window"), order.to.value()}}};
    if (const auto refusal = reasonRefusal(order.reason))
        return *refusal;
    const QDate today = legalDate(now.now);
    const ServiceWindow &receiver = *now.windows->find(order.to);
    if (receiver.until.isValid() && receiver.until < today)
        return Refusal{RefusalCode::WindowMoved, {{QStringLiteral("window"), receiver.successor.value()}}};
    const bool assigns = order.mode == TransferMode::Assign;
    if (assigns && !order.reportBy.isValid())
        return missing(QStringLiteral("report_by"));
    if (assigns && order.reportBy < today)
        return Refusal{RefusalCode::DayNotPossible, {{QStringLiteral("field"), QStringLiteral("report_by")}}};
    CaseTransferred sent{file.owner, order.to, order.reasonCode, order.mode, assigns ? order.reportBy : QDate(), {}};
    if (!file.sealed())
        sent.trustee = receiver.trusteeOn(today); // an absent window's trustee answers for it
    if (sent.trustee == file.owner)
        sent.trustee = {};
    return fitted(file, now, {sent, wordsFor(now, order.reason)});
}

Result<Events> order(const CaseFile &file, const AcceptTransfer &order, const Circumstances &now)
{
    return fitted(file, now, {TransferAccepted{order.transfer, now.window}});
}

Result<Events> order(const CaseFile &file, const ObjectToTransfer &order, const Circumstances &now)
{
    if (const auto refusal = reasonRefusal(order.reason))
        return *refusal;
    if (order.basis.trimmed().isEmpty())
        return Refusal{RefusalCode::BasisMissing, {}};
    if (const auto refusal = tooLong(QStringLiteral("basis"), order.basis, ReasonLimit))
        return *refusal;
    if (!order.proposed.isNull() && !isCounter(order.proposed, now))
        return Refusal{RefusalCode::WindowUnknown, {{QStringLiteral("window"), order.proposed.value()}}};
    // Until the centre has taken the transfer as accepted (CLK-04): it knows when the transfer arrived, this desk does not.
    return fitted(file, now, {TransferObjected{order.transfer, now.window, order.proposed}, wordsFor(now, order.reason, order.basis)});
}

Result<Events> order(const CaseFile &file, const RecallTransfer &order, const Circumstances &now)
{
    if (const auto refusal = reasonRefusal(order.reason))
        return *refusal;
    return fitted(file, now, {TransferRecalled{order.transfer}, wordsFor(now, order.reason)});
}

Result<Events> order(const CaseFile &file, const CorrectField &order, const Circumstances &now)
{
    // Before a value is compared with what stands there: an answer would tell it.
    if (file.restricted && !may(file, now, Act::Read))
        return Refusal{RefusalCode::MatterRestricted, {}};
    const Result<EventBody> correction = correctionOf(file, order);
    if (!correction)
        return correction.refusal();
    // The correction first: afterwards only a handler makes one.
    QList<EventBody> bodies{*correction};
    if (const auto restriction = restrictionBy(file, *correction, now))
        bodies << *restriction;
    return fitted(file, now, bodies);
}

Result<Events> order(const CaseFile &file, const AddNote &order, const Circumstances &now)
{
    if (order.text.trimmed().isEmpty())
        return missing(QStringLiteral("note"));
    if (const auto refusal = tooLong(QStringLiteral("note"), order.text, TextLimit))
        return *refusal;
    return fitted(file, now, {NoteAdded{order.text.trimmed()}});
}

Result<Events> order(const CaseFile &file, const ReceivePapers &order, const Circumstances &now)
{
    if (order.items.isEmpty())
        return missing(QStringLiteral("papers"));
    if (const int count = static_cast<int>(order.items.size()); count > MaxLines)
        return Refusal{RefusalCode::FieldTooLong, {{QStringLiteral("field"), QStringLiteral("papers")}, {QStringLiteral("limit"), MaxLines}, {QStringLiteral("length"), count}}};
    for (const PaperItem &item : order.items) {
        if (item.name.trimmed().isEmpty())
            return missing(QStringLiteral("papers"));
        if (const auto refusal = tooLong(QStringLiteral("papers"), item.name, LineLimit))
            return *refusal;
        if (item.pages < 0 || item.pages > 100'000)
            return Refusal{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("pages")}}};
    }
    return fitted(file, now, {PapersReceived{order.items}});
}

Result<Events> order(const CaseFile &file, const RecordPrint &order, const Circumstances &now)
{
    return fitted(file, now, {NoticePrinted{order.form, file.copies.value(order.form) + 1, order.language, order.medium}});
}

Result<Events> order(const CaseFile &file, const CloseCase &order, const Circumstances &now)
{
    if (const auto refusal = reasonRefusal(order.reason))
        return *refusal;
    const auto events = fitted(file, now, {CaseClosed{order.outcome}, wordsFor(now, order.reason)});
    // A claim is not closed before its lawful path is decided (REG 31); a visitor may withdraw it all the same.
    const bool claim = file.track == Track::Petition && file.category == Category::Claim;
    if (events && claim && file.path == LawfulPath::Undecided && order.outcome != Outcome::Withdrawn)
        return Refusal{RefusalCode::PathMissing, {}};
    return events;
}

Result<Events> order(const CaseFile &file, const TakeStep &order, const Circumstances &now)
{
    const auto bodies = stepBodies(file, order, now);
    return bodies ? fitted(file, now, *bodies) : Result<Events>(bodies.refusal());
}

Result<Events> order(const CaseFile &file, const PlanReception &order, const Circumstances &now)
{
    ReceptionPlan plan = order.plan;
    for (QString *text : {&plan.leader, &plan.post, &plan.place})
        *text = text->trimmed();
    plan.windows = file.reception ? file.reception->plan.windows : QSet<WindowNumber>();
    for (const ServiceWindow &window : now.windows ? now.windows->windows() : QList<ServiceWindow>())
        plan.windows.insert(window.number);
    if (const auto refusal = planRefusal(plan))
        return *refusal;
    if (plan.day < legalDate(now.now))
        return Refusal{RefusalCode::DayPassed, {{QStringLiteral("field"), QStringLiteral("day")}}};
    return file.reception ? fitted(file, now, {ReceptionChanged{plan}}) : fitted(file, now, {ReceptionPlanned{plan}});
}

Result<Events> order(const CaseFile &file, const BookReception &order, const Circumstances &now)
{
    const auto events = fitted(file, now, {ReceptionBooked{order.slot, order.file, order.day, order.start}});
    if (events && legalDate(now.now) > file.reception->plan.day)
        return Refusal{RefusalCode::DayPassed, {{QStringLiteral("field"), QStringLiteral("day")}}};
    return events;
}

Result<Events> order(const CaseFile &file, const FreeReception &order, const Circumstances &now)
{
    const CaseId visited = file.reception ? file.reception->booked.value(order.slot).file : CaseId();
    return fitted(file, now, {ReceptionFreed{order.slot, visited}});
}

Result<Events> order(const CaseFile &file, const CallOffReception &order, const Circumstances &now)
{
    return fitted(file, now, {ReceptionCalledOff{order.why}});
}

} // namespace

Result<Events> decide(const CaseFile &file, const Command &command, const Circumstances &now)
{
    if (now.officer.isNull() || now.officerName.isEmpty() || now.window.isNull())
        return Refusal{RefusalCode::NotSignedIn, {}};
    if (file.updateNeeded)
        return Refusal{RefusalCode::UpdateNeeded, {}};
    return match(command, [&](const auto &given) { return order(file, given, now); });
}

bool may(const CaseFile &file, const Circumstances &now, Act act)
{
    if (!now.byRole && file.accessLevel() != AccessLevel::Restricted)
        return true;
    const Officer anybody = now.byRole ? Officer() : whoeverSitsAt(now.window);
    const Officer *officer = now.byRole ? now.appointed : &anybody;
    const bool theirs = isTheirs(file, now.officer, now.device, now.window);
    return !rightRefusal(officer ? &officer->latest() : nullptr, act, file.accessLevel(), theirs, now.window);
}

QSet<QString> allowedOrders(const CaseFile &file, const Circumstances &now)
{
    QSet<QString> allowed;
    if (file.updateNeeded || now.window.isNull() || now.officer.isNull())
        return allowed;
    const TransferId pending = file.pending ? file.pending->id : TransferId();
    const WindowNumber elsewhere = file.sealed() ? DisciplineRoom : file.owner == FrontDesk ? PetitionOffice : FrontDesk;
    const QPair<const char *, EventBody> probes[] = {
        {"screen", CaseScreened{LawfulPath::Undecided}},
        {"guide", GuidedElsewhere{LawfulPath::Judicial}},
        {"transfer", CaseTransferred{file.owner, elsewhere, TransferReason::Competent}},
        {"accept", TransferAccepted{pending, now.window}},
        {"object", TransferObjected{pending, now.window, {}}},
        {"recall", TransferRecalled{pending}},
        {"correct", MatterCorrected{Field::Subject, {}, {}, {}}},
        {"note", NoteAdded{}},
        {"papers", PapersReceived{}},
        {"print", NoticePrinted{PaperForm::F03Receipt, 1, {}, {}}},
        {"close", CaseClosed{Outcome::Withdrawn}}, // a visitor may always withdraw
    };
    for (const auto &[name, body] : probes) {
        const Event probe{EventId(), file.id, now.device, now.officer, now.officerName, now.window, now.now, body};
        if (!unfit(file, probe, now))
            allowed << QString::fromLatin1(name);
    }
    allowed += stepsOffered(file, now);
    if (!bookingRefusal(file) && may(file, now, Act::BookReception))
        allowed << QStringLiteral("book");
    // Whoever may not even print a paper of it does not see it.
    if (allowed.contains(QStringLiteral("print")) && may(file, now, Act::Unmask))
        allowed << QStringLiteral("unmask");
    if ((!file.hasMatter && !file.hasParties) || !may(file, now, Act::Read))
        allowed.remove(QStringLiteral("correct"));
    return allowed;
}

} // namespace hall
