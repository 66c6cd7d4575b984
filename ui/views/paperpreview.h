// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace hall {

class MessageBar;
class PaperSheet;
class TongueBox;

/**
 * The papers of a case as they would be printed now, by the same painter and marked as a preview. Looking records nothing;
 * printing is printAndRecord(). The title names neither person nor case: visitors see the screen.
 */
class PaperPreview final : public QDialog
{
    Q_OBJECT
public:
    PaperPreview(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperForm first, QWidget *parent);

    void accept() override;        ///< prints
    void turn(int pages);          ///< by so many; to the nearest there is
    void scroll(int screens);      ///< over the end of a page to the next

Q_SIGNALS:
    void printed(hall::PaperForm form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override; ///< draws it: at first, and after a lock, when the case may have left this window

private:
    void build();
    void listenToKeys();
    void fillForms(PaperForm first);
    void showPaper();
    void showPage();
    void fit();
    PaperForm form() const;

    Desk &m_desk;
    PaperPrinter &m_printer;
    const CaseId m_file;
    MessageBar *m_messages;
    QComboBox *m_form;
    TongueBox *m_tongue;
    QScrollArea *m_scroll;
    PaperSheet *m_sheet;
    QPushButton *m_previous, *m_next;
    QLabel *m_number;
    QCheckBox *m_width;
    QPushButton *m_print;
};

} // namespace hall
