// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"

#include "domain/bodyfields.h"
#include "domain/casecode.h"
#include "domain/identity.h"

namespace hall {

namespace {

using namespace body;

constexpr int MostCopies = 100'000;
constexpr int ShortestTail = 4; ///< as the board's search compares the last digits of a number

/** Of its form as a whole: each act has the fields that are its own, and no others. */
bool fits(const AccessEntry &entry)
{
    const bool unmasked = entry.act == AccessAct::Unmasked;
    const bool paper = entry.form.has_value();
    return entry.file.isNull() != isOfCase(entry.act) && !entry.officer.isNull() && !entry.officerName.isEmpty() && entry.at.isValid()
           && entry.blind.size() == AccessBlindBytes && entry.reason.isEmpty() != unmasked && (!unmasked || !unmaskReasonRefusal(entry.reason))
           && (!paper || entry.act == AccessAct::Printed) && paper == (entry.copy > 0);
}

} // namespace

QString codeName(AccessAct act)
{
    switch (act) {
    case AccessAct::Opened: return QStringLiteral("opened");
    case AccessAct::Unmasked: return QStringLiteral("unmasked");
    case AccessAct::Printed: return QStringLiteral("printed");
    case AccessAct::Exported: return QStringLiteral("exported");
    case AccessAct::IdentitySearched: return QStringLiteral("identity_searched");
    }
    Q_UNREACHABLE();
}

bool isOfCase(AccessAct act)
{
    return act == AccessAct::Opened || act == AccessAct::Unmasked || act == AccessAct::Printed;
}

const QStringList &readyReasons()
{
    static const QStringList codes{QStringLiteral("reach_visitor"), QStringLiteral("compare_document"), QStringLiteral("fill_in_paper"),
                                   QStringLiteral("correct_record")};
    return codes;
}

std::optional<Refusal> unmaskReasonRefusal(const QString &reason)
{
    if (characterCount(reason.trimmed()) < ReasonMinimum)
        return Refusal{RefusalCode::ReasonMissing, {{QStringLiteral("minimum"), ReasonMinimum}}};
    if (const int length = characterCount(reason); length > UnmaskReasonLimit)
        return Refusal{RefusalCode::FieldTooLong, {{QStringLiteral("field"), QStringLiteral("reason")}, {QStringLiteral("limit"), UnmaskReasonLimit}, {QStringLiteral("length"), length}}};
    return std::nullopt;
}

bool addsAccess(const AccessEntry &entry, const QDateTime &lastOpened)
{
    if (entry.act != AccessAct::Opened || !lastOpened.isValid())
        return true;
    // A clock that was set back makes no opening go unrecorded.
    const qint64 since = lastOpened.msecsTo(entry.at);
    return since < 0 || since >= SameOpeningMs;
}

QByteArray encodeAccess(const AccessEntry &entry)
{
    QCborMap map;
    put(map, "act", entry.act);
    if (!entry.file.isNull())
        map[K("case")] = entry.file.bytes();
    map[K("officer")] = entry.officer.bytes();
    put(map, "name", entry.officerName);
    put(map, "window", entry.window);
    map[K("at")] = entry.at.toMSecsSinceEpoch();
    put(map, "reason", entry.reason);
    if (entry.form) {
        put(map, "form", *entry.form);
        map[K("copy")] = entry.copy;
    }
    map[K("blind")] = entry.blind;
    return map.toCborValue().toCbor();
}

std::optional<AccessEntry> decodeAccess(const QByteArray &bytes)
{
    const auto map = bytes.size() <= MaxAccessEntryBytes ? boundedMap(bytes) : std::nullopt;
    if (!map)
        return std::nullopt;
    const Reader in(*map);
    AccessEntry entry;
    entry.act = in.choice<AccessAct>("act", 1, LastAccessAct);
    if (in.has("case"))
        entry.file = in.id<CaseId>("case");
    entry.officer = in.id<OfficerId>("officer");
    entry.officerName = in.text("name", NameLimit);
    entry.window = in.window("window");
    const qint64 at = in.integer("at");
    entry.reason = in.optionalText("reason", UnmaskReasonLimit);
    if (in.has("form")) {
        entry.form = in.paperForm("form");
        entry.copy = in.number("copy", 1, MostCopies);
    }
    entry.blind = map->value(K("blind")).toByteArray();
    entry.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    // What is written anew as it was read has no field that was not asked for.
    return in.good() && fits(entry) && encodeAccess(entry) == bytes ? std::optional(entry) : std::nullopt;
}

bool looksForNumber(const QString &text)
{
    QString characters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            characters += c;
    }
    return characters.size() >= ShortestTail && characters.at(0).isDigit() && !CaseCode::parse(text.trimmed());
}

} // namespace hall
