// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** The room's door: the centre with its three doors, in threads of its own. */
#include "server/centre.h"

namespace hall {

class Server final
{
public:
    /** Opens the store and every port; a refusal names what could not be had (StoreFailed, reason). */
    static Result<std::unique_ptr<Server>> start(const ServerOptions &options);
    /** Closes the doors, then finishes what the ledger was asked. */
    ~Server();

    int port() const;
    int enrolPort() const;
    /** An order of the administration socket, from any thread; waits for its answer. */
    QJsonObject administer(const QJsonObject &order);

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/** Sends \a order to the server that runs on \a directory; nothing when none does. */
std::optional<QJsonObject> askRunningServer(const QString &directory, const QJsonObject &order);

} // namespace hall
