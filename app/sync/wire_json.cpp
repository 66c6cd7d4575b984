// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire_fields.h"

#include <QtCore/QRegularExpression>

namespace hall::wire {

namespace {

constexpr int MaxJson = 64 * 1024;
constexpr int MaxEnrolRequest = 4 * 1024;
constexpr int MaxDevices = 99;
constexpr int MaxLabel = 60;

} // namespace

QByteArray encode(const HallCard &card)
{
    QJsonObject discipline;
    for (auto it = card.disciplineDevices.cbegin(); it != card.disciplineDevices.cend(); ++it)
        discipline.insert(it.key().text(), base64(it.value()));
    QJsonObject object{{K("protocol"), card.protocol},
                    {K("centre"), card.centre.text()},
                    {K("epoch"), card.epoch.toString(QUuid::WithoutBraces)},
                    {K("server_time"), card.serverTime.toUTC().toString(Qt::ISODateWithMs)},
                    {K("device"), card.device.text()},
                    {K("windows"), windowArray(card.windows)},
                    {K("head_number"), card.headNumber},
                    {K("discipline_devices"), discipline}};
    if (card.settling)
        object.insert(K("settling"), true);
    if (card.own != DeskBoxes())
        object.insert(K("own_boxes"), QJsonDocument::fromJson(encode(card.own)).object());
    if (!card.headKey.isEmpty()) {
        QJsonArray heads;
        for (const SignedHead &head : card.heads)
            heads.append(toJson(head));
        object.insert(K("head_key"), base64(card.headKey));
        object.insert(K("heads"), heads);
    }
    if (!card.serverBox.isEmpty()) {
        object.insert(K("server_box"), base64(card.serverBox));
        object.insert(K("server_box_signature"), base64(card.serverBoxSignature));
    }
    if (!card.erased.isEmpty()) {
        QJsonArray erased;
        for (const CaseId &file : card.erased)
            erased.append(file.text());
        object.insert(K("erased"), erased);
    }
    return compact(object);
}

std::optional<HallCard> decodeHallCard(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxJson);
    if (!fields)
        return std::nullopt;
    HallCard card;
    card.protocol = static_cast<int>(fields->number("protocol", 0, 1'000'000));
    card.centre = CentreId(fields->uuid("centre"));
    card.epoch = fields->uuid("epoch");
    card.serverTime = QDateTime::fromString(fields->text("server_time", 40), Qt::ISODateWithMs);
    card.device = DeviceId(fields->uuid("device"));
    card.windows = fields->windows("windows");
    card.headNumber = fields->number("head_number", 0, 1LL << 53);
    card.settling = fields->flag("settling");
    if (fields->has("own_boxes")) {
        const auto own = decodeDeskBoxes(compact(fields->object("own_boxes")));
        if (!own)
            return std::nullopt;
        card.own = *own;
    }
    const QJsonArray heads = fields->optionalArray("heads", MaxHeads);
    if (fields->has("head_key"))
        card.headKey = fields->bytes("head_key", KeyBytes, KeyBytes);
    for (const QJsonValue &value : heads) {
        const auto head = headFromJson(value.toObject());
        if (!head)
            return std::nullopt;
        card.heads << *head;
    }
    if (fields->has("server_box")) {
        card.serverBox = fields->bytes("server_box", KeyBytes, KeyBytes);
        card.serverBoxSignature = fields->bytes("server_box_signature", crypto::SignatureSize, crypto::SignatureSize);
    }
    const QJsonArray erased = fields->optionalArray("erased", MaxErased);
    for (const QJsonValue &value : erased) {
        const QUuid file(value.toString());
        if (file.isNull())
            return std::nullopt;
        card.erased << CaseId(file);
    }
    const QJsonObject discipline = fields->object("discipline_devices");
    if (!fields->good() || !card.serverTime.isValid() || discipline.size() > MaxDevices)
        return std::nullopt;
    Fields keys(discipline);
    for (auto it = discipline.begin(); it != discipline.end(); ++it) {
        const QUuid device(it.key());
        if (device.isNull())
            return std::nullopt;
        card.disciplineDevices.insert(DeviceId(device), keys.bytes(it.key().toLatin1().constData(), KeyBytes, KeyBytes));
    }
    return keys.good() ? std::optional(card) : std::nullopt;
}

QByteArray encode(const EnrolRequest &request)
{
    return compact({{K("code"), request.code},
                    {K("label"), request.label},
                    {K("signing_request"), QString::fromLatin1(request.signingRequestPem)},
                    {K("verify_key"), base64(request.verifyKey)},
                    {K("box_key"), base64(request.boxKey)}});
}

std::optional<EnrolRequest> decodeEnrolRequest(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxEnrolRequest);
    if (!fields)
        return std::nullopt;
    EnrolRequest request;
    request.code = fields->text("code", 20);
    request.label = fields->text("label", MaxLabel);
    request.signingRequestPem = fields->text("signing_request", MaxEnrolRequest).toLatin1();
    request.verifyKey = fields->bytes("verify_key", KeyBytes, KeyBytes);
    request.boxKey = fields->bytes("box_key", KeyBytes, KeyBytes);
    return fields->good() ? std::optional(request) : std::nullopt;
}

QByteArray encode(const EnrolAnswer &answer)
{
    return compact({{K("centre"), answer.centre.text()},
                    {K("division"), answer.division},
                    {K("device"), answer.device.text()},
                    {K("device_digits"), answer.deviceDigits},
                    {K("windows"), windowArray(answer.windows)},
                    {K("certificate"), QString::fromLatin1(answer.certificatePem)},
                    {K("authority"), QString::fromLatin1(answer.authorityPem)},
                    {K("server_box"), base64(answer.serverBox)},
                    {K("server"), answer.server}});
}

std::optional<EnrolAnswer> decodeEnrolAnswer(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxJson);
    if (!fields)
        return std::nullopt;
    EnrolAnswer answer;
    answer.centre = CentreId(fields->uuid("centre"));
    answer.division = fields->text("division", 6);
    answer.device = DeviceId(fields->uuid("device"));
    answer.deviceDigits = static_cast<int>(fields->number("device_digits", 1, 99));
    answer.windows = fields->windows("windows");
    answer.certificatePem = fields->text("certificate", MaxJson).toLatin1();
    answer.authorityPem = fields->text("authority", MaxJson).toLatin1();
    answer.serverBox = fields->bytes("server_box", KeyBytes, KeyBytes);
    answer.server = fields->text("server", 300);
    if (!fields->good() || answer.division.size() != 6 || answer.windows.isEmpty() || !answer.server.startsWith(K("https://")))
        return std::nullopt;
    return answer;
}

namespace {

constexpr int CodeLength = 10;
constexpr int FingerprintBytes = 16;

} // namespace

QString toText(const EnrolLine &line)
{
    const QString host = line.host.contains(u':') ? u'[' + line.host + u']' : line.host;
    return QStringLiteral("%1:%2 %3-%4 %5")
        .arg(host)
        .arg(line.port)
        .arg(line.code.left(CodeLength / 2), line.code.mid(CodeLength / 2), QString::fromLatin1(line.fingerprint.toHex(':')).toUpper());
}

std::optional<EnrolLine> parseEnrolLine(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:\\[([0-9A-Fa-f:.]{2,45})\\]|([A-Za-z0-9.-]{1,253})):([0-9]{1,5}) ([0-9A-Z]{5})-?([0-9A-Z]{5}) ((?:[0-9A-F]{2}:){15}[0-9A-F]{2})$"));
    if (text.size() > 500)
        return std::nullopt;
    const auto found = form.match(text.simplified().toUpper());
    if (!found.hasMatch())
        return std::nullopt;
    EnrolLine line;
    line.host = (found.captured(1) + found.captured(2)).toLower();
    line.port = found.captured(3).toInt();
    line.code = found.captured(4) + found.captured(5);
    // People read O as zero and I or L as one: Crockford's alphabet has none of them.
    line.code.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    line.fingerprint = QByteArray::fromHex(found.captured(6).remove(u':').toLatin1());
    if (line.port < 1 || line.port > 65'535 || line.code.contains(u'U') || line.fingerprint.size() != FingerprintBytes)
        return std::nullopt;
    return line;
}

QByteArray encodeError(const QString &code)
{
    return compact({{K("code"), code}});
}

QString decodeErrorCode(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxJson);
    if (!fields)
        return {};
    const QString code = fields->text("code", 60);
    return fields->good() ? code : QString();
}

QByteArray encodeError(const Held &held)
{
    return compact({{K("code"), held.code}, {K("head_number"), held.headNumber}, {K("head_hash"), QString::fromLatin1(held.headHash.toHex())}});
}

std::optional<Held> decodeHeld(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxJson);
    if (!fields)
        return std::nullopt;
    Held held;
    held.code = fields->text("code", 60);
    held.headNumber = fields->number("head_number", 0, Q_INT64_C(1) << 53);
    const QByteArray hash = fields->text("head_hash", 2 * KeyBytes).toLatin1();
    held.headHash = QByteArray::fromHex(hash);
    if (!fields->good() || held.headHash.size() != KeyBytes || held.headHash.toHex() != hash)
        return std::nullopt;
    return held;
}

QByteArray encodeError(const Emptied &emptied)
{
    return compact({{K("code"), K("device_wiped")}, {K("epoch"), emptied.epoch.toString(QUuid::WithoutBraces)}, {K("head_number"), emptied.headNumber}});
}

std::optional<Emptied> decodeEmptied(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxJson);
    if (!fields)
        return std::nullopt;
    const QString code = fields->text("code", 60);
    Emptied emptied;
    emptied.epoch = fields->uuid("epoch");
    emptied.headNumber = fields->number("head_number", 0, qint64(1) << 53);
    return fields->good() && code == K("device_wiped") ? std::optional(emptied) : std::nullopt;
}

} // namespace hall::wire
