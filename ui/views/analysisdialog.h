// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"
#include "words/analysiswords.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTextBrowser;

namespace hall {

class MessageBar;

/** The pack of the analysis meeting: which weeks, the figures as the centre has them, and the paper. */
class AnalysisDialog final : public QDialog
{
    Q_OBJECT
public:
    AnalysisDialog(Desk &desk, PaperPrinter &printer, QWidget *parent = nullptr);

private:
    QDate from() const;
    QDate to() const;
    void ask();
    void showFigures(const Analysis &analysis);
    void tell(const std::optional<QString> &trouble, words::OnAnalysis done);

    Desk &m_desk;
    PaperPrinter &m_printer;
    MessageBar *m_messages;
    QComboBox *m_upTo;
    QSpinBox *m_weeks;
    QLabel *m_period;
    QPushButton *m_ask;
    QTextBrowser *m_figures;
    QPushButton *m_print;
    QPushButton *m_printYear;    ///< enabled when the figures are of a year
    std::optional<Analysis> m_analysis;
};

} // namespace hall
