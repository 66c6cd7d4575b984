// SPDX-License-Identifier: GPL-3.0-or-later
/** The lines that the texts give to run: each must run something. */
#include <catch2/catch.hpp>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace {

const QString Source = QStringLiteral(HALL_SOURCE_DIR);
const QStringList Texts{QStringLiteral("README.md"), QStringLiteral("packaging/administrators-guide.md"), QStringLiteral("tests/README.md"),
                        QStringLiteral("tests/sim/README.md")};

QString contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/** What a text says to Catch2: the room, empty where it names none, and what stands in the quotation marks. */
struct RunLine
{
    QString room;
    QString asked;
};

QList<RunLine> runLinesIn(const QString &text)
{
    // `room_tests "…"`, over the end of a line as well; and `"[tag]"` alone, as in a list of several.
    static const QRegularExpression pattern(QStringLiteral("(?:(\\w+)_tests\\s+)?\"([^\"]*)\""));
    QList<RunLine> lines;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (!found.captured(1).isEmpty() || found.captured(2).startsWith(u'['))
            lines.append({found.captured(1), found.captured(2)});
    }
    return lines;
}

/** The tags of each room's tests. A hidden one may be asked for with its point and without. */
QMap<QString, QSet<QString>> tagsOfRooms()
{
    static const QRegularExpression tested(QStringLiteral("TEST_CASE\\(\\s*\"(?:[^\"\\\\]|\\\\.)*\",\\s*\"([^\"]*)\""));
    static const QRegularExpression tag(QStringLiteral("\\[([^\\]]+)\\]"));
    QMap<QString, QSet<QString>> tags;
    QDirIterator files(Source + QStringLiteral("/tests"), {QStringLiteral("*_test.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString room = path.section(u'/', -2, -2);
        const QString text = contentOf(path);
        for (auto match = tested.globalMatch(text); match.hasNext();) {
            const QString all = match.next().captured(1);
            for (auto each = tag.globalMatch(all); each.hasNext();) {
                const QString name = each.next().captured(1);
                tags[room].insert(name);
                if (name.startsWith(u'.'))
                    tags[room].insert(name.mid(1));
            }
        }
    }
    return tags;
}

/** What is wrong with one; empty when it runs something. */
QString complaint(const RunLine &line, const QMap<QString, QSet<QString>> &tags)
{
    static const QRegularExpression tag(QStringLiteral("~?\\[([^\\]]+)\\]"));
    const QString said = line.room + QStringLiteral("_tests \"") + line.asked + u'"';
    QString rest = line.asked;
    rest.remove(tag).remove(u',');
    // Catch2 splits at commas: a name with one is two names that nothing has.
    if (!rest.trimmed().isEmpty())
        return said + QStringLiteral(": give a tag in place of a name");
    if (!line.room.isEmpty() && !tags.contains(line.room))
        return said + QStringLiteral(": no such room");
    QSet<QString> known = tags.value(line.room);
    if (line.room.isEmpty()) {
        for (const QSet<QString> &ofRoom : tags)
            known.unite(ofRoom);
    }
    for (auto each = tag.globalMatch(line.asked); each.hasNext();) {
        const QString name = each.next().captured(1);
        if (!known.contains(name))
            return said + QStringLiteral(": no test has the tag ") + name;
    }
    return {};
}

} // namespace

TEST_CASE("every test that a text says to run is there", "[rooms][docs]")
{
    const auto tags = tagsOfRooms();
    int seen = 0;
    for (const QString &text : Texts) {
        for (const RunLine &line : runLinesIn(contentOf(Source + u'/' + text))) {
            ++seen;
            INFO(text.toStdString());
            CHECK(complaint(line, tags).toStdString() == std::string());
        }
    }
    CHECK(seen > 30);
}

TEST_CASE("the check of the texts sees a tag that no test has, one of another room, and a name with a comma", "[rooms][docs]")
{
    const auto tags = tagsOfRooms();
    const auto wrong = [&](const char *text) {
        const QList<RunLine> lines = runLinesIn(QString::fromUtf8(text));
        REQUIRE(lines.size() == 1);
        return !complaint(lines.first(), tags).isEmpty();
    };
    CHECK_FALSE(wrong("`rooms_tests \"[docs]\"`"));
    CHECK_FALSE(wrong("and `\"[docs]\"`"));
    CHECK_FALSE(wrong("`rooms_tests\n\"[rooms],[docs]\"`"));
    CHECK(wrong("`rooms_tests \"[nonsense]\"`"));
    CHECK(wrong("`domain_tests \"[docs]\"`"));
    CHECK(wrong("`garden_tests \"[docs]\"`"));
    CHECK(wrong("`rooms_tests \"stolen desk: no case, no name\n and no number\"`"));
    CHECK(runLinesIn(QStringLiteral("says \"what may be a sentence\" and no more")).isEmpty());
}

TEST_CASE("no window keeps a list of the files it was shown: Qt's own dialogs do, in the user's settings", "[rooms][docs]")
{
    QStringList found;
    QDirIterator files(Source + QStringLiteral("/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = contentOf(path);
        for (const char *dialog : {"QFileDialog", "QColorDialog", "QPrintDialog", "QPageSetupDialog"}) {
            if (text.contains(QLatin1String(dialog)))
                found << path + u' ' + QLatin1String(dialog);
        }
    }
    CHECK(found.join(u'\n').toStdString() == std::string());
}
