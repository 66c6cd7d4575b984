-- SPDX-License-Identifier: GPL-3.0-or-later
-- Under what a case's key lies (KeyWay in deskledger_p.h), of an officer's own whose, and a second box for the sealed room.
ALTER TABLE case_key ADD COLUMN way INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_key ADD COLUMN holder BLOB NOT NULL DEFAULT x'';
ALTER TABLE case_key ADD COLUMN also BLOB NOT NULL DEFAULT x'';
-- For which of its keys that box was made.
ALTER TABLE case_key ADD COLUMN also_for BLOB NOT NULL DEFAULT x'';

-- What an accusation's author owes others the key of.
CREATE INDEX case_key_kept ON case_key (case_id) WHERE for_server = 0;

-- What came while nobody was signed in.
CREATE INDEX case_key_boxed ON case_key (id) WHERE way = 2;

-- Keys boxed for others while they could be opened, so that a locked desk still sends what was filed. An empty recipient is
-- the centre. sent: the centre has it; of an accusation the row stays, to know for which devices it was boxed.
CREATE TABLE key_box (
    id        BLOB NOT NULL,
    recipient BLOB NOT NULL,
    case_id   BLOB NOT NULL,
    stratum   INTEGER NOT NULL,
    box       BLOB NOT NULL,
    sent      INTEGER NOT NULL,
    made_for  BLOB NOT NULL,  -- the recipient's key: once it has another, it is boxed anew
    PRIMARY KEY (id, recipient)
) WITHOUT ROWID;
CREATE INDEX key_box_case ON key_box (case_id);
CREATE INDEX key_box_late ON key_box (case_id) WHERE sent = 0 AND recipient <> x'';
