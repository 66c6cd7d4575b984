// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/shellwords.h"

#include "domain/clocks.h"
#include "words/centrewords.h"
#include "words/formwords.h"
#include "words/officerwords.h"
#include "words/shelltexts.h"
#include "words/troublewords.h"
#include "words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeySequence>

#include <algorithm>
#include <tuple>

namespace hall::words {

namespace {

QString number(int value)
{
    return isolated(QString::number(value));
}

QString twoDigits(WindowNumber window)
{
    return isolated(QStringLiteral("%1").arg(window.value(), 2, 10, QLatin1Char('0')));
}

QString keys(QKeyCombination key)
{
    return isolated(QKeySequence(key).toString(QKeySequence::PortableText));
}

constexpr int ArrivalsNamed = 3;
constexpr int DecidingCharacters = 40;
constexpr qint64 MsPerMinute = 60'000;

} // namespace

QString say(Say phrase)
{
    for (const auto text : {pageText, formText, stateText}) {
        if (const char *source = text(phrase))
            return *source ? QCoreApplication::translate("hall", source) : QString();
    }
    Q_UNREACHABLE();
}

QString plainText(QString text)
{
    // "查找(&F)…" and "&Transfer … (F9)" both lose what only the eye needs.
    static const QRegularExpression marks(QStringLiteral("\\s*\\(&.\\)|\\s*…|\\s*\\((F\\d+|Ctrl(?:\\+\\w+)+)\\)|&(?=.)|\\s*\\(%1\\)"));
    return text.remove(marks).trimmed();
}

QString plain(Say phrase)
{
    return plainText(say(phrase));
}

QString counted(Say phrase, int value)
{
    return say(phrase).arg(number(value));
}

QString withCount(Say phrase, int value)
{
    return value == 0 ? plain(phrase) : plain(phrase) + QStringLiteral(" (") + number(value) + QLatin1Char(')');
}

QString markOf(const CaseRow &row)
{
    QStringList marks;
    if (row.restricted && !row.veiled)
        marks << say(Say::MarkRestricted);
    if (row.contested)
        marks << say(Say::MarkContested);
    if (row.objected)
        marks << say(Say::MarkObjected);
    else if (!row.pendingTo.isNull())
        marks << say(Say::MarkOnTheWay);
    if (row.unsent)
        marks << say(Say::NotYetAtCentre);
    return marks.join(QStringLiteral("  "));
}

QString findCount(int found, int limit)
{
    if (found < 0)
        return say(Say::FindStart);
    if (found == 0)
        return say(Say::FindNothing);
    return counted(found < limit ? Say::FindCount : Say::FindMany, found);
}

QString arrivals(const QList<CaseRow> &rows)
{
    // Codes only: the visitor at the counter sees this banner too.
    QStringList codes;
    for (const CaseRow &row : rows.mid(0, ArrivalsNamed))
        codes << isolated(row.code);
    QString list = codes.join(say(Say::ListComma));
    if (rows.size() > ArrivalsNamed)
        list += QStringLiteral(" +") + number(static_cast<int>(rows.size()) - ArrivalsNamed);
    return say(rows.size() == 1 ? Say::OneArrival : Say::ManyArrivals).arg(list);
}

QString ownerSentence(const CaseFile &file, const WindowRegistry &windows)
{
    const QString owner = windowName(file.owner, windows);
    if (!file.carriedBy.isNull())
        return say(Say::OwnerWithLaptop).arg(owner, windowName(file.carriedBy, windows));
    if (!file.pending)
        return say(Say::OwnerIs).arg(owner);
    const QString receiver = windowName(file.pending->to, windows);
    if (file.pending->state == TransferState::Waiting)
        return say(Say::OwnerOnTheWay).arg(owner, receiver);
    if (file.pending->proposed.isNull())
        return say(Say::OwnerObjected).arg(owner, receiver);
    return say(Say::OwnerObjectedProposal).arg(owner, receiver, windowName(file.pending->proposed, windows));
}

QString guardianLine(const Party &party)
{
    if (!party.guardian.present())
        return notGiven(party.guardian.whyMissing);
    return party.guardianRelation.isEmpty() ? party.guardian.text : party.guardian.text + QStringLiteral(" · ") + party.guardianRelation;
}

QString notGiven(const QString &why)
{
    return say(Say::NotGiven).arg(why);
}

QString paperItem(const PaperItem &item)
{
    return say(item.original ? Say::PaperOriginalItem : Say::PaperCopyItem).arg(item.name, number(item.pages));
}

QString whyNoTransfer(const CaseFile &file)
{
    if (file.updateNeeded)
        return inWords(Refusal{RefusalCode::UpdateNeeded, {}});
    if (!file.open())
        return inWords(Refusal{RefusalCode::CaseClosed, {}});
    if (file.pending)
        return inWords(Refusal{RefusalCode::TransferPending, {{QStringLiteral("receiver"), file.pending->to.value()}}});
    if (file.goesUpward())
        return inWords(Refusal{RefusalCode::ToAccusedUnit, {{QStringLiteral("window"), DisciplineRoom.value()}}});
    return inWords(Refusal{RefusalCode::NotOwner, {{QStringLiteral("owner"), file.owner.value()}}});
}

QString transferReasonText(TransferReason code, const ServiceWindow &to, const QString &decidingWords)
{
    const QString agency = to.agencyIn(language());
    const QString window = twoDigits(to.number);
    switch (code) {
    case TransferReason::Competent:
        return decidingWords.isEmpty() ? say(Say::ReasonCompetent).arg(window, agency)
                                       : say(Say::ReasonCompetentWords).arg(window, agency, decidingWords.left(DecidingCharacters));
    case TransferReason::NotCompetent: return say(Say::ReasonNotCompetent).arg(window + QLatin1Char(' ') + agency);
    case TransferReason::PetitionOfficeOnly: return say(Say::ReasonPetitionOnly).arg(window + QLatin1Char(' ') + agency);
    case TransferReason::VisitorAsks: return say(Say::ReasonVisitorAsks).arg(window + QLatin1Char(' ') + agency);
    case TransferReason::Other: return {};
    }
    return {};
}

QString linkShort(DeskStatus::Link link)
{
    switch (link) {
    case DeskStatus::Link::NotEnrolled: return say(Say::LinkNotEnrolled);
    case DeskStatus::Link::Starting: return say(Say::LinkStarting);
    case DeskStatus::Link::Online: return say(Say::LinkOnline);
    case DeskStatus::Link::Offline: return say(Say::LinkOffline);
    case DeskStatus::Link::CertificateRefused: return say(Say::LinkRefused);
    case DeskStatus::Link::CopySeen: return say(Say::LinkCopySeen);
    case DeskStatus::Link::ClockWrong: return say(Say::LinkClockWrong);
    case DeskStatus::Link::ServerNotTrusted: return say(Say::LinkNotTrusted);
    case DeskStatus::Link::UpdateDesk: return say(Say::LinkUpdateDesk);
    case DeskStatus::Link::UpdateServer: return say(Say::LinkUpdateServer);
    }
    return {};
}

QString linkExplained(DeskStatus::Link link)
{
    switch (link) {
    case DeskStatus::Link::NotEnrolled: return say(Say::LinkNotEnrolledMore);
    case DeskStatus::Link::Starting: return say(Say::LinkStartingMore);
    case DeskStatus::Link::Online: return say(Say::LinkOnlineMore);
    case DeskStatus::Link::Offline: return say(Say::LinkOfflineMore);
    case DeskStatus::Link::CertificateRefused: return say(Say::LinkRefusedMore);
    case DeskStatus::Link::CopySeen: return say(Say::LinkCopySeenMore);
    case DeskStatus::Link::ClockWrong: return say(Say::LinkClockWrongMore);
    case DeskStatus::Link::ServerNotTrusted: return say(Say::LinkNotTrustedMore);
    case DeskStatus::Link::UpdateDesk: return say(Say::LinkUpdateDeskMore);
    case DeskStatus::Link::UpdateServer: return say(Say::LinkUpdateServerMore);
    }
    return {};
}

QString linkExplained(const DeskStatus &now)
{
    static const std::tuple<DeskStatus::Link, const char *, Say> reasons[] = {
        {DeskStatus::Link::CertificateRefused, "certificate_expired", Say::LinkExpiredMore},
        {DeskStatus::Link::CertificateRefused, "certificate_revoked", Say::LinkRevokedMore},
        {DeskStatus::Link::CertificateRefused, "certificate_not_yet_valid", Say::LinkNotYetValidMore},
        {DeskStatus::Link::CertificateRefused, "certificate_missing", Say::LinkNoCertificateMore},
        {DeskStatus::Link::CertificateRefused, "certificate_self_signed", Say::LinkSelfSignedMore},
        {DeskStatus::Link::CertificateRefused, "certificate_unknown_authority", Say::LinkStrangeCertificateMore},
        {DeskStatus::Link::CertificateRefused, "certificate_wrong_purpose", Say::LinkWrongUseMore},
        {DeskStatus::Link::ServerNotTrusted, "server_expired", Say::LinkServerExpiredMore},
        {DeskStatus::Link::ServerNotTrusted, "server_other_name", Say::LinkServerNameMore},
        {DeskStatus::Link::ServerNotTrusted, "server_other_protocol", Say::LinkServerProtocolMore},
    };
    if (now.link == DeskStatus::Link::CertificateRefused && now.linkReason == QLatin1String("device_revoked"))
        return shutOutSentence(DeskStatus::ShutOut::Locked, now.unsent);
    if (now.link == DeskStatus::Link::CertificateRefused && now.linkReason == QLatin1String("device_wiped"))
        return shutOutSentence(DeskStatus::ShutOut::Emptied, now.unsent);
    for (const auto &[link, code, phrase] : reasons) {
        if (now.link == link && now.linkReason == QLatin1String(code))
            return say(phrase);
    }
    const QString reason = centreSentence(now.linkReason);
    return now.link == DeskStatus::Link::Offline && !reason.isEmpty() ? onTrouble(OnTrouble::CentreRefuses).arg(reason) : linkExplained(now.link);
}

int certificateUrgency(std::optional<int> daysLeft)
{
    constexpr int Steps[] = {30, 7, 1, 0};
    return daysLeft ? static_cast<int>(std::count_if(std::begin(Steps), std::end(Steps), [&](int step) { return *daysLeft <= step; })) : 0;
}

QString certificateWarning(std::optional<int> daysLeft)
{
    switch (certificateUrgency(daysLeft)) {
    case 0: return {};
    case 1: return counted(Say::CertificateSoon, *daysLeft);
    case 2: return counted(Say::CertificateThisWeek, *daysLeft);
    case 3: return say(Say::CertificateToday);
    default: return say(Say::LinkExpiredMore);
    }
}

QString lastSync(const QDateTime &utc)
{
    return utc.isValid() ? say(Say::LastSync).arg(isolated(beijing(utc).toString(QStringLiteral("MM-dd HH:mm")))) : say(Say::NeverSynced);
}

QString clockWarning(qint64 offsetMs)
{
    const int minutes = static_cast<int>(qAbs(offsetMs) / MsPerMinute);
    return counted(offsetMs > 0 ? Say::ClockSlow : Say::ClockFast, minutes);
}

QString printTrouble(const QString &code)
{
    if (code == QStringLiteral("form_not_available"))
        return say(Say::FormNotAvailable);
    return say(Say::NotPrinted).arg(printFailure(code));
}

QString enrolmentFailure(const QString &code)
{
    if (code == QStringLiteral("line_unreadable"))
        return say(Say::EnrolBadLine);
    if (code == QStringLiteral("unreachable"))
        return say(Say::EnrolUnreachable);
    if (code == QStringLiteral("fingerprint_mismatch"))
        return say(Say::EnrolWrongServer);
    if (code == QStringLiteral("not_writable") || code == QStringLiteral("keys_failed"))
        return say(Say::EnrolNotWritable);
    // Whatever the server says about the code itself, the way out is the same.
    if (code.startsWith(QStringLiteral("code_")) || code.startsWith(QStringLiteral("http_4")))
        return say(Say::EnrolCodeRefused);
    return say(Say::EnrolOther).arg(isolated(code));
}

QList<ShortcutLine> shortcutLines()
{
    const auto either = [](std::initializer_list<QKeyCombination> combinations) {
        QStringList texts;
        for (const QKeyCombination key : combinations)
            texts << keys(key);
        return texts.join(QStringLiteral("  "));
    };
    return {{either({Qt::CTRL | Qt::Key_N}), say(Say::KeyNew)},
            {either({Qt::CTRL | Qt::Key_Enter}), say(Say::KeySave)},
            {either({Qt::CTRL | Qt::Key_5}), say(Say::KeyAttention)},
            {either({Qt::CTRL | Qt::Key_6}), say(Say::KeyReceptions)},
            {either({Qt::CTRL | Qt::Key_T}), say(Say::KeyQueueTake)},
            {either({Qt::Key_F7}), say(Say::KeyQueueNext)},
            {either({Qt::Key_F9}), say(Say::KeyTransfer)},
            {either({Qt::CTRL | Qt::Key_P}), say(Say::KeyPreview)},
            {either({Qt::CTRL | Qt::SHIFT | Qt::Key_P}), say(Say::KeyPrint)},
            {either({Qt::CTRL | Qt::Key_F, Qt::Key_F3}), say(Say::KeyFind)},
            {either({Qt::CTRL | Qt::Key_1}), say(Say::KeyRegister)},
            {either({Qt::CTRL | Qt::Key_2}), say(Say::KeyFind)},
            {either({Qt::CTRL | Qt::Key_3}), say(Say::KeyWindow)},
            {either({Qt::CTRL | Qt::Key_4}), say(Say::KeyTrouble)},
            {either({Qt::Key_Tab}), say(Say::KeyTab)},
            {either({Qt::Key_F5}), say(Say::KeyRefresh)},
            {either({Qt::Key_F6}), say(Say::KeyPane)},
            {either({Qt::CTRL | Qt::Key_L}), say(Say::KeyLock)},
            {either({Qt::CTRL | Qt::SHIFT | Qt::Key_L}), onOfficer(OnOfficer::KeyPin)},
            {either({Qt::Key_Escape}), say(Say::KeyEsc)},
            {either({Qt::Key_F1, Qt::CTRL | Qt::Key_Slash}), say(Say::KeyKeys)}};
}

} // namespace hall::words
