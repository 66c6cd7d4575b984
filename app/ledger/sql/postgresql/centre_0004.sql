-- SPDX-License-Identifier: GPL-3.0-or-later
-- A certificate that was issued anew and has not been shown yet: until then the device's own stays good, for the answer may have been
-- lost. One a device; a later one takes its place.
CREATE TABLE renewal (
    device      BYTEA PRIMARY KEY,
    certificate BYTEA NOT NULL UNIQUE,
    issued      BIGINT NOT NULL,
    seal        BYTEA NOT NULL
);
