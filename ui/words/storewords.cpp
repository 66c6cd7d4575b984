// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/storewords.h"

#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

QString reasonOf(const Refusal &refusal)
{
    return isolated(refusal.facts.value(QStringLiteral("reason")).toString());
}

} // namespace

QString storeSentence(const Refusal &refusal)
{
    const QString reason = refusal.facts.value(QStringLiteral("reason")).toString(); // a code; reasonOf() may wrap it in marks of direction
    if (reason == QStringLiteral("disk_full"))
        return said(QT_TRANSLATE_NOOP("hall", "The disk of this computer is full, so it could not be saved. What you typed is still here: make room on the disk, then save "
                                              "again."));
    if (reason == QStringLiteral("newer_store"))
        return said(QT_TRANSLATE_NOOP("hall", "A newer version of this program wrote the store of this computer. Nothing was changed in it. Start the newer version, or call the "
                                              "administrator."));
    if (reason.startsWith(QStringLiteral("schema_changed")))
        return said(QT_TRANSLATE_NOOP("hall", "Something that is not of this program was put into the store of this computer. It was not opened, and nothing in it was lost. Call "
                                              "the administrator.")) + QStringLiteral(" (") + reasonOf(refusal) + QLatin1Char(')');
    if (reason == QStringLiteral("keyring_silent"))
        return said(QT_TRANSLATE_NOOP("hall", "The keyring of this computer's session does not answer, and it holds what opens this desk. Nothing was changed or lost. Unlock the "
                                              "keyring or log in to the usual session, then start again."));
    if (reason == QStringLiteral("keyring_lost"))
        return said(QT_TRANSLATE_NOOP("hall", "The keyring of this session no longer has what opens this desk. Nothing was changed or lost, unsent work included. Call the IT office: "
                                              "the centre can open device.escrow for it."));
    if (reason == QStringLiteral("keys_closed"))
        return said(QT_TRANSLATE_NOOP("hall", "What was registered last can only travel once an officer of this desk has signed in on it. Nothing is lost. Sign in once, then try again."));
    if (reason == QStringLiteral("in_use"))
        return said(QT_TRANSLATE_NOOP("hall", "This desk is open on this computer already. Go on in the window that is open; nothing was changed."));
    const QString sentence = said(QT_TRANSLATE_NOOP("hall", "It could not be saved on this computer. What you typed is still here; do not close the program, and call the "
                                                            "administrator."));
    return reason.isEmpty() ? sentence : sentence + QStringLiteral(" (") + reasonOf(refusal) + QLatin1Char(')');
}

} // namespace hall::words
