-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what an officer's password is known, and how often it was guessed wrong in a row. Who the officer is stands in the ledger.
CREATE TABLE officer_secret (
    officer  BLOB PRIMARY KEY,
    verifier BLOB NOT NULL,
    once     INTEGER NOT NULL,
    wrong    INTEGER NOT NULL,
    next_try INTEGER NOT NULL,
    since    INTEGER NOT NULL,
    seal     BLOB NOT NULL
) WITHOUT ROWID;
