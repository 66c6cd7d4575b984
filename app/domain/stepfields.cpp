// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bodyfields.h"
#include "domain/steprules.h"

#include <algorithm>

namespace hall::body {

namespace {

constexpr int MostDays = 3'650;
constexpr int NumberLimit = 60;
constexpr int HighestTick = static_cast<int>(LastTick);

const Ask *asked(Step step, Ask::Kind kind)
{
    const QList<Ask> &asks = ruleOf(step).asks;
    const auto found = std::find_if(asks.cbegin(), asks.cend(), [&](const Ask &ask) { return ask.kind == kind; });
    return found == asks.cend() ? nullptr : &*found;
}

template <typename Each>
QCborArray sortedArray(const QSet<Each> &values, int (*number)(Each))
{
    QList<int> numbers;
    for (const Each value : values)
        numbers << number(value);
    std::sort(numbers.begin(), numbers.end()); // the bytes are hashed: no order by chance
    QCborArray array;
    for (const int value : numbers)
        array.append(value);
    return array;
}

} // namespace

void putDay(QCborMap &map, const char *key, QDate day)
{
    if (day.isValid())
        map[K(key)] = day.toString(Qt::ISODate);
}

void putStep(QCborMap &map, Step step, const StepFacts &facts)
{
    put(map, "step", step);
    putDay(map, "on", facts.on);
    putDay(map, "until", facts.until);
    if (facts.days > 0)
        map[K("days")] = facts.days;
    if (facts.choice > 0)
        map[K("choice")] = facts.choice;
    if (facts.cause > 0)
        map[K("cause")] = facts.cause;
    if (facts.form)
        put(map, "form", *facts.form);
    if (facts.clock)
        put(map, "clock", *facts.clock);
    put(map, "window", facts.window);
    putWindows(map, "windows", facts.windows);
    if (!facts.about.isNull())
        map[K("about")] = QCborValue(facts.about.bytes());
    if (!facts.ticks.isEmpty())
        map[K("ticks")] = sortedArray<Tick>(facts.ticks, [](Tick tick) { return static_cast<int>(tick); });
    put(map, "number", facts.number);
}

QCborMap wordsMap(const StepWords &words)
{
    QCborMap map;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (!word.value().isEmpty())
            map[static_cast<int>(word.key())] = word.value();
    }
    return map;
}

void putWindows(QCborMap &map, const char *key, const QSet<WindowNumber> &windows)
{
    if (!windows.isEmpty())
        map[K(key)] = sortedArray<WindowNumber>(windows, [](WindowNumber window) { return window.value(); });
}

QSet<WindowNumber> Reader::windows(const char *key) const
{
    QSet<WindowNumber> windows;
    const QCborArray array = m_map.value(K(key)).toArray();
    for (const QCborValue &value : array) {
        if (!value.isInteger() || value.toInteger() < 1 || value.toInteger() > 99)
            fail(0);
        windows.insert(WindowNumber(static_cast<int>(qBound(qint64(1), value.toInteger(1), qint64(99)))));
    }
    return windows;
}

QDate Reader::optionalDay(const char *key) const
{
    if (!has(key))
        return {};
    const QDate day = QDate::fromString(text(key, 10), Qt::ISODate);
    return day.isValid() && day.year() >= 1900 && day.year() <= 2200 ? day : fail(QDate());
}

StepFacts Reader::stepFacts(Step step) const
{
    StepFacts facts;
    facts.on = optionalDay("on");
    facts.until = optionalDay("until");
    facts.days = has("days") ? number("days", 1, MostDays) : 0;
    const Ask *choice = asked(step, Ask::Kind::Choice);
    if (choice && (choice->required || has("choice")))
        facts.choice = number("choice", 1, choice->what);
    facts.cause = has("cause") ? number("cause", 1, 99) : 0;
    if (has("form") || asked(step, Ask::Kind::Form))
        facts.form = paperForm("form");
    if (has("clock") || asked(step, Ask::Kind::Clock)) {
        const auto clock = static_cast<ClockId>(number("clock", 1, int(ClockId::Clk19)));
        facts.clock = clockFrom(clockName(clock)) ? clock : fail(ClockId::Clk02);
    }
    facts.window = optionalWindow("window");
    facts.windows = windows("windows");
    if (has("about"))
        facts.about = id<EventId>("about");
    if (has("ticks")) {
        const QCborArray array = m_map.value(K("ticks")).toArray();
        for (const QCborValue &value : array) {
            if (!value.isInteger() || value.toInteger() < 1 || value.toInteger() > HighestTick)
                fail(0);
            else
                facts.ticks.insert(static_cast<Tick>(value.toInteger()));
        }
    }
    facts.number = optionalText("number", NumberLimit);
    if (!facts.on.isValid())
        fail(0); // whatever happened, happened on a day
    return facts;
}

StepWords Reader::stepWords(const char *key, bool people) const
{
    StepWords words;
    const QCborValue value = m_map.value(K(key));
    if (!value.isMap())
        return fail(words);
    const QCborMap map = value.toMap();
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        const QCborValue number = entry.key();
        const QCborValue text = entry.value();
        const auto item = number.isInteger() ? itemFrom(static_cast<int>(number.toInteger())) : std::nullopt;
        if (!item || ofPeople(*item) != people || !text.isString() || characterCount(text.toString()) > TextLimit)
            return fail(StepWords());
        words.insert(*item, text.toString());
    }
    return words;
}

} // namespace hall::body
