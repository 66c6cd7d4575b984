// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/result.h"

namespace hall {

/** Where a document's number stands: the series is that of its form. */
struct DocumentPlace
{
    PaperForm form = PaperForm::F04Acceptance;
    int year = 0;
    qint64 number = 0;       ///< from 1, without gaps
    friend bool operator==(const DocumentPlace &, const DocumentPlace &) = default;
};

/** Which papers carry a number (文号), and how it reads. Data, since each hall has a word of its own before it. */
class DocumentSeries final
{
public:
    /** JSON of resources/document-series.json. Refused: no prefix, a word that is not of letters
     *  and digits, a form that is none, one form or one word twice. */
    static Result<DocumentSeries> fromJson(const QByteArray &json);

    bool has(PaperForm form) const { return m_words.contains(form); }
    /** 伊综受〔2026〕12号; the brackets are U+3014 and U+3015 (GB/T 9704). */
    QString text(const DocumentPlace &place) const;
    /** Back from such a text, whatever its words are; nothing when it is of another form. */
    static std::optional<DocumentPlace> placeOf(PaperForm form, const QString &text);

    /**
     * Whether the centre owes a number: printed, not numbered yet. Not of an accusation: a number that is missing among
     * those a window sees would tell it of a case it may not know of (REG 30); the discipline organ has a register of its own.
     */
    bool owes(const CaseFile &file, PaperForm form) const;
    QList<PaperForm> owed(const CaseFile &file) const;

private:
    QString m_prefix;
    QMap<PaperForm, QString> m_words;
};

} // namespace hall
