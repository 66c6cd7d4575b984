-- SPDX-License-Identifier: GPL-3.0-or-later
-- usable from: 4
-- Whether a case came while this desk was still reading its feed up to the end. What comes and goes in old history was never
-- shown to anybody, and is not counted when the centre wants much erased.
ALTER TABLE feed_case ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0;
CREATE INDEX feed_case_fresh ON feed_case (window) WHERE fresh = 1;
