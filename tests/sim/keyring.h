// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/keyring.h"

#include <map>

namespace hall::sim {

/** What the operating system keeps for one counter: it outlives the program, and does not always answer. */
class SimKeyring final : public Keyring
{
public:
    Answer read(const QString &name, QByteArray *secret) override
    {
        if (silent)
            return Answer::Silent;
        const auto found = m_secrets.find(name);
        if (found == m_secrets.end())
            return Answer::Nothing;
        *secret = found->second;
        return Answer::Found;
    }
    bool write(const QString &name, const QByteArray &secret) override
    {
        if (!silent)
            m_secrets[name] = secret;
        return !silent;
    }
    bool silent = false;

private:
    std::map<QString, QByteArray> m_secrets;
};

} // namespace hall::sim
