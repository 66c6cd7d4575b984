// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/program.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

Program::Program(const QString &name, const QStringList &arguments, const QString &logFile, QObject *parent)
    : QObject(parent)
{
    m_process.setStandardErrorFile(logFile, QIODevice::Append);
    m_process.start(binary(name), arguments);
    m_process.waitForStarted();
}

Program::~Program()
{
    stop();
}

QString Program::binary(const QString &name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

QString Program::output(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(binary(name), arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QJsonObject Program::readLine(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine() && timer.elapsed() < milliseconds && isRunning()) {
        QEventLoop loop;
        connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
        connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!m_process.canReadLine())
        return {};
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject Program::ask(const QJsonObject &order, int milliseconds)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    return readLine(milliseconds);
}

void Program::stop(int milliseconds)
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(milliseconds))
        kill();
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}
