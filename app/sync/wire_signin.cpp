// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/password.h"
#include "sync/wire_fields.h"

namespace hall::wire {

namespace {

constexpr int MaxEscrow = 256;
constexpr int MaxWait = 64 * 1024;

QJsonObject boxesObject(const DeskBoxes &boxes)
{
    QJsonObject object;
    if (!boxes.cases.isEmpty())
        object.insert(K("cases"), base64(boxes.cases));
    if (!boxes.sealedRoom.isEmpty())
        object.insert(K("sealed_room"), base64(boxes.sealedRoom));
    return object;
}

std::optional<DeskBoxes> boxesFrom(const QJsonObject &object)
{
    Fields fields(object);
    const DeskBoxes boxes{fields.optionalBytes("cases", KeyBytes, KeyBytes), fields.optionalBytes("sealed_room", KeyBytes, KeyBytes)};
    return fields.good() ? std::optional(boxes) : std::nullopt;
}

} // namespace

QByteArray encode(const DeskBoxes &boxes)
{
    return compact(boxesObject(boxes));
}

std::optional<DeskBoxes> decodeDeskBoxes(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxBoxesBytes);
    return fields ? boxesFrom(fields->all()) : std::nullopt;
}

QByteArray encode(const Announcement &asked)
{
    QJsonObject object = boxesObject(asked.boxes);
    if (!asked.proofCases.isEmpty())
        object.insert(K("proof_cases"), base64(asked.proofCases));
    if (!asked.proofSealedRoom.isEmpty())
        object.insert(K("proof_sealed_room"), base64(asked.proofSealedRoom));
    return compact(object);
}

std::optional<Announcement> decodeAnnouncement(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxBoxesBytes);
    const auto boxes = fields ? boxesFrom(fields->all()) : std::nullopt;
    if (!boxes)
        return std::nullopt;
    const Announcement asked{*boxes, fields->optionalBytes("proof_cases", KeyBytes, KeyBytes), fields->optionalBytes("proof_sealed_room", KeyBytes, KeyBytes)};
    return fields->good() ? std::optional(asked) : std::nullopt;
}

QByteArray encode(const SignIn &asked)
{
    QJsonObject object{{K("officer"), asked.officer}, {K("password"), asked.password}};
    if (!asked.newPassword.isEmpty())
        object.insert(K("new_password"), asked.newPassword);
    if (!asked.escrow.isEmpty())
        object.insert(K("escrow"), base64(asked.escrow));
    return compact(object);
}

std::optional<SignIn> decodeSignIn(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxSignInBytes);
    if (!fields)
        return std::nullopt;
    SignIn asked;
    asked.officer = fields->text("officer", 4 * NameLimit);
    asked.password = fields->text("password", 4 * MostPassword);
    asked.newPassword = fields->optionalText("new_password", 4 * MostPassword);
    asked.escrow = fields->optionalBytes("escrow", 1, MaxEscrow);
    return fields->good() && !asked.officer.isEmpty() ? std::optional(asked) : std::nullopt;
}

QByteArray encode(const SignedIn &answer)
{
    return compact(answer.opened.isEmpty() ? QJsonObject() : QJsonObject{{K("opened"), base64(answer.opened)}});
}

std::optional<SignedIn> decodeSignedIn(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxSignInBytes);
    if (!fields)
        return std::nullopt;
    const SignedIn answer{fields->optionalBytes("opened", KeyBytes, KeyBytes)};
    return fields->good() ? std::optional(answer) : std::nullopt;
}

QByteArray encodeWait(const QString &code, int seconds)
{
    return compact({{K("code"), code}, {K("seconds"), seconds}});
}

int decodeWait(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxWait);
    const qint64 seconds = fields ? fields->number("seconds", 0, 24 * 3600) : 0;
    return fields && fields->good() ? static_cast<int>(seconds) : 0;
}

} // namespace hall::wire
