// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What the PCs of a hall hear from its centre, written down line by line so that two halls can be compared. */

#include "server/twoworlds.h"

#include "domain/eventcodec.h"

namespace hall::fakes {

class Ears final
{
public:
    /** Of \a author and of the discipline room nothing is written down: they may know. */
    Ears(World &world, int author) : m_world(world), m_author(author) {}

    bool observes(int pc) const { return pc != m_author && pc != DisciplinePc; }
    const QStringList &told() const { return m_told; }
    void tell(const QString &line) { m_told << QString(line).replace(m_asked, QStringLiteral("(asked)")).replace(m_askedHex, QStringLiteral("(asked)")); }
    /** From now on this id is written down as the one that is asked about. */
    void asksAbout(const CaseId &id)
    {
        m_asked = id.text();
        m_askedHex = QString::fromLatin1(id.bytes().toHex());
    }

    /** Whoever observes always has a poll that waits: an answer at the wrong moment would tell as much as a wrong answer. */
    void listen()
    {
        for (int i = 0; i < PcCount; ++i) {
            if (observes(i))
                poll(i);
        }
    }
    void hear()
    {
        for (int i = 0; i < PcCount; ++i) {
            if (!observes(i))
                catchUp(i);
            while (observes(i) && m_heard[i]->has_value()) {
                take(i, **m_heard[i]);
                poll(i);
            }
        }
    }
    /** All that waits for it now. */
    void catchUp(int index)
    {
        while (take(index, m_world.ask(pc(index), "GET", World::feedTarget(pc(index)))) > 0) {}
    }

private:
    Pc &pc(int index) { return m_world.pcs[static_cast<size_t>(index)]; }
    void poll(int index)
    {
        m_heard[index] = std::make_shared<std::optional<HttpAnswer>>();
        m_world.polls(pc(index), [kept = m_heard[index]](HttpAnswer answer) { *kept = std::move(answer); });
    }
    qsizetype take(int index, const HttpAnswer &answer)
    {
        Pc &reader = pc(index);
        const bool telling = observes(index);
        const auto page = answer.status == 200 ? wire::decodeFeedPage(answer.body) : std::nullopt;
        must(page.has_value(), "a feed was not answered");
        if (telling)
            tell(QStringLiteral("pc %1 hears rows %2 keys %3 head %4").arg(index).arg(page->rows.size()).arg(page->keys.size()).arg(page->head));
        for (const BoxedKey &key : page->keys) {
            if (telling)
                tell(QStringLiteral("  key of %1 stratum %2 box %3 for it %4").arg(key.file.text()).arg(static_cast<int>(key.stratum)).arg(key.box.size()).arg(key.recipient == reader.identity.device));
            if (const auto opened = crypto::openBox(reader.identity.box, key.box))
                reader.keys[key.file].insert(key.stratum, {key.id, *opened});
        }
        for (const FeedRow &row : page->rows) {
            reader.cursor.position = row.position;
            reader.cursor.chain = row.chain;
            const QString line = read(reader, row);
            if (telling)
                tell(QStringLiteral("  ") + line);
        }
        return page->rows.size();
    }
    /** A row as its reader has it, and what it means to them. */
    QString read(Pc &reader, const FeedRow &row)
    {
        QString line = QStringLiteral("row %1 kind %2 of %3 verdict %4%5 number %6 previous %7").arg(row.position).arg(static_cast<int>(row.kind)).arg(row.file.text()).arg(static_cast<int>(row.verdict))
                           .arg(row.code).arg(row.event.number).arg(row.event.previous.size());
        if (row.kind == FeedRowKind::Withdraw) {
            reader.files.remove(row.file);
            return line;
        }
        const auto envelope = decodeEnvelope(row.event.envelope);
        must(envelope.has_value(), "an envelope cannot be read");
        const bool desks = std::any_of(m_world.pcs.begin(), m_world.pcs.end(), [&](const Pc &one) { return one.identity.device == envelope->device; });
        line += QStringLiteral(" stratum %1 kind %2.%3 packed %4 at %5 officer %6 nonce %7 hash %8 signature %9").arg(static_cast<int>(envelope->stratum)).arg(envelope->kind).arg(envelope->kindVersion)
                    .arg(envelope->compression).arg(envelope->claimedMs).arg(envelope->officer.text()).arg(row.event.nonce.size()).arg(row.event.hash.size()).arg(row.event.signature.size());
        line += desks ? QStringLiteral(" event %1 key %2 device %3").arg(envelope->id.text(), envelope->key.text(), envelope->device.text()) : QStringLiteral(" by the centre");
        const QByteArray key = reader.keys.value(row.file).value(envelope->stratum).bytes;
        const auto opened = key.isEmpty() ? OpenFailure::WrongKey : openEvent(row.event, key);
        const Event *event = std::get_if<Event>(&opened);
        if (!event)
            return line + QStringLiteral(" closed, ciphertext %1").arg(row.event.ciphertext.size());
        Event shown = *event;
        bool random = false; // and so what it becomes when it is packed
        if (auto *filed = std::get_if<CaseFiled>(&shown.body); filed && shown.device == pc(m_author).identity.device) {
            random = true;
            line += QStringLiteral(" code of %1 characters").arg(filed->code.text().size());
            filed->code = *CaseCode::mint(pc(m_author).identity.division, filed->code.date(), filed->code.device(), 1);
        }
        const QString body = QString::fromLatin1(encodeBody(shown).bytes.toHex());
        random = random || body.contains(m_askedHex);
        line += QStringLiteral(" body ") + body;
        if (!random)
            line += QStringLiteral(" ciphertext %1").arg(row.event.ciphertext.size());
        if (envelope->device != reader.identity.device && row.verdict == Verdict::Accepted)
            reader.files[row.file] = evolve(reader.files.value(row.file), *event);
        return line;
    }

    World &m_world;
    const int m_author;
    std::shared_ptr<std::optional<HttpAnswer>> m_heard[PcCount];
    QStringList m_told;
    QString m_asked = QStringLiteral("(none yet)");
    QString m_askedHex = QStringLiteral("(none yet)");
};

} // namespace hall::fakes
