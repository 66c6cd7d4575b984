// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * reception-kills: a counter killed with signal 9 while it saves, again and again, and every fourth time the server with it.
 * What the clerk was told is saved must be there once; what was not saved must be offered again; nothing may be both.
 */
#include "journeys/hall.h"
#include "journeys/tally.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTextStream>
#include <QtCore/QThread>

namespace {

/** When to kill after the key that saves, in microseconds: at once, while it saves, while it prints. */
constexpr int KillWithin[] = {1, 4'000, 120'000};

struct Toll
{
    int saved = 0;    ///< told to the clerk, or found in the store though the clerk never heard
    int unheard = 0;  ///< of these, saved and killed before the clerk heard
    int restored = 0; ///< not saved: offered again, and saved then
    QStringList codes;
    QStringList names;
    QStringList complaints;
};

/** A name nobody else in this run has, in characters that stand on papers. */
QString nameOf(int round)
{
    QString name = QStringLiteral("访客·%1").arg(round, 5, 10, QLatin1Char('0'));
    for (QChar &character : name) {
        if (character.isDigit())
            character = QStringLiteral("零一二三四五六七八九").at(character.digitValue());
    }
    return name;
}

void serveAndKill(Hall &hall, Program *&counter, int round, QRandomGenerator &random, const QJsonObject &message, Toll &toll)
{
    QJsonObject visitor = visitorFor(round, message);
    const QString name = nameOf(round);
    visitor.insert(QStringLiteral("name"), name);
    visitor.insert(QStringLiteral("do"), QStringLiteral("register"));
    visitor.insert(QStringLiteral("announce"), true);
    const auto complain = [&](const QString &what, const QJsonObject &answer) {
        toll.complaints << QStringLiteral("round %1: %2 ").arg(round).arg(what) + QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    };
    const QJsonObject saving = counter->ask(visitor);
    if (!saving.value(QStringLiteral("saving")).toBool())
        return complain(QStringLiteral("the form was not filled in:"), saving);
    QThread::usleep(random.bounded(KillWithin[round % 3]));
    counter->kill();
    const QString promised = counter->readLine(0).value(QStringLiteral("code")).toString();
    const bool serverToo = round % 4 == 3;
    if (serverToo)
        hall.killServer();
    counter = hall.reopenCounter(counter);
    if (!counter || (serverToo && !hall.startServer())) {
        counter = nullptr;
        return complain(QStringLiteral("a program did not start again"), {});
    }
    const QJsonObject look{{QStringLiteral("do"), QStringLiteral("look")}, {QStringLiteral("name"), name}};
    QJsonObject found = counter->ask(look);
    const bool offered = found.value(QStringLiteral("offered")).toBool();
    if ((found.value(QStringLiteral("cases")).toInt() == 1) == offered)
        complain(QStringLiteral("a visitor must be a case or an offer, and never both:"), found);
    if (!promised.isEmpty() && offered)
        complain(QStringLiteral("promised as saved, and offered again:"), found);
    toll.names << name;
    if (!promised.isEmpty())
        toll.codes << promised;
    if (!offered) {
        ++toll.saved;
        toll.unheard += promised.isEmpty() ? 1 : 0;
        return;
    }
    const QJsonObject again = counter->ask({{QStringLiteral("do"), QStringLiteral("restore")}});
    if (again.value(QStringLiteral("code")).toString().isEmpty())
        return complain(QStringLiteral("what was offered could not be saved:"), again);
    toll.codes << again.value(QStringLiteral("code")).toString();
    ++toll.restored;
    found = counter->ask(look);
    if (found.value(QStringLiteral("cases")).toInt() != 1)
        complain(QStringLiteral("not one case after the offer was saved:"), found);
}

int fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("out"), QStringLiteral("where the papers and stores go"), QStringLiteral("dir")},
                       {QStringLiteral("rounds"), QStringLiteral("how many kills"), QStringLiteral("n"), QStringLiteral("20")},
                       {QStringLiteral("seed"), QStringLiteral("of the moments to kill"), QStringLiteral("n"), QStringLiteral("1")}});
    parser.process(app);
    const int rounds = parser.value(QStringLiteral("rounds")).toInt();
    const QDir out(parser.value(QStringLiteral("out")));
    if (!parser.isSet(QStringLiteral("out")) || rounds < 1)
        return fail(QStringLiteral("--out DIR and --rounds N are needed"));
    if (!out.mkpath(QStringLiteral(".")) || QDir(out.filePath(QStringLiteral("data"))).exists())
        return fail(QStringLiteral("%1 cannot be used: it holds an earlier run, or cannot be written").arg(out.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");

    QElapsedTimer timer;
    timer.start();
    Hall hall(QDir(out.absolutePath()));
    if (const QString trouble = hall.open(); !trouble.isEmpty())
        return fail(trouble);
    const QString papers = out.absoluteFilePath(QStringLiteral("receipts"));
    Program *counter = hall.openCounter(QStringLiteral("front-desk"), QStringLiteral("1"), papers);
    if (!counter)
        return fail(QStringLiteral("the counter did not open; see logs/"));
    QRandomGenerator random(parser.value(QStringLiteral("seed")).toUInt());
    const QList<QJsonObject> messages = readMessages({}, rounds);
    Toll toll;
    int kills = 0;
    for (int round = 0; round < rounds && counter; ++round, ++kills)
        serveAndKill(hall, counter, round, random, messages[round % messages.size()], toll);
    int doubled = 0;
    int missing = 0;
    for (const QString &name : std::as_const(toll.names)) {
        const int cases = counter ? counter->ask({{QStringLiteral("do"), QStringLiteral("look")}, {QStringLiteral("name"), name}}).value(QStringLiteral("cases")).toInt() : 0;
        doubled += cases > 1 ? 1 : 0;
        missing += cases < 1 ? 1 : 0;
    }
    if (!counter || counter->ask({{QStringLiteral("do"), QStringLiteral("settle")}, {QStringLiteral("seconds"), 60}}, 90'000).value(QStringLiteral("unsent")).toInt(-1) != 0)
        toll.complaints << QStringLiteral("the counter still has unsent work");
    hall.close();

    const Tally tally = tallyOf(out.absoluteFilePath(QStringLiteral("data")), papers, toll.codes, QSet<QString>(toll.codes.begin(), toll.codes.end()));
    for (const QString &complaint : toll.complaints + tally.complaints)
        fail(complaint);
    const QJsonObject result{{QStringLiteral("kills"), kills},
                             {QStringLiteral("saved"), toll.saved},
                             {QStringLiteral("saved_unheard"), toll.unheard},
                             {QStringLiteral("restored"), toll.restored},
                             {QStringLiteral("lost"), tally.lost + missing},
                             {QStringLiteral("duplicated"), tally.duplicated + doubled},
                             {QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000.0}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    return toll.complaints.isEmpty() && tally.complaints.isEmpty() && kills == rounds && tally.lost + missing + tally.duplicated + doubled == 0 ? 0 : 1;
}
