-- SPDX-License-Identifier: GPL-3.0-or-later
-- usable from: 4
-- Who read what at this desk: see ledger/accesschain.h. When it was made is told in clear, so that what the centre has had for a month can go.
CREATE TABLE access (
    number    INTEGER PRIMARY KEY,
    previous  BLOB NOT NULL,
    hash      BLOB NOT NULL,
    sealed    BLOB NOT NULL,
    signature BLOB NOT NULL,
    made      INTEGER NOT NULL
);
