// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mattertypes.h"

#include <QtWidgets/QComboBox>

#include <optional>

namespace hall {

/** The matter types of a track, to be searched by any word of their name. */
class MatterTypeBox final : public QComboBox
{
    Q_OBJECT
public:
    /** \a types outlive the box. */
    explicit MatterTypeBox(const MatterTypes &types, QWidget *parent = nullptr);

    /** Fills the list; what is chosen stays when the list still has it. */
    void show(Track track, const QString &language);
    /** The code chosen, empty for none; nothing when the text is no type of the list. */
    std::optional<QString> code() const;
    void setCode(const QString &code);
    QString typed() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    /** The row that the text means: its whole name or code, or a part that only one row has. */
    int meant() const;

    const MatterTypes &m_types;
};

} // namespace hall
