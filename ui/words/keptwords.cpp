// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/keptwords.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *sourceOf(OnKept phrase)
{
    switch (phrase) {
    case OnKept::BackAgain: return QT_TRANSLATE_NOOP("hall", "What you typed here and did not send is back. Cancel throws it away.");
    case OnKept::StillHere: return QT_TRANSLATE_NOOP("hall", "A form that you began and did not send is still here: %1.");
    case OnKept::OpenIt: return QT_TRANSLATE_NOOP("hall", "Open the form");
    case OnKept::CaseGone:
        return QT_TRANSLATE_NOOP("hall", "The form that you began is closed, because its case has left this window: %1. What you typed is kept for you.");
    case OnKept::ShowText: return QT_TRANSLATE_NOOP("hall", "Show what I typed");
    case OnKept::TextTitle: return QT_TRANSLATE_NOOP("hall", "What you typed");
    case OnKept::TextExplained:
        return QT_TRANSLATE_NOOP("hall", "This form cannot be opened now: its case has left this window, or does not take such an order any more. Copy from below what "
                                         "you need. It stays here, for you alone, until you discard it.");
    case OnKept::KeepIt: return QT_TRANSLATE_NOOP("hall", "&Keep it");
    case OnKept::Discard: return QT_TRANSLATE_NOOP("hall", "&Discard it");
    case OnKept::Lost:
        return QT_TRANSLATE_NOOP("hall", "Forms that you began here and did not send cannot be opened any more, because they lay under an earlier password, and were "
                                         "deleted: %1.");
    case OnKept::TextAlone:
        return QT_TRANSLATE_NOOP("hall", "This form is closed, because its case has left this window, and what you typed cannot be kept on this computer now. Copy from "
                                         "below what you need: it is here until you discard it or the program ends.");
    case OnKept::NotDiscarded:
        return QT_TRANSLATE_NOOP("hall", "It could not be deleted now, because nothing can be written to the disk. It stays, and is offered again.");
    case OnKept::StillNotKept: return QT_TRANSLATE_NOOP("hall", "It still cannot be kept on this computer. Copy what you need.");
    case OnKept::NoLonger: return QT_TRANSLATE_NOOP("hall", "This form was sent or discarded meanwhile.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString onKept(OnKept phrase)
{
    return QCoreApplication::translate("hall", sourceOf(phrase));
}

} // namespace hall::words
