-- SPDX-License-Identifier: GPL-3.0-or-later
-- usable from: 1
-- A keyed hash of what of a row never changes, so that a changed one is seen without the author's key. Empty: from a
-- program before; it is sealed when the store is opened next.
ALTER TABLE event ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
