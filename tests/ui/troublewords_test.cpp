// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskroom.h"
#include "fakes/cases.h"
#include "fakes/printers.h"
#include "words/shellwords.h"
#include "words/troublewords.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

using namespace hall;

namespace {

QString sourceOf(const char *file)
{
    QFile source(QStringLiteral(HALL_SOURCE_DIR "/") + QString::fromLatin1(file));
    REQUIRE(source.open(QIODevice::ReadOnly));
    return QString::fromUtf8(source.readAll());
}

QSet<QString> foundIn(const QString &source, const char *pattern)
{
    QSet<QString> found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto it = expression.globalMatch(source); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/** Every code that the intake gives an event or a push, read where it is given: a new one cannot be forgotten here. */
QSet<QString> codesOfIntake()
{
    const char *given = "\\bQ\\(\"([a-z_]+)\"\\)";
    return foundIn(sourceOf("app/server/intake.cpp"), given) + foundIn(sourceOf("app/server/intake_event.cpp"), given)
           + foundIn(sourceOf("app/server/turnedaway.cpp"), "403, \"([a-z_]+)\"");
}

/** Every rule by which an ordered event may be contested. */
QSet<RefusalCode> codesOfMisfit()
{
    QSet<RefusalCode> codes;
    const char *named = "RefusalCode::([A-Za-z]+)\\b";
    const QSet<QString> names = foundIn(sourceOf("app/domain/misfit.cpp"), named) + foundIn(sourceOf("app/domain/stepmisfit.cpp"), named);
    for (int i = 0; i <= static_cast<int>(RefusalCode::UpdateNeeded); ++i) {
        const auto code = static_cast<RefusalCode>(i);
        QString name = codeName(code);
        for (qsizetype at = name.indexOf(u'_'); at >= 0; at = name.indexOf(u'_'))
            name.remove(at, 1);
        const bool given = std::any_of(names.begin(), names.end(), [&name](const QString &one) { return one.toLower() == name; });
        if (given)
            codes.insert(code);
    }
    CHECK(codes.size() == names.size()); // each name in the source is one of the codes
    return codes;
}

void checkSentence(const QString &sentence, const QString &code)
{
    INFO(code.toStdString() << ": " << sentence.toStdString());
    CHECK(sentence.size() > 6);
    CHECK_FALSE(sentence.contains(code));
    CHECK_FALSE(sentence.contains(QRegularExpression(QStringLiteral("%\\d|\\b00\\b"))));
}

} // namespace

TEST_CASE("every code that the centre's intake gives has a sentence of its own in every language", "[words][trouble]")
{
    const QSet<QString> codes = codesOfIntake();
    CHECK(codes.size() >= 18);
    for (const char *sure : {"same_id_other_hash", "key_unknown", "malformed", "window_not_of_device", "code_not_of_device", "code_taken", "device_revoked", "device_wiped", "certificate_revoked", "bad_signature", "device_frozen"})
        CHECK(codes.contains(QString::fromLatin1(sure)));
    const QString protocol = sourceOf("app/sync/protocol.md");
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        QSet<QString> sentences;
        for (const QString &code : codes) {
            INFO(code.toStdString() << " " << language.code.toStdString());
            checkSentence(words::centreSentence(code), code);
            sentences.insert(words::centreSentence(code));
            CHECK(protocol.contains(u'`' + code + u'`'));
        }
        CHECK(sentences.size() == codes.size());
    }
}

TEST_CASE("every rule that can make an event contested says why in every language, without a fact it does not have", "[words][trouble]")
{
    const QSet<RefusalCode> codes = codesOfMisfit();
    CHECK(codes.size() >= 12);
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        for (const RefusalCode code : codes) {
            INFO(language.code.toStdString());
            checkSentence(words::troubleSentence(codeName(code)), codeName(code));
        }
    }
}

TEST_CASE("every act and every verdict has a name in every language", "[words][trouble]")
{
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        QSet<QString> names;
        int kinds = 0;
        for (int number = 1; eventKindFrom(number); ++number) {
            TroubledAct act;
            act.kind = eventKindFrom(number);
            names.insert(words::actName(act));
            ++kinds;
        }
        CHECK(kinds >= 16);
        CHECK(names.size() == kinds);
        CHECK_FALSE(names.contains(QString()));
        QSet<QString> verdicts;
        for (const auto verdict : {TroubledAct::Verdict::Contested, TroubledAct::Verdict::Quarantined, TroubledAct::Verdict::Refused})
            verdicts.insert(words::verdictName(verdict));
        CHECK(verdicts.size() == 3);
        CHECK_FALSE(verdicts.contains(QString()));
    }
}

TEST_CASE("a rule whose facts are known is told with them", "[words][trouble]")
{
    const Speaking speaking(QStringLiteral("en"));
    TroubleView view;
    view.act.code = QStringLiteral("not_owner");
    CHECK(words::reasonOf(view) == QStringLiteral("The case belonged to another window by then."));
    view.why = Refusal{RefusalCode::NotOwner, {{QStringLiteral("owner"), 3}}};
    CHECK(words::reasonOf(view) == QStringLiteral("The case belonged to another window by then. Only window 03 may do this: it owns the case."));
}

TEST_CASE("a centre that answers and takes nothing is told apart from one that does not answer", "[words][trouble]")
{
    const Speaking speaking(QStringLiteral("en"));
    DeskStatus now;
    now.link = DeskStatus::Link::Offline;
    CHECK(words::linkExplained(now) == words::linkExplained(DeskStatus::Link::Offline));
    now.linkReason = QStringLiteral("http_502");
    CHECK(words::linkExplained(now) == words::linkExplained(DeskStatus::Link::Offline));
    now.linkReason = QStringLiteral("bad_signature");
    CHECK(words::linkExplained(now).contains(words::centreSentence(QStringLiteral("bad_signature"))));
    now.link = DeskStatus::Link::CertificateRefused;
    now.linkReason.clear();
    CHECK(words::linkExplained(now) == words::linkExplained(DeskStatus::Link::CertificateRefused));
    now.linkReason = QStringLiteral("certificate_revoked");
    CHECK(words::linkExplained(now).contains(QStringLiteral("withdrawn")));
}

TEST_CASE("a store that a newer version wrote is said in a sentence of its own in every language", "[words][trouble]")
{
    const auto said = [](const char *reason) { return words::inWords(Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}}); };
    for (const words::Language &language : words::languages()) {
        INFO(language.code.toStdString());
        const Speaking speaking(language.code);
        for (const char *reason : {"newer_store", "in_use", "disk_full", "schema_changed"}) {
            CHECK(said(reason).size() > 20);
            CHECK(said(reason).contains(QLatin1String(reason)) == (QLatin1String(reason) == QLatin1String("schema_changed"))); // whom it concerns reads the object
            CHECK_FALSE(said(reason).contains(said("")));
        }
    }
}

TEST_CASE("what the centre did stands under its own name, in words, and at no window", "[trouble]")
{
    Event event;
    event.claimedAt = QDateTime(QDate(2026, 11, 24), QTime(3, 16), Qt::UTC);
    event.window = WindowNumber(5);
    event.officerName = QStringLiteral("李娜");
    const WindowRegistry &windows = fakes::threeAndTwentyWindows();
    CHECK(words::signature(event, windows).endsWith(QStringLiteral(" · 李娜")));
    CHECK(words::signature(event, windows).count(QStringLiteral(" · ")) == 2);
    event.officerName = QString::fromLatin1(CentreOfficer);
    CHECK(words::signature(event, windows).count(QStringLiteral(" · ")) == 1);
    CHECK_FALSE(words::signature(event, windows).endsWith(QString::fromLatin1(CentreOfficer)));
}
