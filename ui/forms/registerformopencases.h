// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace hall {

class FormBar;

/**
 * Says that whoever stands here has an open case, and offers what is left then (REG 19 paragraph 3): add this visit's words to
 * that one, or register anew all the same. Nothing is decided or lost by either.
 */
class OpenCaseOffer final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenCaseOffer(Desk &desk, QWidget *parent = nullptr);

    void look(const FileCase &typed);
    /** The next visitor is another one. */
    void forget();
    /** On locking: no code of a case stays on the page; what was said of them is not asked anew. */
    void cover() { show({}); }
    void retranslate();
    QList<QPushButton *> buttons() const { return {m_join, m_anew}; }

    /** What was told at this visit of the matter, as the text of a note; nothing of the people, whom that case knows. */
    static QString wordsOf(const FileCase &typed);

Q_SIGNALS:
    void joinAsked(hall::CaseId file);
    void anewAsked();

private:
    void show(const QList<CaseRow> &rows);

    Desk &m_desk;
    FormBar *m_bar;
    QPushButton *m_join, *m_anew;
    QList<CaseRow> m_rows;
    QStringList m_told;          ///< numbers whose search is recorded
    QSet<CaseId> m_otherMatter;  ///< of which the clerk said that they are
};

} // namespace hall
