// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <optional>

class QPainter;

namespace hall {

/** All that a queue ticket says: no name and no matter, for it is read over shoulders (P-12). */
struct Ticket
{
    QString number;
    WindowNumber queue;
    int ahead = 0;                       ///< people who wait before this one
};

/** What a paper needs to know beside the case. */
struct PaperContext
{
    QString centreName;
    QString language = QStringLiteral("zh_CN");
    QString secondLanguage;              ///< empty, or the language printed under the first
    WindowNumber window;                 ///< where it is printed
    QString officer;
    QDateTime printedAt;                 ///< UTC
    int copy = 1;
    QString windowPhone;
    const WindowRegistry *windows = nullptr;
    WindowNumber from;                   ///< of a slip; the pending transfer's when null
    WindowNumber to;
    QString reason;                      ///< of a slip, in words
    bool preview = false;
    const MatterTypes *matterTypes = nullptr; ///< their names; without them the code is printed
    std::optional<Ticket> ticket;        ///< of F01, which is printed before there is a case
    std::optional<PaperForm> toServe;    ///< of a service receipt: which paper; the one served last when null
};

enum class PaperSize { A4, A5, Roll80 };

/** A text in the first language and, where it has one, the same in the second. */
struct PaperLine
{
    QString text;
    QString second;
    friend bool operator==(const PaperLine &, const PaperLine &) = default;
};

struct PaperField
{
    PaperLine label;
    PaperLine value;
    bool half = false;    ///< shares its row with the next half, where the paper is wide enough
    friend bool operator==(const PaperField &, const PaperField &) = default;
};

/** Rows under heads. Each cell of a row belongs to the head of its place. */
struct PaperTable
{
    QList<PaperLine> heads;
    QList<int> widths;             ///< hundredths of the whole, one a head
    QList<QList<PaperLine>> rows;
    friend bool operator==(const PaperTable &, const PaperTable &) = default;
};

/** One thing of the body of a paper, from top to bottom. */
struct PaperBlock
{
    enum class Kind { Address, Text, Note, Heading, Field, Table, Sign, Seal, NewPage };
    Kind kind = Kind::Text;
    PaperLine text;                ///< of what is neither a field nor a table nor places to sign
    PaperField field;
    PaperTable table;
    QList<PaperLine> places;       ///< where people sign
    friend bool operator==(const PaperBlock &, const PaperBlock &) = default;
};

/** All that is written on a paper: a value, so that preview, PDF, printer and tests see the same. */
struct PaperText
{
    PaperForm form = PaperForm::F03Receipt;
    QString language;
    QString secondLanguage;
    PaperLine centre;
    PaperLine title;
    QString formNumber;            ///< "F03"
    QString copyMark;              ///< empty on the first copy
    QString watermark;             ///< of a preview
    QString secrecyMark;           ///< of a form of the file that is sealed or restricted; never on what a visitor carries away
    bool letter = false;           ///< an official letter in the type of GB/T 9704; else a form
    PaperLine documentNumber;      ///< 文号, or that it is still to come; empty on papers that carry none
    PaperLine codeLabel;
    QString code;                  ///< of the case; the number of a ticket, which has no case
    PaperLine queryLabel;
    QString queryCode;             ///< on the receipt only
    QString qrPayload;             ///< code?query code; no personal data
    QList<PaperField> fields;
    QList<PaperLine> paragraphs;
    QList<PaperLine> signatures;
    QList<PaperBlock> blocks;      ///< of a paper made from a template; the three above are empty then
    QList<PaperLine> footer;
    friend bool operator==(const PaperText &, const PaperText &) = default;
};

/** F02, A4; of an accusation the extract without names (accusationpapers.h). */
PaperText registrationFor(const CaseView &view, const PaperContext &context);
PaperText receiptFor(const CaseView &view, const PaperContext &context);      ///< F03, A5 or 80 mm
PaperText slipFor(const CaseView &view, const PaperContext &context);         ///< F09, A5

/**
 * Any paper. Nothing where the form does not belong to the case as it stands (papersOf()), or is a ticket and the context
 * holds none. F02, F03 and F09 are written above, all others from resources/papers.
 */
std::optional<PaperText> paperFor(PaperForm form, const CaseView &view, const PaperContext &context);
/** What the paper is called; \a form alone, whatever shape it takes for a case. */
QString paperTitle(PaperForm form, const QString &language);

/** The sheet in millimetres; a roll is as long as its content. */
QSizeF sheetOf(const PaperText &text, PaperSize size);
int pageCount(const PaperText &text, PaperSize size);
/** Paints one page, \a number from 0, into the rectangle of the whole sheet. */
void paintPaper(QPainter &painter, const QRectF &page, const PaperText &text, PaperSize size, int number = 0);

} // namespace hall
