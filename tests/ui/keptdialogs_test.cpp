// SPDX-License-Identifier: GPL-3.0-or-later
/** Every dialog that carries typed text, one by one: a new one that is not kept for its officer fails here. */
#include "domain/clocks.h"
#include "fakes/printers.h"
#include "keptforms.h"
#include "views/casepage.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSpinBox>

using namespace hall;
using namespace kept;

namespace {

bool isPart(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<const QComboBox *>(widget->parentWidget())
           || widget->objectName().startsWith(QLatin1String("qt_"));
}

/** What a person sees in the fields, asked of the widgets themselves. */
QMap<QString, QString> standsIn(const QDialog &dialog)
{
    QMap<QString, QString> all;
    int unnamed = 0;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (isPart(widget))
            continue;
        const QString name = widget->objectName().isEmpty() ? QStringLiteral("unnamed %1").arg(++unnamed) : widget->objectName();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            all.insert(name, line->text());
        else if (const auto *page = qobject_cast<const QPlainTextEdit *>(widget))
            all.insert(name, page->toPlainText());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            all.insert(name, box->currentText());
        else if (const auto *number = qobject_cast<const QAbstractSpinBox *>(widget))
            all.insert(name, number->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isCheckable())
            all.insert(name, button->isChecked() ? QStringLiteral("yes") : QStringLiteral("no"));
        else if (const auto *list = qobject_cast<const QListWidget *>(widget))
            for (int row = 0; row < list->count(); ++row)
                all.insert(name + QLatin1Char(' ') + list->item(row)->text(), QString::number(list->item(row)->checkState()));
    }
    return all;
}

/** Something in every field, as a hand would: choices before texts. */
void fillIn(QDialog &dialog)
{
    const QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isPart(widget))
            continue;
        if (auto *box = qobject_cast<QComboBox *>(widget))
            box->setCurrentIndex(box->count() - 1);
        else if (auto *tick = qobject_cast<QCheckBox *>(widget))
            tick->setChecked(true);
        else if (auto *list = qobject_cast<QListWidget *>(widget))
            list->item(0)->setCheckState(Qt::Checked);
        else if (widget->objectName() == QStringLiteral("window04"))
            qobject_cast<QPushButton *>(widget)->click();
    }
    int field = 0;
    for (QWidget *widget : widgets) {
        if (isPart(widget))
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setText(Typed.left(10) + QString::number(++field));
        else if (auto *page = qobject_cast<QPlainTextEdit *>(widget))
            page->setPlainText(Typed + QString::number(++field) + QStringLiteral("\n第二行"));
        else if (auto *number = qobject_cast<QAbstractSpinBox *>(widget))
            number->stepUp();
    }
}

struct Kind
{
    const char *type;              ///< its class
    const char *name;
    std::function<void(Sitting &, const CaseId &)> opens;
    int seat = 1;
};

std::function<void(Sitting &, const CaseId &)> byButton(const char *button)
{
    return [button](Sitting &clerk, const CaseId &) { press(clerk, button); };
}

ReceptionPlan tomorrow(const Desk &desk)
{
    ReceptionPlan plan;
    plan.day = legalDate(desk.now()).addDays(1);
    plan.from = QTime(10, 0);
    plan.to = QTime(12, 0);
    plan.leader = QStringLiteral("王建国");
    plan.post = QStringLiteral("副县长");
    plan.place = QStringLiteral("一楼接待室");
    return plan;
}

void onRoster(Sitting &clerk, const char *button)
{
    REQUIRE(clerk.room.desk->planReception(tomorrow(*clerk.room.desk)).ok());
    clerk.window.showReceptions();
    press(clerk, button);
}

/** Every dialog into which an officer types. */
const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"NoteDialog", "noteDialog", byButton("noteButton")},
        {"PapersDialog", "papersDialog", byButton("papersButton")},
        {"CorrectDialog", "correctDialog", byButton("correctButton")},
        {"ScreenDialog", "screenDialog", byButton("screenButton")},
        {"GuideDialog", "guideDialog", byButton("guideButton")},
        {"CloseDialog", "closeDialog", byButton("closeButton")},
        {"TransferDialog", "transferDialog", byButton("transferButton")},
        {"UnmaskDialog", "unmaskDialog", byButton("maskedNumber1Show")},
        {"StepDialog", "stepDialog", [](Sitting &clerk, const CaseId &) { clerk.find<CasePage>("caseView")->takeStep(Step::MatterDeclined); }},
        {"StepDialog", "stepDialog", [](Sitting &clerk, const CaseId &) { clerk.find<CasePage>("caseView")->takeStep(Step::JurisdictionDisputed); }},
        {"RecallDialog", "recallDialog",
         [](Sitting &clerk, const CaseId &file) {
             sends(clerk, file);
             press(clerk, "recallButton");
         }},
        {"ObjectDialog", "objectDialog",
         [](Sitting &clerk, const CaseId &file) {
             sends(clerk, file);
             REQUIRE_FALSE(clerk.room.desk->chooseWindow(WindowNumber(3)));
             clerk.window.showCase(file);
             press(clerk, "objectButton");
         },
         3},
        {"BookReceptionDialog", "bookReception",
         [](Sitting &clerk, const CaseId &) {
             REQUIRE(clerk.room.desk->planReception(tomorrow(*clerk.room.desk)).ok());
             press(clerk, "bookButton");
         }},
        {"PlanReceptionDialog", "planReception",
         [](Sitting &clerk, const CaseId &) {
             clerk.window.showReceptions();
             press(clerk, "planReceptionButton");
         }},
        {"PlanReceptionDialog", "planReception", [](Sitting &clerk, const CaseId &) { onRoster(clerk, "changeReceptionButton"); }},
        {"CallOffDialog", "callOffReception", [](Sitting &clerk, const CaseId &) { onRoster(clerk, "callOffButton"); }},
    };
    return all;
}

/** Into these nothing is typed that is anybody's work: papers and lists to look at, and a PIN, which is never kept. */
const QSet<QString> &nothingTyped()
{
    static const QSet<QString> all{QStringLiteral("PinDialog"),    QStringLiteral("AnalysisDialog"), QStringLiteral("ReadersDialog"),
                                   QStringLiteral("PaperPreview"), QStringLiteral("ShortcutSheet"),  QStringLiteral("LeftTextDialog")};
    return all;
}

} // namespace

TEST_CASE("every dialog into which something is typed comes back as it was to its own officer, and to no colleague", "[kept][window]")
{
    for (const Kind &kind : kinds()) {
        INFO(kind.type);
        Sitting clerk;
        const CaseId file = clerk.room.file();
        clerk.window.showCase(file);
        kind.opens(clerk, file);
        QDialog *dialog = shown(clerk.window, kind.name);
        REQUIRE(dialog);
        CHECK(QByteArray(dialog->metaObject()->className()) == QByteArray("hall::") + kind.type);
        const QMap<QString, QString> before = standsIn(*dialog);
        fillIn(*dialog);
        const QMap<QString, QString> typed = standsIn(*dialog);
        CHECK(typed != before);
        change(clerk.window, Other, kind.seat);
        REQUIRE_FALSE(clerk.room.desk->status().locked);
        CHECK_FALSE(clerk.window.findChild<QDialog *>(QString::fromLatin1(kind.name)));
        CHECK(keptForms(*clerk.room.desk).isEmpty());
        change(clerk.window, Fang, kind.seat);
        dialog = shown(clerk.window, kind.name);
        REQUIRE(dialog);
        CHECK(standsIn(*dialog) == typed);
        CHECK(keptForms(*clerk.room.desk).size() == 1);
        dialog->reject(); // on purpose
        CHECK(keptForms(*clerk.room.desk).isEmpty());
        change(clerk.window, Other, kind.seat);
        change(clerk.window, Fang, kind.seat);
        CHECK_FALSE(shown(clerk.window, kind.name));
    }
}

TEST_CASE("each dialog of the desk is either kept for its officer or known to have nothing of anybody's typed into it", "[kept]")
{
    QSet<QString> known = nothingTyped();
    for (const Kind &kind : kinds())
        known.insert(QString::fromLatin1(kind.type));
    static const QRegularExpression dialog(QStringLiteral("class (\\w+)(?: final)? : public (?:QDialog|OrderDialog)\\b"));
    static const QRegularExpression nameless(QStringLiteral("new Q(?:Input)?Dialog\\b|QInputDialog::get"));
    QSet<QString> found;
    QDirIterator files(QStringLiteral(HALL_SOURCE_DIR "/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        INFO(file.fileName().toStdString());
        CHECK_FALSE(nameless.match(source).hasMatch());
        for (auto it = dialog.globalMatch(source); it.hasNext();)
            found.insert(it.next().captured(1));
    }
    found.remove(QStringLiteral("OrderDialog")); // what most of them are built on
    for (const QString &one : std::as_const(found)) {
        INFO(one.toStdString());
        CHECK(known.contains(one));
    }
    CHECK(found.size() >= 18);
}
