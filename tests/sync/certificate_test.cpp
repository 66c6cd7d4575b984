// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/certificate.h"
#include "sync/line.h"
#include "sync/tlscertificate.h"

using namespace hall;
using namespace hall::fakes;

namespace {

Reply said(int status, const char *code, const QDateTime &serverTime)
{
    return {Reply::Outcome::Answered, status, wire::encodeError(QString::fromLatin1(code)), serverTime};
}

/** State and reason once the first question was answered so. */
std::pair<LinkState, QString> after(const Reply &reply)
{
    Line line;
    line.transport.take(QStringLiteral("/v1/hall"))->done(reply);
    return {line.courier->status().state, line.courier->status().reason};
}

} // namespace

TEST_CASE("a certificate is renewed in its last sixty days, and asked for once a day", "[certificate]")
{
    const QDateTime until = certificateDates(aCertificate())->until;
    CHECK(until == QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    CHECK(certificateDates(aCertificate())->from == QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    CHECK_FALSE(certificateDates("no certificate"));
    CHECK_FALSE(renewalDue(until.addDays(-365), until, {}));
    CHECK_FALSE(renewalDue(until.addDays(-60), until, {}));
    const QDateTime due = until.addDays(-60).addSecs(1);
    CHECK(renewalDue(due, until, {}));
    CHECK_FALSE(renewalDue(due.addSecs(24 * 3600 - 1), until, due));
    CHECK(renewalDue(due.addDays(1), until, due));
    CHECK(renewalDue(due, until, due.addYears(3))); // the clock was years ahead when it asked
    CHECK(renewalDue(until.addDays(1), until, {}));
}

TEST_CASE("the days left of a certificate are told from thirty on, begun ones included", "[certificate]")
{
    const QDateTime until = certificateDates(aCertificate())->until;
    CHECK_FALSE(warnedDays(until.addDays(-31), until));
    CHECK_FALSE(warnedDays(until.addDays(-30).addSecs(-1), until));
    CHECK(warnedDays(until.addDays(-30), until) == 30);
    CHECK(warnedDays(until.addDays(-30).addSecs(1), until) == 30);
    CHECK(warnedDays(until.addDays(-8), until) == 8);
    CHECK(warnedDays(until.addDays(-7), until) == 7);
    CHECK(warnedDays(until.addDays(-1).addSecs(-1), until) == 2);
    CHECK(warnedDays(until.addDays(-1), until) == 1);
    CHECK(warnedDays(until.addSecs(-1), until) == 1);
    CHECK(warnedDays(until, until) == 0);
    CHECK(warnedDays(until.addDays(400), until) == 0);
}

TEST_CASE("what is wrong with either certificate is told apart, and none of it is offline", "[courier][certificate]")
{
    using Outcome = Reply::Outcome;
    CHECK((after({Outcome::Unreachable, 0, {}}) == std::pair(LinkState::Offline, QString())));
    CHECK((after({Outcome::CertificateExpired, 0, {}}) == std::pair(LinkState::CertificateRefused, QStringLiteral("certificate_expired"))));
    CHECK((after({Outcome::CertificateNotYetValid, 0, {}}) == std::pair(LinkState::CertificateRefused, QStringLiteral("certificate_not_yet_valid"))));
    CHECK((after({Outcome::CertificateMissing, 0, {}}) == std::pair(LinkState::CertificateRefused, QStringLiteral("certificate_missing"))));
    CHECK((after({Outcome::CertificateSelfSigned, 0, {}}) == std::pair(LinkState::CertificateRefused, QStringLiteral("certificate_self_signed"))));
    CHECK((after({Outcome::CertificateOfStranger, 0, {}}) == std::pair(LinkState::CertificateRefused, QStringLiteral("certificate_unknown_authority"))));
    CHECK((after({Outcome::CertificateOfOtherUse, 0, {}}) == std::pair(LinkState::CertificateRefused, QStringLiteral("certificate_wrong_purpose"))));
    CHECK((after({Outcome::ServerSpeaksOtherwise, 0, {}}) == std::pair(LinkState::ServerNotTrusted, QStringLiteral("server_other_protocol"))));
    CHECK((after({Outcome::ServerNotTrusted, 0, {}}) == std::pair(LinkState::ServerNotTrusted, QString())));
    CHECK((after({Outcome::ServerExpired, 0, {}}) == std::pair(LinkState::ServerNotTrusted, QStringLiteral("server_expired"))));
    CHECK((after({Outcome::ServerOtherName, 0, {}}) == std::pair(LinkState::ServerNotTrusted, QStringLiteral("server_other_name"))));
    CHECK((after({Outcome::ServerNotYetValid, 0, {}}) == std::pair(LinkState::ClockWrong, QString())));
}

TEST_CASE("a certificate that counts as out of date where the clocks are a day apart is a matter of the clock", "[courier][certificate]")
{
    const QDateTime now = FakeClock().now;
    for (const char *code : {"certificate_expired", "certificate_not_yet_valid"}) {
        const QString reason = QString::fromLatin1(code);
        CHECK((after(said(403, code, now.addDays(2))) == std::pair(LinkState::ClockWrong, reason)));
        CHECK((after(said(403, code, now.addDays(-400))) == std::pair(LinkState::ClockWrong, reason)));
        CHECK((after(said(403, code, now.addSecs(600))) == std::pair(LinkState::CertificateRefused, reason)));
        CHECK((after(said(403, code, {})) == std::pair(LinkState::CertificateRefused, reason)));
    }
    // Who was sent away for another reason is not told to set a clock.
    CHECK((after(said(403, "certificate_revoked", now.addDays(2))).first == LinkState::CertificateRefused));
    CHECK((after(said(503, "store_failed", now.addDays(2))).first == LinkState::Offline));
}
