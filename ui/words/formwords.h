// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace hall::words {

/** Labels, hints, buttons and messages of the register form. */
enum class OnForm {
    // groups and fields
    KindOfMatter, Track, Category, Channel, Headcount, Privacy, People, Speaker, Representative, TheMatter, Organisation,
    Name, DocumentKind, DocumentNumber, Address, Phone, Subject, MatterType, Place, Facts, Request, PriorHandling,
    RespondentUnit, Evidence, UnderFourteen, Guardian, GuardianRelation,
    // marks and hints
    Required, Optional, WhyMissing, WhyMissingOf, CharactersOf, EvidenceHint, MatterTypeHint, MatterTypeUnknown, FiveAtMost,
    // sentences and ticks
    PrivacyNotice, AccusationTrack, Restricted, RestrictedByRule, Oral, ReadBack, PrivacyShown,
    // buttons
    AddRepresentative, RemoveRepresentative, Save, Clear, Restore, Discard, PrintReceiptAgain, PrintRegistration, Hide,
    // messages
    NotSaved, AndMore, Saved, SavedCodes, LastLegalDate, LastLegalDateProvisional, ReceiptPrinted, RegistrationPrinted, PrintFailed,
    RecoveryFound, FormCleared, RecoveryNotKept, OpenCases, OpenCase, JoinOpenCase, RegisterAnew, TextNotSaved,
};

QString onForm(OnForm phrase);
/** Why a paper did not come out, by the code the printer gave. */
QString printFailure(const QString &code);

} // namespace hall::words
