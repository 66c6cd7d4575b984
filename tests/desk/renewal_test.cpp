// SPDX-License-Identifier: GPL-3.0-or-later
/** A desk's certificate is renewed before it ends; and where that does not work, its people are told in time. */
#include "fakes/cases.h"
#include "fakes/certificate.h"
#include "fakes/hall.h"
#include "fakes/lines.h"
#include "fakes/printers.h"
#include "server/authority.h"
#include "server/certificates.h"
#include "sync/httpstransport.h"
#include "sync/tlscertificate.h"
#include "sync/tlskeyrequest.h"
#include "sync/wire.h"

#include <QtCore/QUuid>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int Late = 320;   ///< days from today: a certificate of today has fewer than sixty left then

/** The system's clock, days ahead of it: TLS itself lives by the system's. */
class AheadClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc().addSecs(seconds); }
    std::atomic<qint64> seconds = 0;
    void goTo(int days) { seconds = qint64(days) * 24 * 3600; }
};

/** HTTPS whose answers to renewals may be lost. */
class LosingTransport final : public Transport
{
public:
    LosingTransport(const EnrolledDesk &desk, int &lose, int &asked)
        : m_inner({QUrl(desk.server), desk.authorityPem, desk.certificatePem, desk.privateKeyPem}), m_lose(lose), m_asked(asked)
    {
    }
    void send(const Request &request, std::function<void(const Reply &)> done) override
    {
        const bool renewal = request.target == QStringLiteral("/v1/renew");
        m_asked += renewal ? 1 : 0;
        const bool lost = renewal && m_lose > 0;
        m_lose -= lost ? 1 : 0;
        m_inner.send(request, [done = std::move(done), lost](const Reply &reply) { done(lost ? Reply{} : reply); });
    }
    void abortAll() override { m_inner.abortAll(); }

private:
    HttpsTransport m_inner;
    int &m_lose;
    int &m_asked;
};

/** A counter that joined, with a clock in the test's hand. */
struct LateCounter
{
    CuttableLine line;
    CentreProcess centre{line};
    QTemporaryDir folder;
    std::shared_ptr<AheadClock> clock = std::make_shared<AheadClock>();
    int lose = 0;
    int asked = 0;
    std::unique_ptr<Desk> desk;

    LateCounter()
    {
        open();
        desk->enrol(centre.enrolLine(QStringLiteral("1")), {});
        REQUIRE(until([this] { return desk->isEnrolled(); }));
        REQUIRE_FALSE(desk->signIn(QStringLiteral("阿里木")));
        REQUIRE(online());
    }
    void open()
    {
        desk.reset();
        Desk::Options options = deskOptions(folder.path());
        options.clock = clock;
        options.random.reset();
        options.transport = [this](const EnrolledDesk &enrolled) { return std::make_unique<LosingTransport>(enrolled, lose, asked); };
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        desk = std::move(opened.value());
    }
    EnrolledDesk identity() const { return *identityfiles::read(QDir(folder.path())); }
    bool online() { return until([this] { return desk->status().link == DeskStatus::Link::Online; }, 40'000); }
    bool renewedFrom(const EnrolledDesk &before)
    {
        return until([&] { return identity().certificatePem != before.certificatePem; });
    }
    /** What the centre says to who comes with it: a code, or nothing. */
    static QString answerTo(const EnrolledDesk &desk)
    {
        HttpsTransport transport({QUrl(desk.server), desk.authorityPem, desk.certificatePem, desk.privateKeyPem});
        std::optional<Reply> answer;
        transport.send({"GET", QStringLiteral("/v1/hall"), {}, 10'000}, [&answer](const Reply &reply) { answer = reply; });
        until([&answer] { return answer.has_value(); });
        return answer && answer->status > 0 ? wire::decodeErrorCode(answer->body) : QStringLiteral("no answer");
    }
    bool files()
    {
        FileCase order = aFiling();
        order.code.reset();
        return desk->fileCase(order).ok();
    }
    bool sentAll() { return until([this] { return desk->status().unsent == 0; }, 40'000); }
};

} // namespace

TEST_CASE("a desk renews its certificate before it ends, with a new key, and the one before is none from then on", "[desk][renewal]")
{
    LateCounter counter;
    const EnrolledDesk before = counter.identity();
    until([] { return false; }, 5'000); // twice as long as it takes to look
    CHECK(counter.asked == 0);
    CHECK(counter.identity().certificatePem == before.certificatePem);
    counter.clock->goTo(Late);
    REQUIRE(counter.renewedFrom(before));
    counter.clock->goTo(0);
    const EnrolledDesk after = counter.identity();
    CHECK(after.privateKeyPem != before.privateKeyPem);
    CHECK(renews(after.certificatePem, before.certificatePem, after.privateKeyPem, after.authorityPem));
    CHECK(after.identity.device == before.identity.device);
    CHECK(after.certificateBeforePem == before.certificatePem);
    CHECK(after.privateKeyBeforePem == before.privateKeyPem);
    // By itself it comes back with the new one, which makes the old one none.
    REQUIRE(until([&] { return LateCounter::answerTo(before) == QStringLiteral("certificate_revoked"); }));
    CHECK(LateCounter::answerTo(after).isEmpty());
    REQUIRE(counter.online());
    REQUIRE(counter.files());
    REQUIRE(counter.sentAll());
    counter.open();
    CHECK(counter.online());
    CHECK_FALSE(counter.centre.order({QStringLiteral("verify")}).isEmpty());
}

TEST_CASE("a renewal whose answer was lost locks nobody out, and is asked for again on the next day", "[desk][renewal]")
{
    LateCounter counter;
    const EnrolledDesk before = counter.identity();
    counter.lose = 1;
    counter.clock->goTo(Late);
    REQUIRE(until([&] { return counter.lose == 0; }));
    until([] { return false; }, 5'000);
    CHECK(counter.asked == 1);
    CHECK(counter.identity().certificatePem == before.certificatePem);
    CHECK((counter.desk->status().link == DeskStatus::Link::Online));
    counter.open(); // nor by starting the program again
    REQUIRE(counter.online());
    until([] { return false; }, 5'000);
    CHECK(counter.asked == 1);
    CHECK(LateCounter::answerTo(before).isEmpty());
    counter.clock->goTo(Late + 1);
    REQUIRE(counter.renewedFrom(before));
    counter.clock->goTo(0);
    CHECK(counter.asked == 2);
    REQUIRE(until([&] { return LateCounter::answerTo(before) == QStringLiteral("certificate_revoked"); }));
    CHECK(counter.online());
}

TEST_CASE("a new certificate that cannot be written is not used, and the old one stays whole", "[desk][renewal]")
{
    LateCounter counter;
    const EnrolledDesk before = counter.identity();
    QFile file(counter.folder.filePath(QStringLiteral("identity.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // As on a full disk: the file beside the old one cannot be made.
    REQUIRE(QDir(counter.folder.path()).mkdir(QStringLiteral("identity.json.new")));
    counter.clock->goTo(Late);
    REQUIRE(until([&] { return counter.asked == 1; }));
    until([] { return false; }, 5'000);
    file.seek(0);
    CHECK(file.readAll() == bytes);
    CHECK((counter.desk->status().link == DeskStatus::Link::Online));
    CHECK(LateCounter::answerTo(before).isEmpty());
    REQUIRE(QDir(counter.folder.path()).rmdir(QStringLiteral("identity.json.new")));
    counter.clock->goTo(Late + 1);
    REQUIRE(counter.renewedFrom(before));
    counter.clock->goTo(0);
    CHECK(counter.online());
}

TEST_CASE("a centre restored from before the renewal does not know the new certificate: the desk comes with the old one and asks again",
          "[desk][renewal]")
{
    LateCounter counter;
    const EnrolledDesk first = counter.identity();
    counter.centre.kill();
    QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("copy"));
    REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), counter.centre.data(), copy}) == 0);
    REQUIRE(counter.centre.start());
    REQUIRE(counter.online());
    counter.clock->goTo(Late);
    REQUIRE(counter.renewedFrom(first));
    counter.clock->goTo(0);
    const EnrolledDesk second = counter.identity();
    REQUIRE(until([&] { return LateCounter::answerTo(first) == QStringLiteral("certificate_revoked"); }));
    REQUIRE(counter.online());

    counter.centre.kill();
    counter.centre.moveTo(copy);
    REQUIRE(counter.centre.start());
    CHECK(LateCounter::answerTo(second) == QStringLiteral("certificate_revoked"));
    REQUIRE(until([&] { return counter.identity().certificatePem == first.certificatePem; }));
    REQUIRE(counter.online());
    counter.clock->goTo(Late);
    REQUIRE(counter.renewedFrom(first));
    counter.clock->goTo(0);
    CHECK(counter.identity().certificatePem != second.certificatePem);
    REQUIRE(counter.online());
    REQUIRE(counter.files());
    CHECK(counter.sentAll());
}

TEST_CASE("what is answered to a request is taken only if it is a certificate of that key, by the centre's authority", "[desk][renewal]")
{
    QTemporaryDir place;
    QTemporaryDir elsewhere;
    const auto authority = Authority::open(place.path(), {QStringLiteral("localhost")});
    const auto stranger = Authority::open(elsewhere.path(), {QStringLiteral("localhost")});
    REQUIRE(authority.ok());
    REQUIRE(stranger.ok());
    const DeviceId device(QUuid::createUuid());
    const auto asked = makeTlsKeyRequest();
    const auto other = makeTlsKeyRequest();
    const QByteArray old = authority.value()->issue(asked->requestPem, device, 3'600)->certificatePem;
    const QByteArray fresh = authority.value()->issue(asked->requestPem, device)->certificatePem;
    const QByteArray trusted = authority.value()->authorityPem();
    CHECK(renews(fresh, old, asked->privateKeyPem, trusted));
    CHECK_FALSE(renews(fresh, old, other->privateKeyPem, trusted));
    CHECK_FALSE(renews(stranger.value()->issue(asked->requestPem, device)->certificatePem, old, asked->privateKeyPem, trusted));
    CHECK_FALSE(renews(fresh, old, asked->privateKeyPem, stranger.value()->authorityPem()));
    CHECK_FALSE(renews(authority.value()->issue(asked->requestPem, device, 60)->certificatePem, old, asked->privateKeyPem, trusted));
    CHECK_FALSE(renews("<html>", old, asked->privateKeyPem, trusted));
}

TEST_CASE("thirty, seven and one days before its certificate ends a desk says how many are left, and whoever looks is told anew", "[desk][renewal]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    EnrolledDesk identity = *identityfiles::read(QDir(folder.path()));
    identity.certificatePem = aCertificate();
    REQUIRE(identityfiles::write(QDir(folder.path()), identity));
    const QDateTime end(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    auto clock = std::make_shared<FakeClock>();
    auto timers = std::make_shared<FakeTimers>();
    FakeTransport *transport = nullptr;
    clock->now = end.addDays(-61);
    Desk::Options options = deskOptions(folder.path());
    options.clock = clock;
    options.timers = timers;
    options.transport = [&transport](const EnrolledDesk &) {
        auto made = std::make_unique<FakeTransport>();
        transport = made.get();
        return made;
    };
    auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    Desk &desk = *opened.value();
    int told = 0;
    QObject::connect(&desk, &Desk::statusChanged, &desk, [&told] { ++told; });
    const auto at = [&](const QDateTime &now) {
        clock->now = now;
        told = 0;
        timers->pass(4'000);
        return desk.status().certificateDays;
    };
    CHECK_FALSE(at(end.addDays(-61)));
    CHECK_FALSE(at(end.addDays(-30).addSecs(-1)));
    CHECK(told == 0);
    CHECK(at(end.addDays(-30)) == 30);
    CHECK(told == 1);
    CHECK(at(end.addDays(-30).addSecs(60)) == 30);
    CHECK(told == 0);
    CHECK(at(end.addDays(-7)) == 7);
    CHECK(told == 1);
    CHECK(at(end.addDays(-1)) == 1);
    CHECK(told == 1);
    CHECK(at(end) == 0);
    CHECK(told == 1);

    // Nobody was asked for another while the centre could not be reached; once it can, it is asked once a day.
    CHECK_FALSE(transport->waitsFor(QStringLiteral("/v1/renew")));
    clock->now = end.addDays(-20);
    wire::HallCard card;
    card.centre = identity.identity.centre;
    card.epoch = QUuid::fromRfc4122(QByteArray(16, 'e'));
    card.serverTime = clock->now;
    card.device = identity.identity.device;
    card.windows = identity.identity.windows;
    const auto hallCard = transport->take(QStringLiteral("/v1/hall"));
    REQUIRE(hallCard);
    hallCard->done({Reply::Outcome::Answered, 200, wire::encode(card)});
    REQUIRE((desk.status().link == DeskStatus::Link::Online));
    const auto renewals = [&](int hours) {
        int count = 0;
        for (int hour = 0; hour < hours; ++hour) {
            clock->now = clock->now.addSecs(3'600);
            timers->pass(2'000);
            while (const auto asked = transport->take(QStringLiteral("/v1/renew"))) {
                asked->done({Reply::Outcome::Answered, 503, wire::encodeError(QStringLiteral("store_failed"))});
                ++count;
            }
        }
        return count;
    };
    CHECK(renewals(24) == 1);
    CHECK(renewals(24 * 4) == 4);
    CHECK(desk.status().certificateDays == 15);
}
