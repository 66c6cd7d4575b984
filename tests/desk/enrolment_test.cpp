// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/hall.h"
#include "fakes/printers.h"
#include "sync/httpstransport.h"
#include "sync/tlskeyrequest.h"

#include <QtNetwork/QSslCertificate>

using namespace hall;
using namespace hall::fakes;

namespace {

Reply ask(HttpsTransport &transport, int timeoutMs = 10'000)
{
    std::optional<Reply> answer;
    transport.send({"GET", QStringLiteral("/v1/hall"), {}, timeoutMs}, [&answer](const Reply &reply) { answer = reply; });
    CHECK_FALSE(answer); // never from inside send()
    until([&answer] { return answer.has_value(); });
    return answer.value_or(Reply{Reply::Outcome::Unreachable, -1, {}});
}

HttpsTransport::Credentials credentialsOf(const Counter &counter)
{
    const auto desk = identityfiles::read(QDir(counter.folder.path()));
    REQUIRE(desk);
    return {QUrl(desk->server), desk->authorityPem, desk->certificatePem, desk->privateKeyPem};
}

} // namespace

TEST_CASE("a desk joins by the line of its centre, once", "[desk][enrolment]")
{
    CuttableLine line;
    CentreProcess centre(line);
    const QString enrolLine = centre.enrolLine(QStringLiteral("1,3"));
    Counter first;
    CHECK_FALSE(first.join(QStringLiteral("good morning")));
    CHECK(first.failure == QStringLiteral("line_unreadable"));
    REQUIRE(first.join(enrolLine));
    CHECK((first.desk->windowsOfThisDevice() == QList<WindowNumber>{FrontDesk, WindowNumber(3)}));
    REQUIRE(first.sit(QStringLiteral("阿里木")));
    CHECK(first.online());
    Counter second;
    CHECK_FALSE(second.join(enrolLine));
    CHECK_FALSE(second.failure.isEmpty());
    CHECK_FALSE(QFile::exists(second.folder.filePath(QStringLiteral("identity.json"))));
}

TEST_CASE("an identity is never on the disk unsealed, and a desk whose folder could not be written joins by the next line", "[desk][enrolment]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    const QDir folder(counter.folder.path());
    // The identity's place is taken: the secret is made, and what it would seal cannot be written.
    REQUIRE(folder.mkpath(QStringLiteral("identity.json.new/in the way")));
    CHECK_FALSE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    CHECK(counter.failure == QStringLiteral("not_writable"));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("identity.json"))));
    const QByteArray key = identityfiles::readFile(folder, QStringLiteral("store.key"));
    CHECK(key.size() == crypto::KeySize); // before the identity: from its first byte it is sealed
    REQUIRE(QDir(folder.filePath(QStringLiteral("identity.json.new"))).removeRecursively());
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    CHECK(identityfiles::readFile(folder, QStringLiteral("store.key")) == key);
    CHECK(identityfiles::opens(folder, key));
    CHECK(identityfiles::readFile(folder, QStringLiteral("identity.json")).contains("\"seal\""));
    REQUIRE(counter.sit(QStringLiteral("阿里木")));
}

TEST_CASE("a code is never told to a server with another fingerprint", "[desk][enrolment]")
{
    CuttableLine line;
    CuttableLine otherLine;
    CentreProcess centre(line);
    CentreProcess stranger(otherLine);
    const QStringList ours = centre.enrolLine(QStringLiteral("1")).split(u' ');
    const QStringList theirs = stranger.enrolLine(QStringLiteral("1")).split(u' ');
    REQUIRE(ours.size() == 3);
    REQUIRE(theirs.size() == 3);
    Counter counter;
    CHECK_FALSE(counter.join(QStringList{theirs[0], ours[1], ours[2]}.join(u' ')));
    CHECK(counter.failure == QStringLiteral("fingerprint_mismatch"));
    // The code was not spent by that.
    CHECK(counter.join(ours.join(u' ')));
}

TEST_CASE("a wrong code is told as such, and where nobody listens the desk says unreachable", "[desk][enrolment]")
{
    CuttableLine line;
    CentreProcess centre(line);
    QStringList parts = centre.enrolLine(QStringLiteral("1")).split(u' ');
    REQUIRE(parts.size() == 3);
    Counter counter;
    CHECK_FALSE(counter.join(QStringList{parts[0], QStringLiteral("00000-00000"), parts[2]}.join(u' ')));
    CHECK(counter.failure == QStringLiteral("code_wrong"));
    centre.kill();
    CHECK_FALSE(counter.join(parts.join(u' ')));
    CHECK(counter.failure == QStringLiteral("unreachable"));
}

TEST_CASE("the line tells refused, untrusted and unreachable apart", "[desk][https]")
{
    CuttableLine line;
    CuttableLine otherLine;
    CentreProcess centre(line);
    CentreProcess stranger(otherLine);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Counter foreigner;
    REQUIRE(foreigner.join(stranger.enrolLine(QStringLiteral("1"))));
    const HttpsTransport::Credentials good = credentialsOf(counter);
    const HttpsTransport::Credentials foreign = credentialsOf(foreigner);

    HttpsTransport ours(good);
    for (int i = 0; i < 3; ++i) {
        const Reply reply = ask(ours);
        CHECK((reply.outcome == Reply::Outcome::Answered));
        CHECK(reply.status == 200);
        CHECK(qAbs(reply.serverTime.secsTo(QDateTime::currentDateTimeUtc())) < 10); // what a wrong clock is told by
    }

    HttpsTransport::Credentials mixed = good;
    mixed.certificatePem = foreign.certificatePem;
    mixed.privateKeyPem = foreign.privateKeyPem;
    HttpsTransport withAStrangersCertificate(mixed);
    CHECK((ask(withAStrangersCertificate).outcome == Reply::Outcome::CertificateOfStranger));

    mixed = good;
    mixed.authorityPem = foreign.authorityPem;
    HttpsTransport toAStranger(mixed);
    CHECK((ask(toAStranger).outcome == Reply::Outcome::ServerNotTrusted));

    mixed = good;
    mixed.certificatePem.clear();
    HttpsTransport withNone(mixed);
    CHECK((ask(withNone).outcome == Reply::Outcome::CertificateMissing));

    centre.kill();
    CHECK((ask(ours).outcome == Reply::Outcome::Unreachable));
    line.cut();
    CHECK((ask(ours).outcome == Reply::Outcome::Unreachable));
}

TEST_CASE("a server that accepts and never speaks is unreachable when the time is up", "[desk][https]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    HttpsTransport::Credentials credentials = credentialsOf(counter);
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost, 0));
    credentials.server = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()));
    HttpsTransport transport(credentials);
    QElapsedTimer waited;
    waited.start();
    CHECK((ask(transport, 700).outcome == Reply::Outcome::Unreachable));
    CHECK(waited.elapsed() < 5'000);
}
