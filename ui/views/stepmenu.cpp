// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stepmenu.h"

#include "print/accusationpapers.h"
#include "words/stepwords.h"
#include "words/words.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace hall {

bool anyStepAllowed(const CaseView &view)
{
    for (const StepRule &rule : stepRules()) {
        if (view.allowed.contains(QString::fromLatin1(rule.name)))
            return true;
    }
    return false;
}

void fillStepMenu(QMenu &menu, const CaseView &view, const std::function<void(Step)> &chosen)
{
    // clear() leaves submenus to whoever made them: a new opening would find the old ones, and nobody see the new.
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu.clear();
    std::optional<words::StepGroup> group;
    QMenu *part = nullptr;
    for (const StepRule &rule : stepRules()) {
        if (!view.allowed.contains(QString::fromLatin1(rule.name)))
            continue;
        const Step step = rule.step;
        if (group != words::groupOf(step)) {
            group = words::groupOf(step);
            const QString name = QStringLiteral("stepGroup%1").arg(static_cast<int>(*group));
            part = menu.findChild<QMenu *>(name);
            if (!part) {
                part = menu.addMenu(words::nameOf(*group));
                part->setObjectName(name);
            }
        }
        QAction *action = part->addAction(words::nameOf(step));
        action->setObjectName(QStringLiteral("step.") + QString::fromLatin1(rule.name));
        action->setToolTip(QString::fromUtf8(rule.basis));
        QObject::connect(action, &QAction::triggered, &menu, [chosen, step] { chosen(step); });
    }
}

void fillPaperMenu(QMenu &menu, const CaseView &view, const std::function<void(PaperForm)> &chosen)
{
    menu.clear();
    const QList<PaperForm> forms = papersOf(view.file);
    for (const PaperForm form : forms) {
        QAction *action = menu.addAction(words::isolated(paperFormNumber(form)) + QLatin1Char(' ') + paperName(form, view.file));
        action->setObjectName(QStringLiteral("paper.") + paperFormNumber(form));
        QObject::connect(action, &QAction::triggered, &menu, [chosen, form] { chosen(form); });
    }
}

} // namespace hall
