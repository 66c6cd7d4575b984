// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/lines.h"
#include "fakes/printers.h"
#include "sync/wire.h"

#include <QtCore/QDirIterator>

using namespace hall;
using namespace hall::fakes;

namespace {

const QDate Monday(2026, 8, 31);
const QDate Sunday(2026, 9, 13);

/** What a desk was told of the figures. */
struct Heard
{
    explicit Heard(Desk &desk)
    {
        QObject::connect(&desk, &Desk::analysisMade, &desk, [this](const Analysis &analysis) { made << analysis; });
        QObject::connect(&desk, &Desk::analysisRefused, &desk, [this](const QString &code) { codes << code; });
    }
    QList<Analysis> made;
    QStringList codes;
};

/** A desk whose line the test holds in its hand. */
struct HandheldDesk
{
    QTemporaryDir folder;
    FakeTransport *line = nullptr;
    std::shared_ptr<FakeTimers> timers = std::make_shared<FakeTimers>();
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Heard> heard;

    explicit HandheldDesk(int window = 1)
    {
        enrolAlone(folder.path(), 1, {WindowNumber(window)});
        Desk::Options options = deskOptions(folder.path());
        options.timers = timers;
        options.transport = [this](const EnrolledDesk &) {
            auto made = std::make_unique<FakeTransport>();
            line = made.get();
            return made;
        };
        desk = std::move(Desk::open(options).value());
        REQUIRE_FALSE(desk->signIn(QStringLiteral("阿里木")));
        heard = std::make_unique<Heard>(*desk);
    }
    void answers(const Reply &reply)
    {
        const auto asked = line->take(QStringLiteral("/v1/analysis"));
        REQUIRE(asked);
        const OfficerId sits = officerIdOf(aDeskIdentity().centre, QStringLiteral("阿里木"));
        CHECK(asked->request.target == QStringLiteral("/v1/analysis?from=2026-08-31&to=2026-09-13&officer=") + sits.text());
        asked->done(reply);
    }
};

Analysis someFigures()
{
    AnalysisFact fact;
    fact.matterType = QStringLiteral("labour.wages");
    fact.first = fact.owner = FrontDesk;
    fact.registered = Monday;
    return analysisOf(QList<AnalysisFact>(9, fact), {{fact.matterType}, {FrontDesk}}, Monday, Sunday, Sunday.addDays(3));
}

} // namespace

TEST_CASE("a coordinator's desk is given the figures it asked for", "[desk][analysis]")
{
    HandheldDesk counter;
    counter.desk->askAnalysis(Monday, Sunday);
    CHECK(counter.heard->made.isEmpty());
    counter.answers({Reply::Outcome::Answered, 200, wire::encode(someFigures())});
    CHECK((counter.heard->made == QList<Analysis>{someFigures()}));
    counter.timers->pass(200'000);
    CHECK(counter.heard->codes.isEmpty());
    CHECK(counter.heard->made.size() == 1);
}

TEST_CASE("what goes wrong with the figures is told as a code, once", "[desk][analysis]")
{
    struct Wrong { Reply reply; const char *code; };
    const QByteArray none;
    for (const Wrong &wrong : {Wrong{{Reply::Outcome::Unreachable, 0, none}, "offline"}, Wrong{{Reply::Outcome::Answered, 403, wire::encodeError("not_supervisor")}, "not_supervisor"},
                               Wrong{{Reply::Outcome::Answered, 503, wire::encodeError("busy")}, "busy"}, Wrong{{Reply::Outcome::Answered, 404, wire::encodeError("path_unknown")}, "update_server"},
                               Wrong{{Reply::Outcome::Answered, 400, wire::encodeError("bad_query")}, "update_server"}, // asked for no officer yet
                               Wrong{{Reply::Outcome::Answered, 403, wire::encodeError("role_lacks")}, "role_lacks"},
                               Wrong{{Reply::Outcome::Answered, 200, "{}"}, "answer_unreadable"}, Wrong{{Reply::Outcome::Answered, 500, none}, "answer_unreadable"}}) {
        HandheldDesk counter;
        counter.desk->askAnalysis(Monday, Sunday);
        counter.answers(wrong.reply);
        counter.timers->pass(200'000);
        CHECK(counter.heard->codes == QStringList{QString::fromLatin1(wrong.code)});
        CHECK(counter.heard->made.isEmpty());
    }
}

TEST_CASE("of two questions the later is answered, and a line that was taken down is no endless wait", "[desk][analysis]")
{
    HandheldDesk counter;
    counter.desk->askAnalysis(Monday, Sunday);
    counter.desk->askAnalysis(Monday, Sunday);
    counter.answers({Reply::Outcome::Unreachable, 0, {}});
    CHECK(counter.heard->codes.isEmpty());
    counter.line->abortAll();
    counter.timers->pass(200'000);
    CHECK(counter.heard->codes == QStringList{QStringLiteral("offline")});
}

TEST_CASE("another window does not even ask", "[desk][analysis]")
{
    HandheldDesk counter(3);
    counter.desk->askAnalysis(Monday, Sunday);
    counter.timers->pass(1);
    CHECK(counter.heard->codes == QStringList{QStringLiteral("not_supervisor")});
    CHECK_FALSE(counter.line->waitsFor(QStringLiteral("/v1/analysis")));
}

TEST_CASE("figures of the hall are not kept on a counter's disk", "[desk][analysis]")
{
    HandheldDesk counter;
    const auto bytes = [&counter] {
        qint64 sum = 0;
        QDirIterator files(counter.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sum += QFileInfo(files.next()).size();
        return sum;
    };
    const qint64 before = bytes();
    counter.desk->askAnalysis(Monday, Sunday);
    counter.answers({Reply::Outcome::Answered, 200, wire::encode(someFigures())});
    REQUIRE(counter.heard->made.size() == 1);
    CHECK(bytes() == before);
}

TEST_CASE("figures come from a real centre over the line, and with the cable cut the desk says so", "[desk][analysis][hall]")
{
    CuttableLine line;
    CentreProcess centre(line);
    fakes::Counter front;
    REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(front.sit(QStringLiteral("阿里木")));
    REQUIRE(front.online());
    for (int i = 0; i < 6; ++i) {
        FileCase order = aFiling();
        order.code.reset();
        REQUIRE(front.desk->fileCase(order).ok());
    }
    REQUIRE(front.sentAll());
    Heard heard(*front.desk);
    const QDate today = legalDate(front.desk->now());
    const QDate sunday = today.addDays(-today.dayOfWeek());
    front.desk->askAnalysis(sunday.addDays(-27), sunday);
    REQUIRE(until([&] { return !heard.made.isEmpty(); }));
    CHECK(heard.made.first().inTime == 5);
    CHECK(heard.made.first().received == 0);
    front.desk->askAnalysis(sunday.addDays(-27), today);
    REQUIRE(until([&] { return !heard.codes.isEmpty(); }));
    CHECK(heard.codes.takeFirst() == QStringLiteral("bad_period"));
    line.cut();
    front.desk->askAnalysis(sunday.addDays(-27), sunday);
    REQUIRE(until([&] { return !heard.codes.isEmpty(); }));
    CHECK(heard.codes.first() == QStringLiteral("offline"));
}
