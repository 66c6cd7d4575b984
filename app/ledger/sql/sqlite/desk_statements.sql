-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: metaGet
SELECT value FROM meta WHERE name = :name;

-- name: metaSet
INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: metaDrop
DELETE FROM meta WHERE name = :name;

-- name: eventInsert
INSERT INTO event (id, case_id, device, number, previous, hash, envelope, nonce, sealed, signature, verdict, code, arrival, seal)
VALUES (:id, :case_id, :device, :number, :previous, :hash, :envelope, :nonce, :sealed, :signature, :verdict, :code, :arrival, :seal);

-- name: eventById
SELECT row, hash, number, arrival, case_id FROM event WHERE id = :id;

-- name: ownByHash
SELECT row, hash, number, arrival, case_id FROM event WHERE hash = :hash AND number > :number;

-- name: unsentSealed
SELECT id, case_id, device, number, previous, hash, envelope, nonce, sealed, signature, seal, row FROM event WHERE number > :number
ORDER BY number LIMIT 1000;

-- name: ownMended
UPDATE event SET id = :id, case_id = :case_id, device = :device, previous = :previous, hash = :hash, signature = :signature WHERE row = :row;

-- name: eventArrived
UPDATE event SET arrival = :arrival, verdict = :verdict, code = :code WHERE row = :row;

-- name: eventJudged
UPDATE event SET verdict = :verdict, code = :code WHERE row = :row AND verdict = 0;

-- name: ownHead
SELECT number, hash, device FROM event WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1;

-- name: ownAfter
SELECT number, previous, hash, envelope, nonce, sealed, signature, verdict, code FROM event
WHERE number > :number ORDER BY number LIMIT :most;

-- name: receivedAfter
SELECT number, previous, hash, envelope, nonce, sealed, signature, verdict, code, row FROM event
WHERE number IS NULL AND row > :row ORDER BY row LIMIT :most;

-- name: ownVerdictsAfter
SELECT number, verdict, case_id FROM event WHERE number > :number ORDER BY number;

-- name: lastArrival
SELECT max(arrival) FROM event;

-- name: historyOf
SELECT number, previous, hash, envelope, nonce, sealed, signature, verdict, code FROM event
WHERE case_id = :case_id ORDER BY arrival IS NULL, arrival, row;

-- name: casesNewestFirst
SELECT case_id, max(row) AS newest FROM event
WHERE case_id IN (SELECT case_id FROM case_key) AND case_id NOT IN (SELECT case_id FROM withdrawn)
GROUP BY case_id ORDER BY newest DESC;

-- name: officerFiles
SELECT DISTINCT case_id FROM event WHERE substr(case_id, 7, 1) >= x'50' AND substr(case_id, 7, 1) < x'60';

-- name: caseCount
SELECT count(DISTINCT case_id) FROM event
WHERE case_id IN (SELECT case_id FROM case_key) AND case_id NOT IN (SELECT case_id FROM withdrawn);

-- name: troubled
SELECT number, previous, hash, envelope, nonce, sealed, signature, verdict, code FROM event
WHERE number IS NOT NULL AND verdict > 1 ORDER BY number;

-- name: eraseReceived
DELETE FROM event WHERE case_id = :case_id AND number IS NULL;

-- What waits for an answer, and what the centre did not accept: a person must still be able to read what was typed.
-- name: unsettledOfCase
SELECT count(*) FROM event WHERE case_id = :case_id AND number IS NOT NULL AND (number > :acknowledged OR verdict > 1);

-- name: keyInsert
INSERT INTO case_key (id, case_id, stratum, wrapped, for_server) VALUES (:id, :case_id, :stratum, :wrapped, :for_server)
ON CONFLICT (id) DO NOTHING;

-- name: keysOfCase
SELECT id, stratum, wrapped, for_server FROM case_key WHERE case_id = :case_id ORDER BY for_server;

-- name: keyById
SELECT case_id, stratum, wrapped, for_server FROM case_key WHERE id = :id;

-- Own events stay for ever; where they stood among the others is told anew should the case come back.
-- name: ownUnplace
UPDATE event SET arrival = NULL WHERE case_id = :case_id;

-- An envelope's key id lies on bytes 88 to 103.
-- name: keysErase
DELETE FROM case_key WHERE case_id = :case_id AND NOT EXISTS (
    SELECT 1 FROM event WHERE event.case_id = case_key.case_id AND event.number IS NOT NULL
    AND (event.number > :acknowledged OR event.verdict > 1) AND substr(event.envelope, 89, 16) = case_key.id);

-- name: cursorGet
SELECT epoch, position, chain FROM cursor WHERE window = :window;

-- name: cursorSet
INSERT INTO cursor (window, epoch, position, chain) VALUES (:window, :epoch, :position, :chain)
ON CONFLICT (window) DO UPDATE SET epoch = excluded.epoch, position = excluded.position, chain = excluded.chain;

-- name: cursorsDrop
DELETE FROM cursor;

-- name: feedCaseAdd
INSERT INTO feed_case (case_id, window) VALUES (:case_id, :window) ON CONFLICT DO NOTHING;

-- name: feedCaseDrop
DELETE FROM feed_case WHERE case_id = :case_id AND window = :window;

-- name: feedCaseCount
SELECT count(*) FROM feed_case WHERE case_id = :case_id;

-- name: withdrawnAdd
INSERT INTO withdrawn (case_id) VALUES (:case_id) ON CONFLICT DO NOTHING;

-- name: withdrawnDrop
DELETE FROM withdrawn WHERE case_id = :case_id;

-- name: withdrawnHas
SELECT count(*) FROM withdrawn WHERE case_id = :case_id;

-- name: allOwn
SELECT number, previous, hash, envelope, nonce, sealed, signature, verdict, code FROM event
WHERE number IS NOT NULL ORDER BY number;

-- name: ownHash
SELECT hash FROM event WHERE number = :number;

-- name: ownUndo
DELETE FROM event WHERE number > :number;

-- name: keysOfNothing
DELETE FROM case_key WHERE case_id NOT IN (SELECT case_id FROM event);

-- name: ownReopenAfter
UPDATE event SET code = CASE WHEN verdict = 2 OR verdict = 0 THEN code ELSE '' END, verdict = 0 WHERE number > :number;

-- A waiting event with a code is one that the ledger before had contested for that reason.
-- name: ownReopen
UPDATE event SET code = CASE WHEN verdict = 2 OR verdict = 0 THEN code ELSE '' END, verdict = 0 WHERE number IS NOT NULL;

-- name: ownContestedBefore
SELECT id, code FROM event WHERE number > :number AND verdict = 0 AND code <> '' ORDER BY number;

-- name: allUnplace
UPDATE event SET arrival = NULL WHERE arrival IS NOT NULL;

-- name: shrinkLog
PRAGMA wal_checkpoint(TRUNCATE);

-- For verifying: every column the seal covers, in the order in which it does; the seal last.
-- name: sealedEvents
SELECT id, case_id, device, number, previous, hash, envelope, nonce, sealed, signature, seal, row FROM event WHERE row > :row ORDER BY row
LIMIT 1000;

-- name: lastSealedRow
SELECT row FROM event WHERE seal <> x'' ORDER BY row DESC LIMIT 1;

-- name: oldEventSeal
UPDATE event SET seal = :seal WHERE row = :row;
