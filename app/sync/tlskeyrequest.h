// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace hall {

/** A TLS key that never leaves this desk, and the request to certify it (PKCS#10). */
struct TlsKeyRequest
{
    QByteArray privateKeyPem;
    QByteArray requestPem;
};

/** A fresh P-256 key; the subject is of no weight, for the server names the device. */
std::optional<TlsKeyRequest> makeTlsKeyRequest();

} // namespace hall
