// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a locked desk still has in its memory. In a program of its own, which has never known what it looks for: another one finds that
 * out from a copy of the store, and tells no more than hashes and where to look closer.
 */
#include "desk/signin.h"

#include "fakes/cases.h"
#include "fakes/officers.h"
#include "fakes/ownmemory.h"
#include "fakes/printers.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <iostream>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString AlimsOwn = QStringLiteral("koktogay-2026");
const QString Pin = QStringLiteral("402917");
/** What an open desk has at any moment; behind these come the keys of the one case, which it has while it reads or writes it. */
const QStringList Names{QStringLiteral("secret of the cases"), QStringLiteral("its box"), QStringLiteral("officer's own secret"), QStringLiteral("what the password gives")};

QString place()
{
    return qEnvironmentVariable("HALL_LOCK_PLACE");
}

/** Runs one of the hidden cases below; what it said. */
QByteArray ran(const QString &tag, const QString &where, bool *good)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HALL_LOCK_PLACE"), where);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(), {tag});
    *good = program.waitForFinished(120'000) && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    return program.readAll();
}

QList<Trace> tracesFrom(const QString &path)
{
    QFile file(path);
    QList<Trace> traces;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().trimmed().split('\n'))
            traces << Trace::from(line);
    }
    return traces;
}

bool copyStore(const QString &from, const QString &to)
{
    bool good = QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden);
    while (good && files.hasNext()) {
        const QString path = files.next();
        good = QFile::copy(path, to + u'/' + QFileInfo(path).fileName());
    }
    return good;
}

} // namespace

TEST_CASE("a locked desk has nothing in its memory that opens its cases, and one that is open has", "[keys][lock-memory]")
{
    QTemporaryDir where;
    const QString desk = where.filePath(QStringLiteral("desk"));
    enrolAlone(desk);
    REQUIRE(appointAlone(desk, Alim, {Role::Receptionist}, {FrontDesk}, AlimsOwn, FakeClock().nowUtc(), false));
    bool good = false;
    const QByteArray said = ran(QStringLiteral("[lock-memory-looks]"), where.path(), &good);
    INFO(said.toStdString());
    CHECK(good);
    CHECK(QFile::exists(where.filePath(QStringLiteral("looked"))));
}

TEST_CASE("the program whose memory is looked at", "[.lock-memory-looks]")
{
    if (place().isEmpty())
        return; // not by the case above
    const QDir where(place());
    Desk::Options options = deskOptions(where.filePath(QStringLiteral("desk")));
    options.passwordCost = Cheap;
    options.random = std::make_shared<SystemRandom>();
    const auto desk = std::move(Desk::open(options).value());
    // The first sign-in makes what opens the cases, which is another way for copies to stay behind.
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    FileCase order = aFiling();
    order.code.reset();
    REQUIRE(desk->fileCase(order).ok());
    REQUIRE(desk->owned().size() == 1);
    desk->lock();

    REQUIRE(copyStore(where.filePath(QStringLiteral("desk")), where.filePath(QStringLiteral("copy"))));
    bool told = false;
    const QByteArray said = ran(QStringLiteral("[lock-memory-tells]"), where.path(), &told);
    INFO(said.toStdString());
    REQUIRE(told);
    const QList<Trace> traces = tracesFrom(where.filePath(QStringLiteral("traces")));
    REQUIRE(traces.size() == Names.size() + 3); // a case has three keys

    const auto look = [&](bool open, const char *when) {
        qint64 looked = 0;
        const QList<int> hits = OwnMemory::hits(traces, &looked);
        INFO(when);
        REQUIRE(hits.size() == traces.size());
        CHECK(looked > 1'000'000);
        for (qsizetype i = 0; i < hits.size(); ++i) {
            INFO(Names.value(i, QStringLiteral("a key of the case")).toStdString() << ": " << hits.at(i));
            if (open)
                CHECK((hits.at(i) > 0 || i >= Names.size()));
            else
                CHECK(hits.at(i) == 0);
        }
    };
    look(false, "locked after the first sign-in");
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    CHECK(desk->owned().size() == 1);
    look(true, "signed in");
    desk->lock();
    look(false, "locked");
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    REQUIRE_FALSE(desk->setPin(Pin));
    desk->lock();
    look(false, "locked with a PIN: sealed under it");
    REQUIRE_FALSE(desk->unlock(Pin));
    look(true, "opened by the PIN");
    desk->lock();
    look(false, "locked again");
    QFile done(where.filePath(QStringLiteral("looked")));
    REQUIRE(done.open(QIODevice::WriteOnly));
}

TEST_CASE("the program that knows what is looked for", "[.lock-memory-tells]")
{
    if (place().isEmpty())
        return;
    const QDir where(place());
    const QDir copy(where.filePath(QStringLiteral("copy")));
    SystemRandom random;
    const auto identity = identityfiles::read(copy);
    REQUIRE(identity);
    auto ledger = DeskLedger::open(identityfiles::storePath(copy), identityfiles::storeKey(copy, random), identity->identity, random);
    REQUIRE(ledger.ok());
    const OfficerKey key = OfficerKey::fromBytes(ledger.value()->kept(QStringLiteral("officer/") + officerIdOf(identity->identity.centre, Alim).text()));
    ledger.value().reset();
    const auto password = crypto::passwordKey(key.verifier, AlimsOwn.toUtf8());
    REQUIRE(password);
    const auto own = crypto::unwrap(key.own, "officer-own", *password);
    REQUIRE(own);
    const auto hall = crypto::openBox(boxKeyOf(*own), key.hall);
    REQUIRE(hall);
    QFile file(where.filePath(QStringLiteral("traces")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (const QByteArray &secret : {*hall, boxKeyOf(*hall).secret, *own, *password})
        file.write(Trace::of(secret).text() + '\n');
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("keys"));
        store.setDatabaseName(identityfiles::storePath(copy));
        REQUIRE(store.open());
        QSqlQuery rows(store);
        REQUIRE(rows.exec(QStringLiteral("SELECT id, wrapped FROM case_key")));
        while (rows.next()) {
            if (const auto caseKey = crypto::unwrap(rows.value(1).toByteArray(), rows.value(0).toByteArray(), *hall))
                file.write(Trace::of(*caseKey).text() + '\n');
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("keys"));
}
