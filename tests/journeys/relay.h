// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

/** The wire between a counter and the centre, which can be cut and healed. Forwards bytes and understands none. */
class Relay final : public QObject
{
public:
    Relay(quint16 targetPort, QObject *parent = nullptr);
    quint16 port() const { return m_port; }
    void cut();
    void heal();

private:
    void forward();

    QTcpServer m_server;
    quint16 m_port = 0;
    quint16 m_target;
};
