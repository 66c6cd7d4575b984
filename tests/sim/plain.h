// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "sim/facts.h"
#include "sim/reader.h"

namespace hall::sim {

/** The product's values in the checker's plain words. */
Fact plain(const Event &event);
QString plain(const CaseFile &file);
/** What the centre says of a step of its own, whom no officer answers for. */
std::optional<Fact> opened(const PlainEvent &event, const QByteArray &key);

} // namespace hall::sim
