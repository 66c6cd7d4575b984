// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typingrest.h"

namespace hall {

namespace {

constexpr int QuietMs = 1500;
constexpr int LatestMs = 1900;

} // namespace

TypingRest::TypingRest(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietMs);
    m_latest.setSingleShot(true);
    m_latest.setInterval(LatestMs);
    connect(&m_quiet, &QTimer::timeout, this, &TypingRest::rested);
    connect(&m_latest, &QTimer::timeout, this, &TypingRest::rested);
}

void TypingRest::typed()
{
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void TypingRest::stop()
{
    m_quiet.stop();
    m_latest.stop();
}

} // namespace hall
