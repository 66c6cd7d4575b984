// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deskledger.h"

#include <QtCore/QDir>

namespace hall {

/** Who this desk is, with what it speaks to the centre by. */
struct EnrolledDesk
{
    DeskIdentity identity;
    QString server;              ///< https://host:port
    QByteArray authorityPem;
    QByteArray certificatePem;
    QByteArray privateKeyPem;
    /** Before the last renewal: for a centre that was restored from a backup and does not know of it. */
    QByteArray certificateBeforePem;
    QByteArray privateKeyBeforePem;
};

/**
 * The desk's folder, mode 0700, files 0600: identity.json, store.key, desk.db. Written whole or not at all, and flushed with
 * their folder. Until officers have keys of their own the store key lies there in a file.
 */
namespace identityfiles {

bool prepare(const QDir &folder);
std::optional<EnrolledDesk> read(const QDir &folder);
/** An identity or a store lies here, readable or not. */
bool anyLeft(const QDir &folder);
/** All of it in one file: a certificate is never there without its key. */
bool write(const QDir &folder, const EnrolledDesk &desk);
/** The 32 bytes, made when neither key nor store exists; empty when the key is missing beside a store. */
QByteArray storeKey(const QDir &folder, Random &random);
/** A store was opened here once, and is not there now: made anew, it would fork what the centre has of this desk. */
bool storeLost(const QDir &folder);
bool noteStore(const QDir &folder);
QString storePath(const QDir &folder);
/** Mode 0600, whole or not at all, flushed with its folder. */
bool writeFile(const QDir &folder, const QString &name, const QByteArray &content);

} // namespace identityfiles

} // namespace hall
