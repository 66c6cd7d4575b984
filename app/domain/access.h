// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/matter.h"
#include "domain/result.h"
#include "domain/servicewindow.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace hall {

/** What is recorded of reading (REG 30, PIPL arts. 51, 54; P-10, P-11). The numbers travel and lie in stores: none is ever used again. */
enum class AccessAct {
    Opened = 1,         ///< a case on the screen
    Unmasked,           ///< its identity numbers and phones in full, with a reason
    Printed,            ///< a paper of it
    Exported,           ///< a list, a register, an agenda or the figures of the hall, on paper: of no single case
    IdentitySearched,   ///< somebody was looked for by a number; by which is never told
};
inline constexpr int LastAccessAct = static_cast<int>(AccessAct::IdentitySearched);

/** "opened", "unmasked", … for logs. */
QString codeName(AccessAct act);
/** Of a case, as opposed to an act that is of none. */
bool isOfCase(AccessAct act);

inline constexpr int AccessBlindBytes = 16;
inline constexpr int UnmaskReasonLimit = 200;     ///< characters; at least ReasonMinimum
inline constexpr int MaxAccessEntryBytes = 2'048;
/** Who opens a case again within this time is not recorded again; unmasking, printing and exporting always are. */
inline constexpr int SameOpeningMs = 5 * 60 * 1000;

/** One act of reading, at one counter. It holds no name, number or word of the case. */
struct AccessEntry
{
    AccessAct act = AccessAct::Opened;
    CaseId file;                    ///< null where isOfCase() is false
    OfficerId officer;
    QString officerName;
    WindowNumber window;            ///< where they sat
    QDateTime at;                   ///< UTC, as the device's clock said, milliseconds
    QString reason;                 ///< of Unmasked: one of readyReasons(), or the officer's own words; else empty
    std::optional<PaperForm> form;  ///< of Printed, where it is one of the numbered papers
    int copy = 0;                   ///< of it, from 1; 0 without a form
    /**
     * AccessBlindBytes of randomness: the entry's hash lies in clear, and without them whoever has the disk could try all officers,
     * cases and moments until it fits.
     */
    QByteArray blind;

    friend bool operator==(const AccessEntry &, const AccessEntry &) = default;
};

/** The codes of reasons that need not be typed; the screen has a sentence for each. */
const QStringList &readyReasons();

/** Why the reason does not do for an unmasking: ReasonMissing (minimum) or FieldTooLong (reason), counted in characters (P-11). */
std::optional<Refusal> unmaskReasonRefusal(const QString &reason);

/** Whether \a entry is to be recorded when the same officer opened the same case last at \a lastOpened (invalid: never). */
bool addsAccess(const AccessEntry &entry, const QDateTime &lastOpened);

/** A CBOR map, at most MaxAccessEntryBytes. */
QByteArray encodeAccess(const AccessEntry &entry);
/** Takes exactly what encodeAccess() makes: an unknown field, another order or a value out of bounds is nothing. */
std::optional<AccessEntry> decodeAccess(const QByteArray &bytes);

/** Whether typing \a text looks for a person's number: four digits or more at its beginning, and no whole case code. */
bool looksForNumber(const QString &text);

} // namespace hall
