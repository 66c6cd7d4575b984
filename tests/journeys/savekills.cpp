// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * reception-savekills: desks without a screen killed with signal 9 while they save and send, several times a second, and
 * every eighth time the server with them. What a desk said is saved is in its store when it starts again; what the server
 * acknowledged is in the server's, once.
 */
#include "journeys/hall.h"
#include "journeys/tally.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>

namespace {

constexpr int SavesOfARound = 8;
constexpr int RoundsOfADesk = 50;  ///< then a new one: a store is looked through from end to end at each start
constexpr int MostDesks = 90;      ///< a hall has two digits for them
constexpr qint64 MostReopen = 2'000; ///< ms

struct SavingDesk
{
    QString folder;
    QString log;
    QSet<QString> promised;
    std::unique_ptr<Program> program;
};

struct Toll
{
    int kills = 0;
    int whileSaving = 0;
    int whileSending = 0;  ///< saved all, and not yet acknowledged
    int serverKills = 0;
    qint64 promised = 0;
    qint64 slowest = 0;    ///< ms to open the store and the desk
    int lost = 0;
    QStringList complaints;
};

/** Not by sleeping: the wire runs in this process. */
void pass(int microseconds)
{
    QEventLoop loop;
    QTimer::singleShot(microseconds / 1'000, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/** Starts it and holds what it finds against what it promised before. */
bool start(SavingDesk &desk, int saves, Toll &toll)
{
    desk.program = std::make_unique<Program>(QStringLiteral("reception-saver"), QStringList{QStringLiteral("--data"), desk.folder, QStringLiteral("--saves"), QString::number(saves)}, desk.log);
    const QJsonObject ready = desk.program->readLine(30'000);
    const QString bad = ready.value(QStringLiteral("bad")).toString();
    if (!ready.value(QStringLiteral("ready")).toBool() || !bad.isEmpty()) {
        toll.complaints << QStringLiteral("%1 after %2 kills: %3").arg(desk.folder).arg(toll.kills).arg(bad);
        return false;
    }
    toll.slowest = qMax(toll.slowest, ready.value(QStringLiteral("milliseconds")).toInteger());
    QSet<QString> found;
    const QJsonArray cases = ready.value(QStringLiteral("cases")).toArray();
    for (const QJsonValue &file : cases)
        found.insert(file.toString());
    for (const QString &file : std::as_const(desk.promised)) {
        if (found.contains(file))
            continue;
        ++toll.lost;
        toll.complaints << QStringLiteral("promised, and gone: %1 in %2").arg(file, desk.folder);
    }
    return true;
}

/** All that was said before the kill. */
void hear(SavingDesk &desk, Toll &toll)
{
    int saved = 0;
    int unsent = 0;
    for (QJsonObject line = desk.program->readLine(0); !line.isEmpty(); line = desk.program->readLine(0)) {
        unsent = line.value(QStringLiteral("unsent")).toInt(unsent);
        const QString file = line.value(QStringLiteral("saved")).toString();
        if (!file.isEmpty()) {
            desk.promised.insert(file);
            ++saved;
            ++toll.promised;
        } else if (line.contains(QStringLiteral("refused"))) {
            toll.complaints << QStringLiteral("a save was refused: ") + line.value(QStringLiteral("refused")).toString();
        }
    }
    toll.whileSaving += saved < SavesOfARound ? 1 : 0;
    toll.whileSending += saved == SavesOfARound && unsent > 0 ? 1 : 0;
}

bool settled(SavingDesk &desk, Toll &toll)
{
    if (!start(desk, 0, toll))
        return false;
    QElapsedTimer timer;
    timer.start();
    int unsent = -1;
    while (unsent != 0 && timer.elapsed() < 60'000) {
        const QJsonObject line = desk.program->readLine(5'000);
        unsent = line.value(QStringLiteral("unsent")).toInt(unsent);
        if (line.value(QStringLiteral("troubled")).toInt() > 0)
            toll.complaints << QStringLiteral("an event of %1 was not accepted").arg(desk.folder);
    }
    desk.program->stop();
    return unsent == 0;
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
    parser.addOptions({{QStringLiteral("out"), QStringLiteral("where stores and logs go"), QStringLiteral("dir")},
                       {QStringLiteral("kills"), QStringLiteral("how many kills"), QStringLiteral("n"), QStringLiteral("500")},
                       {QStringLiteral("seed"), QStringLiteral("of the moments to kill"), QStringLiteral("n"), QStringLiteral("1")}});
    parser.process(app);
    const int kills = parser.value(QStringLiteral("kills")).toInt();
    const QDir out(parser.value(QStringLiteral("out")));
    if (!parser.isSet(QStringLiteral("out")) || kills < 1)
        return fail(QStringLiteral("--out DIR and --kills N are needed"));
    if (!out.mkpath(QStringLiteral(".")) || QDir(out.filePath(QStringLiteral("data"))).exists())
        return fail(QStringLiteral("%1 cannot be used: it holds an earlier run, or cannot be written").arg(out.path()));

    QElapsedTimer timer;
    timer.start();
    Hall hall(QDir(out.absolutePath()));
    if (const QString trouble = hall.open(); !trouble.isEmpty())
        return fail(trouble);
    QRandomGenerator random(parser.value(QStringLiteral("seed")).toUInt());
    Toll toll;
    std::vector<std::unique_ptr<SavingDesk>> desks;
    const int rounds = qMax(RoundsOfADesk, kills / MostDesks + 1);
    while (toll.kills < kills && toll.complaints.isEmpty()) {
        if (toll.kills % rounds == 0) {
            const QString name = QStringLiteral("desk%1").arg(desks.size() + 1);
            desks.push_back(std::make_unique<SavingDesk>(SavingDesk{out.absoluteFilePath(QStringLiteral("data/") + name), out.absoluteFilePath(QStringLiteral("logs/%1.log").arg(name)), {}, nullptr}));
            const QString line = Program::output(QStringLiteral("reception-server"), {QStringLiteral("enrol"), QStringLiteral("--data"), hall.serverData(), QStringLiteral("--window"), QStringLiteral("1"), QStringLiteral("--label"), name});
            Program enrolling(QStringLiteral("reception-saver"), {QStringLiteral("--data"), desks.back()->folder, QStringLiteral("--enrol"), line}, desks.back()->log);
            if (!enrolling.readLine(30'000).value(QStringLiteral("ready")).toBool())
                return fail(QStringLiteral("a desk could not be enrolled; see logs/"));
        }
        SavingDesk &desk = *desks.back();
        if (!start(desk, SavesOfARound, toll))
            break;
        // In the midst of its saves, or while they travel and the answers come.
        pass(random.bounded(toll.kills % 2 == 0 ? 15'000 : 150'000));
        const bool serverToo = toll.kills % 8 == 7;
        const bool serverFirst = random.bounded(2) == 0;
        if (serverToo && serverFirst)
            hall.killServer();
        desk.program->kill();
        if (serverToo && !serverFirst)
            hall.killServer();
        ++toll.kills;
        hear(desk, toll);
        toll.serverKills += serverToo ? 1 : 0;
        if (serverToo && !hall.startServer())
            toll.complaints << QStringLiteral("the server did not start again");
    }
    for (const auto &desk : desks) {
        if (!settled(*desk, toll))
            toll.complaints << QStringLiteral("unsent work is left in ") + desk->folder;
    }
    desks.clear();
    hall.close();
    const Tally tally = tallyOf(out.absoluteFilePath(QStringLiteral("data")), {}, {}, {});
    if (toll.slowest > MostReopen)
        toll.complaints << QStringLiteral("a desk took %1 ms to open").arg(toll.slowest);
    if (toll.kills < kills || toll.whileSaving == 0 || toll.whileSending == 0 || toll.promised < toll.kills)
        toll.complaints << QStringLiteral("the kills did not meet what they were meant for");
    for (const QString &complaint : toll.complaints + tally.complaints)
        fail(complaint);
    const QJsonObject result{{QStringLiteral("kills"), toll.kills},
                             {QStringLiteral("while_saving"), toll.whileSaving},
                             {QStringLiteral("while_sending"), toll.whileSending},
                             {QStringLiteral("server_kills"), toll.serverKills},
                             {QStringLiteral("promised"), toll.promised},
                             {QStringLiteral("lost"), toll.lost + tally.lost},
                             {QStringLiteral("duplicated"), tally.duplicated},
                             {QStringLiteral("slowest_reopen_ms"), toll.slowest},
                             {QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000.0}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    return toll.complaints.isEmpty() && tally.complaints.isEmpty() && toll.lost + tally.lost + tally.duplicated == 0 ? 0 : 1;
}
