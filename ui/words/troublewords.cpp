// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/troublewords.h"

#include "domain/identity.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

const char *kindText(EventKind kind)
{
    switch (kind) {
    case EventKind::CaseFiled: return QT_TRANSLATE_NOOP("hall", "Registration");
    case EventKind::MatterDescribed: return QT_TRANSLATE_NOOP("hall", "The words of the matter");
    case EventKind::PartiesIdentified: return QT_TRANSLATE_NOOP("hall", "The people of the matter");
    case EventKind::CaseScreened: return QT_TRANSLATE_NOOP("hall", "Screening");
    case EventKind::GuidedElsewhere: return QT_TRANSLATE_NOOP("hall", "Guidance elsewhere");
    case EventKind::CaseTransferred: return QT_TRANSLATE_NOOP("hall", "Transfer to a window");
    case EventKind::TransferAccepted: return QT_TRANSLATE_NOOP("hall", "Acceptance of a transfer");
    case EventKind::TransferObjected: return QT_TRANSLATE_NOOP("hall", "Objection to a transfer");
    case EventKind::TransferRecalled: return QT_TRANSLATE_NOOP("hall", "Recall of a transfer");
    case EventKind::MatterCorrected: return QT_TRANSLATE_NOOP("hall", "Correction of the matter");
    case EventKind::PartyCorrected: return QT_TRANSLATE_NOOP("hall", "Correction of a person");
    case EventKind::Explained: return QT_TRANSLATE_NOOP("hall", "The reason in words");
    case EventKind::NoteAdded: return QT_TRANSLATE_NOOP("hall", "A note");
    case EventKind::PapersReceived: return QT_TRANSLATE_NOOP("hall", "Receipt of papers");
    case EventKind::NoticePrinted: return QT_TRANSLATE_NOOP("hall", "Print of a paper");
    case EventKind::CaseClosed: return QT_TRANSLATE_NOOP("hall", "Closing of the case");
    case EventKind::StepTaken: return QT_TRANSLATE_NOOP("hall", "A step of the procedure");
    case EventKind::StepDescribed: return QT_TRANSLATE_NOOP("hall", "The words of a step");
    case EventKind::StepPeople: return QT_TRANSLATE_NOOP("hall", "The people of a step");
    case EventKind::ReceptionPlanned: return QT_TRANSLATE_NOOP("hall", "Plan of a leader's reception");
    case EventKind::ReceptionBooked: return QT_TRANSLATE_NOOP("hall", "Booking with a leader");
    case EventKind::ReceptionFreed: return QT_TRANSLATE_NOOP("hall", "A booking given back");
    case EventKind::ReceptionChanged: return QT_TRANSLATE_NOOP("hall", "Change of a leader's reception");
    case EventKind::ReceptionCalledOff: return QT_TRANSLATE_NOOP("hall", "Calling off a leader's reception");
    case EventKind::CaseErased: return QT_TRANSLATE_NOOP("hall", "Erasure of a case");
    case EventKind::OfficerAppointed: return QT_TRANSLATE_NOOP("hall", "Appointment of an officer");
    }
    return "";
}

/** What the centre's intake says of an event, or of a request as a whole. */
const char *centreText(const QString &code)
{
    static const QPair<const char *, const char *> texts[] = {
        {"same_id_other_hash", QT_TRANSLATE_NOOP("hall", "The centre already holds another record under the same identifier.")},
        {"key_unknown", QT_TRANSLATE_NOOP("hall", "The key that opens the record is not at the centre.")},
        {"malformed", QT_TRANSLATE_NOOP("hall", "The centre cannot read the record.")},
        {"damaged", QT_TRANSLATE_NOOP("hall", "This computer's disk has damaged the record after it was saved; please enter it again.")},
        {"window_not_of_device", QT_TRANSLATE_NOOP("hall", "The record names a window that this computer is not set up for.")},
        {"step_of_the_centre", QT_TRANSLATE_NOOP("hall", "The record claims a step that only the centre itself takes.")},
        {"code_not_of_device", QT_TRANSLATE_NOOP("hall", "The case code in the record bears the number of another computer.")},
        {"code_taken", QT_TRANSLATE_NOOP("hall", "The case code in the record was given to another case meanwhile.")},
        {"device_revoked", QT_TRANSLATE_NOOP("hall", "The computer was shut out of the centre before the record was brought.")},
        {"device_wiped", QT_TRANSLATE_NOOP("hall", "The computer was shut out of the centre, and what the centre holds was erased from it.")},
        {"settling", QT_TRANSLATE_NOOP("hall", "The centre was restored from a backup and waits for other desks first; it asks for the record by itself.")},
        {"not_settling", QT_TRANSLATE_NOOP("hall", "The centre needs no records of other desks from this computer.")},
        {"bad_hash", QT_TRANSLATE_NOOP("hall", "A record does not match its own checksum.")},
        {"bad_signature", QT_TRANSLATE_NOOP("hall", "A record does not bear the signature of this computer.")},
        {"bad_key", QT_TRANSLATE_NOOP("hall", "A key does not fit the case it was sent with.")},
        {"event_not_of_device", QT_TRANSLATE_NOOP("hall", "A record was made on another computer.")},
        {"event_not_of_centre", QT_TRANSLATE_NOOP("hall", "A record belongs to another centre.")},
        {"number_gap", QT_TRANSLATE_NOOP("hall", "The centre lacks an earlier record of this computer and asks for it.")},
        {"push_too_large", QT_TRANSLATE_NOOP("hall", "Too much was sent in one request.")},
        {"device_frozen", QT_TRANSLATE_NOOP("hall", "The centre has frozen this computer: it or its backup seems to have been copied.")},
        {"certificate_expired", QT_TRANSLATE_NOOP("hall", "The certificate of this computer has expired.")},
        {"certificate_not_yet_valid", QT_TRANSLATE_NOOP("hall", "The certificate of this computer does not count yet.")},
        {"certificate_revoked", QT_TRANSLATE_NOOP("hall", "The certificate of this computer was withdrawn.")},
        {"update_server", QT_TRANSLATE_NOOP("hall", "The centre must be updated before it can read the record.")},
        {"store_failed", QT_TRANSLATE_NOOP("hall", "The centre cannot write to its own disk just now.")},
    };
    for (const auto &[name, text] : texts) {
        if (code == QLatin1String(name))
            return text;
    }
    return nullptr;
}

bool faultOfComputer(const QString &code)
{
    return centreText(code) != nullptr;
}

/** As the history says it, without a verdict. */
QString sentenceOf(const Event &event, const WindowRegistry &windows, const MatterTypes &types)
{
    TimelineEntry entry;
    entry.event = event;
    return timelineSentence(entry, windows, types);
}

/** The same of what came to nothing: it must not sound as if it had its effect. */
QString attemptOf(const Event &event, const WindowRegistry &windows, const MatterTypes &types)
{
    const auto *accepted = std::get_if<TransferAccepted>(&event.body);
    return accepted ? acceptedInVain(accepted->by, windows) : sentenceOf(event, windows, types);
}

template <typename Body>
bool has(const Events &order)
{
    return std::any_of(order.begin(), order.end(), [](const Event &event) { return std::holds_alternative<Body>(event.body); });
}

QStringList whatIsThere(const TroubleView &view, const WindowRegistry &windows, const MatterTypes &types)
{
    QStringList lines;
    switch (view.act.verdict) {
    case TroubledAct::Verdict::Contested: lines << onTrouble(OnTrouble::KeptContested); break;
    case TroubledAct::Verdict::Quarantined: lines << onTrouble(OnTrouble::KeptApart); break;
    case TroubledAct::Verdict::Refused: lines << onTrouble(OnTrouble::KeptRefused); break;
    }
    if (view.now.state == CaseState::Unknown) {
        lines << onTrouble(has<CaseFiled>(view.order) ? OnTrouble::NeverThere : OnTrouble::CaseLeftHere);
        return lines;
    }
    if (view.instead)
        lines << onTrouble(OnTrouble::Instead) + QLatin1Char(' ') + signature(*view.instead, windows) + QStringLiteral(" · ") + sentenceOf(*view.instead, windows, types);
    lines << ownerSentence(view.now, windows) + QStringLiteral(" · ") + nameOf(view.now.state);
    if (view.owned)
        lines << onTrouble(OnTrouble::OwnerSince).arg(windowName(view.now.owner, windows), dateTime(view.owned->claimedAt));
    return lines;
}

QStringList whatCanBeDone(const TroubleView &view)
{
    QStringList lines;
    if (faultOfComputer(view.act.code))
        lines << onTrouble(OnTrouble::AskAdministrator);
    if (has<CaseFiled>(view.order))
        lines << onTrouble(OnTrouble::MayFileAgain);
    else
        lines << onTrouble(view.caseHere ? OnTrouble::MayDecideAgain : OnTrouble::MayOnlyRead);
    return lines << onTrouble(OnTrouble::NeverByItself);
}

} // namespace

QString actName(const TroubledAct &act)
{
    if (act.sealed)
        return say(act.restricted ? Say::VeiledSubject : Say::SealedSubject);
    return act.kind ? said(kindText(*act.kind)) : inWords(Refusal{RefusalCode::UpdateNeeded, {}});
}

QString acceptedInVain(WindowNumber window, const WindowRegistry &windows)
{
    return said(QT_TRANSLATE_NOOP("hall", "Window %1 accepted the transfer.")).arg(windowName(window, windows));
}

QString verdictName(TroubledAct::Verdict verdict)
{
    switch (verdict) {
    case TroubledAct::Verdict::Contested: return said(QT_TRANSLATE_NOOP("hall", "Contested: no effect"));
    case TroubledAct::Verdict::Quarantined: return said(QT_TRANSLATE_NOOP("hall", "Put aside"));
    case TroubledAct::Verdict::Refused: return said(QT_TRANSLATE_NOOP("hall", "Refused"));
    }
    return {};
}

QString centreSentence(const QString &code)
{
    const char *source = centreText(code);
    return source ? said(source) : QString();
}

QString reasonOf(const TroubleView &view)
{
    const QString general = troubleSentence(view.act.code);
    if (!view.why || view.why->facts.isEmpty())
        return general;
    const QString rule = inWords(*view.why);
    return rule == general ? rule : general + QLatin1Char(' ') + rule;
}

QList<QPair<QString, QString>> typedIn(const Events &order, const MatterTypes &types)
{
    QList<QPair<QString, QString>> typed;
    const auto add = [&typed](const QString &field, const QString &text) {
        if (!text.trimmed().isEmpty())
            typed << qMakePair(fieldLabel(field), text);
    };
    const auto stated = [&add](const QString &field, const Stated &value) { add(field, value.text.isEmpty() && !value.whyMissing.isEmpty() ? notGiven(value.whyMissing) : value.text); };
    const auto matter = [&](const Matter &m) {
        stated(QStringLiteral("subject"), m.subject);
        add(QStringLiteral("matter_type"), types.nameIn(m.matterType, language()));
        stated(QStringLiteral("place"), m.place);
        stated(QStringLiteral("facts"), m.facts);
        stated(QStringLiteral("request"), m.request);
        add(QStringLiteral("prior_handling"), m.priorHandling);
        add(QStringLiteral("evidence"), m.evidence.join(say(Say::ListComma)));
    };
    for (const Event &event : order) {
        match(
            event.body, [&](const NoteAdded &b) { add(QStringLiteral("note"), b.text); },
            [&](const CaseFiled &b) { add(QStringLiteral("respondent_unit"), b.respondentUnit); }, [&](const MatterDescribed &b) { matter(b.matter); },
            [&](const PartiesIdentified &b) {
                for (qsizetype i = 0; i < b.parties.size(); ++i) {
                    const QString person = QString::number(i + 1);
                    stated(QStringLiteral("name") + person, b.parties.at(i).name);
                    add(QStringLiteral("document_number") + person, maskedIdentityNumber(b.parties.at(i).document.number));
                    stated(QStringLiteral("address") + person, b.parties.at(i).address);
                    stated(QStringLiteral("phone") + person, {maskedPhone(b.parties.at(i).phone.text), b.parties.at(i).phone.whyMissing});
                    if (b.parties.at(i).guardian.answered())
                        add(QStringLiteral("guardian") + person, guardianLine(b.parties.at(i)));
                }
            },
            [&](const MatterCorrected &b) {
                add(fieldName(b.field), b.field == Field::MatterType ? types.nameIn(b.value, language()) : b.value);
                add(QStringLiteral("reason"), b.reason);
            },
            [&](const PartyCorrected &b) {
                const QString value = b.field == Field::DocumentNumber ? maskedIdentityNumber(b.value) : b.field == Field::Phone ? maskedPhone(b.value) : b.value;
                add(fieldName(b.field) + QString::number(b.party + 1), value);
                add(QStringLiteral("reason"), b.reason);
            },
            [&](const Explained &b) {
                add(QStringLiteral("organ"), b.organ);
                add(QStringLiteral("reason"), b.reason);
                add(QStringLiteral("basis"), b.basis);
            },
            [&](const PapersReceived &b) {
                for (const PaperItem &item : b.items)
                    add(QStringLiteral("papers"), paperItem(item));
            },
            [](const auto &) {});
    }
    return typed;
}

QList<TroublePart> troubleParts(const TroubleView &view, const WindowRegistry &windows, const MatterTypes &types)
{
    const QString seen = view.act.seen ? onTrouble(OnTrouble::SeenBy).arg(view.act.seenBy, dateTime(view.act.seenAt)) : onTrouble(OnTrouble::NotSeenYet);
    if (view.act.sealed)
        return {{onTrouble(OnTrouble::HereHead), {onTrouble(view.act.restricted ? OnTrouble::RestrictedAct : OnTrouble::SealedAct), seen}}};
    QStringList here;
    for (const Event &event : view.order) {
        const QString sentence = attemptOf(event, windows, types);
        // The words of an order stand below, field by field: who and when is said once.
        if (here.isEmpty())
            here << signature(event, windows);
        if (!std::holds_alternative<Explained>(event.body) && !std::holds_alternative<NoteAdded>(event.body))
            here << sentence;
    }
    if (here.isEmpty())
        here << dateTime(view.act.at) + QStringLiteral(" · ") + actName(view.act) << onTrouble(OnTrouble::NotReadable);
    const auto typed = typedIn(view.order, types);
    for (const auto &[label, text] : typed)
        here << said(QT_TRANSLATE_NOOP("hall", "%1: %2")).arg(label, text);
    here << seen;
    return {{onTrouble(OnTrouble::WhyHead), {verdictName(view.act.verdict) + QStringLiteral(" · ") + reasonOf(view)}},
            {onTrouble(OnTrouble::HereHead), here},
            {onTrouble(OnTrouble::ThereHead), whatIsThere(view, windows, types)},
            {onTrouble(OnTrouble::CanDoHead), whatCanBeDone(view)}};
}

} // namespace hall::words
