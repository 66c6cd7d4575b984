-- SPDX-License-Identifier: GPL-3.0-or-later
-- usable from: 1
-- Files of officers alone, told by the version of their ids: who may sign in is asked before anything else is read.
CREATE INDEX event_officer ON event (case_id) WHERE substr(case_id, 7, 1) >= x'50' AND substr(case_id, 7, 1) < x'60';
