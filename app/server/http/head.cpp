// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/head.h"

#include <QtCore/QList>

#include <algorithm>

namespace hall::http {

namespace {

constexpr int MaxTarget = 1024;
constexpr int MaxLengthDigits = 9;

bool isToken(const QByteArray &text)
{
    static const QByteArray others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

bool isVisible(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isFieldText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7F); });
}

bool isLength(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= MaxLengthDigits && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/** Lines without their CRLF; nothing when a CR or LF stands alone. */
bool splitLines(const QByteArray &bytes, QList<QByteArray> *lines)
{
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype end = bytes.indexOf("\r\n", start);
        if (end < 0)
            return false;
        const QByteArray line = bytes.mid(start, end - start);
        if (line.contains('\r') || line.contains('\n'))
            return false;
        lines->append(line);
        start = end + 2;
    }
    return true;
}

} // namespace

std::variant<Head, BadHead> parseHead(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    if (bytes.size() > MaxHeadBytes)
        return BadHead{431, "head_too_large"};
    if (!bytes.endsWith("\r\n\r\n") || !splitLines(bytes.chopped(2), &lines) || lines.isEmpty())
        return BadHead{};
    if (lines.size() - 1 > MaxFields)
        return BadHead{431, "too_many_fields"};

    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/') || !isVisible(words[1]))
        return BadHead{};
    if (words[1].size() > MaxTarget)
        return BadHead{414, "target_too_long"};
    if (words[2] != "HTTP/1.1")
        return words[2].startsWith("HTTP/") ? BadHead{505, "http_version"} : BadHead{};

    Head head{words[0], words[1], -1, false};
    int hosts = 0;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !isToken(line.left(colon)) || !isFieldText(line))
            return BadHead{};
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "transfer-encoding")
            return BadHead{501, "transfer_encoding"};
        if (name == "expect")
            return BadHead{417, "expectation"};
        if (name == "host")
            ++hosts;
        if (name == "connection")
            head.close = head.close || value.toLower().contains("close");
        if (name == "content-length") {
            if (head.contentLength >= 0 || !isLength(value))
                return BadHead{400, "content_length"};
            head.contentLength = value.toLongLong();
        }
    }
    if (hosts != 1)
        return BadHead{};
    return head;
}

} // namespace hall::http
