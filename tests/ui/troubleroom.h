// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskroom.h"
#include "fakes/verdicts.h"

/**
 * A desk after a day on which the centre did not accept four things: an acceptance at window 3, a note, a registration and a
 * transfer with its reason. Everything else was accepted.
 */
class TroubleRoom final
{
public:
    TroubleRoom()
    {
        room.signIn(1);
        sent = room.file();
        give(sent, hall::TransferCase{hall::WindowNumber(3), hall::TransferReason::Competent, QStringLiteral("属于劳动争议")});
        room.signIn(3);
        give(sent, hall::AcceptTransfer{room.desk->caseView(sent)->file.pending->id});
        give(sent, hall::AddNote{noteText});
        room.signIn(1);
        kept = room.file();
        give(kept, hall::TransferCase{hall::WindowNumber(3), hall::TransferReason::VisitorAsks, reasonText});
        lost = room.file();
        answer();
        room.signIn(1);
    }

    /** What the centre says: by case and kind. */
    void answer()
    {
        room.desk.reset();
        const auto judge = [this](const hall::Envelope &envelope) {
            using namespace hall;
            const auto is = [&envelope](const CaseId &file, EventKind kind) { return envelope.file == file && envelope.kind == static_cast<int>(kind); };
            if (envelope.file == lost)
                return is(lost, EventKind::CaseFiled) ? fakes::Judgement{Verdict::Quarantined, QStringLiteral("code_not_of_device")}
                                                      : fakes::Judgement{Verdict::Contested, QStringLiteral("case_unknown")};
            if (is(sent, EventKind::TransferAccepted))
                return fakes::Judgement{Verdict::Contested, QStringLiteral("no_transfer_pending")};
            if (is(sent, EventKind::NoteAdded) || is(kept, EventKind::CaseTransferred))
                return fakes::Judgement{Verdict::Contested, QStringLiteral("not_owner")};
            return fakes::Judgement();
        };
        if (!hall::fakes::answerOutbox(room.folder.filePath(QStringLiteral("desk")), judge))
            qFatal("the answers of the test cannot be written");
        reopen();
    }
    void reopen()
    {
        room.desk.reset();
        auto opened = hall::Desk::open(hall::builtInOptions(room.folder.filePath(QStringLiteral("desk"))));
        if (!opened)
            qFatal("the desk of the test cannot be opened");
        room.desk = std::move(opened.value());
    }

    static inline const QString noteText = QStringLiteral("已电话联系来访人，约定周五上午带工资单来");
    static inline const QString reasonText = QStringLiteral("来访人要求直接找劳动监察窗口");

    DeskRoom room;
    hall::CaseId sent;
    hall::CaseId kept;
    hall::CaseId lost;

private:
    template <typename Order>
    void give(const hall::CaseId &file, const Order &order)
    {
        QTest::qWait(2); // each order in a millisecond of its own, as people give them
        if (const auto recorded = room.desk->give(file, order); !recorded)
            qFatal("not recorded: %s", qPrintable(hall::codeName(recorded.refusal().code)));
        QTest::qWait(2);
    }
};
