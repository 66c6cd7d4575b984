// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "forms/counterpaper.h"
#include "forms/papertongue.h"
#include "sitting.h"
#include "views/paperpreview.h"
#include "widgets/papersheet.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace hall;

namespace {

/** An officer in front of a case, with the preview that Ctrl+P opens. */
struct Looking : Sitting
{
    Looking() : file(room.file())
    {
        window.resize(1366, 738);
        window.showCase(file);
    }
    PaperPreview *open()
    {
        activate(window); // a dialog that closes gives the keys back on a real screen only
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        auto *preview = find<PaperPreview>("paperPreview");
        activate(*preview);
        return preview;
    }
    CaseView now() { return *room.desk->caseView(file); }
    QStringList papers() const { return QDir(room.folder.filePath(QStringLiteral("papers"))).entryList(QDir::Files); }
    void choose(PaperPreview *preview, PaperForm form)
    {
        auto *forms = preview->findChild<QComboBox *>(QStringLiteral("previewForm"));
        REQUIRE(forms->findData(static_cast<int>(form)) >= 0);
        forms->setCurrentIndex(forms->findData(static_cast<int>(form)));
    }

    CaseId file;
};

PaperSheet *sheetIn(PaperPreview *preview)
{
    return preview->findChild<PaperSheet *>(QStringLiteral("previewSheet"));
}

QImage drawn(const PaperText &paper, PaperSize size, QSize dots, int page)
{
    QImage image(dots, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPaper(painter, QRectF(QPointF(), QSizeF(dots)), paper, size, page);
    return image;
}

/** How many of the dots differ by more than a shade. */
double differing(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 24;
    }
    return double(different) / (one.width() * one.height());
}

} // namespace

TEST_CASE("the preview draws every paper of the case as the printer would, marked all over", "[preview]")
{
    Looking clerk;
    REQUIRE(clerk.room.desk->give(clerk.file, ReceivePapers{{{QStringLiteral("劳动合同"), 3, false}}}));
    PaperPreview *preview = clerk.open();
    const CaseView view = clerk.now();
    const QList<PaperForm> owed = papersOf(view.file);
    CHECK(preview->findChild<QComboBox *>(QStringLiteral("previewForm"))->count() == owed.size());
    for (const PaperForm form : owed) {
        INFO(paperFormNumber(form).toStdString());
        clerk.choose(preview, form);
        QTest::qWait(10);
        PaperSheet *sheet = sheetIn(preview);
        PaperContext on = nextCopy(*clerk.room.desk, view, form, counterPaper(*clerk.room.desk));
        const PaperText plain = *paperFor(form, view, on);
        on.preview = true;
        const PaperText marked = *paperFor(form, view, on);
        const PaperSize size = clerk.room.printer.sizeFor(form);
        REQUIRE(sheet->pages() == pageCount(marked, size));
        const QImage shown = sheet->grab().toImage();
        CHECK(differing(shown, drawn(marked, size, sheet->size(), 0)) < 0.001);
        CHECK(differing(shown, drawn(plain, size, sheet->size(), 0)) > 0.003);
    }
}

TEST_CASE("looking at a paper records nothing and prints nothing", "[preview]")
{
    Looking clerk;
    const auto before = clerk.now();
    PaperPreview *preview = clerk.open();
    clerk.choose(preview, PaperForm::F02Registration);
    QTest::keyClick(preview, Qt::Key_PageDown);
    QTest::keyClick(preview, Qt::Key_Escape);
    CHECK_FALSE(preview->isVisible());
    CHECK(clerk.papers().isEmpty());
    CHECK(clerk.now().timeline.size() == before.timeline.size());
    CHECK(clerk.now().file.copies.isEmpty());
}

TEST_CASE("printing from the preview prints one copy without the mark, records it and closes", "[preview]")
{
    Looking clerk;
    for (int copy = 1; copy <= 2; ++copy) {
        PaperPreview *preview = clerk.open();
        clerk.choose(preview, PaperForm::F02Registration);
        preview->findChild<QPushButton *>(QStringLiteral("previewPrint"))->click();
        CHECK_FALSE(preview->isVisible());
        CHECK(clerk.now().file.copies.value(PaperForm::F02Registration) == copy);
        CHECK(clerk.papers().size() == copy);
        CHECK(clerk.said()->text().contains(words::nameOf(PaperForm::F02Registration)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(clerk.papers().last().contains(QStringLiteral("F02")));
}

TEST_CASE("a printer that fails leaves the preview open and the case untouched", "[preview]")
{
    Looking clerk;
    clerk.room.printer.setTarget({});
    PaperPreview *preview = clerk.open();
    QTest::keyClick(preview, Qt::Key_Return, Qt::ControlModifier);
    CHECK(preview->isVisible());
    CHECK_FALSE(preview->findChild<QLabel *>(QStringLiteral("messageText"))->text().isEmpty());
    CHECK(clerk.now().file.copies.isEmpty());
    CHECK(preview->findChild<QPushButton *>(QStringLiteral("previewPrint"))->isEnabled());
}

TEST_CASE("the pages of a paper are turned by keys and buttons, as wide as the window or whole", "[preview]")
{
    Looking clerk;
    ReceivePapers many;
    for (int i = 0; i < 60; ++i)
        many.items << PaperItem{QStringLiteral("记工单第%1页").arg(i + 1), 1, false};
    REQUIRE(clerk.room.desk->give(clerk.file, many));
    PaperPreview *preview = clerk.open();
    clerk.choose(preview, PaperForm::F12PapersReceived);
    QTest::qWait(20);
    PaperSheet *sheet = sheetIn(preview);
    const int pages = sheet->pages();
    REQUIRE(pages >= 2);
    auto *area = preview->findChild<QScrollArea *>(QStringLiteral("previewPages"));
    auto *previous = preview->findChild<QPushButton *>(QStringLiteral("previewPrevious"));
    auto *next = preview->findChild<QPushButton *>(QStringLiteral("previewNext"));
    CHECK(sheet->width() > area->viewport()->width() - 40);
    CHECK(sheet->height() > area->viewport()->height());
    CHECK_FALSE(previous->isEnabled());

    // A screen further first, and at the foot of the page to the next one.
    QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(sheet->page() == 0);
    CHECK(area->verticalScrollBar()->value() > 0);
    for (int i = 0; i < 4 && sheet->page() == 0; ++i)
        QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(sheet->page() == 1);
    CHECK(area->verticalScrollBar()->value() == 0);
    QTest::keyClick(preview, Qt::Key_PageUp);
    CHECK(sheet->page() == 0);
    CHECK(area->verticalScrollBar()->value() == area->verticalScrollBar()->maximum());
    for (int i = 1; i < pages; ++i)
        next->click();
    CHECK(sheet->page() == pages - 1);
    CHECK_FALSE(next->isEnabled());
    CHECK(preview->findChild<QLabel *>(QStringLiteral("previewNumber"))->text().contains(QString::number(pages)));

    preview->findChild<QCheckBox *>(QStringLiteral("previewWidth"))->setChecked(false);
    CHECK(sheet->height() <= area->viewport()->height());
    CHECK(sheet->width() < area->viewport()->width() / 2 + 100);
}

TEST_CASE("the title of the preview names neither person nor case, and every control has a name to be read out", "[preview]")
{
    Looking clerk;
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        PaperPreview *preview = clerk.open();
        INFO(language.code.toStdString());
        CHECK_FALSE(preview->windowTitle().isEmpty());
        CHECK_FALSE(preview->windowTitle().contains(clerk.now().file.code->text()));
        CHECK_FALSE(preview->windowTitle().contains(QStringLiteral("阿迪力")));
        for (const char *name : {"previewForm", "previewTongue", "previewPages", "previewPrevious", "previewNext", "previewWidth", "previewPrint", "previewClose", "previewSheet"}) {
            INFO(name);
            auto *control = preview->findChild<QWidget *>(QString::fromLatin1(name));
            REQUIRE(control);
            CHECK_FALSE(control->accessibleName().isEmpty());
            CHECK_FALSE(control->accessibleName().contains(QLatin1Char('&')));
        }
        // The frame is mirrored, the paper is not: it is what the printer prints.
        CHECK((preview->layoutDirection() == Qt::RightToLeft) == language.rightToLeft);
        preview->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("Tab reaches every control of the preview and comes round", "[preview]")
{
    Looking clerk;
    PaperPreview *preview = clerk.open();
    QSet<QString> reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(preview->focusWidget() ? preview->focusWidget() : preview, Qt::Key_Tab);
        reached.insert(preview->focusWidget()->objectName());
    }
    for (const char *name : {"previewForm", "previewTongue", "previewPages", "previewWidth", "previewPrint", "previewClose"})
        CHECK(reached.contains(QString::fromLatin1(name)));
}

TEST_CASE("what is locked away is hidden with its preview and comes back for the same officer", "[preview]")
{
    Looking clerk;
    PaperPreview *preview = clerk.open();
    QTest::keyClick(preview, Qt::Key_L, Qt::ControlModifier);
    CHECK(clerk.room.desk->status().locked);
    CHECK_FALSE(preview->isVisible());
    auto *name = clerk.find<QLineEdit>("signInName");
    name->setText(QStringLiteral("王芳"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(preview->isVisible());
}

TEST_CASE("a laptop in the village prints, and shows, the window whose matter it is", "[preview][village]")
{
    DeskRoom room({FrontDesk, FirstLaptop});
    room.signIn(FirstLaptop.value());
    CaseView view;
    view.file.owner = WindowNumber(5);
    CHECK((nextCopy(*room.desk, view, PaperForm::F21Record, counterPaper(*room.desk)).window == WindowNumber(5)));
    REQUIRE_FALSE(room.desk->chooseWindow(FrontDesk));
    CHECK((nextCopy(*room.desk, view, PaperForm::F21Record, counterPaper(*room.desk)).window == FrontDesk));
}
