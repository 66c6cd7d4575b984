// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/endings.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace hall {

/** The six stages of a claim in a row: where the case is, what is behind it and what is ahead. Shape and words, not colour alone. */
class StageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StageBar(QWidget *parent = nullptr);

    void show(const QList<StageMark> &stages);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int rowHeight() const;

    QList<StageMark> m_stages;
};

} // namespace hall
