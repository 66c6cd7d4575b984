-- SPDX-License-Identifier: GPL-3.0-or-later
-- An envelope's kind lies on bytes 6 and 7; 6 is a transfer. For those who look for the ones that wait.
CREATE INDEX event_transfer ON event (case_id, position) WHERE substr(envelope, 7, 2) = x'0006';

-- The register of documents: each number of a form's series in a year, and the position of the event that gave it. 0: void, since
-- it may stand on paper somewhere and no event of it is here.
CREATE TABLE document_number (
    form   INTEGER NOT NULL,
    year   INTEGER NOT NULL,
    number INTEGER NOT NULL,
    event  INTEGER NOT NULL,
    seal   BLOB NOT NULL,
    PRIMARY KEY (form, year, number)
) WITHOUT ROWID;
