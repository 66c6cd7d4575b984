// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "server/http/head.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    return {"GET /v1/hall HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /v1/events HTTP/1.1\r\nHost: 10.0.0.1:8443\r\nContent-Length: 123\r\nConnection: close\r\nUser-Agent: Mozilla/5.0\r\n\r\n",
            "GET /v1/feed?window=5&epoch=a&after=12&chain=00&wait=25 HTTP/1.1\r\nHost: [::1]\r\nAccept: */*\r\n\r\n"};
}

void run(const QByteArray &bytes)
{
    const auto judged = http::parseHead(bytes);
    if (const auto *bad = std::get_if<http::BadHead>(&judged)) {
        must(bad->status >= 400 && bad->status <= 505 && bad->code && *bad->code, "a refusal is a 4xx or 5xx with a code");
        return;
    }
    const auto &head = std::get<http::Head>(judged);
    must(bytes.size() <= http::MaxHeadBytes, "a head keeps to its size");
    must(!head.method.isEmpty() && head.target.startsWith('/'), "a head has a method and a path");
    must(head.contentLength >= -1 && head.contentLength <= 999'999'999, "a length is of nine digits at most");
    for (const char c : head.method + head.target)
        must(c > 0x20 && c < 0x7f, "method and target are printable");
    must(!bytes.toLower().contains("\r\ntransfer-encoding:"), "no transfer encoding passes");
}

} // namespace hall::fuzz
