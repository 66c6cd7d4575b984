// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"
#include "desk/identityfiles.h"
#include "fakes/ledgers.h"
#include "mainwindow.h"
#include "words/words.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

/** A real desk in a folder of its own, enrolled by hand with a centre that never answers. */
class DeskRoom final
{
public:
    explicit DeskRoom(QList<hall::WindowNumber> windows = {hall::FrontDesk, hall::WindowNumber(3)}, bool enrolled = true)
        : printer(hall::PaperPrinter::Target{{}, folder.filePath(QStringLiteral("papers")), hall::PaperSize::A5})
    {
        const hall::Desk::Options options = optionsHere();
        if (enrolled) {
            hall::EnrolledDesk identity;
            identity.identity = hall::fakes::aDeskIdentity(5, std::move(windows));
            identity.server = QStringLiteral("https://127.0.0.1:9");
            const QDir directory(options.directory);
            if (!hall::identityfiles::prepare(directory) || !hall::identityfiles::write(directory, identity))
                qFatal("the identity of the test cannot be written");
        }
        open();
    }

    /** Closes the desk, and opens it again when \a meanwhile has been at its folder. */
    void reopen(const std::function<void(const QString &directory)> &meanwhile)
    {
        desk.reset();
        meanwhile(optionsHere().directory);
        open();
    }

    void signIn(int window = 1, const QString &name = QStringLiteral("王芳"))
    {
        if (desk->signIn(name) || desk->chooseWindow(hall::WindowNumber(window)))
            qFatal("signing in failed");
    }

    static hall::FileCase order(hall::Category category = hall::Category::Claim)
    {
        hall::FileCase order;
        order.category = category;
        hall::Party party;
        party.name.text = QStringLiteral("阿迪力·买买提");
        party.document = {hall::DocumentKind::ResidentId, QStringLiteral("440524188001010014")};
        party.address.text = QStringLiteral("塔什科瑞克乡一村12号");
        party.phone.text = QStringLiteral("13899991234");
        order.representatives = {party};
        order.headcount = 6;
        order.matter.subject.text = QStringLiteral("工地拖欠农民工工资");
        order.matter.place.text = QStringLiteral("巴彦岱镇三段");
        order.matter.facts.text = QStringLiteral("去年八月至十一月在工地干活,工资一直没有结清,多次催要未果,社保也没有缴纳。");
        order.matter.request.text = QStringLiteral("支付所欠工资。");
        order.matter.priorHandling = QStringLiteral("去年十二月向包工头要过一次。");
        order.matter.evidence = {QStringLiteral("记工本"), QStringLiteral("转账记录")};
        order.respondentUnit = QStringLiteral("某建筑公司");
        order.privacyNoticeShown = true;
        return order;
    }

    hall::CaseId file(const hall::FileCase &filed = order())
    {
        const auto id = desk->fileCase(filed);
        if (!id)
            qFatal("not filed: %s", qPrintable(hall::codeName(id.refusal().code)));
        return id.value();
    }

    QTemporaryDir folder;
    hall::PaperPrinter printer;
    std::unique_ptr<hall::Desk> desk;

private:
    hall::Desk::Options optionsHere() const
    {
        hall::Desk::Options options = hall::builtInOptions(folder.filePath(QStringLiteral("desk")));
        options.passwordCost = {1, 8}; // many are guessed here
        return options;
    }

    void open()
    {
        auto opened = hall::Desk::open(optionsHere());
        if (!opened)
            qFatal("%s", qPrintable(opened.refusal().facts.value(QStringLiteral("reason")).toString()));
        desk = std::move(opened.value());
    }
};

/** Keys reach the shortcuts of the active window only. */
inline void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    // qWaitForWindowActive() is content when the parent of a dialog is active.
    if (!QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; }))
        qFatal("the window does not become active");
}

/** Speaks a language for one test and goes back. */
class Speaking final
{
public:
    explicit Speaking(const QString &code) { hall::words::useLanguage(code); }
    ~Speaking() { hall::words::useLanguage(QStringLiteral("zh_CN")); }
};
