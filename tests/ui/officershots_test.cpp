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
        for (const auto &[code, name] : {std::pair(RefusalCode::PasswordOnce, "new_password"), std::pair(RefusalCode::EarlierPassword, "earlier_password")}) {
            hall.line("signInName")->setText(Alim);
            hall.line("signInPassword")->setText(OwnPassword);
            QTest::keyClick(hall.line("signInPassword"), Qt::Key_Return);
            Q_EMIT hall.room.desk->signInRefused(Refusal{code, {}}); // as if the centre had answered so
            shoot(&hall.window, name);
            hall.window.lock();
            QTest::keyClicks(hall.line("signInName"), QStringLiteral("x")); // another officer's is not asked for
        }
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
