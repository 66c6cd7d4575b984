// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/printers.h"
#include "fakes/readings.h"
#include "forms/unmaskdialog.h"
#include "registerdesk.h"
#include "sitting.h"
#include "views/casepage.h"
#include "views/readersdialog.h"
#include "words/accesswords.h"

#include <QtWidgets/QCheckBox>

using namespace hall;

/** Not a test: pictures of what guards people's data, in every language. See officershots_test.cpp. */
TEST_CASE("pictures of what is asked before a number is shown, of who looked, and of what few may read", "[.shots][.privacyshots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        const auto shoot = [&](QWidget *widget, const char *name) {
            QTest::qWait(30);
            REQUIRE(widget->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, QString::fromLatin1(name), language.code)));
        };
        {
            Sitting clerk;
            clerk.window.resize(1366, 768 - 30);
            const CaseId file = clerk.room.file();
            clerk.window.showCase(file);
            clerk.find<QAbstractButton>("maskedNumber1Show")->click();
            auto *asked = clerk.window.findChild<UnmaskDialog *>();
            REQUIRE(asked);
            asked->findChild<QComboBox *>(QStringLiteral("unmaskReason"))->setCurrentIndex(asked->findChild<QComboBox *>(QStringLiteral("unmaskReason"))->count() - 1);
            shoot(asked, "unmask");
            asked->close();
            clerk.find<QAbstractButton>("readersButton")->click();
            auto *readers = clerk.window.findChild<ReadersDialog *>();
            REQUIRE(readers);
            const QDateTime at(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
            AccessEntry printed = fakes::aReading(AccessAct::Printed, file, at.addSecs(3'600));
            printed.form = PaperForm::F03Receipt;
            AccessEntry shown = fakes::aReading(AccessAct::Unmasked, file, at);
            shown.reason = readyReasons().first();
            Q_EMIT clerk.room.desk->whoLooked(file, {printed, shown, fakes::aReading(AccessAct::Opened, file, at)});
            shoot(readers, "readers");
        }
        {
            Sitting clerk(3);
            clerk.window.resize(1366, 768 - 30);
            FileCase order = DeskRoom::order();
            order.restricted = true;
            const CaseId file = clerk.room.file(order);
            clerk.window.lock();
            auto *name = clerk.find<QLineEdit>("signInName");
            name->setText(QStringLiteral("李娜"));
            QTest::keyClick(name, Qt::Key_Return);
            shoot(&clerk.window, "veiled_list");
            clerk.window.showCase(file);
            shoot(&clerk.window, "veiled");
        }
        {
            registering::Counter counter;
            counter.form().resize(1366, 700);
            counter.fillCommonCase();
            const QString child = QStringLiteral("11010520160302002");
            counter.set("documentNumber1", child + mod11_2(child));
            shoot(&counter.form(), "register_child");
        }
    }
}
