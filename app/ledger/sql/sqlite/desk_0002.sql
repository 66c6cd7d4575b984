-- SPDX-License-Identifier: GPL-3.0-or-later
-- A keyed hash of what of a row never changes, so that a changed one is seen without the author's key. Empty: from before.
ALTER TABLE event ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
