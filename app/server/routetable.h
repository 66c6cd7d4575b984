// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ledger/feed.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace hall {

/** One path of a door. `/openapi.json` tells the same, and a test compares the two. */
struct Route
{
    QByteArray method;
    QByteArray path;
    qint64 maxBody = 0; ///< bytes; 0: the path takes no body
};
const QList<Route> &mainRoutes();
const QList<Route> &enrolRoutes();

/** A target's path, without its query. */
QByteArray pathOf(const QByteArray &target);

struct Misdirected
{
    int status = 404;
    const char *code = "path_unknown";
};
/** Judges a head against \a routes before a body is read; \a length is -1 when none was stated. */
std::optional<Misdirected> misdirected(const QList<Route> &routes, const QByteArray &method, const QByteArray &target, qint64 length);

struct FeedAsked
{
    WindowNumber window;
    Cursor cursor;
    int waitSeconds = 0;
};
/** The query of GET /v1/feed: exactly the fields we know, each once; nothing for anything else. */
std::optional<FeedAsked> feedAsked(const QByteArray &target);

struct AnalysisAsked
{
    QDate from, to;
    OfficerId officer; ///< who asks; null: a desk of before
};
/** The query of GET /v1/analysis: `from=YYYY-MM-DD&to=YYYY-MM-DD&officer=UUID`, the last perhaps left out, so and not otherwise. */
std::optional<AnalysisAsked> analysisAsked(const QByteArray &target);

} // namespace hall
