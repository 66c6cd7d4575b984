// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papervalues_p.h"

#include "words/paperwords.h"
#include "words/stepwords.h"
#include "words/words.h"

#include <QtCore/QHash>

namespace hall {

using words::OnPaper;
using words::onPaper;

namespace {

using S = const PaperSource &;
using L = const QString &;

QString yes(bool so)
{
    return so ? QStringLiteral("1") : QString();
}

QString day(QDate day, L language)
{
    return day.isValid() ? words::paperDate(day, language) : QString();
}

QString time(const QDateTime &instant, L language)
{
    return instant.isValid() ? words::paperTime(instant, language) : QString();
}

/** What a visitor told us, or why it is missing; nothing of a sealed matter. */
QString stated(S source, const Stated &what, L language)
{
    if (source.sealed())
        return {};
    if (what.present() || what.whyMissing.isEmpty())
        return what.text;
    return onPaper(OnPaper::NotGiven, language).arg(words::isolated(what.whyMissing, language));
}

QString matter(S source, const Stated Matter::*field, L language)
{
    return source.file().hasMatter ? stated(source, source.file().matter.*field, language) : QString();
}

const Party *firstParty(S source)
{
    return source.sealed() || source.file().parties.isEmpty() ? nullptr : &source.file().parties.first();
}

QString document(const Party &party, L language)
{
    const QString number = maskedIdentityNumber(party.document.number);
    const QString kind = onPaper(party.document.kind, language);
    return number.isEmpty() ? kind : kind + QLatin1Char(' ') + words::isolated(number, language);
}

QString partyNames(S source)
{
    QStringList names;
    if (!source.sealed()) {
        for (const Party &party : source.file().parties) {
            if (party.name.present())
                names << party.name.text;
        }
    }
    return names.join(QString::fromUtf8("、"));
}

/** How a letter addresses them; whoever must not be named is "the visitor". */
QString salutation(S source, L language)
{
    const QString names = partyNames(source);
    if (names.isEmpty())
        return source.templates.phrase(QStringLiteral("visitor"), language);
    if (source.file().headcount <= source.file().parties.size())
        return names;
    return source.templates.phrase(QStringLiteral("and_others"), language).arg(names, QString::number(source.file().headcount));
}

QString everyParty(S source, L language)
{
    QStringList lines;
    if (source.sealed())
        return {};
    for (const Party &party : source.file().parties) {
        const Stated phone{maskedPhone(party.phone.text), party.phone.whyMissing};
        lines << QStringList{words::isolated(stated(source, party.name, language), language), document(party, language),
                             words::isolated(stated(source, party.address, language), language),
                             words::isolated(stated(source, phone, language), language)}
                     .join(QString::fromUtf8(words::isRightToLeft(language) ? "، " : language == QLatin1String("zh_CN") ? "，" : ", "));
    }
    return lines.join(QLatin1Char('\n'));
}

QString pages(S source)
{
    int sum = 0;
    for (const PaperItem &item : source.file().papers)
        sum += item.pages;
    return QString::number(sum);
}

QString transferWindow(S source, WindowNumber PendingTransfer::*which, L language, bool agencyAlone = false)
{
    if (!source.file().pending || ((*source.file().pending).*which).isNull())
        return {};
    const WindowNumber window = (*source.file().pending).*which;
    return agencyAlone ? source.agency(window, language) : source.window(window, language);
}

QString explained(S source, EventKind kind, const QString Explained::*what)
{
    const Explained *words = explainedFor(source, kind);
    return words ? maskedWords(words->*what, false) : QString();
}

QString otherParty(S source, Item item)
{
    const StepRecord *opened = source.sealed() ? nullptr : lastOf(source.file(), Step::MediationOpened);
    return opened ? opened->words.value(item) : QString();
}

} // namespace

const QList<PaperValueRow> &paperValueTable()
{
    static const QList<PaperValueRow> table{
        {"centre.name", [](S s, L) { return s.context.centreName; }},
        {"officer", [](S s, L) { return s.context.officer; }},
        {"window", [](S s, L l) { return s.context.window.isNull() ? QString() : s.window(s.context.window, l); }},
        {"window.phone", [](S s, L l) { return s.context.windowPhone.isEmpty() ? QString() : words::isolated(s.context.windowPhone, l); }},
        {"today", [](S s, L l) { return day(legalDate(s.context.printedAt), l); }},
        {"issuer", [](S s, L l) { return paperIssuer(s, l); }},
        {"issued", [](S s, L l) { return day(paperIssuedOn(s), l); }},
        {"form.copies", [](S s, L) { const auto *form = s.templates.find(s.form); return form ? QString::number(form->copies) : QString(); }},

        {"ticket.queue", [](S s, L l) {
            // The room's name would tell why somebody came.
            if (!s.context.ticket || s.context.ticket->queue.isNull())
                return QString();
            return words::paperWindow(s.context.ticket->queue, s.context.ticket->queue == DisciplineRoom ? nullptr : s.context.windows, l);
        }},
        {"ticket.number", [](S s, L l) { return s.context.ticket ? words::isolated(s.context.ticket->number, l) : QString(); }},
        {"ticket.ahead", [](S s, L) { return s.context.ticket ? QString::number(s.context.ticket->ahead) : QString(); }},
        {"ticket.time", [](S s, L l) { return time(s.context.printedAt, l); }},

        {"case.code", [](S s, L l) { return s.file().code ? words::isolated(s.file().code->text(), l) : QString(); }},
        {"case.registered", [](S s, L l) { return time(s.file().registered, l); }},
        {"case.registered_day", [](S s, L l) { return s.file().registered.isValid() ? day(legalDate(s.file().registered), l) : QString(); }},
        {"case.accepted", [](S s, L l) { return day(s.file().accepted, l); }},
        {"case.track", [](S s, L l) { return onPaper(s.file().track, l); }},
        {"case.category", [](S s, L l) { return s.sealed() ? QString() : onPaper(s.file().category, l); }},
        {"case.channel", [](S s, L l) { return onPaper(s.file().channel, l); }},
        {"case.path", [](S s, L l) {
            return s.sealed() || s.file().path == LawfulPath::Undecided ? QString() : words::nameOf(s.file().path, l);
        }},
        {"case.outcome", [](S s, L l) { return s.file().outcome && !s.sealed() ? words::nameOf(*s.file().outcome, l) : QString(); }},
        {"case.resolved", [](S s, L l) { return s.file().resolved ? day(*s.file().resolved, l) : QString(); }},
        {"case.headcount", [](S s, L) { return QString::number(s.file().headcount); }},
        {"case.owner", [](S s, L l) { return s.window(s.file().owner, l); }},
        {"case.owner_agency", [](S s, L l) { return s.agency(s.file().owner, l); }},
        {"case.first_window", [](S s, L l) { return s.window(s.file().firstWindow, l); }},
        {"case.report_by", [](S s, L l) { return day(s.file().reportBy, l); }},
        {"is.sealed", [](S s, L) { return yes(s.sealed()); }},
        {"is.petition", [](S s, L) { return yes(s.file().track == Track::Petition); }},
        {"is.dispute", [](S s, L) { return yes(s.file().track == Track::Dispute); }},
        {"is.query_code", [](S s, L) { return yes(!s.view.queryCode.isEmpty()); }},
        {"is.simple", [](S s, L) { return yes(s.file().simple); }},
        {"is.exhausted", [](S s, L) { return yes(s.file().exhausted); }},
        {"is.many", [](S s, L) { return yes(s.file().headcount > MaxRepresentatives); }},
        {"tick.resolved", [](S s, L) { return QString(QChar(s.file().resolved ? 0x25A0 : 0x25A1)); }},
        {"tick.unresolved", [](S s, L) { return QString(QChar(s.file().resolved ? 0x25A1 : 0x25A0)); }},
        {"is.re_review", [](S s, L) {
            const bool asked = std::count_if(s.file().steps.begin(), s.file().steps.end(), [](const StepRecord &record) { return record.step == Step::ReviewRequested; }) > 1;
            return yes(s.file().level >= 2 && (s.file().opinionServed || asked));
        }},
        {"is.ended_last", [](S s, L) {
            // F23 has two shapes: what came last decides.
            const StepRecord *agreed = lastOf(s.file(), Step::AgreementReached);
            const StepRecord *ended = lastOf(s.file(), Step::MediationEnded);
            return yes(ended && (!agreed || ended > agreed));
        }},
        {"is.inquiry_last", [](S s, L) {
            const StepRecord *inquiry = lastOf(s.file(), Step::InquiryRecorded);
            const StepRecord *session = lastOf(s.file(), Step::MediationHeld);
            return yes(inquiry && (!session || inquiry > session));
        }},

        {"matter.subject", [](S s, L l) { return matter(s, &Matter::subject, l); }},
        {"matter.type", [](S s, L l) {
            if (s.sealed() || s.file().matter.matterType.isEmpty())
                return QString();
            return s.context.matterTypes ? s.context.matterTypes->nameIn(s.file().matter.matterType, l) : s.file().matter.matterType;
        }},
        {"matter.place", [](S s, L l) { return matter(s, &Matter::place, l); }},
        {"matter.facts", [](S s, L l) { return matter(s, &Matter::facts, l); }},
        {"matter.request", [](S s, L l) { return matter(s, &Matter::request, l); }},
        {"matter.evidence", [](S s, L) { return s.sealed() ? QString() : s.file().matter.evidence.join(QString::fromUtf8("、")); }},
        {"matter.prior", [](S s, L) { return s.sealed() ? QString() : s.file().matter.priorHandling; }},

        {"party.role", [](S s, L l) { return s.templates.phrase(s.file().track == Track::Dispute ? QStringLiteral("party") : QStringLiteral("petitioner"), l); }},
        {"party.salutation", [](S s, L l) { return salutation(s, l); }},
        {"party.names", [](S s, L) { return partyNames(s); }},
        {"party.name", [](S s, L l) { return firstParty(s) ? stated(s, firstParty(s)->name, l) : QString(); }},
        {"party.document", [](S s, L l) { return firstParty(s) ? document(*firstParty(s), l) : QString(); }},
        {"party.address", [](S s, L l) { return firstParty(s) ? stated(s, firstParty(s)->address, l) : QString(); }},
        {"party.phone", [](S s, L l) {
            return firstParty(s) ? words::isolated(stated(s, {maskedPhone(firstParty(s)->phone.text), firstParty(s)->phone.whyMissing}, l), l) : QString();
        }},
        {"party.all", [](S s, L l) { return everyParty(s, l); }},
        {"respondent.unit", [](S s, L) { return s.sealed() ? QString() : s.file().respondentUnit; }},
        {"other.name", [](S s, L) { return maskedWords(otherParty(s, Item::OtherParty), true); }},
        {"other.address", [](S s, L) { return otherParty(s, Item::OtherPartyAddress); }},
        {"other.phone", [](S s, L l) { return words::isolated(maskedPhone(otherParty(s, Item::OtherPartyPhone)), l); }},

        {"papers.count", [](S s, L) { return QString::number(s.file().papers.size()); }},
        {"papers.pages", [](S s, L) { return pages(s); }},

        {"transfer.from", [](S s, L l) { return transferWindow(s, &PendingTransfer::from, l); }},
        {"transfer.to", [](S s, L l) { return transferWindow(s, &PendingTransfer::to, l); }},
        {"transfer.to_agency", [](S s, L l) { return transferWindow(s, &PendingTransfer::to, l, true); }},
        {"transfer.from_agency", [](S s, L l) { return transferWindow(s, &PendingTransfer::from, l, true); }},
        {"transfer.proposed", [](S s, L l) { return transferWindow(s, &PendingTransfer::proposed, l); }},
        {"transfer.reason", [](S s, L l) { return s.file().pending ? onPaper(s.file().pending->reasonCode, l) : QString(); }},
        {"transfer.words", [](S s, L) { return explained(s, EventKind::CaseTransferred, &Explained::reason); }},
        {"transfer.sent_at", [](S s, L l) { return s.file().pending ? time(s.file().pending->sentAt, l) : QString(); }},
        {"transfer.sent_day", [](S s, L l) { return s.file().pending ? day(legalDate(s.file().pending->sentAt), l) : QString(); }},
        {"transfer.report_by", [](S s, L l) { return s.file().pending ? day(s.file().pending->reportBy, l) : QString(); }},
        {"is.urgent", [](S s, L) {
            const StepRecord *raised = lastOf(s.file(), Step::UrgencyRaised);
            const StepRecord *upward = lastOf(s.file(), Step::SentUpward);
            const bool forwards = s.file().pending && s.file().pending->mode != TransferMode::Move;
            return yes(raised && !forwards && (!upward || raised > upward)); // both lie in the list of steps
        }},
        {"is.assigned", [](S s, L) { return yes(s.file().pending && s.file().pending->mode == TransferMode::Assign); }},
        {"urgent.addressees", [](S s, L l) { return urgentAddressees(s, l); }},
        {"re_review.number", [](S s, L l) {
            // As the officer who declines it gives it; else of the opinion in this very case.
            const QString told = listedPaperValue(QStringLiteral("matter_declined.number"), s, l);
            return words::isolated(told.isEmpty() ? givenNumber(s, PaperForm::F17ReReviewOpinion) : told, l);
        }},
        {"re_review.on", [](S s, L l) { return listedPaperValue(QStringLiteral("opinion3.on"), s, l); }},
        {"objection.reason", [](S s, L) { return explained(s, EventKind::TransferObjected, &Explained::reason); }},
        {"objection.basis", [](S s, L) { return explained(s, EventKind::TransferObjected, &Explained::basis); }},
        {"guided.organ", [](S s, L) { return explained(s, EventKind::GuidedElsewhere, &Explained::organ); }},
        {"guided.advice", [](S s, L) { return explained(s, EventKind::GuidedElsewhere, &Explained::reason); }},
        {"closing.reason", [](S s, L) { return explained(s, EventKind::CaseClosed, &Explained::reason); }},

        {"served.paper", [](S s, L l) { const auto form = servedPaper(s); return form ? paperTitle(*form, l) : QString(); }},
        {"served.number", [](S s, L l) {
            const auto form = servedPaper(s);
            return form ? words::isolated(givenNumber(s, *form), l) : QString();
        }},
        {"supervision.fault", [](S s, L l) {
            const StepRecord *opened = lastOf(s.file(), Step::SupervisionOpened);
            return opened && opened->facts.cause > 0 ? words::nameOf(static_cast<Fault>(opened->facts.cause), l) : QString();
        }},
    };
    return table;
}

QString PaperSource::value(const char *key) const
{
    for (const PaperValueRow &row : paperValueTable()) {
        if (qstrcmp(row.key, key) == 0)
            return row.make(*this, QStringLiteral("zh_CN"));
    }
    return {};
}

PaperValues::PaperValues(PaperForm form, const CaseView &view, const PaperContext &context, const PaperTemplates &templates)
    : m_form(form), m_view(view), m_context(context), m_templates(templates)
{
}

QString PaperValues::in(const QString &language, const QString &key) const
{
    static const QHash<QString, QString (*)(S, L)> always = [] {
        QHash<QString, QString (*)(S, L)> made;
        for (const PaperValueRow &row : paperValueTable())
            made.insert(QString::fromLatin1(row.key), row.make);
        return made;
    }();
    const PaperSource source{m_form, m_view, m_context, m_templates};
    const auto make = always.value(key);
    return make ? make(source, language) : listedPaperValue(key, source, language);
}

bool PaperValues::has(const QString &key) const
{
    return !in(m_context.language, key).isEmpty();
}

QList<QMap<QString, QString>> PaperValues::rows(const QString &source, const QString &language) const
{
    return paperRows(source, {m_form, m_view, m_context, m_templates}, language);
}

QStringList PaperValues::keys()
{
    QStringList all;
    for (const PaperValueRow &row : paperValueTable())
        all << QString::fromLatin1(row.key);
    return all + listedPaperValues();
}

bool PaperValues::knows(const QString &key)
{
    static const QSet<QString> all = [] {
        const QStringList list = keys();
        return QSet<QString>(list.begin(), list.end());
    }();
    return all.contains(key);
}

} // namespace hall
