// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/previewwords.h"

#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *sourceOf(OnPreview phrase)
{
    switch (phrase) {
    case OnPreview::Title: return QT_TRANSLATE_NOOP("hall", "Preview of papers");
    case OnPreview::Paper: return QT_TRANSLATE_NOOP("hall", "P&aper");
    case OnPreview::PreviousPage: return QT_TRANSLATE_NOOP("hall", "Pre&vious page");
    case OnPreview::NextPage: return QT_TRANSLATE_NOOP("hall", "&Next page");
    case OnPreview::PageOf: return QT_TRANSLATE_NOOP("hall", "Page %1 of %2");
    case OnPreview::PageOfPaper: return QT_TRANSLATE_NOOP("hall", "%1, page %2 of %3");
    case OnPreview::PageWidth: return QT_TRANSLATE_NOOP("hall", "As &wide as the window");
    case OnPreview::PagesName: return QT_TRANSLATE_NOOP("hall", "The paper on the screen");
    case OnPreview::Print: return QT_TRANSLATE_NOOP("hall", "&Print");
    case OnPreview::Close: return QT_TRANSLATE_NOOP("hall", "&Close");
    case OnPreview::NothingToShow: return QT_TRANSLATE_NOOP("hall", "This paper does not belong to the case as it stands now.");

    case OnPreview::Tongue: return QT_TRANSLATE_NOOP("hall", "Lang&uage of the papers");
    case OnPreview::TongueOne: return QT_TRANSLATE_NOOP("hall", "Chinese only");
    case OnPreview::TongueUyghur: return QT_TRANSLATE_NOOP("hall", "Chinese and Uyghur");
    case OnPreview::TongueKazakh: return QT_TRANSLATE_NOOP("hall", "Chinese and Kazakh");
    case OnPreview::TongueEnglish: return QT_TRANSLATE_NOOP("hall", "Chinese and English");

    case OnPreview::PackageAction: return QT_TRANSLATE_NOOP("hall", "All papers for the higher level, with a catalogue");
    case OnPreview::PackageDone: return QT_TRANSLATE_NOOP("hall", "Printed for the higher level: %1, and the catalogue.");
    case OnPreview::PackageBroken: return QT_TRANSLATE_NOOP("hall", "The papers for the higher level are not complete. Printed: %1.");
    case OnPreview::PackageNothing: return QT_TRANSLATE_NOOP("hall", "none");

    case OnPreview::CatalogueTitle: return QT_TRANSLATE_NOOP("hall", "Catalogue of the papers sent to the higher level");
    case OnPreview::SentTo: return QT_TRANSLATE_NOOP("hall", "Sent to the organ");
    case OnPreview::SentOn: return QT_TRANSLATE_NOOP("hall", "Sent on");
    case OnPreview::HeadNumber: return QT_TRANSLATE_NOOP("hall", "No.");
    case OnPreview::HeadPaper: return QT_TRANSLATE_NOOP("hall", "Name of the paper");
    case OnPreview::HeadDocumentNumber: return QT_TRANSLATE_NOOP("hall", "Official document number");
    case OnPreview::HeadPages: return QT_TRANSLATE_NOOP("hall", "Number of pages");
    case OnPreview::HeadOnPages: return QT_TRANSLATE_NOOP("hall", "On pages");
    case OnPreview::AllPages: return QT_TRANSLATE_NOOP("hall", "Papers in all: %1, pages in all: %2. This catalogue is not counted.");
    case OnPreview::HandedIn: return QT_TRANSLATE_NOOP("hall", "Handed in by the visitor and listed in F12: papers %1, pages %2.");
    case OnPreview::MadeUpBy: return QT_TRANSLATE_NOOP("hall", "Made up by (signature)");
    case OnPreview::ReceivedBy: return QT_TRANSLATE_NOOP("hall", "Received by (signature)");
    case OnPreview::Date: return QT_TRANSLATE_NOOP("hall", "Date");
    }
    Q_UNREACHABLE();
}

} // namespace

QString onPreview(OnPreview phrase)
{
    return QCoreApplication::translate("hall", sourceOf(phrase));
}

QString onPreview(OnPreview phrase, const QString &language)
{
    return in(language, sourceOf(phrase));
}

QString paperTongue(const QString &second)
{
    if (second == QStringLiteral("ug"))
        return onPreview(OnPreview::TongueUyghur);
    if (second == QStringLiteral("kk_Arab"))
        return onPreview(OnPreview::TongueKazakh);
    return onPreview(second == QStringLiteral("en") ? OnPreview::TongueEnglish : OnPreview::TongueOne);
}

} // namespace hall::words
