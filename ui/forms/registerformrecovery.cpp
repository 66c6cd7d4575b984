// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformrecovery.h"

#include "domain/accusedunit.h"

namespace hall {

namespace {

QString formKey() { return QStringLiteral("register"); }
QString earlierKey() { return QStringLiteral("earlier"); }

/**
 * Whether a form may not even lie sealed on this machine: an accusation on one that travels, or at the window of whom it is about
 * (REG 30; domain rules 7, P-08, P-09). It stays on the screen of its officer.
 */
bool keptNowhere(const QJsonObject &fields, const Desk &desk)
{
    if (fields.value(QStringLiteral("category")).toInt() != static_cast<int>(Category::Accusation))
        return false;
    const WindowNumber here = desk.status().window;
    return isLaptop(here) || accusedWindows(fields.value(QStringLiteral("respondentUnit")).toString(), desk.windows()).contains(here);
}

} // namespace

RecoveryKeeper::RecoveryKeeper(Desk &desk, std::function<QJsonObject()> snapshot, QObject *parent)
    : QObject(parent), m_desk(desk), m_snapshot(std::move(snapshot))
{
    connect(&m_typing, &TypingRest::rested, this, &RecoveryKeeper::keep);
}

void RecoveryKeeper::lookForCopy()
{
    if (m_looked || hasOffer() || !m_snapshot().isEmpty())
        return;
    const QJsonObject copy = m_desk.recoveryCopy(formKey());
    // A locked desk may have had no key to read one with.
    m_looked = !copy.isEmpty() || !m_desk.status().locked;
    if (copy.isEmpty())
        return;
    m_offer = copy;
    Q_EMIT offered();
}

void RecoveryKeeper::noteChange()
{
    m_typing.typed();
}

void RecoveryKeeper::keepWaiting()
{
    if (m_typing.due())
        keep();
}

void RecoveryKeeper::keep()
{
    m_typing.stop();
    QJsonObject fields = m_snapshot();
    if (fields.isEmpty())
        fields = m_offer;
    else if (hasOffer())
        fields.insert(earlierKey(), m_offer);
    if (keptNowhere(fields.value(earlierKey()).toObject(), m_desk))
        fields.remove(earlierKey());
    if (keptNowhere(fields, m_desk))
        fields = fields.value(earlierKey()).toObject();
    if (!fields.isEmpty())
        m_looked = true;
    if (m_desk.keepRecoveryCopy({formKey(), fields}) || fields.isEmpty()) {
        m_complained = false;
    } else if (!m_complained) {
        m_complained = true;
        Q_EMIT notKept();
    }
}

void RecoveryKeeper::changeHands(const std::function<void()> &empty)
{
    m_offer = {};
    empty();
    m_typing.stop();
    m_looked = false;
    m_complained = false;
}

RecoveryCopy RecoveryKeeper::afterSaving() const
{
    return {formKey(), keptNowhere(m_offer, m_desk) ? m_offer.value(earlierKey()).toObject() : m_offer};
}

void RecoveryKeeper::saved()
{
    m_typing.stop();
}

void RecoveryKeeper::offer(const QJsonObject &fields)
{
    if (fields.isEmpty())
        return;
    // One older copy is kept, not a chain of them.
    QJsonObject older = m_offer;
    older.remove(earlierKey());
    m_offer = fields;
    if (!older.isEmpty())
        m_offer.insert(earlierKey(), older);
    keep();
    Q_EMIT offered();
}

QJsonObject RecoveryKeeper::takeOffer()
{
    QJsonObject fields = m_offer;
    m_offer = fields.take(earlierKey()).toObject();
    return fields;
}

void RecoveryKeeper::discardOffer()
{
    takeOffer();
    keep();
}

} // namespace hall
