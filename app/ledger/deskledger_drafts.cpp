// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

namespace hall {

namespace {

constexpr char DraftPrefix[] = "draft/";
constexpr char KeptPrefix[] = "kept/";

/** "draft/OFFICER/own/…" */
bool isOwnDraft(const QString &name)
{
    return name.startsWith(QLatin1String(DraftPrefix)) && name.section(QLatin1Char('/'), 2, 2) == QLatin1String("own");
}

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

const QByteArray &DeskLedger::Private::keyOfNote(const QString &name) const
{
    if (guarded && !open.own.isEmpty() && isOwnDraft(name))
        return open.own;
    return guarded && name.startsWith(QLatin1String(DraftPrefix)) ? open.hall : storeKey;
}

QByteArray DeskLedger::kept(const QString &name) const
{
    const QString key = Q(KeptPrefix) + name;
    const QByteArray wrapped = d->meta(key);
    const QByteArray &under = d->keyOfNote(name);
    if (under.isEmpty() || wrapped.isEmpty())
        return {};
    if (const auto text = crypto::unwrap(wrapped, key.toUtf8(), under))
        return *text;
    // Typed before its author had a secret of their own.
    return isOwnDraft(name) && !d->open.hall.isEmpty() ? crypto::unwrap(wrapped, key.toUtf8(), d->open.hall).value_or(QByteArray()) : QByteArray();
}

QStringList DeskLedger::draftsNamed(const QString &beginning) const
{
    QStringList names;
    QSqlQuery &query = d->database->statement(Q("notesLike"));
    if (!d->database->run(query))
        return names;
    while (d->database->next(query)) {
        const QString name = query.value(0).toString().mid(static_cast<qsizetype>(qstrlen(KeptPrefix)));
        if (name.startsWith(beginning))
            names << name;
    }
    query.finish();
    return names;
}

QString DeskLedger::ownDraftsOf(const OfficerId &officer)
{
    return Q(DraftPrefix) + officer.text() + QStringLiteral("/own/");
}

bool DeskLedger::Private::wrapDraftsAnew(const QByteArray &secret)
{
    return wrapAnew(Q(KeptPrefix) + Q(DraftPrefix), guarded ? open.hall : storeKey, secret);
}

bool DeskLedger::Private::wrapOwnDraftsAnew(const OfficerId &officer, const QByteArray &before, const QByteArray &secret)
{
    return wrapAnew(Q(KeptPrefix) + ownDraftsOf(officer), before, secret);
}

bool DeskLedger::Private::wrapAnew(const QString &beginning, const QByteArray &before, const QByteArray &secret)
{
    QMap<QString, QByteArray> drafts;
    QSqlQuery &query = database->statement(Q("notesLike"));
    if (!database->run(query))
        return false;
    while (database->next(query)) {
        const QString name = query.value(0).toString();
        if (!name.startsWith(beginning))
            continue;
        if (const auto text = crypto::unwrap(query.value(1).toByteArray(), name.toUtf8(), before))
            drafts.insert(name, *text);
    }
    query.finish();
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        if (!setMeta(it.key(), crypto::wrap(it.value(), it.key().toUtf8(), secret, *random)))
            return false;
    }
    return !database->failed();
}

} // namespace hall
