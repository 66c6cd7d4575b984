// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matter.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hall {

/** Red or amber that can be read on whatever palette the desk has. */
QColor troubleColour(const QPalette &palette);
QColor warningColour(const QPalette &palette);

/**
 * A caption, an editor, and what is wrong with it beneath. A text that may be missing has a second line for the reason
 * why; it is there as long as the text is empty, so Tab passes it only when it is needed.
 */
class FormField final : public QWidget
{
    Q_OBJECT
public:
    struct Shape
    {
        QString name;        ///< of the editor; "<name>Error" and "<name>Warning" are the labels
        QString missingName; ///< of the reason; empty when the text may not be missing
        bool mandatory = false;
        int lines = 1;
        int limit = 0;       ///< characters; past it the field says so while one types
        bool counted = false;///< shows the number of characters
    };
    FormField(const Shape &shape, QWidget *parent = nullptr);
    /** A choice: any other editor. */
    FormField(const QString &name, QWidget *editor, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    Stated stated() const;
    void setStated(const Stated &stated);

    QWidget *editor() const { return m_editor; }
    QList<QWidget *> editors() const;
    QString name() const;
    void rename(const QString &name, const QString &missingName);

    void setCaption(const QString &label, const QString &hint = {});
    /** Whether the text, or the reason why it is missing, is needed just now. */
    void setAsked(bool asked);
    void showError(const QString &sentence);
    void showWarning(const QString &sentence);
    void clearError();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Shape &shape);
    void noteText();
    void showCaption();
    void tint();

    Shape m_shape;
    QString m_label;
    bool m_asked = true;
    QWidget *m_editor = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_page = nullptr;
    QLineEdit *m_missing = nullptr;
    QLabel *m_caption = nullptr;
    QLabel *m_counter = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_warning = nullptr;
};

} // namespace hall
