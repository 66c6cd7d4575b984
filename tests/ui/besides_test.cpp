// SPDX-License-Identifier: GPL-3.0-or-later
/** Steps beside the procedure: what they look like at a counter, and where they must not be seen. */
#include "fakes/printers.h"
#include "print/papertemplate.h"
#include "print/papervalues.h"
#include "sitting.h"
#include "ui/paperlife.h"
#include "words/stepwords.h"


using namespace hall;

namespace {

QString historyOf(const CaseView &view, const Desk &desk)
{
    QStringList lines;
    for (const TimelineEntry &entry : view.timeline)
        lines << words::timelineSentence(entry, desk.windows(), desk.matterTypes());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("REG 26, P-21: a note of conduct is read in the history of its visit, and found by no search, in no person's data and on no paper", "[case][steps][incident]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    DeskRoom room;
    room.signIn();
    const CaseId file = room.file();
    const QString identity = QStringLiteral("440524188001010014");
    const QList<CaseRow> before = room.desk->openCasesOf({identity}, {});
    REQUIRE(before.size() == 1);
    TakeStep note{Step::IncidentNoted, {}, {{Item::Account, QStringLiteral("把横幅挂在门口久久不肯离开")}, {Item::PoliceReport, QStringLiteral("第八八号")}}};
    note.facts.choice = static_cast<int>(IncidentConduct::StayingOrAbandoning);
    note.facts.ticks = {Tick::Dissuaded, Tick::PoliceCalled};
    REQUIRE(room.desk->give(file, note).ok());
    const CaseView view = *room.desk->caseView(file);

    const QStringList told{QStringLiteral("横幅"), QStringLiteral("第八八号"), words::choiceName(Step::IncidentNoted, note.facts.choice), words::nameOf(Step::IncidentNoted),
                           words::tickSentence(Tick::Dissuaded), words::tickSentence(Tick::PoliceCalled)};
    const QString history = historyOf(view, *room.desk);
    for (const QString &word : told)
        CHECK(history.contains(word));

    for (const QString &word : told)
        CHECK(room.desk->find(word).isEmpty());
    const QList<CaseRow> after = room.desk->openCasesOf({identity}, {});
    REQUIRE(after.size() == 1);
    CHECK(after.first().subject == before.first().subject);
    CHECK((after.first().phase == before.first().phase));
    CHECK(after.first().attention == 0);
    CHECK(room.desk->needingAttention(~0).isEmpty());
    CHECK(view.file.parties == room.desk->caseView(file)->file.parties);

    const PaperContext on = paperlife::context();
    for (int form = 1; form <= LastPaperForm; ++form) {
        const PaperValues values(static_cast<PaperForm>(form), view, on, paperTemplates());
        QString paper;
        for (const QString &key : PaperValues::keys())
            paper += values.in(QStringLiteral("zh_CN"), key);
        for (const QString &rows : PaperValues::rowKeys().keys()) {
            for (const QMap<QString, QString> &row : values.rows(rows, QStringLiteral("zh_CN")))
                paper += QStringList(row.values()).join(QLatin1Char(' '));
        }
        for (const QString &word : told)
            CHECK_FALSE(paper.contains(word));
    }
}
