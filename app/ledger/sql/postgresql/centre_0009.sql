-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a desk's record of reading begins here, once its front was erased after its time: the last entry that went, to which the first that
-- is kept links. Without this row a record begins with number 1.
CREATE TABLE access_start (
    device BYTEA PRIMARY KEY,
    number BIGINT NOT NULL,
    hash   BYTEA NOT NULL,
    seal   BYTEA NOT NULL
);

-- By age, for what is past its time; and by day, for who reads much.
CREATE INDEX access_received ON access (received, device, number);
