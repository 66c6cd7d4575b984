// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicewindow.h"

#include "domain/identity.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <algorithm>

namespace hall {

namespace {

Refusal unreadable(const QString &field)
{
    return {RefusalCode::FieldNotReadable, {{QStringLiteral("field"), field}}};
}

QMap<QString, QString> textsOf(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray())
        names << name.toString();
    return names;
}

QString inLanguage(const QMap<QString, QString> &texts, const QString &language)
{
    const QString wanted = texts.value(language);
    return wanted.isEmpty() ? texts.value(QStringLiteral("zh_CN")) : wanted;
}

} // namespace

WindowNumber ServiceWindow::trusteeOn(QDate day) const
{
    return days.isEmpty() || days.contains(day.dayOfWeek()) ? WindowNumber() : trustee;
}

QString ServiceWindow::agencyIn(const QString &language) const
{
    return inLanguage(agency, language);
}

QString ServiceWindow::handlesIn(const QString &language) const
{
    return inLanguage(handles, language);
}

Result<WindowRegistry> WindowRegistry::fromJson(const QByteArray &json)
{
    WindowRegistry registry;
    QSet<int> seen;
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value(QStringLiteral("windows")).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        ServiceWindow window;
        const int number = row.value(QStringLiteral("number")).toInt();
        if (number < 1 || number > 99 || seen.contains(number))
            return unreadable(QStringLiteral("windows[%1].number").arg(registry.m_windows.size()));
        seen.insert(number);
        window.number = WindowNumber(number);
        window.mode = row.value(QStringLiteral("mode")).toString();
        const QStringList modes{QString(), QStringLiteral("resident"), QStringLiteral("rotating"), QStringLiteral("on-call")};
        if (isLaptop(window.number) ? window.mode != QLatin1String("laptop") : !modes.contains(window.mode))
            return unreadable(QStringLiteral("windows[%1].mode").arg(registry.m_windows.size()));
        window.agency = textsOf(row.value(QStringLiteral("agency")));
        window.handles = textsOf(row.value(QStringLiteral("handles")));
        if (window.agency.value(QStringLiteral("zh_CN")).isEmpty())
            return unreadable(QStringLiteral("windows[%1].agency").arg(registry.m_windows.size()));
        for (const QJsonValue &day : row.value(QStringLiteral("days")).toArray()) {
            if (day.toInt() < 1 || day.toInt() > 7)
                return unreadable(QStringLiteral("windows[%1].days").arg(registry.m_windows.size()));
            window.days.insert(day.toInt());
        }
        const int trustee = row.value(QStringLiteral("trustee")).toInt();
        if (trustee < 0 || trustee > 99 || (trustee != 0 && trustee == number))
            return unreadable(QStringLiteral("windows[%1].trustee").arg(registry.m_windows.size()));
        window.trustee = WindowNumber(trustee);
        const QString until = row.value(QStringLiteral("until")).toString();
        window.until = QDate::fromString(until, Qt::ISODate);
        window.successor = WindowNumber(row.value(QStringLiteral("successor")).toInt());
        if (window.until.isValid() == until.isEmpty() || window.until.isValid() == window.successor.isNull() || window.successor == window.number)
            return unreadable(QStringLiteral("windows[%1].until").arg(registry.m_windows.size()));
        window.keywords = namesOf(row.value(QStringLiteral("keywords")));
        for (const auto &[key, names] : {std::pair("organ", &window.organ), std::pair("units", &window.units), std::pair("above", &window.above)}) {
            *names = namesOf(row.value(QLatin1String(key)));
            // A name of nothing would be everybody's.
            if (std::any_of(names->begin(), names->end(), [](const QString &name) { return characterCount(name.trimmed()) < 2; }))
                return unreadable(QStringLiteral("windows[%1].%2").arg(registry.m_windows.size()).arg(QLatin1String(key)));
        }
        (isLaptop(window.number) ? registry.m_laptops : registry.m_windows).append(window);
    }
    if (registry.m_windows.isEmpty())
        return unreadable(QStringLiteral("windows"));
    for (QList<ServiceWindow> *list : {&registry.m_windows, &registry.m_laptops})
        std::sort(list->begin(), list->end(), [](const ServiceWindow &a, const ServiceWindow &b) { return a.number < b.number; });
    return registry;
}

const ServiceWindow *WindowRegistry::find(WindowNumber number) const
{
    const QList<ServiceWindow> &among = isLaptop(number) ? m_laptops : m_windows;
    const auto found = std::find_if(among.begin(), among.end(), [number](const ServiceWindow &window) { return window.number == number; });
    return found == among.end() ? nullptr : &*found;
}

QList<WindowSuggestion> suggestWindows(const QString &subject, const QString &facts, const WindowRegistry &windows)
{
    QList<WindowSuggestion> suggestions;
    for (const ServiceWindow &window : windows.windows()) {
        if (window.number == DisciplineRoom)
            continue;
        WindowSuggestion suggestion{window.number, 0, {}};
        for (const QString &word : window.keywords) {
            // A longer word says more than a short one, and the subject more than the facts; the third mention says little.
            const int weight = characterCount(word) * characterCount(word);
            const int inSubject = static_cast<int>(qMin<qsizetype>(subject.count(word), 2));
            const int inFacts = static_cast<int>(qMin<qsizetype>(facts.count(word), 3));
            const int gained = weight * (3 * inSubject + inFacts);
            if (gained > 0) {
                suggestion.score += gained;
                suggestion.words << word;
            }
        }
        if (suggestion.score > 0)
            suggestions << suggestion;
    }
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const WindowSuggestion &a, const WindowSuggestion &b) { return a.score > b.score; });
    if (suggestions.isEmpty() || std::none_of(suggestions.begin(), suggestions.end(), [](const WindowSuggestion &s) { return s.window == FrontDesk; }))
        suggestions << WindowSuggestion{FrontDesk, 0, {}};
    return suggestions;
}

} // namespace hall
