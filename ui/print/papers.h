// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

class QPainter;

namespace hall {

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
    QString secrecyMark;           ///< of a registration form that is sealed; never on what a visitor carries away
    PaperLine codeLabel;
    QString code;
    PaperLine queryLabel;
    QString queryCode;             ///< on the receipt only
    QString qrPayload;             ///< code?query code; no personal data
    QList<PaperField> fields;
    QList<PaperLine> paragraphs;
    QList<PaperLine> signatures;
    QList<PaperLine> footer;
    friend bool operator==(const PaperText &, const PaperText &) = default;
};

PaperText registrationFor(const CaseView &view, const PaperContext &context); ///< F02, A4
PaperText receiptFor(const CaseView &view, const PaperContext &context);      ///< F03, A5 or 80 mm
PaperText slipFor(const CaseView &view, const PaperContext &context);         ///< F09, A5

/** The sheet in millimetres; a roll is as long as its content. */
QSizeF sheetOf(const PaperText &text, PaperSize size);
int pageCount(const PaperText &text, PaperSize size);
/** Paints one page, \a number from 0, into the rectangle of the whole sheet. */
void paintPaper(QPainter &painter, const QRectF &page, const PaperText &text, PaperSize size, int number = 0);

} // namespace hall
