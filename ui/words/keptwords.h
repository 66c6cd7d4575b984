// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/** Dialogs that were begun and not sent. */
namespace hall::words {

enum class OnKept { BackAgain, StillHere, OpenIt, CaseGone, ShowText, TextTitle, TextExplained, KeepIt, Discard, Lost, TextAlone, NotDiscarded, StillNotKept, NoLonger };

QString onKept(OnKept phrase);

} // namespace hall::words
