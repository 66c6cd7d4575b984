// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace hall {

/** Where an operating system keeps secrets of who is logged in to it. */
class Keyring
{
public:
    enum class Answer {
        Found,
        Nothing, ///< it was heard, and has nothing of this name
        Silent,  ///< none runs here, it is locked, or it does not answer
    };
    virtual ~Keyring() = default;
    virtual Answer read(const QString &name, QByteArray *secret) = 0;
    virtual bool write(const QString &name, const QByteArray &secret) = 0;
};

/** That of this session: the Secret Service, or KWallet. Waits some seconds for its answer, and longer while a person unlocks it. */
std::unique_ptr<Keyring> sessionKeyring();

} // namespace hall
