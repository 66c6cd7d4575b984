// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refusal.h"

namespace hall {

/** StoreFailed with the code of what is wrong: "not_writable", "no_key", …; ui/words/storewords.cpp tells each to people. */
inline Refusal storeFailed(const char *reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}};
}

} // namespace hall
