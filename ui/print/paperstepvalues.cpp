// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papervalues_p.h"

#include "words/paperwords.h"
#include "words/stepwords.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hall {

namespace {

constexpr char16_t Ticked = 0x25A0;
constexpr char16_t Unticked = 0x25A1;

/** A step by the name under which papers know it: its own, or one of those that a case may hold several times. */
struct NamedStep
{
    QString name;
    Step step;
    int nth = 0;             ///< of the levels of an opinion or of a review; 0: the last one
};

const QList<NamedStep> &namedSteps()
{
    static const QList<NamedStep> all = [] {
        QList<NamedStep> made;
        for (const Step step : allSteps()) {
            if (step != Step::IncidentNoted) // no paper tells how somebody behaved at a visit (REG 26; domain rules 7, P-21)
                made.append({stepName(step), step, 0});
        }
        // The three levels each have their own paper, which may be printed again when the next has begun.
        for (int level = 1; level <= 3; ++level)
            made.append({QStringLiteral("opinion%1").arg(level), Step::OpinionGiven, level});
        for (int level = 1; level <= 2; ++level)
            made.append({QStringLiteral("review%1").arg(level), Step::ReviewRequested, level});
        return made;
    }();
    return all;
}

/** The record at a level since the case was last reopened. An opinion is of the level that the requests before it asked for. */
const StepRecord *atLevel(const CaseFile &file, const NamedStep &named)
{
    const StepRecord *found = nullptr;
    int level = 1;
    for (const StepRecord &record : file.steps) {
        if (record.step == Step::CaseReopened) {
            found = nullptr;
            level = 1;
        }
        if (record.step == named.step && level == named.nth)
            found = &record;
        level += record.step == Step::ReviewRequested;
    }
    return found;
}

/** Which call a step answers, where a paper shows both. */
std::optional<Step> callOf(Step answer)
{
    switch (answer) {
    case Step::SupervisionAnswered: return Step::SupervisionOpened;
    case Step::ProposalAnswered: return Step::ProposalMade;
    case Step::LeaderReported: return Step::LeaderAssigned;
    case Step::HearingClosed: return Step::HearingOpened;
    default: return std::nullopt;
    }
}

/** The record that a paper is about: an answer only to the call that stands above it, a service only of the paper to be served. */
const StepRecord *recordOf(const PaperSource &source, const NamedStep &named)
{
    const CaseFile &file = source.file();
    if (named.nth > 0)
        return atLevel(file, named);
    if (named.step == Step::PaperServed && source.context.toServe) {
        const auto served = std::find_if(file.steps.crbegin(), file.steps.crend(), [&](const StepRecord &record) {
            return record.step == Step::PaperServed && record.facts.form == source.context.toServe;
        });
        return served == file.steps.crend() ? nullptr : &*served;
    }
    const StepRecord *record = lastOf(file, named.step);
    // What is to be signed stands as it was drafted.
    if (!record && named.step == Step::AgreementReached)
        record = lastOf(file, Step::AgreementDrafted);
    const auto call = callOf(named.step);
    const StepRecord *called = call && record ? lastOf(file, *call) : nullptr;
    if (!called)
        return record;
    const bool answers = record->facts.about.isNull() ? record > called : record->facts.about == called->id;
    return answers ? record : nullptr;
}

int choicesOf(Step step)
{
    for (const Ask &ask : ruleOf(step).asks) {
        if (ask.kind == Ask::Kind::Choice)
            return ask.what;
    }
    return 0;
}

QString options(const NamedStep &named, const StepRecord *record, const QString &language)
{
    QStringList lines;
    for (int choice = 1; choice <= choicesOf(named.step); ++choice) {
        const bool chosen = record && record->facts.choice == choice;
        lines << QChar(chosen ? Ticked : Unticked) + QLatin1Char(' ') + words::choiceName(named.step, choice, language);
    }
    return lines.join(QStringLiteral("   "));
}

QString members(const StepRecord &record, const PaperSource &source, const QString &language)
{
    QList<WindowNumber> windows(record.facts.windows.begin(), record.facts.windows.end());
    std::sort(windows.begin(), windows.end());
    QStringList names;
    for (const WindowNumber window : windows)
        names << source.window(window, language);
    return names.join(QStringLiteral(" · "));
}

QString stepValue(const NamedStep &named, const QString &what, const PaperSource &source, const QString &language)
{
    const StepRecord *record = recordOf(source, named);
    if (what == QLatin1String("options"))
        return options(named, record, language);
    if (!record)
        return {};
    const StepFacts &facts = record->facts;
    if (what == QLatin1String("on"))
        return facts.on.isValid() ? words::paperDate(facts.on, language) : QString();
    if (what == QLatin1String("until"))
        return facts.until.isValid() ? words::paperDate(facts.until, language) : QString();
    if (what == QLatin1String("days"))
        return facts.days > 0 ? QString::number(facts.days) : QString();
    if (what == QLatin1String("choice"))
        return words::choiceName(named.step, facts.choice, language);
    if (what == QLatin1String("officer"))
        return record->officerName;
    if (what == QLatin1String("window"))
        return source.window(record->window, language);
    if (what == QLatin1String("at"))
        return words::paperTime(record->at, language);
    if (what == QLatin1String("members"))
        return members(*record, source, language);
    // What officers write of an accusation names the accused sooner or later.
    if (source.sealed())
        return {};
    for (auto word = record->words.begin(); word != record->words.end(); ++word) {
        if (itemName(word.key()) == what)
            return maskedWords(word.value(), ofPeople(word.key()));
    }
    return {};
}

QStringList whatOf(Step step)
{
    QStringList what{QStringLiteral("on"), QStringLiteral("officer"), QStringLiteral("window"), QStringLiteral("at")};
    for (const Ask &ask : ruleOf(step).asks) {
        switch (ask.kind) {
        case Ask::Kind::Line:
        case Ask::Kind::Text: what << itemName(static_cast<Item>(ask.what)); break;
        case Ask::Kind::Choice: what << QStringLiteral("choice") << QStringLiteral("options"); break;
        case Ask::Kind::Until: what << QStringLiteral("until"); break;
        case Ask::Kind::Days: what << QStringLiteral("days"); break;
        case Ask::Kind::Members: what << QStringLiteral("members"); break;
        default: break;
        }
    }
    return what;
}

/** The last legal day of a clock that runs, else of the one that ended last. What is printed is what a visitor may rely on. */
QString dueValue(ClockId id, const PaperSource &source, const QString &language)
{
    for (const RunningClock &clock : source.view.clocks) {
        if (clock.id != id || !clock.due.legal.isValid())
            continue;
        const QString date = words::paperDate(clock.due.legal, language);
        return clock.due.provisional ? words::onPaper(words::OnPaper::Provisional, language).arg(date) : date;
    }
    return {};
}

const QList<ClockId> &dayClocks()
{
    static const QList<ClockId> all{ClockId::Clk01, ClockId::Clk02, ClockId::Clk03, ClockId::Clk04, ClockId::Clk05, ClockId::Clk06,
                                    ClockId::Clk07, ClockId::Clk08, ClockId::Clk09, ClockId::Clk10, ClockId::Clk12, ClockId::Clk13,
                                    ClockId::Clk14, ClockId::Clk15, ClockId::Clk18, ClockId::Clk19};
    return all;
}

using Make = std::function<QString(const PaperSource &, const QString &)>;

const QHash<QString, Make> &listed()
{
    static const QHash<QString, Make> all = [] {
        QHash<QString, Make> made;
        for (const NamedStep &named : namedSteps()) {
            for (const QString &what : whatOf(named.step)) {
                made.insert(named.name + QLatin1Char('.') + what, [named, what](const PaperSource &source, const QString &language) {
                    return stepValue(named, what, source, language);
                });
            }
            for (int choice = 1; choice <= choicesOf(named.step); ++choice) {
                const auto chosen = [named, choice](const PaperSource &source) {
                    const StepRecord *record = recordOf(source, named);
                    return record && record->facts.choice == choice;
                };
                const QString end = named.name + QStringLiteral(".%1").arg(choice);
                made.insert(QStringLiteral("tick.") + end, [chosen](const PaperSource &source, const QString &) {
                    return QString(QChar(chosen(source) ? Ticked : Unticked));
                });
                made.insert(QStringLiteral("is.") + end, [chosen](const PaperSource &source, const QString &) {
                    return chosen(source) ? QStringLiteral("1") : QString();
                });
            }
        }
        for (const ClockId id : dayClocks()) {
            made.insert(QStringLiteral("due.%1.legal").arg(clockName(id)), [id](const PaperSource &source, const QString &language) {
                return dueValue(id, source, language);
            });
        }
        for (int number = 1; number <= LastPaperForm; ++number) {
            const auto form = static_cast<PaperForm>(number);
            made.insert(QStringLiteral("number.") + paperFormNumber(form), [form](const PaperSource &source, const QString &language) {
                return paperNumber(source, form, language);
            });
            made.insert(QStringLiteral("served.") + paperFormNumber(form), [form](const PaperSource &source, const QString &language) {
                const QDate on = source.file().served.value(form);
                return on.isValid() ? words::paperDate(on, language) : QString();
            });
        }
        return made;
    }();
    return all;
}

} // namespace

QStringList listedPaperValues()
{
    QStringList keys = listed().keys();
    keys.sort();
    return keys;
}

QString listedPaperValue(const QString &key, const PaperSource &source, const QString &language)
{
    const auto make = listed().constFind(key);
    return make == listed().constEnd() ? QString() : (*make)(source, language);
}

QString maskedWords(const QString &words, bool ofPeople)
{
    static const QRegularExpression identity(QStringLiteral("(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])"));
    static const QRegularExpression phone(QStringLiteral("(?<![0-9])1[3-9][0-9]{9}(?![0-9])"));
    QString masked = words;
    const auto shorten = [&](const QRegularExpression &what, QString (*shorter)(const QString &)) {
        for (auto match = what.match(masked); match.hasMatch(); match = what.match(masked))
            masked.replace(match.capturedStart(), match.capturedLength(), shorter(match.captured()));
    };
    shorten(identity, &maskedIdentityNumber);
    if (ofPeople)
        shorten(phone, &maskedPhone);
    return masked;
}

const Explained *explainedFor(const PaperSource &source, EventKind kind)
{
    if (source.sealed())
        return nullptr;
    EventId last;
    const Explained *found = nullptr;
    for (const TimelineEntry &entry : source.view.timeline) {
        if (entry.contested)
            continue;
        if (kindOf(entry.event.body) == kind) {
            last = entry.event.id;
            found = nullptr;
        }
        const auto *words = std::get_if<Explained>(&entry.event.body);
        if (words && !last.isNull() && words->about == last)
            found = words;
    }
    return found;
}

std::optional<PaperForm> servedPaper(const PaperSource &source)
{
    if (source.context.toServe)
        return source.context.toServe;
    if (const StepRecord *served = lastOf(source.file(), Step::PaperServed))
        return served->facts.form;
    // Whatever was printed and is owed to somebody; a receipt is handed over without one.
    const QList<PaperForm> printed = source.file().copies.keys();
    for (auto form = printed.crbegin(); form != printed.crend(); ++form) {
        const PaperTemplate *made = source.templates.find(*form);
        if (made && !made->inside && *form != PaperForm::F25ServiceReceipt)
            return *form;
    }
    return std::nullopt;
}

} // namespace hall
