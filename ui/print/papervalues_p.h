// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papertemplate.h"
#include "print/papervalues.h"

namespace hall {

/** Where a value is looked up. */
struct PaperSource
{
    PaperForm form;
    const CaseView &view;
    const PaperContext &context;
    const PaperTemplates &templates;

    const CaseFile &file() const { return view.file; }
    bool sealed() const { return view.file.sealed(); }
    QString window(WindowNumber window, const QString &language) const; ///< "03 人社"; neither where it must not be named
    QString agency(WindowNumber window, const QString &language) const; ///< "伊宁市人力资源和社会保障局"
    QString value(const char *key) const;                               ///< of paperValueTable(), in Chinese
};

/** A value that is always there under its name. */
struct PaperValueRow
{
    const char *key;
    QString (*make)(const PaperSource &source, const QString &language);
};
const QList<PaperValueRow> &paperValueTable();

/** Values of steps, clocks and forms: "matter_declined.basis", "tick.matter_declined.2", "due.CLK-05.legal", "number.F14". */
QStringList listedPaperValues();
QString listedPaperValue(const QString &key, const PaperSource &source, const QString &language);

QList<QMap<QString, QString>> paperRows(const QString &rows, const PaperSource &source, const QString &language);

/** The organ whose seal a paper bears, and the day of the act that it tells of: a reprint bears it still. */
QString paperIssuer(const PaperSource &source, const QString &language);
QDate paperIssuedOn(const PaperSource &source);
/** The number (文号) that the centre gave; empty also where the paper is of an organ that numbers its own. */
QString givenNumber(const PaperSource &source, PaperForm form);
/** The same, or in words on the paper itself who will give it; empty where another paper cites one that is not ours. */
QString paperNumber(const PaperSource &source, PaperForm form, const QString &language);
/** To whom an urgent matter was reported (REG 25), each once. */
QString urgentAddressees(const PaperSource &source, const QString &language);

/** The paper that a service receipt is about. */
std::optional<PaperForm> servedPaper(const PaperSource &source);
/** The words that went with the last event of this kind; null when there are none, or none may be told. */
const Explained *explainedFor(const PaperSource &source, EventKind kind);
/** Documents' numbers, and phones in what is told of people, shortened as everywhere on paper. */
QString maskedWords(const QString &words, bool ofPeople);

} // namespace hall
