// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide_checks.h"
#include "domain/restriction.h"

namespace hall::checks {

namespace {

Refusal unreadable(const QString &field)
{
    return {RefusalCode::FieldNotReadable, {{QStringLiteral("field"), field}}};
}

std::optional<Refusal> statedRefusal(const QString &field, const Stated &stated, int limit)
{
    const Stated trimmed{stated.text.trimmed(), stated.whyMissing.trimmed()};
    if (!trimmed.answered())
        return missing(field);
    if (const auto refusal = tooLong(field, stated.text, limit))
        return refusal;
    return tooLong(field, stated.whyMissing, LineLimit);
}

/** No document is an answer; one that is named has its number, or the reason why it has none. */
std::optional<Refusal> documentRefusal(const QString &field, const IdentityDocument &document)
{
    if (document.kind == DocumentKind::None)
        return tooLong(field, document.number, NameLimit);
    const QString number = foldedIdentityNumber(document.number);
    return statedRefusal(field, {number, document.whyMissing}, NameLimit);
}

/** A child's guardian is named, with what they are to the child; or it is said why nobody is. */
std::optional<Refusal> guardianRefusal(const Party &party, const QString &suffix, QDate today)
{
    const QString field = QStringLiteral("guardian") + suffix;
    if (!underFourteen(party, today))
        return std::nullopt;
    const Stated guardian{party.guardian.text.trimmed(), party.guardian.whyMissing.trimmed()};
    if (!guardian.answered())
        return Refusal{RefusalCode::GuardianMissing, {{QStringLiteral("field"), field}}};
    if (const auto refusal = statedRefusal(field, party.guardian, NameLimit))
        return refusal;
    const QString relation = QStringLiteral("guardian_relation") + suffix;
    if (guardian.present() && party.guardianRelation.trimmed().isEmpty())
        return missing(relation);
    return tooLong(relation, party.guardianRelation, NameLimit);
}

std::optional<Refusal> partyRefusal(const Party &party, int index, QDate today)
{
    const QString suffix = QString::number(index + 1);
    if (const auto refusal = statedRefusal(QStringLiteral("name") + suffix, party.name, NameLimit))
        return refusal;
    if (const auto refusal = documentRefusal(QStringLiteral("document_number") + suffix, party.document))
        return refusal;
    if (const auto refusal = statedRefusal(QStringLiteral("address") + suffix, party.address, LineLimit))
        return refusal;
    if (const auto refusal = statedRefusal(QStringLiteral("phone") + suffix, party.phone, LineLimit))
        return refusal;
    if (!party.phone.text.trimmed().isEmpty() && !foldedPhone(party.phone.text))
        return unreadable(QStringLiteral("phone") + suffix);
    return guardianRefusal(foldedParties({party}, today).first(), suffix, today);
}

Stated trimmed(const Stated &stated)
{
    Stated result{stated.text.trimmed(), stated.whyMissing.trimmed()};
    if (result.present())
        result.whyMissing.clear();
    return result;
}

QString partyValue(const Party &party, Field field)
{
    switch (field) {
    case Field::Name: return party.name.text;
    case Field::DocumentNumber: return party.document.number;
    case Field::Address: return party.address.text;
    case Field::Phone: return party.phone.text;
    case Field::Guardian: return party.guardian.text;
    case Field::GuardianRelation: return party.guardianRelation;
    default: return {};
    }
}

QString matterValue(const Matter &matter, Field field)
{
    switch (field) {
    case Field::Subject: return matter.subject.text;
    case Field::MatterType: return matter.matterType;
    case Field::Place: return matter.place.text;
    case Field::Facts: return matter.facts.text;
    case Field::Request: return matter.request.text;
    case Field::PriorHandling: return matter.priorHandling;
    default: return {};
    }
}

int limitOf(Field field)
{
    switch (field) {
    case Field::Name:
    case Field::DocumentNumber:
    case Field::Guardian:
    case Field::GuardianRelation:
    case Field::MatterType: return NameLimit;
    case Field::Subject: return SubjectLimit;
    case Field::Facts:
    case Field::Request:
    case Field::PriorHandling: return TextLimit;
    default: return LineLimit;
    }
}

/** The value as it will be kept; nothing when it cannot be one of this field. */
std::optional<QString> foldedValue(Field field, const QString &typed)
{
    switch (field) {
    case Field::Name:
    case Field::Guardian: return foldedName(typed);
    case Field::DocumentNumber: return foldedIdentityNumber(typed);
    case Field::Phone: return foldedPhone(typed);
    default: return typed.trimmed();
    }
}

} // namespace

Refusal missing(const QString &field)
{
    return {RefusalCode::FieldMissing, {{QStringLiteral("field"), field}}};
}

std::optional<Refusal> tooLong(const QString &field, const QString &text, int limit)
{
    const int length = characterCount(text.trimmed());
    if (length <= limit)
        return std::nullopt;
    return Refusal{RefusalCode::FieldTooLong,
                   {{QStringLiteral("field"), field}, {QStringLiteral("limit"), limit}, {QStringLiteral("length"), length}}};
}

std::optional<Refusal> reasonRefusal(const QString &reason)
{
    if (characterCount(reason.trimmed()) < ReasonMinimum)
        return Refusal{RefusalCode::ReasonMissing, {{QStringLiteral("minimum"), ReasonMinimum}}};
    return tooLong(QStringLiteral("reason"), reason, ReasonLimit);
}

std::optional<Refusal> unfit(const CaseFile &file, const Event &event, const Circumstances &now)
{
    std::optional<Refusal> refusal;
    if (now.byRole) {
        refusal = rightMisfit(file, event, now.appointed, {});
    } else if (file.accessLevel() == AccessLevel::Restricted) {
        const Officer anybody = whoeverSitsAt(event.window);
        refusal = rightMisfit(file, event, &anybody, {});
    }
    if (refusal)
        return refusal;
    return misfit(file, event);
}

bool isCounter(WindowNumber window, const Circumstances &now)
{
    return !isLaptop(window) && now.windows && now.windows->find(window);
}

std::optional<Refusal> filingRefusal(const FileCase &order, QDate today)
{
    const int count = static_cast<int>(order.representatives.size());
    if (count == 0)
        return missing(QStringLiteral("name1"));
    if (count > MaxRepresentatives)
        return Refusal{RefusalCode::TooManyRepresentatives, {{QStringLiteral("limit"), MaxRepresentatives}, {QStringLiteral("count"), count}}};
    for (int i = 0; i < count; ++i) {
        if (const auto refusal = partyRefusal(order.representatives[i], i, today))
            return refusal;
    }
    if (order.headcount < count)
        return Refusal{RefusalCode::HeadcountTooSmall, {{QStringLiteral("representatives"), count}, {QStringLiteral("headcount"), order.headcount}}};
    const Matter &matter = order.matter;
    for (const auto &refusal : {statedRefusal(QStringLiteral("subject"), matter.subject, SubjectLimit),
                                statedRefusal(QStringLiteral("place"), matter.place, LineLimit),
                                statedRefusal(QStringLiteral("facts"), matter.facts, TextLimit),
                                statedRefusal(QStringLiteral("request"), matter.request, TextLimit),
                                tooLong(QStringLiteral("prior_handling"), matter.priorHandling, TextLimit),
                                tooLong(QStringLiteral("respondent_unit"), order.respondentUnit, LineLimit)}) {
        if (refusal)
            return refusal;
    }
    for (const QString &line : matter.evidence) {
        if (const auto refusal = tooLong(QStringLiteral("evidence"), line, LineLimit))
            return refusal;
    }
    if (order.headcount > MaxHeadcount)
        return unreadable(QStringLiteral("headcount"));
    if (const auto refusal = tooLong(QStringLiteral("evidence"), matter.evidence.join(QChar(u' ')), TextLimit))
        return refusal; // all lines together: an event holds no more than can be read again
    if (matter.evidence.size() > MaxLines)
        return Refusal{RefusalCode::FieldTooLong, {{QStringLiteral("field"), QStringLiteral("evidence")}, {QStringLiteral("limit"), MaxLines}, {QStringLiteral("length"), static_cast<int>(matter.evidence.size())}}};
    if (!order.privacyNoticeShown)
        return Refusal{RefusalCode::PrivacyNoticeNotShown, {}};
    if (order.oral && !order.readBack)
        return Refusal{RefusalCode::OralRecordNotReadBack, {}};
    return std::nullopt;
}

Matter foldedMatter(const Matter &typed)
{
    Matter matter = typed;
    matter.subject = trimmed(typed.subject);
    matter.place = trimmed(typed.place);
    matter.facts = trimmed(typed.facts);
    matter.request = trimmed(typed.request);
    matter.priorHandling = typed.priorHandling.trimmed();
    matter.evidence.clear();
    for (const QString &line : typed.evidence) {
        if (!line.trimmed().isEmpty())
            matter.evidence << line.trimmed();
    }
    return matter;
}

QList<Party> foldedParties(const QList<Party> &typed, QDate today)
{
    QList<Party> parties = typed;
    for (Party &party : parties) {
        party.name = trimmed({foldedName(party.name.text), party.name.whyMissing});
        party.document.number = foldedIdentityNumber(party.document.number);
        const bool asked = party.document.kind != DocumentKind::None && party.document.number.isEmpty();
        party.document.whyMissing = asked ? party.document.whyMissing.trimmed() : QString();
        party.address = trimmed(party.address);
        party.phone = trimmed({foldedPhone(party.phone.text).value_or(QString()), party.phone.whyMissing});
        const bool child = underFourteen(party, today);
        const std::optional<QDate> birth = birthDateOf(party.document);
        party.underFourteen = child && (!birth || *birth > today); // what the number tells is told by it
        party.guardian = child ? trimmed({foldedName(party.guardian.text), party.guardian.whyMissing}) : Stated();
        party.guardianRelation = party.guardian.present() ? party.guardianRelation.trimmed() : QString();
    }
    return parties;
}

Result<EventBody> correctionOf(const CaseFile &file, const CorrectField &order)
{
    const QString field = fieldName(order.field);
    if (order.value.trimmed().isEmpty())
        return missing(field);
    if (const auto refusal = tooLong(field, order.value, limitOf(order.field)))
        return *refusal;
    if (const auto refusal = tooLong(QStringLiteral("reason"), order.reason, ReasonLimit))
        return *refusal;
    const std::optional<QString> value = foldedValue(order.field, order.value);
    if (!value)
        return unreadable(field);
    const bool ofParty = static_cast<int>(order.field) < static_cast<int>(Field::Subject);
    if (ofParty && (order.party < 0 || order.party >= file.parties.size()))
        return unreadable(QStringLiteral("party"));
    const QString previous = ofParty ? partyValue(file.parties[order.party], order.field) : matterValue(file.matter, order.field);
    if (*value == previous)
        return Refusal{RefusalCode::NothingChanged, {{QStringLiteral("field"), field}}};
    if (ofParty)
        return EventBody(PartyCorrected{order.party, order.field, *value, previous, order.reason.trimmed()});
    return EventBody(MatterCorrected{order.field, *value, previous, order.reason.trimmed()});
}

std::optional<EventBody> restrictionBy(const CaseFile &file, const EventBody &correction, const Circumstances &now)
{
    if (file.accessLevel() != AccessLevel::Ordinary)
        return std::nullopt;
    const auto *ofMatter = std::get_if<MatterCorrected>(&correction);
    const auto *ofParty = std::get_if<PartyCorrected>(&correction);
    if (!(ofMatter && ofMatter->field == Field::MatterType) && !(ofParty && ofParty->field == Field::DocumentNumber))
        return std::nullopt;
    const CaseFile after = evolve(file, {EventId(), file.id, now.device, now.officer, now.officerName, now.window, now.now, correction});
    if (!mustRestrict(after.matter.matterType, after.parties, legalDate(file.registered), now.matterTypes))
        return std::nullopt;
    StepFacts facts;
    facts.on = legalDate(now.now);
    return EventBody(StepTaken{Step::AccessRestricted, facts});
}

} // namespace hall::checks
