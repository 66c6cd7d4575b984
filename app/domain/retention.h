// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace hall {

/** A line of the archive schedule (resources/retention.json). */
struct RetentionClass
{
    QString code;                  ///< stable, "long"; travels in a certificate
    QMap<QString, QString> names;  ///< by language
    std::optional<int> years;      ///< nothing: permanent
    QString basis;
    // every condition that is not empty must hold
    QSet<Category> categories;
    QSet<Track> tracks;
    QSet<Outcome> outcomes;
    int leastLevel = 0;
    int leastHeadcount = 0;
};

/**
 * How long a case is kept (档案法; domain rules 7, P-16). The schedule of the buyer's archive authority decides; where the person
 * who archived the case chose a longer period, that one holds.
 */
class RetentionTable final
{
public:
    /** FieldNotReadable (retention): not of its form, a code twice, no last class that fits every case, or "access_years" that are no period. */
    static Result<RetentionTable> fromJson(const QByteArray &json);
    const QList<RetentionClass> &classes() const { return m_classes; }
    const RetentionClass &classOf(const CaseFile &file) const;
    /** Years for this case; nothing: for ever. */
    std::optional<int> yearsOf(const CaseFile &file) const;
    /**
     * The first Beijing day on which it may be erased: the day after the corresponding day of the last year, and where that month
     * has none, after its last day (民法典第二百零一条、第二百零二条). Nothing for what is kept for ever, and for what is not archived or still has
     * something open: a transfer, a dispute, a supervision, a task. The day of archiving is the one that the archiving window states;
     * \a heard, the day on which the centre had it, counts in its place where it is given and later.
     */
    std::optional<QDate> dueOn(const CaseFile &file, QDate heard = {}) const;
    /**
     * How long the record of who read what is kept at the centre (PIPL arts. 19, 47, 51; GB/T 22239 8.1.4.3: six months at least): years
     * from the day the centre received an entry. Nothing: the schedule says nothing of it, and nothing of it is due.
     */
    std::optional<int> accessYears() const { return m_accessYears; }
    /** The last Beijing day of receipt of which entries are due on \a today, counted like the periods of cases. */
    std::optional<QDate> accessDueUntil(QDate today) const;

private:
    QList<RetentionClass> m_classes;
    std::optional<int> m_accessYears;
};

/** The class by which \a table keeps the case, and from when it may be erased: the two questions of the deletion job. */
inline const RetentionClass &retentionClassOf(const CaseFile &file, const RetentionTable &table) { return table.classOf(file); }
inline std::optional<QDate> dueOn(const CaseFile &file, const RetentionTable &table) { return table.dueOn(file); }

} // namespace hall
