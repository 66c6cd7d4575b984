// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/keptform.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace hall {

namespace {

/** Opens with the officer's own secret alone: some cases are no colleague's business. */
QString beginning() { return QStringLiteral("own/"); }

} // namespace

QString KeptForm::ofRecord(const EventId &act)
{
    return QStringLiteral("form/") + (act.isNull() ? QString() : act.text());
}

QString KeptForm::newName()
{
    return beginning() + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool KeptForm::isOfRoster() const
{
    return kind == QStringLiteral("planReception") || kind == QStringLiteral("callOffReception");
}

bool KeptForm::isOfRecord() const
{
    return detail.startsWith(ofRecord({}));
}

RecoveryCopy KeptForm::toCopy() const
{
    return {copy,
            {{QStringLiteral("kind"), kind},
             {QStringLiteral("detail"), detail},
             {QStringLiteral("file"), file.isNull() ? QString() : file.text()},
             {QStringLiteral("title"), title},
             {QStringLiteral("at"), at.toString(Qt::ISODateWithMs)},
             {QStringLiteral("fields"), fields},
             {QStringLiteral("labels"), labels}}};
}

KeptForm KeptForm::fromCopy(const RecoveryCopy &copy)
{
    const auto text = [&copy](const char *name) { return copy.fields.value(QLatin1String(name)).toString(); };
    KeptForm form;
    form.copy = copy.form;
    form.kind = text("kind");
    form.detail = text("detail");
    form.file = CaseId(QUuid::fromString(text("file")));
    form.title = text("title");
    form.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    form.fields = copy.fields.value(QStringLiteral("fields")).toObject();
    form.labels = copy.fields.value(QStringLiteral("labels")).toObject();
    return form;
}

bool sitsHere(const Desk &desk, const QString &officer)
{
    const DeskStatus now = desk.status();
    return !now.locked && now.officer == officer;
}

bool stillHere(const Desk &desk, const CaseId &file, bool wasVeiled)
{
    if (const auto row = desk.caseRow(file))
        return !row->untold && (!row->veiled || wasVeiled);
    const auto view = desk.caseView(file);
    return view && (!view->veiled || wasVeiled);
}

QList<KeptForm> keptForms(const Desk &desk)
{
    QList<KeptForm> forms;
    for (const RecoveryCopy &copy : desk.recoveryCopies(beginning()))
        forms << KeptForm::fromCopy(copy);
    std::sort(forms.begin(), forms.end(), [](const KeptForm &a, const KeptForm &b) { return a.at > b.at; });
    return forms;
}

} // namespace hall
