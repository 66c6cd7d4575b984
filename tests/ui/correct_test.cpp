// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/orderdialog.h"
#include "sitting.h"
#include "words/shellwords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace hall;

namespace {

const QString Wages = QStringLiteral("labour.wages");
const QString Insurance = QStringLiteral("social.insurance");

/** The dialog that corrects a case, open, and hands to use it. */
class Correcting final
{
public:
    explicit Correcting(Track track = Track::Petition)
    {
        FileCase order = DeskRoom::order();
        order.track = track;
        order.matter.matterType = Wages;
        file = clerk.room.file(order);
        clerk.window.showCase(file);
        clerk.find<QPushButton>("correctButton")->click();
        dialog = clerk.window.findChild<OrderDialog *>();
        REQUIRE(dialog);
    }

    void choose(Field field)
    {
        auto *what = dialog->findChild<QComboBox *>(QStringLiteral("correctField"));
        const int row = what->findData(QPoint(static_cast<int>(field), 0));
        REQUIRE(row >= 0);
        what->setCurrentIndex(row);
    }
    QComboBox *types() const { return dialog->findChild<QComboBox *>(QStringLiteral("correctType")); }
    QPlainTextEdit *text() const { return dialog->findChild<QPlainTextEdit *>(QStringLiteral("correctValue")); }
    QString said() const { return dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text(); }
    Matter matter() const { return clerk.room.desk->caseView(file)->file.matter; }

    Sitting clerk;
    CaseId file;
    QPointer<OrderDialog> dialog;
};

} // namespace

TEST_CASE("the matter type of a case is corrected from the list of its track", "[case]")
{
    const Speaking speaking(QStringLiteral("zh_CN"));
    Correcting correcting;
    correcting.choose(Field::MatterType);
    REQUIRE(correcting.types());
    CHECK(correcting.types()->isVisible());
    CHECK_FALSE(correcting.text()->isVisible());
    CHECK(correcting.types()->currentData().toString() == Wages);
    for (const MatterType &type : correcting.clerk.room.desk->matterTypes().list()) {
        INFO(type.code.toStdString());
        CHECK((correcting.types()->findData(type.code) >= 0) == (type.track != MatterType::Track::Dispute));
    }
    correcting.types()->setCurrentIndex(correcting.types()->findData(Insurance));
    correcting.dialog->findChild<QLineEdit *>(QStringLiteral("correctReason"))->setText(QStringLiteral("登记时选错类别"));
    correcting.dialog->accept();
    CHECK(correcting.matter().matterType == Insurance);
    CHECK(correcting.clerk.find<QLabel>("factMatterType")->text() == QStringLiteral("社会保险"));
    // The history names the types as the clerk knows them, never by their codes.
    const QString history = correcting.clerk.find<QTextBrowser>("caseTimeline")->toPlainText();
    CHECK(history.contains(QStringLiteral("拖欠工资")));
    CHECK(history.contains(QStringLiteral("社会保险")));
    CHECK_FALSE(history.contains(Insurance));
}

TEST_CASE("a dispute is offered the types of disputes", "[case]")
{
    Correcting correcting(Track::Dispute);
    correcting.choose(Field::MatterType);
    REQUIRE(correcting.types());
    CHECK(correcting.types()->findData(Wages) >= 0);
    CHECK(correcting.types()->findData(Insurance) < 0);
}

TEST_CASE("a matter type that is not in the list is answered in the dialog and corrects nothing", "[case]")
{
    Correcting correcting;
    correcting.choose(Field::MatterType);
    REQUIRE(correcting.types());
    correcting.types()->setEditText(QStringLiteral("没有这一类"));
    correcting.dialog->accept();
    REQUIRE(correcting.dialog);
    CHECK(correcting.dialog->isVisible());
    CHECK_FALSE(correcting.said().isEmpty());
    CHECK(correcting.types()->currentText() == QStringLiteral("没有这一类"));
    CHECK(correcting.matter().matterType == Wages);
}

TEST_CASE("after the matter type every other field is corrected as text", "[case]")
{
    for (const Field field : {Field::Subject, Field::Place, Field::Facts, Field::Request, Field::PriorHandling, Field::Name, Field::DocumentNumber,
                              Field::Address, Field::Phone}) {
        INFO(fieldName(field).toStdString());
        Correcting correcting;
        correcting.choose(Field::MatterType);
        correcting.choose(field);
        REQUIRE(correcting.text()->isVisible());
        CHECK_FALSE(correcting.types()->isVisible());
        CHECK_FALSE(correcting.text()->toPlainText().isEmpty());
        correcting.text()->setPlainText(QStringLiteral("13800001234"));
        correcting.dialog->accept();
        CHECK(correcting.said().isEmpty());
        const CaseFile now = correcting.clerk.room.desk->caseView(correcting.file)->file;
        const Party person = now.parties.first();
        const QStringList values{now.matter.subject.text, now.matter.place.text, now.matter.facts.text, now.matter.request.text, now.matter.priorHandling,
                                 person.name.text,        person.document.number, person.address.text,   person.phone.text};
        CHECK(values.count(QStringLiteral("13800001234")) == 1);
        CHECK(now.matter.matterType == Wages);
    }
}
