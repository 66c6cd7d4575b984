// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "domain/clocks.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

#include <map>
#include <memory>

namespace hall::words {

namespace {

constexpr char16_t LeftToRightIsolate = 0x2066;
constexpr char16_t PopIsolate = 0x2069;

struct Tongue
{
    QString code = QStringLiteral("en");
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qt;
    QString centre;
};

Tongue &tongue()
{
    static Tongue instance;
    return instance;
}

std::unique_ptr<QTranslator> installed(const QString &file, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, directory))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

bool rightToLeft(const QString &code)
{
    for (const Language &known : languages()) {
        if (known.code == code)
            return known.rightToLeft;
    }
    return false;
}

} // namespace

QList<Language> languages()
{
    // Each in its own words: a person finds the own language without reading another.
    return {{QStringLiteral("zh_CN"), QString::fromUtf8("中文"), false},
            {QStringLiteral("ug"), QString::fromUtf8("ئۇيغۇرچە"), true},
            {QStringLiteral("kk_Arab"), QString::fromUtf8("قازاقشا"), true},
            {QStringLiteral("en"), QStringLiteral("English"), false}};
}

void useLanguage(const QString &code)
{
    Tongue &now = tongue();
    QString chosen = languages().first().code;
    for (const Language &known : languages()) {
        if (known.code == code)
            chosen = code;
    }
    now.ours.reset();
    now.qt.reset();
    now.code = chosen;
    // Qt has no Uyghur, and its Kazakh is Cyrillic: those screens keep our own button words only.
    if (!rightToLeft(chosen) && chosen != QStringLiteral("en"))
        now.qt = installed(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    now.ours = installed(QStringLiteral("hall_") + chosen, QStringLiteral(":/translations"));
    QGuiApplication::setLayoutDirection(rightToLeft(chosen) ? Qt::RightToLeft : Qt::LeftToRight);
}

QString language()
{
    return tongue().code;
}

QString in(const QString &language, const char *source)
{
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    auto &translator = loaded[language];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        // A language without a file leaves the translator empty, and every text falls back to its source.
        if (!translator->load(QStringLiteral("hall_") + language, QStringLiteral(":/translations")))
            return QString::fromUtf8(source);
    }
    const QString text = translator->translate("hall", source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString isolated(const QString &text)
{
    return rightToLeft(language()) ? QChar(LeftToRightIsolate) + text + QChar(PopIsolate) : text;
}

QString windowName(WindowNumber window, const WindowRegistry &windows)
{
    const QString number = QStringLiteral("%1").arg(window.value(), 2, 10, QLatin1Char('0'));
    const ServiceWindow *known = windows.find(window);
    return known ? number + QLatin1Char(' ') + known->agencyIn(language()) : number;
}

QString date(QDate day)
{
    return day.isValid() ? isolated(day.toString(QStringLiteral("yyyy-MM-dd"))) : QString();
}

QString dateTime(const QDateTime &utc)
{
    return utc.isValid() ? isolated(beijing(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm"))) : QString();
}

QString centreName()
{
    return tongue().centre.isEmpty() ? in(QStringLiteral("zh_CN"), QT_TRANSLATE_NOOP("hall", "Social governance centre")) : tongue().centre;
}

void setCentreName(const QString &name)
{
    tongue().centre = name;
}

} // namespace hall::words
