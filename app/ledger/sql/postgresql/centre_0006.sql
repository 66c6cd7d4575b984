-- SPDX-License-Identifier: GPL-3.0-or-later
-- For what else a device has keys boxed: cases, which open only while one of its officers is signed in, and at window 23
-- accusations. Empty: none. The key of the device table is for files of officers.
CREATE TABLE device_box (
    device      BYTEA PRIMARY KEY,
    cases       BYTEA NOT NULL,
    sealed_room BYTEA NOT NULL,
    seal        BYTEA NOT NULL
);
