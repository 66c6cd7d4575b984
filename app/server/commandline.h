// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace hall {

/** Runs reception-server; answers the exit code. 2: the command line is wrong. */
int runServerCommand(const QStringList &arguments);
/** The subcommand `sign-calendar`: signs what a desk will take from a stick, and keeps a copy for the centre itself. */
int signCalendar(const QString &directory, const QString &from, const QString &edition, const QString &to);
/** The subcommand `due`: an administrator checks a calendar. */
int runDue(const QStringList &arguments);
/** The subcommand `open-device`: the secret of a desk whose keyring lost it, out of the copy that lies beside its store. */
int runOpenDevice(const QStringList &arguments);
/** The subcommands that keep the ledger: analysis, verify, audit, recovery-key, backup, restore, migrate, reseal, accept-older. Nothing when \a command is another one. */
std::optional<int> runKeeping(const QString &command, const QStringList &arguments);

/** The subcommand `retention`: list, run, check. Nothing when \a command is another one. */
std::optional<int> runRetention(const QString &command, const QStringList &arguments);
/** The subcommand `access`: how much each officer read on a day. Nothing when \a command is another one. */
std::optional<int> runAccess(const QString &command, const QStringList &arguments);

} // namespace hall
