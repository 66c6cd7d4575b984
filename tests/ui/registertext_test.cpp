// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "registerdesk.h"
#include "words/words.h"

#include <QtCore/QElapsedTimer>

using namespace hall;
using registering::Counter;

TEST_CASE("ten thousand characters of facts are taken, one more is refused with the text kept", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    const QString tooMuch(10'001, QChar(0x4E00));
    counter.set("facts", tooMuch);
    CHECK_FALSE(counter.label("factsError").isEmpty());
    CHECK(counter.label("factsCounter").contains("10001"));
    CHECK_FALSE(counter.save());
    CHECK(counter.label("summary").contains("10001"));
    CHECK(counter.find<QPlainTextEdit>("facts")->toPlainText() == tooMuch);

    counter.set("facts", tooMuch.chopped(1));
    CHECK(counter.label("factsError").isEmpty());
    REQUIRE(counter.save());
    CHECK(counter.view().file.matter.facts.text == tooMuch.chopped(1));
}

TEST_CASE("emoji and rare characters reach the ledger whole and count one each", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    const QString rare = QString::fromUtf8("𠮷野家😀👍🏽𰻝面");
    counter.set("facts", rare);
    counter.set("subject", rare);
    counter.set("name1", QString::fromUtf8("𠮷买提•艾力"));
    CHECK(counter.label("factsCounter").startsWith(QString::number(characterCount(rare))));
    REQUIRE(counter.save());
    CHECK(counter.view().file.matter.facts.text == rare);
    CHECK(counter.view().file.matter.subject.text == rare);
    CHECK(counter.view().file.parties.value(0).name.text == QString::fromUtf8("𠮷买提·艾力"));
}

TEST_CASE("a name of sixty characters beyond the first plane is a name", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    counter.set("name1", QString::fromUtf8("𠮷").repeated(60));
    CHECK(counter.save());
    counter.fillCommonCase();
    counter.set("name1", QString::fromUtf8("𠮷").repeated(61));
    CHECK_FALSE(counter.save());
    CHECK(counter.focus() == "name1");
}

TEST_CASE("evidence is one item a line, and a unit and earlier handling are kept", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    counter.set("evidence", "合同\n\n  照片三张 \n");
    counter.set("respondentUnit", "某建筑公司");
    counter.set("priorHandling", "去过劳动监察大队");
    counter.find<QRadioButton>("trackDispute")->setChecked(true);
    auto *channel = counter.find<QComboBox>("channel");
    channel->setCurrentIndex(channel->findData(static_cast<int>(Channel::Police110)));
    REQUIRE(counter.save());
    const CaseFile file = counter.view().file;
    CHECK(file.matter.evidence == QStringList{"合同", "照片三张"});
    CHECK(file.respondentUnit == "某建筑公司");
    CHECK(file.matter.priorHandling == "去过劳动监察大队");
    CHECK(file.track == Track::Dispute);
    CHECK(file.channel == Channel::Police110);
    // The next form begins with the common case.
    CHECK(counter.find<QRadioButton>("trackPetition")->isChecked());
    CHECK(channel->currentData().toInt() == static_cast<int>(Channel::Visit));
}

TEST_CASE("an oral matter is saved only when it was read back", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    CHECK_FALSE(counter.find<QCheckBox>("readBack")->isEnabled());
    counter.find<QCheckBox>("oral")->setChecked(true);
    CHECK_FALSE(counter.save());
    CHECK(counter.focus() == "readBack");
    counter.find<QCheckBox>("readBack")->setChecked(true);
    REQUIRE(counter.save());
    CHECK(counter.view().file.oral);
}

TEST_CASE("a type that is not in the list is asked about and kept", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    counter.find<QComboBox>("matterType")->setEditText("没有这一类");
    CHECK_FALSE(counter.save());
    CHECK_FALSE(counter.label("matterTypeError").isEmpty());
    CHECK(counter.find<QComboBox>("matterType")->currentText() == "没有这一类");
    counter.find<QComboBox>("matterType")->setEditText("");
    CHECK(counter.save());
}

TEST_CASE("the form says where an accusation stays", "[register]")
{
    Counter counter;
    CHECK_FALSE(counter.find<QLabel>("accusationNote")->isVisible());
    counter.find<QRadioButton>("categoryAccusation")->setChecked(true);
    CHECK(counter.find<QLabel>("accusationNote")->isVisible());
    CHECK(counter.label("accusationNote").contains("23"));
    counter.fillCommonCase();
    REQUIRE(counter.save());
    CHECK(counter.view().file.category == Category::Accusation);
    CHECK_FALSE(counter.find<QLabel>("accusationNote")->isVisible());
}

TEST_CASE("a recovery copy is kept within two seconds and restored by the next form", "[register]")
{
    Counter counter;
    QElapsedTimer since;
    since.start();
    counter.set("name1", "艾力");
    counter.set("facts", QString::fromUtf8("半句话😀"));
    // Typing on must not put the copy off.
    while (since.elapsed() < 1'950) {
        counter.set("subject", QStringLiteral("第%1毫秒").arg(since.elapsed()));
        QTest::qWait(100);
        if (!counter.desk().recoveryCopy("register").isEmpty())
            break;
    }
    CHECK(since.elapsed() <= 2'050);
    REQUIRE_FALSE(counter.desk().recoveryCopy("register").isEmpty());

    counter.show();
    CHECK_FALSE(counter.form().hasText());
    REQUIRE(counter.find<QPushButton>("recoveryRestore")->isVisible());
    counter.find<QPushButton>("recoveryRestore")->click();
    CHECK(counter.find<QLineEdit>("name1")->text() == "艾力");
    CHECK(counter.find<QPlainTextEdit>("facts")->toPlainText() == QString::fromUtf8("半句话😀"));
    CHECK_FALSE(counter.find<QPushButton>("recoveryRestore")->isVisible());
}

TEST_CASE("REG 30, P-08: of an accusation that is typed on a laptop nothing is kept, saved or not", "[register]")
{
    auto folder = std::make_shared<QTemporaryDir>();
    fakes::enrolAlone(folder->filePath(QStringLiteral("desk")), 1, {WindowNumber(91)});
    Counter counter(folder);
    counter.fillCommonCase();
    counter.find<QRadioButton>("categoryAccusation")->setChecked(true);
    counter.set("facts", QStringLiteral("收受回扣"));
    QTest::qWait(2'300);
    CHECK(counter.desk().recoveryCopy("register").isEmpty());
    CHECK_FALSE(counter.save());
    CHECK(counter.find<QPlainTextEdit>("facts")->toPlainText() == QStringLiteral("收受回扣")); // it can be written down from the screen
    counter.find<QRadioButton>("categoryClaim")->setChecked(true);
    counter.set("facts", QStringLiteral("拖欠工资两个月"));
    QTest::qWait(2'300);
    CHECK_FALSE(counter.desk().recoveryCopy("register").isEmpty());
}

TEST_CASE("an offer that is not answered survives the next visitor", "[register]")
{
    Counter counter;
    counter.set("name1", "早先的人");
    counter.show();
    counter.fillCommonCase();
    QTest::qWait(1'700);
    CHECK(counter.save());
    counter.show();
    REQUIRE(counter.find<QPushButton>("recoveryRestore")->isVisible());
    counter.find<QPushButton>("recoveryRestore")->click();
    CHECK(counter.find<QLineEdit>("name1")->text() == "早先的人");
    counter.find<QPushButton>("clear")->click();
    CHECK_FALSE(counter.form().hasText());
    counter.find<QPushButton>("recoveryDiscard")->click();
    CHECK(counter.desk().recoveryCopy("register").isEmpty());
}

TEST_CASE("an open case of the same phone is shown and does not block", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    REQUIRE(counter.save());
    const QString code = counter.view().file.code->text();
    counter.set("phone1", "138 0000 1234");
    QTest::qWait(400);
    CHECK(counter.label("openCases").contains(code));
    counter.fillCommonCase();
    CHECK(counter.save());
    QTest::qWait(400);
    CHECK(counter.label("openCases").isEmpty());
}

TEST_CASE("a failed printer says so, and the case is saved", "[register]")
{
    Counter counter(std::make_shared<QTemporaryDir>(), false);
    counter.fillCommonCase();
    REQUIRE(counter.save());
    CHECK(counter.view().file.copies.value(PaperForm::F03Receipt) == 0);
    CHECK(counter.label("savedText").contains(counter.view().file.code->text()));
    const QString said = counter.label("savedText");
    QFile::remove(counter.papers());
    QDir().mkpath(counter.papers());
    counter.find<QPushButton>("printReceiptAgain")->click();
    CHECK(counter.label("savedText") != said);
    CHECK(counter.view().file.copies.value(PaperForm::F03Receipt) == 1);
    counter.find<QPushButton>("printRegistrationForm")->click();
    CHECK(counter.view().file.copies.value(PaperForm::F02Registration) == 1);
}

TEST_CASE("a new visitor never costs the text of the last", "[register]")
{
    Counter counter;
    counter.form().newVisitor("13800001234");
    CHECK(counter.find<QLineEdit>("phone1")->text() == "13800001234");
    counter.form().newVisitor("阿迪力");
    CHECK(counter.find<QLineEdit>("phone1")->text() == "13800001234");
    CHECK(counter.find<QLineEdit>("name1")->text().isEmpty());
    counter.find<QPushButton>("clear")->click();
    counter.form().newVisitor("11010519491231002x");
    CHECK(counter.find<QLineEdit>("documentNumber1")->text() == "11010519491231002X");
}

TEST_CASE("another language says everything anew and keeps what is typed", "[register]")
{
    words::useLanguage("en");
    Counter counter;
    counter.fillCommonCase();
    counter.set("address1", "");
    counter.find<QPushButton>("addRepresentative")->click();
    CHECK_FALSE(counter.save());
    const QString before = counter.find<QPushButton>("save")->text();
    const QString named = counter.find<QLineEdit>("name1")->accessibleName();
    words::useLanguage("zh_CN");
    QTest::qWait(20);
    CHECK(counter.find<QPushButton>("save")->text() != before);
    CHECK(counter.find<QLineEdit>("name1")->accessibleName() != named);
    CHECK_FALSE(counter.label("address1Error").isEmpty());
    CHECK(counter.find<QLineEdit>("name1")->text() == "阿依古丽·买买提");
    words::useLanguage("ug");
    QTest::qWait(20);
    CHECK(counter.form().layoutDirection() == Qt::RightToLeft);
    CHECK(counter.find<QLineEdit>("phone1")->layoutDirection() == Qt::LeftToRight);
    words::useLanguage("en");
    QTest::qWait(20);
    CHECK(counter.find<QPushButton>("save")->text() == before);
}

TEST_CASE("a signed-out desk refuses in words and keeps the text", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    counter.desk().lock();
    CHECK_FALSE(counter.save());
    CHECK_FALSE(counter.label("summary").isEmpty());
    CHECK(counter.find<QLineEdit>("name1")->text() == "阿依古丽·买买提");
}
