// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/desks.h"
#include "forms/registerform.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

#include <memory>

namespace registering {

/** A desk that needs no server: enrolled by hand, an officer at window 01. */
inline std::unique_ptr<hall::Desk> openDesk(const QString &directory)
{
    if (!QDir(directory).exists())
        hall::fakes::enrolAlone(directory);
    auto desk = hall::fakes::openedAlone(directory);
    if (!desk)
        qFatal("the test cannot open its desk");
    return desk;
}

/** The form in a window of the size counters have, and hands to type with. */
class Counter final
{
public:
    Counter() : Counter(std::make_shared<QTemporaryDir>()) {}
    explicit Counter(std::shared_ptr<QTemporaryDir> folder, bool printerWorks = true)
        : m_folder(std::move(folder)), m_desk(openDesk(m_folder->filePath(QStringLiteral("desk")))), m_printer(target(printerWorks))
    {
        show();
    }

    hall::RegisterForm &form() { return *m_form; }
    hall::Desk &desk() { return *m_desk; }
    hall::PaperPrinter &printer() { return m_printer; }
    std::shared_ptr<QTemporaryDir> folder() const { return m_folder; }
    hall::CaseId filed() const { return m_filed; }
    int keys() const { return m_keys; }
    QString papers() const { return m_folder->filePath(QStringLiteral("papers")); }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_form->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString label(const char *name) { return find<QLabel>(name) ? find<QLabel>(name)->text() : QStringLiteral("(no label)"); }
    QString focus() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

    /** A key of the keyboard, beyond the text itself. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_form.get(), key, modifiers);
        ++m_keys;
    }
    /** Text as an input method commits it. */
    void type(const QString &text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &commit);
    }
    bool tabTo(const char *name)
    {
        for (int i = 0; i < 120 && focus() != QLatin1String(name); ++i)
            press(Qt::Key_Tab);
        return focus() == QLatin1String(name);
    }
    void set(const char *name, const QString &text)
    {
        if (auto *line = find<QLineEdit>(name))
            line->setText(text);
        else if (auto *page = find<QPlainTextEdit>(name))
            page->setPlainText(text);
    }
    void fillCommonCase()
    {
        set("name1", QStringLiteral("阿依古丽·买买提"));
        set("documentNumber1", QStringLiteral("11010519491231002X"));
        set("address1", QStringLiteral("伊宁市解放路12号"));
        set("phone1", QStringLiteral("13800001234"));
        set("subject", QStringLiteral("拖欠工资"));
        set("place", QStringLiteral("巴彦岱镇"));
        set("facts", QStringLiteral("老板拖欠三个月工资。"));
        set("request", QStringLiteral("请求支付工资。"));
        find<QCheckBox>("privacyShown")->setChecked(true);
    }
    bool save()
    {
        m_filed = {};
        find<QPushButton>("save")->click();
        return !m_filed.isNull();
    }
    hall::CaseView view() { return m_desk->caseView(m_filed).value_or(hall::CaseView()); }
    /** A second form at the same desk, as after a restart of the page. */
    void show()
    {
        m_form.reset();
        m_form = std::make_unique<hall::RegisterForm>(*m_desk, m_printer);
        QObject::connect(m_form.get(), &hall::RegisterForm::registered, m_form.get(), [this](const hall::CaseId &file) { m_filed = file; });
        m_form->resize(1180, 660);
        m_form->show();
        m_form->activateWindow();
        QTest::qWait(20);
        m_form->newVisitor();
        m_keys = 0;
    }

private:
    hall::PaperPrinter::Target target(bool works) const
    {
        hall::PaperPrinter::Target target;
        target.pdfDirectory = papers();
        if (works) {
            QDir().mkpath(target.pdfDirectory);
            return target;
        }
        // A file where the folder should be: nothing can be written there, whoever runs the test.
        QFile obstacle(papers());
        if (!obstacle.open(QIODevice::WriteOnly))
            qFatal("the test cannot prepare its folder");
        return target;
    }

    std::shared_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<hall::Desk> m_desk;
    hall::PaperPrinter m_printer;
    std::unique_ptr<hall::RegisterForm> m_form;
    hall::CaseId m_filed;
    int m_keys = 0;
};

} // namespace registering
