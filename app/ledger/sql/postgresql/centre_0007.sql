-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who read what, as each desk says: its own chain, see ledger/accesschain.h. `about` is a keyed hash of the case, to find its readers by
-- without telling in clear which cases are read.
CREATE TABLE access (
    device    BYTEA NOT NULL,
    number    BIGINT NOT NULL,
    previous  BYTEA NOT NULL,
    hash      BYTEA NOT NULL,
    about     BYTEA NOT NULL,
    wrapped   BYTEA NOT NULL,
    signature BYTEA NOT NULL,
    received  BIGINT NOT NULL,
    seal      BYTEA NOT NULL,
    PRIMARY KEY (device, number)
);
CREATE INDEX access_about ON access (about, received);
