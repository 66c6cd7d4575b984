// SPDX-License-Identifier: GPL-3.0-or-later
/** Steps beside the procedure: what they look like at a counter, and where they must not be seen. */
#include "fakes/printers.h"
#include "forms/stepdialog.h"
#include "print/papertemplate.h"
#include "print/papervalues.h"
#include "sitting.h"
#include "ui/paperlife.h"
#include "words/stepwords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

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

TEST_CASE("REG 24: a dispute and its settlement are filled in at the counter, and the history names the windows", "[case][steps]")
{
    const Speaking speaking(QStringLiteral("en"));
    Sitting clerk;
    const CaseId file = clerk.room.file();
    clerk.window.showCase(file);
    const auto opens = [&](Step step) {
        auto *menu = clerk.find<QMenu>("stepButtonMenu");
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QStringLiteral("step.") + stepName(step));
        REQUIRE(action);
        action->trigger();
        const QList<StepDialog *> dialogs = clerk.window.findChildren<StepDialog *>(); // one that is done may still be there
        REQUIRE_FALSE(dialogs.isEmpty());
        return dialogs.last();
    };
    StepDialog *dispute = opens(Step::JurisdictionDisputed);
    auto *members = dispute->findChild<QListWidget *>(QStringLiteral("stepMembers"));
    REQUIRE(members);
    members->item(2)->setCheckState(Qt::Checked);
    dispute->findChild<QPlainTextEdit *>(QStringLiteral("stepReason"))->setPlainText(QStringLiteral("两个机关都认为不属于自己"));
    dispute->accept();
    REQUIRE(isDisputed(clerk.room.desk->caseView(file)->file));
    CHECK((clerk.room.desk->needingAttention(static_cast<int>(Attention::Disputed)).size() == 1));
    CHECK((clerk.room.desk->needingAttention(static_cast<int>(Attention::Disputed)).first().phase == Phase::Disputed));

    QPointer<StepDialog> settlement = opens(Step::JurisdictionSettled);
    auto *lead = settlement->findChild<QComboBox *>(QStringLiteral("stepLead"));
    REQUIRE(lead);
    CHECK(lead->currentIndex() == -1); // a person names it
    CHECK(lead->findData(DisciplineRoom.value()) == -1);
    settlement->findChild<QComboBox *>(QStringLiteral("stepChoice"))->setCurrentIndex(0);
    settlement->findChild<QPlainTextEdit *>(QStringLiteral("stepResult"))->setPlainText(QStringLiteral("由人社部门牵头办理"));
    settlement->findChild<QLineEdit *>(QStringLiteral("stepBasis"))->setText(QStringLiteral("信访工作条例第二十四条"));
    settlement->accept();
    REQUIRE(settlement);
    CHECK(settlement->findChild<QLabel *>(QStringLiteral("messageText"))->text().contains(QStringLiteral("Lead window")));
    lead->setCurrentIndex(lead->findData(3));
    settlement->accept();
    const CaseView now = *clerk.room.desk->caseView(file);
    CHECK_FALSE(isDisputed(now.file));
    CHECK(now.file.lead == WindowNumber(3));
    const QString history = historyOf(now, *clerk.room.desk);
    CHECK(history.contains(QStringLiteral("Competence settled: The organs agree")));
    CHECK(history.contains(QStringLiteral("Lead window: ") + words::windowName(WindowNumber(3), clerk.room.desk->windows())));
}
