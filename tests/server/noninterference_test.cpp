// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * REG 30, P-07: whether there is an accusation is told by nothing. Two halls live the same day; in one of them somebody brings
 * an accusation besides. Whoever has nothing to do with it is answered alike in both, byte by byte but for what is random.
 *
 * Left out of the comparison, by name: the hash, signature and chain of a feed's row, and what is in a box; ids and device of what
 * the centre does by itself; the commitment and the signature of a head; the daily number in a code of the PC that took the
 * accusation down, and with it the length of that filing once it is packed; the id that is asked about, and the length of a
 * booking that names it once it is packed.
 */
#include "server/ears.h"

#include "fakes/filledsteps.h"
#include "projection/caseboard.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int Pairs = 500;
constexpr int Acts = 14;

/** The one more matter: who takes it down, about whom, after which act of the day, and how far it gets. */
struct Hidden
{
    int author = 0;
    QString unit;
    int after = 0;
    int steps = 1;
    bool spread = false; ///< its steps lie between the acts that follow, and not all at once
    Category category = Category::Accusation;
};

Hidden hiddenOf(quint32 seed)
{
    QRandomGenerator draw(seed + 77'000);
    Hidden hidden;
    hidden.author = QList<int>{0, 0, 2, 3, 4}[draw.bounded(5)];
    const QStringList units{QStringLiteral("县教育局"), QStringLiteral("某镇政府"), QString(), QStringLiteral("伊宁县纪委监委"), QStringLiteral("县公安局城关派出所")};
    // Not of whoever takes it down: they would send the visitor on.
    hidden.unit = units[draw.bounded(hidden.author == 4 ? 4 : 5)];
    hidden.after = draw.bounded(Acts);
    hidden.steps = 1 + draw.bounded(8);
    hidden.spread = draw.bounded(2) == 1;
    return hidden;
}

/** A hall card but for what is random in its heads: there are as many in both halls, of the same numbers and times. */
QByteArray withoutBlinds(const QByteArray &card)
{
    QJsonObject object = QJsonDocument::fromJson(card).object();
    QJsonArray heads = object.value(QLatin1String("heads")).toArray();
    must(heads.size() >= 2, "the centre signs no heads");
    for (QJsonValueRef value : heads) {
        QJsonObject head = value.toObject();
        must(head.take(QLatin1String("commitment")).toString().size() == 64 && head.take(QLatin1String("signature")).toString().size() == 128, "a head is not blinded");
        value = head;
    }
    object.insert(QLatin1String("heads"), heads);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class Day final
{
public:
    Day(const EmptyHall &hall, const QString &name, quint32 seed, bool withHidden, const Hidden &hidden)
        : m_world(hall, name, seed), m_draw(seed), m_hiddenRandom(seed + 500'000), m_hidden(hidden), m_with(withHidden), m_ears(m_world, m_hidden.author), m_asker(static_cast<int>(seed))
    {
        m_ears.listen();
        for (m_act = 0; m_act < Acts; ++m_act) {
            ordinary();
            if (m_with && m_act >= m_hidden.after)
                hiddenSteps(m_hidden.spread ? 1 : m_hidden.steps);
        }
        if (m_with)
            hiddenSteps(m_hidden.steps);
        m_world.clock.pass(8 * 24 * 60);
        for (int i = 0; i < 3; ++i)
            m_world.acts();
        m_ears.hear();
        ask();
        readAnew();
        lists();
    }
    const QStringList &told() const { return m_ears.told(); }
    int hiddenTaken() const { return m_stepsTaken; }

private:
    bool observes(int pc) const { return m_ears.observes(pc); }
    Pc &pc(int index) { return m_world.pcs[static_cast<size_t>(index)]; }
    void tell(const QString &line) { m_ears.tell(line); }

    FileCase matter()
    {
        FileCase order = aFiling();
        order.code.reset();
        order.category = m_draw.bounded(4) == 0 ? Category::Suggestion : Category::Claim;
        order.representatives.first().name.text = QStringLiteral("来访人%1").arg(m_draw.bounded(1'000));
        order.matter.subject.text = QStringLiteral("事项%1").arg(m_draw.bounded(1'000));
        order.respondentUnit = QStringLiteral("县公安局");
        return order;
    }
    /** A case that this PC knows of, by lot; null when there is none. */
    CaseId anyOf(int index, const std::function<bool(const CaseFile &)> &which)
    {
        QList<CaseId> fitting;
        for (auto it = pc(index).files.cbegin(); it != pc(index).files.cend(); ++it) {
            if (it.value().known() && !it.value().officer && !it.value().sealed() && which(it.value()))
                fitting << it.key();
        }
        const quint32 lot = m_draw.generate();
        return fitting.isEmpty() ? CaseId() : fitting[static_cast<qsizetype>(lot % static_cast<quint32>(fitting.size()))];
    }
    void ordinary()
    {
        const int by = m_draw.bounded(DisciplinePc);
        const int what = m_act < 3 ? 0 : m_draw.bounded(12);
        Random &random = *pc(by).random;
        const WindowNumber at = pc(by).window();
        const auto owned = [at](const CaseFile &file) { return !file.reception && file.open() && file.owner == at; };
        QString said;
        const auto gives = [&](const CaseId &id, const Command &order) { said = id.isNull() ? QStringLiteral("nothing") : m_world.does(pc(by), id, order, random); };
        const CaseId mine = anyOf(by, owned);
        switch (what) {
        case 0:
        case 1: m_world.files(pc(by), matter(), random, &said); break;
        case 2:
        case 3: gives(mine, TransferCase{WindowNumber(QList<int>{1, 2, 3, 8}[m_draw.bounded(4)]), TransferReason::Competent, QStringLiteral("属于该窗口职权范围")}); break;
        case 4:
        case 5: {
            const CaseId sent = anyOf(by, [at](const CaseFile &file) { return file.pending && file.pending->to == at; });
            const TransferId transfer = sent.isNull() ? TransferId() : pc(by).file(sent).pending->id;
            if (what == 4)
                gives(sent, AcceptTransfer{transfer});
            else
                gives(sent, ObjectToTransfer{transfer, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), {}});
            break;
        }
        case 6: gives(mine, AddNote{QStringLiteral("来访人补充说明%1").arg(m_draw.bounded(100))}); break;
        case 7: gives(mine, m_draw.bounded(2) ? Command(RecordPrint{PaperForm::F04Acceptance, QStringLiteral("zh_CN"), QStringLiteral("printer")}) : Command(filled(Step::MatterAccepted))); break;
        case 8: gives(mine, m_draw.bounded(2) ? Command(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")}) : Command(ScreenCase{LawfulPath::PetitionOpinion, {}})); break;
        case 9: plan(&said); break;
        case 10: { // what does not fit any more
            const Circumstances now = m_world.now(pc(by), mine, random);
            if (!mine.isNull())
                said = m_world.pushes(pc(by), {{now.eventIds[0], mine, now.device, now.officer, now.officerName, now.window, now.now, TransferRecalled{TransferId(now.eventIds[1].uuid())}}}, false, random);
            break;
        }
        default:
            m_world.clock.pass(40);
            m_world.acts();
        }
        tell(QStringLiteral("act %1: pc %2 does %3: %4").arg(m_act).arg(by).arg(what).arg(said));
        m_ears.hear();
    }
    void plan(QString *said)
    {
        if (m_roster.isNull()) {
            ReceptionPlan made{legalDate(m_world.clock.nowUtc()).addDays(2), QTime(10, 0), QTime(12, 0), 10, QStringLiteral("王建国"), QStringLiteral("副县长"), QStringLiteral("接待室"), {}};
            m_roster = CaseId(uuidV7(m_world.clock.nowUtc().toMSecsSinceEpoch(), pc(1).random->bytes(10)));
            *said = m_world.does(pc(1), m_roster, PlanReception{made}, *pc(1).random);
            return;
        }
        const int by = m_draw.bounded(DisciplinePc);
        const CaseId visited = anyOf(by, [](const CaseFile &file) { return !file.reception && file.open(); });
        const auto roster = pc(by).file(m_roster).reception;
        const int slot = m_draw.bounded(6);
        *said = !roster || visited.isNull() ? QStringLiteral("nothing") : m_world.does(pc(by), m_roster, BookReception{slot, visited, roster->plan.day, roster->plan.slotStart(slot)}, *pc(by).random);
    }

    /** In one of the two halls alone. Nothing is told of it here: what is heard of it would be. */
    void hiddenSteps(int most)
    {
        for (int i = 0; i < most && m_stepsTaken < m_hidden.steps; ++i, ++m_stepsTaken) {
            Pc &author = pc(m_hidden.author);
            Pc &room = pc(DisciplinePc);
            const bool upward = author.file(m_secret).goesUpward();
            const auto pending = [&] { return author.file(m_secret).pending ? author.file(m_secret).pending->id : TransferId(); };
            const auto gives = [&](Pc &by, const Command &order) { m_said = m_world.does(by, m_secret, order, m_hiddenRandom); };
            switch (m_stepsTaken) {
            case 0: {
                FileCase order = aFiling();
                order.code.reset();
                order.category = m_hidden.category;
                order.representatives.first().name.text = QStringLiteral("举报人");
                order.respondentUnit = m_hidden.unit;
                m_secret = m_world.files(author, order, m_hiddenRandom, &m_said);
                must(m_said == QStringLiteral("200 1 1 1"), "the accusation was not taken down");
                break;
            }
            case 1: gives(author, RecordPrint{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("printer")}); break;
            case 2:
                if (upward)
                    gives(author, filled(Step::SentUpward));
                else
                    gives(author, TransferCase{DisciplineRoom, TransferReason::Competent, QStringLiteral("属于检举控告")});
                break;
            case 3: gives(upward ? author : room, upward ? Command(CloseCase{Outcome::SentUpward, QStringLiteral("已移送上级")}) : Command(AcceptTransfer{pending()})); break;
            case 4: gives(upward ? author : room, AddNote{QStringLiteral("已经收到")}); break;
            case 5: gives(upward ? author : room, filled(Step::MatterAccepted)); break;
            case 6: gives(upward ? author : room, RecordPrint{PaperForm::F04Acceptance, QStringLiteral("zh_CN"), QStringLiteral("printer")}); break;
            default: gives(upward ? author : room, CloseCase{Outcome::Other, QStringLiteral("办结")}); break;
            }
            m_ears.catchUp(m_hidden.author);
            m_ears.catchUp(DisciplinePc);
            must(m_stepsTaken > 4 || m_said.startsWith(QStringLiteral("200 1")), "the accusation did not go its way");
        }
    }

    /** Every route of the main door, and whatever of a request can name a case, by an id that is the hidden one or nobody's. */
    void ask()
    {
        const CaseId asked = m_with ? m_secret : CaseId(uuidV7(m_world.clock.nowUtc().toMSecsSinceEpoch(), m_hiddenRandom.bytes(10)));
        m_ears.asksAbout(asked);
        const QByteArray junk = "{}";
        for (int i = 0; i < PcCount; ++i) {
            if (!observes(i))
                continue;
            for (const Route &route : mainRoutes()) {
                const auto same = [&](const QByteArray &target, const QByteArray &body) {
                    const HttpAnswer answer = m_world.ask(pc(i), route.method, target, body);
                    tell(QStringLiteral("pc %1 %2 %3 %4 ").arg(i).arg(QString::fromLatin1(target)).arg(answer.status).arg(answer.body.size())
                         + QString::fromLatin1(crypto::sha256(target == "/v1/hall" ? withoutBlinds(answer.body) : answer.body).toHex()));
                };
                if (route.path == "/v1/events") {
                    if (i == (m_asker % DisciplinePc == m_hidden.author ? 1 : m_asker % DisciplinePc)) // one a day: each answer is a line in the server's log
                        questions(i, asked);
                } else if (route.path == "/v1/relay")
                    same(route.path, wire::encode(wire::Relay{{stray(i, asked, NoteAdded{QStringLiteral("说明")}, nullptr)}, {}}));
                else if (route.path == "/v1/feed")
                    continue; // heard all along, and read anew below
                else if (route.path == "/v1/analysis")
                    same("/v1/analysis?from=2026-11-23&to=2026-11-29&officer=" + officerIdOf(pc(i).identity.centre, pc(i).officer).text().toLatin1(), {});
                else if (route.path == "/v1/renew" || route.path == "/v1/sign-in")
                    same(route.path, junk);
                else if (route.path == "/v1/boxes")
                    same(route.path, junk); // names no case
                else if (route.path == "/v1/access")
                    tell(QStringLiteral("pc %1 looked: ").arg(i) + m_world.looks(pc(i), asked));
                else if (route.path == "/v1/access/of")
                    same(route.path, wire::encode(wire::WhoLooked{asked, officerIdOf(pc(i).identity.centre, pc(i).officer)}));
                else if (route.path == "/v1/hall" || route.path == "/v1/health" || route.path == "/openapi.json")
                    same(route.path, {});
                else
                    must(false, "a new route: say here what it may tell of an accusation");
            }
        }
        m_ears.hear();
    }
    /** An event about \a file under a key of the asker's own. */
    SealedEvent stray(int index, const CaseId &file, EventBody body, QList<BoxedKey> *offered)
    {
        Pc &by = pc(index);
        const Circumstances now = m_world.now(by, file, *by.random);
        const Stratum stratum = stratumOf(kindOf(body));
        const Pc::Key key{KeyId(uuidV7(now.now.toMSecsSinceEpoch(), by.random->bytes(10))), by.random->bytes(crypto::KeySize)};
        if (offered)
            offered->append({key.id, file, stratum, {}, crypto::boxTo(by.identity.serverBox, key.bytes, *by.random)});
        const Event event{now.eventIds[0], file, now.device, now.officer, now.officerName, now.window, now.now, std::move(body)};
        return sealEvent(event, by.identity.centre, key.id, key.bytes, by.number + 1, by.previous, by.identity.signer, *by.random);
    }
    void questions(int index, const CaseId &asked)
    {
        Pc &by = pc(index);
        const auto roster = by.file(m_roster).reception;
        const EventBody bodies[] = {NoteAdded{QStringLiteral("说明")}, StepPeople{EventId(asked.uuid()), {{Item::Recipient, QStringLiteral("某人")}}}, TransferAccepted{TransferId(asked.uuid()), by.window()},
                                    StepTaken{Step::FollowedUp, {}}, CaseTransferred{by.window(), DisciplineRoom, TransferReason::Competent}};
        for (const EventBody &body : bodies) {
            for (const bool offering : {false, true}) {
                wire::Push push;
                push.incarnation = QUuid::fromRfc4122(QByteArray(16, 'i'));
                push.events << stray(index, asked, body, offering ? &push.keys : nullptr);
                by.number = push.events.first().number;
                by.previous = push.events.first().hash;
                const HttpAnswer answer = m_world.ask(by, "POST", "/v1/events", wire::encode(push));
                const auto read = wire::decodePushAnswer(answer.body);
                must(answer.status == 200, "a question was not judged");
                tell(QStringLiteral("pc %1 asks by kind %2: %3 of %4 bytes, ").arg(index).arg(static_cast<int>(kindOf(body))).arg(answer.status).arg(answer.body.size())
                     + (read && !read->acknowledgements.isEmpty() ? QString::number(static_cast<int>(read->acknowledgements.first().verdict)) + read->acknowledgements.first().code : QStringLiteral("-")));
            }
        }
        if (!roster)
            return;
        // Past the form, which would not book for a day that has gone.
        const int slot = 6 + index;
        const Circumstances now = m_world.now(by, m_roster, *by.random);
        tell(QStringLiteral("pc %1 books it: ").arg(index)
             + m_world.pushes(by, {{now.eventIds[0], m_roster, now.device, now.officer, now.officerName, now.window, now.now, ReceptionBooked{slot, asked, roster->plan.day, roster->plan.slotStart(slot)}}}, false, *by.random));
    }
    void readAnew()
    {
        for (int i = 0; i < PcCount; ++i) {
            if (!observes(i))
                continue;
            const QMap<CaseId, CaseFile> known = pc(i).files; // as its lists show them below
            pc(i).cursor = {pc(i).cursor.epoch, 0, firstPrevious()};
            m_ears.catchUp(i);
            pc(i).files = known;
        }
    }
    /** What the screens of an ordinary officer show: queues, attention, search and its counts. */
    void lists()
    {
        for (int i = 0; i < PcCount; ++i) {
            if (!observes(i))
                continue;
            CaseBoard board;
            for (const CaseFile &file : std::as_const(pc(i).files)) {
                RowFacts facts;
                facts.attention = attentionOf(file, faultsOf(file, clocksOf(file, World::laws().periods(), m_world.clock.nowUtc()), legalDate(m_world.clock.nowUtc())));
                if (file.code)
                    board.put(file, facts);
            }
            board.indexSome(1'000);
            const auto list = [&](const char *name, const QList<CaseRow> &rows) {
                tell(QStringLiteral("pc %1 list %2 of %3").arg(i).arg(QLatin1String(name)).arg(rows.size()));
                for (const CaseRow &row : rows)
                    tell(QStringLiteral("  %1 %2 %3 %4 %5 %6 %7 %8").arg(row.id.text(), row.subject, row.name).arg(static_cast<int>(row.state)).arg(row.owner.value()).arg(row.pendingTo.value()).arg(row.attention).arg(row.sealed));
            };
            const WindowNumber at = pc(i).window();
            list("waiting", board.waitingFor(at));
            list("owned", board.ownedBy(at));
            list("sent", board.sentBy(at));
            list("attention", board.needingAttention(~0));
            for (const QString &typed : {QStringLiteral("来访人"), QStringLiteral("举报人"), QStringLiteral("002X"), QStringLiteral("654002")})
                list("found", board.find(typed));
            list("of the same person", board.openCasesOf({QStringLiteral("11010519491231002X")}, {QStringLiteral("13900001234")}));
            tell(QStringLiteral("pc %1 holds %2").arg(i).arg(board.size()));
        }
    }

    World m_world;
    QRandomGenerator m_draw;
    SeededRandom m_hiddenRandom;
    const Hidden m_hidden;
    const bool m_with;
    Ears m_ears;
    const int m_asker;
    QString m_said;
    CaseId m_roster;
    CaseId m_secret;
    int m_act = 0;
    int m_stepsTaken = 0;
};

} // namespace

TEST_CASE("REG 30: five hundred pairs of halls that differ in one accusation answer alike whoever has nothing to do with it", "[noninterference][sqlite]")
{
    const EmptyHall beingSetUp(false);
    const EmptyHall appointed(true);
    int alike = 0;
    int hidden = 0;
    qsizetype lines = 0;
    for (quint32 seed = 1; seed <= Pairs; ++seed) {
        const EmptyHall &hall = seed % 2 ? beingSetUp : appointed;
        auto living = std::async(std::launch::async, [&hall, seed] { return Day(hall, QStringLiteral("without.db"), seed, false, hiddenOf(seed)).told(); });
        const Day with(hall, QStringLiteral("with.db"), seed, true, hiddenOf(seed));
        const QStringList without = living.get();
        qsizetype at = 0;
        while (at < without.size() && at < with.told().size() && without[at] == with.told()[at])
            ++at;
        INFO("seed " << seed << " line " << at << "\nwithout: " << without.value(at).toStdString() << "\nwith:    " << with.told().value(at).toStdString());
        REQUIRE((without == with.told()));
        ++alike;
        hidden += with.hiddenTaken();
        lines += with.told().size();
    }
    CHECK(alike == Pairs);
    CHECK(hidden > 3 * Pairs);
    CHECK(lines > 60 * Pairs);
    std::printf("%d pairs of worlds: %d hidden acts, %lld answers and rows alike\n", alike, hidden, static_cast<long long>(lines));
}

TEST_CASE("the comparison of two halls notices a matter that is not sealed, be it one alone", "[noninterference][sqlite]")
{
    const EmptyHall hall(false);
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const Hidden plain{0, QStringLiteral("县教育局"), 5, 1, false, Category::Suggestion};
        const Day without(hall, QStringLiteral("without.db"), seed, false, plain);
        const Day with(hall, QStringLiteral("with.db"), seed, true, plain);
        CHECK_FALSE((without.told() == with.told()));
    }
}
