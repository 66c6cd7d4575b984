// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

/** A program of ours run for real: started, asked by lines of JSON, stopped or killed. */
class Program final : public QObject
{
public:
    Program(const QString &name, const QStringList &arguments, const QString &logFile, QObject *parent = nullptr);
    ~Program() override;

    /** The next line the program prints, as JSON; an empty object when none comes in time. The event loop runs meanwhile. */
    QJsonObject readLine(int milliseconds = 60'000);
    /** Sends a line and waits for the answer. */
    QJsonObject ask(const QJsonObject &order, int milliseconds = 60'000);
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void stop(int milliseconds = 15'000);
    void kill();

    /** Where our binaries lie: beside this one. */
    static QString binary(const QString &name);
    /** Runs to the end; standard output, or nothing when it failed. */
    static QString output(const QString &name, const QStringList &arguments);

private:
    QProcess m_process;
};
