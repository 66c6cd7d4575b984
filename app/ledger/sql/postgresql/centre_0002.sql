-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a device signed twice under one number lies aside, with the keys that came with it, until a person has looked.
CREATE TABLE fork (
    hash      BYTEA PRIMARY KEY,
    device    BYTEA NOT NULL,
    number    BIGINT NOT NULL,
    previous  BYTEA NOT NULL,
    envelope  BYTEA NOT NULL,
    nonce     BYTEA NOT NULL,
    sealed    BYTEA NOT NULL,
    signature BYTEA NOT NULL,
    received  BIGINT NOT NULL
);
CREATE INDEX fork_device ON fork (device, number);

CREATE TABLE fork_key (
    id        BYTEA NOT NULL,
    recipient BYTEA NOT NULL,
    device    BYTEA NOT NULL,
    case_id   BYTEA NOT NULL,
    stratum   BIGINT NOT NULL,
    box       BYTEA NOT NULL,
    PRIMARY KEY (id, recipient)
);

-- A second history that was taken in goes on as a device of its own, which nobody can connect as: its events name the
-- origin, and its chain begins where it left the origin's.
ALTER TABLE device ADD COLUMN origin BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE device ADD COLUMN base_number BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN base_hash BYTEA NOT NULL DEFAULT '\x0000000000000000000000000000000000000000000000000000000000000000';

-- What tells a changed, dropped or exchanged row. An event's chain is SHA-256 over the one before and what no author signed
-- (position, verdict, code, time of receipt); a seal is a keyed hash of the whole row. Empty: written before there were any.
ALTER TABLE event ADD COLUMN chain BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE quarantine ADD COLUMN seal BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE device ADD COLUMN seal BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE case_key ADD COLUMN seal BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE fork ADD COLUMN seal BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE fork_key ADD COLUMN seal BYTEA NOT NULL DEFAULT '\x';
