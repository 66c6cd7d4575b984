-- SPDX-License-Identifier: GPL-3.0-or-later
-- The centre's store, of one centre, as in sqlite/; several servers may share it. Numbers are all BIGINT: what verifying reads
-- must be of one type, however large it is. Bodies are sealed; case keys lie wrapped in a table of their own.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BYTEA NOT NULL
);

CREATE TABLE device (
    id          BYTEA PRIMARY KEY,
    digits      BIGINT NOT NULL UNIQUE,
    label       TEXT NOT NULL,
    windows     TEXT NOT NULL,
    certificate BYTEA NOT NULL UNIQUE,
    verify_key  BYTEA NOT NULL,
    box_key     BYTEA NOT NULL,
    state       BIGINT NOT NULL,
    head_number BIGINT NOT NULL,
    head_hash   BYTEA NOT NULL
);

-- One row a recipient: an empty recipient is the centre itself, whose copy is wrapped under the store key; a device's
-- copy is the box as it came, which the centre cannot open.
CREATE TABLE case_key (
    id        BYTEA NOT NULL,
    recipient BYTEA NOT NULL,
    case_id   BYTEA NOT NULL,
    stratum   BIGINT NOT NULL,
    wrapped   BYTEA NOT NULL,
    PRIMARY KEY (id, recipient)
);

CREATE TABLE event (
    position  BIGINT PRIMARY KEY,
    id        BYTEA NOT NULL UNIQUE,
    device    BYTEA NOT NULL,
    number    BIGINT NOT NULL,
    previous  BYTEA NOT NULL,
    hash      BYTEA NOT NULL,
    case_id   BYTEA NOT NULL,
    key_id    BYTEA NOT NULL,
    stratum   BIGINT NOT NULL,
    envelope  BYTEA NOT NULL,
    nonce     BYTEA NOT NULL,
    sealed    BYTEA NOT NULL,
    signature BYTEA NOT NULL,
    verdict   BIGINT NOT NULL,
    code      TEXT NOT NULL,
    received  BIGINT NOT NULL,
    UNIQUE (device, number)
);
CREATE INDEX event_case ON event (case_id, position);

-- Kept outside the ledger: no position, never fed. A device's numbers run through both tables.
CREATE TABLE quarantine (
    device    BYTEA NOT NULL,
    number    BIGINT NOT NULL,
    id        BYTEA NOT NULL,
    previous  BYTEA NOT NULL,
    hash      BYTEA NOT NULL,
    envelope  BYTEA NOT NULL,
    nonce     BYTEA NOT NULL,
    sealed    BYTEA NOT NULL,
    signature BYTEA NOT NULL,
    verdict   BIGINT NOT NULL,
    code      TEXT NOT NULL,
    received  BIGINT NOT NULL,
    PRIMARY KEY (device, number)
);
CREATE INDEX quarantine_id ON quarantine (id);

CREATE TABLE audience (
    case_id BYTEA NOT NULL,
    "window" BIGINT NOT NULL,
    PRIMARY KEY (case_id, "window")
);

-- One row a window and event it may see. brings: the first row that needs this key, so the key travels with it.
CREATE TABLE feed (
    "window" BIGINT NOT NULL,
    position BIGINT NOT NULL,
    kind     BIGINT NOT NULL,
    event    BIGINT,
    case_id  BYTEA NOT NULL,
    brings   BIGINT NOT NULL,
    chain    BYTEA NOT NULL,
    PRIMARY KEY ("window", position)
);

-- What is sealed does not get smaller.
ALTER TABLE event ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE quarantine ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- SQLite's user_version and application_id: the newest migration that was run, and the oldest program that may write here.
CREATE TABLE store_version (
    one         BOOLEAN PRIMARY KEY DEFAULT true CHECK (one),
    version     BIGINT NOT NULL,
    usable_from BIGINT NOT NULL
);
