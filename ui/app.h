// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <variant>

namespace hall {

class MainWindow;

/** What the command line asks for. */
struct DeskOptions
{
    QString directory;
    QString language;
    QString enrolLine;
    QString officer;
    WindowNumber window;
    QString pdfDirectory;
    PaperSize receiptSize = PaperSize::A5;
    QString exportFile;          ///< write what is unsent there, and end
    QString secretFile;          ///< put the device's secret back from there, and end
    QString headsFile;           ///< write the centre's signed heads there, and end
    QString calendarFile;        ///< take a signed calendar in from there, and end
    enum class Only { Run, Help, Version } only = Only::Run;
};
/** The options, or a sentence that says what is wrong with them. */
std::variant<DeskOptions, QString> deskOptionsFrom(const QStringList &arguments);

/** The tables of the hall that are built into the program. */
Desk::Options builtInOptions(const QString &directory);

/** The name on the papers and the language: the command line goes before what was set at this counter. */
void applySettings(const DeskOptions &asked, const Settings &counter);

/**
 * Opens the desk and shows its window until it is closed. \a started is called once the window is there, so that a scripted
 * clerk can work in the same process. Exit codes: 0, 1 when the store cannot be used, 2 for a wrong option.
 */
int runDesk(int argc, char **argv, const std::function<void(MainWindow &, Desk &)> &started = {});

} // namespace hall
