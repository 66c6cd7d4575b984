// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace hall {

/** One page of a paper on the screen, by the painter that prints it: white and unmirrored, whatever the desk looks like. */
class PaperSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperSheet(QWidget *parent = nullptr);

    void show(const PaperText &paper, PaperSize size);
    void clear();
    void turnTo(int page);
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    /** As large as fits into \a room, or as wide as it; never larger than twice the paper. */
    void fit(QSize room, bool wholePage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaperText m_paper;
    PaperSize m_size = PaperSize::A4;
    QSizeF m_sheet;                ///< millimetres; empty when there is nothing to show
    int m_pages = 0;
    int m_page = 0;
    QPixmap m_picture;             ///< null until it is painted
};

} // namespace hall
