// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace hall {

/** The third way to tell a light, beside its shape and its words: dark enough on a light ground, and light on a dark one. */
inline QColor colourOf(Light light, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (light) {
    case Light::Green:
    case Light::Met: return dark ? QColor(0x7d, 0xd8, 0x8f) : QColor(0x1b, 0x6e, 0x35);
    case Light::Yellow: return dark ? QColor(0xff, 0xc9, 0x4d) : QColor(0x8a, 0x5a, 0x00);
    case Light::Red:
    case Light::MetLate: return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb7, 0x1c, 0x1c);
    case Light::Paused: break;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace hall
