// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/door.h"
#include "server/http/turnedawaylog.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <string>
#include <unordered_map>

namespace hall::http {

/** What the connections of one door share; used in the door's thread alone. */
struct House
{
    Handler &handler;
    Limits limits;
    std::shared_ptr<boost::asio::ssl::context> context;
    std::unordered_map<std::string, int> byAddress;
    std::unordered_map<std::string, int> byDevice;
    int connections = 0;
    quint64 lastTicket = 0;
    TurnedAwayLog turnedAway{std::chrono::seconds(limits.refusedEvery)};
};

/** One connection from handshake to close. */
boost::asio::awaitable<void> serve(std::shared_ptr<House> house, boost::asio::ip::tcp::socket socket, std::string address);

} // namespace hall::http
