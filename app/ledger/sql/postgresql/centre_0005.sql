-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what an officer's password is known, and how often it was guessed wrong in a row. Who the officer is stands in the ledger.
CREATE TABLE officer_secret (
    officer  BYTEA PRIMARY KEY,
    verifier BYTEA NOT NULL,
    once     BIGINT NOT NULL,
    wrong    BIGINT NOT NULL,
    next_try BIGINT NOT NULL,
    since    BIGINT NOT NULL,
    seal     BYTEA NOT NULL
);
