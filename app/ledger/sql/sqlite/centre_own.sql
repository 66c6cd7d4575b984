-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is said to SQLite alone.

-- A copy of the store as it is at one moment; not inside a transaction.
-- name: copyInto
VACUUM INTO :path;
