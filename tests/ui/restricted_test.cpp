// SPDX-License-Identifier: GPL-3.0-or-later
/** What few may read, on the screens and on paper; and the guardian of a child (PIPL 28-31; domain rules 7, P-15). */
#include "fakes/printers.h"
#include "forms/stepdialog.h"
#include "print/papers.h"
#include "registerdesk.h"
#include "sitting.h"
#include "words/formwords.h"
#include "words/paperwords.h"
#include "words/shellwords.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

using namespace hall;
using registering::Counter;
using words::OnForm;
using words::onForm;

namespace {

/** An identity number of somebody born on that day, with its check character. */
QString numberOf(QDate birth)
{
    const QString seventeen = QStringLiteral("110105") + birth.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("002");
    return seventeen + mod11_2(seventeen);
}

void choose(Counter &counter, const char *code)
{
    auto *types = counter.find<QComboBox>("matterType");
    const int row = types->findData(QString::fromLatin1(code));
    REQUIRE(row > 0);
    types->setCurrentIndex(row);
}

QString everything(const PaperText &paper)
{
    QStringList texts{paper.secrecyMark, paper.title.text};
    for (const PaperField &field : paper.fields)
        texts << field.label.text << field.value.text;
    return texts.join(QLatin1Char('\n'));
}

/** A restricted matter of the officer's at window 03. */
CaseId filesRestricted(Sitting &clerk)
{
    FileCase order = DeskRoom::order();
    order.restricted = true;
    return clerk.room.file(order);
}

void comesInstead(Sitting &clerk, const QString &name)
{
    clerk.window.lock();
    auto *field = clerk.find<QLineEdit>("signInName");
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE_FALSE(clerk.room.desk->status().locked);
}

bool shown(Sitting &clerk, const char *name)
{
    const auto *widget = clerk.window.findChild<QWidget *>(QString::fromLatin1(name));
    return widget && widget->isVisible();
}

} // namespace

TEST_CASE("what is restricted by its type is ticked and cannot be unticked; what the officer ticks stays theirs", "[register][restricted]")
{
    Counter counter;
    auto *tick = counter.find<QCheckBox>("restricted");
    REQUIRE(tick);
    CHECK(tick->isVisible());
    CHECK_FALSE(tick->isChecked());
    CHECK_FALSE(counter.find<QLabel>("restrictedNote")->isVisible());
    choose(counter, "family.violence");
    CHECK(tick->isChecked());
    CHECK_FALSE(tick->isEnabled());
    CHECK(counter.find<QLabel>("restrictedNote")->isVisible());
    CHECK(counter.label("restrictedNote") == onForm(OnForm::RestrictedByRule));
    choose(counter, "labour.wages");
    CHECK_FALSE(tick->isChecked());
    CHECK(tick->isEnabled());
    tick->click();
    choose(counter, "medical");
    choose(counter, "labour.wages");
    CHECK(tick->isChecked());
    counter.find<QRadioButton>("categoryAccusation")->click();
    CHECK_FALSE(tick->isVisible());
    counter.find<QRadioButton>("categoryClaim")->click();
    counter.fillCommonCase();
    REQUIRE(counter.save());
    CHECK(counter.view().file.restricted);
    // The next visitor begins without it.
    CHECK_FALSE(tick->isChecked());
    counter.fillCommonCase();
    REQUIRE(counter.save());
    CHECK_FALSE(counter.view().file.restricted);
}

TEST_CASE("a tick of the officer's comes back with the recovery copy", "[register][restricted]")
{
    Counter counter;
    counter.fillCommonCase();
    counter.find<QCheckBox>("restricted")->click();
    counter.find<QPushButton>("clear")->click();
    CHECK_FALSE(counter.find<QCheckBox>("restricted")->isChecked());
    counter.find<QPushButton>("recoveryRestore")->click();
    CHECK(counter.find<QCheckBox>("restricted")->isChecked());
}

TEST_CASE("for a child's number the form asks for the guardian, says what is missing, and prints who was named", "[register][restricted]")
{
    Counter counter;
    CHECK_FALSE(counter.find<QLineEdit>("guardian1")->isVisible());
    CHECK(counter.find<QCheckBox>("underFourteen1")->isVisible());
    counter.fillCommonCase();
    CHECK_FALSE(counter.find<QLineEdit>("guardian1")->isVisible());
    CHECK_FALSE(counter.find<QCheckBox>("underFourteen1")->isVisible()); // the number tells it
    counter.set("documentNumber1", numberOf(QDate(2018, 5, 5)));
    CHECK(counter.find<QLineEdit>("guardian1")->isVisible());
    CHECK(counter.find<QLineEdit>("guardianRelation1")->isVisible());
    CHECK_FALSE(counter.find<QLineEdit>("guardian1")->accessibleName().isEmpty());
    CHECK(counter.find<QCheckBox>("restricted")->isChecked());
    CHECK_FALSE(counter.find<QCheckBox>("restricted")->isEnabled());
    CHECK_FALSE(counter.save());
    CHECK_FALSE(counter.label("guardian1Error").isEmpty());
    CHECK(counter.focus() == "guardian1");
    counter.set("guardian1", QStringLiteral("古丽·买买提"));
    CHECK_FALSE(counter.save());
    CHECK(counter.focus() == "guardianRelation1");
    counter.set("guardianRelation1", QStringLiteral("母亲"));
    REQUIRE(counter.save());
    const CaseView view = counter.view();
    CHECK(view.file.restricted);
    CHECK(view.file.parties.first().guardian.text == QStringLiteral("古丽·买买提"));
    const QString paper = everything(registrationFor(view, {}));
    CHECK(paper.contains(QStringLiteral("古丽·买买提")));
    CHECK(paper.contains(QStringLiteral("母亲")));
    CHECK(paper.contains(words::onPaper(words::OnPaper::RestrictedMark, QStringLiteral("zh_CN"))));
}

TEST_CASE("without a number the officer ticks it, and a reason in the guardian's place registers the child all the same", "[register][restricted]")
{
    Counter counter;
    counter.fillCommonCase();
    auto *kind = counter.find<QComboBox>("documentKind1");
    kind->setCurrentIndex(kind->findData(static_cast<int>(DocumentKind::None)));
    counter.set("documentNumber1", {});
    CHECK(counter.find<QCheckBox>("underFourteen1")->isVisible());
    counter.find<QCheckBox>("underFourteen1")->setChecked(true);
    CHECK(counter.find<QLineEdit>("guardian1")->isVisible());
    counter.set("guardianMissing1", QStringLiteral("孩子独自来访"));
    REQUIRE(counter.save());
    CHECK(counter.view().file.parties.first().guardian.whyMissing == QStringLiteral("孩子独自来访"));
    CHECK(counter.view().file.restricted);
}

TEST_CASE("a colleague sees a veiled row and page, takes the case over with a reason, and reads it", "[case][restricted]")
{
    const Speaking speaking(QStringLiteral("en"));
    Sitting clerk(3);
    const CaseId file = filesRestricted(clerk);
    const QString subject = DeskRoom::order().matter.subject.text;
    clerk.window.showCase(file);
    CHECK(shown(clerk, "restrictedCase"));
    CHECK(clerk.find<QLabel>("factSubject")->text() == subject);
    CHECK_FALSE(clerk.find<QPushButton>("takeOverButton")->isVisible());

    comesInstead(clerk, QStringLiteral("古丽"));
    clerk.window.showMyWindow();
    auto *owned = clerk.find<QTableView>("ownedTable");
    REQUIRE(owned->model()->rowCount() == 1);
    QStringList cells;
    for (int column = 0; column < owned->model()->columnCount(); ++column)
        cells << owned->model()->index(0, column).data().toString();
    CHECK(cells.contains(words::say(Say::VeiledSubject)));
    CHECK_FALSE(cells.join(QLatin1Char(' ')).contains(subject));
    CHECK_FALSE(cells.join(QLatin1Char(' ')).contains(QStringLiteral("阿迪力")));

    clerk.window.showCase(file);
    CHECK(shown(clerk, "veiledCase"));
    CHECK(clerk.find<QLabel>("veiledCase")->text() == words::say(Say::VeiledCase));
    CHECK(clerk.find<QLabel>("takeItOver")->text() == words::say(Say::TakeItOver));
    CHECK_FALSE(shown(clerk, "factSubject"));
    CHECK_FALSE(clerk.find<QTextBrowser>("caseTimeline")->toPlainText().contains(subject));
    for (const char *closed : {"printReceiptButton", "printRegistrationButton", "correctButton", "transferButton", "screenButton"})
        CHECK_FALSE(clerk.find<QPushButton>(closed)->isEnabled());
    CHECK(clerk.find<QPushButton>("noteButton")->isEnabled());
    auto *take = clerk.find<QPushButton>("takeOverButton");
    CHECK(take->isVisible());
    CHECK_FALSE(take->accessibleName().isEmpty());
    take->click();
    auto *dialog = clerk.window.findChild<StepDialog *>();
    REQUIRE(dialog);
    auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("stepReason"));
    REQUIRE(reason);
    reason->setPlainText(QStringLiteral("王芳休假,由我接手"));
    dialog->accept();
    CHECK_FALSE(shown(clerk, "veiledCase"));
    CHECK(clerk.find<QLabel>("factSubject")->text() == subject);
    CHECK_FALSE(take->isVisible());
    CHECK(clerk.find<QTextBrowser>("caseTimeline")->toPlainText().contains(QStringLiteral("由我接手")));
}

TEST_CASE("nothing of an open restricted case stays on the screen for who comes next", "[case][restricted]")
{
    Sitting clerk(3);
    const CaseId file = filesRestricted(clerk);
    clerk.window.showCase(file);
    comesInstead(clerk, QStringLiteral("古丽"));
    const QString subject = DeskRoom::order().matter.subject.text;
    for (const QLabel *label : clerk.window.findChildren<QLabel *>())
        CHECK_FALSE((label->isVisible() && label->text().contains(subject)));
}

TEST_CASE("the window slip of a restricted matter tells of no matter, and the visitor's receipt is as every other", "[restricted][papers]")
{
    Sitting clerk(3);
    const CaseId file = filesRestricted(clerk);
    REQUIRE(clerk.room.desk->give(file, TransferCase{FrontDesk, TransferReason::Competent, QStringLiteral("涉及家庭矛盾需统筹")}).ok());
    const CaseView view = *clerk.room.desk->caseView(file);
    PaperContext context;
    context.reason = QStringLiteral("涉及家庭矛盾需统筹");
    const QString slip = everything(slipFor(view, context));
    CHECK_FALSE(slip.contains(view.file.matter.subject.text));
    CHECK_FALSE(slip.contains(QStringLiteral("家庭矛盾")));
    const PaperText receipt = receiptFor(view, context);
    CHECK(receipt.secrecyMark.isEmpty());
    CHECK(receipt.queryCode == view.queryCode);
}
