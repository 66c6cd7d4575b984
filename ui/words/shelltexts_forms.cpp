// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/shelltexts.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

const char *formText(Say phrase)
{
    switch (phrase) {
    // small forms
    case Say::ReasonLabel: return QT_TRANSLATE_NOOP("hall", "Reason in &words");
    case Say::TakeStepButton: return QT_TRANSLATE_NOOP("hall", "&Record");
    case Say::StepBasis: return QT_TRANSLATE_NOOP("hall", "Basis: %1");
    case Say::JourneyEndedHere:
        return QT_TRANSLATE_NOOP("hall", "This takes the case back from %1. What was done there and has not arrived yet will have no effect: better let the laptop bring it back itself.");
    case Say::PapersOnly: return QT_TRANSLATE_NOOP("hall", "None: papers only");
    case Say::StepChoiceLabel: return QT_TRANSLATE_NOOP("hall", "C&hoose");
    case Say::StepFaultLabel: return QT_TRANSLATE_NOOP("hall", "What for");
    case Say::StepFaultNone: return QT_TRANSLATE_NOOP("hall", "Another reason, in words below");
    case Say::StepAboutLabel: return QT_TRANSLATE_NOOP("hall", "Which one");
    case Say::OptionalLabel: return QT_TRANSLATE_NOOP("hall", "%1 (if any)");
    case Say::CorrectTitle: return QT_TRANSLATE_NOOP("hall", "Correct a field");
    case Say::Correct: return QT_TRANSLATE_NOOP("hall", "&Correct");
    case Say::WhichField: return QT_TRANSLATE_NOOP("hall", "&Field");
    case Say::NewText: return QT_TRANSLATE_NOOP("hall", "New &text");
    case Say::NewType: return QT_TRANSLATE_NOOP("hall", "New matter &type");
    case Say::TypeNotInList: return QT_TRANSLATE_NOOP("hall", "The list has no such matter type. Choose one that it has.");
    case Say::NoteTitle: return QT_TRANSLATE_NOOP("hall", "Note");
    case Say::SaveNote: return QT_TRANSLATE_NOOP("hall", "&Save the note");
    case Say::NoteLabel: return QT_TRANSLATE_NOOP("hall", "&Note");
    case Say::PapersTitle: return QT_TRANSLATE_NOOP("hall", "Papers received");
    case Say::SavePapers: return QT_TRANSLATE_NOOP("hall", "&Save");
    case Say::PapersHint:
        return QT_TRANSLATE_NOOP("hall", "One kind of paper a line: what it is, how many pages, copy or original. Leave lines "
                                         "empty that you do not need.");
    case Say::PapersLabel: return QT_TRANSLATE_NOOP("hall", "&Papers");
    case Say::PaperName: return QT_TRANSLATE_NOOP("hall", "Paper %1");
    case Say::PaperPages: return QT_TRANSLATE_NOOP("hall", "Pages of paper %1");
    case Say::PaperKind: return QT_TRANSLATE_NOOP("hall", "Copy or original of paper %1");
    case Say::PaperIsCopy: return QT_TRANSLATE_NOOP("hall", "Copy");
    case Say::PaperIsOriginal: return QT_TRANSLATE_NOOP("hall", "Original");
    case Say::ScreenTitle: return QT_TRANSLATE_NOOP("hall", "Screen the case");
    case Say::Screen: return QT_TRANSLATE_NOOP("hall", "&Screen");
    case Say::ScreenHint:
        return QT_TRANSLATE_NOOP("hall", "Which lawful path does the matter belong to? A person decides; it can be changed "
                                         "until the matter is accepted.");
    case Say::PathNo: return QT_TRANSLATE_NOOP("hall", "&No, ask the next");
    case Say::PathNone: return QT_TRANSLATE_NOOP("hall", "Press the button to go through the six lawful paths, question by question.");
    case Say::PathPeriods: return QT_TRANSLATE_NOOP("hall", "Tell the visitor: %1 (%2)");
    case Say::PathLabel: return QT_TRANSLATE_NOOP("hall", "Lawful &path");
    case Say::GuideTitle: return QT_TRANSLATE_NOOP("hall", "Guide elsewhere");
    case Say::Guide: return QT_TRANSLATE_NOOP("hall", "&Guide");
    case Say::GuideHint:
        return QT_TRANSLATE_NOOP("hall", "The matter belongs to another organ. Say which one and what the visitor should do; "
                                         "the case is finished here.");
    case Say::OrganLabel: return QT_TRANSLATE_NOOP("hall", "Competent &organ");
    case Say::AdviceLabel: return QT_TRANSLATE_NOOP("hall", "&Advice to the visitor");
    case Say::CloseTitle: return QT_TRANSLATE_NOOP("hall", "Close the case");
    case Say::CloseCaseButton: return QT_TRANSLATE_NOOP("hall", "Clo&se");
    case Say::CloseHint: return QT_TRANSLATE_NOOP("hall", "A closed case cannot be opened again.");
    case Say::OutcomeLabel: return QT_TRANSLATE_NOOP("hall", "Resul&t");
    case Say::ObjectTitle: return QT_TRANSLATE_NOOP("hall", "Object to the transfer");
    case Say::SendObjection: return QT_TRANSLATE_NOOP("hall", "&Send the objection");
    case Say::ObjectHint:
        return QT_TRANSLATE_NOOP("hall", "An objection asks the sender to take the case back. It needs a reason and its legal "
                                         "basis.");
    case Say::BasisLabel: return QT_TRANSLATE_NOOP("hall", "Legal &basis");
    case Say::ProposedLabel: return QT_TRANSLATE_NOOP("hall", "&Proposed window");
    case Say::NoProposal: return QT_TRANSLATE_NOOP("hall", "None");
    case Say::RecallTitle: return QT_TRANSLATE_NOOP("hall", "Recall the transfer");
    case Say::Recall: return QT_TRANSLATE_NOOP("hall", "&Recall");
    case Say::RecallHint: return QT_TRANSLATE_NOOP("hall", "The case is taken back before the other window accepts it.");
    // transfer
    case Say::TransferTitle: return QT_TRANSLATE_NOOP("hall", "Transfer to another window");
    case Say::TransferModeLabel: return QT_TRANSLATE_NOOP("hall", "How it is &handed on");
    case Say::TransferHint:
        return QT_TRANSLATE_NOOP("hall", "Type the two digits of the window, then Ctrl+Enter. ★ marks what the words of the "
                                         "matter point to; you decide.");
    case Say::TransferSealedHint:
        return QT_TRANSLATE_NOOP("hall", "This is an accusation. Its road is sealed: from the officer who received it to window 23, so "
                                         "only window 23 can be chosen.");
    case Say::TransferGridName: return QT_TRANSLATE_NOOP("hall", "Windows of the hall");
    case Say::ReasonCodeLabel: return QT_TRANSLATE_NOOP("hall", "&Kind of reason");
    case Say::SendTransfer: return QT_TRANSLATE_NOOP("hall", "&Send (Ctrl+Enter)");
    case Say::ChooseWindowFirst: return QT_TRANSLATE_NOOP("hall", "Choose a window first.");
    case Say::SuggestedFor: return QT_TRANSLATE_NOOP("hall", "★ %1");
    case Say::FirstDigit: return QT_TRANSLATE_NOOP("hall", "Window %1");
    case Say::ReasonCompetent: return QT_TRANSLATE_NOOP("hall", "The matter is within the powers of window %1 (%2).");
    case Say::ReasonCompetentWords: return QT_TRANSLATE_NOOP("hall", "The matter is within the powers of window %1 (%2): %3.");
    case Say::ReasonNotCompetent: return QT_TRANSLATE_NOOP("hall", "The matter is not within the powers of this window; it is for window %1.");
    case Say::ReasonPetitionOnly: return QT_TRANSLATE_NOOP("hall", "Only the petition office may handle this matter; sent to window %1.");
    case Say::ReasonVisitorAsks: return QT_TRANSLATE_NOOP("hall", "The visitor asks to be sent to window %1.");
    default: return nullptr;
    }
}

} // namespace hall::words
