// SPDX-License-Identifier: GPL-3.0-or-later
/** The exercise of a stolen desk: what a thief finds who has the whole folder, and what the centre's own disk tells. */
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"
#include "fakes/readable.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);

const QString Phrase = QStringLiteral("金丝雀飞过伊犁河谷的第七座桥，请求查明是谁拆了她的鸟笼并赔偿损失");
const QString Uyghur = QStringLiteral("سېرىق تورغاي ئىلى دەرياسىنىڭ يەتتىنچى كۆۋرۈكىدىن ئۇچۇپ ئۆتتى");
const QString Note = QStringLiteral("来访人说鸟笼是邻居半夜拆走的，约定下周三上午再来核对照片");
const QString Draft = QStringLiteral("还没有保存的一段话：白鹇落在旧粮站的屋顶上没有人敢去赶它");

struct Canary
{
    QString name;
    QString pinyin;
    QString number;
    QString phone;
};

const QList<Canary> &canaries()
{
    static const QList<Canary> all{{QStringLiteral("闻人金丝雀"), QStringLiteral("wenrenjinsique"), QStringLiteral("11010519491231002X"), QStringLiteral("13877665501")},
                                   {QStringLiteral("تورغاي قاناتجان"), QStringLiteral("torghay qanatjan"), QStringLiteral("440524188001010014"), QStringLiteral("13877665502")},
                                   {QStringLiteral("Zhanar Torgaikyzy"), QStringLiteral("zhanar torgaikyzy"), QStringLiteral("440524188001010014"), QStringLiteral("13877665503")}};
    return all;
}

Readable everythingTyped()
{
    Readable typed;
    for (const Canary &canary : canaries()) {
        for (const QString &name : {canary.name, canary.pinyin, QString(canary.pinyin).remove(u' ')})
            typed.addWhole(QStringLiteral("name"), name);
        typed.addWhole(QStringLiteral("number"), canary.number);
        typed.addWhole(QStringLiteral("phone"), canary.phone);
    }
    for (const QString &phrase : {Phrase, Uyghur, Note, Draft})
        typed.addPhrase(QStringLiteral("phrase"), phrase);
    // Who works in the hall is somebody, too.
    for (const char *officer : {"阿里木江·萨迪克", "李娜娜"})
        typed.addWhole(QStringLiteral("officer"), QString::fromUtf8(officer));
    return typed;
}

FileCase typedBy(const Canary &canary)
{
    FileCase order = aFiling();
    order.code.reset();
    order.representatives[0].name.text = canary.name;
    order.representatives[0].document = {DocumentKind::ResidentId, canary.number, {}};
    order.representatives[0].phone.text = canary.phone;
    order.matter.subject.text = Phrase.left(20);
    order.matter.facts.text = Phrase + u' ' + Uyghur;
    return order;
}

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        REQUIRE(QFile::copy(path, QDir(to).filePath(QString(QDir(from).relativeFilePath(path)).replace(u'/', u'_'))));
    }
}

std::string listed(const QStringList &found)
{
    return found.mid(0, 20).join(u'\n').toStdString();
}

} // namespace

TEST_CASE("what is looked for is found in every form in which it might lie on a disk", "[desk][stolen]")
{
    const Readable typed = everythingTyped();
    CHECK(typed.needles() > 500);
    QTemporaryDir folder;
    int forms = 0;
    for (const QString &text : {canaries()[0].name, canaries()[1].name, canaries()[0].number, canaries()[1].phone, Phrase.mid(3, 6), Uyghur.mid(7, 6), Note.left(6)}) {
        for (const auto &[form, bytes] : Readable::formsOf(text)) {
            if (bytes.size() < Readable::LeastBytes)
                continue;
            INFO(form << " of " << text.toStdString());
            CHECK_FALSE(typed.findInBytes("noise \x01\x02" + bytes + "\x7f noise").isEmpty());
            ++forms;
        }
    }
    CHECK(forms >= 7 * 10);
    // As base64 of something longer, wherever it begins there.
    for (int before = 0; before < 7; ++before)
        CHECK_FALSE(typed.findInBytes((QByteArray(before, 'q') + Phrase.toUtf8() + "tail").toBase64()).isEmpty());
    // Of a phrase six characters are enough; of a sealed megabyte nothing is found.
    CHECK(typed.findInBytes(Phrase.mid(3, 5).toUtf8()).isEmpty());
    SeededRandom random(11);
    QByteArray sealed;
    for (int i = 0; i < 64; ++i)
        sealed += random.bytes(16'384);
    CHECK(listed(typed.findInBytes(sealed)) == "");
    QFile file(folder.filePath(QStringLiteral("leak.bin")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(sealed + canaries()[0].name.toUtf8());
    file.close();
    CHECK(typed.findIn(folder.path()).size() == 1);
}

TEST_CASE("exercise: in the folder of a stolen desk, and on the centre's disk, nothing that was typed can be read", "[desk][stolen]")
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter front, labour;
    REQUIRE(centre.running());
    REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(labour.join(centre.enrolLine(QStringLiteral("3"))));
    REQUIRE(front.sit(QStringLiteral("阿里木江·萨迪克")));
    REQUIRE(labour.sit(QStringLiteral("李娜娜")));
    REQUIRE(front.online());
    REQUIRE(labour.online());

    // A working day: visitors registered, sent on, taken, worked on, looked for; a form half filled in; numbers drawn.
    QList<CaseId> files;
    for (int round = 0; round < 4; ++round) {
        for (const Canary &canary : canaries()) {
            const CaseId file = front.desk->fileCase(typedBy(canary)).value();
            REQUIRE(front.desk->give(file, TransferCase{Labour, TransferReason::Competent, Phrase.left(16)}).ok());
            files << file;
        }
    }
    REQUIRE(front.sentAll());
    REQUIRE(until([&] { return labour.desk->waiting().size() == files.size(); }));
    for (const CaseId &file : std::as_const(files)) {
        REQUIRE(labour.desk->give(file, AcceptTransfer{labour.desk->caseView(file)->file.pending->id}).ok());
        REQUIRE(labour.desk->give(file, AddNote{Note}).ok());
    }
    REQUIRE(labour.sentAll());
    for (Counter *counter : {&front, &labour}) {
        REQUIRE(until([&] { return counter->desk->find(canaries()[0].name).size() == 4; }));
        REQUIRE(counter->desk->keepRecoveryCopy({QStringLiteral("register"), {{QStringLiteral("facts"), Draft}, {QStringLiteral("name1"), canaries()[1].name}}}));
        REQUIRE(counter->desk->takeTicket().ok());
        counter->desk->settings().set(settings::window, counter->desk->status().window.value());
    }
    line.cut();
    REQUIRE(front.desk->fileCase(typedBy(canaries()[0])).ok()); // and something unsent

    // The plug is pulled: the log of the store is still there.
    const Readable typed = everythingTyped();
    QTemporaryDir loot;
    const QString desk = loot.filePath(QStringLiteral("desk"));
    copyFolder(front.folder.path(), desk);
    CHECK(QFileInfo(QDir(desk).filePath(QStringLiteral("desk.db-wal"))).size() > 0);
    CHECK(listed(typed.findIn(desk)) == "");
    CHECK(listed(typed.findIn(labour.folder.path())) == "");
    CHECK(listed(typed.findIn(centre.data())) == "");
    // And after an orderly end.
    front.desk.reset();
    labour.desk.reset();
    centre.kill();
    CHECK(listed(typed.findIn(front.folder.path())) == "");
    CHECK(listed(typed.findIn(labour.folder.path())) == "");
    CHECK(listed(typed.findIn(centre.data())) == "");
}
