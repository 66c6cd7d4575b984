// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

namespace {

const QStringList Languages{QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("ug"), QStringLiteral("kk_Arab")};

struct Message
{
    QString source;
    QString state;             ///< of the translation: empty when it is finished
    bool counted = false;
    QStringList forms;
};

QByteArray fileOf(const QString &language)
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/translations/hall_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<Message> messagesOf(const QString &language)
{
    QList<Message> found;
    QXmlStreamReader xml(fileOf(language));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            found.append(Message());
            found.last().counted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            found.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            Message &message = found.last();
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.counted) {
                message.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return found;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/** The Alt letter of a label, upper case; nothing when it has none. */
QString altLetterOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&([A-Za-z0-9])"));
    return pattern.match(text).captured(1).toUpper();
}

} // namespace

TEST_CASE("every text is translated in every language, with its placeholders", "[translations]")
{
    for (const QString &language : Languages) {
        const QList<Message> messages = messagesOf(language);
        CHECK(messages.size() > 100);
        for (const Message &message : messages) {
            INFO(language.toStdString() << ": " << message.source.toStdString());
            CHECK(message.state.isEmpty());
            CHECK_FALSE(message.forms.isEmpty());
            for (const QString &form : message.forms) {
                CHECK_FALSE(form.trimmed().isEmpty());
                // "%1 case" and "one case" may both stand for a count: a form may leave %n out, never gain one.
                if (message.counted)
                    CHECK(placeholdersIn(message.source).contains(QStringLiteral("%n")));
                else
                    CHECK(placeholdersIn(form) == placeholdersIn(message.source));
            }
        }
    }
}

TEST_CASE("the four files translate the same texts", "[translations]")
{
    QMap<QString, QSet<QString>> sources;
    for (const QString &language : Languages) {
        for (const Message &message : messagesOf(language))
            sources[language].insert(message.source);
    }
    for (const QString &language : Languages) {
        INFO(language.toStdString());
        CHECK((sources[language] - sources[Languages.first()]).isEmpty());
        CHECK((sources[Languages.first()] - sources[language]).isEmpty());
    }
}

TEST_CASE("English is complete and says what its source says", "[translations]")
{
    for (const Message &message : messagesOf(QStringLiteral("en"))) {
        if (!message.counted)
            CHECK(message.forms == QStringList{message.source});
        else
            CHECK(message.forms.size() == 2);
    }
}

TEST_CASE("a label keeps its Alt letter in every language", "[translations]")
{
    for (const QString &language : Languages) {
        for (const Message &message : messagesOf(language)) {
            INFO(language.toStdString() << ": " << message.source.toStdString());
            for (const QString &form : message.forms)
                CHECK(altLetterOf(form) == altLetterOf(message.source));
        }
    }
}

TEST_CASE("files that no speaker has reviewed say so in their head", "[translations]")
{
    for (const QString language : {"ug", "kk_Arab"}) {
        const QByteArray head = fileOf(language).left(400);
        CHECK(head.contains("unreviewed"));
        CHECK(head.indexOf("unreviewed") < head.indexOf("<TS"));
    }
    for (const QString language : {"zh_CN", "en"})
        CHECK_FALSE(fileOf(language).left(400).contains("unreviewed"));
}

TEST_CASE("Uyghur and Kazakh are in Arabic script, Chinese in Chinese", "[translations]")
{
    const auto hasLetters = [](const QString &text, QChar::Script script) {
        return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
    };
    for (const QString &language : Languages) {
        for (const Message &message : messagesOf(language)) {
            INFO(language.toStdString() << ": " << message.source.toStdString());
            for (const QString &form : message.forms) {
                CHECK_FALSE(hasLetters(form, QChar::Script_Cyrillic));
                const bool arabic = language == QLatin1String("ug") || language == QLatin1String("kk_Arab");
                if (!arabic)
                    CHECK_FALSE(hasLetters(form, QChar::Script_Arabic));
                else
                    CHECK_FALSE(hasLetters(form, QChar::Script_Han));
            }
        }
    }
}

TEST_CASE("Chinese has the signs of Chinese between its words", "[translations]")
{
    static const QRegularExpression foreign(QStringLiteral("[\\x{4e00}-\\x{9fff}][,;:?!]|[,;:?!][\\x{4e00}-\\x{9fff}]"));
    for (const Message &message : messagesOf(QStringLiteral("zh_CN"))) {
        for (const QString &form : message.forms) {
            INFO(form.toStdString());
            CHECK_FALSE(foreign.match(form).hasMatch());
        }
    }
}
