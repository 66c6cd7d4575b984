// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/erasing.h"

#include "domain/clocks.h"
#include "server/erasing_access.h"
#include "server/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace hall::erasing {

namespace {

constexpr int LeastTold = 5; ///< of accusations (P-07)

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

} // namespace

Result<RetentionTable> tableFor(const QString &directory)
{
    const QString own = QDir(directory).filePath(Q("retention.json"));
    const bool has = QFile::exists(own);
    const auto json = readFile(has ? own : Q(":/hall/retention.json"));
    const auto table = json ? RetentionTable::fromJson(*json) : Result<RetentionTable>(refused({}));
    // A schedule that cannot be read is not replaced by another: by it perhaps nothing would be due.
    return table ? table : Result<RetentionTable>(refused((has ? own : Q("retention.json")) + Q(" is no retention schedule that can be read")));
}

Result<QJsonObject> list(const CentreSnapshot &snapshot, const RetentionTable &table, QDate today, bool sealed)
{
    struct Row { QString code; QString inClass; QDate due; };
    QList<Row> rows;
    int accusations = 0;
    const bool all = snapshot.visitCases([&](const CaseFile &file) {
        const auto due = dueOn(file, table);
        if (!due || *due > today)
            return true;
        if (file.sealed())
            ++accusations;
        else
            rows.append({file.code ? file.code->text() : QString(), retentionClassOf(file, table).code, *due});
        return true;
    });
    if (!all)
        return refused(Q("the ledger cannot be read"));
    if (sealed)
        return QJsonObject{{Q("today"), today.toString(Qt::ISODate)}, {Q("sealed_due"), accusations >= LeastTold ? QJsonValue(accusations) : QJsonValue()}};
    const auto readings = accessDue(snapshot, table, today);
    if (!readings)
        return readings.refusal();
    std::sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) { return std::tie(one.due, one.code) < std::tie(other.due, other.code); });
    QJsonArray due;
    for (const Row &row : std::as_const(rows))
        due.append(QJsonObject{{Q("code"), row.code}, {Q("class"), row.inClass}, {Q("due"), row.due.toString(Qt::ISODate)}});
    QJsonArray classes;
    for (const RetentionClass &one : table.classes()) {
        QJsonObject names;
        for (auto name = one.names.cbegin(); name != one.names.cend(); ++name)
            names.insert(name.key(), name.value());
        classes.append(QJsonObject{{Q("code"), one.code}, {Q("years"), one.years ? QJsonValue(*one.years) : QJsonValue()}, {Q("names"), names}, {Q("basis"), one.basis}});
    }
    return QJsonObject{{Q("today"), today.toString(Qt::ISODate)}, {Q("count"), due.size()}, {Q("due"), due}, {Q("classes"), classes},
                       {Q("access"), toldOf(*readings)}};
}

QByteArray certificateMessage(QJsonObject certificate)
{
    certificate.remove(Q("signature"));
    return QByteArrayLiteral("hall-erasure-1") + QJsonDocument(certificate).toJson(QJsonDocument::Compact); // Qt sorts the names
}

Result<QJsonObject> check(const CentreSnapshot &snapshot, const QString &certificateFile)
{
    const auto text = readFile(certificateFile);
    const QJsonObject certificate = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    const QJsonArray cases = certificate.value(Q("cases")).toArray();
    const qint64 readings = certificate.value(Q("access_entries")).toInteger();
    if (cases.isEmpty() && readings <= 0)
        return refused(certificateFile + (text ? Q(" is no certificate of an erasure") : Q(" cannot be read")));
    QString bad;
    const QByteArray signature = QByteArray::fromHex(certificate.value(Q("signature")).toString().toLatin1());
    if (signature.size() != crypto::SignatureSize || !crypto::verify(snapshot.ownVerifyKey(), certificateMessage(certificate), signature))
        bad = Q("the certificate: not signed by this centre");
    qint64 left = 0;
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const CaseId file(QUuid(one.value(Q("file")).toString()));
        const qint64 keys = file.isNull() ? -1 : snapshot.keysLeft(file);
        left += qMax<qint64>(keys, 0);
        if (bad.isEmpty() && keys != 0)
            bad = Q("case %1: %2").arg(one.value(Q("code")).toString(), keys < 0 ? Q("cannot be read") : Q("%1 of its keys are there").arg(keys));
    }
    // A backup from before brings them back, like the keys.
    const qint64 readingsLeft = readings > 0 ? accessLeft(snapshot, certificate) : 0;
    if (bad.isEmpty() && readingsLeft != 0)
        bad = Q("the record of reading until %1: %2")
                  .arg(certificate.value(Q("access_until")).toString(), readingsLeft < 0 ? Q("cannot be read") : Q("%1 of its entries are there").arg(readingsLeft));
    return QJsonObject{{Q("certificate"), certificate.value(Q("certificate"))}, {Q("count"), cases.size()}, {Q("keys_left"), left},
                       {Q("access_entries"), readings}, {Q("access_left"), readingsLeft}, {Q("bad"), bad.isEmpty() ? QJsonValue() : QJsonValue(bad)}};
}

} // namespace hall::erasing
