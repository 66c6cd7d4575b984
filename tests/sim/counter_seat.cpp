// SPDX-License-Identifier: GPL-3.0-or-later
/** Who sits at a counter, and what opens its cases. */
#include "sim/counter.h"

#include "desk/officerkey.h"
#include "domain/identity.h"
#include "sim/staff.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hall::sim {

void SimCounter::listen()
{
    QObject::connect(m_desk.get(), &Desk::signedIn, m_desk.get(), [this] { answered(std::nullopt); });
    QObject::connect(m_desk.get(), &Desk::signInRefused, m_desk.get(), [this](const Refusal &refusal) { answered(refusal); });
}

bool SimCounter::locked() const
{
    return !m_desk || !m_desk->may(Act::Read); // nobody reads at one that is off
}

void SimCounter::signIn(const QString &name)
{
    m_asked = name;
    m_desk->signIn({name, passwordOf(name), {}});
}

bool SimCounter::opensNothing()
{
    const QList<CaseRow> rows = m_desk->owned() + m_desk->waiting() + m_desk->sent() + m_desk->find(QStringLiteral("事项"));
    if (!rows.isEmpty() || !m_desk->recoveryCopy(QStringLiteral("register")).isEmpty())
        return false;
    for (const CaseId &file : std::as_const(m_known)) {
        if (m_desk->caseView(file) || m_desk->give(file, AddNote{QStringLiteral("没有人在")}))
            return false;
    }
    return m_desk->signIn(m_officer) && fileCase().refusal;
}

QByteArray SimCounter::onDisk() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(folder.filePath(name));
        hash.addData(name.toUtf8() + '\n');
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

Events SimCounter::eventsWithoutProgram(const CaseId &file)
{
    const QDir folder(m_folder);
    const QDir aside(folder.filePath(QStringLiteral("aside")));
    aside.mkpath(QStringLiteral("."));
    const QString copy = aside.filePath(QStringLiteral("desk.db"));
    for (const QString &end : {QString(), QStringLiteral("-wal")}) {
        QFile::remove(copy + end);
        QFile::copy(storePath() + end, copy + end);
    }
    Events found;
    SimRandom random(Generator(static_cast<quint64>(m_index)));
    const QByteArray name = identityfiles::readFile(folder, QStringLiteral("store.keyring"));
    QByteArray key;
    if (name.isEmpty() || m_keyring->read(QString::fromLatin1(name), &key) != Keyring::Answer::Found)
        key = identityfiles::readFile(folder, QStringLiteral("store.key"));
    {
        const auto ledger = DeskLedger::open(copy, key, identity(), random);
        if (!ledger.ok())
            return found;
        const OfficerId officer = officerIdOf(identity().centre, m_officer);
        const OfficerKey kept = OfficerKey::fromBytes(ledger.value()->kept(QStringLiteral("officer/") + officer.text()));
        const auto password = crypto::passwordKey(kept.verifier, passwordOf(m_officer).toUtf8());
        OpenKeys keys;
        keys.officer = officer;
        keys.own = password ? crypto::unwrap(kept.own, "officer-own", *password).value_or(QByteArray()) : QByteArray();
        keys.hall = crypto::openBox(boxKeyOf(keys.own), kept.hall).value_or(QByteArray());
        if (!ledger.value()->guarded() || ledger.value()->openFor(keys)) {
            for (const HeldEvent &held : ledger.value()->history(file)) {
                if (held.readable)
                    found << held.event;
            }
        }
    }
    QDir(aside).removeRecursively();
    return found;
}

} // namespace hall::sim
