// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskroom.h"
#include "fakes/printers.h"
#include "views/casefacts.h"
#include "words/shellwords.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtWidgets/QLabel>

using namespace hall;

namespace {

QList<RefusalCode> allRefusals()
{
    QList<RefusalCode> codes;
    for (int code = 0; code <= static_cast<int>(RefusalCode::UpdateNeeded); ++code)
        codes << static_cast<RefusalCode>(code);
    return codes;
}

QVariantMap everyFact()
{
    return {{QStringLiteral("field"), QStringLiteral("phone2")}, {QStringLiteral("limit"), 60},     {QStringLiteral("length"), 61},
            {QStringLiteral("count"), 6},                        {QStringLiteral("headcount"), 2},  {QStringLiteral("representatives"), 3},
            {QStringLiteral("minimum"), 4},                      {QStringLiteral("owner"), 3},      {QStringLiteral("receiver"), 4},
            {QStringLiteral("sender"), 5},                       {QStringLiteral("window"), 6},     {QStringLiteral("reason"), QStringLiteral("disk_full")}};
}

} // namespace

TEST_CASE("every refusal has a sentence of its own in every language", "[words]")
{
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        QSet<QString> sentences;
        for (const RefusalCode code : allRefusals()) {
            const QString sentence = words::inWords(Refusal{code, everyFact()});
            INFO(codeName(code).toStdString() << " " << language.code.toStdString());
            CHECK(sentence.size() > 4);
            CHECK_FALSE(sentence.contains(QRegularExpression(QStringLiteral("%\\d"))));
            CHECK_FALSE(sentence.contains(codeName(code)));
            sentences.insert(sentence);
            // The history meets codes without facts: they have a sentence too.
            CHECK_FALSE(words::contestedSentence(code).isEmpty());
        }
        CHECK(sentences.size() == allRefusals().size());
    }
}

TEST_CASE("a field that takes a reason in its place is asked for in other words than one that is simply needed", "[words]")
{
    const Speaking speaking(QStringLiteral("en"));
    const auto missing = [](const char *field) { return words::inWords(Refusal{RefusalCode::FieldMissing, {{QStringLiteral("field"), QString::fromLatin1(field)}}}); };
    CHECK(missing("address2") == QStringLiteral("Fill in “Address (person 2)”, or give the reason why it is missing."));
    CHECK(missing("organ") == QStringLiteral("Fill in “Competent organ”."));
    CHECK(missing("officer") == QStringLiteral("Type your name and sign in first."));
}

TEST_CASE("the state of the link is said by shape and word, and a refused certificate is not offline", "[words]")
{
    const Speaking speaking(QStringLiteral("en"));
    using Link = DeskStatus::Link;
    QSet<QString> shorts, longs;
    QSet<QChar> shapes;
    for (const Link link : {Link::NotEnrolled, Link::Starting, Link::Online, Link::Offline, Link::CertificateRefused, Link::ServerNotTrusted, Link::UpdateDesk,
                            Link::UpdateServer, Link::CopySeen, Link::ClockWrong}) {
        shorts.insert(words::linkShort(link));
        longs.insert(words::linkExplained(link));
        shapes.insert(words::linkShort(link).at(0));
        CHECK(words::linkShort(link).size() > 5);
        CHECK_FALSE(words::linkExplained(link).isEmpty());
    }
    CHECK(shorts.size() == 10);
    CHECK(longs.size() == 10);
    CHECK(shapes.size() >= 5);
    CHECK(words::linkExplained(Link::CertificateRefused).contains(QStringLiteral("certificate")));
    CHECK_FALSE(words::linkExplained(Link::Offline).contains(QStringLiteral("error"), Qt::CaseInsensitive));
}

TEST_CASE("the clock warning says which way the clock is wrong", "[words]")
{
    const Speaking speaking(QStringLiteral("en"));
    CHECK(words::clockWarning(180'000).contains(QStringLiteral("3 min slow"))); // the server is ahead of this PC
    CHECK(words::clockWarning(-300'000).contains(QStringLiteral("5 min fast")));
}

TEST_CASE("a sentence in Uyghur or Kazakh runs from the right, also where it begins with a Latin word", "[words]")
{
    for (const char *language : {"ug", "kk_Arab"}) {
        QFile file(QStringLiteral(HALL_SOURCE_DIR "/translations/hall_%1.ts").arg(QString::fromLatin1(language)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int sentences = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("translation"))
                continue;
            const QString text = xml.readElementText();
            // Letters of a fact's place, %1, are not shown.
            const auto strong = std::find_if(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirL || c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
            const bool arabic = std::any_of(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirAL; });
            INFO(language << ": " << text.toStdString());
            CHECK((!arabic || strong->direction() != QChar::DirL));
            sentences += arabic ? 1 : 0;
        }
        CHECK(sentences > 1'000);
    }
}

TEST_CASE("dates are Beijing dates, kept in order inside right-to-left sentences", "[words]")
{
    const QDateTime late(QDate(2026, 11, 23), QTime(18, 30), Qt::UTC);
    CHECK(words::dateTime(late) == QStringLiteral("2026-11-24 02:30"));
    const Speaking speaking(QStringLiteral("ug"));
    CHECK(words::date(QDate(2026, 11, 23)) == QChar(0x2066) + QStringLiteral("2026-11-23") + QChar(0x2069));
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
}

TEST_CASE("a window is named by its two digits and agency", "[words]")
{
    DeskRoom room;
    CHECK(words::windowName(WindowNumber(3), room.desk->windows()).startsWith(QStringLiteral("03 ")));
    CHECK(words::windowName(WindowNumber(77), room.desk->windows()) == QStringLiteral("77"));
}

TEST_CASE("the history never shows a corrected identity number or phone", "[words]")
{
    DeskRoom room;
    TimelineEntry entry;
    entry.event.body = PartyCorrected{0, Field::DocumentNumber, QStringLiteral("440524188001010014"), QStringLiteral("440524188001010022"), QStringLiteral("输入错误")};
    const QString sentence = words::timelineSentence(entry, room.desk->windows(), room.desk->matterTypes());
    CHECK_FALSE(sentence.isEmpty());
    CHECK_FALSE(sentence.contains(QStringLiteral("4405")));
}

TEST_CASE("a contested event says in words why it had no effect", "[words]")
{
    const Speaking speaking(QStringLiteral("en"));
    DeskRoom room;
    TimelineEntry entry;
    entry.event.body = TransferAccepted{{}, WindowNumber(3)};
    entry.contested = true;
    entry.code = QStringLiteral("no_transfer_pending");
    CHECK(words::timelineSentence(entry, room.desk->windows(), room.desk->matterTypes()).contains(QStringLiteral("Another window acted on this transfer first.")));
    entry.code = QStringLiteral("a_code_of_a_later_version");
    CHECK(words::timelineSentence(entry, room.desk->windows(), room.desk->matterTypes()).contains(QStringLiteral("did not take it")));
}

TEST_CASE("the case and its papers name a matter type as the desk's table does, in every language", "[words]")
{
    DeskRoom room;
    room.signIn();
    FileCase order = DeskRoom::order();
    order.matter.matterType = QStringLiteral("labour.wages");
    const CaseView view = room.desk->caseView(room.file(order)).value();
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        const QString name = room.desk->matterTypes().nameIn(QStringLiteral("labour.wages"), language.code);
        CaseFacts facts;
        facts.show(view, room.desk->matterTypes());
        CHECK(facts.findChild<QLabel *>(QStringLiteral("factMatterType"))->text() == name);
        PaperContext context;
        context.language = language.code;
        context.matterTypes = &room.desk->matterTypes();
        const QList<PaperField> fields = registrationFor(view, context).fields;
        CHECK(std::any_of(fields.begin(), fields.end(), [&name](const PaperField &field) { return field.value.text == name; }));
    }
}

TEST_CASE("a desk whose table of matter types cannot be read does not open, and says where", "[app]")
{
    const QTemporaryDir folder;
    Desk::Options options = builtInOptions(folder.path());
    options.matterTypesJson = R"({"types":[{"name":{"zh_CN":"甲"}}]})";
    const auto opened = Desk::open(options);
    REQUIRE_FALSE(opened.ok());
    CHECK((opened.refusal().code == RefusalCode::FieldNotReadable));
    CHECK(opened.refusal().facts.value(QStringLiteral("field")).toString() == QStringLiteral("types[0].code"));
}

TEST_CASE("a desk whose table of clocks cannot be read does not open, and says which clock", "[app]")
{
    const QTemporaryDir folder;
    Desk::Options options = builtInOptions(folder.path());
    options.clocksJson.replace("\"natural\", \"bound\": \"organ\"", "\"days\", \"bound\": \"organ\"");
    const auto opened = Desk::open(options);
    REQUIRE_FALSE(opened.ok());
    CHECK((opened.refusal().code == RefusalCode::FieldNotReadable));
    CHECK(opened.refusal().facts.value(QStringLiteral("field")).toString() == QStringLiteral("CLK-02"));
}

TEST_CASE("options are read, and a wrong one is answered by a sentence", "[app]")
{
    const auto parsed = [](const QStringList &arguments) { return deskOptionsFrom(arguments); };
    const auto good = parsed({QStringLiteral("--data"), QStringLiteral("/tmp/x"), QStringLiteral("--language=ug"), QStringLiteral("--window"), QStringLiteral("5"),
                              QStringLiteral("--receipt"), QStringLiteral("roll80"), QStringLiteral("--pdf"), QStringLiteral("/tmp/p")});
    REQUIRE(std::holds_alternative<DeskOptions>(good));
    const DeskOptions options = std::get<DeskOptions>(good);
    CHECK(options.directory == QStringLiteral("/tmp/x"));
    CHECK(options.language == QStringLiteral("ug"));
    CHECK(options.window == WindowNumber(5));
    CHECK(options.receiptSize == PaperSize::Roll80);
    CHECK(options.pdfDirectory == QStringLiteral("/tmp/p"));
    for (const QStringList &wrong : {QStringList{QStringLiteral("--colour")}, QStringList{QStringLiteral("--data")}, QStringList{QStringLiteral("--language"), QStringLiteral("fr")},
                                     QStringList{QStringLiteral("--window"), QStringLiteral("100")}, QStringList{QStringLiteral("--receipt"), QStringLiteral("a3")},
                                     QStringList{QStringLiteral("stray")}}) {
        const auto answer = parsed(wrong);
        INFO(wrong.join(QLatin1Char(' ')).toStdString());
        REQUIRE(std::holds_alternative<QString>(answer));
        CHECK(std::get<QString>(answer).contains(wrong.last()));
    }
}
