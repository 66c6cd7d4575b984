// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What a failing check prints for our types and Qt's; without it Catch2 says {?}. */

#include "domain/refusal.h"
#include "domain/servicewindow.h"

#include <catch2/catch.hpp>

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return bytes.toHex().toStdString(); }
};
template <>
struct StringMaker<QDate>
{
    static std::string convert(const QDate &day) { return day.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<hall::WindowNumber>
{
    static std::string convert(const hall::WindowNumber &window) { return "window " + std::to_string(window.value()); }
};
template <>
struct StringMaker<hall::Refusal>
{
    static std::string convert(const hall::Refusal &refusal) { return hall::codeName(refusal.code).toStdString(); }
};
} // namespace Catch
