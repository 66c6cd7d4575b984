// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/officers.h"

#include "domain/administration.h"
#include "domain/decide.h"
#include "domain/identity.h"
#include "server/carried.h"
#include "server/log.h"

namespace hall::officers {

namespace {

constexpr char Crockford[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int OnceCharacters = 12; // 60 bits

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject error(const QString &sentence)
{
    return {{Q("error"), sentence}};
}

QString sentenceOf(const Refusal &refusal)
{
    const QString field = refusal.facts.value(Q("field")).toString();
    switch (refusal.code) {
    case RefusalCode::FieldMissing: return field == Q("windows") ? Q("name the windows at which the officer sits: --window 1,2") : Q("a name is needed");
    case RefusalCode::FieldTooLong: return Q("the name is too long");
    case RefusalCode::FieldNotReadable:
        return field == Q("roles") ? Q("an administrator or auditor has that one role and no other: they are different people") : Q("the name cannot be read as one");
    case RefusalCode::WindowUnknown: return Q("the discipline officer sits at window 23: --window 23");
    case RefusalCode::StoreFailed: return Q("store_failed");
    default: return codeName(refusal.code);
    }
}

QString sentenceOf(OrderTrouble trouble)
{
    switch (trouble) {
    case OrderTrouble::NeedsTheTwo:
        return Q("the hall's system_administrator and its security_administrator order that together: --by NAME --and NAME, and their passwords on stdin, a line each");
    case OrderTrouble::NotTheTwo: return Q("one of the two is the hall's system_administrator, the other its security_administrator");
    case OrderTrouble::NotForOne: return Q("--without-the-others is for officer-reset alone, of the system_administrator or the security_administrator");
    case OrderTrouble::LastOfTheTwo: return Q("the hall would have no system_administrator or no security_administrator any more: appoint another one first");
    }
    return {};
}

/** Easily told over the telephone, and good until its owner has set another. */
QString oncePassword(Random &random)
{
    const QByteArray drawn = random.bytes(OnceCharacters);
    QString password;
    for (int i = 0; i < OnceCharacters; ++i) {
        password += QLatin1Char(Crockford[static_cast<unsigned char>(drawn[i]) % 32]);
        if (i % 4 == 3 && i + 1 < OnceCharacters)
            password += u'-';
    }
    return password;
}

Result<OfficerAppointed> appointmentOf(const QJsonObject &order)
{
    OfficerAppointed appointment;
    appointment.name = foldedName(order.value(Q("name")).toString());
    for (const QJsonValue &value : order.value(Q("roles")).toArray()) {
        const auto role = roleFrom(value.toString());
        if (!role)
            return Refusal{RefusalCode::FieldNotReadable, {{Q("field"), Q("role")}}};
        appointment.roles << *role;
    }
    for (const QJsonValue &value : order.value(Q("windows")).toArray())
        appointment.windows << WindowNumber(value.toInt());
    return appointment;
}

QList<Standing> standings(CentreLedger &ledger)
{
    QList<Standing> all;
    const QList<OfficerId> ids = ledger.officers();
    for (const OfficerId &id : ids) {
        const auto officer = ledger.officerOf(id);
        const auto secret = ledger.officerSecret(id);
        if (officer)
            all.append({id, officer->latest().roles, secret && !secret->verifier.isEmpty() && !secret->once, officer->latest().alone || !officer->latest().by.isNull()});
    }
    return all;
}

OfficerOrder orderNamed(const QString &asked)
{
    return asked == Q("officer-add")      ? OfficerOrder::Add
           : asked == Q("officer-change") ? OfficerOrder::Change
           : asked == Q("officer-reset")  ? OfficerOrder::Reset
                                          : OfficerOrder::Dismiss;
}

QJsonObject described(const OfficerId &id, const Officer &officer, const std::optional<OfficerSecret> &secret)
{
    const Appointment &now = officer.latest();
    QJsonArray roles;
    for (const Role role : Roles) {
        if (now.roles.contains(role))
            roles.append(roleName(role));
    }
    QList<WindowNumber> seats = now.windows.values();
    std::sort(seats.begin(), seats.end());
    QJsonArray windows;
    for (const WindowNumber window : std::as_const(seats))
        windows.append(window.value());
    const QString password = !now.serves()                            ? Q("-")
                             : !secret || secret->verifier.isEmpty() ? Q("none")
                             : secret->once                           ? Q("given out")
                                                                      : Q("own");
    return {{Q("officer"), id.text()}, {Q("name"), officer.name}, {Q("roles"), roles}, {Q("windows"), windows}, {Q("password"), password},
            {Q("since"), officer.appointments.first().from.toString(Qt::ISODate)}};
}

QJsonObject listed(CentreLedger &ledger)
{
    QJsonArray rows;
    const QList<OfficerId> all = ledger.officers();
    for (const OfficerId &id : all) {
        if (const auto officer = ledger.officerOf(id))
            rows.append(described(id, *officer, ledger.officerSecret(id)));
    }
    return {{Q("officers"), rows}};
}

} // namespace

std::optional<Refusal> appoint(CentreLedger &ledger, Clock &clock, Random &random, const OfficerAppointed &appointment, QSet<WindowNumber> *touched)
{
    const Refusal failed{RefusalCode::StoreFailed, {{Q("reason"), Q("own_step")}}};
    const CaseId id = fileOf(officerIdOf(ledger.centre(), appointment.name));
    const CaseFile file = ledger.routingOf(id);
    const auto device = ledger.ownDevice();
    if (!device || ledger.failed())
        return failed;
    const QDateTime now = clock.nowUtc();
    const Event event{EventId(uuidV7(now.toMSecsSinceEpoch(), random.bytes(10))), id, device->id, officerIdOf(ledger.centre(), Q(CentreOfficer)), Q(CentreOfficer),
                      FrontDesk, now, appointment};
    if (const auto refusal = misfit(file, event))
        return refusal;

    CentreLedger::Batch batch;
    batch.device = device->id;
    batch.receivedMs = now.toMSecsSinceEpoch();
    auto keyId = ledger.routingKeyOf(id);
    auto key = keyId ? ledger.caseKey(*keyId) : std::nullopt;
    if (!key) {
        keyId = KeyId(uuidV7(now.toMSecsSinceEpoch(), random.bytes(10)));
        key = random.bytes(crypto::KeySize);
        batch.keys.append({*keyId, id, Stratum::Routing, DeviceId(), crypto::boxTo(ledger.boxKey(), *key, random)});
    }
    Judged judged;
    judged.event = ledger.sealOwn(event, *keyId, *key, device->headNumber + 1, device->headHash);
    judged.id = event.id;
    judged.file = id;
    judged.audience = audienceOf(evolve(file, event));
    batch.headNumber = judged.event.number;
    batch.headHash = judged.event.hash;
    batch.events.append(judged);
    if (const auto refusal = ledger.commit({batch}, touched))
        return refusal;
    const auto ordered = [](const OfficerId &by) { return by.isNull() ? Q("-") : by.text(); };
    logLine("officer_appointed", {{"officer", id.text()}, {"event", event.id.text()}, {"by", ordered(appointment.by)}, {"and", ordered(appointment.second)}});
    if (appointment.alone)
        logLine("alarm_reset_alone", {{"officer", id.text()}, {"event", event.id.text()}});
    return std::nullopt;
}

bool takeAgain(CentreLedger &ledger, Clock &clock, Random &random, QSet<WindowNumber> *touched)
{
    const QList<Event> lost = carried::lostOwn(ledger);
    for (const Event &event : lost) {
        const auto *appointed = std::get_if<OfficerAppointed>(&event.body);
        if (!appointed)
            continue;
        const OfficerId id = officerIdOf(ledger.centre(), appointed->name);
        const auto stands = ledger.officerOf(id);
        if (stands && stands->latest().from >= event.claimedAt)
            continue; // said again since
        if (appoint(ledger, clock, random, *appointed, touched) || ledger.failed())
            return false;
    }
    return !ledger.failed();
}

QJsonArray resetAlone(CentreLedger &ledger)
{
    QJsonArray rows;
    const QList<OfficerId> all = ledger.officers();
    for (const OfficerId &id : all) {
        const auto officer = ledger.officerOf(id);
        for (const Appointment &one : officer ? officer->appointments : QList<Appointment>()) {
            if (one.alone)
                rows.append(QJsonObject{{Q("officer"), id.text()}, {Q("at"), one.from.toString(Qt::ISODate)}});
        }
    }
    return rows;
}

QJsonObject perform(CentreLedger &ledger, Clock &clock, Random &random, const PasswordCost &dear, const QJsonObject &order, const OrderedBy &by,
                    QSet<WindowNumber> *touched)
{
    const QString asked = order.value(Q("order")).toString();
    if (asked == Q("officers"))
        return listed(ledger);
    auto read = appointmentOf(order);
    if (!read)
        return error(Q("roles are: receptionist, window_officer, coordinator, supervisor, discipline, system_administrator, security_administrator, auditor"));
    OfficerAppointed appointment = *read;
    const OfficerId id = officerIdOf(ledger.centre(), appointment.name);
    const auto officer = ledger.officerOf(id);
    const bool serves = officer && officer->latest().serves();
    if (asked == Q("officer-add") && serves)
        return error(Q("there is an officer of that name: change, reset or dismiss them, or tell the two apart by an addition to the name"));
    if (asked != Q("officer-add") && !serves)
        return error(Q("there is no officer of that name"));
    if (asked == Q("officer-change")) { // what is not named stays
        if (!order.contains(Q("roles")))
            appointment.roles = officer->latest().roles;
        if (!order.contains(Q("windows")))
            appointment.windows = officer->latest().windows;
    }
    const bool named = asked == Q("officer-add") || asked == Q("officer-change");
    if (named && appointment.roles.isEmpty())
        return error(Q("--role is needed"));
    if (asked == Q("officer-dismiss"))
        appointment = OfficerAppointed{appointment.name, {}, {}};
    // A reset says the same again, so that every desk hears of it and asks who sits there for the password.
    if (asked == Q("officer-reset"))
        appointment = OfficerAppointed{appointment.name, officer->latest().roles, officer->latest().windows};
    const bool alone = order.value(Q("alone")).toBool();
    const QList<Standing> all = standings(ledger);
    if (const auto trouble = orderTrouble({orderNamed(asked), id, appointment.roles, by.by, by.second, alone}, all))
        return error(sentenceOf(*trouble));
    appointment.by = by.by;
    appointment.second = by.second;
    appointment.alone = alone && by.by.isNull() && theTwoOrder(all);
    // Made before anything is written: what is refused changes nothing.
    const bool given = asked == Q("officer-add") || asked == Q("officer-reset");
    const QString password = given ? oncePassword(random) : QString();
    const QByteArray verifier = given ? crypto::passwordVerifier(password.toUtf8(), dear, random) : QByteArray();
    if (given && verifier.isEmpty())
        return error(Q("there is not memory enough for a password; try again"));
    if (const auto refusal = appoint(ledger, clock, random, appointment, touched))
        return error(sentenceOf(*refusal));

    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    OfficerSecret secret = ledger.officerSecret(id).value_or(OfficerSecret{id, {}, false, 0, 0, now});
    QJsonObject answer{{Q("officer"), id.text()}, {Q("name"), appointment.name}};
    if (given) {
        secret = {id, verifier, true, 0, 0, secret.since};
        answer.insert(Q("password"), password);
    } else if (asked == Q("officer-dismiss")) {
        secret.verifier.clear();
    }
    const bool kept = asked == Q("officer-change") || ledger.putOfficerSecret(secret);
    return kept && !ledger.failed() ? answer : error(Q("store_failed"));
}

} // namespace hall::officers
