// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldvalues.h"

#include <QtCore/QJsonArray>
#include <QtCore/QPoint>
#include <QtCore/QUuid>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace hall::fieldvalues {

namespace {

// How a choice is known again: by what it means, by its place, or by what was typed over it.
constexpr QLatin1Char ByData('d');
constexpr QLatin1Char ByPlace('i');
constexpr QLatin1Char ByText('t');

bool isText(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal;
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text && !text->isReadOnly();
}

bool isField(const QWidget *widget)
{
    // Qt's own parts of a field are no fields.
    const QWidget *parent = widget->parentWidget();
    if (widget->objectName().isEmpty() || widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent))
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return isText(widget) || (button && button->isCheckable()) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QSpinBox *>(widget)
           || qobject_cast<const QDateTimeEdit *>(widget) || qobject_cast<const QListWidget *>(widget);
}

QList<QWidget *> fieldsOf(const QWidget &form)
{
    QList<QWidget *> fields = form.findChildren<QWidget *>();
    fields.removeIf([](const QWidget *widget) { return !isField(widget); });
    return fields;
}

QString meaningOf(const QVariant &data)
{
    if (data.typeId() == QMetaType::QPoint)
        return QStringLiteral("%1,%2").arg(data.toPoint().x()).arg(data.toPoint().y());
    return data.typeId() == QMetaType::QUuid ? data.toUuid().toString() : data.toString();
}

QString choiceOf(const QComboBox &box)
{
    const int at = box.currentIndex();
    if (box.isEditable() && (at < 0 || box.itemText(at) != box.currentText()))
        return ByText + box.currentText();
    return at >= 0 && box.itemData(at).isValid() ? ByData + meaningOf(box.itemData(at)) : ByPlace + QString::number(at);
}

void choose(QComboBox &box, const QString &choice)
{
    const QString what = choice.mid(1);
    if (choice.startsWith(ByText))
        return box.setEditText(what);
    if (choice.startsWith(ByPlace)) {
        if (what.toInt() < box.count())
            box.setCurrentIndex(what.toInt());
        return;
    }
    for (int at = 0; at < box.count(); ++at) {
        if (box.itemData(at).isValid() && meaningOf(box.itemData(at)) == what)
            return box.setCurrentIndex(at);
    }
}

QString rowOf(const QListWidgetItem &item)
{
    return item.data(Qt::UserRole).isValid() ? item.data(Qt::UserRole).toString() : item.text();
}

QJsonArray tickedRows(const QListWidget &list)
{
    QJsonArray rows;
    for (int at = 0; at < list.count(); ++at) {
        if (list.item(at)->checkState() == Qt::Checked)
            rows << rowOf(*list.item(at));
    }
    return rows;
}

QJsonValue valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(field))
        return button->isChecked();
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return choiceOf(*box);
    if (const auto *number = qobject_cast<const QSpinBox *>(field))
        return number->value();
    if (const auto *time = qobject_cast<const QDateTimeEdit *>(field))
        return time->dateTime().toString(Qt::ISODate);
    return tickedRows(*qobject_cast<const QListWidget *>(field));
}

void putChoice(QWidget *field, const QJsonValue &value)
{
    if (auto *button = qobject_cast<QAbstractButton *>(field)) {
        // As a hand does it: a form may follow what is pressed.
        if (button->isChecked() != value.toBool() && (value.toBool() || !button->autoExclusive()))
            button->click();
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        choose(*box, value.toString());
    } else if (auto *list = qobject_cast<QListWidget *>(field)) {
        const QJsonArray ticked = value.toArray();
        for (int at = 0; at < list->count(); ++at)
            list->item(at)->setCheckState(ticked.contains(rowOf(*list->item(at))) ? Qt::Checked : Qt::Unchecked);
    }
}

void putText(QWidget *field, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(value.toString());
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        number->setValue(value.toInt());
    else if (auto *time = qobject_cast<QDateTimeEdit *>(field))
        time->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
}

} // namespace

QJsonObject of(const QWidget &form)
{
    QJsonObject values;
    for (const QWidget *field : fieldsOf(form))
        values.insert(field->objectName(), valueOf(field));
    return values;
}

QJsonObject changed(const QJsonObject &before, const QJsonObject &now)
{
    QJsonObject values;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (before.value(it.key()) != it.value())
            values.insert(it.key(), it.value());
    }
    return values;
}

void put(QWidget &form, const QJsonObject &values)
{
    const QList<QWidget *> fields = fieldsOf(form);
    for (const auto &step : {putChoice, putText}) {
        for (QWidget *field : fields) {
            if (values.contains(field->objectName()))
                step(field, values.value(field->objectName()));
        }
    }
}

QJsonObject labels(const QWidget &form, const QJsonObject &values)
{
    QJsonObject names;
    for (const QWidget *field : fieldsOf(form)) {
        if (isText(field) && values.contains(field->objectName()))
            names.insert(field->objectName(), field->accessibleName());
    }
    return names;
}

void onChange(const QWidget &form, QObject *context, const std::function<void()> &changed)
{
    for (QWidget *field : fieldsOf(form)) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            QObject::connect(line, &QLineEdit::textChanged, context, changed);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            QObject::connect(text, &QPlainTextEdit::textChanged, context, changed);
        else if (auto *button = qobject_cast<QAbstractButton *>(field))
            QObject::connect(button, &QAbstractButton::toggled, context, changed);
        else if (auto *box = qobject_cast<QComboBox *>(field))
            QObject::connect(box, &QComboBox::currentTextChanged, context, changed);
        else if (auto *number = qobject_cast<QSpinBox *>(field))
            QObject::connect(number, &QSpinBox::valueChanged, context, changed);
        else if (auto *time = qobject_cast<QDateTimeEdit *>(field))
            QObject::connect(time, &QDateTimeEdit::dateTimeChanged, context, changed);
        else if (auto *list = qobject_cast<QListWidget *>(field))
            QObject::connect(list, &QListWidget::itemChanged, context, changed);
    }
}

QWidget *firstText(const QWidget &form, const QJsonObject &values)
{
    for (QWidget *field : fieldsOf(form)) {
        if (isText(field) && !values.value(field->objectName()).toString().isEmpty())
            return field;
    }
    return nullptr;
}

} // namespace hall::fieldvalues
