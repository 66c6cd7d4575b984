// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting.h"

#include "fakes/certificate.h"
#include "fakes/lines.h"
#include "fakes/printers.h"
#include "widgets/messagebar.h"
#include "words/shellwords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace hall;
using namespace hall::fakes;

namespace {

/** Everything that may be said of two certificates and a clock. */
QList<DeskStatus> everyTrouble()
{
    using Link = DeskStatus::Link;
    QList<DeskStatus> all;
    const QList<std::pair<Link, const char *>> troubles{
        {Link::Offline, ""}, {Link::CertificateRefused, ""}, {Link::CertificateRefused, "certificate_expired"}, {Link::CertificateRefused, "certificate_revoked"},
        {Link::CertificateRefused, "certificate_not_yet_valid"}, {Link::CertificateRefused, "device_revoked"}, {Link::CertificateRefused, "device_wiped"}, {Link::CopySeen, "device_frozen"}, {Link::ServerNotTrusted, ""},
        {Link::ServerNotTrusted, "server_expired"}, {Link::ServerNotTrusted, "server_other_name"}, {Link::ClockWrong, ""},
        {Link::CertificateRefused, "certificate_missing"}, {Link::CertificateRefused, "certificate_self_signed"}, {Link::CertificateRefused, "certificate_unknown_authority"},
        {Link::CertificateRefused, "certificate_wrong_purpose"}, {Link::ServerNotTrusted, "server_other_protocol"}};
    for (const auto &[link, reason] : troubles) {
        DeskStatus status;
        status.link = link;
        status.linkReason = QString::fromLatin1(reason);
        all << status;
    }
    return all;
}

} // namespace

TEST_CASE("each trouble with a certificate or the clock has a sentence of its own in every language, apart from offline", "[words][certificate]")
{
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        QSet<QString> sentences;
        for (const DeskStatus &status : everyTrouble()) {
            CHECK(words::linkExplained(status).size() > 20);
            sentences.insert(words::linkExplained(status));
        }
        CHECK(sentences.size() == everyTrouble().size());
        CHECK(words::linkShort(DeskStatus::Link::ClockWrong) != words::linkShort(DeskStatus::Link::CertificateRefused));
    }
}

TEST_CASE("a certificate that ends is told in other words at thirty, seven and one days, and what to do is said", "[words][certificate]")
{
    CHECK(words::certificateUrgency({}) == 0);
    CHECK(words::certificateUrgency(31) == 0);
    CHECK(words::certificateUrgency(30) == 1);
    CHECK(words::certificateUrgency(8) == 1);
    CHECK(words::certificateUrgency(7) == 2);
    CHECK(words::certificateUrgency(2) == 2);
    CHECK(words::certificateUrgency(1) == 3);
    CHECK(words::certificateUrgency(0) == 4);
    CHECK(words::certificateWarning({}).isEmpty());
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        QSet<QString> sentences;
        for (const int days : {30, 7, 1, 0})
            sentences.insert(words::certificateWarning(days));
        CHECK(sentences.size() == 4);
        CHECK(words::certificateWarning(23).contains(QStringLiteral("23")));
        CHECK(words::certificateWarning(6).contains(QStringLiteral("6")));
    }
    const Speaking speaking(QStringLiteral("en"));
    CHECK(words::certificateWarning(30).contains(QStringLiteral("Leave the program open")));
    CHECK(words::certificateWarning(7).contains(QStringLiteral("tell the administrator now")));
    CHECK(words::certificateWarning(1).contains(QStringLiteral("Call the administrator today")));
}

TEST_CASE("the foot of the window shows the days left, and the bar says it once at each threshold", "[window][shell][certificate]")
{
    const QDateTime end(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    QTemporaryDir folder;
    Desk::Options options = builtInOptions(folder.filePath(QStringLiteral("desk")));
    EnrolledDesk identity;
    identity.identity = aDeskIdentity(5);
    identity.server = QStringLiteral("https://127.0.0.1:9");
    identity.certificatePem = aCertificate();
    REQUIRE(identityfiles::prepare(QDir(options.directory)));
    REQUIRE(identityfiles::write(QDir(options.directory), identity));
    auto clock = std::make_shared<FakeClock>();
    auto timers = std::make_shared<FakeTimers>();
    clock->now = end.addDays(-40);
    options.clock = clock;
    options.timers = timers;
    options.transport = [](const EnrolledDesk &) { return std::make_unique<FakeTransport>(); };
    auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    PaperPrinter printer(PaperPrinter::Target{{}, folder.filePath(QStringLiteral("papers")), PaperSize::A5});
    MainWindow window(*opened.value(), printer);
    activate(window);
    auto *name = window.findChild<QLineEdit *>(QStringLiteral("signInName"));
    name->setText(QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    auto *item = window.findChild<QPushButton *>(QStringLiteral("statusCertificate"));
    REQUIRE(item);
    const QList<MessageBar *> bars = window.findChildren<MessageBar *>();
    const auto said = [&bars] {
        QStringList texts;
        for (const MessageBar *bar : bars)
            texts << (bar->isVisible() ? bar->text() : QString());
        texts.removeAll(QString());
        return texts.join(u'|');
    };
    const auto at = [&](const QDateTime &now) {
        clock->now = now;
        timers->pass(4'000);
    };
    at(end.addDays(-31));
    CHECK_FALSE(item->isVisible());
    CHECK(said().isEmpty());
    for (const int days : {30, 7, 1}) {
        INFO(days);
        at(end.addDays(-days));
        CHECK(item->isVisible());
        CHECK(item->text().contains(QString::number(days)));
        CHECK(said() == words::certificateWarning(days));
        for (MessageBar *bar : bars)
            bar->clear();
        at(end.addDays(-days).addSecs(60));
        CHECK(said().isEmpty()); // once read it is not said again, and stays at the foot
        CHECK(item->isVisible());
    }
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        window.resize(1366, 738);
        QTest::qWait(20);
        INFO(language.code.toStdString() << ": " << item->text().toStdString());
        CHECK(item->width() >= item->sizeHint().width());
        CHECK(window.rect().contains(QRect(item->mapTo(&window, QPoint(0, 0)), item->size())));
    }
    at(end.addSecs(1));
    CHECK(said() == words::certificateWarning(0));
    item->click();
    const auto *note = window.findChild<QLabel *>(QStringLiteral("statusNoteText"));
    REQUIRE(note);
    CHECK(note->text() == words::certificateWarning(0));
}
