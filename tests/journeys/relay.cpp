// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/relay.h"

#include <QtNetwork/QHostAddress>

Relay::Relay(quint16 targetPort, QObject *parent) : QObject(parent), m_target(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::forward);
    m_server.listen(QHostAddress::LocalHost, 0);
    m_port = m_server.serverPort();
}

void Relay::forward()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        auto *far = new QTcpSocket(near);
        near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        far->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        near->setParent(this);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(near, &QTcpSocket::disconnected, near, [near, far] {
            far->abort();
            near->deleteLater();
        });
        connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        connect(far, &QTcpSocket::errorOccurred, near, [near] { near->abort(); });
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

void Relay::cut()
{
    m_server.close();
    const auto sockets = findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void Relay::heal()
{
    m_server.listen(QHostAddress::LocalHost, m_port);
}
