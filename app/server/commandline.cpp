// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include "ledger/postgresqladdress.h"
#include "server/files.h"
#include "server/keyfiles.h"
#include "server/laws.h"
#include "server/log.h"
#include "server/saying.h"
#include "server/server.h"
#include "server/typedpassword.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstdio>
#include <signal.h>

namespace hall {

namespace {

constexpr char Usage[] = R"(reception-server: the centre of a reception hall

  reception-server [serve] --data DIR      run the centre until it is told to end
      --database postgresql://USER@HOST[:PORT]/NAME, or postgresql:///NAME?host=/run/postgresql&user=USER
                                           the ledger lies there; several servers with the same keys in DIR may share it.
                                           A password: PGPASSFILE or ~/.pgpass. Later starts know it by DIR/database
      --listen ADDRESS:PORT                main door (127.0.0.1:8443; port 0 takes any)
      --enrol-listen ADDRESS:PORT          door for new desks, open while a code is live (127.0.0.1:8444)
      --host NAME                          further name or address of this server; may be given again
      --announce HOST:PORT                 what new desks are told to connect to
      --division SIXDIGITS                 administrative division of the case codes (654002)
      --per-address N                      connections from one address (64)
      --region 65|00                       calendar by which transfers time out: Xinjiang's or the national one (65)
      --ports-file FILE                    writes {"listen":port,"enrol":port} there, too
  reception-server enrol --data DIR --window 5[,6...] [--label TEXT]
                                           prints one line for the new desk, good for 15 minutes
  reception-server devices --data DIR      lists the enrolled devices
  reception-server revoke --data DIR DEVICE [--wipe]
                                           refuses a device from now on (its id or its two digits): its desk locks. With --wipe it
                                           also erases what it holds of others, when it is next in touch; never its unsent work
  reception-server officer-add --data DIR --name NAME --role ROLE[,ROLE...] --window 1[,2...]
                                           appoints an officer and prints a password that is good once. From the first on nobody
                                           signs in by a name alone. ROLE: receptionist, window_officer, coordinator, supervisor,
                                           discipline, or one of system_administrator, security_administrator, auditor
  reception-server officer-change --data DIR --name NAME [--role ...] [--window ...]
  reception-server officer-reset --data DIR --name NAME     prints another password that is good once
  reception-server officer-dismiss --data DIR --name NAME   from now on no officer of this hall
      --by NAME --and NAME                 with each of these four, from when the hall has a system_administrator and a
                                           security_administrator with passwords of their own: these two order it together, their
                                           passwords are read from stdin, a line each
      --without-the-others                 with officer-reset of one of the two, where nobody knows their password any more. It
                                           stays on record for good: alarm_reset_alone in the log, "reset_alone" in status
  reception-server officers --data DIR     lists them
  reception-server verify --data DIR       checks every hash, link, signature and feed; the hall goes on meanwhile
  reception-server audit verify --data DIR [--heads FILE [--restored EPOCH]]
                                           the same, and against what reception-desk --export-heads wrote: "bad" in its line of
                                           JSON names the first bad entry, or the first head that the ledger denies; exit code 1.
                                           Heads of an ended epoch that are not here are denied, too, unless --restored says that
                                           a backup from before them was restored; may be given again
  reception-server accept-older --data DIR --despite-loss
                                           where no backup is newer: takes a store that is older than DIR/centre.mark says.
                                           Desks offer again what they have; who was revoked since stays out
  reception-server reseal --data DIR --trusting-the-rows
                                           where no backup is left: makes the seals of a store anew, as its rows are now
  reception-server verify --from FILE [--recovery-key FILE]
                                           checks a backup: its bytes, and with the secret half all that is in it
  reception-server recovery-key --make DIR
                                           makes the pair of keys for backups: recovery.public, recovery.secret
  reception-server backup --data DIR --to FILE --recovery-key recovery.public
  reception-server restore --from FILE --recovery-key recovery.secret --data NEWDIR
  reception-server migrate --data DIR --to postgresql://USER@HOST[:PORT]/NAME
                                           moves an embedded ledger to an empty database and verifies it; the server is
                                           stopped before, and finds the ledger there afterwards. A restored backup is an
                                           embedded ledger: migrate moves it, too
  reception-server secret --data DIR [--to FILE | --at FILE]
                                           where the secret lies that seals DIR's keys. --to moves it away from them, to a stick or an
                                           encrypted place; --at says where a person has put it. systemd's credential
                                           reception-server.secret is taken before either
  reception-server rotate --data DIR --to FILE --recovery-key recovery.public
                                           on a stopped server: other keys of the store, of the box and of the server, and another
                                           secret; the desks follow. Then a backup, as `backup` makes it
  reception-server release --data DIR DEVICE   lets a frozen device work again, once a person has looked; and lets a desk
                                           announce new keys of its cases that has nothing left to prove the old ones with
  reception-server import-outbox --data DIR FILE
                                           takes in what reception-desk --export-outbox wrote; again adds nothing
  reception-server open-device --data DIR --from device.escrow --to FILE
                                           of a desk whose keyring has lost its secret: writes it for reception-desk --device-secret
  reception-server review --data DIR       lists what is quarantined, and what lies aside of a device that signed twice
  reception-server adopt --data DIR DEVICE     takes in what lies aside of a device, as a branch of it
  reception-server status --data DIR       what the ledger holds and waits for; when the authority and the server's certificate end
  reception-server access --data DIR --day 2026-11-26
                                           how much each officer read on that day, by the days of Beijing: different cases, times
                                           opened, shown in full, printed, exported, searched by a number; and whether that is
                                           beyond the budget that is built in or in DIR/reading-budget.json. No case, no
                                           visitor, and no sum below five of who reads accusations
  reception-server analysis --data DIR --from 2026-10-05 --to 2026-11-01 [--region 65|00]
                                           figures for the analysis meeting, as GET /v1/analysis: whole weeks, a Monday to a
                                           Sunday before today. Counts from one to four are hidden; accusations are not counted
  reception-server retention list --data DIR [--sealed]
                                           archived cases whose retention period has ended: codes and classes, by the schedule
                                           that is built in or by DIR/retention.json in its place. Accusations are not among them:
                                           window 23 decides of its own; --sealed tells how many are due, from five on, where
                                           DIR/retention.json gives them a period (the schedule built in gives none). "access" tells
                                           how many entries of who read what are past their time
  reception-server retention run --data DIR --by NAME --and NAME --reason TEXT --certificate FILE [--before DATE]
                                           erases what is due, or was before DATE: every key of each case is destroyed, here and,
                                           when they next connect, at the desks; the ledger stays whole. The system_administrator
                                           and the auditor do it together; their passwords are read from stdin, a line each.
                                           FILE says what was erased, signed. A backup from before still holds the keys, and
                                           brings them back when it is restored: run it again then, and destroy such backups.
                                           With them goes the record of who read what that is older than the schedule's access_years
  reception-server retention check --data DIR --certificate FILE
                                           whether this centre signed FILE, and whether all keys of its cases are gone, and the
                                           entries of reading that it counts
  reception-server settle --data DIR       after a restore: waits no longer for desks that have not come back
  reception-server sign-calendar --data DIR --from FILE --edition N --to FILE
                                           signs a calendar (as in resources/calendars) for reception-desk --import-calendar;
                                           of the same region and year the highest edition holds. DIR keeps a copy
  reception-server due --region 65 --start 2025-06-05 --days 5 --kind working|natural|month
  reception-server due --region 65 --start 2026-08-03 --clock CLK-05 [--grade simple|ordinary|complex]
                                           when a period of that day ends, by the calendars and the table of clocks, with
                                           --data DIR also by the calendars signed there;
                                           of a clock in minutes of the hall: --start 2026-11-24T13:50, Beijing time
  reception-server --help | --version
)";

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

bool splitAddress(const QString &text, QString *address, int *port)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool number = false;
    *port = text.mid(colon + 1).toInt(&number);
    *address = text.left(qMax<qsizetype>(colon, 0));
    if (address->startsWith(u'[') && address->endsWith(u']'))
        *address = address->mid(1).chopped(1);
    return colon > 0 && number && *port >= 0 && *port <= 65'535 && !address->isEmpty();
}

/** Parses; an empty text when all is well. */
QString parsed(QCommandLineParser &parser, const QStringList &arguments, int positionals)
{
    if (!parser.parse(arguments))
        return parser.errorText();
    if (parser.positionalArguments().size() > positionals)
        return Q("unexpected argument: ") + parser.positionalArguments().at(positionals);
    if (parser.positionalArguments().size() < positionals)
        return Q("an argument is missing");
    if (parser.value(Q("data")).isEmpty())
        return Q("--data DIR is needed");
    return {};
}

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{Q("data"), {}, Q("dir")},
                       {Q("database"), {}, Q("url")},
                       {Q("listen"), {}, Q("address"), Q("127.0.0.1:8443")},
                       {Q("enrol-listen"), {}, Q("address"), Q("127.0.0.1:8444")},
                       {Q("host"), {}, Q("name")},
                       {Q("announce"), {}, Q("address")},
                       {Q("division"), {}, Q("digits"), Q("654002")},
                       {Q("per-address"), {}, Q("n"), Q("64")},
                       {Q("region"), {}, Q("code"), Q("65")},
                       {Q("ports-file"), {}, Q("file")}});
    if (const QString trouble = parsed(parser, arguments, 0); !trouble.isEmpty())
        return wrong(trouble);
    ServerOptions options;
    options.data = parser.value(Q("data"));
    options.database = parser.value(Q("database"));
    options.hosts = parser.values(Q("host"));
    options.announce = parser.value(Q("announce"));
    options.division = parser.value(Q("division"));
    options.perAddress = parser.value(Q("per-address")).toInt();
    options.region = parser.value(Q("region"));
    QString announcedHost;
    int announcedPort = 0;
    if (!splitAddress(parser.value(Q("listen")), &options.listenAddress, &options.listenPort))
        return wrong(Q("--listen needs ADDRESS:PORT"));
    if (!splitAddress(parser.value(Q("enrol-listen")), &options.enrolAddress, &options.enrolPort))
        return wrong(Q("--enrol-listen needs ADDRESS:PORT"));
    if (!options.announce.isEmpty() && !splitAddress(options.announce, &announcedHost, &announcedPort))
        return wrong(Q("--announce needs HOST:PORT"));
    if (!options.database.isEmpty() && !PostgresqlAddress::parse(options.database))
        return wrong(Q("--database needs postgresql://USER@HOST:PORT/NAME"));
    if (options.division.size() != 6 || options.division.toInt() < 100'000)
        return wrong(Q("--division needs six digits"));
    if (!Laws::knowsRegion(options.region))
        return wrong(Q("--region is 00 or 65"));
    if (options.perAddress < 1)
        return wrong(Q("--per-address needs a number from 1"));
    if (!announcedHost.isEmpty())
        options.hosts << announcedHost; // desks check the name they were told

    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    // Blocked before any thread starts, so that each of them leaves the signal to us.
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    ::signal(SIGPIPE, SIG_IGN);

    auto server = Server::start(options);
    if (!server)
        return failed(Q("cannot start: ") + server.refusal().facts.value(Q("reason")).toString());
    const auto keyFiles = KeyFiles::open(options.data);
    if (keyFiles && keyFiles->beside())
        std::fprintf(stderr, "reception-server: the secret of the centre's keys lies beside them in %s: who copies that directory reads every ordinary case. Move it "
                             "away with: reception-server secret --data DIR --to FILE\n", qPrintable(options.data));
    const QJsonObject ports{{Q("listen"), server.value()->port()}, {Q("enrol"), server.value()->enrolPort()}};
    const QByteArray line = QJsonDocument(ports).toJson(QJsonDocument::Compact) + '\n';
    if (parser.isSet(Q("ports-file")) && !writePrivateFile(parser.value(Q("ports-file")), line))
        return failed(Q("cannot write the ports file"));
    std::printf("%s", line.constData());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ending, &signal);
    server.value().reset();
    return 0;
}

void printDevices(const QJsonArray &devices)
{
    for (const QJsonValue &value : devices) {
        const QJsonObject device = value.toObject();
        QStringList windows;
        for (const QJsonValue &window : device.value(Q("windows")).toArray())
            windows << QString::number(window.toInt());
        std::printf("%02d  %s  %-8s  windows %s  events %lld  %s\n", device.value(Q("digits")).toInt(), qPrintable(device.value(Q("device")).toString()),
                    qPrintable(device.value(Q("state")).toString()), qPrintable(windows.join(u',')),
                    static_cast<long long>(device.value(Q("events")).toInteger()), qPrintable(device.value(Q("label")).toString()));
    }
}

void printOfficers(const QJsonArray &officers)
{
    const auto listed = [](const QJsonValue &values) {
        QStringList texts;
        for (const QJsonValue &value : values.toArray())
            texts << value.toVariant().toString();
        return texts.join(u',');
    };
    for (const QJsonValue &value : officers) {
        const QJsonObject officer = value.toObject();
        const QString roles = listed(officer.value(Q("roles")));
        std::printf("%s  %s  windows %s  password %s\n", qPrintable(officer.value(Q("name")).toString()), qPrintable(roles.isEmpty() ? Q("left") : roles),
                    qPrintable(listed(officer.value(Q("windows")))), qPrintable(officer.value(Q("password")).toString()));
    }
}

/** Of --window; nothing when it is not set, or is no list of windows. */
std::optional<QJsonArray> windowsNamed(const QCommandLineParser &parser)
{
    QJsonArray windows;
    const bool known = parser.optionNames().contains(Q("window"));
    for (const QString &number : known ? parser.value(Q("window")).split(u',') : QStringList()) {
        bool good = false;
        const int window = number.toInt(&good);
        if (!good || window < 1 || window > 99)
            return std::nullopt;
        windows.append(window);
    }
    return known ? std::optional(windows) : std::nullopt;
}

/** Who orders it about an officer, and their passwords. An empty text when all is well. */
QString addTheTwo(const QCommandLineParser &parser, QJsonObject *order)
{
    const bool alone = parser.optionNames().contains(Q("without-the-others"));
    const bool two = parser.isSet(Q("by")) || parser.isSet(Q("and"));
    if (two && alone)
        return Q("either two people order it, or one --without-the-others");
    if (two && (parser.value(Q("by")).isEmpty() || parser.value(Q("and")).isEmpty()))
        return Q("--by and --and are needed together");
    if (alone)
        order->insert(Q("alone"), true);
    for (const char *name : {"by", "and"}) {
        if (!two)
            break;
        order->insert(Q(name), parser.value(Q(name)));
        order->insert(Q(name) + Q("_password"), typedPassword(parser.value(Q(name))));
    }
    return {};
}

int administer(const QString &command, const QStringList &arguments)
{
    const bool named = QStringList{Q("revoke"), Q("release"), Q("adopt"), Q("import-outbox")}.contains(command);
    const bool appoints = command.startsWith(Q("officer-"));
    QCommandLineParser parser;
    parser.addOption({Q("data"), {}, Q("dir")});
    if (appoints)
        parser.addOptions({{Q("name"), {}, Q("name")}, {Q("role"), {}, Q("roles")}, {Q("window"), {}, Q("numbers")}, {Q("by"), {}, Q("name")}, {Q("and"), {}, Q("name")}});
    if (command == Q("officer-reset"))
        parser.addOption(QCommandLineOption(Q("without-the-others")));
    if (command == Q("revoke"))
        parser.addOption(QCommandLineOption(Q("wipe")));
    if (command == Q("enrol"))
        parser.addOptions({{Q("window"), {}, Q("numbers")}, {Q("label"), {}, Q("text")}});
    if (const QString trouble = parsed(parser, arguments, named ? 1 : 0); !trouble.isEmpty())
        return wrong(trouble);
    QJsonObject order{{Q("order"), command}};
    const auto windows = windowsNamed(parser);
    if ((command == Q("enrol") || parser.optionNames().contains(Q("window"))) && !windows)
        return wrong(Q("--window needs numbers from 1 to 99, like 5 or 5,6"));
    if (windows)
        order.insert(Q("windows"), *windows);
    if (appoints) {
        order.insert(Q("name"), parser.value(Q("name")));
        if (parser.isSet(Q("role")))
            order.insert(Q("roles"), QJsonArray::fromStringList(parser.value(Q("role")).split(u',')));
        if (const QString trouble = addTheTwo(parser, &order); !trouble.isEmpty())
            return wrong(trouble);
    }
    if (command == Q("enrol"))
        order.insert(Q("label"), parser.value(Q("label")));
    if (command == Q("import-outbox"))
        order.insert(Q("file"), QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath());
    else if (named)
        order.insert(Q("device"), parser.positionalArguments().constFirst());
    if (command == Q("revoke"))
        order.insert(Q("wipe"), parser.isSet(Q("wipe")));
    const std::optional<QJsonObject> answer = askRunningServer(parser.value(Q("data")), order);
    if (!answer)
        return failed(Q("no server runs on ") + parser.value(Q("data")));
    if (answer->contains(Q("error")))
        return failed(answer->value(Q("error")).toString());
    if (command == Q("enrol"))
        std::printf("%s\n", qPrintable(answer->value(Q("line")).toString()));
    else if (command == Q("devices"))
        printDevices(answer->value(Q("devices")).toArray());
    else if (command == Q("officers"))
        printOfficers(answer->value(Q("officers")).toArray());
    else if (answer->contains(Q("password")))
        std::printf("%s\n", qPrintable(answer->value(Q("password")).toString()));
    else
        std::printf("%s\n", QJsonDocument(*answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int runServerCommand(const QStringList &arguments)
{
    QStringList rest = arguments;
    const bool named = rest.size() > 1 && !rest.at(1).startsWith(u'-');
    const QString command = named ? rest.takeAt(1) : Q("serve");
    if (rest.contains(Q("--help")) || rest.contains(Q("-h"))) {
        std::printf("%s", Usage);
        return 0;
    }
    if (rest.contains(Q("--version")) || rest.contains(Q("-v"))) {
        std::printf("reception-server %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (command == Q("serve"))
        return serve(rest);
    if (command == Q("due"))
        return runDue(rest);
    if (command == Q("open-device"))
        return runOpenDevice(rest);
    if (const auto ended = runKeeping(command, rest))
        return *ended;
    if (const auto ended = runRetention(command, rest))
        return *ended;
    if (const auto ended = runAccess(command, rest))
        return *ended;
    if (QStringList{Q("enrol"), Q("devices"), Q("revoke"), Q("release"), Q("adopt"), Q("import-outbox"), Q("review"), Q("settle"),
                    Q("status"), Q("officers"), Q("officer-add"), Q("officer-change"), Q("officer-reset"), Q("officer-dismiss")}.contains(command))
        return administer(command, rest);
    return wrong(Q("unknown command: ") + command);
}

} // namespace hall
