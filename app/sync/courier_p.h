// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/courier.h"

namespace hall {

inline constexpr int FirstPause = 500;
inline constexpr int LongestPause = 15'000;
inline constexpr int SlowPause = 60'000;     ///< while our certificate is refused: a person must act first
inline constexpr int ForgottenAfter = 5'000; ///< the outbox looks by itself, should a wake ever be missed
inline constexpr int BreathAfterNothing = 100;
inline constexpr int PushTimeout = 60'000;
inline constexpr qint64 ClockAstray = 24 * 3600 * 1000; ///< ms; the centre dates its certificates a day back for less
inline constexpr int CardAge = 3'600'000;    ///< ms; the centre signs where it stands every hour
inline constexpr int SettlingPause = 1'000;  ///< while a restored server waits for what other desks offer

/** State of a courier. */
struct Courier::Private : std::enable_shared_from_this<Courier::Private>
{
    Private(DeskLedger &l, Transport &t, Timers &ti, Clock &c, Random &r, Heard h)
        : ledger(l), transport(t), timers(ti), clock(c), random(r), heard(std::move(h))
    {
    }

    DeskLedger &ledger;
    Transport &transport;
    Timers &timers;
    Clock &clock;
    Random &random;
    Heard heard;
    LinkStatus status;
    wire::HallCard hall;
    WindowNumber window;
    bool running = false;
    bool known = false;        ///< the hall card of this connection is here
    bool asking = false;
    QDateTime cardAsked;       ///< when the card was asked for last
    bool pushing = false;
    bool polling = false;
    bool newerCentre = false;  ///< it speaks a protocol we do not read: we go on sending, and read nothing
    bool behind = false;       ///< this store is an older copy of what the server knows of us
    bool unproven = false;     ///< the centre did not take what we announced
    bool relayed = false;      ///< a restored server has what we received from others
    qint64 relayRow = -1;      ///< how far it has
    bool emptyAsked = false;   ///< the centre wants this desk empty, and has not said yet which ledger it is
    bool closedUnsaid = false; ///< the last we heard was a connection closed at the greeting
    int pollGeneration = 0;    ///< a poll for a window left behind is not listened to
    int pushFailures = 0;
    int pushLimit = wire::MaxEventsPerPush; ///< fewer at a time while the centre cannot read what is offered
    int pollFailures = 0;
    bool accessing = false;
    bool accessRests = false;  ///< after a failure, for a while
    int accessFailures = 0;
    int accessGeneration = 0;
    int pushTimer = 0;         ///< the newest timer counts, older ones do nothing
    int pollTimer = 0;

    int pause(int failures) const;
    /** The next pause after a refusal; a certificate that the server refused in words waits for a person. */
    int pauseAfter(int &failures) const;
    void setLink(LinkState state, const QString &reason = {});
    void pushLater(int milliseconds);
    void pollLater(int milliseconds);
    void askHall();
    /** For what the centre is to box keys from now on, where it says another. */
    bool announces();
    void carryOn();
    /** To a restored server, before anything of ours: what we hold of others, slice by slice. */
    void relay();
    void push();
    void poll();
    void takePushReply(const Reply &reply);
    void accessLater(int milliseconds);
    void pushAccess();
    void takeAccessReply(const Reply &reply);
    void setReadingBroken(bool broken);
    void takePage(const Reply &reply);
    /** What any reply other than 200 means for the link. */
    void takeRefusal(const Reply &reply);
    /** Of a reply whose bytes nobody sent: what is said of the two certificates. */
    void takeHandshake(Reply::Outcome outcome);
    void heardFrom();
    /** Shut out for good: what a 403 says of what has to be erased here. */
    void takeWipe(const QByteArray &body);
    /** An hour old, of a centre that has signed more meanwhile. */
    bool cardIsOld() const { return !hall.headKey.isEmpty() && qAbs(cardAsked.msecsTo(clock.nowUtc())) > CardAge; }
};

} // namespace hall
