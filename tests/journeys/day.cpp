// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * reception-day: the main job without a screen. Real server, two real desk processes with their real forms, real HTTPS,
 * and a wire that is cut for the middle third. Counts what happened from the outside: the stores, the papers, the lists.
 */
#include "journeys/hall.h"
#include "journeys/tally.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>
#include <QtCore/QTextStream>

namespace {

struct Registered
{
    QString code;
    int window = 0;
};

struct Day
{
    Hall &hall;
    Program &front;
    Program &other;
    QDir out;
    QList<Registered> cases;
    QSet<QString> accepted;
    int transferred = 0;
    int savedOffline = 0;
    int keys = 0; ///< pressed for the last visitor beyond the text itself
    QStringList complaints;
    QList<QJsonObject> visitors; ///< all that was typed into forms

    void complain(const QString &what, const QJsonObject &answer)
    {
        complaints << what + QLatin1Char(' ') + QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    }

    void shot(Program &counter, const QString &name)
    {
        counter.ask({{QStringLiteral("do"), QStringLiteral("shot")}, {QStringLiteral("file"), out.filePath(QStringLiteral("screens/") + name)}});
    }

    /** One visitor at the front desk: registered, receipt printed, sent to the window that fits. */
    void serve(int index, const QJsonObject &message, bool wireCut)
    {
        QJsonObject visitor = visitorFor(index, message);
        visitors << visitor;
        visitor.insert(QStringLiteral("do"), QStringLiteral("register"));
        const QJsonObject filed = front.ask(visitor);
        const QString code = filed.value(QStringLiteral("code")).toString();
        if (code.isEmpty())
            return complain(QStringLiteral("not registered:"), filed);
        keys = filed.value(QStringLiteral("keys")).toInt();
        if (wireCut && filed.value(QStringLiteral("unsent")).toInt() > 0)
            ++savedOffline;
        const QJsonObject sent = front.ask({{QStringLiteral("do"), QStringLiteral("transfer")}, {QStringLiteral("code"), code}});
        const int window = sent.value(QStringLiteral("window")).toInt();
        if (window == 0)
            complain(QStringLiteral("not transferred:"), sent);
        else
            ++transferred;
        cases.append({code, window});
    }

    /** The other counter takes what has reached it, window by window. */
    void acceptArrived(int seconds)
    {
        QMap<int, QStringList> byWindow;
        for (const Registered &registered : std::as_const(cases)) {
            if (registered.window != 0 && !accepted.contains(registered.code))
                byWindow[registered.window] << registered.code;
        }
        for (auto it = byWindow.cbegin(); it != byWindow.cend(); ++it) {
            const QJsonObject answer = other.ask({{QStringLiteral("do"), QStringLiteral("accept")},
                                                  {QStringLiteral("window"), it.key()},
                                                  {QStringLiteral("codes"), QJsonArray::fromStringList(it.value())},
                                                  {QStringLiteral("seconds"), seconds}},
                                                 (seconds + 60) * 1000);
            const QJsonArray codes = answer.value(QStringLiteral("accepted")).toArray();
            for (const QJsonValue &code : codes)
                accepted.insert(code.toString());
            if (codes.size() < it.value().size())
                complain(QStringLiteral("window %1 did not accept all:").arg(it.key()), answer);
        }
    }

    /** What the windows of the counters were ever called. */
    QStringList titles()
    {
        QStringList all;
        for (Program *counter : {&front, &other}) {
            const QJsonArray titles = counter->ask({{QStringLiteral("do"), QStringLiteral("titles")}}).value(QStringLiteral("titles")).toArray();
            if (titles.isEmpty())
                complaints << QStringLiteral("a counter does not say what its windows were called");
            for (const QJsonValue &title : titles)
                all << title.toString();
        }
        return all;
    }

    bool settle(Program &counter, int seconds)
    {
        const QJsonObject answer = counter.ask({{QStringLiteral("do"), QStringLiteral("settle")}, {QStringLiteral("seconds"), seconds}}, (seconds + 30) * 1000);
        return answer.value(QStringLiteral("unsent")).toInt(-1) == 0;
    }
};

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
    parser.addOptions({{QStringLiteral("out"), QStringLiteral("where the papers, pictures and stores go"), QStringLiteral("dir")},
                       {QStringLiteral("messages"), QStringLiteral("JSON lines with subject and body"), QStringLiteral("file")},
                       {QStringLiteral("cases"), QStringLiteral("how many visitors"), QStringLiteral("n"), QStringLiteral("60")},
                       {QStringLiteral("platform"), QStringLiteral("Qt platform of the counters"), QStringLiteral("name"), QStringLiteral("offscreen")}});
    if (!parser.parse(app.arguments()) || !parser.isSet(QStringLiteral("out"))) {
        fail(parser.errorText().isEmpty() ? QStringLiteral("--out DIR is needed") : parser.errorText());
        return 2;
    }
    const int count = parser.value(QStringLiteral("cases")).toInt();
    const QList<QJsonObject> messages = readMessages(parser.value(QStringLiteral("messages")), count);
    if (count < 1 || messages.size() < count)
        return fail(QStringLiteral("not enough messages for that many cases"));

    const QDir out(parser.value(QStringLiteral("out")));
    if (!out.mkpath(QStringLiteral(".")) || QDir(out.filePath(QStringLiteral("data"))).exists())
        return fail(QStringLiteral("%1 cannot be used: it holds an earlier run, or cannot be written").arg(out.path()));
    qputenv("QT_QPA_PLATFORM", parser.value(QStringLiteral("platform")).toUtf8());
    // What a program leaves behind where such files go is looked through as well.
    const QString temporary = out.absoluteFilePath(QStringLiteral("temp"));
    if (!out.mkpath(QStringLiteral("temp")))
        return fail(QStringLiteral("%1 cannot be written").arg(temporary));
    qputenv("TMPDIR", QFile::encodeName(temporary));

    QElapsedTimer timer;
    timer.start();
    Hall hall(QDir(out.absolutePath()));
    if (const QString trouble = hall.open(); !trouble.isEmpty())
        return fail(trouble);
    const QString papers = out.absoluteFilePath(QStringLiteral("receipts"));
    Program *front = hall.openCounter(QStringLiteral("front-desk"), QStringLiteral("1"), papers);
    QStringList others;
    for (const int window : windowsOfTheHall()) {
        if (window != 1 && window != 3 && window != 23)
            others << QString::number(window);
    }
    Program *other = hall.openCounter(QStringLiteral("window-3"), QStringLiteral("3,") + others.join(QLatin1Char(',')), papers);
    if (!front || !other)
        return fail(QStringLiteral("a counter did not open; see logs/"));

    Day day{hall, *front, *other, QDir(out.absolutePath()), {}, {}, 0, 0, 0, {}, {}};
    day.shot(*front, QStringLiteral("01-front-desk.png"));
    const int third = count / 3;
    for (int i = 0; i < count; ++i) {
        if (i == third && third > 0) {
            day.settle(*front, 60);
            day.acceptArrived(30);
            day.shot(*other, QStringLiteral("02-accepted.png"));
            hall.wire().cut();
        }
        if (i == count - third && third > 0) {
            day.shot(*front, QStringLiteral("03-offline.png"));
            hall.wire().heal();
        }
        day.serve(i, messages[i], i >= third && i < count - third);
    }
    if (!day.settle(*front, 90))
        day.complaints << QStringLiteral("the front desk still has unsent work");
    day.acceptArrived(60);
    if (!day.settle(*other, 90))
        day.complaints << QStringLiteral("the other counter still has unsent work");
    day.shot(*front, QStringLiteral("04-front-desk-end.png"));
    day.shot(*other, QStringLiteral("05-window-end.png"));
    const QStringList titles = day.titles();
    QStringList codes;
    for (const Registered &registered : std::as_const(day.cases))
        codes << registered.code;
    hall.close();

    Tally tally = tallyOf(out.absoluteFilePath(QStringLiteral("data")), papers, codes, day.accepted);
    // Receipts and pictures are papers; what lies in the stores, the logs and the temporary files is nobody's to read.
    lookForReadable(day.visitors, {QStringLiteral("值班员")},
                    {out.absoluteFilePath(QStringLiteral("data")), out.absoluteFilePath(QStringLiteral("logs")), temporary}, titles, tally);
    for (const QString &complaint : day.complaints + tally.complaints)
        fail(complaint);
    const QJsonObject result{{QStringLiteral("registered"), day.cases.size()},
                             {QStringLiteral("transferred"), day.transferred},
                             {QStringLiteral("accepted"), day.accepted.size()},
                             {QStringLiteral("receipts"), tally.receipts},
                             {QStringLiteral("saved_offline"), day.savedOffline},
                             {QStringLiteral("lost"), tally.lost},
                             {QStringLiteral("duplicated"), tally.duplicated},
                             {QStringLiteral("contested"), tally.contested},
                             {QStringLiteral("readable_on_disk"), tally.readable},
                             {QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000.0}};
    QTextStream(stderr) << QStringLiteral("Keys pressed to register one visitor, beyond the text: %1").arg(day.keys) << Qt::endl;
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    const bool good = day.cases.size() == count && day.transferred == count && day.accepted.size() == count
                      && tally.receipts == count && tally.lost == 0 && tally.duplicated == 0 && tally.readable == 0;
    return good ? 0 : 1;
}
