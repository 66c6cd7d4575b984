// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/clerk.h"

#include "forms/registerform.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

namespace hall {

namespace {

constexpr int MaxTabs = 120;

/** Whether the form's recovery copy holds \a name. */
bool isOffered(Desk &desk, const QString &name)
{
    return QJsonDocument(desk.recoveryCopy(QStringLiteral("register"))).toJson().contains(name.toUtf8());
}

} // namespace

Clerk::Clerk(MainWindow &window, Desk &desk) : m_window(window), m_desk(desk), m_titles{window.windowTitle()}
{
    qApp->installEventFilter(this);
}

bool Clerk::eventFilter(QObject *object, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(object);
    if (widget && widget->isWindow() && (event->type() == QEvent::WindowTitleChange || event->type() == QEvent::Show))
        m_titles << widget->windowTitle() << widget->windowIconText() << widget->windowFilePath();
    return QObject::eventFilter(object, event);
}

template <typename Condition>
bool Clerk::wait(int milliseconds, Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QTest::qWait(5);
    }
    return true;
}

void Clerk::becomeActive()
{
    // A screen without a window manager makes nobody active at the start, nor when a dialog closes.
    if (QApplication::activeWindow())
        return;
    m_window.activateWindow();
    wait(2'000, [] { return QApplication::activeWindow() != nullptr; });
}

void Clerk::press(int key, Qt::KeyboardModifiers modifiers)
{
    becomeActive();
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &m_window, static_cast<Qt::Key>(key), modifiers);
    ++m_keys;
}

void Clerk::type(const QString &text)
{
    // As an input method does: the finished text arrives at once.
    QInputMethodEvent commit;
    commit.setCommitString(text);
    if (QWidget *target = QApplication::focusWidget())
        QApplication::sendEvent(target, &commit);
}

bool Clerk::tabTo(const QString &name)
{
    for (int presses = 0; presses < MaxTabs; ++presses) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool Clerk::fill(const QString &name, const QString &text)
{
    if (!tabTo(name))
        return false;
    type(text);
    return true;
}

bool Clerk::signIn(const QString &name)
{
    if (!wait(20'000, [this] { return m_desk.isEnrolled(); }))
        return false;
    const int seat = m_desk.windowsOfThisDevice().isEmpty() ? 0 : m_desk.windowsOfThisDevice().first().value();
    QWidget *field = nullptr;
    if (!wait(10'000, [&] { return (field = m_window.findChild<QWidget *>(QStringLiteral("signInName"))) && field->isVisible(); }))
        return false;
    becomeActive();
    field->setFocus();
    type(name);
    if (auto *choice = m_window.findChild<QComboBox *>(QStringLiteral("windowChoice"))) {
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->itemData(i).toInt() == seat)
                choice->setCurrentIndex(i);
        }
    }
    press(Qt::Key_Return);
    return wait(10'000, [this] { return !m_desk.status().locked; });
}

QJsonObject Clerk::obey(const QJsonObject &order)
{
    const QString what = order.value(QStringLiteral("do")).toString();
    if (what == QStringLiteral("register"))
        return registerVisitor(order);
    if (what == QStringLiteral("look"))
        return lookFor(order.value(QStringLiteral("name")).toString());
    if (what == QStringLiteral("restore"))
        return restore();
    if (what == QStringLiteral("transfer"))
        return transfer(order);
    if (what == QStringLiteral("accept"))
        return accept(order);
    if (what == QStringLiteral("settle"))
        return settle(order.value(QStringLiteral("seconds")).toInt());
    if (what == QStringLiteral("titles"))
        return {{QStringLiteral("titles"), QJsonArray::fromStringList(m_titles.values())}};
    if (what == QStringLiteral("shot")) {
        QTest::qWait(50);
        return {{QStringLiteral("saved"), m_window.grab().save(order.value(QStringLiteral("file")).toString())}};
    }
    return trouble(QStringLiteral("unknown order"));
}

QJsonObject Clerk::trouble(const QString &what) const
{
    const auto *summary = m_window.findChild<QLabel *>(QStringLiteral("summary"));
    const QWidget *focus = QApplication::focusWidget();
    QString messages;
    if (const QWidget *top = QApplication::activeWindow()) {
        for (const QLabel *label : top->findChildren<QLabel *>()) {
            if (label->isVisible() && label->parentWidget()->objectName() == QStringLiteral("messageBar"))
                messages += label->text() + u' ';
        }
    }
    return {{QStringLiteral("trouble"), what},
            {QStringLiteral("summary"), summary ? summary->text() : QString()},
            {QStringLiteral("window"), QApplication::activeWindow() ? QApplication::activeWindow()->objectName() : QString()},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("focus"), focus ? focus->objectName() : QString()}};
}

QJsonObject Clerk::registerVisitor(const QJsonObject &order)
{
    m_keys = 0;
    press(Qt::Key_N, Qt::ControlModifier);
    const QPair<QString, QString> fields[] = {
        {QStringLiteral("name1"), QStringLiteral("name")},       {QStringLiteral("documentNumber1"), QStringLiteral("number")},
        {QStringLiteral("address1"), QStringLiteral("address")}, {QStringLiteral("phone1"), QStringLiteral("phone")},
        {QStringLiteral("subject"), QStringLiteral("subject")},  {QStringLiteral("place"), QStringLiteral("place")},
        {QStringLiteral("facts"), QStringLiteral("facts")},      {QStringLiteral("request"), QStringLiteral("request")},
    };
    for (const auto &[control, key] : fields) {
        if (!fill(control, order.value(key).toString()))
            return trouble(QStringLiteral("cannot reach ") + control);
    }
    if (!tabTo(QStringLiteral("privacyShown")))
        return trouble(QStringLiteral("cannot reach the privacy tick"));
    press(Qt::Key_Space);
    if (aboutToSave && order.value(QStringLiteral("announce")).toBool()) {
        const QString name = order.value(QStringLiteral("name")).toString();
        wait(5'000, [&] { return isOffered(m_desk, name); });
        aboutToSave();
    }
    return saveForm();
}

QJsonObject Clerk::saveForm()
{
    auto *form = m_window.findChild<RegisterForm *>();
    if (!form)
        return trouble(QStringLiteral("no form"));
    CaseId filed;
    const auto connection = connect(form, &RegisterForm::registered, this, [&filed](const CaseId &file) { filed = file; });
    press(Qt::Key_Return, Qt::ControlModifier);
    const bool saved = wait(10'000, [&filed] { return !filed.isNull(); });
    disconnect(connection);
    if (!saved)
        return trouble(QStringLiteral("not saved"));
    const std::optional<CaseView> view = m_desk.caseView(filed);
    if (!view || !view->file.code)
        return trouble(QStringLiteral("saved, and not to be found"));
    return {{QStringLiteral("code"), view->file.code->text()}, {QStringLiteral("unsent"), m_desk.status().unsent}, {QStringLiteral("keys"), m_keys}};
}

QJsonObject Clerk::lookFor(const QString &name)
{
    return {{QStringLiteral("cases"), m_desk.find(name).size()}, {QStringLiteral("offered"), isOffered(m_desk, name)}};
}

QJsonObject Clerk::restore()
{
    press(Qt::Key_N, Qt::ControlModifier);
    auto *button = m_window.findChild<QAbstractButton *>(QStringLiteral("recoveryRestore"));
    if (!button || !wait(5'000, [button] { return button->isVisible(); }))
        return trouble(QStringLiteral("nothing is offered"));
    button->setFocus();
    press(Qt::Key_Space);
    return saveForm();
}

bool Clerk::openCase(const QString &code)
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_window.findChild<QWidget *>(QStringLiteral("findField"));
    if (!field || !wait(5'000, [field] { return field->hasFocus(); }))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    type(code);
    auto *results = m_window.findChild<QAbstractItemView *>(QStringLiteral("findResults"));
    if (!results || !wait(5'000, [results] { return results->model()->rowCount() == 1; }))
        return false;
    press(Qt::Key_Return);
    auto *view = m_window.findChild<QWidget *>(QStringLiteral("caseView"));
    return view && wait(5'000, [view] { return view->isVisible(); });
}

QJsonObject Clerk::transfer(const QJsonObject &order)
{
    const QString code = order.value(QStringLiteral("code")).toString();
    const QList<CaseRow> rows = m_desk.find(code);
    if (rows.size() != 1)
        return trouble(QStringLiteral("%1 cases have the code").arg(rows.size()));
    const std::optional<CaseView> view = m_desk.caseView(rows.first().id);
    if (!view || !openCase(code))
        return trouble(QStringLiteral("the case does not open"));
    // The window the program suggests; a matter that points nowhere goes to the petition office.
    WindowNumber target = PetitionOffice;
    for (const WindowSuggestion &suggestion : m_desk.suggest(view->file.matter.subject.text, view->file.matter.facts.text)) {
        if (suggestion.score > 0 && suggestion.window != FrontDesk) {
            target = suggestion.window;
            break;
        }
    }
    m_keys = 0;
    // The dialog may be modal: its keys are pressed from a timer, as the event loop of the dialog runs.
    QTimer::singleShot(0, this, [this, target] {
        wait(5'000, [] { return QApplication::activeWindow() && QApplication::activeWindow()->objectName() == QStringLiteral("transferDialog"); });
        const QString digits = QStringLiteral("%1").arg(target.value(), 2, 10, QLatin1Char('0'));
        for (const QChar digit : digits)
            press(Qt::Key_0 + digit.digitValue());
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_F9);
    if (!wait(10'000, [&] {
            const auto row = m_desk.find(code);
            return row.size() == 1 && row.first().pendingTo == target;
        }))
        return trouble(QStringLiteral("not sent"));
    return {{QStringLiteral("window"), target.value()}, {QStringLiteral("keys"), m_keys}};
}

QJsonObject Clerk::accept(const QJsonObject &order)
{
    const WindowNumber seat(order.value(QStringLiteral("window")).toInt());
    if (m_desk.status().window != seat) {
        if (const auto refusal = m_desk.chooseWindow(seat))
            return trouble(codeName(refusal->code));
    }
    QSet<QString> wanted;
    for (const QJsonValue &code : order.value(QStringLiteral("codes")).toArray())
        wanted.insert(code.toString());
    const auto arrived = [this, &wanted] {
        QSet<QString> codes;
        for (const CaseRow &row : m_desk.waiting())
            codes.insert(row.code);
        return codes.contains(wanted);
    };
    wait(order.value(QStringLiteral("seconds")).toInt() * 1000, arrived);
    QJsonArray accepted;
    for (const CaseRow &row : m_desk.waiting()) {
        if (!wanted.contains(row.code))
            continue;
        if (!openCase(row.code))
            return trouble(QStringLiteral("the case does not open"));
        auto *button = m_window.findChild<QAbstractButton *>(QStringLiteral("acceptButton"));
        if (!button || !wait(5'000, [button] { return button->isEnabled() && button->isVisible(); }))
            return trouble(QStringLiteral("it cannot be accepted"));
        button->setFocus();
        press(Qt::Key_Space);
        const auto owned = [this, &row, seat] {
            const auto found = m_desk.find(row.code);
            return found.size() == 1 && found.first().owner == seat;
        };
        if (wait(5'000, owned))
            accepted.append(row.code);
    }
    return {{QStringLiteral("accepted"), accepted}};
}

QJsonObject Clerk::settle(int seconds)
{
    wait(seconds * 1000, [this] { return m_desk.status().unsent == 0; });
    return {{QStringLiteral("unsent"), m_desk.status().unsent}, {QStringLiteral("troubled"), m_desk.status().troubled}};
}

} // namespace hall
