// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/counterpaper.h"
#include "registerdesk.h"
#include "views/casefacts.h"
#include "words/words.h"

using namespace hall;
using registering::Counter;

namespace {

void chooseDocument(Counter &counter, DocumentKind kind)
{
    auto *kinds = counter.find<QComboBox>("documentKind1");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
}

bool says(const PaperText &paper, const QString &text)
{
    return std::any_of(paper.fields.begin(), paper.fields.end(), [&text](const PaperField &field) { return field.value.text.contains(text); });
}

} // namespace

TEST_CASE("subject and facts that cannot be told are answered by a reason", "[register]")
{
    const QPair<const char *, const char *> fields[] = {{"subject", "subjectMissing"}, {"facts", "factsMissing"}};
    for (const auto &[name, reason] : fields) {
        INFO(name);
        Counter counter;
        counter.fillCommonCase();
        REQUIRE(counter.find<QLineEdit>(reason));
        CHECK_FALSE(counter.find<QLineEdit>(reason)->isVisible());
        counter.set(name, "");
        CHECK(counter.find<QLineEdit>(reason)->isVisible());
        CHECK_FALSE(counter.save());
        CHECK(counter.focus() == QLatin1String(name));
        const QString error = counter.label(qPrintable(QLatin1String(name) + QStringLiteral("Error")));
        CHECK(error == words::inWords(Refusal{RefusalCode::FieldMissing, {{"field", QString::fromLatin1(name)}}}));
        CHECK(counter.label("summary").contains(error));
        counter.set(reason, "来访人暂时说不清");
        REQUIRE(counter.save());
        const Matter matter = counter.view().file.matter;
        CHECK((name == std::string("subject") ? matter.subject : matter.facts) == Stated{{}, "来访人暂时说不清"});
    }
}

TEST_CASE("the reason is on the way of the keyboard only where the field is empty", "[register]")
{
    Counter counter;
    REQUIRE(counter.tabTo("subject"));
    counter.press(Qt::Key_Return);
    CHECK(counter.focus() == "subjectMissing");
    counter.type("说不清");
    counter.press(Qt::Key_Return);
    CHECK(counter.focus() == "matterType");
    counter.press(Qt::Key_Backtab);
    counter.press(Qt::Key_Backtab);
    REQUIRE(counter.focus() == "subject");
    counter.type("拖欠工资");
    counter.press(Qt::Key_Return);
    CHECK(counter.focus() == "matterType");
    REQUIRE(counter.tabTo("facts"));
    counter.press(Qt::Key_Tab);
    CHECK(counter.focus() == "factsMissing");
    counter.press(Qt::Key_Backtab);
    counter.type("三个月未付。");
    counter.press(Qt::Key_Tab);
    CHECK(counter.focus() == "request");
}

TEST_CASE("a reason alone is text that is worth keeping", "[register]")
{
    for (const char *name : {"subjectMissing", "factsMissing", "documentNumberMissing1"}) {
        INFO(name);
        Counter counter;
        REQUIRE(counter.find<QLineEdit>(name));
        counter.set(name, "说不清");
        CHECK(counter.form().hasText());
        counter.find<QPushButton>("clear")->click();
        CHECK(counter.find<QLineEdit>(name)->text().isEmpty());
        counter.find<QPushButton>("recoveryRestore")->click();
        CHECK(counter.find<QLineEdit>(name)->text() == "说不清");
    }
}

TEST_CASE("a document that is named without its number is asked about, and nothing typed is lost", "[register]")
{
    words::useLanguage("en");
    Counter counter;
    counter.fillCommonCase();
    counter.set("documentNumber1", "");
    chooseDocument(counter, DocumentKind::Passport);
    CHECK_FALSE(counter.save());
    CHECK(counter.focus() == "documentNumber1");
    CHECK(counter.label("documentNumber1Error")
          == "“Document number (person 1)” is empty: type it, say why it is missing, or choose “No document”.");
    CHECK(counter.label("summary").contains(counter.label("documentNumber1Error")));
    CHECK(counter.find<QComboBox>("documentKind1")->currentData().toInt() == static_cast<int>(DocumentKind::Passport));
    CHECK(counter.find<QLineEdit>("name1")->text() == "阿依古丽·买买提");
    CHECK(counter.find<QPlainTextEdit>("facts")->toPlainText() == "老板拖欠三个月工资。");

    SECTION("a reason is an answer")
    {
        counter.set("documentNumberMissing1", "护照忘在家里");
        REQUIRE(counter.save());
        CHECK((counter.view().file.parties.value(0).document == IdentityDocument{DocumentKind::Passport, {}, "护照忘在家里"}));
        CaseFacts facts;
        facts.show(counter.view(), counter.desk().matterTypes());
        const auto *shown = facts.findChild<QLabel *>("factDocument1");
        REQUIRE(shown);
        CHECK(shown->text().contains(words::nameOf(DocumentKind::Passport)));
        CHECK(facts.findChild<QLabel *>("factNumber1"));
        CHECK(says(registrationFor(counter.view(), counterPaper(counter.desk())), "护照忘在家里"));
    }
    SECTION("no document is an answer, and asks for nothing more")
    {
        chooseDocument(counter, DocumentKind::None);
        CHECK_FALSE(counter.find<QLineEdit>("documentNumberMissing1")->isVisible());
        CHECK(counter.label("documentNumber1Error").isEmpty());
        QTest::qWait(500);
        CHECK(counter.label("summary").isEmpty());
        REQUIRE(counter.save());
        CHECK((counter.view().file.parties.value(0).document == IdentityDocument()));
    }
    words::useLanguage("zh_CN");
}

TEST_CASE("a number that is there takes the reason off the way, and the reason is not kept", "[register]")
{
    Counter counter;
    counter.fillCommonCase();
    REQUIRE(counter.find<QLineEdit>("documentNumberMissing1"));
    counter.set("documentNumber1", "");
    counter.set("documentNumberMissing1", "忘带");
    counter.set("documentNumber1", "11010519491231002X");
    CHECK_FALSE(counter.find<QLineEdit>("documentNumberMissing1")->isVisible());
    REQUIRE(counter.save());
    CHECK((counter.view().file.parties.value(0).document == IdentityDocument{DocumentKind::ResidentId, "11010519491231002X", {}}));
}

TEST_CASE("however much is missing, each thing is asked for once", "[register]")
{
    Counter counter;
    CHECK_FALSE(counter.save());
    const QStringList names{"name1", "documentNumber1", "address1", "phone1", "subject", "place", "facts", "request", "privacyShown"};
    for (const QString &name : names) {
        const QString error = counter.label(qPrintable(name + "Error"));
        INFO(name.toStdString());
        CHECK_FALSE(error.isEmpty());
        CHECK(counter.label("summary").count(error) == 1);
    }
    CHECK(counter.label("summary").count(QStringLiteral("•")) == names.size());
}
