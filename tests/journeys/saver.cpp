// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * reception-saver: a desk without a screen that saves as fast as it may and says so, line by line, for reception-savekills
 * to kill. Before it works it tells what it found in its store.
 */
#include "fakes/cases.h"
#include "fakes/desks.h"
#include "ledger/deskledger.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

#include <unistd.h>

using namespace hall;
using namespace hall::fakes;

namespace {

/** In one write, so that a kill leaves the whole line or none of it. */
void say(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        ::_exit(3);
}

/** Looks at the store before the desk does: the chain of own events, then every page. */
QString examine(const QDir &folder, QJsonArray *cases)
{
    const auto enrolled = identityfiles::read(folder);
    if (!enrolled)
        return {};
    SystemRandom random;
    {
        const auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), enrolled->identity, random);
        if (!ledger)
            return QStringLiteral("not opened: ") + ledger.refusal().facts.value(QStringLiteral("reason")).toString();
        if (const auto bad = ledger.value()->verify())
            return *bad;
        ledger.value()->visitCases([cases](const CaseId &file) {
            cases->append(file.text());
            return true;
        });
    }
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("examiner"));
        database.setDatabaseName(identityfiles::storePath(folder));
        database.open();
        QSqlQuery query(QStringLiteral("PRAGMA integrity_check"), database);
        while (query.next())
            rows << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("examiner"));
    return rows == QStringList(QStringLiteral("ok")) ? QString() : QStringLiteral("integrity_check: ") + rows.join(u' ');
}

class Saver final : public QObject
{
public:
    Saver(Desk &desk, int saves) : m_desk(desk), m_left(saves)
    {
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { save(); });
        connect(&desk, &Desk::statusChanged, this, [this] { tell(); });
        m_timer.start();
        tell();
    }

private:
    void save()
    {
        if (m_left-- <= 0)
            return m_timer.stop();
        const auto file = m_desk.fileCase(aFiling(), RecoveryCopy{QStringLiteral("register"), {}});
        if (file)
            say({{QStringLiteral("saved"), file->text()}});
        else
            say({{QStringLiteral("refused"), file.refusal().facts.value(QStringLiteral("reason")).toString()}});
    }
    void tell()
    {
        const DeskStatus status = m_desk.status();
        if (status.unsent == m_told && status.link == m_link)
            return;
        m_told = status.unsent;
        m_link = status.link;
        say({{QStringLiteral("unsent"), m_told}, {QStringLiteral("online"), m_link == DeskStatus::Link::Online}, {QStringLiteral("troubled"), status.troubled}});
    }

    Desk &m_desk;
    QTimer m_timer;
    int m_left;
    int m_told = -1;
    DeskStatus::Link m_link = DeskStatus::Link::NotEnrolled;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("data"), QStringLiteral("the desk's folder"), QStringLiteral("dir")},
                       {QStringLiteral("enrol"), QStringLiteral("the line of reception-server enrol"), QStringLiteral("line")},
                       {QStringLiteral("saves"), QStringLiteral("how many cases to save"), QStringLiteral("n"), QStringLiteral("0")}});
    parser.process(app);
    const QString folder = parser.value(QStringLiteral("data"));
    QJsonArray cases;
    const QString bad = examine(QDir(folder), &cases);
    QElapsedTimer timer;
    timer.start();
    Desk::Options options = deskOptions(folder);
    options.clock.reset();
    options.random.reset();
    auto desk = Desk::open(options);
    const auto sit = [&] {
        const auto refusal = desk.value()->signIn(QStringLiteral("阿里木"));
        say({{QStringLiteral("ready"), !refusal.has_value()}, {QStringLiteral("bad"), bad}, {QStringLiteral("cases"), cases}, {QStringLiteral("milliseconds"), timer.elapsed()}});
        return !refusal.has_value();
    };
    std::unique_ptr<Saver> saver;
    if (!desk.ok()) {
        say({{QStringLiteral("ready"), false}, {QStringLiteral("bad"), bad + QStringLiteral(" desk: ") + desk.refusal().facts.value(QStringLiteral("reason")).toString()}});
        return 1;
    }
    if (desk.value()->isEnrolled()) {
        if (!sit())
            return 1;
        saver = std::make_unique<Saver>(*desk.value(), parser.value(QStringLiteral("saves")).toInt());
    } else {
        QObject::connect(desk.value().get(), &Desk::enrolled, &app, [&] { QTimer::singleShot(0, &app, [&] { QCoreApplication::exit(sit() ? 0 : 1); }); });
        QObject::connect(desk.value().get(), &Desk::enrolmentFailed, &app, [](const QString &) { QCoreApplication::exit(1); });
        desk.value()->enrol(parser.value(QStringLiteral("enrol")), QStringLiteral("saver"));
    }
    return QCoreApplication::exec();
}
