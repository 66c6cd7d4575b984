// SPDX-License-Identifier: GPL-3.0-or-later
/** The register form at a desk whose disk is full, or fails at the flush. */
#include "fakes/printers.h"
#include "fakes/simdisk.h"
#include "registerdesk.h"
#include "words/words.h"

using namespace hall;
using registering::Counter;

namespace {

const Refusal Full{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("disk_full")}}};

/** Presses the key that saves until it saves, or patience ends. */
bool savesInTheEnd(Counter &counter)
{
    for (int i = 0; i < 40; ++i) {
        if (counter.save())
            return true;
        QTest::qWait(100);
    }
    return false;
}

} // namespace

TEST_CASE("on a full disk the typed text stays, the reason is said, and saving goes on when there is room", "[fulldisk]")
{
    fakes::SimDisk disk(QDir::tempPath(), 1);
    Counter counter;
    counter.fillCommonCase();
    REQUIRE(counter.save());
    const CaseId before = counter.filed();

    QStringList notices;
    QObject::connect(&counter.form(), &RegisterForm::notice, &counter.form(), [&notices](const QString &text, int) { notices << text; });
    disk.setRoom(disk.usedBytes());
    counter.fillCommonCase();
    CHECK_FALSE(counter.save());
    CHECK(disk.faults() > 0);
    CHECK(counter.label("summary").contains(words::inWords(Full)));
    CHECK_FALSE(words::inWords(Full).contains("disk_full"));
    CHECK(counter.find<QLineEdit>("name1")->text() == "阿依古丽·买买提");
    CHECK(counter.find<QPlainTextEdit>("facts")->toPlainText() == "老板拖欠三个月工资。");
    CHECK(counter.desk().owned().size() == 1);
    QTest::qWait(50); // the store has been closed, and opened again to be read
    CHECK(counter.desk().caseView(before));

    // The recovery copy cannot be kept either: said once, not with every key.
    for (const char *more : {"拖欠工资一", "拖欠工资一二", "拖欠工资一二三"}) {
        counter.set("subject", QString::fromUtf8(more));
        QTest::qWait(2'100);
    }
    CHECK(notices.size() == 1);
    CHECK_FALSE(counter.save());

    disk.setRoom(-1);
    CHECK(savesInTheEnd(counter));
    CHECK(counter.view().file.matter.subject.text == "拖欠工资一二三");
    CHECK(counter.desk().owned().size() == 2);
    CHECK(counter.desk().caseView(before));
    CHECK(counter.desk().recoveryCopy("register").isEmpty());
}

TEST_CASE("a save that failed at the flush and is pressed again is one case", "[fulldisk]")
{
    int refused = 0;
    for (int syncs = 1; syncs <= 3; ++syncs) {
        fakes::SimDisk disk(QDir::tempPath(), static_cast<quint32>(syncs));
        Counter counter;
        counter.fillCommonCase();
        REQUIRE(counter.save());
        counter.fillCommonCase();
        disk.failNth(fakes::DiskAction::Sync, syncs, true);
        const bool saved = counter.save();
        QTest::qWait(50);
        disk.heal();
        if (saved) // the flushes of the paper's record failed
            continue;
        QTest::qWait(2'200); // the store is opened again by itself
        CHECK(counter.desk().owned().size() == 1); // also when its bytes had reached the disk
        ++refused;
        CHECK(savesInTheEnd(counter));
        CHECK(counter.desk().owned().size() == 2);
        CHECK(counter.desk().recoveryCopy("register").isEmpty());
    }
    CHECK(refused > 0); // else this proves nothing
}
