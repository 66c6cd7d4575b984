-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: metaGet
SELECT value FROM meta WHERE name = :name;

-- name: metaSet
INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: deviceInsert
INSERT INTO device (id, digits, label, windows, certificate, verify_key, box_key, state, origin, base_number, base_hash, seal, head_number,
                    head_hash)
VALUES (:id, :digits, :label, :windows, :certificate, :verify_key, :box_key, :state, :origin, :base_number, :base_hash, :seal, 0, x'');

-- name: deviceById
SELECT id, digits, label, windows, certificate, verify_key, box_key, state, head_number, head_hash, origin, base_number, base_hash, seal
FROM device WHERE id = :id;

-- name: deviceByCertificate
SELECT id, digits, label, windows, certificate, verify_key, box_key, state, head_number, head_hash, origin, base_number, base_hash, seal
FROM device
WHERE certificate = :certificate;

-- name: deviceByRenewal
SELECT id, digits, label, windows, certificate, verify_key, box_key, state, head_number, head_hash, origin, base_number, base_hash, seal
FROM device
WHERE id = (SELECT device FROM renewal WHERE certificate = :certificate);

-- name: deviceAll
SELECT id, digits, label, windows, certificate, verify_key, box_key, state, head_number, head_hash, origin, base_number, base_hash, seal
FROM device ORDER BY digits;

-- name: deviceState
UPDATE device SET state = :state, seal = :seal WHERE id = :id;

-- name: deviceCertificate
UPDATE device SET certificate = :certificate, seal = :seal WHERE id = :id;

-- name: renewalInsert
INSERT INTO renewal (device, certificate, issued, seal) VALUES (:device, :certificate, :issued, :seal);

-- What is dropped says by which seal it was counted.
-- name: renewalDrop
DELETE FROM renewal WHERE device = :device RETURNING seal;

-- name: deviceBoxes
SELECT cases, sealed_room FROM device_box WHERE device = :device;

-- name: deviceBoxesInsert
INSERT INTO device_box (device, cases, sealed_room, seal) VALUES (:device, :cases, :sealed_room, :seal);

-- name: deviceBoxesDrop
DELETE FROM device_box WHERE device = :device RETURNING seal;

-- name: officerSecret
SELECT officer, verifier, once, wrong, next_try, since, seal FROM officer_secret WHERE officer = :officer;

-- name: officerSecrets
SELECT officer FROM officer_secret ORDER BY since, officer;

-- name: officerSecretInsert
INSERT INTO officer_secret (officer, verifier, once, wrong, next_try, since, seal)
VALUES (:officer, :verifier, :once, :wrong, :next_try, :since, :seal);

-- name: officerSecretDrop
DELETE FROM officer_secret WHERE officer = :officer RETURNING seal;

-- name: deviceHead
UPDATE device SET head_number = :head_number, head_hash = :head_hash WHERE id = :id;

-- name: keyInsert
INSERT INTO case_key (id, recipient, case_id, stratum, wrapped, seal) VALUES (:id, :recipient, :case_id, :stratum, :wrapped, :seal)
ON CONFLICT (id, recipient) DO NOTHING;

-- name: keyGet
SELECT case_id, stratum, wrapped FROM case_key WHERE id = :id AND recipient = :recipient;

-- name: keyDrop
DELETE FROM case_key WHERE id = :id AND recipient = :recipient RETURNING seal;

-- name: keyOwner
SELECT case_id, stratum FROM case_key WHERE id = :id LIMIT 1;

-- name: eventInsert
INSERT INTO event (position, id, device, number, previous, hash, case_id, key_id, stratum, envelope, nonce, sealed, signature,
                   verdict, code, received, chain)
VALUES (:position, :id, :device, :number, :previous, :hash, :case_id, :key_id, :stratum, :envelope, :nonce, :sealed, :signature,
        :verdict, :code, :received, :chain);

-- name: eventLast
SELECT max(position) FROM event;

-- name: eventVerdict
SELECT id, hash, verdict, code FROM event WHERE id = :id;

-- name: eventByNumber
SELECT id, hash, verdict, code FROM event WHERE device = :device AND number = :number;

-- name: quarantineInsert
INSERT INTO quarantine (device, number, id, previous, hash, envelope, nonce, sealed, signature, verdict, code, received, seal)
VALUES (:device, :number, :id, :previous, :hash, :envelope, :nonce, :sealed, :signature, :verdict, :code, :received, :seal);

-- name: quarantineVerdict
SELECT id, hash, verdict, code FROM quarantine WHERE id = :id LIMIT 1;

-- name: quarantineByNumber
SELECT id, hash, verdict, code FROM quarantine WHERE device = :device AND number = :number;

-- name: routingHistory
SELECT envelope, nonce, sealed, hash, signature FROM event
WHERE case_id = :case_id AND stratum = 1 AND verdict = 1 ORDER BY position;

-- name: caseHistory
SELECT position, key_id, hash, verdict FROM event WHERE case_id = :case_id ORDER BY position;

-- name: keyUsedBefore
SELECT 1 FROM event WHERE case_id = :case_id AND key_id = :key_id AND position < :position LIMIT 1;

-- name: audienceOf
SELECT window FROM audience WHERE case_id = :case_id;

-- name: audienceAdd
INSERT INTO audience (case_id, window) VALUES (:case_id, :window);

-- name: audienceDrop
DELETE FROM audience WHERE case_id = :case_id AND window = :window;

-- name: feedInsert
INSERT INTO feed (window, position, kind, event, case_id, brings, chain)
VALUES (:window, :position, :kind, :event, :case_id, :brings, :chain);

-- name: feedLast
SELECT position, chain FROM feed WHERE window = :window ORDER BY position DESC LIMIT 1;

-- name: feedChainAt
SELECT chain FROM feed WHERE window = :window AND position = :position;

-- name: feedAfter
SELECT f.position, f.kind, f.case_id, f.brings, f.chain, e.envelope, e.nonce, e.sealed, e.hash, e.signature, e.verdict, e.code,
       e.key_id
FROM feed f LEFT JOIN event e ON e.position = f.event
WHERE f.window = :window AND f.position > :after ORDER BY f.position LIMIT :most;

-- name: allByDevice
SELECT device, number, previous, hash, envelope, nonce, sealed, signature, '' AS aside FROM event
UNION ALL
SELECT device, number, previous, hash, envelope, nonce, sealed, signature, code FROM quarantine
ORDER BY 1, 2;

-- name: allFeeds
SELECT f.window, f.position, f.kind, f.case_id, f.chain, e.hash, e.verdict, f.brings, e.key_id, e.case_id, f.event
FROM feed f LEFT JOIN event e ON e.position = f.event ORDER BY f.window, f.position;

-- name: countQuarantine
SELECT count(*) FROM quarantine;

-- name: countDevices
SELECT count(*) FROM device;

-- name: countFeed
SELECT count(*) FROM feed;

-- name: forkInsert
INSERT INTO fork (hash, device, number, previous, envelope, nonce, sealed, signature, received, seal)
VALUES (:hash, :device, :number, :previous, :envelope, :nonce, :sealed, :signature, :received, :seal) ON CONFLICT DO NOTHING;

-- name: forkKeyInsert
INSERT INTO fork_key (id, recipient, device, case_id, stratum, box, seal)
VALUES (:id, :recipient, :device, :case_id, :stratum, :box, :seal)
ON CONFLICT DO NOTHING;

-- name: forkOf
SELECT number, previous, hash, envelope, nonce, sealed, signature FROM fork WHERE device = :device ORDER BY number;

-- name: forkKeysOf
SELECT id, recipient, case_id, stratum, box FROM fork_key WHERE device = :device;

-- name: forkDrop
DELETE FROM fork WHERE hash = :hash RETURNING seal;

-- name: forkCounts
SELECT device, count(*) FROM fork GROUP BY device ORDER BY device;

-- name: quarantineAll
SELECT device, number, id, code, received FROM quarantine ORDER BY received, device, number;

-- An envelope's kind lies on bytes 6 and 7; 1 is a filing.
-- name: filingsOf
SELECT envelope, nonce, sealed, hash, signature FROM event
WHERE device = :device AND number > :number AND substr(envelope, 7, 2) = x'0001';

-- For verifying: every column that a seal or a chain covers, in the order in which it does; the seal last.
-- name: allByPosition
SELECT position, hash, verdict, code, received, id, device, number, case_id, key_id, stratum, envelope, chain FROM event ORDER BY position;

-- name: sealedQuarantine
SELECT device, number, id, previous, hash, envelope, nonce, sealed, signature, verdict, code, received, seal FROM quarantine
ORDER BY device, number;

-- name: sealedDevices
SELECT id, digits, label, windows, certificate, verify_key, box_key, state, origin, base_number, base_hash, seal FROM device ORDER BY id;

-- name: sealedDevice
SELECT id, digits, label, windows, certificate, verify_key, box_key, state, origin, base_number, base_hash FROM device WHERE id = :id;

-- name: sealedKeys
SELECT id, recipient, case_id, stratum, wrapped, seal FROM case_key ORDER BY id, recipient;

-- name: sealedForks
SELECT hash, device, number, previous, envelope, nonce, sealed, signature, received, seal FROM fork ORDER BY device, number;

-- name: sealedForkKeys
SELECT id, recipient, device, case_id, stratum, box, seal FROM fork_key ORDER BY id, recipient;

-- name: sealedRenewals
SELECT device, certificate, issued, seal FROM renewal ORDER BY device;

-- name: sealedBoxes
SELECT device, cases, sealed_room, seal FROM device_box ORDER BY device;

-- name: sealedSecrets
SELECT officer, verifier, once, wrong, next_try, since, seal FROM officer_secret ORDER BY officer;

-- name: sealedAccess
SELECT device, number, previous, hash, about, wrapped, signature, received, seal FROM access ORDER BY device, number;

-- name: sealedAccessStarts
SELECT device, number, hash, seal FROM access_start ORDER BY device;

-- name: audienceAll
SELECT case_id, window FROM audience ORDER BY case_id, window;

-- For a store from before the seals, and for one that a person has resealed.
-- name: oldEventChain
UPDATE event SET chain = :chain WHERE position = :position;

-- name: oldQuarantineSeal
UPDATE quarantine SET seal = :seal WHERE device = :device AND number = :number;

-- name: oldDeviceSeal
UPDATE device SET seal = :seal WHERE id = :id;

-- name: oldKeySeal
UPDATE case_key SET seal = :seal WHERE id = :id AND recipient = :recipient;

-- name: oldForkSeal
UPDATE fork SET seal = :seal WHERE hash = :hash;

-- name: oldForkKeySeal
UPDATE fork_key SET seal = :seal WHERE id = :id AND recipient = :recipient;

-- name: renewalSeal
UPDATE renewal SET seal = :seal WHERE device = :device;

-- name: boxesSeal
UPDATE device_box SET seal = :seal WHERE device = :device;

-- name: secretSeal
UPDATE officer_secret SET seal = :seal WHERE officer = :officer;

-- name: accessSeal
UPDATE access SET seal = :seal WHERE device = :device AND number = :number;

-- name: accessStartSeal
UPDATE access_start SET seal = :seal WHERE device = :device;

-- Of a store that gets another key.
-- name: keyRewrap
UPDATE case_key SET wrapped = :wrapped WHERE id = :id AND recipient = :recipient;

-- name: accessRewrap
UPDATE access SET about = :about, wrapped = :wrapped WHERE device = :device AND number = :number;

-- name: feedEnds
SELECT window, position, chain FROM feed AS one WHERE position = (SELECT max(position) FROM feed WHERE window = one.window)
ORDER BY window;

-- What other servers may have changed since it was read last. See CentreLedger::catchUp().
-- name: metaAll
SELECT name, value FROM meta;

-- name: chainAt
SELECT chain FROM event WHERE position = :position;

-- name: casesAfter
SELECT DISTINCT case_id FROM event WHERE position > :position;

-- For moving a ledger from one database to another: whole rows, in the order of the statement that writes them.
-- name: putDevice
INSERT INTO device (id, digits, label, windows, certificate, verify_key, box_key, state, head_number, head_hash, origin, base_number, base_hash,
                    seal)
VALUES (:id, :digits, :label, :windows, :certificate, :verify_key, :box_key, :state, :head_number, :head_hash, :origin, :base_number,
        :base_hash, :seal);

-- name: takeEvent
SELECT position, id, device, number, previous, hash, case_id, key_id, stratum, envelope, nonce, sealed, signature, verdict,
       code, received, chain FROM event ORDER BY position;

-- name: takeFeed
SELECT window, position, kind, event, case_id, brings, chain FROM feed ORDER BY window, position;

-- What the centre does by itself. An envelope's kind lies on bytes 6 and 7: 6 is a transfer, 7 its acceptance, 9 its recall, 15 a print.
-- name: transfersLeft
SELECT DISTINCT case_id FROM event AS sent
WHERE substr(envelope, 7, 2) = x'0006' AND verdict = 1
  AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.case_id = sent.case_id AND later.position > sent.position AND later.verdict = 1
                  AND (substr(later.envelope, 7, 2) = x'0007' OR substr(later.envelope, 7, 2) = x'0009'));

-- name: steppedLately
SELECT DISTINCT case_id FROM event
WHERE position > (SELECT coalesce(max(position), 0) - 2000 FROM event) AND substr(envelope, 7, 2) = x'0011' AND verdict = 1;

-- Where the coordinator may have to be shown a fault: what was touched lately, and all cases one after the other.
-- name: casesTouched
SELECT position, case_id FROM event WHERE position > :position ORDER BY position LIMIT :most;

-- name: casesSeen
SELECT case_id, max(CASE WHEN window = :window THEN 1 ELSE 0 END) FROM audience
WHERE case_id > :after GROUP BY case_id ORDER BY case_id LIMIT :most;

-- name: routingKey
SELECT key_id FROM event WHERE case_id = :case_id AND stratum = 1 AND verdict = 1 ORDER BY position DESC LIMIT 1;

-- name: eventReceived
SELECT received FROM event WHERE id = :id;

-- name: printsAfter
SELECT case_id FROM event WHERE position > :position AND verdict = 1 AND substr(envelope, 7, 2) = x'000f';

-- name: numberLast
SELECT max(number) FROM document_number WHERE form = :form AND year = :year;

-- name: numberEvent
SELECT event FROM document_number WHERE form = :form AND year = :year AND number = :number;

-- name: numberInsert
INSERT INTO document_number (form, year, number, event, seal) VALUES (:form, :year, :number, :event, :seal);

-- name: numberFound
UPDATE document_number SET event = :event, seal = :seal WHERE form = :form AND year = :year AND number = :number;

-- name: numberSeal
UPDATE document_number SET seal = :seal WHERE form = :form AND year = :year AND number = :number;

-- name: sealedNumbers
SELECT form, year, number, event, seal FROM document_number ORDER BY form, year, number;

-- For figures of the hall, case by case: routing without the prints (kind 15), and of the content the matter (kinds 2 and 10).
-- name: casesByCase
SELECT e.case_id, e.position, e.key_id, e.stratum, e.envelope, e.nonce, e.sealed, e.hash, e.signature, k.wrapped
FROM event e LEFT JOIN case_key k ON k.id = e.key_id AND k.recipient = x'' AND k.case_id = e.case_id AND k.stratum = e.stratum
WHERE (e.case_id, e.position) > (:case_id, :position) AND e.verdict = 1
  AND (e.stratum = 1 OR substr(e.envelope, 7, 2) IN (x'0002', x'000a')) AND substr(e.envelope, 7, 2) <> x'000f'
ORDER BY e.case_id, e.position LIMIT :most;

-- The access stream: who read what.
-- name: accessInsert
INSERT INTO access (device, number, previous, hash, about, wrapped, signature, received, seal)
VALUES (:device, :number, :previous, :hash, :about, :wrapped, :signature, :received, :seal);

-- name: accessLast
SELECT number, hash FROM access WHERE device = :device ORDER BY number DESC LIMIT 1;

-- name: accessAt
SELECT hash FROM access WHERE device = :device AND number = :number;

-- name: accessAbout
SELECT device, number, previous, hash, about, wrapped, signature, received, seal FROM access WHERE about = :about ORDER BY received DESC LIMIT :most;

-- name: accessAfter
SELECT device, number, previous, hash, about, wrapped, signature, received, seal FROM access WHERE device = :device AND number > :number ORDER BY number;

-- name: accessSince
SELECT device, number, previous, hash, about, wrapped, signature, received, seal FROM access
WHERE (received, device, number) > (:received, :device, :number) ORDER BY received, device, number LIMIT :most;

-- The front of each device's record: nothing that was received before came after what is younger.
-- name: accessOld
SELECT access.device, count(*), max(access.number) FROM access
LEFT JOIN (SELECT device, min(number) AS number FROM access WHERE received >= :before GROUP BY device) AS young ON young.device = access.device
WHERE young.number IS NULL OR access.number < young.number GROUP BY access.device ORDER BY access.device;

-- name: accessDrop
DELETE FROM access WHERE device = :device AND number <= :number RETURNING seal;

-- name: accessStart
SELECT number, hash, seal FROM access_start WHERE device = :device;

-- name: accessStartInsert
INSERT INTO access_start (device, number, hash, seal) VALUES (:device, :number, :hash, :seal);

-- name: accessStartDrop
DELETE FROM access_start WHERE device = :device RETURNING seal;

-- Signed heads, see signedhead.h; and what opens them, headopening.h.
-- name: headInsert
INSERT INTO signed_head (number, epoch, made, commitment, position, chain, counts, blind, signature, seal)
VALUES (:number, :epoch, :made, :commitment, :position, :chain, :counts, :blind, :signature, :seal);

-- name: headsNewest
SELECT number, epoch, made, commitment, signature FROM signed_head ORDER BY number DESC LIMIT :most;

-- name: sealedHeads
SELECT number, epoch, made, commitment, position, chain, counts, blind, signature, seal FROM signed_head ORDER BY number;

-- name: headSeal
UPDATE signed_head SET seal = :seal WHERE number = :number;

-- When a person has said that the rows are to be trusted, and they are not what was signed: the desks have the heads still.
-- name: headDrop
DELETE FROM signed_head WHERE number = :number RETURNING seal;

-- Erasing a case, kind 26: its keys, but for the one under which the erasure itself is sealed.
-- name: keysErase
DELETE FROM case_key WHERE case_id = :case_id AND id <> :kept RETURNING seal;

-- name: forkKeysErase
DELETE FROM fork_key WHERE case_id = :case_id RETURNING seal;

-- name: caseErased
SELECT 1 FROM event WHERE case_id = :case_id AND verdict = 1 AND substr(envelope, 7, 2) = x'001a' LIMIT 1;

-- Accusations that window 23 had erased, and which this device filed without being one of its own. An envelope's
-- kind lies on bytes 6 and 7, its device on 56 to 71.
-- name: erasedFiledBy
SELECT f.case_id FROM feed f WHERE f.window = :window AND f.kind = 3
AND EXISTS (SELECT 1 FROM event e WHERE e.case_id = f.case_id AND e.verdict = 1 AND substr(e.envelope, 7, 2) = x'0001' AND substr(e.envelope, 57, 16) = :device)
AND EXISTS (SELECT 1 FROM event e WHERE e.case_id = f.case_id AND e.verdict = 1 AND substr(e.envelope, 7, 2) = x'001a' AND e.received >= :since)
ORDER BY f.position DESC LIMIT :most;

-- name: keysLeft
SELECT (SELECT count(*) FROM case_key WHERE case_id = :case_id
        AND id NOT IN (SELECT key_id FROM event WHERE case_id = :case_too AND verdict = 1 AND substr(envelope, 7, 2) = x'001a'))
     + (SELECT count(*) FROM fork_key WHERE case_id = :case_again);

-- name: feedCases
SELECT DISTINCT case_id, window FROM feed;
