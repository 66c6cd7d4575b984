// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QString>

namespace hall {

/** Whose a setting is. What belongs to a sitting is forgotten when the program ends. */
enum class Scope { ThisCounter, ThisSitting };

template <typename T>
struct Setting
{
    const char *key;
    T standard;
    Scope scope;
};

/** All settings there are. Secrets never go here, and who has worked here is nowhere listed. */
namespace settings {
inline const Setting<QString> language{"screen/language", QStringLiteral("zh_CN"), Scope::ThisCounter};
inline const Setting<int> window{"counter/window", 0, Scope::ThisCounter};  ///< last chosen; 0 is none
inline const Setting<QString> centreName{"centre/name", {}, Scope::ThisCounter};
inline const Setting<QString> printer{"print/printer", {}, Scope::ThisCounter}; ///< empty is the system's
inline const Setting<QString> renewalAsked{"certificate/asked", {}, Scope::ThisCounter}; ///< when, ISO 8601, UTC
inline const Setting<int> idleMinutes{"screen/idle_minutes", 5, Scope::ThisCounter}; ///< 1–15, then it locks
inline const Setting<QString> officer{"counter/officer", {}, Scope::ThisSitting};
} // namespace settings

/** Reads and saves settings in the desk's folder; what the file holds beyond them stays in it. */
class Settings final
{
public:
    explicit Settings(const QString &directory);

    template <typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant found = read(setting.key, setting.scope);
        return found.canConvert<T>() ? found.value<T>() : setting.standard;
    }
    /** Saves only what has changed. */
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        if (this->value(setting) != value)
            write(setting.key, setting.scope, QVariant::fromValue(value));
    }

private:
    QVariant read(const char *key, Scope scope) const;
    void write(const char *key, Scope scope, const QVariant &value);

    QSettings m_file;
    QVariantMap m_sitting;
};

} // namespace hall
