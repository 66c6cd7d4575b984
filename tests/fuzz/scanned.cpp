// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "domain/casecode.h"
#include "domain/identity.h"
#include "sync/wire.h"

namespace hall::fuzz {

/** What a scanner or a hand types into a field: case codes, identity numbers, phones, names, enrolment lines. */
QList<QByteArray> seeds()
{
    return {"654002-20261123-05-0007-3", "６５４００２２０２６１１２３０５０００７３", "11010519491231002X", "H12345678", "+86 139-0000-1234",
            "阿依古丽·买买提", "𠮷野家", "127.0.0.1:8444 7QK2M-9XA4T 3F:0A:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E",
            "[fe80::1]:8444 7QK2M9XA4T 3F:0A:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E"};
}

void run(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto code = CaseCode::parse(text)) {
        must(CaseCode::parse(code->text()) == code, "a code reads back");
        must(code->device() >= 1 && code->device() <= 99 && code->date().isValid(), "a code names a device and a day");
    }
    const QString number = foldedIdentityNumber(text);
    must(foldedIdentityNumber(number) == number, "a folded number stays");
    for (const DocumentKind kind : {DocumentKind::ResidentId, DocumentKind::HmtResidence, DocumentKind::Passport, DocumentKind::TaiwanPermit,
                                    DocumentKind::HkMacauPermit, DocumentKind::ForeignPermanentResident, DocumentKind::Other}) {
        (void)warningsFor({kind, number}, QDate(2026, 11, 23));
        (void)birthDateOf({kind, number});
    }
    must(characterCount(maskedIdentityNumber(number).remove(u'*')) <= 10, "at most six and four characters stay readable");
    if (const auto phone = foldedPhone(text))
        must(foldedPhone(*phone) == phone, "a folded phone stays");
    (void)maskedPhone(text);
    const QString name = foldedName(text);
    must(foldedName(name) == name, "a folded name stays");
    must(characterCount(text) <= text.size(), "no character is counted twice");
    if (const auto line = wire::parseEnrolLine(text)) {
        must(line->port >= 1 && line->port <= 65'535 && line->fingerprint.size() == 16, "an enrolment line names port and fingerprint");
        const auto again = wire::parseEnrolLine(wire::toText(*line));
        must(again && again->code == line->code && again->host == line->host, "an enrolment line survives being printed");
    }
}

} // namespace hall::fuzz
