// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>

namespace hall {

/**
 * The administration socket: mode 0600 in the data directory. One line of JSON asks, one line answers, and it is closed.
 * Who may open the socket may read the store anyway.
 */
class AdminSocket final
{
public:
    using Done = std::function<void(const QJsonObject &)>;
    using Perform = std::function<void(const QJsonObject &order, Done done)>;

    AdminSocket(boost::asio::io_context &io, Perform perform);
    ~AdminSocket();
    /** An error text when the socket cannot be had. */
    QString open(const QString &directory);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace hall
