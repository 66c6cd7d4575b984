// SPDX-License-Identifier: GPL-3.0-or-later
/** What opens a desk's cases: officers' passwords, the centre's copy, and nothing that a thief finds on the disk. */
#include "desk/signin.h"

#include "desk/devicesecret.h"
#include "fakes/cases.h"
#include "fakes/officers.h"
#include "fakes/printers.h"

#include <QtCore/QDirIterator>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString Fang = QStringLiteral("王芳");
const QString AlimsOwn = QStringLiteral("koktogay-2026");
const QString FangsOwn = QStringLiteral("altyn-kun-7788");

FileCase typed(Category category = Category::Claim)
{
    FileCase order = aFiling();
    order.code.reset();
    order.category = category;
    return order;
}

bool copyFolder(const QString &from, const QString &to)
{
    bool good = QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (good && files.hasNext()) {
        const QString path = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(path);
        good = QDir().mkpath(QFileInfo(target).path()) && QFile::copy(path, target);
    }
    return good;
}

/** A text as it may lie in a file: as it is, in Qt's own form, and as digits. */
QList<QByteArray> shapesOf(const QString &text)
{
    const QByteArray plain = text.toUtf8();
    QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    return {plain, little, big, plain.toHex(), plain.toHex().toUpper(), plain.toBase64().chopped(4)};
}

/** In which files of \a directory one of \a texts can be read. */
QStringList readableIn(const QString &directory, const QStringList &texts, int *looked = nullptr)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (looked)
            ++*looked;
        for (const QString &text : texts) {
            for (const QByteArray &shape : shapesOf(text)) {
                if (bytes.contains(shape))
                    found << QFileInfo(file.fileName()).fileName() + u' ' + text;
            }
        }
    }
    return found;
}

/** Events of cases that a thief opens with every secret that lies in the folder. */
int openedByThief(const QString &directory, int *events)
{
    const QDir folder(directory);
    SystemRandom random;
    const auto identity = identityfiles::read(folder);
    const auto secret = devicesecret::have(folder, nullptr, random);
    if (!identity || !secret)
        return 0;
    const auto ledger = DeskLedger::open(identityfiles::storePath(folder), secret->key, identity->identity, random);
    REQUIRE(ledger.ok());
    int opened = 0;
    ledger.value()->visitCases([&](const CaseId &file) {
        for (const HeldEvent &held : ledger.value()->history(file)) {
            if (isOfficerFile(file))
                continue;
            ++*events;
            opened += held.readable ? 1 : 0;
        }
        return true;
    });
    return opened;
}

} // namespace

TEST_CASE("stolen desk: who takes the PC after a working day reads no case, no name and no number on it", "[keys][stolen-desk]")
{
    const QStringList canaries{QStringLiteral("张三"), QStringLiteral("11010519491231002X"), QStringLiteral("13900001234"), QStringLiteral("半张没有存的表"),
                               QStringLiteral("举报某局长收受财物"), AlimsOwn, QStringLiteral("402917")};
    QTemporaryDir folder;
    QTemporaryDir stolen;
    enrolAlone(folder.path(), 1, {FrontDesk});
    REQUIRE(appointAlone(folder.path(), Alim, {Role::Receptionist}, {FrontDesk}, AlimsOwn));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    {
        const auto desk = std::move(Desk::open(options).value());
        REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
        REQUIRE_FALSE(desk->setPin(QStringLiteral("402917")));
        for (int i = 0; i < 20; ++i)
            REQUIRE(desk->fileCase(typed()).ok());
        FileCase accusation = typed(Category::Accusation);
        accusation.matter.facts = {QStringLiteral("举报某局长收受财物若干"), {}};
        REQUIRE(desk->fileCase(accusation).ok());
        REQUIRE(desk->keepRecoveryCopy({QStringLiteral("register"), {{QStringLiteral("facts"), QStringLiteral("半张没有存的表")}}}));
        // Running and signed in: as much lies on the disk as ever.
        REQUIRE(copyFolder(folder.path(), stolen.filePath(QStringLiteral("running"))));
        desk->lock();
        REQUIRE(copyFolder(folder.path(), stolen.filePath(QStringLiteral("locked"))));
    }
    REQUIRE(copyFolder(folder.path(), stolen.filePath(QStringLiteral("ended"))));
    for (const char *when : {"running", "locked", "ended"}) {
        INFO(when);
        const QString copy = stolen.filePath(QString::fromLatin1(when));
        int looked = 0;
        CHECK(readableIn(copy, canaries, &looked) == QStringList());
        CHECK(looked >= 4);
        int events = 0;
        CHECK(openedByThief(copy, &events) == 0);
        CHECK(events > 60);
        // The program itself, started on the stolen disk, opens for nobody without a password.
        Desk::Options thief = deskOptions(copy);
        thief.passwordCost = Cheap;
        const auto desk = std::move(Desk::open(thief).value());
        CHECK((refusedWith(desk->signIn(Alim)) == RefusalCode::PasswordNeeded));
        CHECK((refusedWith(signsIn(*desk, Alim, QStringLiteral("guess-guess-1"))) == RefusalCode::PasswordWrong));
        CHECK(desk->unlock(QStringLiteral("402917")));
        CHECK(desk->owned().isEmpty());
        CHECK(desk->recoveryCopy(QStringLiteral("register")).isEmpty());
    }
    // And its owner, with the PC back, has everything.
    const auto desk = std::move(Desk::open(options).value());
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    CHECK(desk->owned().size() == 21);
    CHECK(desk->recoveryCopy(QStringLiteral("register")).value(QStringLiteral("facts")).toString() == QStringLiteral("半张没有存的表"));
}

TEST_CASE("locking wipes what opens the cases, and PIN and password both bring them back", "[keys]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    REQUIRE(appointAlone(folder.path(), Alim, {Role::Receptionist}, {FrontDesk}, AlimsOwn));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    const auto desk = std::move(Desk::open(options).value());
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    REQUIRE_FALSE(desk->setPin(QStringLiteral("402917")));
    const CaseId file = desk->fileCase(typed()).value();
    CHECK(desk->owned().size() == 1);
    desk->lock();
    CHECK(desk->owned().isEmpty());
    CHECK(desk->find(QStringLiteral("张三")).isEmpty());
    CHECK_FALSE(desk->caseView(file));
    CHECK_FALSE(desk->fileCase(typed()).ok());
    REQUIRE_FALSE(desk->unlock(QStringLiteral("402917")));
    CHECK(desk->owned().size() == 1);
    CHECK(desk->fileCase(typed()).ok());
    desk->lock();
    REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
    CHECK(desk->owned().size() == 2);
}

TEST_CASE("an administrator who signs in at a desk holds nothing that opens a case of it", "[keys][rights]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    REQUIRE(appointAlone(folder.path(), Alim, {Role::Receptionist}, {FrontDesk}, AlimsOwn));
    REQUIRE(appointAlone(folder.path(), Fang, {Role::SystemAdministrator}, {FrontDesk}, FangsOwn));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    {
        const auto desk = std::move(Desk::open(options).value());
        REQUIRE_FALSE(signsIn(*desk, Alim, AlimsOwn));
        REQUIRE(desk->fileCase(typed()).ok());
        desk->lock();
        REQUIRE_FALSE(signsIn(*desk, Fang, FangsOwn));
        CHECK(desk->owned().isEmpty());
        CHECK_FALSE(desk->fileCase(typed()).ok());
    }
    const QDir directory(folder.path());
    SystemRandom random;
    const auto identity = identityfiles::read(directory);
    const auto ledger = DeskLedger::open(identityfiles::storePath(directory), identityfiles::storeKey(directory, random), identity->identity, random);
    const OfficerKey key = OfficerKey::fromBytes(ledger.value()->kept(QStringLiteral("officer/") + officerIdOf(identity->identity.centre, Fang).text()));
    CHECK_FALSE(key.verifier.isEmpty());
    CHECK(key.hall.isEmpty());
}

TEST_CASE("whoever signs in on a desk for the first time has its cases from the centre's copy, and so has who forgot a password", "[keys]")
{
    CuttableLine line;
    CentreProcess centre(line);
    REQUIRE(centre.running());
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Desk &desk = *counter.desk;
    REQUIRE(until([&] { return counter.link() == DeskStatus::Link::Online; }));
    appoint(centre, desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    const CaseId file = desk.fileCase(typed()).value();
    desk.lock();
    appoint(centre, desk, Fang, QStringLiteral("receptionist"), FangsOwn);
    CHECK(desk.caseView(file));
    desk.lock();
    // Locked, with work that was not sent: it goes out all the same.
    line.cut();
    REQUIRE_FALSE(signsIn(desk, Fang, FangsOwn));
    REQUIRE(desk.fileCase(typed()).ok());
    desk.lock();
    CHECK(desk.status().unsent > 0);
    line.heal();
    CHECK(counter.sentAll());
    CHECK(desk.status().troubled == 0);

    const QString once = QString::fromUtf8(centre.order({QStringLiteral("officer-reset"), QStringLiteral("--name"), Alim}));
    REQUIRE(once.size() == 14);
    REQUIRE(until([&] { return counter.link() == DeskStatus::Link::Online; }));
    REQUIRE_FALSE(signsIn(desk, Alim, once, QStringLiteral("remembered-2027")));
    CHECK(desk.owned().size() == 2);
    CHECK(desk.caseView(file));
    desk.lock();
    line.cut();
    REQUIRE(until([&] { return counter.link() == DeskStatus::Link::Offline; }));
    REQUIRE_FALSE(signsIn(desk, Alim, QStringLiteral("remembered-2027")));
    CHECK(desk.caseView(file));
}

TEST_CASE("after a dismissal the desk's cases lie under another secret, which the others have", "[keys]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Desk &desk = *counter.desk;
    appoint(centre, desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    const CaseId file = desk.fileCase(typed()).value();
    desk.lock();
    appoint(centre, desk, Fang, QStringLiteral("receptionist"), FangsOwn);
    desk.lock();
    QTemporaryDir before;
    REQUIRE(copyFolder(counter.folder.path(), before.path()));
    REQUIRE_FALSE(centre.order({QStringLiteral("officer-dismiss"), QStringLiteral("--name"), Fang}).isEmpty());
    REQUIRE(until([&] {
        const auto refusal = signsIn(desk, Fang, FangsOwn);
        desk.lock();
        return refusal && refusal->code == RefusalCode::OfficerLeft;
    }));
    REQUIRE_FALSE(signsIn(desk, Alim, AlimsOwn));
    CHECK(desk.caseView(file));
    const CaseId later = desk.fileCase(typed()).value();
    CHECK(counter.sentAll());
    counter.desk.reset();
    const QDir folder(counter.folder.path());
    SystemRandom random;
    const auto identity = identityfiles::read(folder);
    const OfficerId id = officerIdOf(identity->identity.centre, Fang);
    OpenKeys keys;
    keys.officer = id;
    for (const QString &directory : {before.path(), counter.folder.path()}) {
        const auto ledger = DeskLedger::open(identityfiles::storePath(QDir(directory)), identityfiles::storeKey(QDir(directory), random), identity->identity, random);
        const OfficerKey key = OfficerKey::fromBytes(ledger.value()->kept(QStringLiteral("officer/") + id.text()));
        const auto password = crypto::passwordKey(key.verifier, FangsOwn.toUtf8());
        if (directory == before.path())
            keys.hall = crypto::openBox(boxKeyOf(*crypto::unwrap(key.own, "officer-own", *password)), key.hall).value();
        CHECK(ledger.value()->openFor(keys) == (directory == before.path()));
        CHECK(key.hall.isEmpty() == (directory != before.path()));
    }
    CHECK(later != file);
}

TEST_CASE("an accusation that a receptionist takes down opens at window 23 for the discipline officer alone, at its author's for nobody else", "[keys][discipline]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter front;
    Counter room;
    REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(room.join(centre.enrolLine(QStringLiteral("23"))));
    appoint(centre, *front.desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    // Filed before anybody of the discipline role has signed in at window 23, and locked.
    const CaseId early = front.desk->fileCase(typed(Category::Accusation)).value();
    REQUIRE(front.sentAll());
    front.desk->lock();
    appoint(centre, *room.desk, QStringLiteral("古丽"), QStringLiteral("discipline"), FangsOwn, QStringLiteral("23"));
    REQUIRE_FALSE(signsIn(*front.desk, Alim, AlimsOwn));
    const CaseId late = front.desk->fileCase(typed(Category::Accusation)).value();
    const auto words = [&](const CaseId &file) {
        const auto view = room.desk->caseView(file);
        return view ? view->file.matter.facts.text : QString();
    };
    CHECK(until([&] { return !words(late).isEmpty(); }));
    CHECK(until([&] { return !words(early).isEmpty(); }));
    room.desk->lock();
    appoint(centre, *room.desk, Fang, QStringLiteral("window_officer"), FangsOwn, QStringLiteral("23"));
    CHECK(words(early).isEmpty());
    front.desk->lock();
    appoint(centre, *front.desk, QStringLiteral("赵强"), QStringLiteral("receptionist"), FangsOwn);
    CHECK_FALSE(front.desk->caseView(late));
}
