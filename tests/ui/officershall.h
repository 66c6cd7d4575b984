// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/officers.h"
#include "fakes/printers.h"
#include "sitting.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

inline const QString Alim = QStringLiteral("阿里木");
inline const QString Gul = QStringLiteral("古丽");
inline const QString OwnPassword = QStringLiteral("koktogay-2026");
inline const QString Pin = QStringLiteral("493817");

inline QList<hall::OfficerAppointed> justAlim()
{
    return {{Alim, {hall::Role::WindowOfficer, hall::Role::Receptionist}, {hall::WindowNumber(1), hall::WindowNumber(3)}}};
}

/**
 * Makes the desk know these officers without a centre: their appointments are in its ledger and their verifiers kept here, so
 * that each signs in with OwnPassword; the centre was heard of just now.
 */
inline void appointed(DeskRoom &room, const QList<hall::OfficerAppointed> &officers = justAlim())
{
    room.reopen([&officers](const QString &directory) {
        for (const hall::OfficerAppointed &officer : officers) {
            if (!hall::fakes::appointAlone(directory, officer.name, officer.roles, officer.windows, OwnPassword, QDateTime::currentDateTimeUtc()))
                qFatal("%s is not appointed", qPrintable(officer.name));
        }
    });
}

/** A window in a hall that has officers, before anybody has signed in. */
struct OfficersHall
{
    explicit OfficersHall(const QList<hall::OfficerAppointed> &officers = justAlim(), QList<hall::WindowNumber> seats = {hall::FrontDesk, hall::WindowNumber(3)})
        : room(std::move(seats)), known((appointed(room, officers), true)), window(*room.desk, room.printer)
    {
        activate(window);
    }

    template <typename T = QWidget>
    T *find(const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QLineEdit *line(const char *name) { return find<QLineEdit>(name); }
    QString said() { return find("signIn")->findChild<QLabel *>(QStringLiteral("messageText"))->text(); }
    bool shows(const char *name) { return find(name)->isVisible(); }
    bool answered()
    {
        auto *button = find<QPushButton>("signInButton");
        return QTest::qWaitFor([button] { return button->isEnabled(); }, 20'000);
    }

    void signIn(const QString &name, const QString &password = OwnPassword)
    {
        line("signInName")->setText(name);
        line("signInPassword")->setText(password);
        QTest::keyClick(line("signInPassword"), Qt::Key_Return);
        REQUIRE(answered());
    }
    void unlocked(const QString &name = Alim)
    {
        signIn(name);
        REQUIRE_FALSE(room.desk->status().locked);
    }
    /** No secret lies in a field that anybody might get at. */
    bool nothingKept()
    {
        for (const char *name : {"signInPassword", "signInNewPassword", "signInNewPasswordAgain", "signInEarlierPassword", "signInPin"}) {
            if (!line(name)->text().isEmpty())
                return false;
        }
        return true;
    }

    DeskRoom room;
    bool known;
    hall::MainWindow window;
};
