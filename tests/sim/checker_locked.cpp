// SPDX-License-Identifier: GPL-3.0-or-later
/** What a desk's store may hold open while nobody is signed in (I13). */
#include "sim/checker.h"

#include <QtCore/QVariant>

namespace hall::sim {

namespace {

/** A file of an officer: its id is made of a name, and has version 5. */
bool ofOfficer(const QByteArray &file)
{
    return file.size() == 16 && static_cast<quint8>(file[6]) >> 4 == 5;
}

} // namespace

QByteArray Checker::valueAt(int desk, const char *sql)
{
    QByteArray value;
    m_desks[desk].reader->each(sql, {}, [&value](const StoreReader::Row &row) { value = row.bytes(0); });
    return value;
}

/** Keys of cases that were opened here, and lie under a secret that officers hold: the hall's, or their own. */
QSet<QByteArray> Checker::openedKeys(const Desk &desk)
{
    QSet<QByteArray> keys;
    desk.reader->each("SELECT id FROM case_key WHERE way = 1 OR way = 3", {}, [&keys](const StoreReader::Row &row) { keys.insert(row.bytes(0)); });
    return keys;
}

void Checker::sits(int number, bool locked)
{
    Desk &desk = m_desks[number];
    if (!locked)
        desk.openedBefore.reset();
    else if (!desk.openedBefore)
        desk.openedBefore = openedKeys(desk);
}

/** Who can put a key under the hall's secret has it: a locked desk leaves what comes in its box. */
void Checker::lookAtKeys(int number)
{
    const Desk &desk = m_desks[number];
    if (!desk.openedBefore)
        return;
    const QSet<QByteArray> now = openedKeys(desk);
    expect((now - *desk.openedBefore).isEmpty(), 13, [&] { return QStringLiteral("desk %1 is locked, and has opened the key of a case").arg(number); });
}

/** Once officers have what opens the cases, the device alone opens none. */
void Checker::lookForReadable(int number)
{
    if (secretOf(number).isEmpty())
        return;
    m_desks[number].reader->each("SELECT DISTINCT case_id FROM case_key WHERE way = 0", {}, [&](const StoreReader::Row &row) {
        const QByteArray file = row.bytes(0);
        expect(ofOfficer(file), 13, [&] { return QStringLiteral("desk %1 holds a key of case %2 that whoever takes its disk can open").arg(number).arg(QString::fromLatin1(file.toHex())); });
    });
}

bool Checker::canSend(int number)
{
    const Desk &desk = m_desks[number];
    bool boxed = true;
    for (qint64 at = m_heads.value(desk.party.device).number; at < desk.promised.size(); ++at) {
        const Fact fact = m_facts.value(desk.promised[at].first);
        if (fact.kind != 1)
            continue;
        bool found = false;
        desk.reader->each("SELECT 1 FROM key_box WHERE case_id = ?1 AND stratum = 1 AND length(recipient) = 0", {fact.file}, [&found](const StoreReader::Row &) { found = true; });
        boxed = boxed && found;
    }
    return boxed;
}

QList<QByteArray> Checker::casesAt(int desk)
{
    QList<QByteArray> cases = visibleAt(desk);
    cases.removeIf(ofOfficer);
    return cases;
}

QList<QByteArray> Checker::accusedAt(int desk) const
{
    QList<QByteArray> cases;
    for (const auto &[id, hash] : m_desks.at(desk).promised) {
        const Fact fact = m_facts.value(id);
        if (fact.kind == 1 && fact.category == 3)
            cases << fact.file;
    }
    return cases;
}

} // namespace hall::sim
