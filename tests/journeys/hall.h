// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/program.h"
#include "journeys/relay.h"

#include <QtCore/QDir>

#include <memory>

/** A small hall of real processes: one server, and counters whose wire to it can be cut. */
class Hall final : public QObject
{
public:
    explicit Hall(const QDir &directory);
    ~Hall() override;

    /** Empty when the hall is open; else what went wrong. */
    QString open();
    /** Enrols a counter for \a windows and opens it at the first. Its papers become PDF files in \a papers. */
    Program *openCounter(const QString &name, const QString &windows, const QString &papers);
    /** Starts the program of an enrolled counter anew, in place of one that was killed. */
    Program *reopenCounter(Program *dead);
    Relay &wire() { return *m_relay; }
    QString serverData() const { return m_directory.filePath(QStringLiteral("data/server")); }
    void killServer();
    bool startServer();
    void close();

private:
    QDir m_directory;
    quint16 m_serverPort = 0;
    quint16 m_enrolPort = 0;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Program> m_server;
    struct Counter
    {
        std::unique_ptr<Program> program;
        QString name;
        QString papers;
    };
    bool start(Counter &counter, const QStringList &enrolment);

    std::vector<Counter> m_counters;
};
