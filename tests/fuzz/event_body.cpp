// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "domain/endings.h"
#include "domain/eventcodec.h"
#include "fuzz/samples.h"

namespace hall::fuzz {

/** Two bytes of kind and version, then the body. */
QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    Events events = someEvents();
    Event appointed = events.first();
    appointed.body = OfficerAppointed{QStringLiteral("阿里木"), {Role::Receptionist, Role::Coordinator}, {FrontDesk, WindowNumber(3)}};
    events << appointed;
    appointed.body = CaseErased{QStringLiteral("long"), QStringLiteral("0192b1c0-0000-7000-8000-000000000001"), OfficerId(fakes::idOf(5)), OfficerId(fakes::idOf(6))};
    events << appointed;
    for (const Event &event : std::as_const(events)) {
        const EncodedBody body = encodeBody(event);
        all << QByteArray(1, static_cast<char>(body.kind)) + QByteArray(1, static_cast<char>(body.version)) + body.bytes;
    }
    return all;
}

void run(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return;
    Event event;
    if (!decodeBody(static_cast<unsigned char>(bytes[0]), static_cast<unsigned char>(bytes[1]), bytes.mid(2), event))
        return;
    const EncodedBody again = encodeBody(event);
    must(static_cast<int>(again.kind) == static_cast<unsigned char>(bytes[0]), "a body keeps its kind");
    // A body may say more than we know; what we read of it must survive being written and read.
    Event reread;
    must(decodeBody(static_cast<int>(again.kind), again.version, again.bytes, reread), "what was read can be written and read");
    must(encodeBody(reread).bytes == again.bytes, "what was read is read the same again");
    // Whatever came in, the rules answer and the fold is total.
    CaseFile file;
    (void)misfit(file, event);
    file = evolve(std::move(file), event);
    (void)misfit(file, event);
    file = evolve(std::move(file), event);
    // And in the middle of a life: whatever is claimed, the case keeps an owner and its dates can be told.
    static const QList<CaseFile> lives = [] {
        QList<CaseFile> passed;
        someEvents(&passed);
        return passed;
    }();
    const CaseFile &life = lives.at(bytes.size() % lives.size());
    (void)misfit(life, event);
    const CaseFile moved = evolve(life, event);
    must(moved.erased || !moved.owner.isNull(), "a case that had an owner has one, until its period has ended");
    const QDateTime now(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
    const QList<RunningClock> clocks = clocksOf(moved, {fakes::clockTable(), fakes::nationalCalendar(), fakes::hallHours()}, now);
    (void)faultsOf(moved, clocks, legalDate(now));
    (void)phaseOf(moved);
    must(stagesOf(moved).size() == 6, "no stage is lost");
    must(!file.owner.isNull() || file.state == CaseState::Unknown || !file.code, "a filed case has an owner");
}

} // namespace hall::fuzz
