// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventcodec.h"

#include "domain/bodyfields.h"
#include "domain/result.h"

namespace hall {

using namespace body;

namespace {

QCborMap encoded(const EventBody &body)
{
    return match(
        body,
        [](const CaseFiled &e) {
            QCborMap map;
            map[K("code")] = e.code.text();
            put(map, "track", e.track);
            put(map, "category", e.category);
            put(map, "channel", e.channel);
            put(map, "first", e.window);
            map[K("headcount")] = e.headcount;
            put(map, "respondent", e.respondentUnit);
            map[K("oral")] = e.oral;
            map[K("registered")] = e.registered.toMSecsSinceEpoch();
            if (e.restricted)
                map[K("restricted")] = true;
            putWindows(map, "accused", e.accused);
            return map;
        },
        [](const MatterDescribed &e) { return QCborMap{{K("matter"), matterMap(e.matter)}}; },
        [](const PartiesIdentified &e) {
            QCborArray parties;
            for (const Party &party : e.parties)
                parties.append(partyMap(party));
            return QCborMap{{K("parties"), parties}};
        },
        [](const CaseScreened &e) { return QCborMap{{K("path"), int(e.path)}}; },
        [](const GuidedElsewhere &e) { return QCborMap{{K("path"), int(e.path)}}; },
        [](const CaseTransferred &e) {
            QCborMap map;
            put(map, "from", e.from);
            put(map, "to", e.to);
            put(map, "reason", e.reasonCode);
            if (e.mode != TransferMode::Move)
                put(map, "mode", e.mode);
            putDay(map, "report_by", e.reportBy);
            put(map, "trustee", e.trustee);
            return map;
        },
        [](const TransferAccepted &e) {
            QCborMap map{{K("transfer"), QCborValue(e.transfer.bytes())}};
            put(map, "by", e.by);
            return map;
        },
        [](const TransferObjected &e) {
            QCborMap map{{K("transfer"), QCborValue(e.transfer.bytes())}};
            put(map, "by", e.by);
            put(map, "proposed", e.proposed);
            return map;
        },
        [](const TransferRecalled &e) { return QCborMap{{K("transfer"), QCborValue(e.transfer.bytes())}}; },
        [](const MatterCorrected &e) { return correctionMap(e.field, e.value, e.previous, e.reason); },
        [](const PartyCorrected &e) {
            QCborMap map = correctionMap(e.field, e.value, e.previous, e.reason);
            map[K("party")] = e.party;
            return map;
        },
        [](const Explained &e) {
            QCborMap map{{K("about"), QCborValue(e.about.bytes())}};
            put(map, "reason", e.reason);
            put(map, "basis", e.basis);
            put(map, "organ", e.organ);
            return map;
        },
        [](const NoteAdded &e) {
            QCborMap map;
            put(map, "text", e.text);
            return map;
        },
        [](const PapersReceived &e) {
            QCborArray items;
            for (const PaperItem &item : e.items)
                items.append(QCborMap{{K("name"), item.name}, {K("pages"), item.pages}, {K("original"), item.original}});
            return QCborMap{{K("items"), items}};
        },
        [](const NoticePrinted &e) {
            QCborMap map;
            put(map, "form", e.form);
            map[K("copy")] = e.copy;
            put(map, "language", e.language);
            put(map, "medium", e.medium);
            return map;
        },
        [](const CaseClosed &e) { return QCborMap{{K("outcome"), int(e.outcome)}}; },
        [](const StepTaken &e) {
            QCborMap map;
            putStep(map, e.step, e.facts);
            return map;
        },
        [](const StepDescribed &e) { return QCborMap{{K("about"), QCborValue(e.about.bytes())}, {K("words"), wordsMap(e.words)}}; },
        [](const StepPeople &e) { return QCborMap{{K("about"), QCborValue(e.about.bytes())}, {K("words"), wordsMap(e.words)}}; },
        [](const ReceptionPlanned &e) { return planMap(e.plan); },
        [](const ReceptionBooked &e) { return bookingMap(e); },
        [](const ReceptionFreed &e) { return QCborMap{{K("slot"), e.slot}, {K("file"), QCborValue(e.file.bytes())}}; },
        [](const ReceptionCalledOff &e) { return QCborMap{{K("why"), int(e.why)}}; },
        [](const ReceptionChanged &e) { return planMap(e.plan); },
        [](const OfficerAppointed &e) { return appointmentMap(e); },
        [](const CaseErased &e) {
            return QCborMap{{K("class"), e.retentionClass}, {K("certificate"), e.certificate}, {K("by"), QCborValue(e.by.bytes())}, {K("second"), QCborValue(e.second.bytes())}};
        });
}

std::optional<EventBody> decodedFiling(const Reader &in)
{
    const auto code = CaseCode::parse(in.text("code", LineLimit));
    if (!code)
        return std::nullopt;
    CaseFiled e{*code,
                in.choice<Track>("track", 1, 2),
                in.choice<Category>("category", 1, 3),
                in.choice<Channel>("channel", 1, int(Channel::Outreach)),
                in.window("first"),
                in.number("headcount", 1, MaxHeadcount),
                in.optionalText("respondent", LineLimit),
                in.flag("oral"),
                QDateTime::fromMSecsSinceEpoch(in.integer("registered"), Qt::UTC)};
    e.restricted = in.flag("restricted");
    e.accused = in.windows("accused");
    return e;
}

/** One body of a kind; nothing when a field is missing or not of its form. */
std::optional<EventBody> decoded(EventKind kind, const Reader &in)
{
    switch (kind) {
    case EventKind::CaseFiled:
        return decodedFiling(in);
    case EventKind::MatterDescribed:
        return MatterDescribed{in.matter("matter")};
    case EventKind::PartiesIdentified:
        return PartiesIdentified{in.parties("parties")};
    case EventKind::CaseScreened:
        return CaseScreened{in.choice<LawfulPath>("path", 0, int(LawfulPath::Mediation))};
    case EventKind::GuidedElsewhere:
        return GuidedElsewhere{in.choice<LawfulPath>("path", 0, int(LawfulPath::Mediation))};
    case EventKind::CaseTransferred:
        return CaseTransferred{in.window("from"), in.window("to"), in.transferReason("reason"),
                               in.has("mode") ? in.choice<TransferMode>("mode", 1, 3) : TransferMode::Move, in.optionalDay("report_by"),
                               in.optionalWindow("trustee")};
    case EventKind::TransferAccepted:
        return TransferAccepted{in.id<TransferId>("transfer"), in.window("by")};
    case EventKind::TransferObjected:
        return TransferObjected{in.id<TransferId>("transfer"), in.window("by"), in.optionalWindow("proposed")};
    case EventKind::TransferRecalled:
        return TransferRecalled{in.id<TransferId>("transfer")};
    case EventKind::MatterCorrected: {
        const Field field = in.choice<Field>("field", int(Field::Subject), int(Field::PriorHandling));
        return MatterCorrected{field, in.optionalText("value", TextLimit), in.optionalText("previous", TextLimit),
                               in.optionalText("reason", ReasonLimit)};
    }
    case EventKind::PartyCorrected: {
        const Field field = in.choice<Field>("field", int(Field::Name), int(Field::GuardianRelation));
        return PartyCorrected{in.number("party", 0, MaxRepresentatives - 1), field, in.optionalText("value", TextLimit),
                              in.optionalText("previous", TextLimit), in.optionalText("reason", ReasonLimit)};
    }
    case EventKind::Explained:
        return Explained{in.id<EventId>("about"), in.optionalText("reason", ReasonLimit),
                         in.optionalText("basis", ReasonLimit), in.optionalText("organ", TextLimit)};
    case EventKind::NoteAdded:
        return NoteAdded{in.optionalText("text", TextLimit)};
    case EventKind::PapersReceived:
        return PapersReceived{in.papers("items")};
    case EventKind::NoticePrinted:
        return NoticePrinted{in.paperForm("form"), in.number("copy", 1, 1'000'000), in.optionalText("language", 20),
                             in.optionalText("medium", 20)};
    case EventKind::CaseClosed:
        return CaseClosed{in.outcome("outcome")};
    case EventKind::StepTaken: {
        const std::optional<Step> step = stepFrom(in.number("step", 1, 1'000));
        if (!step)
            return std::nullopt;
        return StepTaken{*step, in.stepFacts(*step)};
    }
    case EventKind::StepDescribed:
        return StepDescribed{in.id<EventId>("about"), in.stepWords("words", false)};
    case EventKind::StepPeople:
        return StepPeople{in.id<EventId>("about"), in.stepWords("words", true)};
    case EventKind::ReceptionPlanned:
        return ReceptionPlanned{in.receptionPlan()};
    case EventKind::ReceptionBooked:
        return in.booking();
    case EventKind::ReceptionFreed:
        return ReceptionFreed{in.number("slot", 0, MostSlots - 1), in.id<CaseId>("file")};
    case EventKind::ReceptionCalledOff:
        return ReceptionCalledOff{in.choice<CallOff>("why", 1, int(CallOff::Other))};
    case EventKind::ReceptionChanged:
        return ReceptionChanged{in.receptionPlan()};
    case EventKind::OfficerAppointed:
        return in.appointment();
    case EventKind::CaseErased:
        return CaseErased{in.text("class", 40), in.text("certificate", 60), in.id<OfficerId>("by"), in.id<OfficerId>("second")};
    }
    return std::nullopt;
}

} // namespace

EncodedBody encodeBody(const Event &event)
{
    QCborMap map = encoded(event.body);
    put(map, "by_name", event.officerName);
    put(map, "at_window", event.window);
    return {kindOf(event.body), 1, QCborValue(map).toCbor()};
}

bool decodeBody(int kind, int version, const QByteArray &bytes, Event &event)
{
    const std::optional<EventKind> known = eventKindFrom(kind);
    if (!known || version != 1 || bytes.size() > MaxBodyBytes)
        return false;
    const std::optional<QCborMap> map = boundedMap(bytes);
    if (!map)
        return false;
    const Reader in(*map);
    const std::optional<EventBody> decodedBody = decoded(*known, in);
    const QString name = in.optionalText("by_name", LineLimit);
    const WindowNumber window = in.window("at_window");
    if (!decodedBody || !in.good())
        return false;
    event.body = *decodedBody;
    event.officerName = name;
    event.window = window;
    return true;
}

} // namespace hall
