// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reception-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HALL_VERSION));
    return hall::runServerCommand(app.arguments());
}
