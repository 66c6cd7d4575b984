// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventcodec.h"
#include "fakes/cases.h"
#include "fakes/printers.h"

#include <QtCore/QRandomGenerator>

using namespace hall;
using namespace hall::fakes;

namespace {

Command anyOrder(QRandomGenerator &dice, const CaseFile &file)
{
    const QString reason = dice.bounded(8) == 0 ? QString() : QStringLiteral("理由充分的说明");
    const TransferId transfer = file.pending && dice.bounded(6) != 0 ? file.pending->id : TransferId(idOf(dice.bounded(50)));
    const WindowNumber target(static_cast<int>(dice.bounded(1, 26)));
    switch (dice.bounded(12)) {
    case 0: return ScreenCase{static_cast<LawfulPath>(dice.bounded(8)), dice.bounded(2) ? QStringLiteral("a") : QStringLiteral("b")};
    case 1: return dice.bounded(20) == 0 ? Command(GuideElsewhere{LawfulPath::Judicial, QStringLiteral("法院"), reason}) : Command(AddNote{reason});
    case 2:
    case 3: return TransferCase{target, TransferReason::Competent, reason};
    case 4:
    case 5: return AcceptTransfer{transfer};
    case 6: return ObjectToTransfer{transfer, reason, QStringLiteral("条例"), dice.bounded(2) ? target : WindowNumber()};
    case 7: return RecallTransfer{transfer, reason};
    case 8: return CorrectField{static_cast<Field>(dice.bounded(2) ? 1 + dice.bounded(4) : 20 + dice.bounded(6)), static_cast<int>(dice.bounded(-1, 2)), QString::number(10'000 + dice.bounded(9)), reason};
    case 9: return RecordPrint{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("pdf")};
    case 10: return ReceivePapers{{{QStringLiteral("合同"), static_cast<int>(dice.bounded(9)), true}}};
    default: return dice.bounded(20) == 0 ? Command(CloseCase{Outcome::Settled, reason}) : Command(AddNote{reason});
    }
}

} // namespace

TEST_CASE("whatever is ordered in whatever turn, a case has exactly one owner and no illegal state", "[property]")
{
    QRandomGenerator dice(20261123);
    int taken = 0;
    int refused = 0;
    quint64 seed = 10;
    for (int walk = 0; walk < 1'000; ++walk) {
        FileCase filing = aFiling();
        filing.category = walk % 10 == 0 ? Category::Accusation : Category::Claim;
        CaseFile file = filed(FrontDesk, filing);
        for (int step = 0; step < 20; ++step) {
            // Mostly a window that has to do with the case, sometimes any.
            WindowNumber seat(static_cast<int>(dice.bounded(1, 24)));
            if (dice.bounded(3) != 0)
                seat = file.pending && dice.bounded(2) ? file.pending->to : file.owner;
            const auto decision = decide(file, anyOrder(dice, file), at(seat, ++seed));
            if (!decision.ok()) {
                ++refused;
                continue;
            }
            ++taken;
            const WindowNumber ownerBefore = file.owner;
            bool accepted = false;
            for (const Event &event : decision.value()) {
                REQUIRE_FALSE(misfit(file, event));
                file = evolve(file, event);
                accepted = accepted || std::holds_alternative<TransferAccepted>(event.body);
                // What was decided survives its own encoding.
                const EncodedBody body = encodeBody(event);
                Event back = event;
                back.body = NoteAdded{};
                REQUIRE(decodeBody(static_cast<int>(body.kind), body.version, body.bytes, back));
                REQUIRE(encodeBody(back).bytes == body.bytes);
            }
            REQUIRE_FALSE(file.owner.isNull());
            REQUIRE((accepted || file.owner == ownerBefore));
            REQUIRE((file.open() || !file.pending));
            REQUIRE((!file.pending || (file.pending->from == file.owner && file.pending->to != file.owner)));
            REQUIRE((!file.sealed() || audienceOf(file) == QSet<WindowNumber>{DisciplineRoom}));
            REQUIRE((!file.sealed() || file.owner == FrontDesk || file.owner == DisciplineRoom));
            REQUIRE((file.sealed() || audienceOf(file).contains(file.owner)));
        }
    }
    CHECK(taken > 4'000);
    CHECK(refused > 4'000);
}

TEST_CASE("no mutilated body is ever read as another fact of an impossible form", "[property][codec]")
{
    QRandomGenerator dice(7);
    const Events events = decide({}, aFiling(), at(FrontDesk, 1)).value();
    int read = 0;
    for (const Event &event : events) {
        const EncodedBody body = encodeBody(event);
        Event out;
        for (qsizetype length = 0; length < body.bytes.size(); ++length)
            CHECK_FALSE(decodeBody(static_cast<int>(body.kind), 1, body.bytes.left(length), out));
        CHECK_FALSE(decodeBody(static_cast<int>(body.kind), 1, body.bytes + 'x', out));
        CHECK_FALSE(decodeBody(static_cast<int>(body.kind), 2, body.bytes, out));
        CHECK_FALSE(decodeBody(999, 1, body.bytes, out));
        for (int i = 0; i < 5'000; ++i) {
            QByteArray changed = body.bytes;
            for (int flips = 0; flips <= static_cast<int>(dice.bounded(4)); ++flips)
                changed[dice.bounded(static_cast<int>(changed.size()))] = static_cast<char>(dice.bounded(256));
            Event mutant;
            if (!decodeBody(static_cast<int>(body.kind), 1, changed, mutant))
                continue;
            ++read;
            CHECK(mutant.window.value() >= 1);
            CHECK(mutant.window.value() <= 99);
            if (const auto *filed = std::get_if<CaseFiled>(&mutant.body))
                CHECK(CaseCode::parse(filed->code.text()));
        }
    }
    CHECK(read > 0); // a changed letter of a text is still a text
}

TEST_CASE("deeply nested or endless bodies are refused before they are built", "[codec]")
{
    Event out;
    CHECK_FALSE(decodeBody(1, 1, QByteArray(100'000, '\x81'), out));
    CHECK_FALSE(decodeBody(1, 1, QByteArray::fromHex("bf"), out));
    CHECK_FALSE(decodeBody(1, 1, QByteArray::fromHex("bb7fffffffffffffff"), out));
    CHECK_FALSE(decodeBody(13, 1, QByteArray(MaxBodyBytes + 1, 'a'), out));
}
