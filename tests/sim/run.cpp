// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/run.h"

#include "domain/planted.h"
#include "fakes/cluster.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace hall::sim {

namespace {

HallLife liveOnce(const Options &options, quint64 seed, int days, const SimHall::Tamper &tamper = {})
{
    QTemporaryDir folder((options.scratch.isEmpty() ? QDir::tempPath() : options.scratch) + QStringLiteral("/reception-sim-XXXXXX"));
    SimHall hall(options, seed, folder.path());
    return hall.live(days, tamper);
}

/** Each hall has a seed of its own, so that it can be lived again alone. */
quint64 seedOf(quint64 seed, int hall)
{
    return hall == 0 ? seed : Generator(seed + static_cast<quint64>(hall) * 0x9E3779B97F4A7C15ULL).next() >> 1; // as --seed takes it
}

void add(HallLife &sum, const HallLife &life)
{
    sum.days += life.days;
    sum.events += life.events;
    sum.contested += life.contested;
    sum.contestedSteps += life.contestedSteps;
    sum.timeOuts += life.timeOuts;
    sum.deemed += life.deemed;
    sum.numbers += life.numbers;
    sum.together += life.together;
    sum.refused += life.refused;
    sum.centreFaults += life.centreFaults;
    sum.rooms += life.rooms;
    sum.resurfaced += life.resurfaced;
    sum.steps += life.steps;
    sum.checks += life.checks;
    sum.faults.add(life.faults);
    sum.violations << life.violations;
}

void print(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
}

QString withoutText(quint32 without)
{
    QStringList names;
    for (int i = 0; i < FaultKinds; ++i) {
        if (without >> i & 1)
            names << QString::fromLatin1(FaultNames[i]);
    }
    return names.join(u',');
}

/** Fewer days and fewer kinds of faults that still break the promise: at most a dozen lives. */
void shrink(Options options, quint64 seed, const HallLife &failed)
{
    const QString invariant = failed.violations.first().section(QStringLiteral(": "), 1, 1);
    int days = qMax(1, qMin(failed.failedDay, options.span));
    HallLife shortest = failed;
    options.verbose = false;
    QElapsedTimer spent;
    spent.start();
    for (int kind = 0; kind < FaultKinds && spent.elapsed() < 60'000; ++kind) {
        Options fewer = options;
        fewer.without |= 1u << kind;
        const HallLife life = liveOnce(fewer, seed, days);
        if (life.violations.isEmpty() || life.violations.first().section(QStringLiteral(": "), 1, 1) != invariant)
            continue;
        options = fewer;
        days = qMax(1, qMin(life.failedDay, days));
        shortest = life;
    }
    print(QStringLiteral("Shortened: reception-sim --days %1 --counters %2 --seed %3 --rate %4 --without %5")
              .arg(days).arg(options.counters).arg(seed).arg(options.rate).arg(withoutText(options.without)));
    print(shortest.violations.first());
    print(QStringLiteral("What happened last:"));
    for (const QByteArray &line : shortest.lastLines.mid(qMax<qsizetype>(0, shortest.lastLines.size() - 60)))
        print(QStringLiteral("  ") + QString::fromUtf8(line).trimmed());
}

} // namespace

RunOutcome run(const Options &options, SimHall::Tamper tamper)
{
    RunOutcome outcome;
    QCryptographicHash trace(QCryptographicHash::Sha256);
    int hall = 0;
    for (int left = options.days; left > 0 && outcome.sum.violations.isEmpty(); left -= options.span, ++hall) {
        const quint64 seed = seedOf(options.seed, hall);
        const HallLife life = liveOnce(options, seed, qMin(left, options.span), tamper);
        add(outcome.sum, life);
        trace.addData(life.traceHash);
        if (!life.violations.isEmpty()) {
            outcome.failedSeed = seed;
            print(QStringLiteral("A promise was broken: seed %1 (hall %2 of seed %3), counters %4, rate %5, span %6, without [%7]")
                      .arg(seed).arg(hall + 1).arg(options.seed).arg(options.counters).arg(options.rate).arg(options.span).arg(withoutText(options.without)));
            for (const QString &violation : life.violations.mid(0, 10))
                print(QStringLiteral("  ") + violation);
            if (options.shrink)
                shrink(options, seed, life);
        }
    }
    outcome.traceHash = trace.result().toHex();
    return outcome;
}

int runCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *about, const char *value, const char *standard = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(about), QString::fromLatin1(value), QString::fromLatin1(standard)});
    };
    parser.setApplicationDescription(QStringLiteral("Simulated hall days: the desk's and the centre's own code, virtual time, seeded faults, checked promises."));
    parser.addHelpOption();
    option("days", "Hall days.", "days", "10");
    option("counters", "Counters, 1 to 99.", "count", "23");
    option("seed", "The same seed makes the same days.", "seed", "1");
    option("rate", "Events a day of the whole hall; a busy day has 5500.", "events", "600");
    option("span", "Days a hall lives before the next one opens.", "days", "20");
    option("without", "Kinds of faults left out, with commas.", "names");
    option("scratch", "Where stores lie while it runs; in memory is fastest.", "folder", "/dev/shm");
    option("require", "Fails when fewer events than this were simulated, or when a kind of fault never happened.", "events", "-1");
    parser.addOption({QStringLiteral("postgresql"), QStringLiteral("Keeps the centre's store on a real PostgreSQL: the one whose socket HALL_POSTGRESQL names, or one of its own.")});
    option("plant", "Plants this bug; \"list\" names them all. Not in release builds.", "name");
    parser.addOption({QStringLiteral("verbose"), QStringLiteral("Every action on standard error.")});
    parser.addOption({QStringLiteral("no-shrink"), QStringLiteral("Does not look for a shorter schedule.")});
    if (!parser.parse(arguments)) {
        print(parser.errorText());
        return 2;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (const QByteArray plant = parser.value(QStringLiteral("plant")).toLatin1(); !plant.isEmpty()) {
#ifdef HALL_PLANTS
        if (plant == "list") {
            for (const QByteArray &name : plantedNames())
                std::puts(name.constData());
            return 0;
        }
        if (!plantedNames().contains(plant)) {
            print(QStringLiteral("No such bug; --plant list names them."));
            return 2;
        }
        qputenv("HALL_PLANT", plant);
#else
        print(QStringLiteral("This build knows no planted bugs."));
        return 2;
#endif
    }
    Options options;
    bool good = parser.positionalArguments().isEmpty();
    const auto number = [&](const char *name, qint64 low, qint64 high) {
        bool read = false;
        const qint64 value = parser.value(QString::fromLatin1(name)).toLongLong(&read);
        good = good && read && value >= low && value <= high;
        return value;
    };
    options.days = static_cast<int>(number("days", 1, 10'000'000));
    options.counters = static_cast<int>(number("counters", 1, 99));
    options.seed = static_cast<quint64>(number("seed", 0, std::numeric_limits<qint64>::max()));
    options.rate = static_cast<int>(number("rate", 1, 1'000'000));
    options.span = static_cast<int>(number("span", 1, 10'000));
    const qint64 required = number("require", -1, std::numeric_limits<qint64>::max());
    for (const QString &name : parser.value(QStringLiteral("without")).split(u',', Qt::SkipEmptyParts)) {
        int kind = 0;
        while (kind < FaultKinds && name != QLatin1String(FaultNames[kind]))
            ++kind;
        good = good && kind < FaultKinds;
        options.without |= kind < FaultKinds ? 1u << kind : 0;
    }
    if (!good) {
        print(QStringLiteral("A number or a name is not one of those that --help lists."));
        return 2;
    }
    options.scratch = parser.value(QStringLiteral("scratch"));
    if (!QDir(options.scratch).exists())
        options.scratch.clear();
    options.shrink = !parser.isSet(QStringLiteral("no-shrink"));
    options.verbose = parser.isSet(QStringLiteral("verbose"));

    std::unique_ptr<fakes::Cluster> cluster;
    if (parser.isSet(QStringLiteral("postgresql"))) {
        options.postgresql = fakes::clusterOfTests();
        if (options.postgresql.isEmpty()) {
            cluster = std::make_unique<fakes::Cluster>(options.scratch.isEmpty() ? QDir::tempPath() : options.scratch);
            if (!cluster->ready()) {
                print(cluster->trouble());
                return 1;
            }
            options.postgresql = cluster->socketDirectory();
        }
    }

    QElapsedTimer spent;
    spent.start();
    const RunOutcome outcome = run(options);
    bool complete = true;
    for (int kind = 0; required >= 0 && kind < FaultKinds; ++kind) {
        if (outcome.sum.faults.of(static_cast<Fault>(kind)) == 0 && options.has(static_cast<Fault>(kind))) {
            print(QStringLiteral("The fault %1 never happened.").arg(QString::fromLatin1(FaultNames[kind])));
            complete = false;
        }
    }
    if (required >= 0 && outcome.sum.centreFaults == 0) {
        print(QStringLiteral("The centre's store never failed."));
        complete = false;
    }
    const std::pair<const char *, qint64> happened[] = {{"contested_steps", outcome.sum.contestedSteps}, {"time_outs", outcome.sum.timeOuts}, {"deemed_accepted", outcome.sum.deemed},
                                                        {"numbers", outcome.sum.numbers}, {"together", outcome.sum.together}, {"rooms", outcome.sum.rooms}};
    for (const auto &[name, count] : happened) {
        if (required >= 0 && count == 0) {
            print(QStringLiteral("There were no %1.").arg(QString::fromLatin1(name)));
            complete = false;
        }
    }
    complete = complete && outcome.sum.events >= required;
    QJsonObject json{{QStringLiteral("days"), outcome.sum.days}, {QStringLiteral("events"), outcome.sum.events},
                           {QStringLiteral("faults"), outcome.sum.faults.toJson()}, {QStringLiteral("violations"), outcome.sum.violations.size()},
                           {QStringLiteral("trace_hash"), QString::fromLatin1(outcome.traceHash)}, {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
                           {QStringLiteral("counters"), options.counters}, {QStringLiteral("rate"), options.rate},
                           {QStringLiteral("contested"), outcome.sum.contested}, {QStringLiteral("refused"), outcome.sum.refused}, {QStringLiteral("centre_faults"), outcome.sum.centreFaults}, {QStringLiteral("resurfaced"), outcome.sum.resurfaced},
                           {QStringLiteral("steps"), outcome.sum.steps}, {QStringLiteral("checks"), outcome.sum.checks},
                           {QStringLiteral("seconds"), static_cast<double>(spent.elapsed()) / 1000}};
    for (const auto &[name, count] : happened)
        json.insert(QString::fromLatin1(name), count);
    std::fputs(QJsonDocument(json).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return outcome.sum.violations.isEmpty() && complete ? 0 : 1;
}

} // namespace hall::sim
