// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("for whom accusations are boxed cannot be changed in the file of a desk", "[desk-ledger][discipline]")
{
    Store store{1};
    const QMap<DeviceId, QByteArray> devices{{DeviceId(QUuid::createUuid()), QByteArray(crypto::KeySize, 'b')}};
    REQUIRE(store.ledger->keepDisciplineDevices(devices));
    CHECK(store.ledger->disciplineDevices() == devices);
    QSqlQuery query(theStore());
    REQUIRE((query.exec("SELECT value FROM meta WHERE name = 'discipline'") && query.next()));
    QByteArray value = query.value(0).toByteArray();
    query.finish();
    CHECK_FALSE(value.contains(devices.first()));
    value[value.size() - 1] = static_cast<char>(value.back() ^ 1);
    query.prepare("UPDATE meta SET value = ? WHERE name = 'discipline'");
    query.bindValue(0, value);
    REQUIRE(query.exec());
    CHECK(store.ledger->disciplineDevices().isEmpty());
}
