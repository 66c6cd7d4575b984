// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "domain/clocktable.h"
#include "domain/documentseries.h"
#include "domain/hallhours.h"
#include "domain/lawfulpaths.h"
#include "domain/mattertypes.h"
#include "domain/readingbudget.h"
#include "domain/retention.h"
#include "domain/servicewindow.h"
#include "domain/signedcalendar.h"
#include "domain/ticketqueue.h"

#include <QtCore/QFile>

namespace hall::fuzz {

namespace {

QByteArray contents(const char *name)
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/resources/") + QString::fromLatin1(name));
    must(file.open(QIODevice::ReadOnly), "the resources are there");
    return file.readAll();
}

} // namespace

QList<QByteArray> seeds()
{
    TicketQueue queue(QDate(2026, 9, 16));
    queue.take(QDateTime(QDate(2026, 9, 16), QTime(3, 0), Qt::UTC));
    queue.callNext();
    return {R"({"windows":[{"number":1,"mode":"resident","agency":{"zh_CN":"综合受理"},"handles":{"zh_CN":"登记"},"keywords":["登记"]}]})",
            R"({"types":[{"code":"labour.wages","track":"dispute","name":{"zh_CN":"欠薪"},"window":3}]})", contents("calendars/xinjiang.json"),
            contents("calendars/national.json"), contents("clocks.json"), contents("hours.json"),
            contents("paths.json"), contents("document-series.json"), contents("retention.json"), contents("reading-budget.json"), SignedCalendar{3, contents("calendars/xinjiang.json"), "signature"}.toJson(), queue.toBytes()};
}

void run(const QByteArray &bytes)
{
    if (const auto windows = WindowRegistry::fromJson(bytes))
        (void)suggestWindows(QStringLiteral("工地拖欠工资"), QStringLiteral("包工头不付钱"), *windows);
    if (const auto types = MatterTypes::fromJson(bytes)) {
        for (const MatterType &type : types->list())
            must(types->find(type.code) && !types->nameIn(type.code, QStringLiteral("ug")).isEmpty(), "a type that was read is found and named");
    }
    if (const auto layers = Calendar::layersFromJson(bytes)) {
        const Calendar calendar(*layers, QStringLiteral("65"));
        const QDate start(2025, 6, 5);
        const DueDates due = dueDates(start, {5, DayBase::Working}, calendar);
        must(due.raw > start && due.legal >= due.raw, "working days lead on");
    }
    if (const auto clocks = ClockTable::fromJson(bytes)) {
        for (const ClockRule &rule : clocks->rules())
            must(clocks->inForce(rule.id, rule.from, rule.grade).id == rule.id, "a clock that was read is in force on its first day");
    }
    if (const auto paths = LawfulPaths::fromJson(bytes))
        must(paths->find(LawfulPath::Judicial) && paths->find(LawfulPath::Mediation), "a table of paths has them all");
    if (const auto series = DocumentSeries::fromJson(bytes)) {
        const DocumentPlace place{PaperForm::F04Acceptance, 2026, 12};
        must(!series->has(place.form) || DocumentSeries::placeOf(place.form, series->text(place)) == place, "a number that was written is read");
    }
    if (const auto calendar = SignedCalendar::fromJson(bytes))
        must(calendar->layers().ok() && SignedCalendar::fromJson(calendar->toJson()).ok(), "a signed calendar is read the same again");
    if (const auto tickets = TicketQueue::fromBytes(bytes)) {
        TicketQueue queue = *tickets;
        queue.take(QDateTime(QDate(2026, 9, 16), QTime(3, 0), Qt::UTC));
        (void)queue.callNext();
        must(TicketQueue::fromBytes(queue.toBytes()).has_value() || queue.tickets().size() > TicketQueue::MostTickets, "a queue is read again");
    }
    if (const auto retention = RetentionTable::fromJson(bytes)) {
        const QDate today(2028, 2, 29);
        const auto until = retention->accessDueUntil(today);
        must(until.has_value() == retention->accessYears().has_value() && (!until || *until < today), "the record of reading is kept a year at least, or for good");
    }
    if (const auto budget = ReadingBudget::fromJson(bytes))
        must(budget->cases >= 1 && budget->unmasked >= 1 && budget->searched >= 1, "a budget that was read lets somebody work");
    if (const auto hours = HallHours::fromJson(bytes)) {
        const QDateTime start(QDate(2026, 9, 24), QTime(6, 0), Qt::UTC);
        const QDateTime end = hours->after(start, 15, Calendar());
        must(end.isNull() || end > start, "minutes lead on");
    }
}

} // namespace hall::fuzz
