// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutsheet.h"

#include "words/shellwords.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hall {

ShortcutSheet::ShortcutSheet(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words::plain(Say::ShortcutsTitle));
    auto *column = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *sheet = new QWidget(scroll);
    auto *grid = new QGridLayout(sheet);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(24);
    int row = 0;
    for (const words::ShortcutLine &line : words::shortcutLines()) {
        auto *keys = new QLabel(line.keys, sheet);
        QFont bold = keys->font();
        bold.setBold(true);
        keys->setFont(bold);
        auto *what = new QLabel(line.what, sheet);
        what->setWordWrap(true);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
    }
    grid->setRowStretch(row, 1);
    scroll->setWidget(sheet);
    column->addWidget(scroll, 1);
    auto *close = new QPushButton(words::say(Say::CloseSheet), this);
    close->setObjectName(QStringLiteral("shortcutClose"));
    close->setAccessibleName(words::plain(Say::CloseSheet));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(new QShortcut(Qt::Key_F1, this), &QShortcut::activated, this, &QDialog::close);
    resize(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 42, fontMetrics().lineSpacing() * 26);
}

} // namespace hall
