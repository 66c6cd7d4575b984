-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the ledger stood every hour. The desks have number, epoch, made, commitment and signature: who rewrites the ledger and makes
-- every seal anew does not reach what they keep. What opens a commitment is here alone: position, chain, counts, blind.
CREATE TABLE signed_head (
    number     INTEGER PRIMARY KEY,
    epoch      BLOB NOT NULL,
    made       INTEGER NOT NULL,
    commitment BLOB NOT NULL,
    position   INTEGER NOT NULL,
    chain      BLOB NOT NULL,
    counts     TEXT NOT NULL,
    blind      BLOB NOT NULL,
    signature  BLOB NOT NULL,
    seal       BLOB NOT NULL
) WITHOUT ROWID;

-- All keys of a case, which are destroyed together.
CREATE INDEX case_key_case ON case_key (case_id);
