// SPDX-License-Identifier: GPL-3.0-or-later
/** reception-clerk: the real desk program with a scripted clerk in front of it, who takes orders as lines of JSON. */
#include "app.h"
#include "journeys/clerk.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <unistd.h>

namespace {

void say(const QJsonObject &answer)
{
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/** Papers lie there on their way to a printer. */
bool temporaryFilesAreOurs()
{
    const QFileInfo place(QDir::tempPath());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return place.isDir() && place.ownerId() == ::getuid() && !(place.permissions() & others) && place.fileName() == QStringLiteral("desk-%1").arg(::getpid());
}

} // namespace

int main(int argc, char **argv)
{
    std::unique_ptr<hall::Clerk> clerk;
    std::unique_ptr<QSocketNotifier> orders;
    QByteArray pending;
    return hall::runDesk(argc, argv, [&](hall::MainWindow &window, hall::Desk &desk) {
        clerk = std::make_unique<hall::Clerk>(window, desk);
        clerk->aboutToSave = [] { say({{QStringLiteral("saving"), true}}); };
        QTimer::singleShot(0, &window, [&] {
            if (!temporaryFilesAreOurs() || !clerk->signIn(QStringLiteral("值班员"))) {
                say({{QStringLiteral("ready"), false}});
                return QApplication::exit(1);
            }
            orders = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
            QObject::connect(orders.get(), &QSocketNotifier::activated, clerk.get(), [&] {
                char buffer[65536];
                const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
                if (count <= 0)
                    return QApplication::quit();
                pending.append(buffer, static_cast<int>(count));
                orders->setEnabled(false);
                for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
                    const QJsonObject order = QJsonDocument::fromJson(pending.left(end)).object();
                    pending.remove(0, end + 1);
                    say(clerk->obey(order));
                }
                orders->setEnabled(true);
            });
            say({{QStringLiteral("ready"), true}});
        });
    });
}
