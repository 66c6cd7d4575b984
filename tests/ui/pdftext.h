// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include <QtCore/QProcess>

/** What a reader of the PDF can copy out of it. */
inline QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForStarted());
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    // A PDF of Qt's names some characters by their radicals (U+2F47 for the sun): folded, they are the characters again.
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}
