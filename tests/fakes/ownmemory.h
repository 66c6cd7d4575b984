// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Looks for secrets in the whole memory of the process that runs. It holds none of them itself: a hash, and where to look closer. */

#include "ledger/crypto.h"

#include <QtCore/QFile>
#include <QtCore/QList>

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

namespace hall::fakes {

/** By what 32 bytes are known again without being had. */
struct Trace
{
    static constexpr int Told = 8; ///< bytes that are told; the other 24 are what a secret is worth

    QByteArray head;
    QByteArray hash;

    static Trace of(const QByteArray &secret) { return {secret.left(Told), crypto::sha256(secret)}; }
    QByteArray text() const { return head.toHex() + ' ' + hash.toHex(); }
    static Trace from(const QByteArray &text)
    {
        const QList<QByteArray> parts = text.split(' ');
        return {QByteArray::fromHex(parts.value(0)), QByteArray::fromHex(parts.value(1))};
    }
};

class OwnMemory final
{
public:
    /** How often each of \a traces lies in what this process may write to: heap, stacks, what it has mapped. */
    static QList<int> hits(const QList<Trace> &traces, qint64 *looked = nullptr)
    {
        OwnMemory memory;
        QList<int> found(traces.size(), 0);
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!memory.m_copy || !maps.open(QIODevice::ReadOnly))
            return {};
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.simplified().split(' ');
            const QList<QByteArray> ends = words.first().split('-');
            if (ends.size() != 2 || !words.value(1).startsWith("rw"))
                continue;
            const quintptr from = ends.first().toULongLong(nullptr, 16);
            const quintptr to = ends.last().toULongLong(nullptr, 16);
            // A sanitizer's shadow is terabytes of nothing.
            if (to - from <= MostBytes)
                memory.look(from, to, traces, found, looked);
        }
        return found;
    }

private:
    static constexpr size_t Step = 1 << 20;
    static constexpr quintptr MostBytes = quintptr(1) << 30;

    OwnMemory()
    {
        void *mapped = ::mmap(nullptr, Step, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        m_copy = mapped == MAP_FAILED ? nullptr : static_cast<char *>(mapped);
        m_file = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    }
    ~OwnMemory()
    {
        if (m_copy) {
            std::memset(m_copy, 0, Step);
            ::munmap(m_copy, Step);
        }
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(OwnMemory)

    /** Either way works without rights for a process that looks at itself; some places forbid one of them. */
    ssize_t copy(quintptr from, size_t size) const
    {
        const iovec here{m_copy, size};
        const iovec there{reinterpret_cast<void *>(from), size};
        const ssize_t read = ::process_vm_readv(::getpid(), &here, 1, &there, 1, 0);
        return read > 0 || m_file < 0 ? read : ::pread(m_file, m_copy, size, static_cast<off_t>(from));
    }

    void look(quintptr from, quintptr to, const QList<Trace> &traces, QList<int> &found, qint64 *looked) const
    {
        const auto own = reinterpret_cast<quintptr>(m_copy); // not the copy: the kernel may have put it into a mapping that was there
        for (quintptr at = from; at < to;) {
            if (at >= own && at < own + Step) {
                at = own + Step;
                continue;
            }
            const quintptr end = at < own ? qMin(to, own) : to;
            const ssize_t read = copy(at, qMin<quintptr>(Step, end - at));
            if (read <= 0)
                break;
            for (qsizetype i = 0; i < traces.size(); ++i)
                found[i] += count(traces.at(i), static_cast<size_t>(read));
            // The last bytes are looked at again with what follows: a secret may lie across.
            const bool last = at + static_cast<quintptr>(read) >= end;
            const quintptr step = last || read <= crypto::KeySize ? static_cast<quintptr>(read) : static_cast<quintptr>(read) - crypto::KeySize + 1;
            if (looked)
                *looked += static_cast<qint64>(step);
            at += step;
        }
    }

    int count(const Trace &trace, size_t size) const
    {
        int found = 0;
        const char *end = m_copy + size;
        for (const char *at = m_copy; at < end;) {
            const void *hit = ::memmem(at, static_cast<size_t>(end - at), trace.head.constData(), static_cast<size_t>(trace.head.size()));
            if (!hit)
                break;
            at = static_cast<const char *>(hit);
            if (end - at >= crypto::KeySize && crypto::sha256(QByteArray::fromRawData(at, crypto::KeySize)) == trace.hash)
                ++found;
            ++at;
        }
        return found;
    }

    char *m_copy = nullptr;
    int m_file = -1;
};

} // namespace hall::fakes
