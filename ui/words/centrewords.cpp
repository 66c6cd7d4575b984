// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/centrewords.h"

#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *textOf(OnCentre phrase)
{
    switch (phrase) {
    case OnCentre::WithdrawalItem: return QT_TRANSLATE_NOOP("hall", "⚠ Withdrawn cases: %1");
    case OnCentre::WithdrawalAsks:
        return QT_TRANSLATE_NOOP("hall", "The centre withdraws %1 of %2 cases from this computer. That is more at once than an ordinary day brings, so nothing was "
                                         "erased. Until this is answered nothing new comes from the centre; what is recorded here is still sent. Ask the IT office whether the "
                                         "centre means it.");
    case OnCentre::WithdrawalKept:
        return QT_TRANSLATE_NOOP("hall", "The centre withdraws %1 of %2 cases from this computer, and it was answered that they stay. Nothing was erased, and nothing new comes "
                                         "from the centre. Call the IT office: it sets the centre right, or asks for the cases to be erased. What is recorded here is still "
                                         "sent.");
    case OnCentre::WithdrawalAgreed:
        return QT_TRANSLATE_NOOP("hall", "It was agreed that %1 of %2 cases are erased from this computer, as the centre wishes. That happens as soon as the centre is reached.");
    case OnCentre::WithdrawalWhoAnswers:
        return QT_TRANSLATE_NOOP("hall", "Only a coordinator or an administrator who is signed in on this computer can answer.");
    case OnCentre::WithdrawalErase: return QT_TRANSLATE_NOOP("hall", "The centre means it: erase them here");
    case OnCentre::WithdrawalKeep: return QT_TRANSLATE_NOOP("hall", "Keep them, and ask the IT office");
    case OnCentre::ShutOutTitle: return QT_TRANSLATE_NOOP("hall", "This computer is shut out");
    case OnCentre::ShutOut:
        return QT_TRANSLATE_NOOP("hall", "The centre has revoked this computer, so that nobody can sign in here and no case is shown. Call the IT office: it knows why, and can "
                                         "connect the computer anew.");
    case OnCentre::ShutOutEmptied:
        return QT_TRANSLATE_NOOP("hall", "The centre has revoked this computer and had the cases on it erased; the centre still has them. Nobody can sign in here. Call the IT "
                                         "office: it knows why, and can connect the computer anew.");
    case OnCentre::ShutOutUnsent:
        return QT_TRANSLATE_NOOP("hall", "%1 entries that were saved here and not sent yet are kept, locked, on this computer. Leave it as it is: the IT office carries them to "
                                         "the centre on a USB stick.");
    }
    return "";
}

QString number(int value)
{
    return isolated(QString::number(value));
}

} // namespace

QString onCentre(OnCentre phrase)
{
    return QCoreApplication::translate("hall", textOf(phrase));
}

QString withdrawalSentence(const DeskStatus &now)
{
    if (!now.withdrawal)
        return {};
    const MassWithdrawal &asked = *now.withdrawal;
    const OnCentre phrase = asked.answer == MassWithdrawal::Answer::Erase  ? OnCentre::WithdrawalAgreed
                            : asked.answer == MassWithdrawal::Answer::Keep ? OnCentre::WithdrawalKept
                                                                           : OnCentre::WithdrawalAsks;
    const QString sentence = onCentre(phrase).arg(number(asked.erased), number(asked.held));
    const bool answered = asked.answer == MassWithdrawal::Answer::Erase;
    return now.mayAnswerWithdrawal || answered ? sentence : sentence + QStringLiteral("\n\n") + onCentre(OnCentre::WithdrawalWhoAnswers);
}

QString shutOutSentence(DeskStatus::ShutOut how, int unsent)
{
    const QString sentence = onCentre(how == DeskStatus::ShutOut::Emptied ? OnCentre::ShutOutEmptied : OnCentre::ShutOut);
    return unsent == 0 ? sentence : sentence + QStringLiteral("\n\n") + onCentre(OnCentre::ShutOutUnsent).arg(number(unsent));
}

} // namespace hall::words
