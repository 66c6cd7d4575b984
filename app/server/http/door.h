// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/routes.h"

#include <boost/asio/io_context.hpp>

#include <memory>

namespace hall::http {

/** How much one client may ask for, and how long it may take. Deadlines are absolute. */
struct Limits
{
    int handshakeSeconds = 5;
    int headSeconds = 5;
    int bodySeconds = 30;
    int writeSeconds = 30;
    int idleSeconds = 60;
    int refusedEvery = 10;       ///< seconds between two lines of the log about who was turned away for one reason
    int perAddress = 64;
    int perDevice = 6;
    int total = 4096;            ///< the program asks the system for as many files
};

struct DoorOptions
{
    QString address;
    int port = 0;                ///< 0: any
    QByteArray certificatePem;   ///< with its chain
    QByteArray keyPem;
    QByteArray authorityPem;     ///< of clients' certificates; empty: none is asked for
    Limits limits;
};

/**
 * A TLS 1.3 port. Its handler's answers may come from any thread; everything else happens in the thread that runs the
 * io_context. A certificate that is not our authority's ends the handshake; ours but expired, or not valid yet, finishes
 * it and gets a 403, so that a desk can tell "refused" from "offline".
 */
class Door final
{
public:
    Door(boost::asio::io_context &io, DoorOptions options, Handler &handler);
    ~Door();
    Door(const Door &) = delete;

    /** Takes the port without listening yet; an error text when it cannot be had. */
    QString bind();
    int port() const;
    /** Lets clients in. */
    QString listen();
    /** Lets nobody in, and keeps the port. */
    void shut();
    bool listening() const;
    /** Shows another certificate to whoever comes from now on; who is in stays in. */
    void present(const QByteArray &certificatePem, const QByteArray &keyPem);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace hall::http
