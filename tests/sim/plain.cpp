// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/plain.h"

#include <algorithm>

namespace hall::sim {

namespace {

QString party(const char *field, int index)
{
    return QString::fromLatin1(field) + QString::number(index);
}

void fill(Fact &, const NoteAdded &) {}
void fill(Fact &, const Explained &) {}
void fill(Fact &fact, const StepTaken &body) { fact.number = static_cast<int>(body.step); }
void fill(Fact &, const StepDescribed &) {}
void fill(Fact &, const StepPeople &) {}
void fill(Fact &fact, const CaseFiled &body)
{
    fact.by = body.window.value();
    fact.category = static_cast<int>(body.category);
    fact.code = body.code.text();
}
void fill(Fact &fact, const MatterDescribed &body)
{
    fact.values = {{fieldName(Field::Subject), body.matter.subject.text}, {fieldName(Field::Place), body.matter.place.text},
                   {fieldName(Field::Facts), body.matter.facts.text}, {fieldName(Field::Request), body.matter.request.text}};
}
void fill(Fact &fact, const PartiesIdentified &body)
{
    for (int i = 0; i < body.parties.size(); ++i) {
        fact.values.insert(party("name", i), body.parties[i].name.text);
        fact.values.insert(party("phone", i), body.parties[i].phone.text);
    }
}
void fill(Fact &fact, const CaseScreened &body) { fact.number = static_cast<int>(body.path); }
void fill(Fact &fact, const GuidedElsewhere &body) { fact.number = static_cast<int>(body.path); }
void fill(Fact &fact, const CaseTransferred &body)
{
    fact.from = body.from.value();
    fact.to = body.to.value();
}
void fill(Fact &fact, const TransferAccepted &body)
{
    fact.transfer = body.transfer.bytes();
    fact.by = body.by.value();
}
void fill(Fact &fact, const TransferObjected &body)
{
    fact.transfer = body.transfer.bytes();
    fact.by = body.by.value();
    fact.proposed = body.proposed.value();
}
void fill(Fact &fact, const TransferRecalled &body) { fact.transfer = body.transfer.bytes(); }
void fill(Fact &fact, const NoticePrinted &body)
{
    fact.number = static_cast<int>(body.form);
    fact.copy = body.copy;
}
void fill(Fact &fact, const CaseClosed &body) { fact.number = static_cast<int>(body.outcome); }
void fill(Fact &fact, const MatterCorrected &body) { fact.values = {{fieldName(body.field), body.value}}; }
void fill(Fact &fact, const PartyCorrected &body) { fact.values = {{party(fieldName(body.field).toLatin1(), body.party), body.value}}; }
void fill(Fact &fact, const PapersReceived &body) { fact.papers = static_cast<int>(body.items.size()); }

} // namespace

Fact plain(const Event &event)
{
    Fact fact;
    fact.id = event.id.bytes();
    fact.file = event.file.bytes();
    fact.device = event.device.bytes();
    fact.officer = event.officer.bytes();
    fact.kind = static_cast<int>(kindOf(event.body));
    fact.window = event.window.value();
    std::visit([&fact](const auto &body) { fill(fact, body); }, event.body);
    return fact;
}

QString plain(const CaseFile &file)
{
    QStringList words{QStringLiteral("state=%1 owner=%2 first=%3 category=%4 outcome=%5 papers=%6")
                          .arg(static_cast<int>(file.state)).arg(file.owner.value()).arg(file.firstWindow.value())
                          .arg(static_cast<int>(file.category)).arg(file.outcome ? static_cast<int>(*file.outcome) : 0).arg(file.papers.size()),
                      QStringLiteral("path=%1 code=%2").arg(static_cast<int>(file.path)).arg(file.code ? file.code->text() : QString())};
    if (file.pending)
        words << QStringLiteral("pending=%1:%2>%3%4:%5").arg(QString::fromLatin1(file.pending->id.bytes().toHex())).arg(file.pending->from.value())
                     .arg(file.pending->to.value()).arg(file.pending->state == TransferState::Objected ? QStringLiteral("!") : QString())
                     .arg(file.pending->proposed.value());
    QList<WindowNumber> past = file.pastOwners.values();
    std::sort(past.begin(), past.end());
    for (const WindowNumber window : past)
        words << QStringLiteral("past=%1").arg(window.value());
    for (auto it = file.copies.cbegin(); it != file.copies.cend(); ++it)
        words << QStringLiteral("copies%1=%2").arg(static_cast<int>(it.key())).arg(it.value());
    QMap<QString, QString> values;
    if (file.hasMatter)
        values = {{fieldName(Field::Subject), file.matter.subject.text}, {fieldName(Field::Place), file.matter.place.text},
                  {fieldName(Field::Facts), file.matter.facts.text}, {fieldName(Field::Request), file.matter.request.text}};
    for (int i = 0; i < file.parties.size(); ++i) {
        values.insert(party("name", i), file.parties[i].name.text);
        values.insert(party("phone", i), file.parties[i].phone.text);
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        words << it.key() + u'=' + it.value();
    return words.join(u' ');
}

} // namespace hall::sim
