// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matter.h"
#include "domain/result.h"
#include "domain/servicewindow.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace hall {

/** One row of resources/matter-types.json: what a matter is about (domain.md 4.3). */
struct MatterType
{
    enum class Track { Dispute, Petition, Both };

    QString code;                ///< "labour.wages", as kept in a case; never shown
    Track track = Track::Both;   ///< on which form it is offered
    QMap<QString, QString> name; ///< by language: "zh_CN", "en", "ug", "kk_Arab"
    WindowNumber window;         ///< where it usually belongs; null when the table does not say
    bool restricted = false;     ///< sensitive by itself: of family, sexual violence, health, or a child (PIPL 28; P-15)

    QString nameIn(const QString &language) const; ///< falls back to zh_CN
    bool offeredOn(hall::Track form) const;
};

/** The kinds of matter. They are data: adding one is adding a row, and a code once used stays. */
class MatterTypes final
{
public:
    /** {"types":[{"code","track":"dispute|petition|both","name":{…},"window","restricted"}]}; all but code and name may be left out. */
    static Result<MatterTypes> fromJson(const QByteArray &json);

    const QList<MatterType> &list() const { return m_types; }
    const MatterType *find(const QString &code) const;
    /** The code itself where the table does not know it: an old case keeps what it says. */
    QString nameIn(const QString &code, const QString &language) const;

private:
    QList<MatterType> m_types;
};

} // namespace hall
