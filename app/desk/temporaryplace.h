// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace hall {

/**
 * Where this process leaves files for a moment: a paper on its way to the printer is one, with names on it. Not in a folder that
 * everybody on the PC may list and that outlives a crash, but in the session's own, which lies in memory (XDG_RUNTIME_DIR), or, without
 * one, in the desk's folder. What a program that was killed has left there is removed at the next start.
 */
class TemporaryPlace final
{
public:
    /** Makes it and names it to the process (TMPDIR), before anything asks for it. \a deskDirectory: the desk's folder, made if need be. */
    explicit TemporaryPlace(const QString &deskDirectory);
    ~TemporaryPlace();
    Q_DISABLE_COPY_MOVE(TemporaryPlace)

    /** Of mode 0700, this user's and this process's alone; empty when none can be made. */
    const QString &path() const { return m_path; }

private:
    QString m_path;
    QByteArray m_before; ///< TMPDIR as it was
};

} // namespace hall
