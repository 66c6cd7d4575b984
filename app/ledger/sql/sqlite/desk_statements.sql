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

-- As it was before a page: its own rows say nothing of what it may take away.
-- name: historyBefore
SELECT number, previous, hash, envelope, nonce, sealed, signature, verdict, code FROM event
WHERE case_id = :case_id AND (number IS NOT NULL OR arrival <= :arrival) ORDER BY arrival IS NULL, arrival, row;

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

-- A box that comes again may be for another key of this desk than the one before, or for an older one from a restored centre: both stay.
-- name: keyInsert
INSERT INTO case_key (id, case_id, stratum, wrapped, for_server, way, holder, also, also_for)
VALUES (:id, :case_id, :stratum, :wrapped, :for_server, :way, :holder, :also, :also_for)
ON CONFLICT (id) DO UPDATE SET wrapped = excluded.wrapped, also = case_key.wrapped
WHERE case_key.way = 2 AND excluded.way = 2 AND case_key.case_id = excluded.case_id AND excluded.wrapped NOT IN (case_key.wrapped, case_key.also);

-- name: keysOfCase
SELECT id, stratum, wrapped, for_server, way, holder, also FROM case_key WHERE case_id = :case_id ORDER BY for_server;

-- name: keyById
SELECT id, stratum, wrapped, for_server, way, holder, also FROM case_key WHERE id = :id;

-- name: keysAfter
SELECT id, stratum, wrapped, for_server, way, holder, also, case_id FROM case_key WHERE id > :id AND way IN (0, 1, 2) ORDER BY id LIMIT 1000;

-- Keys that lie under the device's own: of officers' files, from before the officers, or boxed for the device.
-- name: keysUnsettled
SELECT id, stratum, wrapped, for_server, way, holder, also, case_id FROM case_key WHERE way IN (0, 2) AND stratum <> 1
AND NOT (substr(case_id, 7, 1) >= x'50' AND substr(case_id, 7, 1) < x'60');

-- name: keySettled
UPDATE case_key SET wrapped = :wrapped, way = :way, holder = :holder, also = :also WHERE id = :id;

-- name: holders
SELECT DISTINCT holder FROM case_key WHERE way = 3;

-- name: holderMarked
UPDATE case_key SET holder = :mark WHERE way = 3 AND holder = :officer;

-- name: keysBoxed
SELECT id, stratum, wrapped, for_server, way, holder, also, case_id FROM case_key WHERE id > :id AND way = 2 ORDER BY id LIMIT 1000;

-- name: keysWithoutRoom
SELECT id, stratum, wrapped, for_server, way, holder, also, case_id FROM case_key WHERE for_server = 0 AND way = 3 AND holder = :holder AND also_for <> :room;

-- name: keyForRoom
UPDATE case_key SET also = :also, also_for = :room WHERE id = :id;

-- name: keysAlso
SELECT id, stratum, wrapped, for_server, way, holder, also, case_id FROM case_key WHERE id > :id AND way = 3 AND also <> x'' ORDER BY id LIMIT 1000;

-- name: keysOfHolder
SELECT id, stratum, wrapped, for_server, way, holder, also, case_id FROM case_key WHERE way = 3 AND holder = :holder;

-- name: keyRewrapped
UPDATE case_key SET wrapped = :wrapped, way = :way, also = CASE WHEN way = 2 THEN x'' ELSE also END WHERE id = :id;

-- What an accusation's author owes others the key of.
-- name: keysKept
SELECT id, stratum, wrapped, for_server, way, holder, also, case_id FROM case_key WHERE for_server = 0
AND EXISTS (SELECT 1 FROM event WHERE event.case_id = case_key.case_id AND event.number IS NOT NULL);

-- name: notesLike
SELECT name, value FROM meta WHERE name >= 'kept/draft/' AND name < 'kept/draft0';

-- name: keyBoxInsert
INSERT INTO key_box (id, recipient, case_id, stratum, box, sent, made_for) VALUES (:id, :recipient, :case_id, :stratum, :box, :sent, :made_for)
ON CONFLICT (id, recipient) DO UPDATE SET box = excluded.box, sent = 0, made_for = excluded.made_for WHERE key_box.made_for <> excluded.made_for;

-- name: keyBoxesOf
SELECT id, recipient, case_id, stratum, box FROM key_box WHERE case_id = :case_id;

-- name: keyBoxKnown
SELECT 1 FROM key_box WHERE id = :id AND recipient = :recipient AND made_for = :made_for;

-- name: keyBoxForCentre
SELECT 1 FROM key_box WHERE id = :id AND recipient = x'';

-- name: keyBoxesLate
SELECT k.id, k.recipient, k.case_id, k.stratum, k.box FROM key_box k WHERE k.sent = 0 AND k.recipient <> x''
AND NOT EXISTS (SELECT 1 FROM event e WHERE e.case_id = k.case_id AND e.number > :acknowledged) LIMIT 100;

-- name: keyBoxSent
UPDATE key_box SET sent = 1 WHERE id = :id AND recipient = :recipient;

-- Ids of cases begin with the time at which they were made.
-- name: keyBoxesPrune
DELETE FROM key_box WHERE case_id < :case_id AND recipient = x'' AND case_id NOT IN (SELECT case_id FROM event WHERE number > :acknowledged);

-- name: keyBoxesErase
DELETE FROM key_box WHERE case_id = :case_id;

-- An envelope's kind lies on bytes 6 and 7: a filing, and the plan of a leader's reception, are what keys are born with.
-- name: unsentUnboxed
SELECT number, previous, hash, envelope, nonce, sealed, signature, verdict, code FROM event
WHERE number > :number AND substr(envelope, 7, 2) IN (x'0001', x'0014') AND NOT EXISTS (SELECT 1 FROM key_box WHERE key_box.id = substr(envelope, 89, 16) AND key_box.recipient = x'') ORDER BY number;

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
INSERT INTO feed_case (case_id, window, fresh) VALUES (:case_id, :window, 1) ON CONFLICT DO NOTHING;

-- name: feedCaseDrop
DELETE FROM feed_case WHERE case_id = :case_id AND window = :window;

-- name: feedCaseCount
SELECT count(*) FROM feed_case WHERE case_id = :case_id;

-- name: feedCasesSettle
UPDATE feed_case SET fresh = 0 WHERE window = :window AND fresh = 1;

-- Held by this desk when it had last read a feed to its end.
-- name: feedCaseHeld
SELECT count(*) FROM feed_case WHERE case_id = :case_id AND fresh = 0;

-- Without the files of officers, which no window loses.
-- name: feedCasesHeld
SELECT count(DISTINCT case_id) FROM feed_case WHERE fresh = 0 AND NOT (substr(case_id, 7, 1) >= x'50' AND substr(case_id, 7, 1) < x'60');

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

-- The access stream: who read what at this desk.
-- name: accessInsert
INSERT INTO access (number, previous, hash, sealed, signature, made) VALUES (:number, :previous, :hash, :sealed, :signature, :made);

-- name: accessAfter
SELECT number, previous, hash, sealed, signature, made FROM access WHERE number > :number ORDER BY number LIMIT :most;

-- name: accessAt
SELECT hash FROM access WHERE number = :number;

-- name: accessLast
SELECT number, hash FROM access ORDER BY number DESC LIMIT 1;

-- The last of those that may go, in order: what is younger keeps all that follow it.
-- name: accessOld
SELECT max(number) FROM access WHERE number <= :acknowledged
AND number < coalesce((SELECT min(number) FROM access AS young WHERE young.made >= :before), 9223372036854775807);

-- name: accessDrop
DELETE FROM access WHERE number <= :number;

-- When the centre wants this desk emptied: all but files of officers, and what own unsent events and their keys need.
-- name: emptyReceived
DELETE FROM event WHERE number IS NULL AND NOT (substr(case_id, 7, 1) >= x'50' AND substr(case_id, 7, 1) < x'60');

-- What this desk alone has stays: of accusations taken down here, under the secret of the officer who did.
-- name: emptyKeys
DELETE FROM case_key WHERE NOT (substr(case_id, 7, 1) >= x'50' AND substr(case_id, 7, 1) < x'60') AND NOT EXISTS (
    SELECT 1 FROM event WHERE event.case_id = case_key.case_id AND event.number > :acknowledged AND substr(event.envelope, 89, 16) = case_key.id)
AND NOT (way = 3 AND case_id IN (SELECT case_id FROM event WHERE number IS NOT NULL));

-- name: emptyKeyBoxes
DELETE FROM key_box WHERE case_id NOT IN (SELECT case_id FROM event WHERE number > :acknowledged);

-- name: emptyFeedCases
DELETE FROM feed_case WHERE NOT (substr(case_id, 7, 1) >= x'50' AND substr(case_id, 7, 1) < x'60');

-- name: emptyWithdrawn
INSERT INTO withdrawn (case_id) SELECT DISTINCT case_id FROM event WHERE number > :acknowledged ON CONFLICT DO NOTHING;

-- The retention period of a case has ended.
-- name: keysOfCaseErase
DELETE FROM case_key WHERE case_id = :case_id;

-- Whether the centre has any of it.
-- name: acknowledgedOfCase
SELECT count(*) FROM event WHERE case_id = :case_id AND number IS NOT NULL AND number <= :acknowledged;

-- name: feedCaseDropAll
DELETE FROM feed_case WHERE case_id = :case_id;
