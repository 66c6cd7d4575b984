// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "print/papertemplate.h"
#include "print/papervalues.h"
#include "print/paperprinter.h"

#include <catch2/catch.hpp>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace hall;

namespace {

/** A template that is right, so that one word can be made wrong. */
QByteArray plain()
{
    return R"({"forms":[{"form":"F04","title":{"zh_CN":"受理告知书"},"size":"a4","parts":[
        {"text":{"zh_CN":"编号{case.code}","en":"Code {case.code}"}},
        {"field":{"zh_CN":"日期"},"value":"today"}]}]})";
}

QString refusalOf(const QByteArray &json)
{
    const Result<PaperTemplates> read = PaperTemplates::read({{QStringLiteral("f04.json"), json}});
    return read ? QString() : read.refusal().facts.value(QStringLiteral("field")).toString();
}

QString refusalOf(const char *word, const char *wrong)
{
    return refusalOf(plain().replace(word, wrong));
}

} // namespace

TEST_CASE("every template that is shipped can be read, and every form has one or is written by hand", "[print]")
{
    const QList<PaperTemplates::File> files = paperTemplateFiles();
    REQUIRE_FALSE(files.isEmpty());
    const Result<PaperTemplates> read = PaperTemplates::read(files);
    if (!read)
        FAIL(read.refusal().facts.value(QStringLiteral("field")).toString().toStdString());
    for (int number = 1; number <= LastPaperForm; ++number) {
        const auto form = static_cast<PaperForm>(number);
        const bool byHand = form == PaperForm::F02Registration || form == PaperForm::F03Receipt || form == PaperForm::F09WindowSlip;
        INFO(paperFormNumber(form).toStdString());
        CHECK((read->find(form) != nullptr) != byHand);
        for (const QString language : {"zh_CN", "en", "ug", "kk_Arab"})
            CHECK_FALSE(paperTitle(form, language).isEmpty());
    }
}

TEST_CASE("every sentence of a shipped template stands in four languages", "[print]")
{
    const auto whole = [](const Tongues &text, const QString &place) {
        // A value alone is the same in all.
        const QString chinese = text.value(QStringLiteral("zh_CN"));
        const bool value = chinese.startsWith(QLatin1Char('{')) && chinese.endsWith(QLatin1Char('}')) && chinese.count(QLatin1Char('{')) == 1;
        INFO(place.toStdString() << ' ' << chinese.toStdString());
        CHECK((text.isEmpty() || value || chinese.trimmed().isEmpty() || text.size() == 4));
    };
    const PaperTemplates &all = paperTemplates();
    for (auto phrase = all.phrases().begin(); phrase != all.phrases().end(); ++phrase)
        whole(phrase.value(), phrase.key());
    for (const PaperForm form : all.forms()) {
        const PaperTemplate &made = *all.find(form);
        const QString number = paperFormNumber(form);
        for (const Tongues &text : {made.title, made.head, made.copiesTo, made.basis})
            whole(text, number);
        for (const PaperTemplate::Shape &shape : made.shapes) {
            for (const Tongues &text : {shape.title, shape.head, shape.copiesTo, shape.basis})
                whole(text, number);
        }
        for (const TemplatePart &part : made.parts) {
            whole(part.text, number);
            whole(part.value, number);
            for (const TemplateColumn &column : part.columns)
                whole(column.head, number);
            for (const Tongues &place : part.places)
                whole(place, number);
        }
    }
}

TEST_CASE("a template with a wrong word is refused, with the file and the place", "[print]")
{
    CHECK(refusalOf(plain()).isEmpty());
    CHECK(refusalOf("{case.code}\",", "{case.colour}\",") .startsWith(QStringLiteral("f04.json: forms[0].parts[0].text")));
    CHECK(refusalOf("\"today\"", "\"yesterday\"") == QStringLiteral("f04.json: forms[0].parts[1].value"));
    CHECK(refusalOf("{\"zh_CN\":\"受理告知书\"}", "{\"en\":\"Notice\"}") == QStringLiteral("f04.json: forms[0].title.zh_CN"));
    CHECK(refusalOf("{\"zh_CN\":\"受理告知书\"}", "{\"zh_CN\":\"告知书\",\"fr\":\"Avis\"}") == QStringLiteral("f04.json: forms[0].title.fr"));
    CHECK(refusalOf("\"a4\"", "\"a3\"") == QStringLiteral("f04.json: forms[0].size"));
    CHECK(refusalOf("\"F04\"", "\"F33\"") == QStringLiteral("f04.json: forms[0].form"));
    CHECK(refusalOf("\"F04\"", "\"F4\"") == QStringLiteral("f04.json: forms[0].form"));
    CHECK(refusalOf("\"size\"", "\"weight\":1,\"size\"") == QStringLiteral("f04.json: forms[0].weight"));
    CHECK(refusalOf("\"value\":", "\"valeu\":") == QStringLiteral("f04.json: forms[0].parts[1].valeu"));
    CHECK(refusalOf("{\"zh_CN\":\"日期\"}", "\"no such phrase\"") == QStringLiteral("f04.json: forms[0].parts[1].field"));
    CHECK(refusalOf("\"field\":", "\"when\":\"never\",\"field\":") == QStringLiteral("f04.json: forms[0].parts[1].when"));
    CHECK(refusalOf("{\"text\":", "{\"shout\":") == QStringLiteral("f04.json: forms[0].parts[0]"));
    CHECK(refusalOf("not json") == QStringLiteral("f04.json: json"));
    CHECK_FALSE(refusalOf(R"({"forms":[]})").isEmpty());
}

TEST_CASE("a translation that leaves out a value of the Chinese text is refused", "[print]")
{
    CHECK(refusalOf("Code {case.code}", "Code") == QStringLiteral("f04.json: forms[0].parts[0].text.en"));
}

TEST_CASE("a form that is there twice is refused", "[print]")
{
    const Result<PaperTemplates> read = PaperTemplates::read({{QStringLiteral("a.json"), plain()}, {QStringLiteral("b.json"), plain()}});
    REQUIRE_FALSE(read.ok());
    CHECK(read.refusal().facts.value(QStringLiteral("field")).toString() == QStringLiteral("b.json: forms[0].form"));
}

TEST_CASE("a table whose columns do not fill the page, or ask for what its rows do not have, is refused", "[print]")
{
    const auto table = [](const char *inside) {
        return refusalOf(QByteArray(R"({"forms":[{"form":"F12","title":{"zh_CN":"清单"},"size":"a4","parts":[{"table":)") + inside + "}]}]}");
    };
    CHECK(table(R"({"rows":"papers","columns":[{"head":{"zh_CN":"名称"},"value":"name","width":100}]})").isEmpty());
    CHECK_FALSE(table(R"({"rows":"papers","columns":[{"head":{"zh_CN":"名称"},"value":"name","width":90}]})").isEmpty());
    CHECK_FALSE(table(R"({"rows":"papers","columns":[{"head":{"zh_CN":"名称"},"value":"colour","width":100}]})").isEmpty());
    CHECK_FALSE(table(R"({"rows":"people","columns":[{"head":{"zh_CN":"名称"},"width":100}]})").isEmpty());
}

TEST_CASE("no paper has a field for ethnicity, religion or another thing that is nobody's business", "[print]")
{
    for (const PaperTemplates::File &file : paperTemplateFiles()) {
        const QString text = QString::fromUtf8(file.json);
        INFO(file.name.toStdString());
        for (const char *word : {"民族", "宗教", "信仰", "政治面貌", "籍贯", "婚姻状况", "文化程度", "ethnic", "religion", "nationality", "مىللىتى", "ئېتىقاد", "ۇلتى"})
            CHECK_FALSE(text.contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("no Uyghur ending stands alone after a value, whose sound it would have to follow", "[print]")
{
    static const QRegularExpression ending(QString::fromUtf8("\\} ?(غا|قا|گە|كە|دىن|تىن|نى|نىڭ|دا|دە|تا|تە|غىچە|گىچە)(?=[ ،.؛:\"])"));
    for (const PaperTemplates::File &file : paperTemplateFiles()) {
        const auto match = ending.match(QString::fromUtf8(file.json));
        INFO(file.name.toStdString() << ' ' << match.captured().toStdString());
        CHECK_FALSE(match.hasMatch());
    }
}

TEST_CASE("a printer takes the size of a paper from its template", "[print]")
{
    const PaperPrinter printer;
    CHECK(printer.sizeFor(PaperForm::F01Ticket) == PaperSize::Roll80);
    CHECK(printer.sizeFor(PaperForm::F09WindowSlip) == PaperSize::A5);
    CHECK(printer.sizeFor(PaperForm::F14Opinion) == PaperSize::A4);
}
