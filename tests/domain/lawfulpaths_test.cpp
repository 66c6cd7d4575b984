// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lawfulpaths.h"
#include "fakes/laws.h"
#include "fakes/printers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace hall;

namespace {

/** The shipped file with its first row changed. */
QByteArray changed(const char *field, const QJsonValue &value)
{
    QJsonObject file = QJsonDocument::fromJson(fakes::resourceFile(QStringLiteral("paths.json"))).object();
    QJsonArray rows = file.value(QStringLiteral("paths")).toArray();
    QJsonObject first = rows.first().toObject();
    first.insert(QLatin1String(field), value);
    rows.replace(0, first);
    file.insert(QStringLiteral("paths"), rows);
    return QJsonDocument(file).toJson();
}

} // namespace

TEST_CASE("REG 31: six lawful paths and mediation, each with its question, its periods and their articles", "[paths]")
{
    const auto read = LawfulPaths::fromJson(fakes::resourceFile(QStringLiteral("paths.json")));
    REQUIRE(read.ok());
    CHECK(read->rows().size() == 7);
    for (const PathRow &row : read->rows()) {
        for (const char *language : {"zh_CN", "en", "ug", "kk_Arab"}) {
            for (const QMap<QString, QString> *texts : {&row.name, &row.question, &row.periods})
                CHECK_FALSE(texts->value(QLatin1String(language)).isEmpty());
        }
        CHECK_FALSE(row.basis.isEmpty());
        CHECK_FALSE(row.windows.isEmpty());
    }
}

TEST_CASE("MED 4, JC: mediation is free, and the court says in three days whether it takes a confirmation on and decides in fifteen and ten", "[paths]")
{
    const auto read = LawfulPaths::fromJson(fakes::resourceFile(QStringLiteral("paths.json")));
    REQUIRE(read.ok());
    for (const PathRow &row : read->rows()) {
        if (row.path != LawfulPath::Mediation)
            continue;
        for (const char *words : {"免费", "3日", "15日", "10日", "不妨碍"}) // and no other remedy is blocked
            CHECK(row.periods.value(QStringLiteral("zh_CN")).contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("REG 31: only the sixth path and mediation stay on the petition track", "[paths]")
{
    for (const LawfulPath path : {LawfulPath::Judicial, LawfulPath::Arbitration, LawfulPath::PartyAppeal, LawfulPath::AdministrativeRemedy, LawfulPath::PerformDuty})
        CHECK(leavesPetitionTrack(path));
    for (const LawfulPath path : {LawfulPath::Undecided, LawfulPath::PetitionOpinion, LawfulPath::Mediation})
        CHECK_FALSE(leavesPetitionTrack(path));
}

TEST_CASE("a table of paths with a row that cannot be is refused, and the row is named", "[paths]")
{
    CHECK_FALSE(LawfulPaths::fromJson("{}").ok());
    CHECK_FALSE(LawfulPaths::fromJson(changed("path", 2)).ok());
    CHECK_FALSE(LawfulPaths::fromJson(changed("path", 8)).ok());
    CHECK_FALSE(LawfulPaths::fromJson(changed("windows", QJsonArray{100})).ok());
    const auto baseless = LawfulPaths::fromJson(changed("basis", QString()));
    REQUIRE_FALSE(baseless.ok());
    CHECK(baseless.refusal().facts.value(QStringLiteral("field")).toString() == QStringLiteral("paths[0].basis"));
    CHECK_FALSE(LawfulPaths::fromJson(changed("question", QJsonObject())).ok());
}
