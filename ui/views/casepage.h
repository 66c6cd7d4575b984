// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/keptform.h"
#include "print/paperprinter.h"

#include <QtWidgets/QWidget>

#include <functional>

class QDialog;
class QLabel;
class QPushButton;
class QScrollArea;
class QTextBrowser;
class QMenu;
class QVBoxLayout;

namespace hall {

class CaseFacts;
class StageBar;
class TongueBox;
enum class Say;

/** One case: facts, owner, history in words, and the actions that the rules allow now. */
class CasePage final : public QWidget
{
    Q_OBJECT
public:
    CasePage(Desk &desk, PaperPrinter &printer, QWidget *parent = nullptr);

    /** Recorded before it is shown. CaseUnknown: this desk does not hold it; a refusal leaves the page as it is. */
    [[nodiscard]] std::optional<Refusal> open(const CaseId &file);
    void refresh();
    void start();
    void cover();                  ///< masks everything again
    void forget();                 ///< before another officer: nothing of the open case stays behind
    void rest();                   ///< on locking: it holds nothing of the case, and knows which it was
    void wake();                   ///< its officer is back: shows that case again, as a look that is recorded
    CaseId currentCase() const { return m_file; }
    void transfer();
    void print(PaperForm form);
    void preview(PaperForm first); ///< on the screen, where it may be printed
    /** Opens the note with these words in it; \a added when they are saved. A refusal stays in it, and so do the words. */
    void addNote(const QString &words, std::function<void()> added);
    void takeStep(Step step);      ///< opens its form
    /** A form of the open case that was begun and not sent. False, and nothing opens, when the case does not take it now. */
    bool reopen(const KeptForm &form);
    void retranslate();

Q_SIGNALS:
    void notice(const QString &text, int kind);
    /** A form of a case that has left was closed; what was typed there is kept, or is here alone and must not be lost. */
    void textLeft(const hall::LeftText &left);
    void left();
    void lockAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void book();

    struct Action
    {
        QPushButton *button;
        Say label;
        QString order;
    };
    QPushButton *addAction(const char *name, Say label, const char *order, std::function<void()> run);
    void addActions(QWidget *column);
    QMenu *addMenu(const char *name, Say label, const char *order);
    void addTongue(QVBoxLayout &box);
    void fillPapers();
    void printPackage();
    void printIdentity();          ///< of an accusation, once it is said why
    void accept();
    void ask(QDialog *dialog, Say done);
    void unmask(const QString &name);
    void showReaders();
    void openDialog(QDialog *dialog);
    void clear();
    void leave(const QString &why);
    void showHead();
    void showTimeline();

    Desk &m_desk;
    PaperPrinter &m_printer;
    CaseId m_file;
    bool m_resting = false;        ///< locked since, and not looked at by its officer again
    CaseView m_view;
    QLabel *m_code;
    QLabel *m_kind;
    QLabel *m_owner;
    QLabel *m_due;
    StageBar *m_stages;
    CaseFacts *m_facts;
    QLabel *m_timelineHead;
    QTextBrowser *m_timeline;
    QList<Action> m_actions;
    QPushButton *m_takeOver = nullptr;
    QMenu *m_steps = nullptr;
    QMenu *m_papers = nullptr;
    QLabel *m_tongueLabel = nullptr;
    TongueBox *m_tongue = nullptr;
    QVBoxLayout *m_actionBox = nullptr;
    QScrollArea *m_actionColumn = nullptr;
};

} // namespace hall
