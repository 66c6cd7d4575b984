-- SPDX-License-Identifier: GPL-3.0-or-later
-- The centre's store. Bodies are sealed; case keys lie wrapped in a table of their own.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE device (
    id          BLOB PRIMARY KEY,
    digits      INTEGER NOT NULL UNIQUE,
    label       TEXT NOT NULL,
    windows     TEXT NOT NULL,
    certificate BLOB NOT NULL UNIQUE,
    verify_key  BLOB NOT NULL,
    box_key     BLOB NOT NULL,
    state       INTEGER NOT NULL,
    head_number INTEGER NOT NULL,
    head_hash   BLOB NOT NULL
) WITHOUT ROWID;

-- One row a recipient: an empty recipient is the centre itself, whose copy is wrapped under the store key; a device's
-- copy is the box as it came, which the centre cannot open.
CREATE TABLE case_key (
    id        BLOB NOT NULL,
    recipient BLOB NOT NULL,
    case_id   BLOB NOT NULL,
    stratum   INTEGER NOT NULL,
    wrapped   BLOB NOT NULL,
    PRIMARY KEY (id, recipient)
) WITHOUT ROWID;

CREATE TABLE event (
    position  INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    device    BLOB NOT NULL,
    number    INTEGER NOT NULL,
    previous  BLOB NOT NULL,
    hash      BLOB NOT NULL,
    case_id   BLOB NOT NULL,
    key_id    BLOB NOT NULL,
    stratum   INTEGER NOT NULL,
    envelope  BLOB NOT NULL,
    nonce     BLOB NOT NULL,
    sealed    BLOB NOT NULL,
    signature BLOB NOT NULL,
    verdict   INTEGER NOT NULL,
    code      TEXT NOT NULL,
    received  INTEGER NOT NULL,
    UNIQUE (device, number)
);
CREATE INDEX event_case ON event (case_id, position);

-- Kept outside the ledger: no position, never fed. A device's numbers run through both tables.
CREATE TABLE quarantine (
    device    BLOB NOT NULL,
    number    INTEGER NOT NULL,
    id        BLOB NOT NULL,
    previous  BLOB NOT NULL,
    hash      BLOB NOT NULL,
    envelope  BLOB NOT NULL,
    nonce     BLOB NOT NULL,
    sealed    BLOB NOT NULL,
    signature BLOB NOT NULL,
    verdict   INTEGER NOT NULL,
    code      TEXT NOT NULL,
    received  INTEGER NOT NULL,
    PRIMARY KEY (device, number)
);
CREATE INDEX quarantine_id ON quarantine (id);

CREATE TABLE audience (
    case_id BLOB NOT NULL,
    window  INTEGER NOT NULL,
    PRIMARY KEY (case_id, window)
) WITHOUT ROWID;

-- One row a window and event it may see. brings: the first row that needs this key, so the key travels with it.
CREATE TABLE feed (
    window   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    event    INTEGER,
    case_id  BLOB NOT NULL,
    brings   INTEGER NOT NULL,
    chain    BLOB NOT NULL,
    PRIMARY KEY (window, position)
) WITHOUT ROWID;
