// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/orderdialog.h"

class QSpinBox;

namespace hall {

class MatterTypeBox;

/** Mends one mistyped field, with the reason why. A matter type is chosen from the list, all else is text. */
class CorrectDialog final : public OrderDialog
{
    Q_OBJECT
public:
    CorrectDialog(Desk &desk, const CaseView &view, QWidget *parent);

private:
    Command order() const override;
    QString trouble() const override;
    void showPresent();
    Field field() const;
    int party() const;

    CaseFile m_now;
    QComboBox *m_what;
    QPlainTextEdit *m_value;
    MatterTypeBox *m_type;
    QLineEdit *m_reason;
};

class NoteDialog final : public OrderDialog
{
    Q_OBJECT
public:
    NoteDialog(Desk &desk, const CaseId &file, QWidget *parent);

private:
    Command order() const override;
    QPlainTextEdit *m_text;
};

/** One kind of paper a line: name, pages, original or copy. */
class PapersDialog final : public OrderDialog
{
    Q_OBJECT
public:
    PapersDialog(Desk &desk, const CaseId &file, QWidget *parent);

private:
    Command order() const override;

    struct Line
    {
        QLineEdit *name;
        QSpinBox *pages;
        QComboBox *kind;
    };
    QList<Line> m_lines;
};

/** Finds the lawful path by one question after another; a person decides. Shows what the visitor must know about its periods. */
class ScreenDialog final : public OrderDialog
{
    Q_OBJECT
public:
    ScreenDialog(Desk &desk, const CaseView &view, QWidget *parent);

private:
    Command order() const override;
    void addQuestion();
    void ask();
    void next();

    QString m_matterType;
    QComboBox *m_path;
    QLabel *m_question = nullptr;
    QLabel *m_periods = nullptr;
};

class GuideDialog final : public OrderDialog
{
    Q_OBJECT
public:
    GuideDialog(Desk &desk, const CaseId &file, QWidget *parent);

private:
    Command order() const override;
    QComboBox *m_path;
    QLineEdit *m_organ;
    QPlainTextEdit *m_advice;
};

class CloseDialog final : public OrderDialog
{
    Q_OBJECT
public:
    CloseDialog(Desk &desk, const CaseId &file, QWidget *parent);

private:
    Command order() const override;
    QComboBox *m_outcome;
    QPlainTextEdit *m_reason;
};

/** The receiving window says why it is not competent; the case stays with its owner until taken back. */
class ObjectDialog final : public OrderDialog
{
    Q_OBJECT
public:
    ObjectDialog(Desk &desk, const CaseView &view, QWidget *parent);

private:
    Command order() const override;
    TransferId m_transfer;
    QPlainTextEdit *m_reason;
    QLineEdit *m_basis;
    QComboBox *m_proposed;
};

class RecallDialog final : public OrderDialog
{
    Q_OBJECT
public:
    RecallDialog(Desk &desk, const CaseView &view, QWidget *parent);

private:
    Command order() const override;
    TransferId m_transfer;
    QPlainTextEdit *m_reason;
};

} // namespace hall
