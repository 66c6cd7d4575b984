// SPDX-License-Identifier: GPL-3.0-or-later
/** What a person sees of what the centre takes away, and how they answer with the keyboard. */
#include "sitting.h"

#include "fakes/lines.h"
#include "fakes/printers.h"
#include "fakes/withdrawal.h"
#include "widgets/messagebar.h"
#include "words/centrewords.h"
#include "words/shellwords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace hall;
using namespace hall::fakes;

namespace {

/** A window at a desk whose line the test holds, before anybody has signed in. */
struct Counter
{
    QTemporaryDir folder;
    FakeTransport *line = nullptr;
    std::shared_ptr<FakeTimers> timers = std::make_shared<FakeTimers>();
    std::unique_ptr<Desk> desk;
    std::unique_ptr<PaperPrinter> printer;
    std::unique_ptr<MainWindow> window;
    DeskIdentity identity = aDeskIdentity(5);

    explicit Counter(int withdrawn = 0)
    {
        Desk::Options options = builtInOptions(folder.filePath(QStringLiteral("desk")));
        EnrolledDesk enrolled;
        enrolled.identity = identity;
        enrolled.server = QStringLiteral("https://127.0.0.1:9");
        REQUIRE(identityfiles::prepare(QDir(options.directory)));
        REQUIRE(identityfiles::write(QDir(options.directory), enrolled));
        if (withdrawn > 0)
            withdrawnAlone(options.directory, withdrawn);
        options.timers = timers;
        options.transport = [this](const EnrolledDesk &) {
            auto made = std::make_unique<FakeTransport>();
            line = made.get();
            return made;
        };
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        desk = std::move(opened.value());
        printer = std::make_unique<PaperPrinter>(PaperPrinter::Target{{}, folder.filePath(QStringLiteral("papers")), PaperSize::A5});
        window = std::make_unique<MainWindow>(*desk, *printer);
        activate(*window);
    }
    void signIn()
    {
        auto *name = window->findChild<QLineEdit *>(QStringLiteral("signInName"));
        name->setText(QStringLiteral("王芳"));
        QTest::keyClick(name, Qt::Key_Return);
        REQUIRE_FALSE(desk->status().locked);
    }
    void hears(int status, const QByteArray &body)
    {
        for (int waited = 0; waited < 700 && !line->waitsFor(QStringLiteral("/v1/hall")); ++waited)
            timers->pass(100);
        const auto asked = line->take(QStringLiteral("/v1/hall"));
        REQUIRE(asked);
        asked->done({Reply::Outcome::Answered, status, body});
    }
    QByteArray card() const
    {
        wire::HallCard card;
        card.protocol = wire::ProtocolVersion;
        card.centre = identity.centre;
        card.epoch = idOf(77);
        card.serverTime = QDateTime::currentDateTimeUtc();
        card.device = identity.device;
        card.windows = identity.windows;
        return wire::encode(card);
    }
    template <typename T = QWidget>
    T *find(const char *name) const { return window->findChild<T *>(QString::fromLatin1(name)); }
    bool shows(const char *name) const
    {
        const auto *widget = find<>(name);
        return widget && widget->isVisible();
    }
    QString said() const
    {
        for (const MessageBar *bar : window->findChildren<MessageBar *>()) {
            if (bar->isVisible() && !bar->text().isEmpty())
                return bar->text();
        }
        return {};
    }
    void look() { find<QPushButton>("statusWithdrawal")->click(); }
    QString note() const
    {
        const auto *label = find<QLabel>("statusNoteText");
        return label ? label->text() : QString();
    }
    void closeNote()
    {
        if (auto *open = find<>("statusNote"))
            open->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("what the centre withdraws at once is said in the bar and at the foot, and answered with the keyboard", "[window][shutout]")
{
    Counter counter(60);
    CHECK(counter.shows("statusWithdrawal"));
    CHECK(counter.find<QPushButton>("statusWithdrawal")->text().contains(QStringLiteral("60")));
    // Nobody has signed in: it is said, and nobody can answer.
    counter.look();
    CHECK(counter.note().contains(words::onCentre(words::OnCentre::WithdrawalWhoAnswers)));
    CHECK_FALSE(counter.find<QPushButton>("withdrawalErase")->isEnabled());
    CHECK_FALSE(counter.find<QPushButton>("withdrawalKeep")->isEnabled());
    counter.closeNote();

    counter.signIn();
    CHECK(counter.said() == words::withdrawalSentence(counter.desk->status()));
    CHECK(counter.desk->owned().size() == 60);
    counter.look();
    CHECK(counter.note() == words::withdrawalSentence(counter.desk->status()));
    auto *keep = counter.find<QPushButton>("withdrawalKeep");
    REQUIRE((keep && keep->isEnabled()));
    CHECK(keep->accessibleName() == keep->text());
    CHECK(keep->hasFocus()); // what erases nothing is under the finger
    QTest::keyClick(keep, Qt::Key_Space);
    CHECK((counter.desk->status().withdrawal->answer == MassWithdrawal::Answer::Keep));
    CHECK(counter.said() == words::withdrawalSentence(counter.desk->status()));
    CHECK(counter.shows("statusWithdrawal")); // it stays until the centre is set right
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // Who has asked the IT office may still have them erased.
    counter.look();
    CHECK_FALSE(counter.find<QPushButton>("withdrawalKeep"));
    auto *erase = counter.find<QPushButton>("withdrawalErase");
    REQUIRE(erase);
    QTest::keyClick(erase, Qt::Key_Space);
    CHECK((counter.desk->status().withdrawal->answer == MassWithdrawal::Answer::Erase));
    CHECK(counter.said() == words::withdrawalSentence(counter.desk->status()));
}

TEST_CASE("the question and its answers are other sentences in every language, with both numbers", "[words][shutout]")
{
    DeskStatus now;
    now.mayAnswerWithdrawal = true;
    now.withdrawal = MassWithdrawal{idOf(77), FrontDesk, 9, 120, 400, MassWithdrawal::Answer::None};
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        QSet<QString> sentences;
        for (const auto answer : {MassWithdrawal::Answer::None, MassWithdrawal::Answer::Keep, MassWithdrawal::Answer::Erase}) {
            now.withdrawal->answer = answer;
            const QString sentence = words::withdrawalSentence(now);
            CHECK(sentence.contains(QStringLiteral("120")));
            CHECK(sentence.contains(QStringLiteral("400")));
            sentences.insert(sentence);
        }
        CHECK(sentences.size() == 3);
        CHECK(words::shutOutSentence(DeskStatus::ShutOut::Locked, 0) != words::shutOutSentence(DeskStatus::ShutOut::Emptied, 0));
        CHECK(words::shutOutSentence(DeskStatus::ShutOut::Locked, 7).contains(QStringLiteral("7")));
        CHECK(words::inWords(Refusal{RefusalCode::DeviceShutOut, {}}).size() > 10);
        CHECK(words::inWords(Refusal{RefusalCode::WithdrawalNotYours, {}}).size() > 10);
    }
    CHECK(words::withdrawalSentence(DeskStatus()).isEmpty());
}

TEST_CASE("a computer that was revoked shows what to do in place of signing in, keeps what was being typed, and names no case", "[window][shutout]")
{
    Counter counter;
    counter.signIn();
    FileCase order = DeskRoom::order();
    REQUIRE(counter.desk->fileCase(order).ok());
    const int unsent = counter.desk->status().unsent;
    REQUIRE(unsent > 0);
    const QString title = counter.window->windowTitle();
    counter.hears(403, wire::encodeError(QStringLiteral("device_revoked")));
    CHECK(counter.desk->status().locked);
    CHECK(counter.shows("shutOutPage"));
    CHECK_FALSE(counter.shows("signIn"));
    CHECK_FALSE(counter.shows("work"));
    CHECK(counter.window->windowTitle() == title);
    CHECK(counter.find<>("shutOutText")->hasFocus());
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        QTest::qWait(20);
        const QString text = counter.find<QLabel>("shutOutText")->text();
        CHECK(text == words::shutOutSentence(DeskStatus::ShutOut::Locked, unsent));
        CHECK(text.contains(QString::number(unsent)));
    }
    // Nothing of the visitor stands anywhere in the window.
    for (const QLabel *label : counter.window->findChildren<QLabel *>()) {
        if (label->isVisible())
            CHECK_FALSE(label->text().contains(order.representatives.first().name.text));
    }
    CHECK(counter.desk->owned().isEmpty());
    // Let in again: signing in is back by itself, and so is the work.
    counter.hears(200, counter.card());
    CHECK(counter.shows("signIn"));
    CHECK_FALSE(counter.shows("shutOutPage"));
    counter.signIn();
    CHECK(counter.desk->owned().size() == 1);
}

/** Not a test: see privacyshots_test.cpp. */
TEST_CASE("pictures of what the centre takes away at once, and of a computer that was revoked", "[.shots][.privacyshots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        const auto shoot = [&](QWidget *widget, const char *name) {
            QTest::qWait(30);
            REQUIRE(widget->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, QString::fromLatin1(name), language.code)));
        };
        {
            Counter counter(60);
            counter.window->resize(1366, 768 - 30);
            counter.signIn();
            shoot(counter.window.get(), "withdrawal");
            counter.look();
            shoot(counter.find<>("statusNote"), "withdrawal_question");
            counter.closeNote();
        }
        Counter counter;
        counter.window->resize(1366, 768 - 30);
        counter.signIn();
        REQUIRE(counter.desk->fileCase(DeskRoom::order()).ok());
        counter.hears(403, wire::encodeError(QStringLiteral("device_revoked")));
        shoot(counter.window.get(), "shut_out");
    }
}
