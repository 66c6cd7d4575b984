// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paperprinter.h"

#include "fakes/printers.h"
#include "ui/deskroom.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace hall;

namespace {

int copiesOf(const DeskRoom &room, const CaseId &file, PaperForm form)
{
    return room.desk->caseView(file).value().file.copies.value(form);
}

} // namespace

TEST_CASE("a printed paper is recorded, and the next one carries the next copy number", "[print]")
{
    DeskRoom room;
    room.signIn();
    const CaseId file = room.file();
    for (int copy = 1; copy <= 3; ++copy) {
        REQUIRE_FALSE(printAndRecord(*room.desk, room.printer, file, PaperForm::F03Receipt, {}).has_value());
        CHECK(copiesOf(room, file, PaperForm::F03Receipt) == copy);
        const QString name = QFileInfo(room.printer.lastFile().value_or(QString())).fileName();
        CHECK(name.contains(room.desk->caseView(file)->file.code->text()));
        CHECK(name.contains(QStringLiteral("copy")) == (copy > 1));
        CHECK(QFile::exists(*room.printer.lastFile()));
    }
    CHECK(copiesOf(room, file, PaperForm::F02Registration) == 0);
    REQUIRE_FALSE(printAndRecord(*room.desk, room.printer, file, PaperForm::F02Registration, {}).has_value());
    CHECK(copiesOf(room, file, PaperForm::F02Registration) == 1);
    CHECK(copiesOf(room, file, PaperForm::F03Receipt) == 3);
}

TEST_CASE("a slip is printed for a case on its way, in two languages", "[print]")
{
    DeskRoom room;
    room.signIn();
    const CaseId file = room.file();
    REQUIRE(room.desk->give(file, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于人社部门职权")}).ok());
    PaperContext context;
    context.secondLanguage = QStringLiteral("ug");
    REQUIRE_FALSE(printAndRecord(*room.desk, room.printer, file, PaperForm::F09WindowSlip, context).has_value());
    CHECK(copiesOf(room, file, PaperForm::F09WindowSlip) == 1);
    const QList<TimelineEntry> timeline = room.desk->caseView(file)->timeline;
    const auto *printed = std::get_if<NoticePrinted>(&timeline.last().event.body);
    REQUIRE(printed);
    CHECK(printed->language == QStringLiteral("zh_CN")); // the other one is the visitor's wish of this visit (P-02)
    CHECK(printed->medium == QStringLiteral("pdf"));
}

TEST_CASE("a paper made from a template is printed and recorded as the others are", "[print]")
{
    DeskRoom room;
    room.signIn();
    const CaseId file = room.file();
    PaperContext context;
    context.secondLanguage = QStringLiteral("ug");
    for (int copy = 1; copy <= 2; ++copy) {
        REQUIRE_FALSE(printAndRecord(*room.desk, room.printer, file, PaperForm::F11Guidance, context).has_value());
        CHECK(copiesOf(room, file, PaperForm::F11Guidance) == copy);
    }
    CHECK(QFileInfo(*room.printer.lastFile()).fileName().endsWith(QStringLiteral("F11-copy2.pdf")));
}

TEST_CASE("a paper that did not come out is not recorded, and the case stays as it was", "[print]")
{
    DeskRoom room;
    room.signIn();
    const CaseId file = room.file();
    const auto before = room.desk->caseView(file)->timeline.size();
    PaperPrinter none;
    CHECK(printAndRecord(*room.desk, none, file, PaperForm::F03Receipt, {}) == QStringLiteral("printer_not_found"));
    CHECK(printAndRecord(*room.desk, room.printer, file, PaperForm::F22Agreement, {}) == QStringLiteral("form_not_available"));
    CHECK(printAndRecord(*room.desk, room.printer, CaseId(QUuid::createUuid()), PaperForm::F03Receipt, {})
          == codeName(RefusalCode::CaseUnknown));
    CHECK(room.desk->caseView(file)->timeline.size() == before);
    CHECK(copiesOf(room, file, PaperForm::F03Receipt) == 0);
}
