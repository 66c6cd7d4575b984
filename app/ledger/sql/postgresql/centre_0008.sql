-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the ledger stood every hour. The desks have number, epoch, made, commitment and signature: who rewrites the ledger and makes
-- every seal anew does not reach what they keep. What opens a commitment is here alone: position, chain, counts, blind.
CREATE TABLE signed_head (
    number     BIGINT PRIMARY KEY,
    epoch      BYTEA NOT NULL,
    made       BIGINT NOT NULL,
    commitment BYTEA NOT NULL,
    position   BIGINT NOT NULL,
    chain      BYTEA NOT NULL,
    counts     TEXT NOT NULL,
    blind      BYTEA NOT NULL,
    signature  BYTEA NOT NULL,
    seal       BYTEA NOT NULL
);

-- All keys of a case, which are destroyed together.
CREATE INDEX case_key_case ON case_key (case_id);
