// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "registerdesk.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <cstdio>

using namespace hall;
using registering::Counter;

TEST_CASE("a visitor is registered with the keyboard alone", "[register]")
{
    Counter counter;
    REQUIRE(counter.focus() == "name1");
    const QPair<const char *, QString> typed[] = {{"name1", "阿依古丽"},     {"documentNumber1", "11010519491231002X"},
                                                  {"address1", "解放路12号"}, {"phone1", "13800001234"},
                                                  {"subject", "拖欠工资"},    {"place", "巴彦岱镇"},
                                                  {"facts", "三个月未付。"},  {"request", "请求支付。"}};
    for (const auto &[name, text] : typed) {
        REQUIRE(counter.tabTo(name));
        counter.type(text);
    }
    REQUIRE(counter.tabTo("privacyShown"));
    counter.press(Qt::Key_Space);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    INFO(counter.label("summary").toStdString());
    REQUIRE_FALSE(counter.filed().isNull());
    std::printf("key presses beyond the text: %d\n", counter.keys());
    CHECK(counter.keys() <= 22);

    const CaseFile file = counter.view().file;
    CHECK(file.parties.value(0).name.text == "阿依古丽");
    CHECK(file.parties.value(0).phone.text == "13800001234");
    CHECK(file.matter.request.text == "请求支付。");
    CHECK(file.channel == Channel::Visit);
    CHECK(file.copies.value(PaperForm::F03Receipt) == 1);
    // Ready for the next visitor, with what this one needs in sight.
    CHECK(counter.focus() == "name1");
    CHECK_FALSE(counter.form().hasText());
    CHECK(counter.label("savedText").contains(file.code->text()));
    CHECK(counter.label("savedText").contains(counter.view().queryCode));
    CHECK(counter.desk().recoveryCopy("register").isEmpty());
    CHECK(QDir(counter.papers()).entryList({"*.pdf"}).size() == 1);
}

TEST_CASE("Enter goes on, and is a new line where there are lines", "[register]")
{
    Counter counter;
    counter.type("甲");
    counter.press(Qt::Key_Return);
    CHECK(counter.focus() == "documentKind1");
    counter.press(Qt::Key_Enter);
    CHECK(counter.focus() == "documentNumber1");
    REQUIRE(counter.tabTo("facts"));
    counter.type("一");
    counter.press(Qt::Key_Return);
    counter.type("二");
    CHECK(counter.focus() == "facts");
    CHECK(counter.find<QPlainTextEdit>("facts")->toPlainText() == "一\n二");
    counter.press(Qt::Key_Tab);
    CHECK(counter.focus() == "request");
}

TEST_CASE("Enter does not cut the composition of an input method", "[register]")
{
    Counter counter;
    QInputMethodEvent composing("ayi", {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    counter.press(Qt::Key_Return);
    CHECK(counter.focus() == "name1");
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(counter.label("summary").isEmpty());
    counter.type("阿依");
    CHECK(counter.find<QLineEdit>("name1")->text() == "阿依");
    counter.press(Qt::Key_Return);
    CHECK(counter.focus() == "documentKind1");
}

TEST_CASE("a refusal names every field beside it and in the summary, and keeps the text", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    counter.set("address1", "");
    counter.set("request", "");
    counter.find<QCheckBox>("privacyShown")->setChecked(false);
    CHECK_FALSE(counter.save());
    CHECK_FALSE(counter.label("address1Error").isEmpty());
    CHECK_FALSE(counter.label("requestError").isEmpty());
    CHECK_FALSE(counter.label("privacyShownError").isEmpty());
    CHECK(counter.label("name1Error").isEmpty());
    for (const char *name : {"address1Error", "requestError", "privacyShownError"})
        CHECK(counter.label("summary").contains(counter.label(name)));
    CHECK(counter.focus() == "address1");
    CHECK(counter.find<QLineEdit>("name1")->text() == "阿依古丽·买买提");
    CHECK(counter.find<QPlainTextEdit>("facts")->toPlainText() == "老板拖欠三个月工资。");
    CHECK(counter.desk().owned().isEmpty());

    counter.set("address1", "新华路");
    QTest::qWait(500);
    CHECK(counter.label("address1Error").isEmpty());
    CHECK_FALSE(counter.label("summary").isEmpty());
    counter.set("requestMissing", "不愿说明");
    counter.find<QCheckBox>("privacyShown")->setChecked(true);
    CHECK(counter.save());
    CHECK(counter.label("summary").isEmpty());
    CHECK(counter.view().file.matter.request.whyMissing == "不愿说明");
}

TEST_CASE("a wrong check character warns and never blocks", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    CHECK(counter.label("documentNumber1Warning").isEmpty());
    counter.set("documentNumber1", "110105194912310021");
    CHECK_FALSE(counter.label("documentNumber1Warning").isEmpty());
    CHECK(counter.save());
    CHECK(counter.view().file.parties.value(0).document.number == "110105194912310021");
}

TEST_CASE("no phone, no name and no address are answers when a reason is given", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    counter.set("phone1", "");
    counter.set("phoneMissing1", "没有电话");
    counter.set("name1", "");
    counter.set("nameMissing1", "不愿透露");
    CHECK(counter.save());
    const Party party = counter.view().file.parties.value(0);
    CHECK(party.phone == Stated{{}, "没有电话"});
    CHECK(party.name == Stated{{}, "不愿透露"});
}

TEST_CASE("a reason has no stop of its own while the field is filled", "[register]")
{
    Counter counter;
    CHECK(counter.find<QLineEdit>("nameMissing1")->isVisible());
    counter.type("甲");
    CHECK_FALSE(counter.find<QLineEdit>("nameMissing1")->isVisible());
}

TEST_CASE("five people may represent, not a sixth, and the head count grows along", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    auto *add = counter.find<QPushButton>("addRepresentative");
    for (int i = 2; i <= 5; ++i) {
        REQUIRE(add->isEnabled());
        add->click();
        CHECK(counter.focus() == QStringLiteral("name%1").arg(i));
        counter.set(qPrintable(QStringLiteral("name%1").arg(i)), QStringLiteral("代表%1").arg(i));
        counter.set(qPrintable(QStringLiteral("documentNumberMissing%1").arg(i)), "未带证件");
        counter.set(qPrintable(QStringLiteral("addressMissing%1").arg(i)), "同上");
        counter.set(qPrintable(QStringLiteral("phoneMissing%1").arg(i)), "没有");
    }
    CHECK_FALSE(add->isEnabled());
    CHECK(counter.find<QLabel>("addRepresentativeError")->isVisible());
    CHECK(counter.find<QSpinBox>("headcount")->value() == 5);
    counter.find<QSpinBox>("headcount")->setValue(4);
    CHECK_FALSE(counter.save());
    CHECK_FALSE(counter.label("headcountError").isEmpty());
    CHECK(counter.focus() == "headcount");
    counter.find<QSpinBox>("headcount")->setValue(30);
    REQUIRE(counter.save());
    CHECK(counter.view().file.parties.size() == 5);
    CHECK(counter.view().file.headcount == 30);
    CHECK(counter.find<QLineEdit>("name2") == nullptr);
}

TEST_CASE("taking one representative out numbers the others anew", "[register]")
{
    Counter counter;
    counter.find<QPushButton>("addRepresentative")->click();
    counter.find<QPushButton>("addRepresentative")->click();
    counter.set("name2", "乙");
    counter.set("name3", "丙");
    counter.find<QPushButton>("removeRepresentative2")->click();
    CHECK(counter.find<QLineEdit>("name2")->text() == "丙");
    CHECK(counter.find<QLineEdit>("name3") == nullptr);
    CHECK(counter.focus() == "name1");
}

TEST_CASE("the page needs no sideways scrolling on the smallest screen of the hall", "[register]")
{
    Counter counter;
    counter.form().resize(1100, 600);
    QTest::qWait(20);
    for (const auto *area : counter.form().findChildren<QScrollArea *>())
        CHECK(area->horizontalScrollBar()->maximum() == 0);
}
