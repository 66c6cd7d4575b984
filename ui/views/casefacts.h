// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QScrollArea>

class QFormLayout;

namespace hall {

/** What was said and by whom, read-only. Identity numbers and phones are covered until asked for. */
class CaseFacts final : public QScrollArea
{
    Q_OBJECT
public:
    explicit CaseFacts(QWidget *parent = nullptr);

    void show(const CaseView &view, const MatterTypes &types);
    void coverAll();
    void reveal(const QString &name); ///< of the covered number with that name, when it is still there

Q_SIGNALS:
    /** Of a covered number: a reason is needed. While another one is shown its reason holds, and nothing is asked. */
    void unmaskAsked(const QString &name);

private:
    void addHead(const QString &text);
    void addText(const QString &label, const QString &text, const QString &name);
    void addWidgetRow(const QString &label, QWidget *widget);
    void addParty(const Party &party, int number, bool alone);
    void addMatter(const CaseFile &file, const MatterTypes &types);

    void addMasked(const QString &label, const QString &name, const QString &clear, const QString &masked);

    QFormLayout *m_rows = nullptr;
    bool m_unmasks = false; ///< whoever is signed in may see numbers in full
};

} // namespace hall
