// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hall {

class PaperTemplates;

/**
 * What a case has to say on a paper, by key and in any language: "case.code", "due.CLK-05.legal", "opinion1.facts_found".
 * Pure: the same case and context give the same words. Numbers of documents and phones of people are masked (P-11); of a sealed
 * accusation neither the matter, the people, an agency nor anything that an officer wrote is told (REG 30, P-07).
 */
class PaperValues final
{
public:
    /** All outlive the values. */
    PaperValues(PaperForm form, const CaseView &view, const PaperContext &context, const PaperTemplates &templates);

    /** Empty where the case does not say it. */
    QString in(const QString &language, const QString &key) const;
    bool has(const QString &key) const;
    /** Rows of a table, each by the keys of its columns. */
    QList<QMap<QString, QString>> rows(const QString &source, const QString &language) const;

    /** Every key there is, in one list: templates may use no other. */
    static QStringList keys();
    static bool knows(const QString &key);
    /** Where the rows of a table may come from, with the keys of their columns. */
    static const QMap<QString, QStringList> &rowKeys();

private:
    PaperForm m_form;
    const CaseView &m_view;
    const PaperContext &m_context;
    const PaperTemplates &m_templates;
};

} // namespace hall
