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

-- What the migrations never make, and what would run, or hide rows, when we read or write.
-- name: planted
SELECT coalesce((SELECT min(what) FROM (
    SELECT 'trigger ' || tgname AS what FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
    WHERE NOT tgisinternal AND c.relnamespace = to_regnamespace(current_schema()::text)
    UNION ALL SELECT 'rule ' || rulename FROM pg_rules WHERE schemaname = current_schema()
    UNION ALL SELECT 'policy ' || policyname FROM pg_policies WHERE schemaname = current_schema()
    UNION ALL SELECT 'view ' || relname FROM pg_class
    WHERE relkind IN ('v', 'm') AND relnamespace = to_regnamespace(current_schema()::text)) AS found), '');

-- name: version
SELECT version, usable_from FROM store_version;

-- name: versionSet
INSERT INTO store_version (version, usable_from) VALUES (:version, :usable_from)
ON CONFLICT (one) DO UPDATE SET version = excluded.version, usable_from = excluded.usable_from;
