// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "print/papers.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace hall {

/** A text by language: "zh_CN", "en", "ug", "kk_Arab". Chinese is always there. {case.code} stands for a value. */
using Tongues = QMap<QString, QString>;
QString inTongue(const Tongues &text, const QString &language); ///< falls back to zh_CN

/** Values that must all be there, and values that must all be missing. */
struct PaperCondition
{
    QStringList when;
    QStringList unless;
};

struct TemplateColumn
{
    Tongues head;
    QString value;                 ///< of the row; empty: to be written by hand
    int width = 0;                 ///< hundredths of the whole
};

/** One block of a paper to be. */
struct TemplatePart
{
    PaperBlock::Kind kind = PaperBlock::Kind::Text;
    PaperCondition only;
    Tongues text;                  ///< a sentence, a heading, a field's label
    Tongues value;                 ///< of a field: one value mostly, or words with values in them; empty: to be written by hand
    bool half = false;
    bool unlessEmpty = false;      ///< the field is left out when it has no value
    QString rows;                  ///< of a table: where its rows come from
    int blank = 0;                 ///< empty rows under them, to be written by hand
    QList<TemplateColumn> columns;
    QList<Tongues> places;
};

struct PaperTemplate
{
    /** What one shape of the form has in place of what stands below; empty where it has nothing of its own. */
    struct Shape
    {
        PaperCondition only;
        Tongues title;
        Tongues head;
        Tongues basis;
        Tongues copiesTo;
    };

    PaperForm form = PaperForm::F01Ticket;
    Tongues title;
    Tongues head;                  ///< whose paper it is; the centre's when empty, nobody's when the Chinese is
    QList<Shape> shapes;           ///< of each thing the first that fits and has it
    PaperSize size = PaperSize::A4;
    bool letter = false;
    bool numbered = false;         ///< carries a 文号
    bool inside = false;           ///< stays in the hall: a sealed one is marked so
    int copies = 1;
    Tongues copiesTo;              ///< whose they are
    Tongues basis;                 ///< the articles, as a line at the foot
    QList<TemplatePart> parts;
};

/** What resources/papers says: the papers and the words they share. */
class PaperTemplates final
{
public:
    struct File { QString name; QByteArray json; };
    /**
     * {"phrases":{name: text}} and {"forms":[…]}; a text is an object by language or the name of a phrase. Refused, with file
     * and place: a value nobody knows, a text without Chinese or whose languages do not hold the same values, a word that is no
     * part of the format, a form that is there twice.
     */
    static Result<PaperTemplates> read(const QList<File> &files);

    const PaperTemplate *find(PaperForm form) const;
    QList<PaperForm> forms() const { return m_forms.keys(); }
    QString phrase(const QString &name, const QString &language) const;
    const QHash<QString, Tongues> &phrases() const { return m_phrases; }

private:
    friend class TemplateReader;
    QMap<PaperForm, PaperTemplate> m_forms;
    QHash<QString, Tongues> m_phrases;
};

/** The files that are compiled in, from the folder :/hall/papers. */
QList<PaperTemplates::File> paperTemplateFiles();
/** They, read once. None when they cannot be read: then no such paper is available. */
const PaperTemplates &paperTemplates();

} // namespace hall
