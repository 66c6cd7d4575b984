// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/receptionpaper.h"

#include "domain/clocks.h"
#include "words/paperwords.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/stepwords.h"
#include "words/words.h"

namespace hall {

using words::OnReception;
using words::onReception;

namespace {

PaperText internalPaper(const QString &title, const PaperContext &context)
{
    PaperText paper;
    paper.form = PaperForm::F29LeaderCase;
    // In the language of the screen alone: it is made for the officer, not for the visitor.
    paper.language = words::language();
    paper.centre.text = context.centreName;
    paper.title.text = title;
    paper.secrecyMark = onReception(OnReception::ForInternalUse);
    paper.footer << PaperLine{QStringList{context.officer, words::windowName(context.window, *context.windows), words::dateTime(context.printedAt)}.join(QStringLiteral(" · ")), {}};
    return paper;
}

PaperField field(OnReception label, const QString &value, bool half = false)
{
    return {{onReception(label), {}}, {value, {}}, half};
}

PaperBlock fieldBlock(const PaperField &field)
{
    PaperBlock block;
    block.kind = PaperBlock::Kind::Field;
    block.field = field;
    return block;
}

PaperBlock tableBlock(std::initializer_list<std::pair<QString, int>> heads)
{
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    for (const auto &[head, width] : heads) {
        block.table.heads << PaperLine{head, {}};
        block.table.widths << width;
    }
    return block;
}

void addRow(PaperBlock &block, const QStringList &cells)
{
    QList<PaperLine> row;
    for (const QString &cell : cells)
        row << PaperLine{cell, {}};
    block.table.rows << row;
}

PaperBlock signBlock(std::initializer_list<OnReception> places)
{
    PaperBlock block;
    block.kind = PaperBlock::Kind::Sign;
    for (const OnReception place : places)
        block.places << PaperLine{onReception(place), {}};
    return block;
}

/** What the leader of that day has said in this matter; null when nothing is recorded. */
const StepRecord *opinionOf(const CaseFile &file, const ReceptionPlan &plan)
{
    for (qsizetype i = file.steps.size(); i-- > 0;) {
        const StepRecord &record = file.steps.at(i);
        if (record.step == Step::LeaderReceived && record.facts.on == plan.day && record.words.value(Item::Leader).trimmed() == plan.leader)
            return &record;
    }
    return nullptr;
}

/** Papers of many cases go round a table: what few may read has its number there, and is spoken of. */
QString subjectOf(const CaseFile &file)
{
    return file.restricted ? words::say(Say::VeiledSubject) : file.matter.subject.text;
}

QString lines(const QStringList &parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(QLatin1Char('\n'));
}

} // namespace

PaperText receptionRegister(const Desk &desk, const ReceptionRow &row, const PaperContext &context)
{
    const ReceptionPlan &plan = row.reception.plan;
    PaperText paper = internalPaper(onReception(OnReception::RegisterTitle), context);
    paper.formNumber = paperFormNumber(paper.form);
    paper.blocks << fieldBlock(field(OnReception::HeadDay, words::date(plan.day), true))
                 << fieldBlock(field(OnReception::HeadTime, words::slotTimes({plan.day, plan.from, plan.to, static_cast<int>(plan.from.secsTo(plan.to) / 60)}, 0), true))
                 << fieldBlock(field(OnReception::HeadLeader, plan.leader, true)) << fieldBlock(field(OnReception::HeadPost, plan.post, true))
                 << fieldBlock(field(OnReception::HeadPlace, plan.place));
    PaperBlock table = tableBlock({{onReception(OnReception::HeadSlot), 12}, {onReception(OnReception::HeadMatter), 36}, {onReception(OnReception::Opinion), 30},
                                   {onReception(OnReception::Unit), 22}});
    for (auto booking = row.reception.booked.cbegin(); booking != row.reception.booked.cend(); ++booking) {
        const auto view = desk.caseView(booking->file);
        const StepRecord *said = view ? opinionOf(view->file, plan) : nullptr;
        const QString matter = view ? lines({view->file.code ? view->file.code->text() : QString(), subjectOf(view->file)}) : onReception(OnReception::OtherCase);
        const QString by = said && said->facts.until.isValid() ? onReception(OnReception::Until) + QLatin1Char(' ') + words::date(said->facts.until) : QString();
        addRow(table, {words::slotTimes(plan, booking.key()), matter, said && !view->file.restricted ? said->words.value(Item::Opinion) : QString(), lines({said ? said->words.value(Item::Unit) : QString(), by})});
    }
    paper.blocks << table << signBlock({OnReception::LeaderSigns, OnReception::RecorderSigns});
    return paper;
}

PaperText receptionSlip(const BookedSlot &booked, const CaseView &view, const PaperContext &context)
{
    const auto both = [&](auto text) {
        return PaperLine{text(context.language), context.secondLanguage.isEmpty() ? QString() : text(context.secondLanguage)};
    };
    const auto phrase = [&](OnReception one) { return both([one](const QString &language) { return onReception(one, language); }); };
    const auto plain = [](const QString &value) { return PaperLine{value, {}}; };
    PaperText paper;
    paper.form = PaperForm::F03Receipt; // as large as a receipt
    paper.language = context.language;
    paper.secondLanguage = context.secondLanguage;
    paper.centre.text = context.centreName;
    paper.title = phrase(OnReception::SlipTitle);
    paper.codeLabel = both([](const QString &language) { return words::onPaper(words::OnPaper::CaseCode, language); });
    paper.code = view.file.code ? view.file.code->text() : QString();
    paper.qrPayload = paper.code;
    const ReceptionPlan &plan = booked.plan;
    paper.fields << PaperField{phrase(OnReception::HeadDay), both([&](const QString &language) { return words::paperDate(plan.day, language); }), false}
                 << PaperField{phrase(OnReception::HeadTime), plain(words::slotTimes(plan, booked.slot)), false}
                 << PaperField{phrase(OnReception::HeadLeader), plain(plan.post + QLatin1Char(' ') + plan.leader), false}
                 << PaperField{phrase(OnReception::HeadPlace), plain(plan.place), false};
    paper.paragraphs << phrase(OnReception::SlipBring) << phrase(OnReception::SlipFree);
    paper.footer << plain(QStringList{words::paperWindow(context.window, context.windows, context.language), context.officer, words::paperTime(context.printedAt, context.language)}
                              .join(QStringLiteral(" · ")));
    return paper;
}

PaperText conferenceAgenda(const Desk &desk, const QList<CaseRow> &tabled, const PaperContext &context)
{
    PaperText paper = internalPaper(onReception(OnReception::AgendaTitle), context);
    paper.blocks << fieldBlock(field(OnReception::AgendaDay, words::date(legalDate(context.printedAt)), true))
                 << fieldBlock(field(OnReception::AgendaCount, QString::number(tabled.size()), true));
    PaperBlock table = tableBlock({{onReception(OnReception::HeadNumber), 7}, {onReception(OnReception::HeadMatter), 34}, {onReception(OnReception::HeadOwner), 23},
                                   {onReception(OnReception::HeadWhyTabled), 18}, {onReception(OnReception::HeadResolution), 18}});
    int number = 0;
    for (const CaseRow &row : tabled) {
        const auto view = desk.caseView(row.id);
        if (!view)
            continue;
        const StepRecord *why = lastOf(view->file, Step::ConferenceTabled);
        const StepRecord *earlier = lastOf(view->file, Step::ConferenceResolved);
        const RunningClock *urgent = mostUrgent(view->clocks);
        addRow(table, {QString::number(++number), lines({row.code, subjectOf(view->file)}),
                       lines({words::windowName(row.owner, desk.windows()), words::nameOf(phaseOf(view->file)), urgent ? words::clockSentence(*urgent) : QString()}),
                       lines({why && !view->file.restricted ? why->words.value(Item::Reason) : QString(),
                              earlier && !view->file.restricted ? onReception(OnReception::Earlier).arg(earlier->words.value(Item::Result)) : QString()}),
                       {}});
    }
    paper.blocks << table << signBlock({OnReception::ConvenorSigns, OnReception::RecorderSigns});
    return paper;
}

} // namespace hall
