// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matter.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>

namespace hall {

/**
 * Leaves out of a text what visitors wrote of themselves: names of those who bring it and of guardians, numbers of documents and phones,
 * and whole addresses, however they are spaced and in whatever figures. In their place stands "***". It finds what is on record, not a
 * nickname, a part of a name or who else can be guessed from the facts. A name of one character and a number or address too short to be
 * told from other words stay.
 */
class WithoutNames final
{
public:
    explicit WithoutNames(const QList<Party> &parties);

    QString of(const QString &text) const;
    Stated of(const Stated &what) const { return {of(what.text), of(what.whyMissing)}; }
    Matter of(const Matter &matter) const;

private:
    QList<QRegularExpression> m_hidden;
};

} // namespace hall
