// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include <algorithm>
#include <utility>

namespace hall {

namespace {

/**
 * A colleague learns that a sealed matter lies at this PC, so that they know what the window has, and nothing more (P-07): when it came,
 * how far it is, whom it waits for and where it goes would tell who has brought it, or against whom.
 */
CaseRow onlyThere(const CaseId &file)
{
    CaseRow row;
    row.id = file;
    row.category = Category::Accusation;
    row.sealed = true;
    row.untold = true;
    return row;
}

} // namespace

QList<CaseRow> Desk::Private::told(QList<CaseRow> rows) const
{
    const bool discipline = disciplines();
    const DeviceId here = enrolled ? enrolled->identity.device : DeviceId();
    for (CaseRow &row : rows) {
        const bool mine = row.author == officer && row.authorDevice == here;
        if (row.sealed && !mine && (!discipline || row.goesUpward))
            row = onlyThere(row.id);
    }
    // Nor does a place between others tell the day by which the list goes.
    std::stable_partition(rows.begin(), rows.end(), [](const CaseRow &row) { return !row.untold; });
    return rows;
}

QList<CaseRow> Desk::Private::toldWhole(QList<CaseRow> rows) const
{
    rows = told(std::move(rows));
    rows.removeIf([](const CaseRow &row) { return row.untold; });
    return rows;
}

QList<CaseRow> Desk::waiting() const
{
    return d->reads() ? d->toldWhole(d->board.waitingFor(d->window)) : QList<CaseRow>();
}

QList<CaseRow> Desk::owned() const
{
    if (!d->reads())
        return {};
    // A sealed matter of others stands in one list, whatever becomes of it: that it went from one to another would tell how far it is (P-07).
    QList<CaseRow> rows = d->told(d->board.ownedBy(d->window));
    QSet<CaseId> there;
    for (const CaseRow &row : std::as_const(rows))
        there.insert(row.id);
    for (const CaseRow &row : d->told(d->board.waitingFor(d->window))) {
        if (row.untold && !there.contains(row.id))
            rows << row;
    }
    return rows;
}

QList<CaseRow> Desk::sent() const
{
    return d->reads() ? d->toldWhole(d->board.sentBy(d->window)) : QList<CaseRow>();
}

QList<CaseRow> Desk::needingAttention(int bits) const
{
    return d->reads() ? d->toldWhole(d->board.needingAttention(bits)) : QList<CaseRow>();
}

QList<CaseRow> Desk::find(const QString &typed, int limit) const
{
    return d->reads() ? d->board.find(typed, limit) : QList<CaseRow>();
}

QList<CaseRow> Desk::openCasesOf(const QStringList &identityNumbers, const QStringList &phones) const
{
    return d->reads() ? d->board.openCasesOf(identityNumbers, phones) : QList<CaseRow>();
}

const WindowRegistry &Desk::windows() const
{
    return d->windows;
}

const LawfulPaths &Desk::lawfulPaths() const
{
    return d->paths;
}

const MatterTypes &Desk::matterTypes() const
{
    return d->matterTypes;
}

QList<WindowSuggestion> Desk::suggest(const QString &subject, const QString &facts) const
{
    return suggestWindows(subject, facts, d->windows);
}

QDateTime Desk::now() const
{
    return d->options.clock->nowUtc();
}

DeskStatus Desk::status() const
{
    DeskStatus status;
    status.window = d->window;
    status.officer = d->officerName;
    status.locked = d->locked;
    status.byPassword = d->byPassword;
    status.settingUp = d->enrolled && d->officers.isEmpty();
    if (!d->enrolled)
        return status;
    status.secretInFile = d->deviceSecret.inFile;
    status.link = DeskStatus::Link::Offline;
    status.unsent = d->lastUnsent;
    status.certificateDays = d->certificateDays();
    status.shutOut = d->shutOut;
    if (!d->ledger || !d->courier)
        return status;
    status.withdrawal = d->ledger->massWithdrawal();
    status.mayAnswerWithdrawal = d->mayAnswerWithdrawal();
    status.unsent = d->ledger->unsentCount();
    status.troubled = static_cast<int>(d->ledger->troubledUnopened().size());
    if (status.troubled > 0) {
        const QList<TroubledAct> acts = d->acts(false);
        status.unseen = static_cast<int>(std::count_if(acts.begin(), acts.end(), [](const TroubledAct &act) { return !act.seen; }));
    }
    const LinkStatus &link = d->courier->status();
    status.lastSync = link.lastSync;
    status.clockOffsetMs = link.clockOffsetMs;
    status.linkReason = link.reason;
    status.recordDoubted = d->ledger->recordDoubted();
    status.readingBroken = link.readingBroken;
    const bool closed = !d->locked && d->byPassword && d->ledger->guarded() && d->inSealedRoom(d->officer) && d->ledger->openKeys().sealedRoom.isEmpty();
    status.accusations = closed                      ? DeskStatus::Accusations::WithColleague
                         : d->ledger->roomUnknown() ? DeskStatus::Accusations::CentreWaits
                                                    : DeskStatus::Accusations::Open;
    switch (link.state) {
    case LinkState::Starting: status.link = DeskStatus::Link::Starting; break;
    case LinkState::Online: status.link = DeskStatus::Link::Online; break;
    case LinkState::Offline: status.link = DeskStatus::Link::Offline; break;
    case LinkState::CertificateRefused: {
        // Two stores of one desk: the centre stopped it, or this one sees that it is the older.
        const bool copy = link.reason == QStringLiteral("device_frozen") || link.reason == QStringLiteral("store_behind");
        status.link = copy ? DeskStatus::Link::CopySeen : DeskStatus::Link::CertificateRefused;
        break;
    }
    case LinkState::ServerNotTrusted: status.link = DeskStatus::Link::ServerNotTrusted; break;
    case LinkState::UpdateDesk: status.link = DeskStatus::Link::UpdateDesk; break;
    case LinkState::UpdateServer: status.link = DeskStatus::Link::UpdateServer; break;
    case LinkState::ClockWrong: status.link = DeskStatus::Link::ClockWrong; break;
    }
    return status;
}

DeskLedger::Note Desk::Private::noteOf(const RecoveryCopy &copy) const
{
    // Each officer's own: what one has typed is not offered to whoever sits down next.
    return {QStringLiteral("draft/%1/%2").arg(officer.text(), copy.form),
            copy.fields.isEmpty() ? QByteArray() : QJsonDocument(copy.fields).toJson(QJsonDocument::Compact)};
}

bool Desk::keepRecoveryCopy(const RecoveryCopy &copy)
{
    return d->ledger && !d->locked && d->ledger->keep(d->noteOf(copy));
}

QJsonObject Desk::recoveryCopy(const QString &form) const
{
    return d->ledger && !d->locked ? QJsonDocument::fromJson(d->ledger->kept(d->noteOf({form, {}}).name)).object() : QJsonObject();
}

QList<RecoveryCopy> Desk::recoveryCopies(const QString &beginning) const
{
    QList<RecoveryCopy> copies;
    if (!d->ledger || d->locked)
        return copies;
    const qsizetype before = d->noteOf({{}, {}}).name.size();
    for (const QString &name : d->ledger->draftsNamed(d->noteOf({beginning, {}}).name)) {
        const QJsonObject fields = QJsonDocument::fromJson(d->ledger->kept(name)).object();
        if (!fields.isEmpty())
            copies << RecoveryCopy{name.mid(before), fields};
    }
    return copies;
}

int Desk::takeCopiesLost()
{
    return std::exchange(d->copiesLost, 0);
}

} // namespace hall
