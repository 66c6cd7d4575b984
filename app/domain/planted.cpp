// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planted.h"

#ifdef HALL_PLANTS

namespace hall {

bool planted(const char *name)
{
    static const QByteArray chosen = qgetenv("HALL_PLANT");
    return !chosen.isEmpty() && chosen == name;
}

QList<QByteArray> plantedNames()
{
    return {
        // the desk's store
        "outbox_dropped_after_batch", "acknowledged_past_gap", "acknowledged_without_hash", "cursor_before_rows", "feed_chain_unchecked",
        "withdraw_not_applied", "mass_withdrawal_unasked", "withdraw_takes_keys_of_unsent", "saved_despite_failed_commit", "daily_number_reused",
        "contested_applied", "keys_dropped", "new_epoch_keeps_acknowledged", "ordered_by_claimed_time", "refused_save_kept",
        "locked_keys_kept", "late_keys_dropped", "secret_before_forgotten",
        // the courier
        "push_not_retried", "failed_push_taken_as_sent", "refused_batch_repeated",
        // the centre
        "answered_before_commit", "answered_despite_failed_commit", "feed_position_skipped", "withdraw_not_sent", "history_not_brought",
        "keys_not_brought", "cursor_by_time", "head_not_stored", "verdict_worked_out_again", "poll_not_woken", "signature_skipped",
        "link_skipped", "damaged_stops_all", "same_id_other_hash_ignored", "wrong_window_accepted", "group_judged_apart", "wrong_clock_blocks",
        "number_given_twice",
        // the rules
        "owner_moves_on_send", "past_owner_forgotten", "accusation_not_sealed", "joint_session_not_left", "silence_counted_from_claim",
        "time_out_outlives_objection",
    };
}

} // namespace hall

#endif
