// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtCore/QStringList>

#include <deque>

namespace hall::sim {

/** Everything that happened, as one hash; the last lines are kept for the report. */
class Trace final
{
public:
    void note(qint64 wallMs, const QByteArray &line)
    {
        const QByteArray whole = QByteArray::number(wallMs) + ' ' + line + '\n';
        m_hash.addData(whole);
        m_last.push_back(whole);
        if (m_last.size() > Kept)
            m_last.pop_front();
        if (m_aloud)
            fwrite(whole.constData(), 1, static_cast<size_t>(whole.size()), stderr);
    }
    void aloud(bool on) { m_aloud = on; }
    QByteArray hash() const { return m_hash.result().toHex(); }
    const std::deque<QByteArray> &last() const { return m_last; }

private:
    static constexpr size_t Kept = 400;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::deque<QByteArray> m_last;
    bool m_aloud = false;
};

/** A short name for bytes in the trace. */
inline QByteArray brief(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).left(6).toHex();
}

} // namespace hall::sim
