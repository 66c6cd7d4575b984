-- SPDX-License-Identifier: GPL-3.0-or-later
-- A desk's store. Everything personal is sealed; what is readable here names no person and no category.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE event (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    case_id    BLOB NOT NULL,
    device     BLOB NOT NULL,
    -- the link: of own events only, since a feed leaves it out
    number     INTEGER,
    previous   BLOB,
    hash       BLOB NOT NULL,
    envelope   BLOB NOT NULL,
    nonce      BLOB NOT NULL,
    sealed     BLOB NOT NULL,
    signature  BLOB NOT NULL,
    verdict    INTEGER NOT NULL DEFAULT 0,
    code       TEXT NOT NULL DEFAULT '',
    -- order in which feeds brought it, which within a case is the server's order
    arrival    INTEGER
);
CREATE UNIQUE INDEX event_own ON event (number) WHERE number IS NOT NULL;
CREATE INDEX event_case ON event (case_id, arrival);

CREATE TABLE case_key (
    id         BLOB PRIMARY KEY,
    case_id    BLOB NOT NULL,
    stratum    INTEGER NOT NULL,
    wrapped    BLOB NOT NULL,
    for_server INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX case_key_case ON case_key (case_id, stratum);

CREATE TABLE cursor (
    window   INTEGER PRIMARY KEY,
    epoch    BLOB NOT NULL,
    position INTEGER NOT NULL,
    chain    BLOB NOT NULL
);

CREATE TABLE feed_case (
    case_id BLOB NOT NULL,
    window  INTEGER NOT NULL,
    PRIMARY KEY (case_id, window)
) WITHOUT ROWID;

-- Cases that left what this desk may see while it still had unsent work on them: erased when that is acknowledged.
CREATE TABLE withdrawn (
    case_id BLOB PRIMARY KEY
) WITHOUT ROWID;
