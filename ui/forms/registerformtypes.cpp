// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformtypes.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace hall {

MatterTypeBox::MatterTypeBox(const MatterTypes &types, QWidget *parent) : QComboBox(parent), m_types(types)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(16);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void MatterTypeBox::show(Track track, const QString &language)
{
    const QString kept = typed();
    const std::optional<QString> chosen = code();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(QString(), QString());
        for (const MatterType &type : m_types.list()) {
            if (type.offeredOn(track))
                addItem(type.nameIn(language), type.code);
        }
        setCurrentIndex(0);
        const int row = chosen && !chosen->isEmpty() ? findData(*chosen) : -1;
        if (row > 0)
            setCurrentIndex(row);
        else if (!chosen)
            setEditText(kept);
    }
}

QString MatterTypeBox::typed() const
{
    return currentText().trimmed();
}

int MatterTypeBox::meant() const
{
    const QString text = typed();
    if (text.isEmpty())
        return count() > 0 ? 0 : -1;
    int partly = -1;
    int parts = 0;
    for (int i = 1; i < count(); ++i) {
        if (itemText(i).compare(text, Qt::CaseInsensitive) == 0 || itemData(i).toString() == text)
            return i;
        if (itemText(i).contains(text, Qt::CaseInsensitive)) {
            partly = i;
            ++parts;
        }
    }
    return parts == 1 ? partly : -1;
}

std::optional<QString> MatterTypeBox::code() const
{
    // Two rows may have one name: the row that was chosen goes before the first of that name.
    if (currentIndex() > 0 && itemText(currentIndex()) == currentText())
        return currentData().toString();
    const int row = meant();
    if (row < 0)
        return typed().isEmpty() ? std::optional<QString>(QString()) : std::nullopt;
    return itemData(row).toString();
}

void MatterTypeBox::setCode(const QString &code)
{
    const int row = code.isEmpty() ? 0 : findData(code);
    setCurrentIndex(qMax(0, row));
    // Set and not cleared: clearing can be undone, by whoever comes next.
    setEditText(row < 0 ? code : itemText(row));
}

void MatterTypeBox::focusOutEvent(QFocusEvent *event)
{
    const int row = meant();
    if (row > 0 && itemText(row) != currentText())
        setCurrentIndex(row);
    QComboBox::focusOutEvent(event);
}

} // namespace hall
