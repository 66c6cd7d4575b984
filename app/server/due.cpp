// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include "server/laws.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <cstdio>

namespace hall {

namespace {

constexpr int MaxDays = 3650;

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

int wrong(const QString &sentence)
{
    std::fprintf(stderr, "reception-server due: %s\n", qPrintable(sentence));
    return 2;
}

std::optional<DayBase> baseOf(const QString &kind)
{
    const QMap<QString, DayBase> kinds{{Q("natural"), DayBase::Natural}, {Q("working"), DayBase::Working}, {Q("month"), DayBase::Month}};
    const auto found = kinds.constFind(kind);
    return found != kinds.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<Grade> gradeOf(const QString &name)
{
    const QMap<QString, Grade> grades{{QString(), Grade::None}, {Q("simple"), Grade::Simple}, {Q("ordinary"), Grade::Ordinary}, {Q("complex"), Grade::Complex}};
    const auto found = grades.constFind(name);
    return found != grades.cend() ? std::optional(*found) : std::nullopt;
}

int say(const QJsonObject &answer)
{
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}

QJsonObject datesOf(const DueDates &due)
{
    return {{Q("raw"), due.raw.toString(Qt::ISODate)},
            {Q("legal"), due.legal.toString(Qt::ISODate)},
            {Q("conservative"), due.conservative.toString(Qt::ISODate)},
            {Q("provisional"), due.provisional}};
}

int sayClock(const QCommandLineParser &asked, const Laws &laws)
{
    const auto clock = clockFrom(asked.value(Q("clock")));
    const auto grade = gradeOf(asked.value(Q("grade")));
    const QString start = asked.value(Q("start"));
    const QDateTime instant = QDateTime::fromString(start + (start.contains(u'T') ? Q("+08:00") : Q("T00:00+08:00")), Qt::ISODate);
    if (asked.isSet(Q("days")) || asked.isSet(Q("kind")))
        return wrong(Q("--clock has its own length; leave out --days and --kind"));
    if (!clock)
        return wrong(Q("--clock is a name like CLK-05"));
    if (!grade || (*clock == ClockId::Clk18) != (*grade != Grade::None))
        return wrong(Q("CLK-18 needs --grade simple, ordinary or complex; the others have none"));
    if (!instant.isValid())
        return wrong(Q("--start needs a date like 2025-06-05, or 2025-06-05T13:50 for minutes of the hall"));
    const ClockRule &rule = laws.clocks.inForce(*clock, legalDate(instant), *grade);
    QJsonObject answer{{Q("clock"), clockName(*clock)}, {Q("length"), rule.term.days}, {Q("basis"), rule.basis}};
    if (rule.term.base == DayBase::HallMinute) {
        answer.insert(Q("at"), beijing(laws.hours.after(instant, rule.term.days, laws.calendar)).toString(Qt::ISODate));
        return say(answer);
    }
    const QJsonObject dates = datesOf(dueDates(legalDate(instant), rule.term, laws.calendar));
    for (auto it = dates.begin(); it != dates.end(); ++it)
        answer.insert(it.key(), it.value());
    return say(answer);
}

} // namespace

int runDue(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{Q("region"), Q("00 national, 65 Xinjiang"), Q("code"), Q("00")},
                       {Q("data"), Q("with the calendars signed there"), Q("dir")},
                       {Q("start"), Q("day of the event, day 0"), Q("yyyy-mm-dd")},
                       {Q("days"), Q("length of the period"), Q("n")},
                       {Q("clock"), Q("a clock of the table"), Q("CLK-05")},
                       {Q("grade"), Q("of CLK-18"), Q("grade")},
                       {Q("kind"), Q("natural, working or month"), Q("kind"), Q("natural")}});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return wrong(parser.errorText().isEmpty() ? Q("unexpected argument") : parser.errorText());
    const QString region = parser.value(Q("region"));
    if (!Laws::knowsRegion(region))
        return wrong(Q("--region is 00 or 65"));
    const auto laws = Laws::read(region, parser.value(Q("data")));
    if (!laws)
        return wrong(laws.refusal().facts.value(Q("reason")).toString());
    if (parser.isSet(Q("clock")))
        return sayClock(parser, *laws);
    const QDate start = QDate::fromString(parser.value(Q("start")), Qt::ISODate);
    bool number = false;
    const int days = parser.value(Q("days")).toInt(&number);
    const auto base = baseOf(parser.value(Q("kind")));
    if (!start.isValid())
        return wrong(Q("--start needs a date like 2025-06-05"));
    if (!number || days < 0 || days > MaxDays)
        return wrong(Q("--days needs a number from 0 to 3650"));
    if (!base)
        return wrong(Q("--kind is natural, working or month"));
    if (parser.isSet(Q("grade")))
        return wrong(Q("--grade goes with --clock CLK-18"));
    return say(datesOf(dueDates(start, {days, *base}, laws->calendar)));
}

} // namespace hall
