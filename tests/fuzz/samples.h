// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/cases.h"
#include "fakes/filledsteps.h"
#include "ledger/envelope.h"
#include "sync/wire.h"

namespace hall::fuzz {

/** Events of every kind a small life of a case makes. \a passed: the case after each of them. */
inline Events someEvents(QList<CaseFile> *passed = nullptr)
{
    using namespace hall::fakes;
    Events events;
    const CaseId id(idOf(1));
    CaseFile file;
    quint64 seed = 10;
    const auto does = [&](WindowNumber window, const Command &order) {
        const auto made = decide(file, order, at(window, seed += 10, id));
        if (!made)
            return;
        for (const Event &event : *made) {
            events << event;
            file = evolve(std::move(file), event);
            if (passed)
                *passed << file;
        }
    };
    does(FrontDesk, aFiling(1));
    does(FrontDesk, ScreenCase{LawfulPath::Mediation, QStringLiteral("labour.wages")});
    does(FrontDesk, AddNote{QStringLiteral("电话联系过一次")});
    does(FrontDesk, CorrectField{Field::Phone, 0, QStringLiteral("13900005678"), QStringLiteral("听错")});
    does(FrontDesk, ReceivePapers{{PaperItem{}}});
    does(FrontDesk, RecordPrint{PaperForm::F03Receipt, QStringLiteral("zh_CN"), QStringLiteral("a5")});
    does(FrontDesk, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("由该窗口办理")});
    if (file.pending)
        does(WindowNumber(3), ObjectToTransfer{file.pending->id, QStringLiteral("不属于本窗口"), QStringLiteral("第二十三条"), WindowNumber(5)});
    if (file.pending)
        does(FrontDesk, RecallTransfer{file.pending->id, QStringLiteral("改送")});
    does(FrontDesk, TransferCase{WindowNumber(5), TransferReason::Competent, QStringLiteral("由该窗口办理")});
    if (file.pending)
        does(WindowNumber(5), AcceptTransfer{file.pending->id});
    for (const Step step : {Step::MatterAccepted, Step::MediationOpened, Step::MediationHeld, Step::MediationEnded, Step::HandlingExtended, Step::OpinionGiven})
        does(WindowNumber(5), filled(step));
    does(WindowNumber(5), service(PaperForm::F14Opinion));
    for (const Step step : {Step::ReviewRequested, Step::OpinionGiven, Step::JointSessionOpened, Step::UrgencyRaised})
        does(WindowNumber(5), filled(step));
    does(WindowNumber(5), service(PaperForm::F16ReviewOpinion));
    does(WindowNumber(5), TransferCase{WindowNumber(4), TransferReason::Competent, QStringLiteral("由该窗口办理")});
    if (file.pending)
        does(WindowNumber(5), RecallTransfer{file.pending->id, QStringLiteral("改送")});
    does(WindowNumber(5), CloseCase{Outcome::Withdrawn, QStringLiteral("已经和解")});
    return events;
}

inline QList<SealedEvent> sealedEvents()
{
    crypto::initialise();
    SystemRandom random;
    const auto signer = crypto::makeSigningKey(random);
    QList<SealedEvent> sealed;
    QByteArray previous = firstPrevious();
    for (const Event &event : someEvents()) {
        sealed << sealEvent(event, CentreId(fakes::idOf(90)), KeyId(fakes::idOf(91)), QByteArray(32, 'k'), sealed.size() + 1, previous, signer, random);
        previous = sealed.last().hash;
    }
    return sealed;
}

} // namespace hall::fuzz
