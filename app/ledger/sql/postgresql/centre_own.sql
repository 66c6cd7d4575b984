-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is said to PostgreSQL alone.

-- name: settings
SELECT current_setting('synchronous_commit'), current_setting('fsync'), current_setting('full_page_writes'),
       current_setting('server_encoding'), current_setting('standard_conforming_strings'), current_setting('transaction_read_only');

-- What one who hangs may cost the others: a lock is waited for, and an idle transaction held, for so many milliseconds.
-- name: setting
SELECT set_config(:name, :value, false);

-- Held to the end of the transaction. What is read in this statement is from before it was had: nothing else may be.
-- name: lockCentre
SELECT pg_advisory_xact_lock(:centre);

-- Heard by those who LISTEN (centre_listen.sql) when, and only when, the transaction commits.
-- name: tellOthers
SELECT pg_notify('reception_hall', :payload);

-- name: versionThere
SELECT to_regclass('store_version') IS NOT NULL;

-- Whether there are tables at all, ours or another program's.
-- name: tableCount
SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p', 'v') AND relnamespace = to_regnamespace(current_schema()::text);

-- name: version
SELECT version, usable_from FROM store_version;

-- name: versionSet
INSERT INTO store_version (version, usable_from) VALUES (:version, :usable_from)
ON CONFLICT (one) DO UPDATE SET version = excluded.version, usable_from = excluded.usable_from;
