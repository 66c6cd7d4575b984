// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"

#include "desk/calendarfiles.h"
#include "desk/exportheads.h"
#include "desk/exportoutbox.h"
#include "desk/keyring.h"
#include "desk/restoresecret.h"
#include "desk/storefailed.h"
#include "desk/temporaryplace.h"
#include "mainwindow.h"
#include "widgets/messagebar.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace hall {

namespace {

void write(FILE *to, const QString &text)
{
    QTextStream(to) << text << '\n';
}

QByteArray builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/hall/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Whose option needs a value, and where it goes. Answers what is wrong, or nothing. */
QString take(DeskOptions &options, const QString &name, const QString &value)
{
    if (name == QStringLiteral("--data"))
        options.directory = value;
    else if (name == QStringLiteral("--enrol"))
        options.enrolLine = value;
    else if (name == QStringLiteral("--officer"))
        options.officer = value;
    else if (name == QStringLiteral("--pdf"))
        options.pdfDirectory = value;
    else if (name == QStringLiteral("--export-outbox"))
        options.exportFile = value;
    else if (name == QStringLiteral("--device-secret"))
        options.secretFile = value;
    else if (name == QStringLiteral("--export-heads"))
        options.headsFile = value;
    else if (name == QStringLiteral("--import-calendar"))
        options.calendarFile = value;
    else if (name == QStringLiteral("--language")) {
        for (const words::Language &language : words::languages()) {
            if (language.code == value)
                options.language = value;
        }
        if (options.language != value)
            return words::say(Say::OptionLanguage).arg(value);
    } else if (name == QStringLiteral("--window")) {
        bool number = false;
        options.window = WindowNumber(value.toInt(&number));
        if (!number || options.window.value() < 1 || options.window.value() > 99)
            return words::say(Say::OptionWindow).arg(value);
    } else if (name == QStringLiteral("--receipt")) {
        if (value != QStringLiteral("a5") && value != QStringLiteral("roll80"))
            return words::say(Say::OptionReceipt).arg(value);
        options.receiptSize = value == QStringLiteral("a5") ? PaperSize::A5 : PaperSize::Roll80;
    } else {
        return words::say(Say::OptionUnknown).arg(name);
    }
    return {};
}

/** A store that cannot be used is said in a window too: who starts by an icon has no terminal. */
int tellAndStop(const Refusal &refusal, bool silent)
{
    write(stderr, words::inWords(refusal));
    if (silent)
        return 1;
    QWidget page;
    page.setObjectName(QStringLiteral("cannotStart"));
    page.setWindowTitle(words::say(Say::ProgramName));
    auto *column = new QVBoxLayout(&page);
    auto *bar = new MessageBar(&page);
    column->addWidget(bar);
    column->addStretch(1);
    page.resize(640, 160);
    bar->tell(words::inWords(refusal), MessageBar::Error);
    page.show();
    QApplication::exec();
    return 1;
}

} // namespace

std::variant<DeskOptions, QString> deskOptionsFrom(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("--data"),   QStringLiteral("--language"), QStringLiteral("--enrol"),  QStringLiteral("--window"),
                                       QStringLiteral("--officer"), QStringLiteral("--pdf"),     QStringLiteral("--receipt"),
                                       QStringLiteral("--export-outbox"), QStringLiteral("--export-heads"), QStringLiteral("--import-calendar"),
                                       QStringLiteral("--device-secret")};
    DeskOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString argument = arguments.at(i);
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) {
            options.only = DeskOptions::Only::Help;
        } else if (argument == QStringLiteral("--version") || argument == QStringLiteral("-v")) {
            options.only = DeskOptions::Only::Version;
        } else if (withValue.contains(name)) {
            const bool inside = argument.contains(QLatin1Char('='));
            if (!inside && i + 1 >= arguments.size())
                return words::say(Say::OptionNeedsValue).arg(name);
            const QString trouble = take(options, name, inside ? argument.section(QLatin1Char('='), 1) : arguments.at(++i));
            if (!trouble.isEmpty())
                return trouble;
        } else {
            return words::say(Say::OptionUnknown).arg(argument);
        }
    }
    return options;
}

Desk::Options builtInOptions(const QString &directory)
{
    Desk::Options options;
    options.directory = directory;
    options.windowsJson = builtIn(QStringLiteral("windows.json"));
    options.matterTypesJson = builtIn(QStringLiteral("matter-types.json"));
    options.pathsJson = builtIn(QStringLiteral("paths.json"));
    options.clocksJson = builtIn(QStringLiteral("clocks.json"));
    options.hoursJson = builtIn(QStringLiteral("hours.json"));
    const QDir calendars(QStringLiteral(":/hall/calendars"));
    for (const QString &name : calendars.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        options.calendarJsons << builtIn(QStringLiteral("calendars/") + name);
    return options;
}

void applySettings(const DeskOptions &asked, const Settings &counter)
{
    words::setCentreName(counter.value(settings::centreName));
    words::useLanguage(asked.language.isEmpty() ? counter.value(settings::language) : asked.language);
}

static void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("reception-desk"));
    QCoreApplication::setOrganizationName(QStringLiteral("reception-hall"));
}

static int carryAway(const DeskOptions &asked)
{
    const bool ofHeads = asked.exportFile.isEmpty();
    const QString file = ofHeads ? asked.headsFile : asked.exportFile;
    const auto keyring = sessionKeyring();
    const Result<int> done = ofHeads ? exportHeads(asked.directory, file, keyring.get()) : exportOutbox(asked.directory, file, keyring.get());
    if (done) {
        write(stdout, words::say(ofHeads ? Say::HeadsExported : Say::Exported).arg(*done).arg(file));
        return 0;
    }
    const QString reason = done.refusal().facts.value(QStringLiteral("reason")).toString();
    if (reason == QStringLiteral("in_use"))
        write(stderr, words::say(Say::ExportInUse));
    else if (reason == QStringLiteral("not_enrolled"))
        write(stderr, words::say(Say::ExportNotEnrolled));
    else if (reason == QStringLiteral("file_exists"))
        write(stderr, words::say(Say::ExportFileExists).arg(file));
    else if (reason == QStringLiteral("not_writable"))
        write(stderr, words::say(Say::ExportNotWritable).arg(file));
    else
        write(stderr, words::inWords(done.refusal()));
    return 1;
}

static int takeSecret(const DeskOptions &asked)
{
    const auto refusal = restoreDeviceSecret(asked.directory, asked.secretFile);
    if (!refusal) {
        write(stdout, words::say(Say::SecretTaken).arg(asked.secretFile));
        return 0;
    }
    const QString reason = refusal->facts.value(QStringLiteral("reason")).toString();
    if (reason == QStringLiteral("wrong_key"))
        write(stderr, words::say(Say::SecretOfAnother).arg(asked.secretFile));
    else if (reason == QStringLiteral("not_readable"))
        write(stderr, words::say(Say::SecretNotReadable).arg(asked.secretFile));
    else
        write(stderr, words::say(Say::ExportNotWritable).arg(asked.directory));
    return 1;
}

static int takeCalendar(const DeskOptions &asked)
{
    const auto layers = calendarfiles::import(asked.directory, asked.calendarFile);
    if (layers) {
        for (const CalendarLayer &layer : *layers)
            write(stdout, words::say(Say::CalendarTaken).arg(layer.region).arg(layer.year).arg(layer.basis));
        return 0;
    }
    const QString reason = layers.refusal().facts.value(QStringLiteral("reason")).toString();
    if (reason == QStringLiteral("not_enrolled"))
        write(stderr, words::say(Say::ExportNotEnrolled));
    else if (reason == QStringLiteral("not_readable"))
        write(stderr, words::say(Say::CalendarNotReadable).arg(asked.calendarFile));
    else if (reason == QStringLiteral("not_signed"))
        write(stderr, words::say(Say::CalendarNotSigned));
    else if (reason == QStringLiteral("not_writable"))
        write(stderr, words::say(Say::ExportNotWritable).arg(asked.directory));
    else
        write(stderr, words::say(Say::CalendarNotReadable).arg(asked.calendarFile));
    return 1;
}

/** Help, the version, an export and a wrong option need no screen: the exit code then, or nothing when the window is to open. */
static std::optional<int> answeredWithoutScreen(int &argc, char **argv, DeskOptions *asked)
{
    const QCoreApplication application(argc, argv);
    words::useLanguage(QStringLiteral("zh_CN"));
    const auto parsed = deskOptionsFrom(QCoreApplication::arguments().mid(1));
    if (const auto *trouble = std::get_if<QString>(&parsed)) {
        write(stderr, *trouble);
        return 2;
    }
    *asked = std::get<DeskOptions>(parsed);
    nameProgram();
    if (asked->directory.isEmpty())
        asked->directory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (asked->only == DeskOptions::Only::Run) {
        if (!asked->secretFile.isEmpty())
            return takeSecret(*asked);
        if (!asked->calendarFile.isEmpty())
            return takeCalendar(*asked);
        return asked->exportFile.isEmpty() && asked->headsFile.isEmpty() ? std::nullopt : std::optional(carryAway(*asked));
    }
    write(stdout, asked->only == DeskOptions::Only::Help ? words::say(Say::OptionHelp) : QStringLiteral("reception-desk " HALL_VERSION));
    return 0;
}

int runDesk(int argc, char **argv, const std::function<void(MainWindow &, Desk &)> &started)
{
    DeskOptions asked;
    if (const auto exitCode = answeredWithoutScreen(argc, argv, &asked))
        return *exitCode;
    const TemporaryPlace temporary(asked.directory);
    QApplication application(argc, argv);
    nameProgram();
    const Settings counter(asked.directory);
    applySettings(asked, counter);
    // Nothing else could be written there either; and no paper goes by a folder that others may list.
    if (temporary.path().isEmpty())
        return tellAndStop(storeFailed("not_writable"), bool(started));

    Desk::Options options = builtInOptions(asked.directory);
    options.keyring = sessionKeyring();
    Result<std::unique_ptr<Desk>> opened = Desk::open(options);
    if (!opened)
        return tellAndStop(opened.refusal(), bool(started));
    const std::unique_ptr<Desk> desk = std::move(opened.value());
    PaperPrinter printer(PaperPrinter::Target{counter.value(settings::printer), asked.pdfDirectory, asked.receiptSize});
    MainWindow window(*desk, printer);
    window.propose(asked.officer, asked.window);
    window.show();
    if (!asked.enrolLine.isEmpty())
        window.enrol(asked.enrolLine);
    if (started)
        started(window, *desk);
    return QApplication::exec();
}

} // namespace hall
