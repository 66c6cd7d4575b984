// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/accusationpapers.h"
#include "print/paperwriter_p.h"

namespace hall {

using words::OnPaper;
using words::onPaper;

PaperLine receivedPapers(const PaperWriter &writer, const CaseFile &file)
{
    if (file.papers.isEmpty())
        return writer.line(OnPaper::NoPapers);
    int pages = 0;
    for (const PaperItem &item : file.papers)
        pages += item.pages;
    return writer.each([&](const QString &language) {
        // A paper's name says what an accusation is about: those are counted only. The second language counts as well, for
        // the names stand above it already.
        if (file.sealed() || language != writer.paper.language)
            return onPaper(OnPaper::PapersCounted, language).arg(file.papers.size()).arg(pages);
        QStringList items;
        for (const PaperItem &item : file.papers) {
            const QString kind = onPaper(item.original ? OnPaper::PaperOriginal : OnPaper::PaperCopy, language);
            items.append(onPaper(OnPaper::PaperItem, language).arg(words::isolated(item.name, language), kind,
                                                                        QString::number(item.pages)));
        }
        return items.join(QLatin1Char('\n'));
    });
}

namespace {

PaperLine nextStep(const PaperWriter &writer, const CaseFile &file)
{
    const PaperLine owner = writer.window(file.owner);
    const auto say = [&](OnPaper phrase) {
        return writer.each([&](const QString &language) {
            return onPaper(phrase, language).arg(language == writer.paper.language || owner.second.isEmpty() ? owner.text : owner.second);
        });
    };
    if (file.state == CaseState::Closed)
        return writer.line(OnPaper::NextClosed);
    if (file.state == CaseState::Guided)
        return writer.line(OnPaper::NextGuided);
    if (file.pending) {
        const PaperLine to = writer.window(file.pending->to);
        return writer.each([&](const QString &language) {
            const bool first = language == writer.paper.language;
            return onPaper(OnPaper::NextTransfer, language)
                .arg(first || to.second.isEmpty() ? to.text : to.second, first || owner.second.isEmpty() ? owner.text : owner.second);
        });
    }
    return say(file.track == Track::Dispute ? OnPaper::NextRegisteredDispute : OnPaper::NextRegistered);
}

} // namespace

void writeParty(PaperWriter &writer, const Party &party, int number, bool several, bool whole)
{
    const OnPaper kind = party.organisation ? OnPaper::Organisation : OnPaper::Name;
    PaperLine label = writer.line(kind);
    if (several)
        label = writer.each([&](const QString &language) { return onPaper(OnPaper::PartyNumber, language).arg(number); });
    writer.paper.fields.append({label, writer.stated(party.name), true});
    // Paper shows parts of numbers, as screens do: it lies on counters and in bins.
    const Stated phone{whole ? party.phone.text : maskedPhone(party.phone.text), party.phone.whyMissing};
    writer.field(OnPaper::PartyPhone, writer.stated(phone), true);
    writer.field(OnPaper::Document, writer.each([&](const QString &language) {
        const QString document = whole ? party.document.number : maskedIdentityNumber(party.document.number);
        const QString &why = party.document.whyMissing;
        QString text = onPaper(party.document.kind, language);
        if (!document.isEmpty())
            text += QLatin1Char(' ') + words::isolated(document, language);
        else if (!why.isEmpty())
            text += QStringLiteral(" · ") + onPaper(OnPaper::NotGiven, language).arg(words::isolated(why, language));
        return text;
    }));
    writer.field(OnPaper::Address, writer.stated(party.address));
    if (party.guardian.answered()) {
        writer.field(OnPaper::Guardian, writer.stated(party.guardian), true);
        writer.typed(OnPaper::GuardianRelation, party.guardianRelation, true);
    }
}

void writeMatter(PaperWriter &writer, const Matter &matter, const PaperContext &context)
{
    writer.field(OnPaper::Subject, writer.stated(matter.subject));
    if (!matter.matterType.isEmpty()) {
        writer.field(OnPaper::MatterType, writer.each([&](const QString &language) {
            return context.matterTypes ? context.matterTypes->nameIn(matter.matterType, language) : matter.matterType;
        }), true);
    }
    writer.field(OnPaper::Place, writer.stated(matter.place), true);
    writer.field(OnPaper::Facts, writer.stated(matter.facts));
    writer.field(OnPaper::Request, writer.stated(matter.request));
    writer.fieldUnlessEmpty(OnPaper::PriorHandling, matter.priorHandling);
    writer.fieldUnlessEmpty(OnPaper::Evidence, matter.evidence.join(QLatin1Char('\n')));
}

void writeRegistered(PaperWriter &writer, const CaseFile &file)
{
    writer.field(OnPaper::RegisteredAt, writer.time(file.registered), true);
    writer.field(OnPaper::FirstWindow, writer.window(file.firstWindow), true);
    writer.field(OnPaper::Track, writer.each([&](const QString &language) { return onPaper(file.track, language); }), true);
    writer.field(OnPaper::Category, writer.each([&](const QString &language) { return onPaper(file.category, language); }), true);
    writer.field(OnPaper::Channel, writer.each([&](const QString &language) { return onPaper(file.channel, language); }), true);
}

PaperText registrationFor(const CaseView &view, const PaperContext &context)
{
    const CaseFile &file = view.file;
    if (file.sealed())
        return accusationExtractFor(view, context);
    PaperWriter writer(PaperForm::F02Registration, QStringLiteral("F02"), OnPaper::RegistrationTitle, view, context);
    if (file.restricted)
        writer.paper.secrecyMark = onPaper(OnPaper::RestrictedMark, context.language);
    writeRegistered(writer, file);
    writer.field(OnPaper::Headcount, writer.each([&](const QString &language) {
        return file.hasParties ? onPaper(OnPaper::People, language).arg(file.headcount).arg(file.parties.size())
                               : QString::number(file.headcount);
    }), true);
    if (file.hasParties) {
        for (int i = 0; i < file.parties.size(); ++i)
            writeParty(writer, file.parties[i], i + 1, file.parties.size() > 1);
    } else {
        writer.field(OnPaper::Name, writer.line(OnPaper::NotReadableHere));
    }
    writer.fieldUnlessEmpty(OnPaper::RespondentUnit, file.respondentUnit);
    if (file.hasMatter)
        writeMatter(writer, file.matter, context);
    else
        writer.field(OnPaper::Facts, writer.line(OnPaper::NotReadableHere));
    if (!file.papers.isEmpty())
        writer.field(OnPaper::ReceivedPapers, receivedPapers(writer, file));
    // The rules take no oral matter that was not read back, and none without the notice: the ticks say what they ensured.
    writer.field(OnPaper::OralRecord, writer.line(file.oral ? OnPaper::OralYes : OnPaper::OralNo));
    writer.field(OnPaper::Privacy, writer.line(OnPaper::PrivacyShown), true);
    writer.typed(OnPaper::Operator, context.officer, true);
    writer.paragraph(OnPaper::PrivacyNotice);
    writer.paragraph(OnPaper::VisitorConfirms);
    writer.sign(OnPaper::VisitorSigns);
    writer.sign(OnPaper::SignatureDate);
    writer.sign(OnPaper::ReceptionistSigns);
    writer.sign(OnPaper::SignatureDate);
    writer.foot();
    return writer.paper;
}

PaperText receiptFor(const CaseView &view, const PaperContext &context)
{
    const CaseFile &file = view.file;
    PaperWriter writer(PaperForm::F03Receipt, QStringLiteral("F03"), OnPaper::ReceiptTitle, view, context);
    if (!view.queryCode.isEmpty()) {
        writer.paper.queryLabel = writer.line(OnPaper::QueryCode);
        writer.paper.queryCode = view.queryCode;
        writer.paper.qrPayload = writer.paper.code + QLatin1Char('?') + view.queryCode;
    }
    writer.field(OnPaper::RegisteredAt, writer.time(file.registered), true);
    writer.field(OnPaper::Window, writer.window(context.window.isNull() ? file.owner : context.window), true);
    writer.typed(OnPaper::Operator, context.officer, true);
    writer.fieldUnlessEmpty(OnPaper::Phone, context.windowPhone, true);
    writer.field(OnPaper::ReceivedPapers, receivedPapers(writer, file));
    writer.field(OnPaper::NextStep, nextStep(writer, file));
    if (file.track == Track::Petition && file.open() && view.due.legal.isValid()) {
        writer.field(OnPaper::LastDate, writer.each([&](const QString &language) {
            const QString date = words::paperDate(view.due.legal, language);
            return view.due.provisional ? onPaper(OnPaper::Provisional, language).arg(date) : date;
        }));
    }
    writer.paragraph(view.queryCode.isEmpty() ? OnPaper::HowToAsk : OnPaper::HowToQuery);
    writer.paragraph(file.track == Track::Dispute ? OnPaper::DisputeFreedom : OnPaper::AskForReview);
    writer.sign(OnPaper::OperatorSigns);
    writer.sign(OnPaper::CentreStamp);
    if (!view.queryCode.isEmpty())
        writer.paper.footer.append(writer.line(OnPaper::KeepThis));
    writer.foot();
    return writer.paper;
}

PaperText slipFor(const CaseView &view, const PaperContext &context)
{
    const CaseFile &file = view.file;
    PaperWriter writer(PaperForm::F09WindowSlip, QStringLiteral("F09"), OnPaper::SlipTitle, view, context);
    const WindowNumber from = !context.from.isNull() ? context.from : file.pending ? file.pending->from : file.owner;
    const WindowNumber to = !context.to.isNull() ? context.to : file.pending ? file.pending->to : WindowNumber();
    writer.field(OnPaper::From, writer.window(from), true);
    writer.field(OnPaper::To, to.isNull() ? PaperLine() : writer.window(to), true);
    // It lies in hands and on counters between the windows: of what few may read it says nothing.
    const bool told = file.accessLevel() == AccessLevel::Ordinary;
    if (told && file.hasMatter && file.matter.subject.present())
        writer.typed(OnPaper::Subject, file.matter.subject.text);
    if (file.pending) {
        writer.field(OnPaper::Reason, writer.each([&](const QString &language) {
            const QString kind = onPaper(file.pending->reasonCode, language);
            const bool withWords = told && !context.reason.isEmpty();
            return withWords ? kind + QLatin1Char('\n') + context.reason : kind;
        }));
    } else if (told) {
        writer.fieldUnlessEmpty(OnPaper::Reason, context.reason);
    }
    writer.field(OnPaper::RegisteredAt, writer.time(file.registered), true);
    writer.field(OnPaper::SentAt, writer.time(file.pending ? file.pending->sentAt : context.printedAt), true);
    const PaperLine owner = writer.window(file.owner);
    writer.field(OnPaper::Owner, writer.each([&](const QString &language) {
        const QString name = language == context.language || owner.second.isEmpty() ? owner.text : owner.second;
        return file.pending ? onPaper(OnPaper::OwnerUntilAccepted, language).arg(name) : name;
    }));
    writer.field(OnPaper::AcceptedAt, {});
    writer.paragraph(OnPaper::SlipRule);
    writer.sign(OnPaper::SenderSigns);
    writer.sign(OnPaper::SignatureDate);
    writer.sign(OnPaper::ReceiverSigns);
    writer.sign(OnPaper::SignatureDate);
    writer.foot();
    return writer.paper;
}

} // namespace hall
