// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/settings.h"

#include <QtCore/QDir>

namespace hall {

Settings::Settings(const QString &directory) : m_file(QDir(directory).filePath(QStringLiteral("desk.ini")), QSettings::IniFormat)
{
}

QVariant Settings::read(const char *key, Scope scope) const
{
    const QString name = QString::fromLatin1(key);
    return scope == Scope::ThisCounter ? m_file.value(name) : m_sitting.value(name);
}

void Settings::write(const char *key, Scope scope, const QVariant &value)
{
    const QString name = QString::fromLatin1(key);
    if (scope == Scope::ThisSitting)
        m_sitting.insert(name, value);
    else
        m_file.setValue(name, value);
}

} // namespace hall
