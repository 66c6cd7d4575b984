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
 * The desk's folder, mode 0700, files 0600: identity.json, desk.db, and store.key unless a keyring has it. Written whole or not at
 * all, and flushed with their folder. The secrets of an identity are sealed with the device's secret, the one that is given or the one
 * of the file, and all of the identity has a seal by it: who edits the file cannot send the desk to another server. Without either
 * they are written as they are, and read as none.
 */
namespace identityfiles {

bool prepare(const QDir &folder);
/**
 * With a secret given nothing is read whose seal is not by it; one without a seal only when an older program wrote it. Without one:
 * what the file says, believed by nobody, to see whether a desk is enrolled here at all.
 */
std::optional<EnrolledDesk> read(const QDir &folder, const QByteArray &deviceSecret = {});
/** By this secret its secrets are known. */
bool opens(const QDir &folder, const QByteArray &deviceSecret);
/** An identity or a store lies here, readable or not. */
bool anyLeft(const QDir &folder);
/** All of it in one file: a certificate is never there without its key. */
bool write(const QDir &folder, const EnrolledDesk &desk, const QByteArray &deviceSecret = {});
/** Seals an identity that an older program wrote as it is. */
bool seal(const QDir &folder, const EnrolledDesk &desk, const QByteArray &deviceSecret);
/** The 32 bytes, made when neither key nor store exists; empty when the key is missing beside a store. */
QByteArray storeKey(const QDir &folder, Random &random);
/** A store was opened here once, and is not there now: made anew, it would fork what the centre has of this desk. */
bool storeLost(const QDir &folder);
bool noteStore(const QDir &folder);
QString storePath(const QDir &folder);
/** Mode 0600, whole or not at all, flushed with its folder. */
bool writeFile(const QDir &folder, const QString &name, const QByteArray &content);
QByteArray readFile(const QDir &folder, const QString &name); ///< empty when it is not there
/** Gone for good, as far as a disk forgets. */
bool removeFile(const QDir &folder, const QString &name);

} // namespace identityfiles

} // namespace hall
