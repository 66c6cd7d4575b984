// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "forms/typingrest.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <functional>

namespace hall {

/**
 * Keeps a sealed copy of what is typed, at the latest two seconds after it is typed, and offers what an earlier run left.
 * An offer that is not answered yet lives on inside the newer copies: typing never destroys it.
 */
class RecoveryKeeper final : public QObject
{
    Q_OBJECT
public:
    /** \a snapshot answers what is typed; an empty object when nothing is. */
    RecoveryKeeper(Desk &desk, std::function<QJsonObject()> snapshot, QObject *parent = nullptr);

    /** Looks for a copy of an earlier run, once it can be read. */
    void lookForCopy();
    void noteChange();
    /** Does now what the timers would do soon. */
    void keepWaiting();
    /** What must lie in the copy's place once the form is saved: nothing typed, and an offer not yet answered. */
    RecoveryCopy afterSaving() const;
    /** The form was saved, and afterSaving() with it. */
    void saved();
    /** Makes what was typed the offer, as after clearing the form. */
    void offer(const QJsonObject &fields);

    /** Nothing of this officer is kept or offered any more; \a empty empties the form, which is no wish of anybody's. */
    void changeHands(const std::function<void()> &empty);

    bool hasOffer() const { return !m_offer.isEmpty(); }
    QJsonObject takeOffer();
    void discardOffer();

Q_SIGNALS:
    void offered();
    void notKept();

private:
    void keep();

    Desk &m_desk;
    std::function<QJsonObject()> m_snapshot;
    TypingRest m_typing;
    QJsonObject m_offer;
    bool m_looked = false;
    bool m_complained = false;
};

} // namespace hall
