// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hall {

class DialogCopy;
class MessageBar;
class WindowButton;

/**
 * Sends a case to another window. Two digits choose a window, the reason fills itself in, Ctrl+Enter sends: a practised clerk
 * needs F9, the digits and Ctrl+Enter. The slip F09 prints after sending; when it cannot, the case is sent all the same.
 */
class TransferDialog final : public QDialog
{
    Q_OBJECT
public:
    TransferDialog(Desk &desk, PaperPrinter &printer, const CaseView &view, QWidget *parent = nullptr);

    WindowNumber target() const { return m_target; }
    void focusFirstOpen();
    void choose(WindowNumber window);
    void accept() override;

Q_SIGNALS:
    /** Sent; \a slipFailure is empty when the slip was printed. */
    void sent(const hall::CaseId &file, hall::WindowNumber to, const QString &slipFailure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addWindows();
    void addReason();
    void addMode(QGridLayout &rows);
    TransferMode mode() const;
    void showSuggestions();
    void fillReason();
    void typeDigit(int digit);
    TransferReason reasonCode() const;
    QString proposedReason() const;

    Desk &m_desk;
    PaperPrinter &m_printer;
    CaseView m_view;
    WindowNumber m_target;
    QString m_filledIn;     ///< the reason as proposed; what a person typed is never replaced
    QMap<int, QString> m_why;
    int m_firstDigit = -1;
    QTimer m_digitTimer;
    MessageBar *m_messages;
    DialogCopy *m_copy;
    QLabel *m_hint;
    QWidget *m_grid;
    QList<WindowButton *> m_buttons;
    QLabel *m_typed;
    QComboBox *m_code;
    QComboBox *m_mode = nullptr;      ///< only where forwarding and assigning is the window's business
    QDateEdit *m_reportBy = nullptr;
    QPlainTextEdit *m_reason;
    QPushButton *m_send;
};

} // namespace hall
