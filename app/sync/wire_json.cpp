// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include "domain/password.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace hall::wire {

namespace {

constexpr int MaxJson = 64 * 1024;
constexpr int MaxEnrolRequest = 4 * 1024;
constexpr int MaxDevices = 99;
constexpr int MaxLabel = 60;
constexpr int KeyBytes = 32;

QString K(const char *key)
{
    return QString::fromLatin1(key);
}

QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray windowArray(const QList<WindowNumber> &windows)
{
    QJsonArray array;
    for (const WindowNumber window : windows)
        array.append(window.value());
    return array;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Reads fields and remembers whether one was missing or not of its form. */
class Fields final
{
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}
    bool good() const { return m_good; }

    QString text(const char *key, int most)
    {
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && value.isString() && value.toString().size() <= most;
        return m_good ? value.toString() : QString();
    }
    QString optionalText(const char *key, int most) { return m_object.contains(K(key)) ? text(key, most) : QString(); }
    qint64 number(const char *key, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(K(key));
        // A JSON number is a double: past 2^53 it would be another number than was meant.
        const double number = value.toDouble(-1);
        const bool whole = value.isDouble() && number >= double(least) && number <= double(most) && number == double(qint64(number));
        m_good = m_good && whole;
        return m_good ? qint64(number) : least;
    }
    QUuid uuid(const char *key)
    {
        const QUuid id(text(key, 38));
        m_good = m_good && !id.isNull();
        return id;
    }
    QByteArray bytes(const char *key, int least, int most)
    {
        const auto decoded = QByteArray::fromBase64Encoding(text(key, most * 2).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_good = m_good && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && decoded.decoded.size() >= least
                 && decoded.decoded.size() <= most;
        return m_good ? decoded.decoded : QByteArray();
    }
    QList<WindowNumber> windows(const char *key)
    {
        QList<WindowNumber> windows;
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && value.isArray() && value.toArray().size() <= 99;
        for (const QJsonValue &item : value.toArray()) {
            const int number = item.toInt();
            m_good = m_good && number >= 1 && number <= 99;
            windows << WindowNumber(number);
        }
        return m_good ? windows : QList<WindowNumber>();
    }
    QJsonObject object(const char *key)
    {
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && value.isObject();
        return value.toObject();
    }
    /** False when left out, as by a server that does not know of it. */
    bool flag(const char *key)
    {
        const QJsonValue value = m_object.value(K(key));
        m_good = m_good && (value.isUndefined() || value.isBool());
        return value.toBool();
    }
    void fail() { m_good = false; }

private:
    QJsonObject m_object;
    bool m_good = true;
};

std::optional<Fields> fieldsOf(const QByteArray &json, int most)
{
    if (json.size() > most)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return Fields(document.object());
}

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

QByteArray encode(const SignIn &asked)
{
    QJsonObject object{{K("officer"), asked.officer}, {K("password"), asked.password}};
    if (!asked.newPassword.isEmpty())
        object.insert(K("new_password"), asked.newPassword);
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
    return fields->good() && !asked.officer.isEmpty() ? std::optional(asked) : std::nullopt;
}

QByteArray encodeWait(const QString &code, int seconds)
{
    return compact({{K("code"), code}, {K("seconds"), seconds}});
}

int decodeWait(const QByteArray &json)
{
    auto fields = fieldsOf(json, MaxJson);
    const qint64 seconds = fields ? fields->number("seconds", 0, 24 * 3600) : 0;
    return fields && fields->good() ? static_cast<int>(seconds) : 0;
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

} // namespace hall::wire
