// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "print/paperprinter.h"
#include "print/upwardpackage.h"
#include "ui/paperforms.h"

#include <catch2/catch.hpp>

#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace hall;
using namespace paperlife;

/** Not a test: `HALL_SHOTS=dir ui_tests "[.papershots]"` makes a picture of every page of every form. */
TEST_CASE("pictures of every paper", "[.papershots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    const QList<QPair<QString, QString>> tongues{{QStringLiteral("zh_CN"), {}}, {QStringLiteral("zh_CN"), QStringLiteral("ug")}, {QStringLiteral("kk_Arab"), {}}};
    constexpr qreal DotsPerMm = 4;
    QList<Shown> all = everyForm();
    const QList<CaseView> sealed = accusations();
    all << Shown{PaperForm::F04Acceptance, QStringLiteral("sealed"), sealed[0]} << Shown{PaperForm::F12PapersReceived, QStringLiteral("sealed"), sealed[0]}
        << Shown{PaperForm::F30Report, QStringLiteral("sealed"), sealed[1]} << Shown{PaperForm::F05Declined, QStringLiteral("sealed"), sealed[2]};
    for (const Shown &shown : all) {
        for (const auto &[first, second] : tongues) {
            const PaperText paper = *paperFor(shown.form, shown.view, contextOf(shown, first, second));
            const PaperSize size = PaperPrinter().sizeFor(shown.form);
            const QSizeF sheet = sheetOf(paper, size) * DotsPerMm;
            for (int page = 0; page < pageCount(paper, size); ++page) {
                QImage image(sheet.toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                paintPaper(painter, QRectF(QPointF(), sheet), paper, size, page);
                painter.end();
                const QString name = QStringLiteral("%1/%2%3_%4%5_%6.png").arg(folder, paper.formNumber, shown.shape, first, second).arg(page + 1);
                REQUIRE(image.save(name));
            }
        }
    }
    const QList<PackagePaper> sent{{PaperForm::F08ForwardedToOrgan, QStringLiteral("信访事项报送单"), QStringLiteral("伊综送〔2026〕3号"), 1},
                                   {PaperForm::F02Registration, QStringLiteral("来访登记表"), {}, 2},
                                   {PaperForm::F14Opinion, QStringLiteral("信访事项处理意见书"), QStringLiteral("伊综处〔2026〕7号"), 2}};
    const PaperText catalogue = packageCatalogue(upward().seen().file, sent, paperlife::context());
    const QSizeF sheet = sheetOf(catalogue, PaperSize::A4) * DotsPerMm;
    QImage image(sheet.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPaper(painter, QRectF(QPointF(), sheet), catalogue, PaperSize::A4);
    painter.end();
    REQUIRE(image.save(folder + QStringLiteral("/upward_catalogue.png")));
}
