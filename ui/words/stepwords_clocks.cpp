// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/stepwords.h"

#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

QString ordinal(int number)
{
    return isolated(QString::number(number));
}

} // namespace

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Intake: return said(QT_TRANSLATE_NOOP("hall", "Intake"));
    case Stage::Mediation: return said(QT_TRANSLATE_NOOP("hall", "Mediation"));
    case Stage::Administrative: return said(QT_TRANSLATE_NOOP("hall", "Administrative levels"));
    case Stage::Courts: return said(QT_TRANSLATE_NOOP("hall", "Courts"));
    case Stage::Procuratorate: return said(QT_TRANSLATE_NOOP("hall", "Procuratorate"));
    case Stage::Congress: return said(QT_TRANSLATE_NOOP("hall", "People's congress"));
    }
    return {};
}

QString nameOf(StagePlace place)
{
    switch (place) {
    case StagePlace::Ahead: return said(QT_TRANSLATE_NOOP("hall", "ahead"));
    case StagePlace::Now: return said(QT_TRANSLATE_NOOP("hall", "now"));
    case StagePlace::Done: return said(QT_TRANSLATE_NOOP("hall", "done"));
    case StagePlace::PassedBy: return said(QT_TRANSLATE_NOOP("hall", "passed by"));
    }
    return {};
}

QString nameOf(ClockId clock)
{
    switch (clock) {
    case ClockId::Clk01: return said(QT_TRANSLATE_NOOP("hall", "Forward, assign or report the matter"));
    case ClockId::Clk02: return said(QT_TRANSLATE_NOOP("hall", "First written answer"));
    case ClockId::Clk03: return said(QT_TRANSLATE_NOOP("hall", "Written answer to a forwarded matter"));
    case ClockId::Clk04: return said(QT_TRANSLATE_NOOP("hall", "Objection to the transfer"));
    case ClockId::Clk05: return said(QT_TRANSLATE_NOOP("hall", "Handling opinion"));
    case ClockId::Clk06: return said(QT_TRANSLATE_NOOP("hall", "Extended handling"));
    case ClockId::Clk07: return said(QT_TRANSLATE_NOOP("hall", "Right to ask for review"));
    case ClockId::Clk08: return said(QT_TRANSLATE_NOOP("hall", "Review opinion"));
    case ClockId::Clk09: return said(QT_TRANSLATE_NOOP("hall", "Right to ask for re-review"));
    case ClockId::Clk10: return said(QT_TRANSLATE_NOOP("hall", "Re-review opinion"));
    case ClockId::Clk12: return said(QT_TRANSLATE_NOOP("hall", "Simple procedure: acceptance"));
    case ClockId::Clk13: return said(QT_TRANSLATE_NOOP("hall", "Simple procedure: answer"));
    case ClockId::Clk14: return said(QT_TRANSLATE_NOOP("hall", "Right to apply for judicial confirmation"));
    case ClockId::Clk15: return said(QT_TRANSLATE_NOOP("hall", "Mediation"));
    case ClockId::Clk16: return said(QT_TRANSLATE_NOOP("hall", "Answer to the transfer"));
    case ClockId::Clk17: return said(QT_TRANSLATE_NOOP("hall", "On-call unit arrives"));
    case ClockId::Clk18: return said(QT_TRANSLATE_NOOP("hall", "The centre's own limit"));
    case ClockId::Clk19: return said(QT_TRANSLATE_NOOP("hall", "Follow-up call"));
    }
    return {};
}

QString nameOf(Bound bound)
{
    switch (bound) {
    case Bound::ForwardingOffice: return said(QT_TRANSLATE_NOOP("hall", "petition office"));
    case Bound::Organ: return said(QT_TRANSLATE_NOOP("hall", "competent organ"));
    case Bound::Superior: return said(QT_TRANSLATE_NOOP("hall", "higher organ"));
    case Bound::Petitioner: return said(QT_TRANSLATE_NOOP("hall", "petitioner"));
    case Bound::Parties: return said(QT_TRANSLATE_NOOP("hall", "both parties"));
    case Bound::Mediator: return said(QT_TRANSLATE_NOOP("hall", "mediator"));
    case Bound::Window: return said(QT_TRANSLATE_NOOP("hall", "receiving window"));
    case Bound::OnCallUnit: return said(QT_TRANSLATE_NOOP("hall", "on-call unit"));
    case Bound::Reception: return said(QT_TRANSLATE_NOOP("hall", "reception window"));
    }
    return {};
}

QString nameOf(Light light)
{
    switch (light) {
    case Light::Green: return said(QT_TRANSLATE_NOOP("hall", "in time"));
    case Light::Yellow: return said(QT_TRANSLATE_NOOP("hall", "due soon"));
    case Light::Red: return said(QT_TRANSLATE_NOOP("hall", "overdue"));
    case Light::Paused: return said(QT_TRANSLATE_NOOP("hall", "paused"));
    case Light::Met: return said(QT_TRANSLATE_NOOP("hall", "met in time"));
    case Light::MetLate: return said(QT_TRANSLATE_NOOP("hall", "met too late"));
    }
    return {};
}

QString symbolOf(Light light)
{
    switch (light) {
    case Light::Green: return QStringLiteral(u"\u25cf");
    case Light::Yellow: return QStringLiteral(u"\u25b2");
    case Light::Red: return QStringLiteral(u"\u25a0");
    case Light::Paused: return QStringLiteral(u"\u2016");
    case Light::Met: return QStringLiteral(u"\u2713");
    case Light::MetLate: return QStringLiteral(u"\u2717");
    }
    return {};
}

QString levelName(const StageMark &mark)
{
    if (mark.level == 0)
        return {};
    if (mark.stage == Stage::Administrative)
        return said(QT_TRANSLATE_NOOP("hall", "level %1 of 3")).arg(ordinal(mark.level));
    return said(QT_TRANSLATE_NOOP("hall", "instance %1 of 2")).arg(ordinal(mark.level));
}

QString stepSentence(Step step, const StepFacts &facts)
{
    QString sentence = nameOf(step);
    QStringList more;
    if (const QString choice = choiceName(step, facts.choice); !choice.isEmpty())
        more << choice;
    if (facts.form)
        more << nameOf(*facts.form);
    if (facts.clock)
        more << nameOf(*facts.clock);
    if (facts.cause > 0 && (step == Step::SupervisionOpened || step == Step::FaultNoticed))
        more << nameOf(static_cast<Fault>(facts.cause));
    for (const Tick measure : IncidentMeasures) {
        if (facts.ticks.contains(measure))
            more << tickSentence(measure);
    }
    if (facts.days > 0)
        more << said(QT_TRANSLATE_NOOP("hall", "%1 days")).arg(ordinal(facts.days));
    if (facts.until.isValid())
        more << said(QT_TRANSLATE_NOOP("hall", "until %1")).arg(isolated(date(facts.until)));
    if (!facts.number.isEmpty())
        more << isolated(facts.number);
    if (!more.isEmpty())
        sentence = said(QT_TRANSLATE_NOOP("hall", "%1: %2")).arg(sentence, more.join(QStringLiteral(" · ")));
    return sentence;
}

QString stepWordsSentence(const StepWords &words)
{
    QStringList parts;
    for (auto word = words.begin(); word != words.end(); ++word)
        parts << said(QT_TRANSLATE_NOOP("hall", "%1: %2")).arg(itemLabel(word.key()), word.value());
    return parts.join(QLatin1Char('\n'));
}

QString clockSentence(const RunningClock &clock)
{
    const QString head = symbolOf(clock.light) + QLatin1Char(' ') + nameOf(clock.id);
    if (!clock.running)
        return said(QT_TRANSLATE_NOOP("hall", "%1: %2 on %3")).arg(head, nameOf(clock.light), isolated(date(clock.endedOn)));
    const QString last = clock.dueAt.isValid() ? dateTime(clock.dueAt) : date(clock.due.legal);
    QString sentence = said(QT_TRANSLATE_NOOP("hall", "%1: %2, last day %3, bound: %4")).arg(head, nameOf(clock.light), isolated(last), nameOf(clock.bound));
    if (clock.due.conservative.isValid() && clock.due.conservative != clock.due.legal)
        sentence += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("hall", "(better by %1)")).arg(isolated(date(clock.due.conservative)));
    if (clock.due.provisional)
        sentence += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("hall", "(provisional: the calendar is not published yet)"));
    return sentence;
}

} // namespace hall::words
