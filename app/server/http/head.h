// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <variant>

namespace hall::http {

inline constexpr int MaxHeadBytes = 16 * 1024;
inline constexpr int MaxFields = 64;

/** The head of a request, as far as we look at it. */
struct Head
{
    QByteArray method;
    QByteArray target;
    qint64 contentLength = -1; ///< -1: none stated
    bool close = false;
};
struct BadHead
{
    int status = 400;
    const char *code = "bad_request";
};

/**
 * Judges a head before any library parses it: HTTP/1.1, CRLF, printable ASCII, no folded line, one Host, at most one
 * Content-Length of at most nine digits, no Transfer-Encoding. What two parsers could read in two ways is refused.
 * \a bytes ends with the empty line.
 */
std::variant<Head, BadHead> parseHead(const QByteArray &bytes);

} // namespace hall::http
