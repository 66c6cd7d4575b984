-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who read what, as each desk says: its own chain, see ledger/accesschain.h. `about` is a keyed hash of the case, to find its readers by
-- without telling in clear which cases are read.
CREATE TABLE access (
    device    BLOB NOT NULL,
    number    INTEGER NOT NULL,
    previous  BLOB NOT NULL,
    hash      BLOB NOT NULL,
    about     BLOB NOT NULL,
    wrapped   BLOB NOT NULL,
    signature BLOB NOT NULL,
    received  INTEGER NOT NULL,
    seal      BLOB NOT NULL,
    PRIMARY KEY (device, number)
) WITHOUT ROWID;
CREATE INDEX access_about ON access (about, received);
