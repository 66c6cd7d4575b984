// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Looks for what was typed in every byte of a folder, in each form in which a program might have left it there. */

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>
#include <vector>

namespace hall::fakes {

/** Knows nothing of the product: what it finds, whoever has the disk could read. */
class Readable final
{
public:
    static constexpr int Window = 6;       ///< characters of a phrase that tell something
    static constexpr int LatinWindow = 16; ///< of words in Latin letters, which tables and columns have as well
    /** A shorter one stands in any sealed megabyte by chance. */
    static constexpr qsizetype LeastBytes = 6;

    /** A name or a number: counts as a whole, and so does what a search would make of it. */
    void addWhole(const QString &kind, const QString &text)
    {
        addForms(kind, text.trimmed());
    }
    /** Each stretch of it counts. */
    void addPhrase(const QString &kind, const QString &text)
    {
        const QString plain = text.simplified();
        // Too short for a stretch it counts as a whole, unless it could be a word of any table.
        const bool latin = std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() < 0x300; });
        if (plain.size() < LatinWindow && (!latin || (plain.size() >= 8 && plain.contains(u' '))))
            addForms(kind, plain);
        for (qsizetype at = 0; at < plain.size(); ++at) {
            const QString wide = plain.mid(at, Window);
            const auto foreign = std::count_if(wide.begin(), wide.end(), [](QChar c) { return c.unicode() > 0x2FF && c.isLetter(); });
            if (wide.size() == Window && foreign >= 4)
                addForms(kind, wide);
            const QString words = plain.mid(at, LatinWindow);
            if (foreign < 4 && words.size() == LatinWindow && words.contains(u' '))
                addForms(kind, words);
        }
    }
    /** All that the form of a visitor was given; keys that are no text of theirs are passed over. */
    void addVisitor(const QJsonObject &visitor)
    {
        for (const char *key : {"name", "number", "phone", "address", "place"})
            addWhole(QString::fromLatin1(key), visitor.value(QLatin1String(key)).toString());
        for (const char *key : {"subject", "facts", "request"})
            addPhrase(QString::fromLatin1(key), visitor.value(QLatin1String(key)).toString());
    }
    int needles() const { return static_cast<int>(m_needles.size()); }

    /** "FILE at OFFSET: KIND as FORM", once for each text and file; never the text itself. */
    QStringList findIn(const QString &directory) const
    {
        QStringList found;
        QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            for (const QString &one : findInBytes(file.fileName().toUtf8()))
                found << QStringLiteral("the name of ") + file.fileName() + one;
            if (!file.open(QIODevice::ReadOnly))
                continue; // a socket
            for (const QString &one : findInBytes(file.readAll()))
                found << file.fileName() + one;
        }
        return found;
    }
    QStringList findInBytes(const QByteArray &bytes) const
    {
        QStringList found;
        QSet<int> seen;
        for (qsizetype at = 0; at + 4 <= bytes.size(); ++at) {
            const quint32 start = startOf(bytes.constData() + at);
            if (!m_filter[slotOf(start)])
                continue;
            const auto candidates = m_byStart.constFind(start);
            if (candidates == m_byStart.cend())
                continue;
            for (const int candidate : *candidates) {
                const Needle &needle = m_needles[static_cast<size_t>(candidate)];
                if (seen.contains(needle.text) || !bytes.mid(at, needle.bytes.size()).startsWith(needle.bytes))
                    continue;
                seen.insert(needle.text);
                found << QStringLiteral(" at %1: %2 as %3").arg(at).arg(needle.kind, QString::fromLatin1(needle.form));
            }
        }
        return found;
    }
    /** The bytes of \a text in each form, for a test of this itself. */
    static QList<std::pair<const char *, QByteArray>> formsOf(const QString &text)
    {
        QList<std::pair<const char *, QByteArray>> forms;
        const QByteArray utf8 = text.toUtf8();
        QByteArray little, big, escaped;
        QString spaced;
        for (const QChar c : text) {
            little += static_cast<char>(c.unicode() & 0xFF);
            little += static_cast<char>(c.unicode() >> 8);
            big += static_cast<char>(c.unicode() >> 8);
            big += static_cast<char>(c.unicode() & 0xFF);
            escaped += c.unicode() < 0x80 ? QByteArray(1, static_cast<char>(c.unicode())) : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            spaced += spaced.isEmpty() ? QString(c) : QString(u' ') + c;
        }
        forms << std::pair("UTF-8", utf8) << std::pair("UTF-16LE", little) << std::pair("UTF-16BE", big) << std::pair("JSON escapes", escaped)
              << std::pair("characters apart", spaced.toUtf8()) << std::pair("hex", utf8.toHex()) << std::pair("HEX", utf8.toHex().toUpper())
              << std::pair("hex of UTF-16LE", little.toHex()) << std::pair("percent signs", QUrl::toPercentEncoding(text));
        // Wherever in a longer text it begins, three ways of cutting it into triples: what only it decides of each.
        for (int before = 0; before < 3; ++before) {
            const QByteArray whole = (QByteArray(before, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals);
            const qsizetype skip = before == 0 ? 0 : before + 1;
            const qsizetype end = (before + utf8.size()) * 8 / 6;
            forms << std::pair("base64", whole.mid(skip, end - skip));
        }
        return forms;
    }

private:
    struct Needle
    {
        QString kind;
        const char *form = "";
        QByteArray bytes;
        int text = 0;
    };
    static quint32 startOf(const char *bytes)
    {
        const auto *c = reinterpret_cast<const unsigned char *>(bytes);
        return quint32(c[0]) | quint32(c[1]) << 8 | quint32(c[2]) << 16 | quint32(c[3]) << 24;
    }
    static size_t slotOf(quint32 start) { return (start * 2'654'435'761u) >> 8; }

    void addForms(const QString &kind, const QString &text)
    {
        if (text.isEmpty() || m_known.contains(text))
            return;
        m_known.insert(text);
        QSet<QByteArray> same;
        for (const auto &[form, bytes] : formsOf(text)) {
            if (bytes.size() < LeastBytes || same.contains(bytes))
                continue;
            same.insert(bytes);
            const quint32 start = startOf(bytes.constData());
            m_filter[slotOf(start)] = true;
            m_byStart[start].append(static_cast<int>(m_needles.size()));
            m_needles.push_back({kind, form, bytes, static_cast<int>(m_known.size())});
        }
    }

    std::vector<Needle> m_needles;
    QHash<quint32, QList<int>> m_byStart;
    std::vector<bool> m_filter = std::vector<bool>(size_t(1) << 24);
    QSet<QString> m_known;
};

} // namespace hall::fakes
