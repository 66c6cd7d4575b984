// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicewindow.h"

#include <QtWidgets/QPushButton>

namespace hall {

/** One window of the hall in the transfer grid: number, agency, what it handles and, when suggested, the words why. */
class WindowButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit WindowButton(const ServiceWindow &window, QWidget *parent = nullptr);

    WindowNumber window() const { return m_window.number; }
    void suggest(const QString &why);
    QString why() const { return m_why; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth(int width) const;
    QFont strong() const;
    QFont small() const;

    ServiceWindow m_window;
    QString m_agency;
    QString m_handles;
    QString m_why;
};

} // namespace hall
