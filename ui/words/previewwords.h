// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/** Papers on the screen before they are printed, the language a visitor asks for, and the package for a higher level. */
namespace hall::words {

enum class OnPreview {
    // the window
    Title, Paper, PreviousPage, NextPage, PageOf, PageOfPaper, PageWidth, PagesName, Print, Close, NothingToShow,
    // the visitor's language
    Tongue, TongueOne, TongueUyghur, TongueKazakh, TongueEnglish,
    // the package for the higher level
    PackageAction, PackageDone, PackageBroken, PackageNothing,
    // its catalogue, on paper
    CatalogueTitle, SentTo, SentOn, HeadNumber, HeadPaper, HeadDocumentNumber, HeadPages, HeadOnPages, AllPages, HandedIn, MadeUpBy, ReceivedBy, Date,
};

QString onPreview(OnPreview phrase);
QString onPreview(OnPreview phrase, const QString &language);
/** What papers in Chinese and \a second are called; Chinese alone when it is empty. */
QString paperTongue(const QString &second);

} // namespace hall::words
