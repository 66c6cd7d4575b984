-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a device signed twice under one number lies aside, with the keys that came with it, until a person has looked.
CREATE TABLE fork (
    hash      BLOB PRIMARY KEY,
    device    BLOB NOT NULL,
    number    INTEGER NOT NULL,
    previous  BLOB NOT NULL,
    envelope  BLOB NOT NULL,
    nonce     BLOB NOT NULL,
    sealed    BLOB NOT NULL,
    signature BLOB NOT NULL,
    received  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX fork_device ON fork (device, number);

CREATE TABLE fork_key (
    id        BLOB NOT NULL,
    recipient BLOB NOT NULL,
    device    BLOB NOT NULL,
    case_id   BLOB NOT NULL,
    stratum   INTEGER NOT NULL,
    box       BLOB NOT NULL,
    PRIMARY KEY (id, recipient)
) WITHOUT ROWID;

-- A second history that was taken in goes on as a device of its own, which nobody can connect as: its events name the
-- origin, and its chain begins where it left the origin's.
ALTER TABLE device ADD COLUMN origin BLOB NOT NULL DEFAULT x'';
ALTER TABLE device ADD COLUMN base_number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN base_hash BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000';

-- What tells a changed, dropped or exchanged row. An event's chain is SHA-256 over the one before and what no author signed
-- (position, verdict, code, time of receipt); a seal is a keyed hash of the whole row. Empty: written before there were any.
ALTER TABLE event ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
ALTER TABLE quarantine ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
ALTER TABLE device ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
ALTER TABLE case_key ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
ALTER TABLE fork ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
ALTER TABLE fork_key ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
