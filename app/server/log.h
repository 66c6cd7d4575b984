// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <initializer_list>
#include <utility>

namespace hall {

/** One line on standard error: time, code, ids. Never a name, a text or an address of a visitor. */
void logLine(const char *code, std::initializer_list<std::pair<const char *, QString>> facts = {});

} // namespace hall
