// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/centrework.h"

namespace hall::fakes {

namespace {

constexpr quint32 Desks = 3;
constexpr int MinutesBetweenGroups = 8; ///< so that transfers of one group time out in the second after it

} // namespace

CentreWork::CentreWork(quint32 seed) : m_disk(m_folder.path(), seed), m_random(1'000 + seed), m_chance(seed), m_renewals(seed)
{
    for (quint32 i = 1; i <= Desks; ++i) {
        Desk desk;
        desk.store = std::make_unique<Store>(i, QList<WindowNumber>{WindowNumber(static_cast<int>(i))});
        desk.certificate = QByteArray(32, static_cast<char>('0' + i));
        m_desks.push_back(std::move(desk));
    }
    m_own = std::make_unique<OwnWork>(*Laws::read(QStringLiteral("00")), m_clock, m_random);
}

QString CentreWork::open()
{
    close();
    m_keeper = std::make_unique<LedgerKeeper>([this] { return CentreLedger::open(path(), StoreKey, serverBox(), m_random, m_mark); }, m_clock, m_own.get());
    if (const auto refusal = m_keeper->open()) {
        close();
        return refusal->facts.value(QStringLiteral("reason")).toString();
    }
    QString trouble;
    m_keeper->run([&](CentreLedger &ledger, FeedService &) {
        for (const Desk &desk : m_desks) {
            DeskIdentity &identity = desk.store->identity;
            if (!m_enrolled) {
                identity.centre = ledger.centre();
                desk.store->ledger = desk.store->reopened();
            }
            Device device;
            device.id = identity.device;
            device.digits = identity.deviceDigits;
            device.windows = identity.windows;
            device.certificateSha256 = desk.certificate;
            device.verifyKey = identity.signer.verify;
            device.boxKey = identity.box.open;
            if (!ledger.findDevice(identity.device) && (m_enrolled || ledger.addDevice(device)))
                trouble = QStringLiteral("a device is not enrolled");
        }
    });
    m_enrolled = m_enrolled || trouble.isEmpty();
    return trouble;
}

wire::Push CentreWork::nextPush(Desk &desk)
{
    Store &store = *desk.store;
    const auto &mine = store.ledger;
    if (mine->unsentCount() < 6) {
        FileCase filing = aFiling();
        filing.code = CaseCode::mint(store.identity.division, QDate(2026, 9, 16), store.identity.deviceDigits, static_cast<int>(1 + store.seed % 9'000));
        const CaseId file = store.fileOne(filing);
        store.order(file, RecordPrint{PaperForm::F04Acceptance, QStringLiteral("zh_CN"), QStringLiteral("printer")});
        if (m_chance.bounded(2) == 0) // shared, so that more than one feed grows
            store.order(file, TransferCase{WindowNumber((store.identity.windows.first().value() + m_chance.bounded(2)) % static_cast<int>(Desks) + 1), TransferReason::Competent, QStringLiteral("由该窗口负责办理")});
    }
    wire::Push push;
    push.incarnation = mine->incarnation();
    push.events = mine->outbox(1 + m_chance.bounded(5), Everything);
    push.keys = mine->keysFor(push.events, {});
    return push;
}

bool CentreWork::renew(Desk &desk)
{
    if (m_renewals.bounded(3) != 0)
        return true;
    const QByteArray fresh = crypto::sha256(desk.certificate + QByteArray::number(m_issued));
    bool issued = false;
    const bool kept = m_keeper->run([&](CentreLedger &ledger, FeedService &) {
        CentreLedger::Turn turn(ledger);
        const auto device = ledger.findDeviceByCertificate(desk.certificate);
        CHECK((device || ledger.failed()));
        issued = device && ledger.renewCertificate(device->id, fresh, m_clock.now.toMSecsSinceEpoch()) && turn.commit();
    });
    m_issued += issued ? 1 : 0;
    if (issued && m_renewals.bounded(2) == 0)
        desk.certificate = fresh; // with which it comes next; else the answer was lost
    return kept;
}

bool CentreWork::group()
{
    QList<LedgerKeeper::Pushed> group;
    const quint32 pushes = 1 + static_cast<quint32>(m_chance.bounded(static_cast<int>(Desks)));
    for (quint32 i = 0; i < pushes; ++i) {
        Desk &desk = m_desks[i];
        if (!renew(desk))
            return false;
        group.append({desk.certificate, nextPush(desk), [this, &desk](const PushOutcome &outcome) {
                          if (outcome.status != 200) {
                              m_refused += outcome.status == 503 ? 1 : 0;
                              INFO(outcome.code.toStdString());
                              CHECK(outcome.status == 503);
                              return;
                          }
                          for (const Acknowledgement &answer : outcome.answer.acknowledgements)
                              m_promised.insert(answer.id, answer);
                          REQUIRE(desk.store->ledger->acknowledge(outcome.answer.acknowledgements));
                      }});
    }
    const bool kept = m_keeper->commitGroup(group);
    m_clock.now = m_clock.now.addSecs(MinutesBetweenGroups * 60);
    return kept && m_keeper->act() && m_keeper->run([this](CentreLedger &ledger, FeedService &) {
        if (const auto mark = ledger.mark())
            m_mark = mark;
    });
}

qint64 CentreWork::ownEvents()
{
    qint64 events = 0;
    m_keeper->run([&events](CentreLedger &ledger, FeedService &) {
        for (const Device &device : ledger.devices())
            events += device.ofCentre() ? device.headNumber : 0;
    });
    return events;
}

QStringList CentreWork::settle()
{
    QStringList complaints;
    const auto check = [&complaints](bool good, const QString &what) {
        if (!good)
            complaints << what;
    };
    if (const QString reason = open(); !reason.isEmpty())
        return {QStringLiteral("the store does not open: ") + reason};
    m_keeper->run([&](CentreLedger &ledger, FeedService &) {
        const auto bad = ledger.verify();
        check(!bad, QStringLiteral("verify: ") + bad.value_or(QString()));
        for (const Acknowledgement &answer : std::as_const(m_promised)) {
            const auto found = ledger.findVerdict(answer.id);
            check(found && found->hash == answer.hash && found->verdict == answer.verdict && found->code == answer.code,
                  QStringLiteral("an acknowledged event is %1").arg(found ? QStringLiteral("another") : QStringLiteral("gone")));
        }
        for (const Desk &desk : m_desks) {
            const auto device = ledger.findDevice(desk.store->identity.device);
            const QList<SealedEvent> waiting = desk.store->unsent();
            const qint64 sent = waiting.isEmpty() ? 0 : waiting.first().number - 1;
            check(device && device->headNumber >= sent, QStringLiteral("a device's head is behind what was acknowledged"));
            check(ledger.findDeviceByCertificate(desk.certificate).has_value(), QStringLiteral("a device's certificate is not known"));
        }
    });
    close();
    const QString name = QStringLiteral("a stranger");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        database.open();
        QSqlQuery query(database);
        check(query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next() && query.value(0).toString() == QStringLiteral("ok"),
              QStringLiteral("integrity_check finds something"));
        // All of a commit or nothing: no event without its rows in the feeds and its key, and no feed with a hole.
        const QPair<const char *, const char *> halves[] = {
            {"SELECT count(*) FROM event e WHERE verdict < 3 AND NOT EXISTS (SELECT 1 FROM feed f WHERE f.event = e.position)", "an event in no feed"},
            {"SELECT count(*) FROM event e WHERE NOT EXISTS (SELECT 1 FROM case_key k WHERE k.id = e.key_id)", "an event without its key"},
            {"SELECT count(*) FROM (SELECT count(*) AS rows, max(position) AS last FROM feed GROUP BY window) WHERE rows <> last", "a feed with a hole"},
            {"SELECT (SELECT coalesce(sum(head_number), 0) FROM device) - (SELECT count(*) FROM event) - (SELECT count(*) FROM quarantine)", "heads and events differ"},
        };
        for (const auto &[sql, what] : halves)
            check(query.exec(QString::fromLatin1(sql)) && query.next() && query.value(0).toInt() == 0, QString::fromLatin1(what));
    }
    QSqlDatabase::removeDatabase(name);
    if (const QString reason = open(); !reason.isEmpty())
        complaints << QStringLiteral("the store does not open again: ") + reason;
    return complaints;
}

} // namespace hall::fakes
