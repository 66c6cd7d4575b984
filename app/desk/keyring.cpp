// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keyring.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

namespace hall {

namespace {

constexpr int LongestWait = 60'000; ///< ms: somebody may have to type the password of the keyring first

const QString Service = QStringLiteral("reception-hall");

/** Runs the job to its end, or gives it up. */
bool ended(QKeychain::Job &job)
{
    QEventLoop loop;
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(LongestWait, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.start();
    if (!done)
        loop.exec();
    return done;
}

class SessionKeyring final : public Keyring
{
public:
    Answer read(const QString &name, QByteArray *secret) override
    {
        QKeychain::ReadPasswordJob job(Service);
        job.setKey(name);
        if (!ended(job))
            return Answer::Silent;
        if (job.error() == QKeychain::EntryNotFound)
            return Answer::Nothing;
        if (job.error() != QKeychain::NoError)
            return Answer::Silent;
        *secret = job.binaryData();
        return Answer::Found;
    }

    bool write(const QString &name, const QByteArray &secret) override
    {
        QKeychain::WritePasswordJob job(Service);
        job.setKey(name);
        job.setBinaryData(secret);
        return ended(job) && job.error() == QKeychain::NoError;
    }
};

} // namespace

std::unique_ptr<Keyring> sessionKeyring()
{
    return std::make_unique<SessionKeyring>();
}

} // namespace hall
