// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

/** Everything a person reads. Sources are English; translations/ has the other languages. */
namespace hall::words {

// languages
struct Language
{
    QString code;
    QString nativeName;
    bool rightToLeft = false;
};
/** Chinese first: it is the default. */
QList<Language> languages();
/** Installs our translators and Qt's own, and the direction of the layout. An unknown code is Chinese. */
void useLanguage(const QString &code);
QString language();
/** A text of context "hall" in a language other than the one in use, for papers. Falls back to the source. */
QString in(const QString &language, const char *source);

// codes
QString inWords(const Refusal &refusal);
QString inWords(IdentityWarning warning);
QString nameOf(Category category);
QString nameOf(Track track);
QString nameOf(Channel channel);
QString nameOf(CaseState state);
QString nameOf(LawfulPath path);
QString nameOf(LawfulPath path, const QString &language);
QString nameOf(TransferReason reason);
QString nameOf(Outcome outcome);
QString nameOf(Outcome outcome, const QString &language);
QString nameOf(DocumentKind kind);
QString nameOf(PaperForm form);
/** A field by the name the rules give it: "name", "representatives[1].phone", … */
QString fieldLabel(const QString &field);

// cases
QString timelineSentence(const TimelineEntry &entry, const WindowRegistry &windows, const MatterTypes &types);
/** When, where and who: "2026-11-24 11:16 · 03 人社 · 李娜". */
QString signature(const Event &event, const WindowRegistry &windows);
/** "03 人社" */
QString windowName(WindowNumber window, const WindowRegistry &windows);
QString date(QDate day);
/** Beijing time, whatever the zone of the PC. */
QString dateTime(const QDateTime &utc);
/** Keeps a code, number or date in its own order where the language in use runs right to left. */
QString isolated(const QString &text);

/** Whose name stands on the papers; setCentreName() with what the desk's settings say, else a general name. */
QString centreName();
void setCentreName(const QString &name);

} // namespace hall::words
