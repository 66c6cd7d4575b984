// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/backupfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <sodium.h>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace hall {

namespace {

const QByteArray Mark = QByteArrayLiteral("RHB\x01");
constexpr int ChunkBytes = 1024 * 1024;
constexpr int BoxBytes = crypto::KeySize + crypto::BoxOverhead;
constexpr int StreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int FrameOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int MaxName = 200;
const QByteArray PublicMark = QByteArrayLiteral("hall-recovery-public-1 ");
const QByteArray SecretMark = QByteArrayLiteral("hall-recovery-secret-1 ");

using Stream = crypto_secretstream_xchacha20poly1305_state;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

template <typename Int>
QByteArray big(Int value)
{
    const Int swapped = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason}}};
}

Refusal damaged(const QString &where)
{
    return refused(QStringLiteral("the backup is damaged: ") + where);
}

bool flushed(const QByteArray &path, int flags)
{
    const int handle = ::open(path.constData(), flags | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return done;
}

} // namespace

struct BackupWriter::Private
{
    QByteArray target;
    QByteArray fresh;
    int handle = -1;
    bool good = true;
    Stream stream = {};
    QCryptographicHash hash{QCryptographicHash::Sha256};

    bool write(const QByteArray &bytes)
    {
        hash.addData(bytes);
        for (qsizetype at = 0; good && at < bytes.size();) {
            const auto written = ::write(handle, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
            good = written > 0;
            at += written;
        }
        return good;
    }
    bool frame(const QByteArray &plain, unsigned char tag)
    {
        QByteArray sealed(plain.size() + FrameOverhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&stream, raw(sealed), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
                                                   nullptr, 0, tag);
        return write(big<quint32>(static_cast<quint32>(sealed.size())) + sealed);
    }
};

BackupWriter::BackupWriter(std::unique_ptr<Private> own) : d(std::move(own)) {}

BackupWriter::~BackupWriter()
{
    if (d->handle < 0)
        return;
    ::close(d->handle);
    ::unlink(d->fresh.constData());
}

Result<std::unique_ptr<BackupWriter>> BackupWriter::create(const QString &path, const QByteArray &recoveryPublic, Random &random)
{
    if (!crypto::initialise() || recoveryPublic.size() != crypto::KeySize)
        return refused(QStringLiteral("this is no recovery key"));
    if (QFile::exists(path))
        return refused(path + QStringLiteral(" exists already; a backup never takes another one's place"));
    auto own = std::make_unique<Private>();
    own->target = QFile::encodeName(path);
    own->fresh = own->target + ".new";
    own->handle = ::open(own->fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (own->handle < 0)
        return refused(QStringLiteral("cannot write ") + path);
    std::unique_ptr<BackupWriter> self(new BackupWriter(std::move(own)));
    QByteArray key = random.bytes(crypto::KeySize);
    QByteArray header(StreamHeader, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&self->d->stream, raw(header), raw(key));
    const bool begun = self->d->write(Mark + crypto::boxTo(recoveryPublic, key, random) + header);
    sodium_memzero(key.data(), static_cast<size_t>(key.size()));
    if (!begun)
        return refused(QStringLiteral("cannot write ") + path);
    return self;
}

bool BackupWriter::addBytes(const QString &name, const QByteArray &bytes)
{
    bool good = d->frame('N' + big<qint64>(bytes.size()) + name.toUtf8(), 0);
    for (qsizetype at = 0; good && at < bytes.size(); at += ChunkBytes)
        good = d->frame('D' + bytes.mid(at, ChunkBytes), 0);
    return good;
}

bool BackupWriter::addFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !d->frame('N' + big<qint64>(file.size()) + name.toUtf8(), 0))
        return false;
    qint64 left = file.size();
    while (left > 0) {
        const QByteArray chunk = file.read(qMin<qint64>(left, ChunkBytes));
        if (chunk.isEmpty() || !d->frame('D' + chunk, 0))
            return false;
        left -= chunk.size();
    }
    return true;
}

bool BackupWriter::finish()
{
    bool done = d->frame(QByteArrayLiteral("E"), crypto_secretstream_xchacha20poly1305_TAG_FINAL) && d->write(d->hash.result());
    done = ::fsync(d->handle) == 0 && done;
    done = ::close(std::exchange(d->handle, -1)) == 0 && done;
    done = done && std::rename(d->fresh.constData(), d->target.constData()) == 0;
    if (!done)
        ::unlink(d->fresh.constData());
    return done && flushed(QFile::encodeName(QFileInfo(QFile::decodeName(d->target)).absolutePath()), O_RDONLY | O_DIRECTORY);
}

namespace {

/** Opens frame after frame and knows in words where it is. */
class FrameReader final
{
public:
    FrameReader(QFile &file, const Stream &stream) : m_file(file), m_stream(stream) {}

    /** The next frame's content; empty when it is not as it was written. */
    QByteArray next(bool *last)
    {
        const QByteArray head = m_file.read(4);
        const qint64 size = head.size() == 4 ? qFromBigEndian<quint32>(head.constData()) : 0;
        if (size <= FrameOverhead || size > ChunkBytes + 1 + FrameOverhead)
            return {};
        const QByteArray sealed = m_file.read(size);
        if (sealed.size() != size)
            return {};
        QByteArray plain(size - FrameOverhead, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_stream, raw(plain), nullptr, &tag, raw(sealed), static_cast<unsigned long long>(size), nullptr, 0) != 0)
            return {};
        *last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return plain;
    }

private:
    QFile &m_file;
    Stream m_stream;
};

std::optional<Refusal> readFrames(FrameReader &frames, const BackupVisitor &visitor)
{
    QString name = QStringLiteral("its beginning");
    qint64 size = 0;
    qint64 read = 0;
    for (;;) {
        bool last = false;
        const QByteArray plain = frames.next(&last);
        const auto bad = [&] { return damaged(QStringLiteral("entry %1 cannot be read after byte %2 of %3").arg(name).arg(read).arg(size)); };
        if (plain.isEmpty())
            return read < size ? bad() : damaged(QStringLiteral("what follows entry %1 cannot be read").arg(name));
        const char kind = plain.at(0);
        if (last)
            return kind == 'E' && read == size ? std::nullopt : std::optional(bad());
        if (kind == 'N' && plain.size() > 9 && plain.size() <= 9 + MaxName && read == size) {
            name = QString::fromUtf8(plain.mid(9));
            size = qFromBigEndian<qint64>(plain.constData() + 1);
            read = 0;
            if (size < 0)
                return bad();
            if (!visitor.entry(name, size))
                return refused(QStringLiteral("entry %1 cannot be taken out").arg(name));
        } else if (kind == 'D' && plain.size() - 1 <= size - read) {
            read += plain.size() - 1;
            if (!visitor.data(plain.mid(1)))
                return refused(QStringLiteral("entry %1 cannot be written").arg(name));
        } else {
            return bad();
        }
    }
}

} // namespace

std::optional<Refusal> checkBackupBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("cannot read ") + path);
    if (file.read(Mark.size()) != Mark)
        return refused(path + QStringLiteral(" is no backup of a reception hall, or of a newer program"));
    file.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = file.size() - crypto::HashSize;
    while (left > 0) {
        const QByteArray chunk = file.read(qMin<qint64>(left, ChunkBytes));
        if (chunk.isEmpty())
            return refused(QStringLiteral("cannot read ") + path);
        hash.addData(chunk);
        left -= chunk.size();
    }
    if (left < 0 || file.read(crypto::HashSize) != hash.result())
        return damaged(QStringLiteral("its closing checksum is not that of its bytes"));
    return std::nullopt;
}

std::optional<Refusal> readBackup(const QString &path, const crypto::BoxKey &recovery, const BackupVisitor &visitor)
{
    QFile file(path);
    if (!crypto::initialise() || !file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("cannot read ") + path);
    if (file.read(Mark.size()) != Mark)
        return refused(path + QStringLiteral(" is no backup of a reception hall, or of a newer program"));
    auto key = crypto::openBox(recovery, file.read(BoxBytes));
    if (!key || key->size() != crypto::KeySize)
        return refused(QStringLiteral("the backup's key does not open: it was made for another recovery key, or its first bytes are damaged"));
    const QByteArray header = file.read(StreamHeader);
    Stream stream = {};
    if (header.size() != StreamHeader || crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(header), raw(*key)) != 0)
        return damaged(QStringLiteral("it ends in its first bytes"));
    FrameReader frames(file, stream);
    if (const auto bad = readFrames(frames, visitor))
        return bad;
    if (file.size() - file.pos() != crypto::HashSize)
        return damaged(QStringLiteral("something is missing or added after the last entry"));
    return checkBackupBytes(path);
}

QByteArray recoveryPublicText(const crypto::BoxKey &key)
{
    return PublicMark + key.open.toBase64() + '\n';
}

QByteArray recoverySecretText(const crypto::BoxKey &key)
{
    return SecretMark + (key.secret + key.open).toBase64() + '\n';
}

std::optional<QByteArray> recoveryPublicFrom(const QByteArray &text)
{
    const auto secret = recoverySecretFrom(text);
    if (secret)
        return secret->open;
    const QByteArray key = QByteArray::fromBase64(text.trimmed().mid(PublicMark.size()));
    return text.startsWith(PublicMark) && key.size() == crypto::KeySize ? std::optional(key) : std::nullopt;
}

std::optional<crypto::BoxKey> recoverySecretFrom(const QByteArray &text)
{
    const QByteArray both = QByteArray::fromBase64(text.trimmed().mid(SecretMark.size()));
    if (!text.startsWith(SecretMark) || both.size() != 2 * crypto::KeySize)
        return std::nullopt;
    return crypto::BoxKey{both.left(crypto::KeySize), both.mid(crypto::KeySize)};
}

} // namespace hall
