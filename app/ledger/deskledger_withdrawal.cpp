// SPDX-License-Identifier: GPL-3.0-or-later
/** Much that goes at once: what a person is asked before, and what is erased on a desk that was shut out. */
#include "ledger/deskledger_p.h"

#include "domain/planted.h"

namespace hall {

namespace {

const QString LatelyName = QStringLiteral("erased_lately");
const QString UncountedName = QStringLiteral("uncounted_lately");
const QString QuestionName = QStringLiteral("withdrawal");

QByteArray latelyBytes(const ErasedLately &lately)
{
    return QByteArray::number(lately.sinceMs) + ' ' + QByteArray::number(lately.erased) + ' ' + QByteArray::number(lately.held);
}

ErasedLately latelyFrom(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split(' ');
    return parts.size() == 3 ? ErasedLately{parts[0].toLongLong(), parts[1].toInt(), parts[2].toInt()} : ErasedLately();
}

} // namespace

int DeskLedger::Private::heldCases() const
{
    QSqlQuery &query = database->statement(QStringLiteral("feedCasesHeld"));
    const int found = database->run(query) && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return found;
}

bool DeskLedger::Private::countLeaving(const CaseId &file, WindowNumber window)
{
    if (leaving.size() > MostErasedUnasked)
        return true; // a person is asked in any case, and need not wait until all of them were opened
    // Its state cannot be told while the desk is locked. What came since then nobody has seen yet.
    if (closed())
        return window != CoordinatorSeat || !cameWhileClosed(file);
    // Whoever may take it away may have said in the same page why it need not be counted.
    QSqlQuery &query = database->statement(QStringLiteral("historyBefore"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    query.bindValue(QStringLiteral(":arrival"), arrivalBefore);
    const CaseFile was = foldCase(file, heldAll(query));
    if (seenInPassing(was, window))
        return false;
    if (!isOldCopy(was, window) || passing >= MostOldCopiesUncounted)
        return true;
    ++passing;
    return false;
}

void DeskLedger::Private::readWithdrawal()
{
    lately = latelyFrom(meta(LatelyName));
    uncounted = latelyFrom(meta(UncountedName));
    const QString key = QStringLiteral("kept/") + QuestionName;
    // Sealed: an answer written into the file by somebody else is none.
    asked = MassWithdrawal::fromBytes(crypto::unwrap(meta(key), key.toUtf8(), storeKey).value_or(QByteArray()));
}

std::optional<MassWithdrawal> DeskLedger::Private::questionOf(const FeedPage &page, int held, const ErasedLately &after) const
{
    if (leaving.isEmpty() || !asksBeforeErasing(after.erased, after.held) || HALL_PLANTED("mass_withdrawal_unasked"))
        return std::nullopt;
    return MassWithdrawal{page.epoch, page.window, lastLeaving, static_cast<int>(leaving.size()), held, MassWithdrawal::Answer::None};
}

bool DeskLedger::Private::writeErased(const FeedPage &page, const Cursor &at, const ErasedLately &after, const ErasedLately &passed)
{
    if (passed != uncounted) {
        if (!setMeta(UncountedName, latelyBytes(passed)))
            return false;
        uncounted = passed;
    }
    if (after != lately) {
        if (!setMeta(LatelyName, latelyBytes(after)))
            return false;
        lately = after;
    }
    if (at.position >= page.head) {
        QSqlQuery &settle = database->statement(QStringLiteral("feedCasesSettle"));
        settle.bindValue(QStringLiteral(":window"), page.window.value());
        if (!database->run(settle))
            return false;
    }
    // Taken as far as was asked about, or not wanted any more.
    const bool over = asked && (asked->epoch != page.epoch || (asked->window == page.window && asked->upTo <= at.position));
    if (!over)
        return true;
    asked.reset();
    return writeNote({QuestionName, {}});
}

bool DeskLedger::Private::keepQuestion(const std::optional<MassWithdrawal> &question)
{
    if ((!asked && !question) || (asked && question && asked->asksTheSame(*question)))
        return true;
    Transaction transaction(*database);
    if (!transaction.begun() || !writeNote({QuestionName, question ? question->bytes() : QByteArray()}) || !transaction.commit())
        return false;
    asked = question;
    return true;
}

std::optional<MassWithdrawal> DeskLedger::massWithdrawal() const
{
    return d->asked;
}

bool DeskLedger::answerWithdrawal(MassWithdrawal::Answer answer)
{
    if (!d->asked)
        return true;
    MassWithdrawal answered = *d->asked;
    answered.answer = answer;
    if (!keep({QuestionName, answered.bytes()}))
        return false;
    d->asked = answered;
    return true;
}

std::optional<Refusal> DeskLedger::empty(const QUuid &epoch, qint64 headNumber)
{
    const QUuid ours = QUuid::fromRfc4122(d->meta(QStringLiteral("epoch")));
    if ((!ours.isNull() && ours != epoch) || headNumber < d->acknowledged)
        return d->failure(QStringLiteral("other_ledger"));
    Transaction transaction(*d->database);
    bool good = transaction.begun();
    const auto run = [&](const char *name) {
        QSqlQuery &query = d->database->statement(QString::fromLatin1(name));
        if (QByteArray(name).startsWith("emptyKey") || QByteArray(name) == "emptyWithdrawn")
            query.bindValue(QStringLiteral(":acknowledged"), d->acknowledged);
        return d->database->run(query);
    };
    // Should the desk ever be let in again, it reads its feeds anew.
    for (const char *name : {"emptyReceived", "emptyKeys", "emptyKeyBoxes", "emptyFeedCases", "emptyWithdrawn", "allUnplace", "cursorsDrop"})
        good = good && run(name);
    if (!good || !d->writeNote({QuestionName, {}}) || !transaction.commit())
        return d->failure();
    d->asked.reset();
    d->shrinkLog();
    return std::nullopt;
}

} // namespace hall
