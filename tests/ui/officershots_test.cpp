// SPDX-License-Identifier: GPL-3.0-or-later
#include "officershall.h"

using namespace hall;

/** Not a test: `HALL_SHOTS=dir ui_tests "[.shots]"` makes a picture of every face of signing in, in every language. */
TEST_CASE("pictures of signing in", "[.shots][.officershots]")
{
    const QString folder = qEnvironmentVariable("HALL_SHOTS", QStringLiteral("."));
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        const auto shoot = [&](QWidget *widget, const char *name) {
            QTest::qWait(30);
            REQUIRE(widget->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, QString::fromLatin1(name), language.code)));
        };
        OfficersHall hall({{Alim, {Role::Receptionist}, {FrontDesk}}, {Gul, {Role::Auditor}, {FrontDesk}}});
        hall.window.resize(1366, 768 - 30);
        shoot(&hall.window, "password");
        hall.signIn(Alim, QStringLiteral("wrong-wrong"));
        REQUIRE(hall.answered());
        shoot(&hall.window, "password_wrong");
        Q_EMIT hall.room.desk->signInRefused(Refusal{RefusalCode::PasswordOnce, {}});
        Q_EMIT hall.room.desk->signInRefused(Refusal{RefusalCode::EarlierPassword, {}});
        hall.signIn(Alim, QStringLiteral("wrong-again"));
        Q_EMIT hall.room.desk->signInRefused(Refusal{RefusalCode::EarlierPassword, {}});
        shoot(&hall.window, "earlier_password");
        hall.signIn(Alim);
        REQUIRE(hall.answered());
        shoot(&hall.window, "receptionist");
        QTest::keyClick(&hall.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        shoot(dialog, "pin_dialog");
        dialog->close();
        REQUIRE_FALSE(hall.room.desk->setPin(Pin));
        hall.window.lock();
        shoot(&hall.window, "pin");
        hall.find<QPushButton>("signInByPassword")->click();
        hall.signIn(Gul);
        REQUIRE(hall.answered());
        shoot(&hall.window, "auditor");
    }
}
