// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/transferdialog.h"
#include "pdftext.h"
#include "registerdesk.h"
#include "sitting.h"

#include <QtWidgets/QPushButton>

using namespace hall;

namespace {

const QString Name = QStringLiteral("示范县社会治安综合治理中心");

/** The counter's file says what the centre is called, as long as this lives. */
class Called final
{
public:
    explicit Called(const QString &name) { words::setCentreName(name); }
    ~Called() { words::setCentreName({}); }
};

/** Reads a paper and takes it away, so that the next one is the only one. */
QString taken(const QString &folder)
{
    const QDir papers(folder);
    const QStringList files = papers.entryList({QStringLiteral("*.pdf")});
    REQUIRE(files.size() == 1);
    const QString text = textOf(papers.filePath(files.first()));
    REQUIRE(QFile::remove(papers.filePath(files.first())));
    return text;
}

} // namespace

TEST_CASE("the papers of the register form bear the name of the centre", "[print]")
{
    const Called called(Name);
    registering::Counter counter;
    counter.fillCommonCase();
    REQUIRE(counter.save());
    CHECK(taken(counter.papers()).contains(Name));
    for (const char *button : {"printReceiptAgain", "printRegistrationForm"}) {
        INFO(button);
        counter.find<QPushButton>(button)->click();
        CHECK(taken(counter.papers()).contains(Name));
    }
}

TEST_CASE("the papers of a case and of a transfer bear the name of the centre", "[print]")
{
    const Called called(Name);
    Sitting clerk;
    const QString papers = clerk.room.folder.filePath(QStringLiteral("papers"));
    clerk.window.showCase(clerk.room.file());
    for (const char *button : {"printReceiptButton", "printRegistrationButton"}) {
        INFO(button);
        clerk.find<QPushButton>(button)->click();
        CHECK(taken(papers).contains(Name));
    }
    QTest::keyClick(&clerk.window, Qt::Key_F9);
    auto *dialog = clerk.find<TransferDialog>("transferDialog");
    dialog->choose(WindowNumber(3));
    dialog->accept();
    CHECK(taken(papers).contains(Name));
}
