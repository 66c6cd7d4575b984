// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/papersheet.h"

#include <QtGui/QPainter>

namespace hall {

namespace {

constexpr qreal MmPerInch = 25.4;
constexpr qreal LargestScale = 2;

} // namespace

PaperSheet::PaperSheet(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PaperSheet::show(const PaperText &paper, PaperSize size)
{
    m_paper = paper;
    m_size = size;
    m_sheet = sheetOf(paper, size);
    m_pages = pageCount(paper, size);
    turnTo(m_page);
}

void PaperSheet::clear()
{
    m_sheet = QSizeF();
    m_pages = 0;
    turnTo(0);
}

void PaperSheet::turnTo(int page)
{
    m_page = qBound(0, page, qMax(0, m_pages - 1));
    m_picture = QPixmap();
    update();
}

void PaperSheet::fit(QSize room, bool wholePage)
{
    if (m_sheet.isEmpty())
        return;
    qreal scale = qMin(room.width() / m_sheet.width(), LargestScale * logicalDpiX() / MmPerInch);
    if (wholePage)
        scale = qMin(scale, room.height() / m_sheet.height());
    const QSize wanted = (m_sheet * scale).toSize();
    if (wanted == size())
        return;
    m_picture = QPixmap();
    setFixedSize(wanted);
}

void PaperSheet::paintEvent(QPaintEvent *)
{
    if (m_sheet.isEmpty())
        return;
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::white);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPaper(painter, QRectF(QPointF(), QSizeF(size())), m_paper, m_size, m_page);
    }
    QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace hall
