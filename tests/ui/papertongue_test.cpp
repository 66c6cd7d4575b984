// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/counterpaper.h"
#include "forms/papertongue.h"
#include "forms/transferdialog.h"
#include "pdftext.h"
#include "registerdesk.h"
#include "sitting.h"
#include "views/paperpreview.h"

#include <QtCore/QDirIterator>

#include <algorithm>

using namespace hall;
using registering::Counter;

namespace {

bool hasArabic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

bool hasChinese(const QString &text)
{
    return text.contains(QStringLiteral("回执"));
}

/** The last paper that came out; what the clerk and the visitor typed on it is Chinese. */
QString lastPaper(const PaperPrinter &printer)
{
    REQUIRE(printer.lastFile());
    return textOf(*printer.lastFile());
}

void choose(QWidget *where, const char *box, const QString &second)
{
    auto *tongue = where->findChild<TongueBox *>(QString::fromLatin1(box));
    REQUIRE(tongue);
    REQUIRE(tongue->findData(second) >= 0);
    tongue->setCurrentIndex(tongue->findData(second));
}

void fill(Counter &counter)
{
    counter.fillCommonCase();
    counter.set("name1", QStringLiteral("李明"));
}

const QString Uyghur = QStringLiteral("ug");
const QString Kazakh = QStringLiteral("kk_Arab");

} // namespace

TEST_CASE("a Chinese-speaking clerk prints Uyghur beside Chinese for the visitor who asks", "[tongue]")
{
    Counter counter;
    fill(counter);
    choose(&counter.form(), "receiptTongue", Uyghur);
    REQUIRE(counter.save());
    const QString receipt = lastPaper(counter.printer());
    CHECK(hasChinese(receipt));
    CHECK(hasArabic(receipt));
    // The same visit, and its other papers.
    counter.find<QPushButton>("printRegistrationForm")->click();
    CHECK(hasArabic(lastPaper(counter.printer())));
    // The next visitor has asked for nothing.
    fill(counter);
    counter.set("phone1", QStringLiteral("13900005678"));
    REQUIRE(counter.save());
    CHECK_FALSE(hasArabic(lastPaper(counter.printer())));
}

TEST_CASE("a Uyghur-speaking clerk prints Chinese only for the visitor who reads no Uyghur", "[tongue]")
{
    const Speaking speaking(Uyghur);
    Counter counter;
    fill(counter);
    CHECK(counter.find<TongueBox>("receiptTongue")->second() == Uyghur);
    choose(&counter.form(), "receiptTongue", {});
    REQUIRE(counter.save());
    const QString receipt = lastPaper(counter.printer());
    CHECK(hasChinese(receipt));
    CHECK_FALSE(hasArabic(receipt));
    CHECK(counter.find<TongueBox>("receiptTongue")->second() == Uyghur);
}

TEST_CASE("three choices: Chinese alone, with Uyghur, with Kazakh; English where the clerk reads it", "[tongue]")
{
    TongueBox box;
    QStringList all;
    for (int i = 0; i < box.count(); ++i)
        all << box.itemData(i).toString();
    CHECK(all == QStringList{QString(), Uyghur, Kazakh});
    CHECK(box.second().isEmpty());
    const Speaking speaking(QStringLiteral("en"));
    box.retranslate();
    CHECK(box.count() == 4);
    CHECK(box.second() == QStringLiteral("en"));
}

TEST_CASE("the choice is kept for the case and shown in its preview, until another officer sits down", "[tongue]")
{
    Sitting clerk;
    const CaseId file = clerk.room.file();
    const CaseId other = clerk.room.file();
    clerk.window.showCase(file);
    choose(&clerk.window, "paperTongue", Kazakh);
    QTest::keyClick(&clerk.window, Qt::Key_P, Qt::ControlModifier);
    auto *preview = clerk.find<PaperPreview>("paperPreview");
    CHECK(preview->findChild<TongueBox *>(QStringLiteral("previewTongue"))->second() == Kazakh);
    choose(preview, "previewTongue", Uyghur);
    preview->accept();
    const QString receipt = lastPaper(clerk.room.printer);
    CHECK(receipt.contains(paperTitle(PaperForm::F03Receipt, QStringLiteral("zh_CN"))));
    CHECK(hasArabic(receipt));
    CHECK(clerk.find<TongueBox>("paperTongue")->second() == Uyghur);
    clerk.window.showCase(other);
    CHECK(clerk.find<TongueBox>("paperTongue")->second().isEmpty());
    clerk.window.showCase(file);
    CHECK(clerk.find<TongueBox>("paperTongue")->second() == Uyghur);

    clerk.window.lock();
    CHECK_FALSE(clerk.room.desk->signIn(QStringLiteral("李娜")));
    CHECK(VisitTongues::of(*clerk.room.desk).second(file).isEmpty());
}

TEST_CASE("the slip that the visitor carries to the next window is in the language asked for", "[tongue]")
{
    Sitting clerk;
    clerk.window.showCase(clerk.room.file());
    choose(&clerk.window, "paperTongue", Uyghur);
    QTest::keyClick(&clerk.window, Qt::Key_F9);
    auto *dialog = clerk.find<TransferDialog>("transferDialog");
    dialog->choose(WindowNumber(3));
    dialog->accept();
    CHECK(clerk.room.printer.lastFile()->contains(QStringLiteral("F09")));
    CHECK(hasArabic(lastPaper(clerk.room.printer)));
}

TEST_CASE("P-02: what language the visitor asks for is in no event, no setting and no recovery copy", "[tongue]")
{
    Counter counter;
    fill(counter);
    choose(&counter.form(), "receiptTongue", Kazakh);
    counter.set("subject", QStringLiteral("拖欠工资的事"));
    counter.form().rest();
    const QJsonObject kept = counter.desk().recoveryCopy(QStringLiteral("register"));
    REQUIRE_FALSE(kept.isEmpty());
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(kept).toJson()).contains(QStringLiteral("kk")));
    REQUIRE(counter.save());
    REQUIRE(hasArabic(lastPaper(counter.printer())));
    int prints = 0;
    const CaseView view = counter.view();
    for (const TimelineEntry &entry : view.timeline) {
        if (const auto *printed = std::get_if<NoticePrinted>(&entry.event.body)) {
            ++prints;
            CHECK(printed->language == QStringLiteral("zh_CN"));
        }
    }
    CHECK(prints == 1);
    const QString directory = counter.folder()->filePath(QStringLiteral("desk"));
    int files = 0;
    for (QDirIterator all(directory, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        ++files;
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        CHECK_FALSE(file.readAll().contains("kk_Arab"));
    }
    CHECK(files > 0);
}

TEST_CASE("clearing the form forgets the language with the visitor", "[tongue]")
{
    Counter counter;
    fill(counter);
    choose(&counter.form(), "receiptTongue", Uyghur);
    counter.find<QPushButton>("clear")->click();
    CHECK(counter.find<TongueBox>("receiptTongue")->second().isEmpty());
}

TEST_CASE("another language of the screen proposes itself, and leaves a choice that was made", "[tongue]")
{
    Counter counter;
    CHECK(counter.find<TongueBox>("receiptTongue")->second().isEmpty());
    {
        const Speaking speaking(Uyghur);
        counter.form().retranslate();
        CHECK(counter.find<TongueBox>("receiptTongue")->second() == Uyghur);
        choose(&counter.form(), "receiptTongue", Kazakh);
    }
    counter.form().retranslate();
    CHECK(counter.find<TongueBox>("receiptTongue")->second() == Kazakh);
}
