// SPDX-License-Identifier: GPL-3.0-or-later
/** What an officer does all day, by the same doors the screens use. */
#include "sim/counter.h"

namespace hall::sim {

namespace {

constexpr int MostKnown = 4;
const QString Words = QStringLiteral("由该窗口负责办理");
constexpr PaperForm Papers[] = {PaperForm::F03Receipt, PaperForm::F04Acceptance, PaperForm::F08ForwardedToOrgan, PaperForm::F30Report};

Stated stated(const QString &text)
{
    return {text, {}};
}

} // namespace

Done SimCounter::give(const char *what, const CaseId &file, const Command &order)
{
    const auto events = m_desk->give(file, order);
    return events ? Done{what, std::nullopt, *events} : Done{what, events.refusal(), {}};
}

Done SimCounter::fileCase()
{
    FileCase order;
    const int dice = static_cast<int>(m_generator.below(20));
    order.category = dice == 0 ? Category::Accusation : dice < 4 ? Category::Suggestion : Category::Claim;
    order.track = dice >= 15 ? Track::Dispute : Track::Petition;
    const int person = ++m_people;
    Party party;
    party.name = stated(QStringLiteral("来访人%1号%2").arg(m_index).arg(person));
    party.document = {DocumentKind::ResidentId, QStringLiteral("11010519491231002X")};
    party.address = stated(QStringLiteral("示范路1号"));
    party.phone = stated(QStringLiteral("139%1").arg(m_generator.below(100'000'000), 8, 10, QLatin1Char('0')));
    order.representatives = {party};
    order.matter.subject = stated(QStringLiteral("事项%1-%2").arg(m_index).arg(person));
    order.matter.matterType = QStringLiteral("labour.wages");
    order.matter.place = stated(QStringLiteral("示范街道"));
    order.matter.facts = stated(QStringLiteral("经过%1。").arg(person).repeated(static_cast<int>(m_generator.between(1, 12))));
    order.matter.request = stated(QStringLiteral("请求发放工资。"));
    order.privacyNoticeShown = !m_generator.chance(0.03);
    const auto id = m_desk->fileCase(order);
    if (!id)
        return {"file", id.refusal(), {}};
    m_known << *id;
    if (m_known.size() > MostKnown)
        m_known.removeFirst();
    Done done{"file", std::nullopt, {}};
    const auto view = m_desk->caseView(*id);
    for (const TimelineEntry &entry : view ? view->timeline : QList<TimelineEntry>())
        done.events << entry.event;
    return done;
}

Done SimCounter::actOn(const CaseRow &row)
{
    const auto pick = [this](std::initializer_list<int> weights) {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        qint64 left = m_generator.below(sum);
        int index = 0;
        for (const int weight : weights) {
            if ((left -= weight) < 0)
                return index;
            ++index;
        }
        return 0;
    };
    const QString unique = QString::number(m_generator.below(1'000'000));
    switch (pick({6, 3, 2, 3, 3, 2, 5, 5, 1, 12})) {
    case 0: {
        const int to = row.sealed ? 23 : static_cast<int>(m_generator.between(1, 23));
        return give("transfer", row.id, TransferCase{WindowNumber(to), TransferReason::Competent, Words});
    }
    case 1: return give("screen", row.id, ScreenCase{LawfulPath(m_generator.between(1, 7)), {}});
    case 2: return give("correct", row.id, CorrectField{Field::Subject, 0, QStringLiteral("改为") + unique, Words});
    case 3: return give("correct", row.id, CorrectField{Field::Phone, 0, QStringLiteral("138") + unique.rightJustified(8, u'0'), Words});
    case 4: return give("note", row.id, AddNote{QStringLiteral("记录") + unique});
    case 5: return give("papers", row.id, ReceivePapers{{{QStringLiteral("材料") + unique, 3, true}}});
    case 6: return give("print", row.id, RecordPrint{Papers[m_generator.below(4)], QStringLiteral("zh_CN"), QStringLiteral("paper")});
    case 7: return end("close", row.id, CloseCase{m_generator.chance(0.5) ? Outcome::Explained : Outcome::Withdrawn, Words});
    case 8: return end("guide", row.id, GuideElsewhere{LawfulPath::Judicial, QStringLiteral("人民法院"), QStringLiteral("可以起诉")});
    default: return step(row);
    }
}

/** Orders the rules must refuse: a reason too short, a case that is nobody's, an answer to a transfer that is not ours. */
Done SimCounter::careless()
{
    const QList<CaseRow> owned = m_desk->owned();
    if (owned.isEmpty() || m_generator.chance(0.3))
        return give("careless", CaseId(uuidV7(m_schedule.wall(), m_random->bytes(10))), AddNote{QStringLiteral("没有这个案件")});
    const CaseRow &row = owned[m_generator.below(owned.size())];
    if (m_generator.chance(0.5))
        return give("careless", row.id, CloseCase{Outcome::Explained, QStringLiteral("短")});
    return give("careless", row.id, AcceptTransfer{TransferId(uuidV7(m_schedule.wall(), m_random->bytes(10)))});
}

Done SimCounter::act()
{
    const QList<CaseRow> waiting = m_desk->waiting();
    if (!waiting.isEmpty() && m_generator.chance(0.6)) {
        const CaseRow &row = waiting[m_generator.below(waiting.size())];
        return answer(row);
    }
    const qint64 dice = m_generator.below(100);
    if (dice < 4)
        return careless();
    const QList<CaseRow> sent = m_desk->sent();
    if (dice < 16 && !sent.isEmpty()) {
        // The newest first: those still waiting are among them.
        const CaseRow &row = sent[sent.size() - 1 - m_generator.below(qMin<qint64>(sent.size(), 6))];
        if (row.objected && m_generator.chance(0.7))
            return answerObjection(row);
        if (!row.pendingTransfer.isNull() && m_generator.chance(0.6))
            return give("recall", row.id, RecallTransfer{row.pendingTransfer, Words});
        return m_generator.chance(0.5) ? step(row) : give("note", row.id, AddNote{QStringLiteral("催办")});
    }
    if (dice < 21 && !m_ended.isEmpty())
        return afterEnd();
    const QList<CaseRow> owned = m_desk->owned();
    if (dice < 46 || owned.isEmpty())
        return fileCase();
    return actOn(owned[m_generator.below(owned.size())]);
}

} // namespace hall::sim
