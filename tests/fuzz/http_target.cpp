// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "server/routetable.h"
#include "sync/wire.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    const QByteArray epoch = "11111111-2222-4333-8444-555555555555";
    return {"/v1/feed?window=5&epoch=" + epoch + "&after=12&chain=" + QByteArray(64, 'a') + "&wait=25",
            "/v1/feed?window=1&epoch=" + epoch + "&after=0&chain=" + QByteArray(64, '0'), "/v1/hall", "/v1/analysis?from=2026-10-05&to=2026-11-01",
            "/v1/analysis?from=2026-10-05&to=2026-11-01&officer=" + epoch, "/v1/events", "/v1/enrol", "/openapi.json"};
}

void run(const QByteArray &bytes)
{
    for (const char *method : {"GET", "POST"}) {
        for (const qint64 length : {qint64(-1), qint64(0), qint64(100), wire::MaxMessageBytes + 1}) {
            for (const QList<Route> &routes : {mainRoutes(), enrolRoutes()}) {
                if (const auto wrong = misdirected(routes, method, bytes, length)) {
                    must(wrong->status >= 400 && wrong->status < 500 && *wrong->code, "a refusal is a 4xx with a code");
                    continue;
                }
                bool known = false;
                for (const Route &route : routes)
                    known = known || (route.path == pathOf(bytes) && route.method == method && length <= route.maxBody);
                must(known, "only what stands in the table passes");
            }
        }
    }
    if (const auto asked = feedAsked(bytes)) {
        must(asked->window.value() >= 1 && asked->window.value() <= 99, "a window has two digits");
        must(asked->cursor.position >= 0 && asked->cursor.chain.size() == 32, "a cursor is a position and 32 bytes");
        must(asked->waitSeconds >= 0 && asked->waitSeconds <= wire::MaxPollSeconds, "a poll ends");
    }
    if (const auto asked = analysisAsked(bytes))
        must(asked->from.isValid() && asked->to.isValid(), "a period has two days");
}

} // namespace hall::fuzz
