// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/cases.h"
#include "fakes/centre.h"
#include "fakes/readings.h"
#include "sync/wire_access.h"

namespace hall::fakes {

/** A desk without a screen: real store, real rules, real TLS, one step at a time. */
class Counter final
{
public:
    Counter(FakeCentre &centre, const QList<int> &windows) : m_centre(centre), desk(centre.join(windows))
    {
        opens();
        window = desk.identity.windows.value(0);
        connect();
    }
    QString storePath() const { return m_directory.filePath(QStringLiteral("desk.db")); }
    void opens() { ledger = std::move(DeskLedger::open(storePath(), QByteArray(32, 'k'), desk.identity, m_random).value()); }
    void closes() { ledger.reset(); }
    bool connect() { return http.connect(m_centre.port(), desk.tls); }

    Circumstances now(const CaseId &file)
    {
        Circumstances now = at(window, ++m_seed, file);
        now.now = m_centre.now();
        now.officer = officerIdOf(desk.identity.centre, QStringLiteral("阿里木"));
        now.device = desk.identity.device;
        now.eventIds.clear();
        for (int i = 0; i < MaxEventsPerOrder; ++i)
            now.eventIds << EventId(uuidV7(now.now.toMSecsSinceEpoch(), m_random.bytes(10)));
        return now;
    }
    CaseFile state(const CaseId &file) const { return foldCase(file, ledger->history(file)); }

    CaseId registers(Category category = Category::Claim)
    {
        const CaseId file(QUuid::createUuid());
        FileCase order = aFiling();
        order.category = category;
        order.code = CaseCode::mint(desk.identity.division, QDate(2026, 11, 23), desk.identity.deviceDigits, ++m_daily);
        return does(file, order) ? file : CaseId();
    }
    bool does(const CaseId &file, const Command &order)
    {
        const auto events = decide(state(file), order, now(file));
        if (!events)
            return false;
        return records(*events, state(file).sealed() || (std::holds_alternative<FileCase>(order) && std::get<FileCase>(order).category == Category::Accusation));
    }
    bool records(const Events &events, bool sealedCase = false) { return !ledger->record(events, sealedCase).has_value(); }
    bool sends(const CaseId &file, int to) { return does(file, TransferCase{WindowNumber(to), TransferReason::Competent, QStringLiteral("由该窗口负责办理")}); }
    bool prints(const CaseId &file, PaperForm form) { return does(file, RecordPrint{form, QStringLiteral("zh_CN"), QStringLiteral("printer")}); }
    bool accepts(const CaseId &file)
    {
        const CaseFile seen = state(file);
        return seen.pending && does(file, AcceptTransfer{seen.pending->id});
    }

    wire::Push outbox()
    {
        wire::Push push;
        push.incarnation = QUuid::createUuid();
        push.events = ledger->outbox(wire::MaxEventsPerPush, wire::MaxPushBytes);
        push.keys = ledger->keysFor(push.events, discipline);
        return push;
    }
    bool reads(AccessAct act, const CaseId &file = {}, const QString &officer = QStringLiteral("阿里木"))
    {
        return !ledger->recordAccess(aReading(act, file, m_centre.now(), officer, window));
    }
    PlainReply asks(const QByteArray &path, const QByteArray &body) const
    {
        TlsClient client(m_centre.port(), desk.tls);
        return client.ask("POST", path, body);
    }
    /** The access stream after \a number, as a courier sends it. */
    PlainReply sendsAccess(qint64 number = 0) const
    {
        return asks("/v1/access", wire::encode(ledger->accessAfter(number, wire::MaxAccessPerPush, wire::MaxAccessPlain)));
    }
    PlainReply sendsPush(const wire::Push &push) { return http.ask("POST", "/v1/events", wire::encode(push)); }
    /** Pushes what waits and takes the verdicts. */
    QList<Acknowledgement> pushes()
    {
        const PlainReply reply = sendsPush(outbox());
        const auto answer = reply.status == 200 ? wire::decodePushAnswer(reply.body) : std::nullopt;
        lastStatus = reply.status;
        if (!answer || !ledger->acknowledge(answer->acknowledgements))
            return {};
        return answer->acknowledgements;
    }
    QByteArray feedTarget(int wait = 0)
    {
        Cursor cursor = ledger->cursor(window);
        if (cursor.position == 0)
            cursor.epoch = epoch();
        return "/v1/feed?window=" + QByteArray::number(window.value()) + "&epoch=" + cursor.epoch.toString(QUuid::WithoutBraces).toLatin1()
               + "&after=" + QByteArray::number(cursor.position) + "&chain=" + cursor.chain.toHex() + "&wait=" + QByteArray::number(wait);
    }
    QUuid epoch()
    {
        const auto card = wire::decodeHallCard(http.ask("GET", "/v1/hall").body);
        if (card)
            discipline = card->disciplineDevices;
        return card ? card->epoch : QUuid();
    }
    /** One page of the own window's feed; -1 when it did not fit the store. */
    int pulls(int wait = 0)
    {
        const PlainReply reply = http.ask("GET", feedTarget(wait));
        lastPage = reply.status == 200 ? wire::decodeFeedPage(reply.body) : std::nullopt;
        const auto taken = lastPage ? ledger->takePage(*lastPage) : Result<DeskLedger::Taken>(Refusal{RefusalCode::StoreFailed, {}});
        withdrawn = taken ? taken->withdrawn : QSet<CaseId>();
        return taken ? static_cast<int>(lastPage->rows.size()) : -1;
    }

    /** Pulls, a second each, until \a done or nothing has come for a while. */
    bool pullsUntil(const std::function<bool()> &done, int most = 10)
    {
        connect();
        for (int i = 0; i < most && !done(); ++i)
            pulls(1);
        return done();
    }

private:
    FakeCentre &m_centre;
    QTemporaryDir m_directory;
    SystemRandom m_random;
    quint64 m_seed = 0;
    int m_daily = 0;

public:
    JoinedDesk desk;
    std::unique_ptr<DeskLedger> ledger;
    TlsClient http;
    WindowNumber window;
    QMap<DeviceId, QByteArray> discipline;
    std::optional<FeedPage> lastPage;
    QSet<CaseId> withdrawn;
    int lastStatus = 0;
};

/** Makes a sound event of \a counter's next number into another one, signed anew. */
inline void resign(SealedEvent &event, const JoinedDesk &desk)
{
    event.hash = eventHash(event);
    event.signature = crypto::sign(desk.identity.signer, signedMessage(event));
}

} // namespace hall::fakes
