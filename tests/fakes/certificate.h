// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A certificate whose dates a test can rely on: it counts in the year 2026. */

#include <QtCore/QByteArray>

namespace hall::fakes {

inline QByteArray aCertificate()
{
    return QByteArrayLiteral(
        "-----BEGIN CERTIFICATE-----\n"
        "MIIBTjCB9aADAgECAhQrwFDgQX/UWMvZN6zc1A6GtUgiczAKBggqhkjOPQQDAjAP\n"
        "MQ0wCwYDVQQDDARkZXNrMB4XDTI2MDEwMTAwMDAwMFoXDTI3MDEwMTAwMDAwMFow\n"
        "DzENMAsGA1UEAwwEZGVzazBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABE/kYvb4\n"
        "kaYo6e8tHBLnWCja1wNOCO7k/HL10YoOIqsjBpAxfJp1bRUhMfzN+qvjcDLRaADi\n"
        "tXubPqa8BrSaS1+jLzAtMAwGA1UdEwEB/wQCMAAwHQYDVR0OBBYEFI9nkV5lwgJX\n"
        "0Cwz0rxZQVYzIY+WMAoGCCqGSM49BAMCA0gAMEUCICkotrKz4SMMhFFex5WHdwrn\n"
        "nvjEuE73fDp1JNi9RXNgAiEAtuLq+jc2Mfi65Gbl5A4vw8bHEe8ZUzACrDF3YhfH\n"
        "RdI=\n"
        "-----END CERTIFICATE-----\n"
    );
}

} // namespace hall::fakes
