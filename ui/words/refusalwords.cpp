// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

QString fact(const Refusal &refusal, const char *key)
{
    return isolated(refusal.facts.value(QLatin1String(key)).toString());
}

/** A window of the facts with two digits, as the signs in the hall show it. */
QString windowFact(const Refusal &refusal, const char *key)
{
    return isolated(QStringLiteral("%1").arg(refusal.facts.value(QLatin1String(key)).toInt(), 2, 10, QLatin1Char('0')));
}

QString fieldFact(const Refusal &refusal)
{
    return fieldLabel(refusal.facts.value(QStringLiteral("field")).toString());
}

QString storeSentence(const Refusal &refusal)
{
    const QString reason = refusal.facts.value(QStringLiteral("reason")).toString(); // a code; fact() may wrap it in marks of direction
    if (reason == QStringLiteral("disk_full"))
        return said(QT_TRANSLATE_NOOP("hall", "The disk of this computer is full, so it could not be saved. What you typed is still here: make room on the disk, then save "
                                              "again."));
    if (reason == QStringLiteral("newer_store"))
        return said(QT_TRANSLATE_NOOP("hall", "A newer version of this program wrote the store of this computer. Nothing was changed in it. Start the newer version, or call the "
                                              "administrator."));
    if (reason.startsWith(QStringLiteral("schema_changed")))
        return said(QT_TRANSLATE_NOOP("hall", "Something that is not of this program was put into the store of this computer. It was not opened, and nothing in it was lost. Call "
                                              "the administrator.")) + QStringLiteral(" (") + fact(refusal, "reason") + QLatin1Char(')');
    if (reason == QStringLiteral("in_use"))
        return said(QT_TRANSLATE_NOOP("hall", "This desk is open on this computer already. Go on in the window that is open; nothing was changed."));
    const QString sentence = said(QT_TRANSLATE_NOOP("hall", "It could not be saved on this computer. What you typed is still here; do not close the program, and call the "
                                                            "administrator."));
    return reason.isEmpty() ? sentence : sentence + QStringLiteral(" (") + fact(refusal, "reason") + QLatin1Char(')');
}

/** Some fields take a reason in their place (art. 23), others are simply needed. */
QString missingSentence(const QString &field)
{
    static const QRegularExpression withReason(QStringLiteral("^(name|address|phone|subject|place|facts|request)\\d*$"));
    if (field == QStringLiteral("officer"))
        return said(QT_TRANSLATE_NOOP("hall", "Type your name and sign in first."));
    // A correction names no person here, and takes no reason in the number's place.
    static const QRegularExpression documentOfPerson(QStringLiteral("^document_number\\d+$"));
    if (documentOfPerson.match(field).hasMatch())
        return said(QT_TRANSLATE_NOOP("hall", "“%1” is empty: type it, say why it is missing, or choose “%2”."))
            .arg(fieldLabel(field), nameOf(DocumentKind::None));
    if (withReason.match(field).hasMatch())
        return said(QT_TRANSLATE_NOOP("hall", "Fill in “%1”, or give the reason why it is missing.")).arg(fieldLabel(field));
    return said(QT_TRANSLATE_NOOP("hall", "Fill in “%1”.")).arg(fieldLabel(field));
}

const char *plainSentence(RefusalCode code)
{
    switch (code) {
    case RefusalCode::PrivacyNoticeNotShown:
        return QT_TRANSLATE_NOOP("hall", "Show or read the privacy notice to the visitor first, then tick the box.");
    case RefusalCode::OralRecordNotReadBack:
        return QT_TRANSLATE_NOOP("hall", "Read the oral record back to the visitor first, then tick the box.");
    case RefusalCode::BasisMissing:
        return QT_TRANSLATE_NOOP("hall", "An objection needs its legal basis: say which rule makes another window competent.");
    case RefusalCode::CaseUnknown:
        return QT_TRANSLATE_NOOP("hall", "This computer does not hold this case.");
    case RefusalCode::CaseExistsAlready:
        return QT_TRANSLATE_NOOP("hall", "This case is registered already.");
    case RefusalCode::CaseClosed:
        return QT_TRANSLATE_NOOP("hall", "The case is finished; nothing more can be done with it.");
    case RefusalCode::NoTransferPending:
        return QT_TRANSLATE_NOOP("hall", "This transfer has been answered or recalled already.");
    case RefusalCode::TransferToOwner:
        return QT_TRANSLATE_NOOP("hall", "The case is at this window already.");
    case RefusalCode::AccusationSealed:
        return QT_TRANSLATE_NOOP("hall", "An accusation stays with the officer who received it and window 23; it cannot be sent anywhere else.");
    case RefusalCode::NotTheAuthor:
        return QT_TRANSLATE_NOOP("hall", "Only the officer who received this matter, or window 23, may do this.");
    case RefusalCode::OutcomeMissing:
        return QT_TRANSLATE_NOOP("hall", "Choose the result before you close the case.");
    case RefusalCode::StateDoesNotAllow:
        return QT_TRANSLATE_NOOP("hall", "The case is not at a point where this can be done.");
    case RefusalCode::NotSignedIn:
        return QT_TRANSLATE_NOOP("hall", "Type your name and sign in first.");
    case RefusalCode::UpdateNeeded:
        return QT_TRANSLATE_NOOP("hall", "A newer version wrote in this case. It can be read here; update this program to work on it.");
    default:
        return nullptr;
    }
}

} // namespace

QString inWords(const Refusal &refusal)
{
    if (const char *sentence = plainSentence(refusal.code))
        return said(sentence);
    switch (refusal.code) {
    case RefusalCode::FieldMissing:
        return missingSentence(refusal.facts.value(QStringLiteral("field")).toString());
    case RefusalCode::FieldTooLong:
        return said(QT_TRANSLATE_NOOP("hall", "“%1” is too long: %2 characters, at most %3 are possible."))
            .arg(fieldFact(refusal), fact(refusal, "length"), fact(refusal, "limit"));
    case RefusalCode::FieldNotReadable:
        return said(QT_TRANSLATE_NOOP("hall", "“%1” cannot be read as it is typed. Please check it.")).arg(fieldFact(refusal));
    case RefusalCode::TooManyRepresentatives:
        return said(QT_TRANSLATE_NOOP("hall", "At most %1 people may represent a group; %2 are entered.")).arg(fact(refusal, "limit"), fact(refusal, "count"));
    case RefusalCode::HeadcountTooSmall:
        return said(QT_TRANSLATE_NOOP("hall", "The head count (%1) is smaller than the number of representatives (%2)."))
            .arg(fact(refusal, "headcount"), fact(refusal, "representatives"));
    case RefusalCode::ReasonMissing:
        return said(QT_TRANSLATE_NOOP("hall", "Give a reason in words, at least %1 characters.")).arg(fact(refusal, "minimum"));
    case RefusalCode::NothingChanged:
        return said(QT_TRANSLATE_NOOP("hall", "“%1” is the same as before; nothing was changed.")).arg(fieldFact(refusal));
    case RefusalCode::NotOwner:
        return said(QT_TRANSLATE_NOOP("hall", "Only window %1 may do this: it owns the case.")).arg(windowFact(refusal, "owner"));
    case RefusalCode::NotReceiver:
        return said(QT_TRANSLATE_NOOP("hall", "Only window %1 may answer: the case was sent to it.")).arg(windowFact(refusal, "receiver"));
    case RefusalCode::NotSender:
        return said(QT_TRANSLATE_NOOP("hall", "Only window %1 may recall it: it sent the case.")).arg(windowFact(refusal, "sender"));
    case RefusalCode::TransferPending:
        return said(QT_TRANSLATE_NOOP("hall", "The case is on its way to window %1. Wait for the answer, or recall it first.")).arg(windowFact(refusal, "receiver"));
    case RefusalCode::WindowUnknown:
        return said(QT_TRANSLATE_NOOP("hall", "The hall has no window %1.")).arg(windowFact(refusal, "window"));
    case RefusalCode::WindowNotOfThisDevice:
        return said(QT_TRANSLATE_NOOP("hall", "This computer is not set up for window %1.")).arg(windowFact(refusal, "window"));
    case RefusalCode::StoreFailed:
        return storeSentence(refusal);
    default:
        return {};
    }
}

QString inWords(IdentityWarning warning)
{
    switch (warning) {
    case IdentityWarning::WrongLength: return said(QT_TRANSLATE_NOOP("hall", "The number has an unusual length. Please compare it with the document."));
    case IdentityWarning::WrongCharacters: return said(QT_TRANSLATE_NOOP("hall", "The number has unusual characters. Please compare it with the document."));
    case IdentityWarning::WrongCheckCharacter:
        return said(QT_TRANSLATE_NOOP("hall", "The check character does not fit: a digit may be mistyped. You can go on all the same."));
    case IdentityWarning::ImpossibleBirthDate: return said(QT_TRANSLATE_NOOP("hall", "The birth date in the number is not possible."));
    case IdentityWarning::ObsoleteFifteenDigits: return said(QT_TRANSLATE_NOOP("hall", "A number of 15 digits is of the old kind, no longer in use."));
    case IdentityWarning::DivisionUnknown: return said(QT_TRANSLATE_NOOP("hall", "The first digits are not a known province."));
    case IdentityWarning::WrongKind: return said(QT_TRANSLATE_NOOP("hall", "The number looks like another kind of document."));
    }
    return {};
}

QString fieldLabel(const QString &field)
{
    static const QRegularExpression numbered(QStringLiteral("^([a-z_]+?)(\\d+)$"));
    const QRegularExpressionMatch match = numbered.match(field);
    if (match.hasMatch())
        return said(QT_TRANSLATE_NOOP("hall", "%1 (person %2)")).arg(fieldLabel(match.captured(1)), isolated(match.captured(2)));
    static const QPair<const char *, const char *> labels[] = {
        {"name", QT_TRANSLATE_NOOP("hall", "Name")},
        {"document_number", QT_TRANSLATE_NOOP("hall", "Document number")},
        {"address", QT_TRANSLATE_NOOP("hall", "Address")},
        {"phone", QT_TRANSLATE_NOOP("hall", "Phone")},
        {"subject", QT_TRANSLATE_NOOP("hall", "Subject")},
        {"matter_type", QT_TRANSLATE_NOOP("hall", "Matter type")},
        {"place", QT_TRANSLATE_NOOP("hall", "Place")},
        {"facts", QT_TRANSLATE_NOOP("hall", "Facts and reasons")},
        {"request", QT_TRANSLATE_NOOP("hall", "Request")},
        {"prior_handling", QT_TRANSLATE_NOOP("hall", "Handled before")},
        {"evidence", QT_TRANSLATE_NOOP("hall", "Evidence")},
        {"respondent_unit", QT_TRANSLATE_NOOP("hall", "Unit complained about")},
        {"headcount", QT_TRANSLATE_NOOP("hall", "People concerned")},
        {"reason", QT_TRANSLATE_NOOP("hall", "Reason")},
        {"basis", QT_TRANSLATE_NOOP("hall", "Legal basis")},
        {"organ", QT_TRANSLATE_NOOP("hall", "Competent organ")},
        {"advice", QT_TRANSLATE_NOOP("hall", "Advice")},
        {"path", QT_TRANSLATE_NOOP("hall", "Lawful path")},
        {"note", QT_TRANSLATE_NOOP("hall", "Note")},
        {"papers", QT_TRANSLATE_NOOP("hall", "Papers")},
        {"pages", QT_TRANSLATE_NOOP("hall", "Pages")},
        {"value", QT_TRANSLATE_NOOP("hall", "New text")},
        {"code", QT_TRANSLATE_NOOP("hall", "Case code")},
        {"officer", QT_TRANSLATE_NOOP("hall", "Your name")},
    };
    for (const auto &[name, label] : labels) {
        if (field == QLatin1String(name))
            return said(label);
    }
    return field;
}

} // namespace hall::words
