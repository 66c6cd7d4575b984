// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/plain.h"

#include "ledger/envelope.h"

#include <algorithm>

namespace hall::sim {

namespace {

QString party(const char *field, int index)
{
    return QString::fromLatin1(field) + QString::number(index);
}

void fill(Fact &, const NoteAdded &) {}
void fill(Fact &, const Explained &) {}
void fill(Fact &fact, const StepTaken &body)
{
    const StepFacts &facts = body.facts;
    fact.step = static_cast<int>(body.step);
    fact.day = facts.on.toJulianDay();
    fact.choice = facts.choice;
    fact.form = facts.form ? static_cast<int>(*facts.form) : 0;
    fact.clock = facts.clock ? static_cast<int>(*facts.clock) : 0;
    fact.about = facts.about.bytes();
    fact.text = facts.number;
    for (const Tick tick : facts.ticks)
        fact.ticks << static_cast<int>(tick);
    for (const WindowNumber window : facts.windows)
        fact.windows << window.value();
}
void fillWords(Fact &fact, const EventId &about, const StepWords &words)
{
    fact.about = about.bytes();
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        fact.values.insert(itemName(it.key()), it.value());
}
void fill(Fact &fact, const StepDescribed &body) { fillWords(fact, body.about, body.words); }
void fill(Fact &fact, const StepPeople &body) { fillWords(fact, body.about, body.words); }
void fill(Fact &fact, const CaseFiled &body)
{
    fact.by = body.window.value();
    fact.category = static_cast<int>(body.category);
    fact.code = body.code.text();
    fact.dispute = body.track == Track::Dispute;
    fact.day = legalDate(body.registered).toJulianDay();
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
// No leader receives in a simulated hall; and that somebody was appointed is all the checker asks of it.
void fill(Fact &, const ReceptionPlanned &) {}
void fill(Fact &, const ReceptionBooked &) {}
void fill(Fact &, const ReceptionFreed &) {}
void fill(Fact &, const ReceptionCalledOff &) {}
void fill(Fact &, const ReceptionChanged &) {}
void fill(Fact &, const OfficerAppointed &) {}
void fill(Fact &, const CaseErased &) {} // nor is any case ten years old
void fill(Fact &fact, const PapersReceived &body) { fact.papers = static_cast<int>(body.items.size()); }

QStringList procedure(const CaseFile &file)
{
    QStringList words{QStringLiteral("bounces=%1 before=%2 accepted=%3:%4 steps=%5").arg(file.bounces).arg(static_cast<int>(file.before))
                          .arg(file.accepted.isValid() ? 1 : 0).arg(static_cast<int>(file.grade)).arg(file.steps.size())};
    const auto sorted = [&words](const char *name, const auto &set) {
        auto values = set.values();
        std::sort(values.begin(), values.end());
        for (const auto &value : std::as_const(values)) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, WindowNumber>)
                words << QString::fromLatin1(name) + QString::number(value.value());
            else
                words << QString::fromLatin1(name) + QString::number(static_cast<int>(value));
        }
    };
    sorted("past=", file.pastOwners);
    sorted("joined=", file.joined);
    sorted("overseer=", file.overseers);
    sorted("reprint=", file.toReprint);
    for (const ClockId id : {ClockId::Clk02, ClockId::Clk18}) {
        if (const ClockSpan *span = runningSpan(file, id))
            words << QStringLiteral("clock%1=%2:%3").arg(static_cast<int>(id)).arg(span->day.toJulianDay()).arg(span->paused() ? span->pauses.last().from.toJulianDay() : 0);
    }
    for (auto it = file.served.cbegin(); it != file.served.cend(); ++it)
        words << QStringLiteral("served%1=%2").arg(static_cast<int>(it.key())).arg(it.value().toJulianDay());
    for (auto it = file.numbers.cbegin(); it != file.numbers.cend(); ++it)
        words << QStringLiteral("number%1=%2").arg(static_cast<int>(it.key())).arg(it.value());
    return words;
}

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
    fact.claimedMs = event.claimedAt.toMSecsSinceEpoch();
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
        words << QStringLiteral("pending=%1:%2>%3%4:%5%6%7").arg(QString::fromLatin1(file.pending->id.bytes().toHex())).arg(file.pending->from.value())
                     .arg(file.pending->to.value()).arg(file.pending->state == TransferState::Objected ? QStringLiteral("!") : QString())
                     .arg(file.pending->proposed.value()).arg(file.pending->withCoordinator ? QStringLiteral("c") : QString(), file.pending->timedOut ? QStringLiteral("t") : QString());
    words << procedure(file);
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
    for (const StepRecord &record : file.steps) {
        for (auto it = record.words.cbegin(); it != record.words.cend(); ++it)
            values.insert(QString::fromLatin1(record.id.bytes().toHex()) + itemName(it.key()), it.value());
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        words << it.key() + u'=' + it.value();
    return words.join(u' ');
}

std::optional<Fact> opened(const PlainEvent &event, const QByteArray &key)
{
    SealedEvent sealed;
    sealed.envelope = event.envelope;
    sealed.nonce = event.nonce;
    sealed.ciphertext = event.sealed;
    const auto inside = openEvent(sealed, key);
    const Event *read = std::get_if<Event>(&inside);
    return read ? std::optional(plain(*read)) : std::nullopt;
}

} // namespace hall::sim
