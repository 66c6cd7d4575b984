// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection/caseboard.h"
#include "fakes/cases.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

CaseFile named(quint64 id, const QString &name, const QString &subject, int daily)
{
    FileCase order = aFiling(daily);
    order.representatives[0].name.text = name;
    order.representatives[0].document.number = QStringLiteral("1101051949123100") + QString::number(10 + static_cast<int>(id));
    order.representatives[0].phone.text = QStringLiteral("139000012%1").arg(10 + static_cast<int>(id));
    order.matter.subject.text = subject;
    return after({}, decide({}, order, at(FrontDesk, id, CaseId(idOf(id)))).value());
}

QStringList namesOf(const QList<CaseRow> &rows)
{
    QStringList names;
    for (const CaseRow &row : rows)
        names << row.name;
    return names;
}

} // namespace

TEST_CASE("a name of one or two characters is found anywhere in a name, indexed or not yet", "[board]")
{
    CaseBoard board;
    board.put(named(1, QStringLiteral("王小明"), QStringLiteral("拖欠工资"), 1), {});
    board.put(named(2, QStringLiteral("李伟"), QStringLiteral("邻居漏水"), 2), {});
    board.put(named(3, QString::fromUcs4(U"\U00020BB7小明"), QStringLiteral("🏠 漏水"), 3), {});
    for (const bool indexed : {false, true}) {
        if (indexed)
            CHECK(board.indexSome(100));
        CHECK((namesOf(board.find(QStringLiteral("李伟"))) == QStringList{QStringLiteral("李伟")}));
        CHECK(board.find(QStringLiteral("小明")).size() == 2);
        CHECK(board.find(QStringLiteral("王")).size() == 1);
        CHECK(board.find(QString::fromUcs4(U"\U00020BB7")).size() == 1);
        CHECK(board.find(QStringLiteral("漏水")).size() == 2);
        CHECK(board.find(QStringLiteral("明小")).isEmpty());
    }
}

TEST_CASE("a case is found by its code, its identity tail and its phone tail", "[board]")
{
    CaseBoard board;
    const CaseFile file = named(1, QStringLiteral("王小明"), QStringLiteral("拖欠工资"), 1);
    board.put(file, {});
    board.put(named(2, QStringLiteral("李伟"), QStringLiteral("邻居漏水"), 2), {});
    CHECK((namesOf(board.find(file.code->text())) == QStringList{QStringLiteral("王小明")}));
    CHECK((namesOf(board.find(QString(file.code->text()).remove(u'-'))) == QStringList{QStringLiteral("王小明")}));
    CHECK((namesOf(board.find(QStringLiteral("3100 11"))) == QStringList{QStringLiteral("王小明")}));
    CHECK((namesOf(board.find(QStringLiteral("1212"))) == QStringList{QStringLiteral("李伟")}));
    CHECK(board.find(QStringLiteral("\" OR 1=1 --")).isEmpty());
    CHECK(board.find(QStringLiteral("*")).isEmpty());
}

TEST_CASE("P-07: an accusation is never found and shows neither subject nor name", "[board][accusation]")
{
    CaseBoard board;
    FileCase order = aFiling();
    order.category = Category::Accusation;
    const CaseFile file = filed(FrontDesk, order);
    board.put(file, {});
    board.indexSome(10);
    for (const QString &typed : {QStringLiteral("张三"), QStringLiteral("002X"), QStringLiteral("1234"), file.code->text(), QStringLiteral("工资")})
        CHECK(board.find(typed).isEmpty());
    CHECK(board.openCasesOf({QStringLiteral("11010519491231002X")}, {QStringLiteral("13900001234")}).isEmpty());
    const auto row = board.row(file.id);
    REQUIRE(row);
    CHECK(row->sealed);
    CHECK(row->subject.isEmpty());
    CHECK(row->name.isEmpty());
}

TEST_CASE("queues show what waits for a window, what it owns and what it sent", "[board]")
{
    CaseBoard board;
    const WindowNumber labour(3);
    CaseFile file = filed();
    board.put(file, {});
    CHECK(board.ownedBy(FrontDesk).size() == 1);
    file = after(file, decide(file, TransferCase{labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}, at(FrontDesk, 2)).value());
    board.put(file, {});
    CHECK(board.size() == 1);
    CHECK(board.waitingFor(labour).size() == 1);
    CHECK(board.sentBy(FrontDesk).size() == 1);
    CHECK(board.ownedBy(FrontDesk).size() == 1);
    file = after(file, decide(file, AcceptTransfer{file.pending->id}, at(labour, 3)).value());
    board.put(file, {});
    CHECK(board.waitingFor(labour).isEmpty());
    CHECK(board.ownedBy(labour).size() == 1);
    CHECK(board.ownedBy(FrontDesk).isEmpty());
    CHECK(board.sentBy(FrontDesk).size() == 1);
    board.remove(file.id);
    CHECK(board.size() == 0);
}

TEST_CASE("the same identity or phone finds the open cases of a person, and no closed ones", "[board]")
{
    CaseBoard board;
    const CaseFile open = named(1, QStringLiteral("王小明"), QStringLiteral("拖欠工资"), 1);
    board.put(open, {});
    const QString number = open.parties.first().document.number;
    const QString phone = open.parties.first().phone.text;
    CHECK(board.openCasesOf({number}, {}).size() == 1);
    CHECK(board.openCasesOf({}, {phone}).size() == 1);
    CHECK(board.openCasesOf({number}, {phone}).size() == 1);
    CHECK(board.openCasesOf({number}, {phone}, open.id).isEmpty());
    CHECK(board.openCasesOf({phone}, {number}).isEmpty());
    board.put(after(open, decide(open, CloseCase{Outcome::Withdrawn, QStringLiteral("双方已经和解")}, at(FrontDesk, 9, open.id)).value()), {});
    CHECK(board.openCasesOf({number}, {phone}).isEmpty());
}

TEST_CASE("first letter, first visit: no earlier matter of the same kind from the same person, whatever became of it", "[board]")
{
    CaseBoard board;
    const CaseFile early = named(1, QStringLiteral("王小明"), QStringLiteral("拖欠工资"), 1);
    CaseFile late = named(2, QStringLiteral("王小明"), QStringLiteral("还是拖欠工资"), 2);
    late.parties = early.parties;
    late.registered = early.registered.addDays(30);
    board.put(late, {}); // in whatever order they are read
    CHECK(board.isFirst(late.id));
    board.put(early, {});
    CHECK(board.isFirst(early.id));
    CHECK_FALSE(board.isFirst(late.id));
    board.put(after(early, decide(early, CloseCase{Outcome::Withdrawn, QStringLiteral("双方已经和解")}, at(FrontDesk, 9, early.id)).value()), {});
    CHECK_FALSE(board.isFirst(late.id));

    CaseFile other = late; // of another kind
    other.matter.matterType = QStringLiteral("housing.property");
    board.put(other, {});
    CHECK(board.isFirst(other.id));
    CaseFile neighbour = late; // the same phone, and another person's identity number
    neighbour.parties.first().document.number = QStringLiteral("653125198501010018");
    board.put(neighbour, {});
    CHECK(board.isFirst(neighbour.id));
    CaseFile byPhone = late;
    byPhone.parties.first().document = {};
    board.put(byPhone, {});
    CHECK_FALSE(board.isFirst(byPhone.id));
    CaseFile nameless = late;
    nameless.parties.first().document = {};
    nameless.parties.first().phone = {};
    board.put(nameless, {});
    CHECK_FALSE(board.isFirst(nameless.id)); // nobody can tell
    CaseFile accusation = late;
    accusation.category = Category::Accusation;
    board.put(accusation, {});
    CHECK_FALSE(board.isFirst(accusation.id));
    CHECK_FALSE(board.isFirst(CaseId(idOf(99))));
}

TEST_CASE("the newest cases come first, in whatever order the board was filled", "[board]")
{
    for (const bool backwards : {false, true}) {
        CaseBoard board;
        QList<CaseFile> files;
        for (int i = 1; i <= 5; ++i) {
            CaseFile file = named(static_cast<quint64>(i), QStringLiteral("王%1").arg(i), QStringLiteral("漏水"), i);
            file.registered = file.registered.addSecs(i);
            files << file;
        }
        if (backwards)
            std::reverse(files.begin(), files.end());
        for (const CaseFile &file : std::as_const(files))
            board.put(file, {});
        board.indexSome(100);
        CHECK((namesOf(board.find(QStringLiteral("漏水"), 2)) == QStringList{QStringLiteral("王5"), QStringLiteral("王4")}));
    }
}

TEST_CASE("no search reaches from one person's name into another's, or from the subject into the facts", "[board]")
{
    CaseBoard board;
    FileCase order = aFiling();
    order.representatives = {aParty(), aParty()};
    order.representatives[0].name.text = QStringLiteral("王小明");
    order.representatives[1].name.text = QStringLiteral("李伟");
    order.headcount = 2;
    order.matter.subject.text = QStringLiteral("拖欠工资");
    order.matter.facts.text = QStringLiteral("去年秋天") + QString(56, u'甲') + QStringLiteral("乙");
    board.put(filed(FrontDesk, order), {});
    for (const bool indexed : {false, true}) {
        if (indexed)
            board.indexSome(10);
        CHECK(board.find(QStringLiteral("王小明")).size() == 1);
        CHECK(board.find(QStringLiteral("李伟")).size() == 1);
        CHECK(board.find(QStringLiteral("明李")).isEmpty());
        CHECK(board.find(QStringLiteral("工资去年")).isEmpty());
        CHECK(board.find(QStringLiteral("去年秋天甲")).size() == 1);
        CHECK(board.find(QStringLiteral("乙")).isEmpty()); // the 61st character
    }
}

TEST_CASE("a transfer that was objected to no longer waits for its receiver", "[board]")
{
    CaseBoard board;
    const WindowNumber labour(3);
    CaseFile file = filed();
    file = after(file, decide(file, TransferCase{labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}, at(FrontDesk, 2)).value());
    file = after(file, decide(file, ObjectToTransfer{file.pending->id, QStringLiteral("不属于本窗口职责"), QStringLiteral("信访工作条例第二十三条"), {}}, at(labour, 3)).value());
    board.put(file, {});
    CHECK(board.waitingFor(labour).isEmpty());
    REQUIRE(board.sentBy(FrontDesk).size() == 1);
    CHECK(board.sentBy(FrontDesk).first().objected);
}

TEST_CASE("who stands in for a window, decides or sits in a joint session finds the case among those that wait", "[board]")
{
    CaseBoard board;
    CaseFile file = named(1, QStringLiteral("王小明"), QStringLiteral("拖欠工资"), 1);
    PendingTransfer pending;
    pending.id = TransferId(idOf(77));
    pending.from = file.owner;
    pending.to = WindowNumber(14);
    pending.trustee = WindowNumber(5);
    file.pending = pending;
    board.put(file, {});
    CHECK(board.waitingFor(WindowNumber(14)).size() == 1);
    CHECK(board.waitingFor(WindowNumber(5)).size() == 1);
    CHECK(board.waitingFor(WindowNumber(6)).isEmpty());
    CHECK(board.waitingFor(WindowNumber(1)).isEmpty());
    file.pending->state = TransferState::Objected;
    file.pending->withCoordinator = true;
    board.put(file, {});
    CHECK(board.waitingFor(WindowNumber(14)).isEmpty());
    CHECK(board.waitingFor(WindowNumber(1)).size() == 1);
    file.pending.reset();
    file.joined = {WindowNumber(6)};
    board.put(file, {});
    CHECK(board.waitingFor(WindowNumber(6)).size() == 1);
    CHECK(board.waitingFor(WindowNumber(1)).isEmpty());
}

TEST_CASE("the coordinator's list is asked by reason, and its rows keep light and phase", "[board]")
{
    CaseBoard board;
    const CaseFile file = named(1, QStringLiteral("王小明"), QStringLiteral("拖欠工资"), 1);
    RowFacts facts;
    facts.attention = static_cast<int>(Attention::Suggested) | static_cast<int>(Attention::Urgent);
    facts.light = Light::Red;
    facts.clock = ClockId::Clk02;
    facts.due = QDate(2026, 9, 30);
    board.put(file, facts);
    REQUIRE(board.needingAttention(static_cast<int>(Attention::Urgent)).size() == 1);
    CHECK((board.needingAttention(static_cast<int>(Attention::Urgent)).first().light == Light::Red));
    CHECK((board.needingAttention(static_cast<int>(Attention::Urgent)).first().phase == Phase::Registered));
    CHECK(board.needingAttention(static_cast<int>(Attention::Task)).isEmpty());
    board.put(file, {});
    CHECK(board.needingAttention(0xff).isEmpty());
}

TEST_CASE("cases of one moment stand in the same order, whichever was put on the board first", "[board]")
{
    const CaseFile earlier = named(1, QStringLiteral("王小明"), QStringLiteral("拖欠工资"), 1);
    const CaseFile later = named(2, QStringLiteral("李伟"), QStringLiteral("邻居漏水"), 2);
    const auto sent = [](const CaseFile &file) {
        return after(file, decide(file, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于劳动争议")}, at(FrontDesk, 40, file.id)).value());
    };
    RowFacts facts; // as of the centre's steps, which it takes for many cases at once
    facts.changed = QDateTime(QDate(2026, 9, 16), QTime(3, 0), Qt::UTC);
    const QStringList order{QStringLiteral("王小明"), QStringLiteral("李伟")};
    for (const bool turned : {false, true}) {
        CaseBoard board;
        board.put(turned ? later : earlier, facts);
        board.put(turned ? earlier : later, facts);
        CHECK(namesOf(board.ownedBy(FrontDesk)) == order);
        board.put(sent(turned ? later : earlier), facts);
        board.put(sent(turned ? earlier : later), facts);
        CHECK(namesOf(board.sentBy(FrontDesk)) == order);
        CHECK(namesOf(board.waitingFor(WindowNumber(3))) == order);
    }
}
