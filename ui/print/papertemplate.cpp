// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papertemplate.h"

#include "print/papervalues.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hall {

using Kind = PaperBlock::Kind;

QString inTongue(const Tongues &text, const QString &language)
{
    return text.value(language, text.value(QStringLiteral("zh_CN")));
}

namespace {

const QStringList &languagesOfPapers()
{
    static const QStringList all{QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("ug"), QStringLiteral("kk_Arab")};
    return all;
}

QStringList valuesIn(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("\\{([^{}]*)\\}"));
    QStringList found;
    for (auto match = hole.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

const QMap<QString, Kind> &kinds()
{
    static const QMap<QString, Kind> all{{QStringLiteral("address"), Kind::Address}, {QStringLiteral("text"), Kind::Text},
                                         {QStringLiteral("note"), Kind::Note},       {QStringLiteral("heading"), Kind::Heading},
                                         {QStringLiteral("field"), Kind::Field},     {QStringLiteral("table"), Kind::Table},
                                         {QStringLiteral("sign"), Kind::Sign},       {QStringLiteral("seal"), Kind::Seal},
                                         {QStringLiteral("new_page"), Kind::NewPage}};
    return all;
}

} // namespace

/** Reads one file after the other; the first trouble is kept and nothing is read after it. */
class TemplateReader final
{
public:
    Result<PaperTemplates> read(const QList<PaperTemplates::File> &files)
    {
        // Phrases first: any file may name them.
        for (const bool phrases : {true, false}) {
            for (const PaperTemplates::File &file : files)
                readFile(file, phrases);
        }
        if (m_trouble.isEmpty() && m_made.m_forms.isEmpty())
            fail(QStringLiteral("forms"));
        if (m_trouble.isEmpty())
            return m_made;
        return Refusal{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), m_trouble}}};
    }

private:
    void fail(const QString &place)
    {
        if (m_trouble.isEmpty())
            m_trouble = m_file + QStringLiteral(": ") + place;
    }
    void knowOnly(const QJsonObject &object, const QString &place, std::initializer_list<const char *> words)
    {
        for (const QString &key : object.keys()) {
            if (std::none_of(words.begin(), words.end(), [&](const char *word) { return key == QLatin1String(word); }))
                fail(place + QLatin1Char('.') + key);
        }
    }

    void readFile(const PaperTemplates::File &file, bool phrases)
    {
        m_file = file.name;
        const QJsonObject whole = QJsonDocument::fromJson(file.json).object();
        if (whole.isEmpty())
            return fail(QStringLiteral("json"));
        knowOnly(whole, QStringLiteral("file"), {"phrases", "forms"});
        if (phrases) {
            const QJsonObject all = whole.value(QStringLiteral("phrases")).toObject();
            for (auto phrase = all.begin(); phrase != all.end(); ++phrase)
                m_made.m_phrases.insert(phrase.key(), text(phrase.value(), QStringLiteral("phrases.") + phrase.key()));
            return;
        }
        const QJsonArray forms = whole.value(QStringLiteral("forms")).toArray();
        for (int i = 0; i < forms.size(); ++i)
            readForm(forms[i].toObject(), QStringLiteral("forms[%1]").arg(i));
    }

    void readForm(const QJsonObject &object, const QString &place)
    {
        knowOnly(object, place, {"form", "title", "head", "shapes", "size", "look", "numbered", "inside", "copies", "copies_to", "basis", "parts"});
        PaperTemplate made;
        const int number = object.value(QStringLiteral("form")).toString().mid(1).toInt();
        made.form = static_cast<PaperForm>(number);
        const bool known = number >= 1 && number <= LastPaperForm && paperFormNumber(made.form) == object.value(QStringLiteral("form")).toString();
        if (!known || m_made.m_forms.contains(made.form))
            return fail(place + QStringLiteral(".form"));
        made.title = text(object.value(QStringLiteral("title")), place + QStringLiteral(".title"));
        made.head = head(object, place);
        const QJsonArray shapes = object.value(QStringLiteral("shapes")).toArray();
        for (int i = 0; i < shapes.size(); ++i)
            made.shapes.append(shape(shapes[i].toObject(), place + QStringLiteral(".shapes[%1]").arg(i)));
        const QString size = object.value(QStringLiteral("size")).toString();
        const QStringList sizes{QStringLiteral("a4"), QStringLiteral("a5"), QStringLiteral("roll80")};
        if (!sizes.contains(size))
            fail(place + QStringLiteral(".size"));
        made.size = static_cast<PaperSize>(sizes.indexOf(size));
        const QString look = object.value(QStringLiteral("look")).toString(QStringLiteral("form"));
        made.letter = look == QLatin1String("letter");
        if (!made.letter && look != QLatin1String("form"))
            fail(place + QStringLiteral(".look"));
        made.numbered = object.value(QStringLiteral("numbered")).toBool();
        made.inside = object.value(QStringLiteral("inside")).toBool();
        made.copies = object.value(QStringLiteral("copies")).toInt(1);
        if (made.copies < 1 || made.copies > 9)
            fail(place + QStringLiteral(".copies"));
        made.copiesTo = textOf(object, "copies_to", place);
        made.basis = textOf(object, "basis", place);
        readParts(made, object.value(QStringLiteral("parts")).toArray(), {}, place);
        if (made.parts.isEmpty())
            fail(place + QStringLiteral(".parts"));
        m_made.m_forms.insert(made.form, made);
    }

    PaperTemplate::Shape shape(const QJsonObject &object, const QString &place)
    {
        knowOnly(object, place, {"when", "unless", "title", "head", "basis", "copies_to"});
        return {condition(object, place, {}), textOf(object, "title", place), head(object, place), textOf(object, "basis", place),
                textOf(object, "copies_to", place)};
    }
    Tongues textOf(const QJsonObject &object, const char *word, const QString &place)
    {
        const QLatin1String key(word);
        return object.contains(key) ? text(object.value(key), place + QLatin1Char('.') + key) : Tongues();
    }
    /** false: the paper is the parties' own, and no organ heads it. */
    Tongues head(const QJsonObject &object, const QString &place)
    {
        if (object.value(QStringLiteral("head")).isBool())
            return {{QStringLiteral("zh_CN"), QString()}};
        return textOf(object, "head", place);
    }

    /** A section's condition is that of everything in it. */
    void readParts(PaperTemplate &made, const QJsonArray &parts, const PaperCondition &outer, const QString &place)
    {
        for (int i = 0; i < parts.size(); ++i) {
            const QString at = place + QStringLiteral(".parts[%1]").arg(i);
            const QJsonObject object = parts[i].toObject();
            const PaperCondition only = condition(object, at, outer);
            if (object.contains(QStringLiteral("parts"))) {
                knowOnly(object, at, {"when", "unless", "parts"});
                readParts(made, object.value(QStringLiteral("parts")).toArray(), only, at);
            } else {
                made.parts.append(part(object, only, at));
            }
        }
    }

    TemplatePart part(const QJsonObject &object, const PaperCondition &only, const QString &at)
    {
        TemplatePart made;
        made.only = only;
        QString word;
        for (const QString &key : object.keys())
            word = kinds().contains(key) ? key : word;
        if (word.isEmpty()) {
            fail(at);
            return made;
        }
        made.kind = kinds().value(word);
        const QString place = at + QLatin1Char('.') + word;
        const QJsonValue content = object.value(word);
        switch (made.kind) {
        case Kind::Field:
            knowOnly(object, at, {"when", "unless", "field", "value", "half", "unless_empty"});
            made.text = text(content, place);
            if (object.contains(QStringLiteral("value")))
                made.value = valueOf(object.value(QStringLiteral("value")), at + QStringLiteral(".value"));
            made.half = object.value(QStringLiteral("half")).toBool();
            made.unlessEmpty = object.value(QStringLiteral("unless_empty")).toBool();
            break;
        case Kind::Table:
            knowOnly(object, at, {"when", "unless", "table"});
            readTable(made, content.toObject(), place);
            break;
        case Kind::Sign: {
            knowOnly(object, at, {"when", "unless", "sign"});
            const QJsonArray places = content.toArray();
            for (int i = 0; i < places.size(); ++i)
                made.places.append(text(places[i], place + QStringLiteral("[%1]").arg(i)));
            if (places.isEmpty())
                fail(place);
            break;
        }
        case Kind::NewPage: knowOnly(object, at, {"when", "unless", "new_page"}); break;
        default:
            knowOnly(object, at, {"when", "unless", "address", "text", "note", "heading", "seal"});
            made.text = text(content, place);
        }
        return made;
    }

    void readTable(TemplatePart &made, const QJsonObject &object, const QString &place)
    {
        knowOnly(object, place, {"rows", "blank", "columns"});
        made.rows = object.value(QStringLiteral("rows")).toString();
        made.blank = object.value(QStringLiteral("blank")).toInt();
        if (!made.rows.isEmpty() && !PaperValues::rowKeys().contains(made.rows))
            fail(place + QStringLiteral(".rows"));
        const QJsonArray columns = object.value(QStringLiteral("columns")).toArray();
        int sum = 0;
        for (int i = 0; i < columns.size(); ++i) {
            const QString at = place + QStringLiteral(".columns[%1]").arg(i);
            const QJsonObject column = columns[i].toObject();
            knowOnly(column, at, {"head", "value", "width"});
            TemplateColumn one{text(column.value(QStringLiteral("head")), at + QStringLiteral(".head")), column.value(QStringLiteral("value")).toString(),
                               column.value(QStringLiteral("width")).toInt()};
            if (!one.value.isEmpty() && !PaperValues::rowKeys().value(made.rows).contains(one.value))
                fail(at + QStringLiteral(".value"));
            sum += one.width;
            made.columns.append(one);
        }
        if (sum != 100)
            fail(place + QStringLiteral(".columns"));
    }

    PaperCondition condition(const QJsonObject &object, const QString &place, PaperCondition outer)
    {
        const auto add = [&](const char *word, QStringList &to) {
            const QString key = object.value(QLatin1String(word)).toString();
            if (!object.contains(QLatin1String(word)))
                return;
            if (!PaperValues::knows(key))
                fail(place + QLatin1Char('.') + QLatin1String(word));
            to << key;
        };
        add("when", outer.when);
        add("unless", outer.unless);
        return outer;
    }

    /** One value by its key, or a text with values in it. */
    Tongues valueOf(const QJsonValue &value, const QString &place)
    {
        if (value.isObject())
            return text(value, place);
        const QString key = value.toString();
        if (!PaperValues::knows(key))
            fail(place);
        return {{QStringLiteral("zh_CN"), QLatin1Char('{') + key + QLatin1Char('}')}};
    }

    Tongues text(const QJsonValue &value, const QString &place)
    {
        if (value.isString()) {
            if (!m_made.m_phrases.contains(value.toString()))
                fail(place);
            return m_made.m_phrases.value(value.toString(), {{QStringLiteral("zh_CN"), QString()}});
        }
        const QJsonObject object = value.toObject();
        Tongues made;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!languagesOfPapers().contains(it.key()) || it.value().toString().isEmpty())
                fail(place + QLatin1Char('.') + it.key());
            made.insert(it.key(), it.value().toString());
        }
        if (!made.contains(QStringLiteral("zh_CN"))) {
            fail(place + QStringLiteral(".zh_CN"));
            made.insert(QStringLiteral("zh_CN"), {});
        }
        const QStringList values = valuesIn(made.value(QStringLiteral("zh_CN")));
        for (auto it = made.begin(); it != made.end(); ++it) {
            if (valuesIn(it.value()) != values)
                fail(place + QLatin1Char('.') + it.key());
        }
        for (const QString &key : values) {
            if (!PaperValues::knows(key))
                fail(place + QStringLiteral("{%1}").arg(key));
        }
        return made;
    }

    PaperTemplates m_made;
    QString m_file;
    QString m_trouble;
};

Result<PaperTemplates> PaperTemplates::read(const QList<File> &files)
{
    return TemplateReader().read(files);
}

const PaperTemplate *PaperTemplates::find(PaperForm form) const
{
    const auto found = m_forms.constFind(form);
    return found == m_forms.constEnd() ? nullptr : &*found;
}

QString PaperTemplates::phrase(const QString &name, const QString &language) const
{
    return inTongue(m_phrases.value(name), language);
}

QList<PaperTemplates::File> paperTemplateFiles()
{
    QList<PaperTemplates::File> files;
    const QDir folder(QStringLiteral(":/hall/papers"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({name, file.readAll()});
    }
    return files;
}

const PaperTemplates &paperTemplates()
{
    static const PaperTemplates read = [] {
        const Result<PaperTemplates> made = PaperTemplates::read(paperTemplateFiles());
        return made ? made.value() : PaperTemplates();
    }();
    return read;
}

} // namespace hall
