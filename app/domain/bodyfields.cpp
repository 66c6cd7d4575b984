// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bodyfields.h"

#include <QtCore/QCborStreamReader>

namespace hall::body {

namespace {

constexpr int MaxDepth = 8;

QCborMap statedMap(const Stated &stated)
{
    QCborMap map;
    put(map, "is", stated.text);
    put(map, "why_missing", stated.whyMissing);
    return map;
}

/** Walks one value without building it; false past the depth or at malformed bytes. */
bool skimmed(QCborStreamReader &reader, int depth)
{
    if (depth > MaxDepth || reader.lastError() != QCborError::NoError)
        return false;
    if (!reader.isContainer()) {
        if (reader.isString() || reader.isByteArray()) {
            if (!reader.isLengthKnown())
                return false;
            return reader.next();
        }
        return reader.isValid() && reader.next();
    }
    if (!reader.isLengthKnown() || !reader.enterContainer())
        return false;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!skimmed(reader, depth + 1))
            return false;
    }
    return reader.lastError() == QCborError::NoError && reader.leaveContainer();
}

} // namespace

QCborMap matterMap(const Matter &matter)
{
    QCborMap map;
    map[K("subject")] = statedMap(matter.subject);
    put(map, "type", matter.matterType);
    map[K("place")] = statedMap(matter.place);
    map[K("facts")] = statedMap(matter.facts);
    map[K("request")] = statedMap(matter.request);
    put(map, "prior", matter.priorHandling);
    if (!matter.evidence.isEmpty())
        map[K("evidence")] = QCborArray::fromStringList(matter.evidence);
    return map;
}

QCborMap partyMap(const Party &party)
{
    QCborMap map;
    map[K("name")] = statedMap(party.name);
    put(map, "document", party.document.kind);
    put(map, "number", party.document.number);
    put(map, "why_no_number", party.document.whyMissing);
    map[K("address")] = statedMap(party.address);
    map[K("phone")] = statedMap(party.phone);
    if (party.organisation)
        map[K("organisation")] = true;
    if (party.underFourteen)
        map[K("under_fourteen")] = true;
    if (party.guardian.answered())
        map[K("guardian")] = statedMap(party.guardian);
    put(map, "guardian_relation", party.guardianRelation);
    return map;
}

QCborMap correctionMap(Field field, const QString &value, const QString &previous, const QString &reason)
{
    QCborMap map;
    put(map, "field", field);
    put(map, "value", value);
    put(map, "previous", previous);
    put(map, "reason", reason);
    return map;
}

std::optional<QCborMap> boundedMap(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    if (!reader.isMap() || !skimmed(reader, 0) || reader.currentOffset() != bytes.size())
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

QString Reader::optionalText(const char *key, int limit) const
{
    const QCborValue value = m_map.value(K(key));
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    if (!value.isString() || characterCount(text) > limit)
        return fail(QString());
    return text;
}

QString Reader::text(const char *key, int limit) const
{
    const QString found = optionalText(key, limit);
    return found.isEmpty() ? fail(found) : found;
}

qint64 Reader::integer(const char *key) const
{
    const QCborValue value = m_map.value(K(key));
    return value.isInteger() ? value.toInteger() : fail(qint64(0));
}

int Reader::number(const char *key, int least, int most) const
{
    const qint64 value = integer(key);
    return value >= least && value <= most ? static_cast<int>(value) : fail(least);
}

bool Reader::flag(const char *key) const
{
    const QCborValue value = m_map.value(K(key));
    if (value.isUndefined())
        return false;
    return value.isBool() ? value.toBool() : fail(false);
}

WindowNumber Reader::window(const char *key) const
{
    return WindowNumber(number(key, 1, 99));
}

WindowNumber Reader::optionalWindow(const char *key) const
{
    return m_map.contains(K(key)) ? window(key) : WindowNumber();
}

TransferReason Reader::transferReason(const char *key) const
{
    const int value = number(key, 1, 9);
    return value <= 4 || value == 9 ? static_cast<TransferReason>(value) : fail(TransferReason::Other);
}

PaperForm Reader::paperForm(const char *key) const
{
    return static_cast<PaperForm>(number(key, 1, LastPaperForm));
}

Outcome Reader::outcome(const char *key) const
{
    const int value = number(key, 1, 99);
    return value <= static_cast<int>(Outcome::HandledByLaw) || value == 99 ? static_cast<Outcome>(value) : fail(Outcome::Other);
}

Stated Reader::stated(const char *key, int limit) const
{
    const QCborValue value = m_map.value(K(key));
    if (!value.isMap())
        return fail(Stated());
    const Reader inner(value.toMap());
    const Stated stated{inner.optionalText("is", limit), inner.optionalText("why_missing", LineLimit)};
    return inner.good() ? stated : fail(Stated());
}

Matter Reader::matter(const char *key) const
{
    const QCborValue value = m_map.value(K(key));
    if (!value.isMap())
        return fail(Matter());
    const Reader inner(value.toMap());
    Matter matter{inner.stated("subject", SubjectLimit), inner.optionalText("type", 60), inner.stated("place", LineLimit),
                  inner.stated("facts", TextLimit),      inner.stated("request", TextLimit),
                  inner.optionalText("prior", TextLimit), {}};
    const QCborValue evidence = value.toMap().value(K("evidence"));
    if (!evidence.isUndefined()) {
        const QCborArray lines = evidence.toArray();
        if (!evidence.isArray() || lines.size() > MaxLines)
            return fail(Matter());
        for (const QCborValue &line : lines) {
            if (!line.isString() || characterCount(line.toString()) > LineLimit)
                return fail(Matter());
            matter.evidence << line.toString();
        }
    }
    return inner.good() ? matter : fail(Matter());
}

Party Reader::party(const QCborValue &value) const
{
    if (!value.isMap())
        return fail(Party());
    const Reader inner(value.toMap());
    Party party;
    party.name = inner.stated("name", NameLimit);
    const int kind = inner.number("document", 0, 999);
    switch (static_cast<DocumentKind>(kind)) {
    case DocumentKind::None:
    case DocumentKind::ResidentId:
    case DocumentKind::HmtResidence:
    case DocumentKind::Passport:
    case DocumentKind::TaiwanPermit:
    case DocumentKind::HkMacauPermit:
    case DocumentKind::ForeignPermanentResident:
    case DocumentKind::Other:
        party.document.kind = static_cast<DocumentKind>(kind);
        break;
    default:
        return fail(Party());
    }
    party.document.number = inner.optionalText("number", 60);
    party.document.whyMissing = inner.optionalText("why_no_number", LineLimit);
    party.address = inner.stated("address", LineLimit);
    party.phone = inner.stated("phone", LineLimit);
    party.organisation = inner.flag("organisation");
    party.underFourteen = inner.flag("under_fourteen");
    if (inner.has("guardian"))
        party.guardian = inner.stated("guardian", NameLimit);
    party.guardianRelation = inner.optionalText("guardian_relation", NameLimit);
    return inner.good() ? party : fail(Party());
}

QList<Party> Reader::parties(const char *key) const
{
    const QCborValue value = m_map.value(K(key));
    const QCborArray rows = value.toArray();
    if (!value.isArray() || rows.isEmpty() || rows.size() > MaxRepresentatives)
        return fail(QList<Party>());
    QList<Party> parties;
    for (const QCborValue &row : rows)
        parties << party(row);
    return parties;
}

QList<PaperItem> Reader::papers(const char *key) const
{
    const QCborValue value = m_map.value(K(key));
    const QCborArray rows = value.toArray();
    if (!value.isArray() || rows.isEmpty() || rows.size() > MaxLines)
        return fail(QList<PaperItem>());
    QList<PaperItem> items;
    for (const QCborValue &row : rows) {
        if (!row.isMap())
            return fail(QList<PaperItem>());
        const Reader inner(row.toMap());
        items << PaperItem{inner.text("name", LineLimit), inner.number("pages", 0, 100'000), inner.flag("original")};
        if (!inner.good())
            return fail(QList<PaperItem>());
    }
    return items;
}

} // namespace hall::body
