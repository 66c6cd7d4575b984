// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papervalues_p.h"

#include "words/paperwords.h"

#include <QtCore/QRegularExpression>

namespace hall {

namespace {

const QString Chinese = QStringLiteral("zh_CN");

/** The county or city in a centre's name: 伊宁市 of 伊宁市社会治安综合治理中心. Empty where the name tells none. */
QString placeOf(const QString &centreName)
{
    static const QRegularExpression place(QString::fromUtf8("^(.*[县市区旗])(?=社会|综合|综治|矛盾)"));
    return place.match(centreName).captured(1);
}

/** What the organ of a window is called in Chinese, without its place; empty where resources/papers does not know it. */
QString organName(const PaperSource &source, WindowNumber window)
{
    const ServiceWindow *row = source.context.windows ? source.context.windows->find(window) : nullptr;
    return row ? source.templates.phrase(QStringLiteral("organ.") + row->agencyIn(Chinese), Chinese) : QString();
}

int levelOf(PaperForm form)
{
    switch (form) {
    case PaperForm::F14Opinion: return 1;
    case PaperForm::F16ReviewOpinion: return 2;
    case PaperForm::F17ReReviewOpinion: return 3;
    default: return 0;
    }
}

QString opinionOrgan(const PaperSource &source, int level, const QString &language)
{
    return listedPaperValue(QStringLiteral("opinion%1.organ").arg(level), source, language);
}

/** An opinion that neither the centre nor the owner window's agency gives: its organ keeps a register of its own. */
bool ofAnotherOrgan(const PaperSource &source, PaperForm form)
{
    const int level = levelOf(form);
    if (level == 0 || source.sealed())
        return false;
    const QString organ = opinionOrgan(source, level, Chinese);
    const WindowNumber owner = source.file().owner;
    if (organ == source.context.centreName || organ == source.agency(owner, Chinese))
        return false;
    // The next organ up mostly bears the same name after another place: only of the first level is a shorter one the same.
    const ServiceWindow *row = source.context.windows ? source.context.windows->find(owner) : nullptr;
    const QString name = organName(source, owner);
    const bool sameName = (!name.isEmpty() && organ.contains(name)) || (row && organ.contains(row->agencyIn(Chinese)));
    return level > 1 || !(organ.isEmpty() || sameName);
}

/** The review organ at whose level the last hearing was opened (REG 36); empty where there was no request. */
QString hearingOrgan(const PaperSource &source)
{
    const StepRecord *opened = lastOf(source.file(), Step::HearingOpened);
    QString organ;
    for (const StepRecord &record : source.file().steps) {
        if (record.step == Step::ReviewRequested)
            organ = record.words.value(Item::ReviewOrgan);
        if (&record == opened)
            break;
    }
    return organ;
}

QDate dayOf(const StepRecord *record)
{
    if (!record)
        return {};
    return record->facts.on.isValid() ? record->facts.on : legalDate(record->at);
}

} // namespace

QString PaperSource::window(WindowNumber window, const QString &language) const
{
    // Of a sealed matter neither the room's name nor its number: both tell what it is about.
    return sealed() ? templates.phrase(QStringLiteral("sealed_desk"), language) : words::paperWindow(window, context.windows, language);
}

QString PaperSource::agency(WindowNumber window, const QString &language) const
{
    if (sealed())
        return templates.phrase(QStringLiteral("sealed_desk"), language);
    if (window == FrontDesk && !context.centreName.isEmpty())
        return context.centreName;
    const ServiceWindow *row = context.windows ? context.windows->find(window) : nullptr;
    if (!row)
        return templates.phrase(QStringLiteral("window_number"), language).arg(words::paperWindow(window, nullptr, language));
    const QString full = templates.phrase(QStringLiteral("organ.") + row->agencyIn(Chinese), language);
    if (full.isEmpty())
        return row->agencyIn(language);
    return language == Chinese ? placeOf(context.centreName) + full : full;
}

QString paperIssuer(const PaperSource &source, const QString &language)
{
    if (const int level = levelOf(source.form))
        return opinionOrgan(source, level, language);
    const QString organ = source.form == PaperForm::F18Hearing && !source.sealed() ? hearingOrgan(source) : QString();
    return organ.isEmpty() ? source.agency(source.file().owner, language) : organ;
}

QDate paperIssuedOn(const PaperSource &source)
{
    const CaseFile &file = source.file();
    const auto act = [&]() -> QDate {
        switch (source.form) {
        case PaperForm::F04Acceptance: return file.accepted;
        case PaperForm::F05Declined:
        case PaperForm::F06NoLongerAccepted: return dayOf(lastOf(file, Step::MatterDeclined));
        case PaperForm::F07ForwardedToVisitor:
        case PaperForm::F08ForwardedToOrgan:
            if (source.form == PaperForm::F08ForwardedToOrgan && !source.value("is.urgent").isEmpty())
                return dayOf(lastOf(file, Step::UrgencyRaised));
            return file.pending ? legalDate(file.pending->sentAt) : dayOf(lastOf(file, Step::SentUpward));
        case PaperForm::F13Extension: return dayOf(lastOf(file, Step::HandlingExtended));
        case PaperForm::F18Hearing: {
            // The day that the step names is the hearing's own; the notice goes out before it.
            const StepRecord *opened = lastOf(file, Step::HearingOpened);
            return opened ? legalDate(opened->at) : QDate();
        }
        case PaperForm::F27Supervision: return dayOf(lastOf(file, Step::SupervisionOpened));
        case PaperForm::F28Proposal: return dayOf(lastOf(file, Step::ProposalMade));
        default: return {};
        }
    }();
    return act.isValid() ? act : legalDate(source.context.printedAt);
}

QString givenNumber(const PaperSource &source, PaperForm form)
{
    return ofAnotherOrgan(source, form) ? QString() : source.file().numbers.value(form);
}

QString paperNumber(const PaperSource &source, PaperForm form, const QString &language)
{
    const QString given = givenNumber(source, form);
    if (!given.isEmpty())
        return words::isolated(given, language);
    // The committee numbers its agreements itself, too; whoever cites such a paper writes its number by hand.
    // And of an accusation the centre never gives one: DocumentSeries::owes().
    if (form == PaperForm::F22Agreement || ofAnotherOrgan(source, form) || source.file().sealed())
        return source.form == form ? source.templates.phrase(QStringLiteral("number_by_issuer"), language) : QString();
    return source.templates.phrase(QStringLiteral("number_pending"), language);
}

QString urgentAddressees(const PaperSource &source, const QString &language)
{
    const QString place = language == Chinese ? placeOf(source.context.centreName) : QString();
    const StepRecord *raised = lastOf(source.file(), Step::UrgencyRaised);
    QStringList all;
    for (const StepRecord &record : source.file().steps) {
        if (!raised || record.step != Step::UrgencyReported || &record < raised) // both lie in the list of steps
            continue;
        const QString named = QStringLiteral("urgent_to.%1").arg(record.facts.choice);
        const QString fallback = source.templates.phrase(named, language);
        const QString inPlace = source.templates.phrase(named + QStringLiteral(".named"), language);
        const QString name = place.isEmpty() || inPlace.isEmpty() ? fallback : inPlace.arg(place);
        if (!all.contains(name))
            all << name;
    }
    return all.join(words::isRightToLeft(language) ? QStringLiteral(u"\u060c ") : language == Chinese ? QStringLiteral(u"\u3001") : QStringLiteral(", "));
}

} // namespace hall
