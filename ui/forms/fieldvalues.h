// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>

#include <functional>

class QObject;
class QWidget;

namespace hall {

/**
 * What stands in the fields of a form, by their object names: lines, texts, choices, days, times, numbers, ticks and ticked rows.
 * A field that is read-only, hides what is typed, or has no name of its own is passed over.
 */
namespace fieldvalues {

QJsonObject of(const QWidget &form);
/** Those of \a now that \a before does not have alike. */
QJsonObject changed(const QJsonObject &before, const QJsonObject &now);
/** Other fields stay as they are. Choices come first, since a form may fill in a text by one; what is no longer to be chosen is left out. */
void put(QWidget &form, const QJsonObject &values);
/** What the lines and texts among the fields are called, by object name. */
QJsonObject labels(const QWidget &form, const QJsonObject &values);
/** Until \a context is gone. */
void onChange(const QWidget &form, QObject *context, const std::function<void()> &changed);
/** The first text in \a values, or null. */
QWidget *firstText(const QWidget &form, const QJsonObject &values);

} // namespace fieldvalues

} // namespace hall
