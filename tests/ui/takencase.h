// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A desk with one case, whose centre takes it away. */

#include "fakes/lines.h"
#include "fakes/readings.h"
#include "sitting.h"
#include "sync/wire.h"
#include "views/casepage.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace taken {

using namespace hall;
using namespace hall::fakes;

/** An officer at a window, and the centre's side of their line. */
struct Counter
{
    QTemporaryDir folder;
    FakeTransport *line = nullptr;
    std::shared_ptr<FakeTimers> timers = std::make_shared<FakeTimers>();
    DeskIdentity identity;
    QUuid epoch = QUuid::fromRfc4122(QByteArray(16, 'e'));
    qint64 position = 0;
    qint64 number = 0;
    QByteArray chain = firstPrevious();
    std::unique_ptr<Desk> desk;
    std::unique_ptr<PaperPrinter> printer;
    std::unique_ptr<MainWindow> window;
    CaseId file;

    /** With one case that the centre has. */
    explicit Counter(const QList<WindowNumber> &windows = {FrontDesk}, Category category = Category::Claim) : identity(aDeskIdentity(5, windows))
    {
        Desk::Options options = builtInOptions(folder.filePath(QStringLiteral("desk")));
        EnrolledDesk enrolled;
        enrolled.identity = identity;
        enrolled.server = QStringLiteral("https://127.0.0.1:9");
        REQUIRE(identityfiles::prepare(QDir(options.directory)));
        REQUIRE(identityfiles::write(QDir(options.directory), enrolled));
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
        signIn();
        const auto filed = desk->fileCase(DeskRoom::order(category));
        REQUIRE(filed.ok());
        file = *filed;
        QList<FeedRow> rows;
        for (const SealedEvent &event : takesPush()) {
            FeedRow row;
            row.file = file;
            row.event = event;
            row.event.number = 0;
            row.event.previous.clear();
            rows << row;
        }
        feeds(rows);
        REQUIRE(desk->owned().size() == 1);
    }
    void signIn()
    {
        auto *name = window->findChild<QLineEdit *>(QStringLiteral("signInName"));
        name->setText(QStringLiteral("王芳"));
        QTest::keyClick(name, Qt::Key_Return);
        REQUIRE_FALSE(desk->status().locked);
        timers->pass(100); // the lists are filled
    }
    FakeTransport::Asked asked(const QString &path)
    {
        for (int waited = 0; waited < 70'000 && !line->waitsFor(path); waited += 100) {
            if (const auto hall = line->take(QStringLiteral("/v1/hall"))) {
                wire::HallCard card;
                card.centre = identity.centre;
                card.epoch = epoch;
                card.serverTime = desk->now();
                card.device = identity.device;
                card.windows = identity.windows;
                card.headNumber = number;
                hall->done({Reply::Outcome::Answered, 200, wire::encode(card)});
            }
            timers->pass(100);
        }
        const auto found = line->take(path);
        REQUIRE(found);
        return *found;
    }
    QList<SealedEvent> takesPush()
    {
        const auto push = asked(QStringLiteral("/v1/events"));
        const auto read = wire::decodePush(push.request.body);
        REQUIRE(read);
        wire::PushAnswer answer;
        answer.epoch = epoch;
        for (const SealedEvent &event : read->events) {
            answer.acknowledgements << Acknowledgement{decodeEnvelope(event.envelope)->id, event.hash, Verdict::Accepted, {}};
            answer.headNumber = number = event.number;
            answer.headHash = event.hash;
        }
        push.done({Reply::Outcome::Answered, 200, wire::encode(answer)});
        return read->events;
    }
    void feeds(QList<FeedRow> rows)
    {
        FeedPage page;
        page.epoch = epoch;
        page.window = FrontDesk;
        for (FeedRow &row : rows) {
            row.position = ++position;
            row.chain = chain = feedChain(chain, row);
            page.rows << row;
        }
        page.head = position;
        asked(QStringLiteral("/v1/feed")).done({Reply::Outcome::Answered, 200, wire::encode(page)});
        timers->pass(1'000);
    }
    void withdraws()
    {
        FeedRow row;
        row.kind = FeedRowKind::Withdraw;
        row.file = file;
        feeds({row});
        REQUIRE(desk->owned().isEmpty());
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    /** Everything that stands in the case page, shown or not. */
    QString heldByPage()
    {
        QString all = find<QTextBrowser>("caseTimeline")->toPlainText();
        for (const QLabel *label : find<CasePage>("caseView")->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    bool holdsNothing()
    {
        const QString all = heldByPage();
        const FileCase order = DeskRoom::order();
        return !all.contains(order.matter.subject.text) && !all.contains(order.matter.facts.text) && !all.contains(order.representatives.first().name.text)
               && !all.contains(QStringLiteral("654002-")) && !all.contains(QStringLiteral("王芳"));
    }
    MessageBar *bar() { return find<QWidget>("work")->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }
    QString said() { return bar()->text(); }
    void answerBar() { bar()->findChild<QPushButton *>(QStringLiteral("messageAction"))->click(); }
};

} // namespace taken
