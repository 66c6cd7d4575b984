-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is said to SQLite alone.

-- Outside a transaction: what was deleted leaves the log, too.
-- name: shrinkLog
PRAGMA wal_checkpoint(TRUNCATE);

-- A copy of the store as it is at one moment; not inside a transaction.
-- name: copyInto
VACUUM INTO :path;
