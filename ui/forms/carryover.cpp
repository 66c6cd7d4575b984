// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/carryover.h"

#include "forms/caseorders.h"
#include "forms/dialogcopy.h"
#include "forms/stepdialog.h"
#include "forms/transferdialog.h"
#include "words/troublewords.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace hall::carryover {

namespace {

/** The fields of a dialog by their names: the same that a screen reader and a test know them by. */
class Filling final
{
public:
    explicit Filling(QDialog &dialog) : m_dialog(dialog) {}

    void text(const char *name, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (auto *line = m_dialog.findChild<QLineEdit *>(QLatin1String(name)))
            line->setText(text);
        else if (auto *page = m_dialog.findChild<QPlainTextEdit *>(QLatin1String(name)))
            page->setPlainText(text);
    }
    void choice(const char *name, const QVariant &data)
    {
        auto *box = m_dialog.findChild<QComboBox *>(QLatin1String(name));
        const int at = box ? box->findData(data) : -1;
        if (at >= 0)
            box->setCurrentIndex(at);
    }
    void pages(const char *name, int pages)
    {
        if (auto *box = m_dialog.findChild<QSpinBox *>(QLatin1String(name)))
            box->setValue(pages);
    }

private:
    QDialog &m_dialog;
};

void fillPapers(Filling &fill, const QList<PaperItem> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        fill.text(QByteArray("paperName" + number).constData(), items.at(i).name);
        fill.pages(QByteArray("paperPages" + number).constData(), items.at(i).pages);
        fill.choice(QByteArray("paperKind" + number).constData(), items.at(i).original);
    }
}

void fillFrom(QDialog &dialog, const Events &order)
{
    Filling fill(dialog);
    const auto corrected = [&fill](Field field, int party, const QString &value, const QString &reason) {
        fill.choice("correctField", QPoint(static_cast<int>(field), party));
        if (field == Field::MatterType)
            fill.choice("correctType", value);
        else
            fill.text("correctValue", value);
        fill.text("correctReason", reason);
    };
    for (const Event &event : order) {
        match(
            event.body, [&](const NoteAdded &b) { fill.text("noteText", b.text); }, [&](const CaseScreened &b) { fill.choice("screenPath", static_cast<int>(b.path)); },
            [&](const GuidedElsewhere &b) { fill.choice("guidePath", static_cast<int>(b.path)); },
            [&](const CaseTransferred &b) {
                if (auto *transfer = qobject_cast<TransferDialog *>(&dialog))
                    transfer->choose(b.to);
                fill.choice("transferReasonCode", static_cast<int>(b.reasonCode));
            },
            [&](const TransferObjected &b) { fill.choice("objectProposed", b.proposed.value()); },
            [&](const CaseClosed &b) { fill.choice("closeOutcome", static_cast<int>(b.outcome)); },
            [&](const MatterCorrected &b) { corrected(b.field, 0, b.value, b.reason); }, [&](const PartyCorrected &b) { corrected(b.field, b.party, b.value, b.reason); },
            [&](const PapersReceived &b) { fillPapers(fill, b.items); },
            [&](const Explained &b) {
                // Each dialog has but its own of these fields.
                for (const char *name : {"transferReason", "objectReason", "recallReason", "closeReason", "guideAdvice"})
                    fill.text(name, b.reason);
                fill.text("objectBasis", b.basis);
                fill.text("guideOrgan", b.organ);
            },
            [](const auto &) {});
    }
}

QJsonObject partyFields(const Party &party)
{
    return {{QStringLiteral("name"), party.name.text},
            {QStringLiteral("nameMissing"), party.name.whyMissing},
            {QStringLiteral("documentKind"), static_cast<int>(party.document.kind)},
            {QStringLiteral("documentNumber"), party.document.number},
            {QStringLiteral("address"), party.address.text},
            {QStringLiteral("addressMissing"), party.address.whyMissing},
            {QStringLiteral("phone"), party.phone.text},
            {QStringLiteral("phoneMissing"), party.phone.whyMissing},
            {QStringLiteral("organisation"), party.organisation},
            {QStringLiteral("underFourteen"), party.underFourteen},
            {QStringLiteral("guardian"), party.guardian.text},
            {QStringLiteral("guardianMissing"), party.guardian.whyMissing},
            {QStringLiteral("guardianRelation"), party.guardianRelation}};
}

void addMatter(QJsonObject &fields, const Matter &matter)
{
    const auto stated = [&fields](const QString &name, const Stated &value) {
        fields.insert(name, value.text);
        fields.insert(name + QStringLiteral("Missing"), value.whyMissing);
    };
    stated(QStringLiteral("subject"), matter.subject);
    stated(QStringLiteral("place"), matter.place);
    stated(QStringLiteral("facts"), matter.facts);
    stated(QStringLiteral("request"), matter.request);
    fields.insert(QStringLiteral("matterType"), matter.matterType);
    fields.insert(QStringLiteral("priorHandling"), matter.priorHandling);
    fields.insert(QStringLiteral("evidence"), matter.evidence.join(QLatin1Char('\n')));
}

/** The form of the step that was not accepted, with its words. */
QDialog *stepForm(Desk &desk, const CaseView &now, const Events &order, QWidget *parent)
{
    TakeStep taken;
    bool found = false;
    for (const Event &event : order) {
        if (const auto *step = std::get_if<StepTaken>(&event.body)) {
            taken.step = step->step;
            taken.facts = step->facts;
            found = true;
        } else if (const auto *content = std::get_if<StepDescribed>(&event.body)) {
            taken.words.insert(content->words);
        } else if (const auto *people = std::get_if<StepPeople>(&event.body)) {
            taken.words.insert(people->words);
        }
    }
    if (!found)
        return nullptr;
    auto *dialog = new StepDialog(desk, now, taken.step, parent);
    dialog->fill(taken);
    return dialog;
}

} // namespace

QJsonObject registration(const Events &order)
{
    QJsonObject fields;
    for (const Event &event : order) {
        if (const auto *filed = std::get_if<CaseFiled>(&event.body)) {
            fields.insert(QStringLiteral("track"), static_cast<int>(filed->track));
            fields.insert(QStringLiteral("category"), static_cast<int>(filed->category));
            fields.insert(QStringLiteral("channel"), static_cast<int>(filed->channel));
            fields.insert(QStringLiteral("headcount"), filed->headcount);
            fields.insert(QStringLiteral("respondentUnit"), filed->respondentUnit);
            fields.insert(QStringLiteral("oral"), filed->oral);
            fields.insert(QStringLiteral("restricted"), filed->restricted);
        } else if (const auto *described = std::get_if<MatterDescribed>(&event.body)) {
            addMatter(fields, described->matter);
        } else if (const auto *people = std::get_if<PartiesIdentified>(&event.body)) {
            QJsonArray parties;
            for (const Party &party : people->parties)
                parties << partyFields(party);
            fields.insert(QStringLiteral("parties"), parties);
        }
    }
    return fields;
}

bool hasNumbers(const Events &order)
{
    const auto isIn = [](const Party &party) { return !party.document.number.isEmpty() || party.phone.present(); };
    return std::any_of(order.begin(), order.end(), [&isIn](const Event &event) {
        const auto *people = std::get_if<PartiesIdentified>(&event.body);
        const auto *corrected = std::get_if<PartyCorrected>(&event.body);
        const auto *step = std::get_if<StepPeople>(&event.body);
        return (step && !step->words.value(Item::OtherPartyPhone).isEmpty()) || (people && std::any_of(people->parties.begin(), people->parties.end(), isIn))
               || (corrected && (corrected->field == Field::DocumentNumber || corrected->field == Field::Phone));
    });
}

QString note(const Events &order, const MatterTypes &types)
{
    const bool hasPlainNote = order.size() == 1 && std::holds_alternative<NoteAdded>(order.first().body);
    if (hasPlainNote)
        return std::get<NoteAdded>(order.first().body).text;
    QStringList lines;
    const auto typed = words::typedIn(order, types);
    for (const auto &[label, text] : typed)
        lines << label + QStringLiteral(": ") + text;
    return lines.join(QLatin1Char('\n'));
}

QString orderName(const TroubledAct &act)
{
    if (!act.kind)
        return {};
    switch (*act.kind) {
    case EventKind::CaseScreened: return QStringLiteral("screen");
    case EventKind::GuidedElsewhere: return QStringLiteral("guide");
    case EventKind::CaseTransferred: return QStringLiteral("transfer");
    case EventKind::TransferAccepted: return QStringLiteral("accept");
    case EventKind::TransferObjected: return QStringLiteral("object");
    case EventKind::TransferRecalled: return QStringLiteral("recall");
    case EventKind::MatterCorrected:
    case EventKind::PartyCorrected: return QStringLiteral("correct");
    case EventKind::NoteAdded: return QStringLiteral("note");
    case EventKind::PapersReceived: return QStringLiteral("papers");
    case EventKind::CaseClosed: return QStringLiteral("close");
    case EventKind::StepTaken: return QStringLiteral("step");
    // A registration has a form of its own, a print is made where the paper is, words go with what they explain.
    case EventKind::StepDescribed:
    case EventKind::StepPeople:
    case EventKind::CaseFiled:
    case EventKind::MatterDescribed:
    case EventKind::PartiesIdentified:
    case EventKind::NoticePrinted:
    case EventKind::Explained: return {};
    // A roster is no case: its page is where another time is booked.
    case EventKind::ReceptionPlanned:
    case EventKind::ReceptionBooked:
    case EventKind::ReceptionFreed:
    case EventKind::ReceptionCalledOff:
    case EventKind::ReceptionChanged: return {};
    // Officers are appointed at the centre.
    case EventKind::OfficerAppointed: return {};
    // And cases erased there.
    case EventKind::CaseErased: return {};
    }
    return {};
}

QDialog *form(Desk &desk, PaperPrinter &printer, const CaseView &now, const TroubleView &of, QWidget *parent)
{
    const QString order = orderName(of.act);
    const CaseId &file = now.file.id;
    QDialog *dialog = nullptr;
    if (order == QStringLiteral("screen"))
        dialog = new ScreenDialog(desk, now, parent);
    else if (order == QStringLiteral("guide"))
        dialog = new GuideDialog(desk, file, parent);
    else if (order == QStringLiteral("transfer"))
        dialog = new TransferDialog(desk, printer, now, parent);
    else if (order == QStringLiteral("object"))
        dialog = new ObjectDialog(desk, now, parent);
    else if (order == QStringLiteral("recall"))
        dialog = new RecallDialog(desk, now, parent);
    else if (order == QStringLiteral("correct"))
        dialog = new CorrectDialog(desk, now, parent);
    else if (order == QStringLiteral("note"))
        dialog = new NoteDialog(desk, file, parent);
    else if (order == QStringLiteral("papers"))
        dialog = new PapersDialog(desk, file, parent);
    else if (order == QStringLiteral("close"))
        dialog = new CloseDialog(desk, file, parent);
    else if (order == QStringLiteral("step"))
        dialog = stepForm(desk, now, of.order, parent);
    if (dialog) {
        fillFrom(*dialog, of.order);
        DialogCopy::of(*dialog)->setCarried();
    }
    return dialog;
}

QDialog *noteForm(Desk &desk, const CaseId &file, const QString &text, QWidget *parent)
{
    auto *dialog = new NoteDialog(desk, file, parent);
    Filling(*dialog).text("noteText", text);
    DialogCopy::of(*dialog)->setCarried();
    return dialog;
}

} // namespace hall::carryover
