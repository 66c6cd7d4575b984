// SPDX-License-Identifier: GPL-3.0-or-later
/** The authority does not renew itself: that it ends is told long before, and what the guide says to do about it works. */
#include "server/certificateends.h"

#include "fakes/centrekeys.h"
#include "fakes/printers.h"
#include "server/certificates.h"
#include "server/counter.h"
#include "server/files.h"

#include <QtCore/QTemporaryFile>

#include <cstdio>
#include <unistd.h>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr qint64 Day = 24 * 3600;

/** What the server's log says while \a during runs. */
QByteArray logOf(const std::function<void()> &during)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    std::fflush(stderr);
    const int before = ::dup(2);
    ::dup2(file.handle(), 2);
    during();
    std::fflush(stderr);
    ::dup2(before, 2);
    ::close(before);
    QFile written(file.fileName());
    REQUIRE(written.open(QIODevice::ReadOnly));
    return written.readAll();
}

QStringList said(const QList<CertificateEnds::Alarm> &alarms)
{
    QStringList all;
    for (const CertificateEnds::Alarm &alarm : alarms)
        all << QString::fromLatin1(alarm.code) + u' ' + QString::number(alarm.days);
    return all;
}

/** The authority as if it had been made so long ago that it ends in \a days, of the same key. */
void endsIn(const FakeCentre &centre, qint64 days)
{
    using namespace certificates;
    const Key key = keyFrom(centreKey(centre.directory(), "authority.key"));
    const Certificate authority = make({Purpose::Authority, "Reception Hall CA", {}, -Day, days * Day - 3600}, key.get(), nullptr, key.get());
    REQUIRE(writePrivateFile(centre.directory() + "/authority.pem", pemOf(authority)));
}

/** The server's own, of that authority. */
void serverEndsIn(const FakeCentre &centre, qint64 days)
{
    using namespace certificates;
    const Key authorityKey = keyFrom(centreKey(centre.directory(), "authority.key"));
    const Certificate authority = certificateFrom(readFile(centre.directory() + "/authority.pem").value());
    const Key key = makeKey();
    REQUIRE(writePrivateFile(centre.directory() + "/server.key", pemOf(key)));
    REQUIRE(writePrivateFile(centre.directory() + "/server.pem",
                             pemOf(make({Purpose::Server, "Reception Hall", {"127.0.0.1", "localhost"}, -Day, days * Day - 3600}, key.get(), authority.get(), authorityKey.get()))));
}

} // namespace

TEST_CASE("the authority's end is told every day from a year before, the server's own 30, 7 and 1 days before", "[ends]")
{
    const QDateTime end(QDate(2036, 11, 1), QTime(12, 0), Qt::UTC);
    const QDateTime far = end.addYears(2);
    CertificateEnds ends;
    CHECK(said(ends.review(end.addDays(-366), end, far)).isEmpty());
    CHECK(said(ends.review(end.addDays(-365).addSecs(-1), end, far)).isEmpty());
    CHECK(said(ends.review(end.addDays(-365), end, far)) == QStringList{"alarm_authority_ends 365"});
    CHECK(said(ends.review(end.addDays(-365).addSecs(3600), end, far)).isEmpty()); // an hour later
    CHECK(said(ends.review(end.addDays(-364), end, far)) == QStringList{"alarm_authority_ends 364"});
    CHECK(said(ends.review(end.addSecs(-1), end, far)) == QStringList{"alarm_authority_ends 1"});
    CHECK(said(ends.review(end.addDays(3), end, far)) == QStringList{"alarm_authority_ends 0"});
    // A start says it whatever was said before.
    CHECK(said(CertificateEnds().review(end.addDays(-364), end, far)) == QStringList{"alarm_authority_ends 364"});

    CertificateEnds server;
    QStringList told;
    for (int days = 60; days >= 0; --days) {
        for (int hour : {0, 6}) // asked again and again
            told += said(server.review(end.addDays(-days).addSecs(hour), far.addYears(8), end));
    }
    CHECK(told == QStringList{"alarm_server_certificate_ends 30", "alarm_server_certificate_ends 7", "alarm_server_certificate_ends 1"});
    CHECK(said(server.review(end.addDays(-50), far.addYears(8), far)).isEmpty()); // renewed at last
    CHECK(said(server.review(end.addDays(-3), far.addYears(8), end)) == QStringList{"alarm_server_certificate_ends 3"});
    CHECK(said(CertificateEnds().review(end, {}, {})).isEmpty());
}

TEST_CASE("the log and the status say when the authority and the server's certificate end", "[ends]")
{
    FakeCentre centre;
    const auto date = [](qint64 days) { return QDateTime::currentDateTimeUtc().addSecs(days * Day - 3600).date().toString(Qt::ISODate); };
    const auto ends = [&](const char *what) { return centre.server().administer({{"order", "status"}}).value(QLatin1String(what)).toString(); };
    // As first made: ten years, and two.
    CHECK(QDate::fromString(ends("authority_ends"), Qt::ISODate) > QDate::currentDate().addDays(3'650 - 2));
    CHECK(QDate::fromString(ends("server_certificate_ends"), Qt::ISODate) > QDate::currentDate().addDays(730 - 2));
    centre.stop();
    CHECK_FALSE(logOf([&] { centre.start(); centre.stop(); }).contains("_ends "));

    endsIn(centre, 200);
    serverEndsIn(centre, 5);
    centre.options().renewServerBefore = 0; // as if its renewal failed
    const QByteArray log = logOf([&] { centre.start(); });
    REQUIRE(centre.running());
    CHECK(log.contains(" alarm_authority_ends days=200\n"));
    CHECK(log.contains(" alarm_server_certificate_ends days=5\n"));
    CHECK(ends("authority_ends") == date(200));
    CHECK(ends("server_certificate_ends") == date(5));
}

TEST_CASE("an authority made anew with the key it had serves the desks of before to their end, and those that join", "[ends]")
{
    FakeCentre centre;
    centre.stop();
    endsIn(centre, 200);
    REQUIRE(QFile::remove(centre.directory() + "/server.pem"));
    REQUIRE(centre.start());
    Counter before(centre, {5});
    before.registers();
    REQUIRE(before.connect());
    centre.stop();
    // What the guide says: the two certificates are put aside, the keys stay.
    REQUIRE(QFile::rename(centre.directory() + "/authority.pem", centre.directory() + "/authority.pem.ended"));
    REQUIRE(QFile::rename(centre.directory() + "/server.pem", centre.directory() + "/server.pem.ended"));
    const QByteArray key = centreKey(centre.directory(), "authority.key");
    REQUIRE(centre.start());
    CHECK(centreKey(centre.directory(), "authority.key") == key);
    const QString ends = centre.server().administer({{"order", "status"}}).value("authority_ends").toString();
    CHECK(QDate::fromString(ends, Qt::ISODate) > QDate::currentDate().addDays(3'650 - 2));
    CHECK(centre.server().administer({{"order", "verify"}}).value("bad").isNull());
    // The desk of before trusts the certificate of before, and goes on; so does one that joins now.
    REQUIRE(before.connect());
    CHECK(before.http.ask("GET", "/v1/hall").status == 200);
    CHECK(before.http.ask("POST", "/v1/events", wire::encode(before.outbox())).status == 200);
    Counter after(centre, {5});
    REQUIRE(after.connect());
    CHECK(after.desk.tls.authorityPem != before.desk.tls.authorityPem);
    CHECK(after.http.ask("GET", "/v1/hall").status == 200);
}
