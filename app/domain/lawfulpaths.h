// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matter.h"
#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace hall {

/** One row of resources/paths.json. Texts are by language: "zh_CN", "en", "ug", "kk_Arab". */
struct PathRow
{
    LawfulPath path = LawfulPath::Undecided;
    QList<WindowNumber> windows;      ///< that usually take it
    QString basis;                    ///< the articles of its periods
    QMap<QString, QString> name;
    QMap<QString, QString> question;  ///< what a person answers to find the path
    QMap<QString, QString> periods;   ///< what the visitor must know about time

    QString in(const QMap<QString, QString> &texts, const QString &language) const; ///< falls back to zh_CN
};

/** The six lawful paths and mediation, in the order in which they are asked for. Periods of other laws are data too. */
class LawfulPaths final
{
public:
    /** Refused: a path that is none or stands twice, a row without name, question, periods or basis, a path that is missing. */
    static Result<LawfulPaths> fromJson(const QByteArray &json);

    const QList<PathRow> &rows() const { return m_rows; }
    const PathRow *find(LawfulPath path) const;

private:
    QList<PathRow> m_rows;
};

} // namespace hall
